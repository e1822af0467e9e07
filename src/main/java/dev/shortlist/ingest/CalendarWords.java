package dev.shortlist.ingest;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months and days of the week in English, German, French and Spanish, whole and shortened. */
final class CalendarWords {
    private static final List<String> MONTHS = List.of(
            "january jan januar janner jaenner janvier janv enero ene",
            "february feb februar feber fevrier fevr fev febrero",
            "march mar marz maerz mrz mars marzo",
            "april apr avril avr abril abr",
            "may mai mayo",
            "june jun juni juin junio",
            "july jul juli juillet juil julio",
            "august aug aout agosto ago",
            "september sept sep septembre septiembre setiembre",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez decembre diciembre dic");
    private static final List<String> DAYS = List.of(
            "monday mon montag mo lundi lun lunes",
            "tuesday tue tues dienstag di mardi martes",
            "wednesday wed mittwoch mi mercredi miercoles mie",
            "thursday thu thur thurs donnerstag do jeudi jeu jueves jue",
            "friday fri freitag fr vendredi ven viernes vie",
            "saturday sat samstag sonnabend sa samedi sam sabado sab",
            "sunday sun sonntag so dimanche dim domingo dom");
    private static final Map<String, Integer> MONTH_NUMBERS = numbers(MONTHS);
    private static final Map<String, Integer> DAY_NUMBERS = numbers(DAYS);

    private CalendarWords() {}

    /** The number of a month, from 1; null for another word. */
    static @Nullable Integer month(String word) {
        return MONTH_NUMBERS.get(folded(word));
    }

    /** A day of the week; null for another word. */
    static @Nullable DayOfWeek day(String word) {
        Integer number = DAY_NUMBERS.get(folded(word));
        return number == null ? null : DayOfWeek.of(number);
    }

    private static Map<String, Integer> numbers(List<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (String word : words.get(i).split(" ", -1)) {
                numbers.put(word, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT);
    }
}
