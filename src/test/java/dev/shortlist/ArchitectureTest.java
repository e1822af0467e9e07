package dev.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition;
import com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who may use whom, held to {@code src/docs/modules.puml}, and what each package may use. Every rule is seen to fail: on
 * the diagram less an arrow, and on the classes of {@code dev.shortlist.fixture}, which break each of them.
 */
class ArchitectureTest {
    private static final String ROOT = "dev.shortlist";
    private static final String FIXTURE = "dev.shortlist.fixture";
    private static final Path DIAGRAM = Path.of("src", "docs", "modules.puml");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURE);

    @Test
    void codeAdheresToTheDiagram() throws IOException {
        assertThat(violations(adherence(DIAGRAM), MAIN)).isEmpty();
    }

    @Test
    void aMissingArrowIsSeen(@TempDir Path folder) throws IOException {
        List<String> others = Files.readAllLines(DIAGRAM).stream()
                .filter(l -> !l.equals("[cli] --> [job]"))
                .toList();
        Path diagram = Files.write(folder.resolve("modules.puml"), others);

        assertThat(violations(adherence(diagram), MAIN)).isNotEmpty().allMatch(v -> v.contains(ROOT + ".cli."));
    }

    @Test
    void noArrowIsIdle() throws IOException {
        assertThat(arrowsOfTheDiagram()).isSubsetOf(arrowsOfTheCode());
    }

    private static Set<String> arrowsOfTheDiagram() throws IOException {
        return Files.readAllLines(DIAGRAM).stream()
                .filter(l -> l.contains("-->"))
                .map(l -> l.replaceAll("[\\[\\]]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arrowsOfTheCode() {
        return MAIN.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> component(d.getOriginClass()) + " --> " + component(d.getTargetClass()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String component(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "root" : name.startsWith(ROOT) ? name.split("\\.", -1)[2] : "another";
    }

    @ParameterizedTest
    @EnumSource(ArchitectureRule.class)
    void holds(ArchitectureRule rule) {
        assertThat(violations(rule.under(ROOT), MAIN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ArchitectureRule.class)
    void isSeenToFail(ArchitectureRule rule) {
        List<String> violations = violations(rule.under(FIXTURE), BROKEN);

        assertThat(rule.brokenBy()).allMatch(name -> violations.stream().anyMatch(v -> v.contains(name)));
    }

    private static ArchRule adherence(Path diagram) throws MalformedURLException {
        return ArchRuleDefinition.classes()
                .should(PlantUmlArchCondition.adhereToPlantUmlDiagram(
                        diagram.toUri().toURL(), Configuration.consideringOnlyDependenciesInDiagram()));
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.evaluate(classes);
        return result.getFailureReport().getDetails();
    }
}
