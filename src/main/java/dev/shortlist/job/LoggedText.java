package dev.shortlist.job;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A message as the log shows it: whatever is in it, one line, and nothing that a terminal would obey. */
public final class LoggedText extends MessageConverter {
    @Override
    public String convert(ILoggingEvent event) {
        return escaped(event.getFormattedMessage());
    }

    /** With line ends, controls, and what turns the direction of text or is half a character, as their numbers. */
    static String escaped(@Nullable String text) {
        StringBuilder line = new StringBuilder();
        String all = text == null ? "" : text;
        all.codePoints().forEach(c -> {
            if (isShown(c)) {
                line.appendCodePoint(c);
            } else {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return line.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
