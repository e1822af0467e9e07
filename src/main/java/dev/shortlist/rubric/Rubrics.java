package dev.shortlist.rubric;

import dev.shortlist.interview.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rubrics of a run, and which of them is whose. */
public final class Rubrics {
    private final List<Rubric> all;
    private final Set<String> known;

    /** Rubrics in the order in which a position looks for its own. */
    public Rubrics(List<Rubric> all) {
        this.all = List.copyOf(all);
        known = all.stream()
                .flatMap(r -> r.questions().stream())
                .flatMap(q -> Stream.concat(Stream.of(normal(q.id())), wordings(q)))
                .filter(n -> !n.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Rubric> all() {
        return all;
    }

    /** The rubric with this id; it must be one of {@link #all()}. */
    public Rubric byId(String id) {
        return all.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rubric " + id));
    }

    /**
     * The rubric for a position: the first with the exact name, else the first with a matching pattern, else the
     * default, whatever the case and spacing.
     */
    public Optional<Rubric> forPosition(String position) {
        String wanted = position.strip().toLowerCase(Locale.ROOT);
        return first(p -> !p.contains("*") && p.equals(wanted))
                .or(() -> first(p -> p.contains("*")
                        && !p.equals("*")
                        && glob(p).matcher(wanted).matches()))
                .or(() -> first(p -> p.equals("*")));
    }

    /** The rubric's question that an export's question is, by id, text or alias; null when it has none. */
    public static @Nullable RubricQuestion find(Rubric rubric, Question asked) {
        String id = normal(asked.id() == null ? "" : asked.id());
        String text = normal(asked.text());
        return rubric.questions().stream()
                .filter(q -> !id.isEmpty() && normal(q.id()).equals(id))
                .findFirst()
                .or(() -> rubric.questions().stream()
                        .filter(q -> !text.isEmpty() && wordings(q).anyMatch(text::equals))
                        .findFirst())
                .orElse(null);
    }

    /** Whether a text is the id, the wording or an alias of a question of any rubric. */
    public boolean knows(String text) {
        return known.contains(normal(text));
    }

    private static Stream<String> wordings(RubricQuestion question) {
        return Stream.concat(Stream.of(question.text()), question.aliases().stream())
                .map(Rubrics::normal);
    }

    /** A wording as it is looked for: case, punctuation and spaces apart. */
    public static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private Optional<Rubric> first(java.util.function.Predicate<String> pattern) {
        return all.stream()
                .filter(r -> r.positions().stream()
                        .map(p -> p.strip().toLowerCase(Locale.ROOT))
                        .anyMatch(pattern))
                .findFirst();
    }

    private static Pattern glob(String pattern) {
        return Pattern.compile(
                Stream.of(pattern.split("\\*", -1))
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + ".*" + b)
                        .orElse(""),
                Pattern.DOTALL);
    }
}
