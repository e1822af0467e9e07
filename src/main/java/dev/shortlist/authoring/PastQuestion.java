package dev.shortlist.authoring;

import dev.shortlist.interview.Answer;
import java.util.List;
import java.util.Locale;

/** A question as past exports asked it, with all that they say of it. */
final class PastQuestion {
    private final Tallied<String> wordings = new Tallied<>();
    private final Tallied<String> ids = new Tallied<>();
    private final Tallied<String> sections = new Tallied<>();
    private final Tallied<Integer> numbers = new Tallied<>();
    private final SharedTerms terms = new SharedTerms();
    private long answers;

    void add(Answer answer) {
        answers++;
        if (!answer.question().text().isBlank()) {
            wordings.add(answer.question().text().strip().replaceAll("\\s+", " "));
        }
        String id = answer.question().id();
        if (id != null && !id.isBlank()) {
            ids.add(id.strip());
        }
        Integer number = answer.question().number();
        if (number != null) {
            numbers.add(number);
        }
        sections.add(answer.section().strip());
    }

    void addAll(PastQuestion other) {
        answers += other.answers;
        wordings.addAll(other.wordings);
        ids.addAll(other.ids);
        sections.addAll(other.sections);
        numbers.addAll(other.numbers);
        terms.addAll(other.terms);
    }

    SharedTerms terms() {
        return terms;
    }

    long answers() {
        return answers;
    }

    /** Most frequent first; empty where exports had only an id. */
    List<String> wordings() {
        return wordings.mostFrequentFirst();
    }

    /** Most frequent first. */
    List<String> ids() {
        return ids.mostFrequentFirst();
    }

    /** The section in which it was asked most often; "Interview" where exports had none. */
    String section() {
        String section = sections.mostFrequentFirst().get(0);
        return section.isEmpty() ? "Interview" : section;
    }

    /** Its usual number; after all others where exports had none. */
    int number() {
        List<Integer> found = numbers.mostFrequentFirst();
        return found.isEmpty() ? Integer.MAX_VALUE : found.get(0);
    }

    /** What tells it from others where numbers do not. */
    String words() {
        return (wordings().isEmpty() ? ids().get(0) : wordings().get(0)).toLowerCase(Locale.ROOT);
    }
}
