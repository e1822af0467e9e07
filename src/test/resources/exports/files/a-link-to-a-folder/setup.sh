mkdir f && cp input/a.csv f/b.csv && ln -s ../f input/x.csv
