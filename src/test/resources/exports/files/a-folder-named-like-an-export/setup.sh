mkdir input/x.csv && cp input/a.csv input/x.csv/b.csv
