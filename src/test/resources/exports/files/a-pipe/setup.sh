mkfifo input/x.csv
