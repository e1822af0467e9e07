package dev.shortlist.cli;

/** An option or variable that makes no sense, in words. */
final class IllegalOption extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IllegalOption(String message) {
        super(message);
    }
}
