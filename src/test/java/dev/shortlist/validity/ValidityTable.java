package dev.shortlist.validity;

import java.io.IOException;
import java.util.Locale;

/**
 * Prints how well the scorer goes with people's grades, where deceptions stand among genuine answers, and what twenty
 * ratings bring.
 */
public final class ValidityTable {
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
        }
        line("%nTwenty ratings on the sheet \"To rate\"");
        TwentyRatings.main(arguments);
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
