package dev.shortlist.job;

/**
 * A rendered report in one of its forms.
 */
final class ReportFile {
    private final String name;
    private final byte[] content;

    /**
     * @param name its file name
     * @param content its bytes, which nobody changes
     */
    ReportFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
