package dev.shortlist.recommendation;

import dev.shortlist.scoring.Scorecard;

/** A scorecard with the decision it led to. */
public record Assessment(Scorecard scorecard, Decision decision) {}
