package dev.shortlist.cli;

import dev.shortlist.job.ExitCode;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** What is said of a failure nobody foresaw: one line with an id; the rest is for the log. */
final class Bugs {
    private Bugs() {}

    static int report(Exception bug, CommandLine command) {
        String id = id(bug);
        LoggerFactory.getLogger(Bugs.class).error("error {}", id, bug);
        command.getErr()
                .println("shortlist: an error in the program itself; nothing was published; its id is " + id
                        + ", the log in the state folder has more [SOFTWARE]");
        return ExitCode.SOFTWARE.code();
    }

    /** The same failure has the same id: a hash of where it came from. */
    private static String id(Throwable bug) {
        CRC32 crc = new CRC32();
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            crc.update(cause.getClass().getName().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            StackTraceElement[] trace = Objects.requireNonNull(cause.getStackTrace());
            if (trace.length > 0) {
                crc.update(trace[0].toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
