package dev.shortlist.settings;

/** What comes first in dates like {@code 03/04/2026}. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
