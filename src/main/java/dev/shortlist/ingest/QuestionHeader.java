package dev.shortlist.ingest;

import dev.shortlist.interview.Question;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.RatingRange;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a column says about a question, in layouts that have a column per question.
 *
 * @param question which
 * @param part what the column holds of it
 * @param range the rating scale that the header names; null where it names none
 * @param sure whether the header cannot be anything but a question's
 */
record QuestionHeader(
        Question question, Part part, @Nullable RatingRange range, boolean sure) {
    /** What a column holds of a question. */
    enum Part {
        /** The header does not say: the words of the answer, or a rating. */
        ANY,
        ANSWER,
        RATING,
        /** The interviewer's words, which are not the candidate's. */
        NOTE
    }

    private static final String PARTS = "answer|response|transcript|score|rating|points|stars|grade|mark"
            + "|comments?|notes?|feedback|remarks?|antwort|bewertung|punkte|kommentar|réponse|note|commentaire"
            + "|respuesta|puntuación|comentario";
    private static final Pattern BRACKETED =
            Pattern.compile("(.*?\\S)\\s*\\[(" + PARTS + ")\\]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEFORE =
            Pattern.compile("(points|score|rating|feedback|comments?)\\s+[-–—:]\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "(.*?\\S)(?:\\s*[-–—:_/|]\\s*|\\s+)(" + PARTS + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:q|question|frage|pregunta)[\\s_.#-]*(\\d{1,3})(?:\\s*[.:)\\]–—-]+\\s*(.*)|\\s+(.*))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})\\s*[.):]\\s+(.*)", Pattern.DOTALL);
    private static final Pattern ASKS = Pattern.compile(
            "(?:how|what|why|when|where|which|who|tell|describe|explain|walk|give|share|talk|can|could|would|do|does|did"
                    + "|are|is|have|has|imagine|suppose|if|was|wie|warum|welche[rs]?|beschreiben?|erzählen?|erklären?"
                    + "|comment|pourquoi|quels?|quelles?|décrivez|expliquez|parlez|cómo|qué|por qué|cuál|describe|explique"
                    + "|cuéntenos|¿.*)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final int WORDS_OF_A_QUESTION = 4;
    /** A longer text is no header, and patterns take long on it. */
    private static final int LONGEST = 2_000;

    /** What a header says; null where it is no question's. */
    static @Nullable QuestionHeader of(String file, String header, ExportRules rules) {
        ColumnNames names = rules.names();
        String text = header.strip();
        if (text.isEmpty() || text.length() > LONGEST || names.isProtected(text) || names.notRead(file, text)) {
            return null;
        }
        if (names.isQuestion(file, text)) {
            return plain(text, Part.ANY, null, true);
        }
        return part(text, rules);
    }

    private static @Nullable QuestionHeader part(String header, ExportRules rules) {
        RatingRange range = rules.names().scaleOf(header).orElse(null);
        String text = range == null ? header : rules.names().withoutScale(header);
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            return marked(group(bracketed, 1), part(group(bracketed, 2)), range, rules);
        }
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return marked(group(before, 2), part(group(before, 1)), range, rules);
        }
        Matcher after = AFTER.matcher(text);
        QuestionHeader of = after.matches() ? question(group(after, 1), part(group(after, 2)), range, rules) : null;
        if (of != null) {
            return of;
        }
        return question(text, range == null ? Part.ANY : Part.RATING, range, rules);
    }

    /** A form in which only questions are written, {@code Points - <question>}, whatever the question's words. */
    private static @Nullable QuestionHeader marked(
            String text, Part part, @Nullable RatingRange range, ExportRules rules) {
        if (isNone(text, rules)) {
            return null;
        }
        QuestionHeader of = question(text, part, range, rules);
        return of == null ? plain(text, part, range, true) : new QuestionHeader(of.question, part, range, true);
    }

    /** A text that is a question's number, its wording, or reads like one. */
    private static @Nullable QuestionHeader question(
            String text, Part part, @Nullable RatingRange range, ExportRules rules) {
        if (rules.knownQuestion().test(text)) {
            return plain(text, part, range, true);
        }
        if (isNone(text, rules)) {
            return null;
        }
        Matcher numbered = NUMBERED.matcher(text);
        Matcher counted = COUNTED.matcher(text);
        if (numbered.matches()) {
            String words = firstOf(numbered, 2, 3);
            if (isNone(words, rules)) {
                return null;
            }
            return new QuestionHeader(numbered(group(numbered, 1), words), part, range, true);
        }
        if (counted.matches() && asks(group(counted, 2)) && !isNone(group(counted, 2), rules)) {
            return new QuestionHeader(numbered(group(counted, 1), group(counted, 2)), part, range, true);
        }
        boolean scaled = range != null && part != Part.NOTE;
        return asks(text) || scaled ? plain(text, scaled ? Part.RATING : part, range, false) : null;
    }

    /** Notes to colleagues, verdicts and fields of application forms are no questions, unless a rubric asks them. */
    static boolean isNone(String text, ExportRules rules) {
        return rules.names().isNoQuestion(text) && !rules.knownQuestion().test(text);
    }

    /** What any header is as an attribute of a scorecard: what its last word does not say, ANY. */
    static QuestionHeader attribute(String header) {
        Matcher after = AFTER.matcher(header.strip());
        return after.matches()
                ? plain(group(after, 1), part(group(after, 2)), null, false)
                : plain(header, Part.ANY, null, false);
    }

    private static boolean asks(String text) {
        int words = text.strip().split("\\s+").length;
        return words >= WORDS_OF_A_QUESTION
                && (text.strip().endsWith("?") || ASKS.matcher(text.strip()).matches());
    }

    private static Question numbered(String number, String words) {
        return words.isBlank()
                ? new Question("q" + Integer.parseInt(number), Integer.valueOf(number), "")
                : new Question(null, Integer.valueOf(number), words.strip());
    }

    private static QuestionHeader plain(String text, Part part, @Nullable RatingRange range, boolean sure) {
        return new QuestionHeader(new Question(null, null, text.strip()), part, range, sure);
    }

    private static Part part(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "answer", "response", "transcript", "antwort", "réponse", "respuesta" -> Part.ANSWER;
            case "score", "rating", "points", "stars", "grade", "mark", "bewertung", "punkte", "puntuación" ->
                Part.RATING;
            default -> Part.NOTE;
        };
    }

    /** Whether a text, in the lower of two header rows, says what a column holds of the question above it. */
    static boolean namesPart(String text) {
        return text.strip().toLowerCase(Locale.ROOT).matches(PARTS);
    }

    private static String group(Matcher matcher, int group) {
        return Objects.requireNonNull(matcher.group(group));
    }

    private static String firstOf(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return group(matcher, group);
            }
        }
        return "";
    }

    /** By which the columns of one question are put together. */
    String key() {
        String id = question.id();
        String name = id == null ? question.text() : id;
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
