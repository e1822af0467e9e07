touch f && ln -s f/output output
