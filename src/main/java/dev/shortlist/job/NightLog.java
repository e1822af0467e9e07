package dev.shortlist.job;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The log of a night, in the state folder only: one event a line, and no candidate's words are ever logged. It is put together
 * here, as reading the same from XML took a tenth of a short run.
 */
final class NightLog {
    private static final String LINE = "%d{\"yyyy-MM-dd'T'HH:mm:ss.SSSXXX\",UTC} %-5level %logger{36} %text%failure%n";
    private static final int EARLIER_FILES = 5;
    private static final int MEGABYTES = 5;

    private NightLog() {}

    /**
     * Logs to a file from now on.
     *
     * @throws IOException when it cannot be written
     */
    static void begin(Path file) throws IOException {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName("FILE");
        appender.setFile(file.toString());
        appender.setEncoder(lines(context));
        roll(appender, file, context);
        appender.start();
        if (!appender.isStarted()) {
            throw new FileSystemException(file.toString());
        }
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(appender);
        context.getLogger("org.springframework.batch.core.listener.AbstractListenerFactoryBean")
                .setLevel(Level.ERROR);
    }

    private static LayoutWrappingEncoder<ILoggingEvent> lines(LoggerContext context) {
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().put("text", LoggedText::new);
        layout.getInstanceConverterMap().put("failure", LoggedFailure::new);
        layout.setPattern(LINE);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        return encoder;
    }

    private static void roll(RollingFileAppender<ILoggingEvent> appender, Path file, LoggerContext context) {
        FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(file + ".%i");
        policy.setMinIndex(1);
        policy.setMaxIndex(EARLIER_FILES);
        policy.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> trigger = new SizeBasedTriggeringPolicy<>();
        trigger.setContext(context);
        trigger.setMaxFileSize(new FileSize(MEGABYTES * FileSize.MB_COEFFICIENT));
        trigger.start();
        appender.setRollingPolicy(policy);
        appender.setTriggeringPolicy(trigger);
    }
}
