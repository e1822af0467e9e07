ln -s x.csv input/x.csv
