package dev.shortlist.settings;

import dev.shortlist.interview.DeclaredStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words in cells mean.
 *
 * @param statuses what a status says of an answer, by {@link Words#joined}
 * @param interviews what a status says of an interview, by {@link Words#joined}
 * @param scales the scales whose words are known in every file
 * @param noRating words for "nobody rated", as {@link RatingScale#folded}
 * @param nobody words that stand for a person's id, e-mail address or name, as {@link RatingScale#folded}
 * @param notQuestions what is asked for and is no interview question
 * @param notSections sections without a question
 */
record ValueWords(
        Map<String, DeclaredStatus> statuses,
        Map<String, InterviewState> interviews,
        List<RatingScale> scales,
        Set<String> noRating,
        Set<String> nobody,
        NotQuestions notQuestions,
        NotQuestions notSections) {
    ValueWords {
        statuses = Map.copyOf(statuses);
        interviews = Map.copyOf(interviews);
        scales = List.copyOf(scales);
        noRating = Set.copyOf(noRating);
        nobody = Set.copyOf(nobody);
    }

    /**
     * Notes to colleagues, verdicts, and what an application form asks for.
     *
     * @param texts whole texts, as {@link Words#joined}
     * @param beginnings how texts begin, as {@link Words#spaced}
     */
    record NotQuestions(Set<String> texts, List<String> beginnings) {
        private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,3}\\s*[.):]\\s*");

        NotQuestions {
            texts = Set.copyOf(texts);
            beginnings = List.copyOf(beginnings);
        }

        boolean hold(String text) {
            String spaced = Words.spaced(NUMBER.matcher(text).replaceAll(""));
            return texts.contains(spaced.replace(" ", ""))
                    || beginnings.stream().anyMatch(b -> (spaced + ' ').startsWith(b + ' '));
        }
    }
}
