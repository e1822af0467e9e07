package dev.shortlist.scoring;

/**
 * The normal distribution.
 *
 * <p>Hart's algorithm 5666 (J. F. Hart et al., Computer Approximations, 1968) as given by G. West, Better
 * approximations to cumulative normal functions, Wilmott, May 2005: good to 1e-14. {@link StrictMath}, so that every
 * machine gets the same bits.
 */
public final class NormalCurve {
    /** The standard normal curve's point with a tenth of the area above it: 80 % lie within plus and minus. */
    public static final double TENTH_ABOVE = 1.2816;

    private static final double[] NUMERATOR = {
        .0352624965998911,
        .700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] DENOMINATOR = {
        .0883883476483184,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };
    /** From here on a continued fraction is better than the quotient. */
    private static final double FAR = 7.07106781186547;
    /** From here on the tail is under the smallest double of normal size. */
    private static final double NOTHING_LEFT = 37;

    private static final double ROOT_OF_TWO_PI = 2.506628274631;

    private NormalCurve() {}

    /** The probability that a standard normal variable is at most x, 0 to 1. */
    public static double cdf(double x) {
        return x > 0 ? 1 - lowerTail(x) : lowerTail(-x);
    }

    /**
     * The probability that a normal variable falls in a range.
     *
     * @param mean of the variable
     * @param deviation its standard deviation, over 0
     * @param from lower end, or negative infinity
     * @param to upper end, or positive infinity
     */
    public static double between(double mean, double deviation, double from, double to) {
        return cdf((to - mean) / deviation) - cdf((from - mean) / deviation);
    }

    /** The probability of less than minus x, for x of 0 and more. */
    private static double lowerTail(double x) {
        if (x > NOTHING_LEFT) {
            return 0;
        }
        double exponential = StrictMath.exp(-x * x / 2);
        return x < FAR
                ? exponential * polynomial(NUMERATOR, x) / polynomial(DENOMINATOR, x)
                : exponential / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + .65))))) / ROOT_OF_TWO_PI;
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}
