mv input/a.csv b.txt
