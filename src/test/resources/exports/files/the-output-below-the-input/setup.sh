mkdir input/out && ln -s input/out output
