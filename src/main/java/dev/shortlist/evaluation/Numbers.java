package dev.shortlist.evaluation;

import java.util.Arrays;

/** A column of numbers that grows. */
final class Numbers {
    private double[] numbers = new double[64];
    private int size;

    void add(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    double[] all() {
        return Arrays.copyOf(numbers, size);
    }
}
