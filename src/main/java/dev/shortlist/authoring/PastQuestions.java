package dev.shortlist.authoring;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The positions and questions of past interviews. What comes of them depends on how often each was there and not on the
 * order in which they came.
 */
public final class PastQuestions {
    /** Sections as interviews usually have them, first to last; others stand between. */
    private static final List<String> FIRST = List.of("screening", "introduction", "general");

    private static final List<String> LAST = List.of("wrap up", "wrap-up", "closing", "questions");

    /** Words that two wordings with one id must share to be taken for one question. */
    private static final double ALIKE = .5;

    private final TextAnalyzer analyzer;
    private final boolean withTerms;
    private final Tallied<String> positions = new Tallied<>();
    /** By wording as it is looked for; by id, after a sign that no wording has, where there is none. */
    private final Map<String, PastQuestion> byWording = new TreeMap<>();

    private long interviews;

    /**
     * Nothing yet.
     *
     * @param withTerms whether the words of answers are kept, too
     */
    public PastQuestions(TextAnalyzer analyzer, boolean withTerms) {
        this.analyzer = analyzer;
        this.withTerms = withTerms;
    }

    /** Takes in one interview. */
    public void add(Interview interview) {
        interviews++;
        if (!interview.position().isBlank()) {
            positions.add(interview.position().strip());
        }
        for (Answer answer : interview.answers()) {
            String key = key(answer.question());
            if (!key.isEmpty()) {
                PastQuestion question = byWording.computeIfAbsent(key, k -> new PastQuestion());
                question.add(answer);
                if (withTerms) {
                    question.terms().add(interview.candidate().id().toLowerCase(Locale.ROOT), words(answer));
                }
            }
        }
    }

    private static String key(Question question) {
        String wording = Rubrics.normal(question.text());
        String id = question.id();
        return !wording.isEmpty() || id == null || id.isBlank() ? wording : '#' + Rubrics.normal(id);
    }

    private Set<String> words(Answer answer) {
        Set<String> asked = analyzer.tokens(answer.question().text()).stream()
                .map(Token::stem)
                .collect(Collectors.toSet());
        return analyzer.tokens(answer.text()).stream()
                .filter(t -> !t.functionWord() && !asked.contains(t.stem()) && !CommonWords.has(t.surface()))
                .map(Token::surface)
                .filter(w -> w.length() > 2 && w.chars().allMatch(Character::isLetter))
                .collect(Collectors.toCollection(HashSet::new));
    }

    long interviews() {
        return interviews;
    }

    /** Most frequent first; of spellings that differ in case the most frequent. */
    List<String> positions() {
        Map<String, String> spellings = new LinkedHashMap<>();
        positions.mostFrequentFirst().forEach(p -> spellings.putIfAbsent(p.toLowerCase(Locale.ROOT), p));
        return List.copyOf(spellings.values());
    }

    /** The questions by section and number, those that are one question by their id put together. */
    List<PastQuestion> questions() {
        Map<String, List<PastQuestion>> byId = new TreeMap<>();
        List<PastQuestion> all = new ArrayList<>();
        for (PastQuestion question : byWording.values()) {
            String id = question.ids().isEmpty()
                    ? ""
                    : Rubrics.normal(question.ids().get(0));
            if (id.isEmpty()) {
                all.add(question);
            } else {
                byId.computeIfAbsent(id, k -> new ArrayList<>()).add(question);
            }
        }
        byId.values().forEach(same -> all.addAll(together(same)));
        return inOrder(all);
    }

    private List<PastQuestion> together(List<PastQuestion> same) {
        List<PastQuestion> sorted = same.stream()
                .sorted(Comparator.comparing((PastQuestion q) -> -q.answers()).thenComparing(PastQuestion::words))
                .toList();
        List<PastQuestion> apart = new ArrayList<>();
        for (PastQuestion question : sorted) {
            PastQuestion like = apart.stream()
                    .filter(other -> alike(other, question))
                    .findFirst()
                    .orElse(null);
            if (like == null) {
                PastQuestion copy = new PastQuestion();
                copy.addAll(question);
                apart.add(copy);
            } else {
                like.addAll(question);
            }
        }
        return apart;
    }

    private boolean alike(PastQuestion one, PastQuestion other) {
        if (one.wordings().isEmpty() || other.wordings().isEmpty()) {
            return true;
        }
        Set<String> mine = stems(one.wordings().get(0));
        Set<String> theirs = stems(other.wordings().get(0));
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        return both.size() >= ALIKE * Math.min(mine.size(), theirs.size());
    }

    private Set<String> stems(String text) {
        return analyzer.tokens(text).stream()
                .filter(t -> !t.functionWord())
                .map(Token::stem)
                .collect(Collectors.toSet());
    }

    /** Sections as interviews usually go, then by their lowest number, then by name. */
    private static List<PastQuestion> inOrder(List<PastQuestion> questions) {
        Map<String, Integer> lowest = new TreeMap<>();
        questions.forEach(q -> lowest.merge(q.section().toLowerCase(Locale.ROOT), q.number(), Math::min));
        return questions.stream()
                .sorted(Comparator.comparing((PastQuestion q) -> usualPlace(q.section()))
                        .thenComparing(q -> lowest.get(q.section().toLowerCase(Locale.ROOT)))
                        .thenComparing(q -> q.section().toLowerCase(Locale.ROOT))
                        .thenComparing(PastQuestion::number)
                        .thenComparing(PastQuestion::words))
                .toList();
    }

    private static int usualPlace(String section) {
        String name = section.toLowerCase(Locale.ROOT);
        return FIRST.contains(name) ? -1 : LAST.contains(name) ? 1 : 0;
    }
}
