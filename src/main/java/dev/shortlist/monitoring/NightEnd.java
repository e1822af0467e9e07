package dev.shortlist.monitoring;

import java.time.Duration;
import java.time.Instant;

/**
 * How a night ended.
 *
 * @param exit the process's exit code
 * @param name the exit code's name
 * @param success whether the night's exports are published, or there were none
 * @param at when it ended
 * @param took how long it took
 */
public record NightEnd(int exit, String name, boolean success, Instant at, Duration took) {}
