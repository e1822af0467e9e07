package dev.shortlist.night;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Exports of any size, made from the sentences below by a seed; a candidate is the same whatever the size. */
final class Exports {
    static final String HEADER =
            "candidate_id,candidate_name,position,interview_date,section,question_no,question,answer\r\n";

    private static final List<String> QUESTIONS = List.of(
            "Screening|Tell me about yourself and your background.",
            "Screening|What interests you about this position?",
            "Technical|Describe a challenging technical problem you've solved recently.",
            "Technical|How do you approach debugging complex issues?",
            "Technical|Explain a system you've designed or contributed to significantly.",
            "Behavioral|Tell me about a time you had to work with a difficult team member.",
            "Behavioral|Describe a situation where you had to meet a tight deadline.",
            "System Design|How would you design a URL shortening service?",
            "Wrap Up|Is there anything else you'd like to share about your experience or ask about the role?");

    private static final List<String> SENTENCES = List.of(
            "I started with the logs and the traces, because the correlation id shows where a request was lost.",
            "The root cause was a missing index, and after we added it the latency fell from 900 ms to 40 ms.",
            "We generate a short key by base62 encoding of a number that a distributed id generator hands out.",
            "A Redis cache answers hot keys, and the database is sharded by the hash of the url.",
            "I scheduled a one-on-one, listened to her view, and we found a compromise that both could defend.",
            "We cut the scope, told the customer early, and delivered the critical path on time.",
            "To be honest I do not remember the details, it was some time ago.",
            "My role was to design the event stream, and the result was 40% fewer incidents in that year.",
            "I would like to know how the team decides, and what success looks like in the first 90 days.",
            "After that we wrote a short review, \"what went well\" and what did not, and shared it with the team.",
            "The trade-off was consistency against availability, and we chose availability for reads.",
            "First I reproduce it, then I bisect, and finally I write a test that fails without the fix.",
            "It was fine, nothing special really, somebody else did most of it.",
            "I measured before and after, with the same load, for two weeks.");

    private static final List<String> NAMES =
            List.of("Anna Jäger", "Łukasz Nowak", "佐藤 美咲", "Олена Шевченко", "مريم الحداد", "O'Brien, Máire");

    private Exports() {}

    /** The rows of so many candidates, nine answers each, a candidate's together. */
    static List<String> rows(int candidates, long seed) {
        List<String> rows = new ArrayList<>(candidates * QUESTIONS.size());
        for (int c = 0; c < candidates; c++) {
            Random random = new Random(seed * 1_000_003 + c);
            for (int q = 0; q < QUESTIONS.size(); q++) {
                rows.add(row(c, q, random));
            }
        }
        return rows;
    }

    private static String row(int candidate, int question, Random random) {
        String[] asked = QUESTIONS.get(question).split("\\|", -1);
        StringBuilder answer = new StringBuilder();
        int sentences = random.nextInt(9);
        for (int s = 0; s < sentences; s++) {
            answer.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(random.nextInt(6) == 0 ? "\n" : " ");
        }
        return String.join(
                        ",",
                        quoted("C-" + (100_000 + candidate)),
                        quoted(NAMES.get(candidate % NAMES.size()) + " " + candidate),
                        quoted(candidate % 3 == 0 ? "Staff Backend Engineer" : "Backend Engineer"),
                        quoted("2026-01-" + (10 + candidate % 20)),
                        quoted(asked[0]),
                        quoted(Integer.toString(question + 1)),
                        quoted(asked[1]),
                        quoted(answer.toString().strip()))
                + "\r\n";
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    static void write(Path file, List<String> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            for (String row : rows) {
                out.write(row);
            }
        }
    }

    static List<String> shuffled(List<String> rows, long seed) {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
