ln input/a.csv input/b.csv
