package dev.shortlist.scoring;

/** A set of numbers without a box for each: a few hundred are put into one for every answer. */
final class LongSet {
    /** Zero marks a free place; the number zero is kept as this one. */
    private static final long ZERO = 0x9e3779b97f4a7c15L;

    private final long[] table;
    private int size;

    /** A set with room for as many numbers. */
    LongSet(int most) {
        table = new long[Integer.highestOneBit(Math.max(4, most)) << 2];
    }

    int size() {
        return size;
    }

    /** Adds a number; false where it was there. */
    boolean add(long number) {
        long key = number == 0 ? ZERO : number;
        int place = place(key);
        boolean isNew = table[place] == 0;
        table[place] = key;
        size += isNew ? 1 : 0;
        return isNew;
    }

    boolean contains(long number) {
        return table[place(number == 0 ? ZERO : number)] != 0;
    }

    /** How many of these numbers another set holds. */
    int countIn(LongSet other) {
        int count = 0;
        for (long key : table) {
            count += key != 0 && other.contains(key) ? 1 : 0;
        }
        return count;
    }

    private int place(long key) {
        int place = (int) (key ^ (key >>> 32)) & (table.length - 1);
        while (table[place] != 0 && table[place] != key) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}
