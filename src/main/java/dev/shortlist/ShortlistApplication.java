package dev.shortlist;

import dev.shortlist.cli.ShortlistCommand;

/** The program: one command line in, one exit code out. */
public final class ShortlistApplication {
    private ShortlistApplication() {}

    public static void main(String[] args) {
        System.exit(ShortlistCommand.execute(args));
    }
}
