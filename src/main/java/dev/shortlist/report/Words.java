package dev.shortlist.report;

import dev.shortlist.report.Sentence.Piece;
import dev.shortlist.report.Sentence.Style;
import java.util.ArrayList;
import java.util.List;

/** Builds a {@link Sentence} piece by piece. */
final class Words {
    private final List<Piece> pieces = new ArrayList<>();

    /** Words of the report itself. */
    Words say(String text) {
        return add(Style.PLAIN, text, "");
    }

    Words strong(String text) {
        return add(Style.STRONG, text, "");
    }

    /** Words of the export. */
    Words export(String text) {
        return add(Style.EXPORT, text, "");
    }

    /** Words of the export, in quotation marks. */
    Words quote(String text) {
        return add(Style.QUOTE, text, "");
    }

    /** A link to a question by its number in this report, from 1. */
    Words question(int number) {
        return add(Style.LINK, "Q" + number, "q" + number);
    }

    /** Links to several questions: "Q1, Q2 and Q5". */
    Words questions(List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (i > 0) {
                say(i == numbers.size() - 1 ? " and " : ", ");
            }
            question(numbers.get(i));
        }
        return this;
    }

    /** All of another sentence. */
    Words append(Sentence sentence) {
        pieces.addAll(sentence.pieces());
        return this;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Sentence done() {
        return new Sentence(pieces);
    }

    private Words add(Style style, String text, String target) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(style, text, target));
        }
        return this;
    }
}
