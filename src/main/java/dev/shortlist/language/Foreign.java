package dev.shortlist.language;

import java.util.Optional;

/**
 * Tells texts in other languages than that of the analysis, by their letters and by their stop words. The numbers were
 * found on answers and texts of 25 languages: src/docs/languages.md has the table.
 */
final class Foreign {
    /** In doubt a text of fewer words is the analysis's. */
    private static final int FEWEST_WORDS = 4;
    /** A text of fewer words needs more of them to speak for another language. */
    private static final int SHORT = 8;

    private final StopWordIndex index = StopWordIndex.all();
    private final Language own;

    Foreign(Language own) {
        this.own = own;
    }

    /** The language of a text, in English, where it is clearly another than the analysis's. */
    Optional<String> language(String text) {
        Letters letters = new Letters(text, LanguageTraits.script(own));
        StopWordCount count = new StopWordCount(text, own);
        int language = count.best();
        if (letters.mostlyOther()) {
            return Optional.of(count.pro(language) >= 2 ? index.name(language) : letters.language());
        }
        boolean foreign = count.words() >= SHORT
                ? mostlyOf(language, count) || withoutOwn(language, count, 2, .1)
                : count.words() >= FEWEST_WORDS && withoutOwn(language, count, 3, .4);
        return foreign ? Optional.of(index.name(language)) : Optional.empty();
    }

    /** Many words of another language among few of the own: a sentence of it with a quotation or a term. */
    private static boolean mostlyOf(int language, StopWordCount count) {
        int pro = count.pro(language);
        return pro >= 3
                && pro >= .2 * count.words()
                && pro > 2 * count.contra(language)
                && count.all(language) > 1.5 * count.own();
    }

    /** Some words of another language and none of the own but such as both have. */
    private static boolean withoutOwn(int language, StopWordCount count, int fewest, double share) {
        int pro = count.pro(language);
        return count.contra(language) == 0
                && pro >= fewest
                && pro >= share * count.words()
                && count.all(language) > 2 * count.own();
    }
}
