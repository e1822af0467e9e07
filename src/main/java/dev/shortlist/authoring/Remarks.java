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
        new NamesAndWeights(rubric, remarks).check();
        new WholeRubric(rubric, analyzer, remarks).check();
        CommonWords common = CommonWords.of(analyzer);
        ModelAnswers answers = new ModelAnswers(rubric, analyzer, remarks);
        for (int i = 0; i < rubric.questions().size(); i++) {
            new OneQuestion(rubric.questions().get(i), "questions[" + i + ']', analyzer, common, remarks).check();
            answers.check(i);
        }
        return Collections.unmodifiableList(remarks.all);
    }

    /**
     * Names and weights of a rubric that do not fit each other. Whoever runs it is told of them, not only who asks for a check:
     * for a slip of the pen in a section nobody has a score.
     */
    public static List<Remark> ofNamesAndWeights(Rubric rubric) {
        Remarks remarks = new Remarks();
        new NamesAndWeights(rubric, remarks).check();
        return Collections.unmodifiableList(remarks.all);
    }

    /**
     * What an export shows of a rubric: questions that nobody is asked, and sections and questions that it does not know.
     *
     * @param asked what interviews by this rubric were asked
     */
    public static List<Remark> ofExport(Rubric rubric, AskedCounts.OfRubric asked, TextAnalyzer analyzer) {
        Remarks remarks = new Remarks();
        new AskedOfRubric(rubric, asked, analyzer, remarks).check();
        return Collections.unmodifiableList(remarks.all);
    }

    void add(Remark.Kind kind, String path, String words) {
        all.add(new Remark(kind, path, words));
    }

    void add(Remark remark) {
        all.add(remark);
    }
}
