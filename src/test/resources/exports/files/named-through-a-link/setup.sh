ln -s input/a.csv b.csv
