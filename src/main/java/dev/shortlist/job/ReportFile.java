package dev.shortlist.job;

/**
 * A rendered report.
 *
 * @param name its file name
 * @param html its text
 */
record ReportFile(String name, String html) {}
