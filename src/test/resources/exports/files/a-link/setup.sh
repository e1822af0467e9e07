cp input/a.csv b && ln -s ../b input/x.csv
