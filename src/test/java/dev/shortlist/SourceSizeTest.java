package dev.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are read in one go: methods under 70 lines, files of at most 250. The compiler's own parser counts. */
class SourceSizeTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LONGEST_METHOD = 69;
    private static final int LONGEST_FILE = 250;

    @Test
    void methodsAreShort() throws IOException {
        assertThat(longMethods(sources(SOURCES))).isEmpty();
    }

    @Test
    void filesAreShort() throws IOException {
        assertThat(longFiles(sources(SOURCES))).isEmpty();
    }

    @Test
    void aMethodOf69LinesPassesAndOneOf70DoesNot(@TempDir Path folder) throws IOException {
        Path passes = Files.writeString(folder.resolve("Passes.java"), withMethodOf(69));
        Path fails = Files.writeString(folder.resolve("Fails.java"), withMethodOf(70));

        assertThat(longMethods(List.of(passes, fails))).containsExactly("Fails.java:2 work: 70 lines");
    }

    @Test
    void aFileOf250LinesPassesAndOneOf251DoesNot(@TempDir Path folder) throws IOException {
        Path passes = Files.writeString(folder.resolve("Passes.java"), "//\n".repeat(250));
        Path fails = Files.writeString(folder.resolve("Fails.java"), "//\n".repeat(251));

        assertThat(longFiles(List.of(passes, fails))).containsExactly("Fails.java: 251 lines");
    }

    private static String withMethodOf(int lines) {
        return "class Made {\n    void work() {\n" + "        //\n".repeat(lines - 2) + "    }\n}\n";
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static List<String> longFiles(List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                found.add(file.getFileName() + ": " + lines + " lines");
            }
        }
        return found;
    }

    private static List<String> longMethods(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            MethodScanner scanner = new MethodScanner(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, unit);
            }
            return scanner.found;
        }
    }

    /** Collects the methods that are too long. */
    private static final class MethodScanner extends TreeScanner<@Nullable Void, CompilationUnitTree> {
        private final SourcePositions positions;
        private final List<String> found = new ArrayList<>();

        MethodScanner(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 > LONGEST_METHOD) {
                String file =
                        String.valueOf(Path.of(unit.getSourceFile().toUri()).getFileName());
                found.add(file + ':' + first + ' ' + method.getName() + ": " + (last - first + 1) + " lines");
            }
            return super.visitMethod(method, unit);
        }
    }
}
