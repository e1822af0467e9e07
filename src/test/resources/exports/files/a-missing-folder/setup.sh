rm -r input
