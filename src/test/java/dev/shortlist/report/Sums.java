package dev.shortlist.report;

import java.util.ArrayList;
import java.util.List;

/** Works out with a pocket calculator's rules what a sentence says of numbers: {@code 0.6 × content 45.5 + 3 / 5 = 46.1}. */
final class Sums {
    /** A sum and the result that the sentence gives for it. */
    record Sum(String text, double worked, String shown) {
        /** Half a unit of each number shown: points have one decimal, factors and shares up to three. */
        double tolerance() {
            boolean points = shown.matches("[0-9]+\\.[0-9]") && (worked > 1 || text.contains("100 ×"));
            return points ? .2 : .006;
        }
    }

    private final String text;
    private int at;

    private Sums(String text) {
        this.text = text;
    }

    /** Every sum of a sentence; words are passed over. */
    static List<Sum> of(String sentence) {
        List<Sum> sums = new ArrayList<>();
        for (String part : sentence.replace("\u00a0%", "/100").split("[;:,]", -1)) {
            String[] sides = part.split("=", -1);
            for (int i = 1; i < sides.length; i++) {
                String left = sides[i - 1]
                        .replace("tanh", "T")
                        .replaceAll("no\\. [0-9]+", "")
                        .replaceAll("[a-su-zA-SU-Z’“”]", "")
                        .replaceAll("\\bt[a-z]*|\\s", "");
                if (left.matches(".*[0-9].*")) {
                    sums.add(new Sum(
                            part.strip(), new Sums(left).sum(), sides[i].strip().split(" ", -1)[0]));
                }
            }
        }
        return sums;
    }

    private double sum() {
        double value = product();
        while (next('+')) {
            value += product();
        }
        return value;
    }

    private double product() {
        double value = factor();
        while (at < text.length() && (text.charAt(at) == '×' || text.charAt(at) == '/')) {
            boolean times = text.charAt(at++) == '×';
            double by = factor();
            value = times ? value * by : value / by;
        }
        return value;
    }

    private double factor() {
        if (next('T')) {
            return Math.tanh(factor());
        }
        if (next('(')) {
            double value = sum();
            if (!next(')')) {
                throw new AssertionError("no end of the bracket: " + text);
            }
            return value;
        }
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (from == at) {
            throw new AssertionError("no number at " + at + ": " + text);
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private boolean next(char expected) {
        boolean is = at < text.length() && text.charAt(at) == expected;
        at += is ? 1 : 0;
        return is;
    }
}
