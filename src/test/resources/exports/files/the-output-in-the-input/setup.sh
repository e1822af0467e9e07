ln -s input output
