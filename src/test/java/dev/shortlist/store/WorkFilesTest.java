package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.interview.InterviewAssembly;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.RowAccount;
import dev.shortlist.interview.SetAside;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.recommendation.Decision;
import dev.shortlist.recommendation.Reason;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.QuestionSurvey;
import dev.shortlist.scoring.Reading;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.StatusReason;
import dev.shortlist.scoring.Survey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;

class WorkFilesTest {
    private static final int PARTITIONS = 4;

    @TempDir
    Path path;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> records(Path file) throws IOException {
        List<String> records = new ArrayList<>();
        try (RecordFile read = RecordFile.open(file)) {
            for (byte[] record = read.next(); record != null; record = read.next()) {
                records.add(new String(record, StandardCharsets.UTF_8));
            }
        }
        return records;
    }

    @Test
    void whatIsAppendedIsReadInOrderAndByItsOffset() throws IOException {
        Path file = path.resolve("file");
        List<String> written = new ArrayList<>();
        List<Long> offsets = new ArrayList<>();
        try (AppendFile append = AppendFile.open(file, 0, 64)) {
            for (int size : new int[] {0, 1, 59, 60, 61, 3, 1000, 0, 64, 200_000, 2}) {
                String record = "x".repeat(size);
                written.add(record);
                offsets.add(append.append(bytes(record)));
            }
        }
        assertThat(records(file)).isEqualTo(written);
        try (RecordFile read = RecordFile.open(file)) {
            for (int i = written.size() - 1; i >= 0; i--) {
                assertThat(read.at(offsets.get(i))).isEqualTo(bytes(written.get(i)));
            }
            read.seek(offsets.get(6));
            assertThat(read.next()).hasSize(1000);
            assertThat(read.offset()).isEqualTo(offsets.get(7));
        }
    }

    @Test
    void aFileIsCutBackToWhatWasCommitted() throws IOException {
        Path file = path.resolve("file");
        long committed;
        try (AppendFile append = AppendFile.open(file, 0, 16)) {
            append.append(bytes("kept"));
            committed = append.flush();
            append.append(bytes("lost, and longer than the buffer"));
        }
        assertThat(Files.size(file)).isGreaterThan(committed);
        try (AppendFile append = AppendFile.open(file, committed, 16)) {
            assertThat(append.append(bytes("after"))).isEqualTo(committed);
        }
        assertThat(records(file)).containsExactly("kept", "after");
    }

    @Test
    void aFileThatIsShorterThanWhatWasCommittedIsLost() throws IOException {
        Path file = Files.write(path.resolve("file"), new byte[9]);
        AppendFile.open(file, 9, 16).close();
        assertThatThrownBy(() -> AppendFile.open(file, 10, 16))
                .isInstanceOf(WorkLostException.class)
                .hasMessage("expected 10 bytes in file, found fewer");
        assertThatThrownBy(() -> AppendFile.open(path.resolve("none"), 1, 16)).isInstanceOf(WorkLostException.class);
    }

    @Test
    void aBitChangedAnywhereInAFileIsNoticed() throws IOException {
        Path file = path.resolve("file");
        try (AppendFile append = AppendFile.open(file, 0, 16)) {
            append.append(bytes("one"));
            append.append(bytes("three"));
        }
        byte[] whole = Files.readAllBytes(file);
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] changed = whole.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            Path flipped = Files.write(path.resolve("flipped"), changed);
            assertThatThrownBy(() -> records(flipped)).as("bit %d", bit).isInstanceOf(WorkLostException.class);
        }
    }

    @Test
    void aFileCutWithinARecordIsLostWhereverItIsCut() throws IOException {
        Path file = path.resolve("file");
        try (AppendFile append = AppendFile.open(file, 0, 16)) {
            append.append(bytes("one"));
            append.append(bytes("three"));
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Path cut = Files.write(path.resolve("cut"), Arrays.copyOf(whole, length));
            // "one" is eleven bytes: four of its length, four of its checksum, three of its own
            if (length == 0 || length == 11) {
                assertThat(records(cut)).hasSize(length / 11);
            } else {
                assertThatThrownBy(() -> records(cut)).as("%d bytes", length).isInstanceOf(WorkLostException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 4})
    void aLengthTheFileHasNoRoomForIsLostWork(int length) throws IOException {
        byte[] record = java.nio.ByteBuffer.allocate(7).putInt(length).array();
        Path file = Files.write(path.resolve("file"), record);
        try (RecordFile read = RecordFile.open(file)) {
            assertThatThrownBy(() -> read.at(0)).isInstanceOf(WorkLostException.class);
            assertThatThrownBy(read::next).isInstanceOf(WorkLostException.class);
        }
    }

    @Test
    void anOffsetBeyondTheFileOrAFileThatIsNotThereIsLostWork() throws IOException {
        Path file = Files.write(path.resolve("file"), new byte[4]);
        try (RecordFile read = RecordFile.open(file)) {
            read.seek(4);
            assertThat(read.next()).isNull();
            assertThatThrownBy(() -> read.seek(5)).isInstanceOf(WorkLostException.class);
            assertThatThrownBy(() -> read.at(4)).isInstanceOf(WorkLostException.class);
        }
        assertThatThrownBy(() -> RecordFile.open(path.resolve("none")))
                .isInstanceOf(WorkLostException.class)
                .hasMessage("expected a work file none, found none");
    }

    @Test
    void rowsThatWereNotCommittedAreNotThereAfterARestart() throws IOException {
        WorkFolder folder = new WorkFolder(path, PARTITIONS);
        ExecutionContext saved = new ExecutionContext();
        RowSpill first = new RowSpill(folder);
        first.open(saved);
        first.write(chunk(Made.taken("a", 2), Made.taken("b", 3), Made.refused(4)));
        first.update(saved);
        saved = new ExecutionContext(saved);
        first.write(chunk(Made.taken("a", 5), Made.refused(6), Made.taken("c", 7)));
        first.close();
        RowSpill second = new RowSpill(folder);
        second.open(saved);
        second.write(chunk(Made.taken("a", 8)));
        second.update(saved);
        second.close();
        assertThat(rows(folder)).containsExactlyInAnyOrder(Made.row("a", 2), Made.row("b", 3), Made.row("a", 8));
        assertThat(refused(folder)).containsExactly(Made.refused(4));
        assertThat(RowCounts.load(saved, RowCounts.READ).of(0)).isEqualTo(4);
    }

    private static List<ReadRow> refused(WorkFolder folder) throws IOException {
        Codec<dev.shortlist.interview.SetAside> codec = new Codec<>(dev.shortlist.interview.SetAside.class);
        List<ReadRow> all = new ArrayList<>();
        try (RecordFile file = RecordFile.open(folder.refused())) {
            for (byte[] record = file.next(); record != null; record = file.next()) {
                all.add(codec.decode(record));
            }
        }
        return all;
    }

    @Test
    void aWholeFileThatWasSetAsideIsNoRowThatWasRead() throws IOException {
        ExecutionContext saved = new ExecutionContext();
        RowSpill spill = new RowSpill(new WorkFolder(path, PARTITIONS));
        spill.open(saved);
        spill.write(chunk(Made.refused(0), Made.refused(1)));
        spill.update(saved);
        spill.close();
        assertThat(RowCounts.load(saved, RowCounts.READ).total()).isEqualTo(1);
    }

    @Test
    void aWorkFileThatLostCommittedRowsIsNoticedAtTheRestart() throws IOException {
        WorkFolder folder = new WorkFolder(path, 1);
        ExecutionContext saved = new ExecutionContext();
        RowSpill first = new RowSpill(folder);
        first.open(saved);
        first.write(chunk(Made.taken("a", 2)));
        first.update(saved);
        first.close();
        Files.write(folder.rows(0), new byte[3]);
        RowSpill second = new RowSpill(folder);
        assertThatThrownBy(() -> second.open(saved)).isInstanceOf(WorkLostException.class);
        second.close();
    }

    private static Chunk<ReadRow> chunk(ReadRow... rows) {
        return new Chunk<>(List.of(rows));
    }

    private static List<AnswerRow> rows(WorkFolder folder) throws IOException {
        Codec<AnswerRow> codec = new Codec<>(AnswerRow.class);
        List<AnswerRow> rows = new ArrayList<>();
        for (int i = 0; i < folder.partitions(); i++) {
            try (RecordFile file = RecordFile.open(folder.rows(i))) {
                for (byte[] record = file.next(); record != null; record = file.next()) {
                    AnswerRow row = codec.decode(record);
                    assertThat(CandidateHash.partition(
                                    CandidateHash.of(row.candidate().key()), folder.partitions()))
                            .isEqualTo(i);
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private WorkFolder spilled(int partitions, int candidates) throws IOException {
        WorkFolder folder = new WorkFolder(path, partitions);
        RowSpill spill = new RowSpill(folder);
        ExecutionContext context = new ExecutionContext();
        spill.open(context);
        Random random = new Random(3);
        for (int i = 0; i < candidates * 3; i++) {
            spill.write(chunk(Made.taken("c" + (i < candidates ? i : random.nextInt(candidates)), i + 2)));
        }
        spill.update(context);
        spill.close();
        RefusedFiles.write(folder, List.of());
        return folder;
    }

    @Test
    void interviewsComeInTheOrderOfTheirHashesAcrossAllPartitions() throws IOException {
        WorkFolder folder = spilled(PARTITIONS, 60);
        List<String> hashes = new ArrayList<>();
        int rows = 0;
        for (int i = 0; i < PARTITIONS; i++) {
            InterviewReader reader = reader(folder);
            reader.open(Partition.context(i));
            for (AssembledInterview read = reader.read(); read != null; read = reader.read()) {
                hashes.add(CandidateHash.of(read.interview().candidate().key()));
                rows += sum(read.rows().taken().values());
            }
            reader.close();
        }
        assertThat(hashes).hasSize(60).isSorted().doesNotHaveDuplicates();
        assertThat(rows).isEqualTo(180);
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(i -> i).sum();
    }

    private static InterviewReader reader(WorkFolder folder) {
        return new InterviewReader(folder, new InterviewAssembly(p -> List.of()));
    }

    @Test
    void aReaderGoesOnAfterTheLastCommittedInterview() throws IOException {
        WorkFolder folder = spilled(1, 20);
        List<AssembledInterview> all = read(reader(folder), Partition.context(0), 20);
        ExecutionContext saved = Partition.context(0);
        InterviewReader first = reader(folder);
        first.open(saved);
        for (int i = 0; i < 7; i++) {
            first.read();
        }
        first.update(saved);
        first.read();
        first.close();
        assertThat(read(reader(folder), saved, 13)).isEqualTo(all.subList(7, 20));
        Files.write(folder.rows(0), new byte[0]);
        assertThatThrownBy(() -> reader(folder).open(saved))
                .isInstanceOf(WorkLostException.class)
                .hasMessage("expected 7 candidates, found 0");
    }

    private static List<AssembledInterview> read(InterviewReader reader, ExecutionContext context, int count) {
        reader.open(context);
        List<AssembledInterview> read = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            read.add(Objects.requireNonNull(reader.read()));
        }
        assertThat(reader.read()).isNull();
        reader.close();
        return read;
    }

    @Test
    void readingsThatWereNotCommittedAreNotThereAfterARestartAndTheirConflictsNeither() throws IOException {
        WorkFolder folder = new WorkFolder(path, 1);
        new RowSpill(folder).open(new ExecutionContext());
        ExecutionContext saved = Partition.context(0);
        ReadingWriter first = writer(folder);
        first.open(saved);
        first.write(new Chunk<>(List.of(read("a", 1), read("b", 2))));
        first.update(saved);
        saved = new ExecutionContext(saved);
        first.write(new Chunk<>(List.of(read("c", 3))));
        first.close();
        ReadingWriter second = writer(folder);
        second.open(saved);
        second.write(new Chunk<>(List.of(read("d", 4))));
        second.update(saved);
        second.close();
        assertThat(readings(folder, Partition.context(0))).containsExactly("a", "b", "d");
        RefusedFiles.write(folder, List.of(new RefusedFile(0, 9, Made.refused(0)), new RefusedFile(1, 0, null)));
        List<Long> records = new ArrayList<>();
        SetAsideRecords.forEach(folder, s -> records.add(s.location().record()));
        assertThat(records).containsExactly(0L, 1L, 2L, 4L);
    }

    @Test
    void rowsOfARefusedFileAreInNoInterview() throws IOException {
        WorkFolder folder = spilled(1, 20);
        RefusedFiles.write(folder, List.of(new RefusedFile(1, 5, null)));
        read(reader(folder), Partition.context(0), 20);
        RefusedFiles.write(folder, List.of(new RefusedFile(0, 60, Made.refused(0))));
        read(reader(folder), Partition.context(0), 0);
    }

    @Test
    void noInterviewIsReadBeforeItIsDecidedWhichFilesCount() throws IOException {
        WorkFolder folder = spilled(1, 2);
        Files.delete(folder.refusedFiles());
        assertThatThrownBy(() -> reader(folder).open(Partition.context(0))).isInstanceOf(WorkLostException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 200, 1_000, 1 << 20})
    void whatWasSetAsideIsSortedByItsPlaceWhateverFitsInMemory(int bytes) throws IOException {
        List<Integer> shuffled = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            shuffled.add(i / 2);
        }
        java.util.Collections.shuffle(shuffled, new Random(5));
        SetAsideSort sort = new SetAsideSort(path, bytes);
        for (int i = 0; i < shuffled.size(); i++) {
            sort.add(refused(shuffled.get(i), i));
        }
        Path file = path.resolve("sorted");
        sort.writeTo(file);

        List<SetAside> sorted = new ArrayList<>();
        for (byte[] record : bytes(file)) {
            sorted.add(new Codec<>(SetAside.class).decode(record));
        }
        assertThat(sorted).extracting(s -> s.location().record()).isSorted().hasSize(60);
        // the two of a place in the order in which they came
        assertThat(sorted)
                .isSortedAccordingTo(
                        Comparator.comparingLong((SetAside s) -> s.location().record())
                                .thenComparingLong(s -> s.location().line()));
        try (var files = Files.list(path)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static SetAside refused(int record, int line) {
        SetAside one = Made.refused(record);
        return new SetAside(
                new dev.shortlist.interview.SourceLocation(0, "f.csv", null, record, line),
                one.column(),
                one.code(),
                one.reason(),
                one.scope(),
                one.raw());
    }

    private static List<byte[]> bytes(Path file) throws IOException {
        List<byte[]> records = new ArrayList<>();
        try (RecordFile read = RecordFile.open(file)) {
            for (byte[] record = read.next(); record != null; record = read.next()) {
                records.add(record);
            }
        }
        return records;
    }

    private static ReadingWriter writer(WorkFolder folder) {
        return new ReadingWriter(folder, new PartSurveys(folder));
    }

    private static ReadInterview read(String candidate, int record) {
        return new ReadInterview(
                Made.card(candidate, 50.0, 5.0, 1, null).interview(),
                "rubric",
                List.of(),
                new RowAccount(Map.of(0, 1), Map.of()),
                List.of(Made.refused(record)));
    }

    private static List<String> readings(WorkFolder folder, ExecutionContext context) throws IOException {
        RecordReader<ReadInterview> reader = RecordReader.ofReadings(folder);
        reader.open(context);
        List<String> read = new ArrayList<>();
        for (ReadInterview one = reader.read(); one != null; one = reader.read()) {
            read.add(one.interview().candidate().id());
            assertThat(one.conflicts()).isEmpty();
        }
        reader.close();
        return read;
    }

    @Test
    void aReaderOfReadingsGoesOnAfterTheLastCommittedOne() throws IOException {
        WorkFolder folder = new WorkFolder(path, 1);
        ExecutionContext saved = Partition.context(0);
        ReadingWriter writer = writer(folder);
        writer.open(saved);
        writer.write(new Chunk<>(List.of(read("a", 1), read("b", 2), read("c", 3))));
        writer.update(saved);
        writer.close();
        ExecutionContext context = Partition.context(0);
        RecordReader<ReadInterview> reader = RecordReader.ofReadings(folder);
        reader.open(context);
        reader.read();
        reader.update(context);
        reader.read();
        reader.close();
        assertThat(readings(folder, context)).containsExactly("b", "c");
    }

    @Test
    void consecutiveRangesOfHashesMakeThePartitions() {
        List<String> hashes = new ArrayList<>();
        for (long first = 0; first < 1L << 32; first += 1 << 20) {
            hashes.add(HexFormat.of().toHexDigits(first, 8) + "0".repeat(56));
        }
        hashes.add("f".repeat(64));
        for (int partitions = 1; partitions <= 512; partitions++) {
            int count = partitions;
            List<Integer> places =
                    hashes.stream().map(h -> CandidateHash.partition(h, count)).toList();
            assertThat(places).isSorted();
            assertThat(places.get(0)).isZero();
            assertThat(places.get(places.size() - 1)).isEqualTo(partitions - 1);
            assertThat(places.stream().distinct().count()).isEqualTo(partitions);
        }
    }

    @Test
    void aHashIsTheSha256OfTheKey() {
        assertThat(CandidateHash.of("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static <T> void survives(Class<T> type, T value) {
        Codec<T> codec = new Codec<>(type);
        assertThat(codec.decode(codec.encode(value))).isEqualTo(value).hasSameHashCodeAs(value);
    }

    @Test
    void everyRecordSurvivesItsBytes() {
        survives(AnswerRow.class, Made.fullRow());
        survives(AnswerRow.class, Made.row("a", 2));
        survives(dev.shortlist.interview.SetAside.class, Made.refused(0));
        survives(dev.shortlist.interview.SetAside.class, Made.refused(1));
        survives(AssembledInterview.class, Made.assembled());
        survives(Scorecard.class, Made.fullCard());
        survives(Scorecard.class, Made.card("a", null, null, 0, null));
        survives(ReadInterview.class, read("a", 3));
        survives(Decision.class, Made.decision());
    }

    @Test
    void anAssessmentSurvivesItsBytesThoughTheyHoldEachAnswerOnce() {
        AssessmentCodec codec = new AssessmentCodec();
        AssessedInterview assessed = new AssessedInterview(
                new Assessment(Made.fullCard(), Made.decision()), new RowAccount(Map.of(), Map.of()));
        byte[] bytes = codec.encode(assessed);
        assertThat(codec.decode(bytes)).isEqualTo(assessed);
        assertThat(bytes).hasSizeLessThan(new Codec<>(AssessedInterview.class).encode(assessed).length);
    }

    @Test
    void aPartThatGoesOnAfterAKillLeavesTheSurveyOfOneThatWasNot() throws IOException {
        WorkFolder whole = new WorkFolder(Files.createDirectory(path.resolve("whole")), 1);
        ExecutionContext saved = Partition.context(0);
        PartSurveys surveys = new PartSurveys(whole);
        ReadingWriter writer = new ReadingWriter(whole, surveys);
        writer.open(saved);
        writer.write(new Chunk<>(List.of(read("a", 1, "raid"), read("b", 2, "disk"), read("c", 3, "raid"))));
        writer.update(saved);
        writer.close();
        surveys.afterStep(done(saved, ExitStatus.COMPLETED));

        WorkFolder killed = new WorkFolder(Files.createDirectory(path.resolve("killed")), 1);
        saved = Partition.context(0);
        PartSurveys first = new PartSurveys(killed);
        writer = new ReadingWriter(killed, first);
        writer.open(saved);
        writer.write(new Chunk<>(List.of(read("a", 1, "raid"), read("b", 2, "disk"))));
        writer.update(saved);
        writer.write(new Chunk<>(List.of(read("not committed", 3, "mirror"))));
        writer.close();
        first.afterStep(done(saved, ExitStatus.FAILED));
        assertThat(killed.survey(0)).doesNotExist();
        PartSurveys second = new PartSurveys(killed);
        writer = new ReadingWriter(killed, second);
        writer.open(saved);
        writer.write(new Chunk<>(List.of(read("c", 3, "raid"))));
        writer.update(saved);
        writer.close();
        second.afterStep(done(saved, ExitStatus.COMPLETED));

        assertThat(SurveyFiles.read(killed)).isEqualTo(SurveyFiles.read(whole)).containsOnlyKeys("rubric");
        assertThat(SurveyFiles.read(killed).getOrDefault("rubric", Survey.NONE).questions())
                .extracting(QuestionSurvey::answers)
                .containsExactly(3L);
    }

    @Test
    void aPartWhoseSurveyCannotBeKeptHasFailed() throws IOException {
        WorkFolder folder = new WorkFolder(path, 1);
        PartSurveys surveys = new PartSurveys(folder);
        ReadingWriter writer = new ReadingWriter(folder, surveys);
        writer.open(Partition.context(0));
        writer.close();
        Files.createDirectory(folder.survey(0));
        Files.createFile(folder.survey(0).resolve("in the way"));
        StepExecution step = done(Partition.context(0), ExitStatus.COMPLETED);
        assertThat(surveys.afterStep(step)).isEqualTo(ExitStatus.FAILED);
        assertThat(step.getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(step.getFailureExceptions()).hasSize(1);
    }

    private static StepExecution done(ExecutionContext context, ExitStatus exit) {
        StepExecution step =
                new StepExecution(1, "score-part:0", new JobExecution(1, new JobInstance(1, "j"), new JobParameters()));
        step.setExecutionContext(context);
        step.setExitStatus(exit);
        return step;
    }

    private static ReadInterview read(String candidate, int record, String stem) {
        Reading.Verdict answered = new Reading.Verdict(AnswerStatus.SCORED, StatusReason.ANSWERED);
        Reading reading = new Reading("known:q", answered, Set.of(), List.of(stem), Evidence.NONE);
        ReadInterview read = read(candidate, record);
        return new ReadInterview(read.interview(), read.rubricId(), List.of(reading), read.rows(), List.of());
    }

    @Test
    void everyKindOfReasonIsAmongThoseThatSurvive() {
        assertThat(Made.decision().reasons().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Reason.class.getPermittedSubclasses());
    }

    @Test
    void damagedBytesAreLostWorkAndTheirMessageQuotesNothing() {
        Codec<AnswerRow> codec = new Codec<>(AnswerRow.class);
        byte[] record = codec.encode(Made.row("secret", 2));
        for (int length = 0; length < record.length; length++) {
            byte[] cut = Arrays.copyOf(record, length);
            assertThatThrownBy(() -> codec.decode(cut))
                    .as("%d bytes", length)
                    .isInstanceOf(WorkLostException.class)
                    .hasMessage("expected a record, found a damaged one")
                    .hasNoCause();
        }
        assertThatThrownBy(() -> codec.decode(new byte[100])).isInstanceOf(WorkLostException.class);
    }
}
