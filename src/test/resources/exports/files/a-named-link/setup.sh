mv input/a.csv a.csv && ln -s a.csv b.csv
