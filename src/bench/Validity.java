import dev.shortlist.evidence.JudgedPairs;
import dev.shortlist.validity.ValidityTable;

/**
 * Prints how often what is found is there, and what is there found, and how well the scorer goes with people's grades of
 * ../shared/validity, and where deceptions stand.
 */
class Validity {
    public static void main(String[] arguments) throws Exception {
        JudgedPairs.main(arguments);
        ValidityTable.main(arguments);
    }
}
