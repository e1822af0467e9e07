package dev.shortlist.settings;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a setting's value may be. */
sealed interface SettingKind {
    /** In the words of a message. */
    String expected();

    /** The value in the form that is kept, or empty where it is refused. */
    Optional<String> accept(String value);

    /** Whether YAML has the value as the type it should have. */
    boolean fits(JsonNode json);

    /** One of some words. */
    record Choice(List<String> words) implements SettingKind {
        @Override
        public String expected() {
            return String.join(" or ", words);
        }

        @Override
        public Optional<String> accept(String value) {
            return Optional.of(value).filter(words::contains);
        }

        @Override
        public boolean fits(JsonNode json) {
            return json.isString();
        }
    }

    /** Some of a few words with commas between them, kept in the order of the words; or a word for none of them. */
    record Several(List<String> words, String none) implements SettingKind {
        @Override
        public String expected() {
            return String.join(" or ", words) + ", several with commas between (" + String.join(",", words) + "), or "
                    + none;
        }

        @Override
        public Optional<String> accept(String value) {
            if (value.equals(none)) {
                return Optional.of(none);
            }
            List<String> named =
                    Arrays.stream(value.split(",", -1)).map(String::strip).toList();
            return words.containsAll(named)
                    ? Optional.of(String.join(
                            ",", words.stream().filter(named::contains).toList()))
                    : Optional.empty();
        }

        @Override
        public boolean fits(JsonNode json) {
            return json.isString();
        }
    }

    /** One of two words, or the name of a YAML file without a folder. */
    record FileName(String one, String other) implements SettingKind {
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}\\.ya?ml");

        @Override
        public String expected() {
            return one + ", " + other + " or the name of a file (*.yml)";
        }

        @Override
        public Optional<String> accept(String value) {
            return Optional.of(value)
                    .filter(v ->
                            v.equals(one) || v.equals(other) || NAME.matcher(v).matches());
        }

        @Override
        public boolean fits(JsonNode json) {
            return json.isString();
        }
    }

    /** True or false. */
    record Flag() implements SettingKind {
        @Override
        public String expected() {
            return "true or false";
        }

        @Override
        public Optional<String> accept(String value) {
            return Optional.of(value).filter(v -> v.equals("true") || v.equals("false"));
        }

        @Override
        public boolean fits(JsonNode json) {
            return json.isBoolean();
        }
    }

    /** A whole number, both bounds included. */
    record Whole(int least, int most) implements SettingKind {
        @Override
        public String expected() {
            return "a whole number from " + least + " to " + most;
        }

        @Override
        public Optional<String> accept(String value) {
            return Numbers.whole(value).filter(v -> v >= least && v <= most).map(String::valueOf);
        }

        @Override
        public boolean fits(JsonNode json) {
            return json.isIntegralNumber();
        }
    }

    /** A number of at most 9 digits, both bounds included; kept without needless zeros, so that equal numbers are equal. */
    record Decimal(int least, int most) implements SettingKind {
        private static final Pattern FORM = Pattern.compile("\\d{1,4}(\\.\\d{1,5})?");

        @Override
        public String expected() {
            return "a number from " + least + " to " + most;
        }

        @Override
        public Optional<String> accept(String value) {
            return Optional.of(value)
                    .filter(v -> FORM.matcher(v).matches())
                    .map(BigDecimal::new)
                    .filter(n ->
                            n.compareTo(BigDecimal.valueOf(least)) >= 0 && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                    .map(n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString());
        }

        @Override
        public boolean fits(JsonNode json) {
            return json.isNumber();
        }
    }

    /** Rows, or a share of a file's rows. */
    record Limit() implements SettingKind {
        @Override
        public String expected() {
            return "a number of rows such as 20, or a share such as 5%";
        }

        @Override
        public Optional<String> accept(String value) {
            return SkipLimit.of(value).map(SkipLimit::toString);
        }

        @Override
        public boolean fits(JsonNode json) {
            return json.isString() || json.isIntegralNumber();
        }
    }

    /** One of some whole numbers. */
    record OneOf(List<Integer> numbers) implements SettingKind {
        @Override
        public String expected() {
            return String.join(" or ", numbers.stream().map(String::valueOf).toList());
        }

        @Override
        public Optional<String> accept(String value) {
            return Numbers.whole(value).filter(numbers::contains).map(String::valueOf);
        }

        @Override
        public boolean fits(JsonNode json) {
            return json.isIntegralNumber();
        }
    }
}
