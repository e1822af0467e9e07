import dev.shortlist.validity.ValidityTable;

/** Prints how well the scorer goes with people's grades of ../shared/validity, and where deceptions stand. */
class Validity {
    public static void main(String[] arguments) throws Exception {
        ValidityTable.main(arguments);
    }
}
