package dev.shortlist;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the packages under a root may use, and how their classes are named and shown. */
enum ArchitectureRule {
    CORE_USES_VALUES_ONLY("ReadsAFile|AsksTheClock|KnowsTheEdge", ArchitectureRule::coreUsesValuesOnly),
    CORE_IS_THE_SAME_EVERY_NIGHT("AsksTheMachine", ArchitectureRule::coreIsTheSameEveryNight),
    CORE_MATHEMATICS_IS_STRICT("UsesAFastLogarithm", ArchitectureRule::coreMathematicsIsStrict),
    REPORTS_COMPUTE_NOTHING("ComputesAScore", ArchitectureRule::reportsComputeNothing),
    NOTHING_TAKES_THE_DEFAULT_LOCALE(
            "FormatsByLocale", root -> noClasses().should(Calls.depending("the locale", Calls.OF_THE_LOCALE))),
    POI("KnowsEveryLibrary", root -> only(root, "org.apache.poi..", "tabular", "workbook")),
    OPENCSV("KnowsEveryLibrary", root -> only(root, "com.opencsv..", "tabular", "workbook", "cli")),
    JTE("KnowsEveryLibrary", root -> only(root, "gg.jte..", "report")),
    LUCENE("KnowsEveryLibrary", root -> only(root, "org.apache.lucene..", "language")),
    BATCH(
            "KnowsEveryLibrary",
            root -> only(
                    root, "org.springframework.batch..", "ingest", "report", "workbook", "store", "evaluation", "job")),
    ONLY_MONITORING_TALKS("OpensALine", ArchitectureRule::onlyMonitoringTalks),
    NO_REFLECTION_ON_DATA("ReadsObjects", ArchitectureRule::noReflectionOnData),
    PICOCLI("KnowsEveryLibrary", root -> only(root, "picocli..", "cli")),
    NO_CYCLES(
            "Cycle detected",
            root -> SlicesRuleDefinition.slices()
                    .matching(root + ".(*)..")
                    .should()
                    .beFreeOfCycles()),
    PACKAGES_ARE_FLAT("Deep", ArchitectureRule::packagesAreFlat),
    PACKAGES_ARE_NULL_MARKED(
            "KnowsEveryLibrary", root -> classes().that(areHandwritten(root)).should(Conditions.beNullMarked())),
    NAMES_SAY_SOMETHING(
            "StoreManager",
            root -> noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Data|Info)|.*Util[A-Z].*")),
    PUBLIC_MEANS_USED_ELSEWHERE(
            "PublicForNobody",
            root -> classes().that(areHandwritten(root)).should(Conditions.beUsedByAnotherPackageWherePublic(root))),
    COMMANDS_ARE_NOT_PUBLIC("SecretCommand", ArchitectureRule::commandsAreNotPublic);

    private static final List<String> CORE = List.of(
            "interview", "rubric", "authoring", "scoring", "recommendation", "ranking", "agreement", "calibration");

    /** Of the JDK: values, collections, text and time as values; no file, network, process, thread or database. */
    private static final List<String> VALUES = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.nio.charset",
            "java.security",
            "java.text",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    private static final String NOT_A_VALUE =
            "java\\.time\\.(Clock|InstantSource)|java\\.util\\.(Random|Timer|Scanner|Properties|ServiceLoader)"
                    + "|java\\.lang\\.(Process|ProcessBuilder|Runtime|Thread|ClassLoader)";

    private final String brokenBy;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<String, ArchRule> rule;

    ArchitectureRule(String brokenBy, Function<String, ArchRule> rule) {
        this.brokenBy = brokenBy;
        this.rule = rule;
    }

    /** The rule for the packages under a root. */
    ArchRule under(String root) {
        return rule.apply(root);
    }

    /** What the violations by the fixture say, each of them. */
    List<String> brokenBy() {
        return List.of(brokenBy.split("\\|", -1));
    }

    private static ArchRule coreUsesValuesOnly(String root) {
        String[] allowed = Stream.concat(VALUES.stream(), Stream.of(core(root))).toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(core(root))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).and(not(nameMatching(NOT_A_VALUE))));
    }

    private static ArchRule coreIsTheSameEveryNight(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(core(root))
                .should(Calls.depending("the machine or the night", Calls.OF_THE_NIGHT));
    }

    private static ArchRule coreMathematicsIsStrict(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(core(root))
                .should(Calls.depending("the processor", Calls.OF_THE_PROCESSOR));
    }

    /**
     * Of the core a report knows values, and three that say what a value is: which rubric is whose, how a figure is rounded, and
     * what the score would be. A formula has one home, and that is none.
     */
    private static ArchRule reportsComputeNothing(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".report..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(core(root))
                        .and(not(nameMatching(".*\\.(Rubrics|Rounding|Supposed)")))
                        .and(DescribedPredicate.describe(
                                "compute", c -> !c.isRecord() && !c.isEnum() && !c.isInterface())))
                .orShould(Calls.depending("the processor", Calls.OF_THE_PROCESSOR));
    }

    private static ArchRule only(String root, String library, String... packages) {
        String[] users = Stream.of(packages).map(p -> root + '.' + p + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    /** The only connections are the pings that a person asks for. */
    private static ArchRule onlyMonitoringTalks(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".monitoring..")
                .should()
                .dependOnClassesThat(
                        nameMatching("java\\.net\\.http\\..*|javax\\.net\\..*|java\\.nio\\.channels\\.\\w*Socket\\w*"
                                + "|java\\.net\\.(\\w*Socket\\w*|\\w*URLConnection|InetAddress|URLClassLoader)"));
    }

    /** Two ask the virtual machine for what not every one has, a terminal and signals, by names of our own. */
    private static ArchRule noReflectionOnData(String root) {
        return noClasses()
                .that()
                .haveNameNotMatching(".*\\.cli\\.Terminal|.*\\.job\\.StopSignals")
                .should()
                .dependOnClassesThat(
                        nameMatching("java\\.io\\.Object(Input|Output)Stream|java\\.beans\\.XML(De|En)coder"
                                + "|java\\.lang\\.reflect\\.(Method|Constructor|Field|Proxy)"))
                .orShould()
                .callMethod(Class.class, "forName", String.class);
    }

    private static ArchRule packagesAreFlat(String root) {
        return classes().that(areHandwritten(root)).should().resideInAnyPackage(root, root + ".*");
    }

    private static ArchRule commandsAreNotPublic(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".cli")
                .and()
                .haveSimpleNameNotContaining("ShortlistCommand")
                .should()
                .notBePublic();
    }

    /** All but what jte makes of the templates. */
    private static DescribedPredicate<JavaClass> areHandwritten(String root) {
        return not(resideInAnyPackage(root + ".report.template..")).as("are handwritten");
    }

    private static String[] core(String root) {
        return CORE.stream().map(p -> root + '.' + p).toArray(String[]::new);
    }
}
