package dev.shortlist.job;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Set;

/**
 * A failure as the log shows it: on one line, its class and where it came from. Its message is left out but for those that
 * are ours or about files: a library's may quote what it stumbled over, and that may be a candidate's words.
 */
public final class LoggedFailure extends ThrowableHandlingConverter {
    private static final int FRAMES = 40;

    private static final Set<String> SAID = Set.of(
            RunFailure.class.getName(),
            dev.shortlist.store.WorkLostException.class.getName(),
            java.io.IOException.class.getName(),
            java.nio.file.FileSystemException.class.getName(),
            java.nio.file.NoSuchFileException.class.getName(),
            java.nio.file.AccessDeniedException.class.getName(),
            OutOfMemoryError.class.getName());

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder line = new StringBuilder();
        for (IThrowableProxy failure = event.getThrowableProxy(); failure != null; failure = failure.getCause()) {
            line.append(line.isEmpty() ? " | " : " | caused by ").append(failure.getClassName());
            if (SAID.contains(failure.getClassName())) {
                line.append(": ").append(LoggedText.escaped(failure.getMessage()));
            }
            StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
            int shown = Math.min(FRAMES, frames.length - failure.getCommonFrames());
            for (int i = 0; i < shown; i++) {
                line.append(' ').append(frames[i].getSTEAsString());
            }
        }
        return line.toString();
    }
}
