package dev.shortlist.calibration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rated answers in a fixed order, candidate by candidate, and their columns. */
final class RatedSet {
    private final List<RatedAnswer> answers;
    private final int[] candidates;
    private final int candidateCount;

    RatedSet(List<RatedAnswer> unordered) {
        answers = unordered.stream().sorted(RatedAnswer.ORDER).toList();
        candidates = numbers(answers.stream().map(RatedAnswer::candidate).toList());
        candidateCount = answers.isEmpty() ? 0 : candidates[candidates.length - 1] + 1;
    }

    List<RatedAnswer> answers() {
        return answers;
    }

    int size() {
        return answers.size();
    }

    /** The number of each answer's candidate, from 0; never falls. */
    int[] candidates() {
        return candidates.clone();
    }

    int candidateCount() {
        return candidateCount;
    }

    /** The number of each answer's question, in alphabetical order from 0. */
    int[] questions() {
        return numbers(answers.stream().map(RatedAnswer::question).toList());
    }

    double[] scores() {
        return answers.stream().mapToDouble(a -> a.features().points()).toArray();
    }

    double[] ratings() {
        return answers.stream().mapToDouble(RatedAnswer::rating).toArray();
    }

    /** The logarithm of each answer's words: a word more counts the less, the more there are. */
    double[] lengths() {
        return answers.stream()
                .mapToDouble(a -> StrictMath.log(1.0 + a.words()))
                .toArray();
    }

    double[][] columns() {
        return answers.stream().map(a -> a.features().columns()).toArray(double[][]::new);
    }

    /** The fold of each answer: candidates in the order of their keys' hashes are dealt out like cards. */
    int[] folds(int most) {
        List<String> keys =
                answers.stream().map(RatedAnswer::candidate).distinct().toList();
        List<Integer> dealt = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            dealt.add(i);
        }
        List<String> hashes = keys.stream().map(RatedSet::hash).toList();
        dealt.sort(Comparator.comparing(hashes::get));
        int[] foldOf = new int[keys.size()];
        for (int i = 0; i < dealt.size(); i++) {
            foldOf[dealt.get(i)] = i % most;
        }
        int[] folds = new int[candidates.length];
        for (int i = 0; i < folds.length; i++) {
            folds[i] = foldOf[candidates[i]];
        }
        return folds;
    }

    private static int[] numbers(List<String> names) {
        Map<String, Integer> numbers = new TreeMap<>();
        names.forEach(n -> numbers.put(n, 0));
        int next = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        return names.stream().mapToInt(n -> numbers.getOrDefault(n, 0)).toArray();
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
