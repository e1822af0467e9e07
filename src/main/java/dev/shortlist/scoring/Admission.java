package dev.shortlist.scoring;

import java.util.List;
import java.util.Set;

/** Answers whose every sentence says that the candidate does not know, by the lists of a language. */
final class Admission {
    private static final int LONGEST_TAIL = 8;
    /** Commas count: "I don't know, maybe retransmission" may be an answer. */
    private static final String CLAUSE_MARKS = ".!?;:,";

    private final Set<String> softeners;
    private final Set<String> closers;
    private final List<List<String>> admissions;
    private final List<List<String>> doubts;
    private final Set<String> doubtTails;
    private final Set<String> turns;

    Admission(LanguageCues cues) {
        softeners = cues.texts(Cue.SOFTENER);
        closers = cues.texts(Cue.CLOSER);
        admissions = cues.of(Cue.ADMISSION);
        doubts = cues.of(Cue.DOUBT);
        doubtTails = cues.texts(Cue.DOUBT_TAIL);
        turns = cues.texts(Cue.TURN);
    }

    /** Whether every sentence of an answer says that the candidate does not know, or nothing. */
    boolean isAll(String text, List<Token> tokens) {
        if (admissions.isEmpty()) {
            return false;
        }
        boolean admitted = false;
        for (Sentences.Span s : Sentences.of(text, tokens, CLAUSE_MARKS)) {
            List<String> clause = withoutSofteners(tokens.subList(s.from(), s.to()));
            boolean admits = admits(clause);
            if (!admits && !closers.containsAll(clause)) {
                return false;
            }
            admitted |= admits;
        }
        return admitted;
    }

    private List<String> withoutSofteners(List<Token> clause) {
        return clause.stream()
                .map(Token::surface)
                .dropWhile(softeners::contains)
                .toList();
    }

    private boolean admits(List<String> clause) {
        return doubts.stream()
                        .anyMatch(d -> startsWith(clause, d)
                                && doubtTails.containsAll(clause.subList(d.size(), clause.size())))
                || admissions.stream().anyMatch(a -> startsWith(clause, a) && namesTheMatter(clause, a.size()));
    }

    private boolean namesTheMatter(List<String> clause, int from) {
        List<String> tail = clause.subList(from, clause.size());
        return tail.size() <= LONGEST_TAIL && tail.stream().noneMatch(turns::contains);
    }

    private static boolean startsWith(List<String> clause, List<String> opening) {
        return clause.size() >= opening.size()
                && clause.subList(0, opening.size()).equals(opening);
    }
}
