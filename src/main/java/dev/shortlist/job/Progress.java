package dev.shortlist.job;

/** Tells whoever waits how far a step is. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String step, long total) {}

        @Override
        public void advance(long items) {}

        @Override
        public void end() {}
    };

    /**
     * A step begins.
     *
     * @param total the items it will process; -1 when that is not known
     */
    void begin(String step, long total);

    /** So many items more are done; called from any thread. */
    void advance(long items);

    /** The step ended. */
    void end();
}
