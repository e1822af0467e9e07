package dev.shortlist.workbook;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Question;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.CommunicationEvidence;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.GuardFinding;
import dev.shortlist.scoring.PeerEvidence;
import dev.shortlist.scoring.ReferenceEvidence;
import dev.shortlist.scoring.SurfaceEvidence;
import dev.shortlist.scoring.TopicEvidence;

/** An answer as JSON: what was asked and said, what became of it, and what its score rests on. */
final class AnswerJson {
    private AnswerJson() {}

    static void write(JsonFields json, AnswerScore score, RankedCandidate candidate) {
        asked(json, score.answer(), score);
        scores(json, score, candidate);
        json.constants("flags", score.flags()).object("evidence", score.evidence(), e -> evidence(json, e));
    }

    private static void asked(JsonFields json, Answer answer, AnswerScore score) {
        Question question = answer.question();
        json.text("section", answer.section())
                .whole("question_no", question.number())
                .text("question_id", question.id())
                .text("rubric_question", score.rubricQuestion())
                .text("question", question.text())
                .text("answer", answer.text())
                .constant("declared", answer.declared())
                .objects(
                        "ratings",
                        answer.ratings(),
                        r -> json.plain("value", r.value())
                                .plain("maximum", r.maximum())
                                .text("rater", r.rater()));
    }

    private static void scores(JsonFields json, AnswerScore score, RankedCandidate candidate) {
        Double points = score.score();
        json.constant("status", score.status())
                .constant("status_reason", score.reason())
                .ratio("weight", score.weight())
                .score("score", points)
                .text("band", candidate.band(points))
                .score("content", score.content())
                .score("communication", score.communication())
                .score("text_score", score.textScore())
                .object(
                        "calibrated",
                        score.calibrated(),
                        c -> json.text("by", c.by()).score("from", c.from()).score("to", c.to()))
                .score("rating", score.rating())
                .whole("raters", score.raters())
                .ratio("confidence", score.confidence());
    }

    private static void evidence(JsonFields json, Evidence evidence) {
        json.object("concepts", evidence.concepts(), c -> concepts(json, c))
                .object("reference", evidence.reference(), r -> reference(json, r))
                .object("communication", evidence.communication(), c -> communication(json, c))
                .object("peers", evidence.peers(), p -> peers(json, p))
                .object("topic", evidence.topic(), t -> topic(json, t))
                .objects("guards", evidence.guards(), g -> guard(json, g))
                .ratio("factor", evidence.factor())
                .objects("red_flags", evidence.redFlags(), f -> finding(json, f))
                .ratio("relevance", evidence.relevance())
                .object("surface", evidence.surface(), s -> surface(json, s))
                .text("language", evidence.language());
    }

    private static void concepts(JsonFields json, ConceptEvidence concepts) {
        json.objects("findings", concepts.findings(), f -> finding(json, f))
                .ratio("weight_found", concepts.weightFound())
                .ratio("weight_for_top", concepts.weightForTop())
                .whole("level", concepts.level())
                .ratio("score", concepts.score())
                .objects(
                        "capped_groups",
                        concepts.capped(),
                        g -> json.text("label", g.label())
                                .whole("at_most", g.atMost())
                                .texts("not_counted", g.uncounted()))
                .objects(
                        "closed_gates",
                        concepts.closed(),
                        g -> json.texts("without", g.labels()).ratio("at_most", g.atMost()));
    }

    private static void finding(JsonFields json, ConceptFinding finding) {
        json.text("id", finding.id())
                .text("label", finding.label())
                .ratio("weight", finding.weight())
                .flag("found", finding.found())
                .text("quote", finding.found() ? finding.quote() : null)
                .whole("start", finding.found() ? finding.start() : null)
                .whole("end", finding.found() ? finding.end() : null)
                .objects(
                        "further",
                        finding.further(),
                        p -> json.text("quote", p.quote())
                                .whole("start", p.start())
                                .whole("end", p.end()))
                .objects(
                        "synonyms",
                        finding.synonyms(),
                        u -> json.text("word", u.word()).text("found_as", u.foundAs()))
                .texts("wordings", finding.wordings());
    }

    private static void reference(JsonFields json, ReferenceEvidence reference) {
        json.whole("reference", reference.reference())
                .ratio("coverage", reference.coverage())
                .ratio("similarity", reference.similarity())
                .ratio("pairs", reference.pairs())
                .ratio("score", reference.score());
    }

    private static void communication(JsonFields json, CommunicationEvidence communication) {
        json.whole("words", communication.words())
                .whole("fillers", communication.fillers())
                .ratio("development", communication.development())
                .ratio("range", communication.range())
                .ratio("fluency", communication.fluency())
                .ratio("score", communication.score());
    }

    private static void peers(JsonFields json, PeerEvidence peers) {
        json.whole("answers", (int) peers.answers())
                .whole("found", peers.found())
                .whole("terms", peers.terms())
                .ratio("share", peers.share())
                .ratio("score", peers.score())
                .score("content_alone", peers.alone());
    }

    private static void topic(JsonFields json, TopicEvidence topic) {
        json.ratio("own", topic.own())
                .ratio("other", topic.other())
                .text("other_question", topic.otherQuestion())
                .whole("answers", (int) topic.answers())
                .flag("off", topic.off());
    }

    private static void guard(JsonFields json, GuardFinding guard) {
        json.constant("guard", guard.guard())
                .whole("words", guard.words())
                .ratio("factor", guard.factor())
                .objects(
                        "left",
                        guard.left(),
                        s -> json.whole("start", s.start()).whole("end", s.end()));
    }

    private static void surface(JsonFields json, SurfaceEvidence surface) {
        json.whole("numbers", surface.numbers())
                .whole("first_person_singular", surface.firstPersonSingular())
                .whole("first_person_plural", surface.firstPersonPlural())
                .whole("hedges", surface.hedges())
                .texts("star_cues", surface.starCues());
    }
}
