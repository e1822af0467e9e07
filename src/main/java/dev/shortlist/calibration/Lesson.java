package dev.shortlist.calibration;

import java.util.Optional;

/** What people's ratings taught, or why nothing. */
public sealed interface Lesson {
    /** Predictions beside ratings; empty where there was too little to predict anything. */
    Optional<Comparison> compared();

    /**
     * Scores become better by it than the mean of the ratings would be.
     *
     * @param chance the probability of as close a relation where there is none
     */
    record Learnt(Mapping mapping, Comparison comparison, Residuals residuals, double chance) implements Lesson {
        @Override
        public Optional<Comparison> compared() {
            return Optional.of(comparison);
        }
    }

    /**
     * Nothing that would help.
     *
     * @param reason expected and found, in words, with figures
     */
    record Refused(String reason, Optional<Comparison> compared) implements Lesson {}
}
