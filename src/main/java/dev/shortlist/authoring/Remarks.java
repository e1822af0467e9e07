package dev.shortlist.authoring;

import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.TextAnalyzer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what there is to say about a rubric. */
public final class Remarks {
    private final List<Remark> all = new ArrayList<>();

    Remarks() {}

    /**
     * All that there is to say about a valid rubric: about the whole, then about each question in turn.
     *
     * @param analyzer as answers are taken apart by it
     */
    public static List<Remark> on(Rubric rubric, TextAnalyzer analyzer) {
        Remarks remarks = new Remarks();
        new WholeRubric(rubric, analyzer, remarks).check();
        ModelAnswers answers = new ModelAnswers(rubric, analyzer, remarks);
        for (int i = 0; i < rubric.questions().size(); i++) {
            new OneQuestion(rubric.questions().get(i), "questions[" + i + ']', analyzer, remarks).check();
            answers.check(i);
        }
        return Collections.unmodifiableList(remarks.all);
    }

    void add(Remark.Kind kind, String path, String words) {
        all.add(new Remark(kind, path, words));
    }
}
