package dev.shortlist.workbook;

import dev.shortlist.interview.Question;
import dev.shortlist.scoring.AnswerScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures of a question, from the answers to it. */
final class QuestionTally {
    /** The ends of a scale of five levels over 0 to 100. */
    private static final double FLOOR = 20;

    private static final double CEILING = 80;

    /** Under so many scores a figure says nothing of a question. */
    private static final int FEWEST_TO_JUDGE = 20;

    /** Below it an item is said to discriminate poorly (Ebel 1979). */
    private static final double LEAST_R = .2;

    private static final double MOST_AT_AN_END = .5;

    private final String position;
    private final String rubric;
    private final String section;
    private final @Nullable Integer number;
    private final String id;
    private final String text;
    private final Spread scores = new Spread();
    private final Spread words = new Spread();
    private final Pairs itemTotal = new Pairs();
    private long answers;
    private long floor;
    private long ceiling;

    private QuestionTally(
            String position, String rubric, String section, @Nullable Integer number, String id, String text) {
        this.position = position;
        this.rubric = rubric;
        this.section = section;
        this.number = number;
        this.id = id;
        this.text = text;
    }

    /** The question of an answer, without figures yet. */
    static QuestionTally of(String position, String rubric, AnswerScore first, int characters) {
        Question asked = first.answer().question();
        String known = first.rubricQuestion();
        return new QuestionTally(
                position,
                rubric,
                first.answer().section(),
                asked.number(),
                known == null ? Objects.requireNonNullElse(asked.id(), "") : known,
                CellText.beginning(asked.text(), characters));
    }

    /**
     * Counts an answer.
     *
     * @param sum of the scores of all of the candidate's answers, this one included
     * @param scored how many those are
     */
    void add(AnswerScore answer, double sum, int scored) {
        answers++;
        int length = answer.answer().words();
        if (length > 0) {
            words.add(length);
        }
        Double score = answer.score();
        if (score == null) {
            return;
        }
        double shown = Decimals.rounded(score, 1);
        scores.add(shown);
        floor += shown <= FLOOR ? 1 : 0;
        ceiling += shown > CEILING ? 1 : 0;
        if (scored > 1) {
            itemTotal.add(shown, (sum - score) / (scored - 1));
        }
    }

    String position() {
        return position;
    }

    String rubric() {
        return rubric;
    }

    String section() {
        return section;
    }

    @Nullable
    Integer number() {
        return number;
    }

    String id() {
        return id;
    }

    String text() {
        return text;
    }

    long answers() {
        return answers;
    }

    Spread scores() {
        return scores;
    }

    Spread words() {
        return words;
    }

    Pairs itemTotal() {
        return itemTotal;
    }

    @Nullable
    Double floorShare() {
        return share(floor);
    }

    @Nullable
    Double ceilingShare() {
        return share(ceiling);
    }

    private @Nullable Double share(long count) {
        return scores.count() == 0 ? null : count / (double) scores.count();
    }

    /** What an analyst should look at, in words; empty where nothing stands out, or there is too little to tell. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        Double r = itemTotal.correlation();
        Double variation = scores.deviation();
        if (scores.count() < FEWEST_TO_JUDGE) {
            return remarks;
        }
        if (variation != null && variation == 0) {
            remarks.add("every score is the same");
        } else if (r != null && itemTotal.count() >= FEWEST_TO_JUDGE && r < LEAST_R) {
            remarks.add(r < 0 ? "tells candidates apart the wrong way" : "tells candidates hardly apart");
        }
        if (floor >= MOST_AT_AN_END * scores.count()) {
            remarks.add("half or more at the floor");
        }
        if (ceiling >= MOST_AT_AN_END * scores.count()) {
            remarks.add("half or more at the ceiling");
        }
        return remarks;
    }
}
