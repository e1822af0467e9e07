package dev.shortlist.settings;

import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.rubric.MustHave;
import dev.shortlist.rubric.Nearest;
import java.util.List;

/** The cuts and conditions of a rubric. */
final class PolicyReader {
    static final List<String> KEYS = List.of(
            "strongHire", "hire", "hold", "minimumCoverage", "minimumScoredAnswers", "requiredSections", "mustHave");

    static final List<String> MUST_HAVE_KEYS = List.of("dimension", "atLeast");

    private PolicyReader() {}

    static HiringPolicy read(YamlNode node, List<Dimension> dimensions) {
        if (node.absent() || !node.mappingOf(KEYS)) {
            return RubricDefaults.policy(dimensions);
        }
        double strongHire = node.at("strongHire").number(0, 100);
        double hire = node.at("hire").number(0, 100);
        double hold = node.at("hold").number(0, 100);
        below(node.at("hire"), hire, "strongHire", strongHire);
        below(node.at("hold"), hold, "hire", hire);
        return new HiringPolicy(
                strongHire,
                hire,
                hold,
                coverage(node.at("minimumCoverage")),
                scoredAnswers(node.at("minimumScoredAnswers")),
                node.at("requiredSections").texts(),
                mustHaves(node.at("mustHave"), dimensions));
    }

    private static double coverage(YamlNode node) {
        return node.absent() ? RubricDefaults.MINIMUM_COVERAGE : node.number(0, 1);
    }

    private static int scoredAnswers(YamlNode node) {
        return node.absent() ? RubricDefaults.MINIMUM_SCORED_ANSWERS : node.whole(0, 1000);
    }

    private static void below(YamlNode node, double cut, String upper, double upperCut) {
        if (cut >= upperCut) {
            node.refuse("less than " + upper + " (" + Numbers.shown(upperCut) + ")");
        }
    }

    private static List<MustHave> mustHaves(YamlNode node, List<Dimension> dimensions) {
        List<String> names = dimensions.stream().map(Dimension::name).toList();
        return node.items("a list of {dimension, atLeast}").stream()
                .filter(m -> m.mappingOf(MUST_HAVE_KEYS))
                .map(m -> mustHave(m, names))
                .toList();
    }

    private static MustHave mustHave(YamlNode node, List<String> names) {
        YamlNode dimension = node.at("dimension");
        String name = dimension.text();
        if (!name.isEmpty() && !names.contains(name)) {
            dimension.refuse(Nearest.hint(name, names));
        }
        return new MustHave(name, node.at("atLeast").number(0, 100));
    }
}
