package dev.shortlist.settings;

import dev.shortlist.interview.DeclaredStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for statuses, ratings and what is no question, from their YAML. */
final class ValueWordsReader {
    private static final String STATUSES = "statuses";
    private static final String INTERVIEW_STATUSES = "interviewStatuses";
    private static final String SCALES = "scales";
    private static final String DECLARED_SCALES = "declaredScales";
    private static final String NO_RATING = "noRating";
    private static final String NOT_QUESTIONS = "notQuestions";
    private static final String NOT_SECTIONS = "notSections";
    private static final String NOBODY = "nobody";
    /** The parts of the file that are read here. */
    static final List<String> KEYS = List.of(
            STATUSES, INTERVIEW_STATUSES, SCALES, DECLARED_SCALES, NO_RATING, NOT_QUESTIONS, NOT_SECTIONS, NOBODY);

    private static final String EXPECTED_LEVELS = "at least two levels, the lowest first";

    private final Function<String, YamlNode> part;
    private final Map<String, RatingScale> everywhere;
    private final Map<String, RatingScale> declared;

    /** With what stands under a key, in the file or built in. */
    ValueWordsReader(Function<String, YamlNode> part) {
        this.part = part;
        everywhere = scales(part.apply(SCALES));
        declared = scales(part.apply(DECLARED_SCALES));
    }

    /** The scales that can be declared for files, by name. */
    Map<String, RatingScale> allScales() {
        Map<String, RatingScale> all = new LinkedHashMap<>(declared);
        all.putAll(everywhere);
        return all;
    }

    ValueWords read() {
        return new ValueWords(
                words(part.apply(STATUSES), DeclaredStatus.values()),
                words(part.apply(INTERVIEW_STATUSES), InterviewState.values()),
                List.copyOf(everywhere.values()),
                folded(part.apply(NO_RATING)),
                folded(part.apply(NOBODY)),
                notQuestions(part.apply(NOT_QUESTIONS)),
                notQuestions(part.apply(NOT_SECTIONS)));
    }

    private static Map<String, RatingScale> scales(YamlNode node) {
        Map<String, RatingScale> scales = new LinkedHashMap<>();
        if (!node.absent() && !node.json().isEmpty()) {
            node.entries("names of scales, each with its levels").forEach((name, levels) -> {
                List<List<String>> words = levels.someItems(EXPECTED_LEVELS).stream()
                        .map(ValueWordsReader::level)
                        .toList();
                if (words.size() == 1) {
                    levels.refuse(EXPECTED_LEVELS, "one");
                }
                refuseTwice(levels, words);
                scales.put(name, RatingScale.of(name, words));
            });
        }
        return scales;
    }

    /** A word, or a list of words that mean the same. */
    private static List<String> level(YamlNode node) {
        return node.json().isArray() ? node.texts() : List.of(node.text());
    }

    private static void refuseTwice(YamlNode levels, List<List<String>> words) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (String word : words.get(i)) {
                Integer before = seen.putIfAbsent(RatingScale.folded(word), i);
                if (before != null && before != i) {
                    levels.refuse("a word of one level", '"' + word + "\" in two");
                }
            }
        }
    }

    private static Set<String> folded(YamlNode node) {
        return node.texts().stream().map(RatingScale::folded).collect(Collectors.toSet());
    }

    /** A text that ends with a * is how texts begin. */
    private static ValueWords.NotQuestions notQuestions(YamlNode node) {
        Set<String> texts = new TreeSet<>();
        List<String> beginnings = new ArrayList<>();
        for (String text : node.texts()) {
            if (text.endsWith("*")) {
                beginnings.add(Words.spaced(text));
            } else {
                texts.add(Words.joined(text));
            }
        }
        return new ValueWords.NotQuestions(texts, beginnings);
    }

    private static <E extends Enum<E>> Map<String, E> words(YamlNode node, E[] meanings) {
        Map<String, E> words = new HashMap<>();
        if (node.mappingOf(Stream.of(meanings).map(ValueWordsReader::name).toList())) {
            for (E meaning : meanings) {
                words.put(Words.joined(name(meaning)), meaning);
                for (YamlNode word : node.at(name(meaning)).items("a list of texts")) {
                    E other = words.putIfAbsent(Words.joined(word.text()), meaning);
                    if (other != null && other != meaning) {
                        word.refuse("a word of one status", word.found() + ", also of " + name(other));
                    }
                }
            }
        }
        return words;
    }

    private static String name(Enum<?> meaning) {
        return meaning.name().toLowerCase(Locale.ROOT);
    }
}
