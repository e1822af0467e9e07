package dev.shortlist.scoring;

/**
 * A concept of the rubric, looked for in an answer.
 *
 * @param id the concept's id
 * @param label what a recruiter reads
 * @param weight its weight in the rubric
 * @param found whether one of its alternatives was hit
 * @param quote the words of the answer that hit; empty when not found
 * @param start offset of the quote in the answer, from 0; -1 when not found
 * @param end offset after the quote; -1 when not found
 */
public record ConceptFinding(String id, String label, double weight, boolean found, String quote, int start, int end) {}
