ln -s nowhere input/x.csv
