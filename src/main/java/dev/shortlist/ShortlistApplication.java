package dev.shortlist;

import dev.shortlist.cli.ShortlistCommand;
import java.util.TimeZone;

/** The program: one command line in, one exit code out. */
public final class ShortlistApplication {
    private ShortlistApplication() {}

    public static void main(String[] args) {
        // Spring Batch orders what happened by the local time, which some zones have twice in an autumn night
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.exit(ShortlistCommand.execute(args));
    }
}
