package dev.shortlist.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The exports that mutants are made of: the case files, the nights, the sample.
 *
 * @param seeds in the order of their paths
 */
record Corpus(List<Mutant> seeds) {
    private static final List<String> ENDS = List.of(".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods");
    private static final int LARGEST_SEED = 200_000;

    static Corpus ofTheProject() throws IOException {
        List<Mutant> seeds = new ArrayList<>();
        for (String folder : List.of("input", "src/test/resources/exports", "src/test/resources/nights")) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                for (Path file : all.filter(Corpus::isExport).sorted().toList()) {
                    seeds.add(
                            new Mutant(String.valueOf(file.getFileName()), file.toString(), Files.readAllBytes(file)));
                }
            }
        }
        return new Corpus(seeds.stream()
                .filter(s -> s.bytes().length > 0 && s.bytes().length <= LARGEST_SEED)
                .toList());
    }

    private static boolean isExport(Path path) {
        String name = path.toString().replace('\\', '/').toLowerCase(Locale.ROOT);
        boolean input = name.startsWith("input/") || name.contains("/input/");
        return input && Files.isRegularFile(path) && ENDS.stream().anyMatch(name::endsWith);
    }

    /** The mutant of a number: the same for the same files and the same seed. */
    Mutant mutant(long seed, long number) throws IOException {
        Dice dice = new Dice(seed * 0x9E3779B97F4A7C15L + number);
        // half of them workbooks, however few of the files are
        boolean archive = dice.onceIn(2);
        List<Mutant> kind = seeds.stream().filter(s -> s.isArchive() == archive).toList();
        List<Mutant> from = kind.isEmpty() ? seeds : kind;
        Mutant mutant = dice.one(from);
        byte[] other = dice.one(from).bytes();
        for (int steps = 1 + dice.below(4); steps > 0; steps--) {
            boolean anything = dice.onceIn(archive ? 8 : 3);
            mutant = anything
                    ? ByteChanges.change(mutant, other, dice)
                    : archive ? WorkbookChanges.change(mutant, other, dice) : TextChanges.change(mutant, dice);
        }
        return dice.onceIn(50)
                ? mutant.named(dice.one("export.csv", "export.xlsx", "\u202ee.csv", "a [S]:1.csv", "a\nb.csv"))
                : mutant;
    }
}
