package dev.shortlist.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.scoring.Cue;
import dev.shortlist.scoring.LanguageCues;
import dev.shortlist.scoring.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words of a language that the scorer knows by heart, from the list in the program; some languages have none. */
final class CueFile {
    private CueFile() {}

    /**
     * A language's words. What stands for a missing answer is often put there by a program that speaks English, so the
     * English list of that holds in every language.
     *
     * @param tokens takes a phrase apart as it does an answer
     */
    static LanguageCues of(Language language, Function<String, List<Token>> tokens) {
        Map<Cue, List<List<String>>> phrases = new EnumMap<>(Cue.class);
        text(language).ifPresent(text -> read(text, tokens, phrases));
        if (language != Language.ENGLISH) {
            Map<Cue, List<List<String>>> english = new EnumMap<>(Cue.class);
            text(Language.ENGLISH).ifPresent(text -> read(text, tokens, english));
            phrases.computeIfAbsent(Cue.NO_ANSWER, c -> new ArrayList<>())
                    .addAll(english.getOrDefault(Cue.NO_ANSWER, List.of()));
        }
        return new LanguageCues(phrases, LanguageTraits.tellsLists(language));
    }

    private static Optional<String> text(Language language) {
        try (InputStream list = CueFile.class.getResourceAsStream("cues-" + language.code() + ".txt")) {
            return list == null ? Optional.empty() : Optional.of(new String(list.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String text, Function<String, List<Token>> tokens, Map<Cue, List<List<String>>> phrases) {
        Cue cue = Cue.NO_ANSWER;
        for (String line : text.lines().toList()) {
            if (line.startsWith("[")) {
                cue = Cue.valueOf(line.substring(1, line.length() - 1));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                boolean byStem = cue.byStem();
                phrases.computeIfAbsent(cue, c -> new ArrayList<>())
                        .add(tokens.apply(line).stream()
                                .map(t -> byStem ? t.stem() : t.surface())
                                .toList());
            }
        }
    }
}
