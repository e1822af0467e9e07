package dev.shortlist.authoring;

import dev.shortlist.interview.Question;
import dev.shortlist.rubric.Rubric;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What interviews were asked, counted by the rubric of their position: questions, sections and positions as the export names
 * them, and no word of an answer. What is counted does not depend on the order in which it came.
 */
public final class AskedCounts {
    /** The most different names of a kind that are kept; of more, those that sort first. */
    private static final int MOST = 1_000;

    /**
     * What the interviews by one rubric were asked.
     *
     * @param questions how often each question of the rubric was, by its id
     * @param sections how many answers stand in each section; an empty name where the export gives none
     * @param unknown how often other questions were asked, by their words, or their id where they have none
     */
    public record OfRubric(
            SortedMap<String, Long> questions, SortedMap<String, Long> sections, SortedMap<String, Long> unknown) {
        public OfRubric {
            questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
            sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
            unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
        }
    }

    /**
     * All counts, as they can be kept in a file.
     *
     * @param rubrics by the rubric's id
     * @param positions how often each position came, as written
     */
    public record Kept(SortedMap<String, OfRubric> rubrics, SortedMap<String, Long> positions) {
        public Kept {
            rubrics = Collections.unmodifiableSortedMap(new TreeMap<>(rubrics));
            positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        }
    }

    private static final class Counts {
        private final TreeMap<String, Long> questions = new TreeMap<>();
        private final TreeMap<String, Long> sections = new TreeMap<>();
        private final TreeMap<String, Long> unknown = new TreeMap<>();

        OfRubric kept() {
            return new OfRubric(questions, sections, unknown);
        }
    }

    private final TreeMap<String, Counts> rubrics = new TreeMap<>();
    private final TreeMap<String, Long> positions = new TreeMap<>();

    /** Nothing counted yet. */
    public AskedCounts() {}

    /** Counts an interview, or so many answers of interviews, for a position. */
    public void addPosition(String position, long times) {
        count(positions, position.strip(), times);
    }

    /**
     * Counts answers.
     *
     * @param rubric that of their position; of none, nothing is counted
     * @param known the id of the rubric's question that they answer; null where it has none
     */
    public void addAnswers(Rubric rubric, @Nullable String known, Question asked, String section, long times) {
        if (rubric.isNone()) {
            return;
        }
        Counts counts = rubrics.computeIfAbsent(rubric.id(), id -> new Counts());
        count(counts.sections, section.strip(), times);
        if (known == null) {
            count(counts.unknown, words(asked), times);
        } else {
            count(counts.questions, known, times);
        }
    }

    private static String words(Question asked) {
        String id = asked.id();
        return (asked.text().isBlank() && id != null ? id : asked.text()).strip();
    }

    private static void count(NavigableMap<String, Long> counts, String name, long times) {
        counts.merge(name, times, Long::sum);
        if (counts.size() > MOST) {
            counts.pollLastEntry();
        }
    }

    /** All of it. */
    public Kept kept() {
        SortedMap<String, OfRubric> all = new TreeMap<>();
        rubrics.forEach((id, counts) -> all.put(id, counts.kept()));
        return new Kept(all, positions);
    }
}
