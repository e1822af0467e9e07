mkfifo b.csv
