package dev.shortlist.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language that have six letters and more, where there is a list of them: what stands in it is no misspelling
 * of another word. The English list is made from SCOWL's American and British ones, whose licence lies beside it. Read when
 * first asked.
 */
final class WordList {
    private final Language language;
    private volatile @Nullable Set<String> words;

    WordList(Language language) {
        this.language = language;
    }

    /** Whether a word in lower case is one of the language; true where there is no list, so that nothing is guessed. */
    boolean has(String word) {
        Set<String> all = words;
        if (all == null) {
            all = read();
            words = all;
        }
        return all.isEmpty() || all.contains(word);
    }

    private Set<String> read() {
        try (InputStream list = WordList.class.getResourceAsStream("words-" + language.code() + ".txt")) {
            return list == null
                    ? Set.of()
                    : new String(list.readAllBytes(), UTF_8).lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
