package dev.shortlist.authoring;

import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import java.util.ArrayList;
import java.util.List;

/** A rubric taken apart so that the scorer tells of each wording whether it is hit: every wording a concept of its own. */
final class EachWording {
    private EachWording() {}

    static Rubric of(Rubric rubric) {
        return new Rubric(
                rubric.id(),
                rubric.version(),
                rubric.positions(),
                rubric.dimensions(),
                rubric.weightRationale(),
                rubric.bands(),
                rubric.policy(),
                rubric.questions().stream().map(EachWording::of).toList());
    }

    private static RubricQuestion of(RubricQuestion question) {
        List<Concept> wordings = new ArrayList<>();
        for (int i = 0; i < question.concepts().size(); i++) {
            Concept concept = question.concepts().get(i);
            for (int p = 0; p < concept.parts().size(); p++) {
                String part = concept.parts().size() == 1 ? ".any[" : ".all[" + p + "][";
                for (int w = 0; w < concept.parts().get(p).size(); w++) {
                    String path = "concepts[" + i + ']' + part + w + ']';
                    String any = concept.parts().get(p).get(w);
                    wordings.add(new Concept(path, any, 1, List.of(List.of(any)), concept.within()));
                }
            }
        }
        return new RubricQuestion(
                question.id(),
                question.text(),
                question.aliases(),
                question.section(),
                List.of(),
                wordings,
                List.of(),
                List.of(),
                question.synonyms(),
                List.of(),
                List.of());
    }
}
