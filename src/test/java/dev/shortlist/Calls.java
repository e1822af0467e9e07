package dev.shortlist;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** Calls and method references whose result is another on another machine or night. */
final class Calls {
    /** Clock, environment, zone and chance. */
    static final Pattern OF_THE_NIGHT = Pattern.compile("java\\.time\\..*\\.now\\(.*"
            + "|java\\.lang\\.System\\.(getenv|getProperty|getProperties|currentTimeMillis|nanoTime|identityHashCode|lineSeparator|console)\\(.*"
            + "|java\\.lang\\.System\\.(in|out|err)"
            + "|java\\.lang\\.(Boolean\\.getBoolean|Integer\\.getInteger|Long\\.getLong)\\(.*"
            + "|java\\.lang\\.Math\\.random\\(.*"
            + "|java\\.util\\.UUID\\.randomUUID\\(.*"
            + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\..*"
            + "|java\\.util\\.SplittableRandom\\..*"
            + "|java\\.security\\.SecureRandom\\..*"
            + "|java\\.time\\.ZoneId\\.systemDefault\\(.*"
            + "|java\\.util\\.TimeZone\\.getDefault\\(.*"
            + "|java\\.lang\\.Object\\.hashCode\\(.*");

    /** Locale and charset of the machine. */
    static final Pattern OF_THE_LOCALE = Pattern.compile("java\\.util\\.Locale\\.getDefault\\(.*"
            + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*"
            + "|java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)"
            + "|java\\.lang\\.String\\.<init>\\(\\[B\\)"
            + "|java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*"
            + "|java\\.lang\\.String\\.formatted\\(.*"
            + "|java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*");

    /** Functions whose last bit {@code Math} leaves to the processor; {@code StrictMath} does not. */
    static final Pattern OF_THE_PROCESSOR = Pattern.compile(
            "java\\.lang\\.Math\\.(sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|exp|expm1|log|log10|log1p|pow|cbrt|hypot)\\(.*");

    private Calls() {}

    /** Holds of a class that makes one of these calls. */
    static ArchCondition<JavaClass> depending(String on, Pattern calls) {
        return new ArchCondition<>("depend on " + on) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    boolean found =
                            calls.matcher(access.getTarget().getFullName()).matches();
                    events.add(new SimpleConditionEvent(type, found, access.getDescription()));
                }
            }
        };
    }
}
