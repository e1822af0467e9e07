package dev.shortlist.store;

/**
 * A record with its place.
 *
 * @param value the record
 * @param offset where it stands in its work file, in bytes
 */
public record Located<T>(T value, long offset) {}
