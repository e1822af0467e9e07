ln -s input again
