package dev.shortlist.evaluation;

/**
 * By what an answer is known in two tables.
 *
 * @param position empty where one of the tables has none
 */
record AnswerKey(String candidate, String position, String question) {}
