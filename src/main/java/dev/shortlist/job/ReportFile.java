package dev.shortlist.job;

/**
 * A rendered report in one of its forms.
 *
 * @param name its file name
 * @param content its bytes, which nobody changes
 */
record ReportFile(String name, byte[] content) {}
