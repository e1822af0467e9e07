package dev.shortlist.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words behind the hashes in the table of candidates: the work files have them, and go when the run is published. */
public final class HashedNames implements Closeable {
    private final AssessmentCodec codec = new AssessmentCodec();
    private final PartFiles assessments;
    private final Map<String, String> known = new HashMap<>();

    public HashedNames(WorkFolder folder) {
        assessments = new PartFiles(folder, folder::assessments);
    }

    /**
     * The row with its position and sections in words.
     *
     * @throws WorkLostException when the work files do not have them
     */
    public AssessmentRow inWords(AssessmentRow row) throws IOException {
        if (!known.containsKey(row.position()) || !known.keySet().containsAll(row.sections())) {
            learn(row);
        }
        return row.withNames(
                word(row.position()), row.sections().stream().map(this::word).toList());
    }

    private void learn(AssessmentRow row) throws IOException {
        AssessedInterview assessed = codec.decode(assessments.at(row.partition(), row.offset()));
        for (String name : AssessmentRow.names(assessed.assessment().scorecard())) {
            known.put(CandidateHash.of(name), name);
        }
    }

    private String word(String hash) {
        String word = known.get(hash);
        if (word == null) {
            throw new WorkLostException("expected a scorecard with the names its row was made of, found another");
        }
        return word;
    }

    @Override
    public void close() {
        assessments.close();
    }

    /** The hashes of names, in their order. */
    static List<String> hashes(List<String> names) {
        return names.stream().map(CandidateHash::of).toList();
    }
}
