package dev.shortlist.evaluation;

import java.util.Locale;

/** A figure of agreement. */
public enum Measure {
    /** Pearson's r over all answers. */
    PEARSON("Pearson's r"),
    /** Spearman's rho: the same of ranks. */
    SPEARMAN("Spearman's rho"),
    /** Pearson's r of each question's answers, averaged over the questions. */
    WITHIN_QUESTION("r within a question"),
    /** Pearson's r with length taken out of both. */
    PARTIAL("r with length taken out"),
    /** Cohen's kappa with quadratic weights. */
    KAPPA("Quadratic weighted kappa"),
    /** How often the better rated of two answers has the higher score. */
    AUC("AUC"),
    /** The root mean squared difference, in points of 100. */
    RMSE("RMSE, points of 100");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    /** As a heading. */
    public String words() {
        return words;
    }

    /** As a member of a JSON object. */
    public String member() {
        return name().toLowerCase(Locale.ROOT);
    }
}
