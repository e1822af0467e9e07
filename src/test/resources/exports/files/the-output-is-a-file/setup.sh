touch output
