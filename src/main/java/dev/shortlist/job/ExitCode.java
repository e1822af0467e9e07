package dev.shortlist.job;

/** How a command ends, for people and schedulers. */
public enum ExitCode {
    /** Everything was processed and published; or there was nothing to do. */
    OK(0),
    /** Published, but a row or a file was set aside. */
    REJECTS(100),
    /** A bad option. */
    USAGE(64),
    /** Nothing published: no file could be read, or {@code --strict} and something was set aside. */
    DATA(65),
    /** An input is missing. */
    NO_INPUT(66),
    /** The job database cannot be reached. */
    UNAVAILABLE(69),
    /** A bug; the log has the stack trace. */
    SOFTWARE(70),
    /** The output or state folder cannot be created or written. */
    CANNOT_CREATE(73),
    /** A write, sync or rename failed. */
    IO(74),
    /** Another run is at work, or an input changed meanwhile. */
    TRY_LATER(75),
    /** No input may be read, so that nothing is published. */
    PERMISSION(77),
    /** The rubrics or settings are not valid. */
    CONFIGURATION(78),
    /** Ended by Ctrl-C; the next run goes on. */
    INTERRUPTED(130),
    /** Ended by SIGTERM; the next run goes on. */
    TERMINATED(143);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The process's exit status. */
    public int code() {
        return code;
    }
}
