package dev.shortlist.settings;

import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.rubric.Nearest;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the headers of exports and the words in their cells mean. Immutable. */
public final class ColumnNames {
    /** A message names no more than this. */
    private static final int NAMES_IN_A_MESSAGE = 3;

    private final Map<String, Column> columns;
    private final Collection<String> spellings;
    private final ProtectedTraits traits;
    private final Set<String> scaledRatings;
    private final ValueWords words;
    private final List<FileRule> rules;
    private final String sha256;

    ColumnNames(
            Map<String, Column> columns,
            Collection<String> spellings,
            Set<String> scaledRatings,
            ProtectedTraits traits,
            ValueWords words,
            List<FileRule> rules,
            String sha256) {
        this.columns = Map.copyOf(columns);
        this.spellings = List.copyOf(new TreeSet<>(spellings));
        this.scaledRatings = Set.copyOf(scaledRatings);
        this.traits = traits;
        this.words = words;
        this.rules = List.copyOf(rules);
        this.sha256 = sha256;
    }

    /**
     * The names of a configuration folder's {@code columns.yml}; parts that the file leaves out, or all where there is
     * no file, are those built in.
     *
     * @param config the configuration folder; it may be missing
     * @throws SettingsException with everything that is wrong
     */
    public static ColumnNames load(Path config) {
        return ColumnNamesReader.load(config.resolve("columns.yml"));
    }

    /**
     * What a header of a file means; null when it is not known.
     *
     * @param fileName without its folder
     * @param header as written; case, accents, spaces, punctuation, underscores, camelCase and the scale at the end of
     *     a rating's header do not matter
     */
    public @Nullable Column column(String fileName, String header) {
        if (isQuestion(fileName, header) || notRead(fileName, header)) {
            return null;
        }
        Column column = named(fileName, Words.joined(header));
        ScaledHeader scaled = column == null ? ScaledHeader.of(header) : null;
        if (scaled == null) {
            return column;
        }
        String name = Words.joined(scaled.name());
        return named(fileName, name) == Column.RATING || scaledRatings.contains(name) ? Column.RATING : null;
    }

    /** Whether it is declared for a file what a header means. */
    public boolean isDeclared(String fileName, String header) {
        return rulesFor(fileName).anyMatch(r -> r.columns().containsKey(Words.joined(header)));
    }

    private @Nullable Column named(String fileName, String key) {
        return rulesFor(fileName)
                .map(r -> r.columns().get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(columns.get(key));
    }

    private Stream<FileRule> rulesFor(String fileName) {
        return rules.stream().filter(r -> r.isFor(fileName));
    }

    private <T> Optional<T> declared(String fileName, Function<FileRule, Optional<T>> of) {
        return rulesFor(fileName).map(of).flatMap(Optional::stream).findFirst();
    }

    /** A header without the scale at its end. */
    public String withoutScale(String header) {
        ScaledHeader scaled = ScaledHeader.of(header);
        return scaled == null ? header : scaled.name();
    }

    /**
     * The scale that a header says, such as {@code Rating (1-5)}; empty where it says none, or not which of its ends is
     * the better one.
     */
    public Optional<RatingRange> scaleOf(String header) {
        ScaledHeader scaled = ScaledHeader.of(header);
        boolean grade = scaled != null
                && scaled.range() != null
                && scaled.range().least() == 1
                && scaledRatings.contains(Words.joined(scaled.name()));
        return scaled == null || grade ? Optional.empty() : Optional.ofNullable(scaled.range());
    }

    /** The layout that is declared for a file, {@code LONG} or {@code WIDE}; empty where it is to be found out. */
    public Optional<String> layout(String fileName) {
        return declared(fileName, r -> Optional.ofNullable(r.layout()));
    }

    /** Whether a header is declared to be a question of a file with a column per question. */
    public boolean isQuestion(String fileName, String header) {
        return rulesFor(fileName).anyMatch(r -> r.questions().contains(Words.joined(header)));
    }

    /** Whether the column of a header is declared not to be read. */
    public boolean notRead(String fileName, String header) {
        return rulesFor(fileName).anyMatch(r -> r.notRead().contains(Words.joined(header)));
    }

    /** Whether a header names a protected trait, so that its column must not be read. */
    public boolean isProtected(String header) {
        return traits.named(header);
    }

    /** The top of the rating scale that is declared for a file; null when none is. */
    public @Nullable Double ratingMax(String fileName) {
        return declared(fileName, r -> Optional.ofNullable(r.values().ratingMax()))
                .orElse(null);
    }

    /** The scale that is declared for the words of a file's ratings; null when none is. */
    public @Nullable RatingScale scale(String fileName) {
        return declared(fileName, r -> Optional.ofNullable(r.values().scale())).orElse(null);
    }

    /** The scales that have a word, in the order of the configuration; those that must be declared are not among them. */
    public List<RatingScale> scalesWith(String word) {
        String folded = RatingScale.folded(word);
        return words.scales().stream()
                .filter(s -> s.values().containsKey(folded))
                .toList();
    }

    /** Whether a text says that nobody rated, such as "no decision". */
    public boolean isNoRating(String text) {
        return words.noRating().contains(RatingScale.folded(text));
    }

    /** What stands before the decimals of the numbers of a file: a point where nothing else is declared. */
    public char decimal(String fileName) {
        return declared(fileName, r -> Optional.ofNullable(r.values().decimal()))
                .orElse('.');
    }

    /** What comes first in the dates of a file; null where it is not declared. */
    public @Nullable DateOrder dateOrder(String fileName) {
        return declared(fileName, r -> Optional.ofNullable(r.values().dates())).orElse(null);
    }

    /** What a status means; a blank one says nothing, an unknown one is empty. */
    public Optional<DeclaredStatus> status(String value) {
        return value.isBlank()
                ? Optional.of(DeclaredStatus.NONE)
                : Optional.ofNullable(words.statuses().get(Words.joined(value)));
    }

    /** What a status of an interview means; a blank one says nothing against it, an unknown one is empty. */
    public Optional<InterviewState> interviewStatus(String value) {
        return value.isBlank()
                ? Optional.of(InterviewState.FINISHED)
                : Optional.ofNullable(words.interviews().get(Words.joined(value)));
    }

    /** Whether a text is no interview question: a note to colleagues, a verdict, a field of an application form. */
    public boolean isNoQuestion(String text) {
        return words.notQuestions().hold(text);
    }

    /** Whether no row of a section is an interview question, whatever its question says. */
    public boolean isNoSection(String section) {
        return words.notSections().hold(section);
    }

    /** Whether a text stands where a person's id, e-mail address or name would, and names nobody: "anonymous". */
    public boolean isNobody(String text) {
        return words.nobody().contains(RatingScale.folded(text));
    }

    /** Known header names that look like this one, nearest first; at most three, often none. */
    public List<String> namesNearest(String header) {
        return Nearest.to(Words.spaced(header), spellings, NAMES_IN_A_MESSAGE);
    }

    /** The SHA-256 of the file, or of the names built in: part of a run's identity. 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
