package dev.shortlist.rubric;

import dev.shortlist.interview.Question;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rubrics of a run, and which of them is whose. */
public final class Rubrics {
    private static final String ANY = "*";
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Rubric> all;
    private final Map<String, Rubric> byId = new HashMap<>();
    /** By a position's exact name, then by patterns in their order, and the default. */
    private final Map<String, Rubric> byName = new HashMap<>();

    private final Map<Pattern, Rubric> byPattern = new LinkedHashMap<>();
    private final Set<String> known;

    /** Rubrics in the order in which a position looks for its own. */
    public Rubrics(List<Rubric> all) {
        this.all = List.copyOf(all);
        known = all.stream()
                .flatMap(r -> r.questions().stream())
                .flatMap(q -> Stream.concat(Stream.of(normal(q.id())), wordings(q)))
                .filter(n -> !n.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        for (Rubric rubric : all) {
            byId.putIfAbsent(rubric.id(), rubric);
            for (String name : rubric.positions()) {
                String position = folded(name);
                byName.putIfAbsent(position, rubric);
                if (position.contains(ANY) && !position.equals(ANY)) {
                    byPattern.put(glob(position), rubric);
                }
            }
        }
    }

    public List<Rubric> all() {
        return all;
    }

    /** The rubric with this id; it must be one of {@link #all()}, or none. */
    public Rubric byId(String id) {
        Rubric rubric = id.equals(Rubric.NONE.id()) ? Rubric.NONE : byId.get(id);
        if (rubric == null) {
            throw new IllegalArgumentException("no rubric " + id);
        }
        return rubric;
    }

    /**
     * The rubric for a position: the first with the exact name, else the first with a matching pattern, else the
     * default, whatever the case and spacing.
     */
    public Optional<Rubric> forPosition(String position) {
        return named(position).or(() -> Optional.ofNullable(byName.get(ANY)));
    }

    /** Whether no rubric names a position, so that it has the default one, {@code *}. */
    public boolean isDefault(String position) {
        return byName.containsKey(ANY) && named(position).isEmpty();
    }

    private Optional<Rubric> named(String position) {
        String wanted = folded(position);
        Rubric named = wanted.contains(ANY) ? null : byName.get(wanted);
        return named != null
                ? Optional.of(named)
                : byPattern.entrySet().stream()
                        .filter(p -> p.getKey().matcher(wanted).matches())
                        .map(Map.Entry::getValue)
                        .findFirst();
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
        return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static String folded(String position) {
        return position.strip().toLowerCase(Locale.ROOT);
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
