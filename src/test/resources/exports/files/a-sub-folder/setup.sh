mkdir input/old && cp input/a.csv input/old/b.csv
