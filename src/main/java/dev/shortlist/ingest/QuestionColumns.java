package dev.shortlist.ingest;

import dev.shortlist.interview.Question;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.RatingRange;
import dev.shortlist.tabular.ExportFault;
import dev.shortlist.tabular.RawRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one question, in layouts that have a column per question.
 *
 * @param question which
 * @param answer the place of the column with the answer's words, from 0; null for none
 * @param rating the place of the column with its rating; null for none
 * @param note the place of the column with the interviewer's words, which are not read; null for none
 * @param range the rating scale that the header names; null where it names none
 * @param sure whether one of the headers cannot be anything but a question's
 */
record QuestionColumns(
        Question question,
        @Nullable Integer answer,
        @Nullable Integer rating,
        @Nullable Integer note,
        @Nullable RatingRange range,
        boolean sure) {

    /**
     * The questions that the unknown headers of a table name, in their order.
     *
     * @param below some of the rows under the header: whether a column holds words or ratings where its header does not say
     */
    static List<QuestionColumns> of(String file, Header header, List<RawRow> below, ExportRules rules)
            throws ExportFault {
        Map<String, QuestionColumns> questions = new LinkedHashMap<>();
        RatingReading ratings = new RatingReading(rules.names(), file, null);
        for (int place = 0; place < header.names().size(); place++) {
            String name = header.names().get(place);
            if (!header.isUnknown(place)
                    || (rules.names().isNoQuestion(name)
                            && !rules.knownQuestion().test(name))) {
                continue;
            }
            QuestionHeader named = QuestionHeader.of(file, name, rules);
            if (named == null) {
                named = attribute(file, header, place, below, rules);
            }
            if (named != null) {
                QuestionColumns one = of(named, place, below, ratings);
                QuestionColumns before = questions.get(named.key());
                questions.put(named.key(), before == null ? one : before.and(one, header));
            }
        }
        return questions.values().stream()
                .filter(q -> q.answer() != null || q.rating() != null)
                .toList();
    }

    /** On a scorecard a column is an attribute that says it is rated, or holds nothing but ratings with their scale. */
    private static @Nullable QuestionHeader attribute(
            String file, Header header, int place, List<RawRow> below, ExportRules rules) {
        String name = header.names().get(place);
        if (!header.hasInterviewer() || rules.names().notRead(file, name) || QuestionHeader.isNone(name, rules)) {
            return null;
        }
        RatingReading ratings = new RatingReading(rules.names(), file, null);
        boolean declared = rules.names().ratingMax(file) != null;
        QuestionHeader named = QuestionHeader.attribute(name);
        boolean rated = named.part() == QuestionHeader.Part.RATING
                || (named.part() == QuestionHeader.Part.ANY
                        && only(
                                below,
                                place,
                                ratings,
                                t -> ratings.saysItsScale(t) || (declared && ratings.isNumber(t))));
        if (rated) {
            return new QuestionHeader(named.question(), QuestionHeader.Part.RATING, null, false);
        }
        return named.part() == QuestionHeader.Part.NOTE ? named : null;
    }

    private static QuestionColumns of(QuestionHeader named, int place, List<RawRow> below, RatingReading ratings) {
        QuestionHeader.Part part = named.part();
        if (part == QuestionHeader.Part.ANY) {
            part = only(below, place, ratings, text -> ratings.hasItsMaximum(text) || ratings.isNumber(text))
                    ? QuestionHeader.Part.RATING
                    : QuestionHeader.Part.ANSWER;
        }
        return new QuestionColumns(
                named.question(),
                part == QuestionHeader.Part.ANSWER ? place : null,
                part == QuestionHeader.Part.RATING ? place : null,
                part == QuestionHeader.Part.NOTE ? place : null,
                named.range(),
                named.sure());
    }

    /** Whether a column holds something, and nothing else but this and words for no rating. */
    private static boolean only(
            List<RawRow> below, int place, RatingReading ratings, java.util.function.Predicate<String> wanted) {
        List<String> texts = below.stream()
                .filter(r -> place < r.cells().size())
                .map(r -> r.cells().get(place).text().strip())
                .filter(t -> !t.isEmpty() && !ratings.saysNone(t))
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(wanted);
    }

    private QuestionColumns and(QuestionColumns other, Header header) throws ExportFault {
        return new QuestionColumns(
                question.text().length() >= other.question.text().length() ? question : other.question,
                one(answer, other.answer, header),
                one(rating, other.rating, header),
                one(note, other.note, header),
                range == null ? other.range : range,
                sure || other.sure);
    }

    private static @Nullable Integer one(@Nullable Integer first, @Nullable Integer second, Header header)
            throws ExportFault {
        if (first != null && second != null) {
            throw new ExportFault(
                    SetAsideCode.HEADER,
                    "expected a question once, found two columns for it: " + header.shown(first) + " and "
                            + header.shown(second) + "; say under files in config/columns.yml which is not to be read");
        }
        return first == null ? second : first;
    }
}
