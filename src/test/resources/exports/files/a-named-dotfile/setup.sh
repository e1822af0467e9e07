mv input/a.csv .b.csv
