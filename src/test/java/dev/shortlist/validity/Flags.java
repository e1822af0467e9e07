package dev.shortlist.validity;

import dev.shortlist.agreement.SplitMix;
import dev.shortlist.interview.Question;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.Flag;
import dev.shortlist.validity.GradedSet.Graded;
import java.util.List;
import java.util.Objects;

/**
 * How often a flag is raised against genuine answers, and how often against what is none: answers under a question that they
 * were not given to.
 *
 * @param all the share of all answers under their own question, 0 to 1
 * @param own of those of 20 words and more
 * @param foreign of those of 20 words and more, each under another question of the set, drawn by chance
 */
record Flags(double all, double own, double foreign) {
    private static final int LONG = 20;
    private static final long SEED = 7;

    static Flags of(GradedSet set, Flag flag) {
        SplitMix random = new SplitMix(SEED);
        List<Graded> answers = set.answers();
        int all = 0;
        int own = 0;
        int foreign = 0;
        int longs = 0;
        for (Graded answer : answers) {
            boolean raised = raised(set, flag, answer.question(), answer.text());
            all += raised ? 1 : 0;
            if (answer.words() >= LONG) {
                longs++;
                own += raised ? 1 : 0;
                foreign += raised(set, flag, other(answers, answer.question(), random), answer.text()) ? 1 : 0;
            }
        }
        return new Flags(all / (double) answers.size(), own / (double) longs, foreign / (double) longs);
    }

    private static Question other(List<Graded> answers, Question own, SplitMix random) {
        Question other = own;
        while (Objects.equals(other.id(), own.id())) {
            other = answers.get(random.below(answers.size())).question();
        }
        return other;
    }

    private static boolean raised(GradedSet set, Flag flag, Question question, String text) {
        AnswerScore score = set.beside(question, text);
        return score.flags().contains(flag);
    }
}
