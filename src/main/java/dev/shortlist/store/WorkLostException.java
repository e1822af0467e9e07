package dev.shortlist.store;

/** What an earlier attempt left is not there any more, or not whole: the run begins anew from its inputs. */
public final class WorkLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkLostException(String message) {
        super(message);
    }
}
