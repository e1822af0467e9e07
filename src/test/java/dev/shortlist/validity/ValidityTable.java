package dev.shortlist.validity;

import dev.shortlist.scoring.Flag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well the scorer goes with people's grades, where deceptions stand among genuine answers, and what twenty
 * ratings bring.
 */
public final class ValidityTable {
    private static final int DIVISIONS = 30;

    private ValidityTable() {}

    /** Prints the table of all sets. */
    public static void main(String[] arguments) throws IOException {
        for (String name : GradedSet.NAMES) {
            GradedSet set = GradedSet.read(name);
            line(
                    "%n%s: %d answers to %d questions",
                    name, set.answers().size(), set.byQuestion().size());
            line("  alone   %s", Agreement.of(set, a -> GradedSet.content(set.alone(a.question(), a.text()))));
            line("  beside  %s", Agreement.of(set, a -> GradedSet.content(set.beside(a.question(), a.text()))));
            line("  words   %s", Agreement.of(set, a -> Math.log(1 + a.words())));
            Standing.of(set)
                    .forEach((deception, standing) -> line(
                            "  %-24s content %.3f  percentile %.3f  at most the 5th at %.0f %% of the questions",
                            deception.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            standing.content(),
                            standing.percentile(),
                            100 * standing.lowest()));
            line(
                    "  %-24s percentile %.3f",
                    "salad of course words", Standing.ofSalad(set).percentile());
            for (Flag flag : List.of(Flag.OFF_TOPIC, Flag.KEYWORD_LIST, Flag.REPETITION, Flag.QUESTION_COPIED)) {
                Flags flags = Flags.of(set, flag);
                line(
                        "  flag %-19s of all %.2f %%, of 20 words and more: own %.2f %%, foreign %.1f %%",
                        flag.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        100 * flags.all(),
                        100 * flags.own(),
                        100 * flags.foreign());
            }
            CalibratedInterviews calibrated = CalibratedInterviews.of(set, DIVISIONS);
            line(
                    "  calibrated on other questions, interviews of ten: class agrees %.3f, stated %.3f; 80 %% interval holds"
                            + " %.3f; calibration error %.3f",
                    calibrated.agreement(), calibrated.stated(), calibrated.covered(), calibrated.calibrationError());
        }
        line("%nTwenty ratings on the sheet \"To rate\"");
        TwentyRatings.main(arguments);
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
