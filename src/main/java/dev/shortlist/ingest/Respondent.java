package dev.shortlist.ingest;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import dev.shortlist.tabular.ExportFault;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Who filled a form in: the candidate, or an interviewer about a candidate. Forms write the time and the e-mail address of
 * whoever sent them before the answers; beside a question for the candidate's name that address may be anybody's.
 */
final class Respondent {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern TIME_OF_A_FORM =
            Pattern.compile("timestamp|zeitstempel|horodateur|marca temporal", FLAGS);
    private static final Pattern NAMES_THE_CANDIDATE =
            Pattern.compile(".*(candidat|applicant|kandidat|bewerber).*", FLAGS | Pattern.DOTALL);

    private Respondent() {}

    /**
     * Refuses a form of which this cannot be told: an interviewer's address would make one of all their candidates.
     *
     * @param declared whether the operator said what a header means
     */
    static void requireClear(Header header, Predicate<String> declared) throws ExportFault {
        String email = header.nameOf(Column.EMAIL);
        String name = header.nameOf(Column.CANDIDATE_NAME);
        if (email == null || name == null || declared.test(email) || header.has(Column.CANDIDATE_ID)) {
            return;
        }
        if (TIME_OF_A_FORM.matcher(header.names().get(0)).matches()
                && NAMES_THE_CANDIDATE.matcher(name).matches()
                && !NAMES_THE_CANDIDATE.matcher(email).matches()) {
            throw new ExportFault(
                    SetAsideCode.HEADER,
                    "expected to know who filled the form in, found two readings: \"" + email
                            + "\" is the candidate's, or that of an interviewer who names the candidate in \"" + name
                            + "\"; say which under files in config/columns.yml: columns: {" + email
                            + ": email}, or interviewer");
        }
    }
}
