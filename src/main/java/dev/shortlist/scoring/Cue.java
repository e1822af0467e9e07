package dev.shortlist.scoring;

/** What words of a language can be a sign of; each language has its own lists, and may lack some. */
public enum Cue {
    /** Stands in an export where no answer was given, as the whole of it. */
    NO_ANSWER,
    /** Opens a clause that says that the candidate does not know: "I don't know". Only the matter may follow. */
    ADMISSION,
    /** As an admission, but an answer follows more often: "not sure". */
    DOUBT,
    /** A word that may follow a doubt. */
    DOUBT_TAIL,
    /** A word that may come before an admission. */
    SOFTENER,
    /** A word that adds nothing to an admission. */
    CLOSER,
    /** A word after which an answer may follow an admission in the same clause. */
    TURN,
    /** A sound in place of a word. */
    FILLER,
    /** One or two words that are said without meaning. */
    MARKER,
    /** A word that comes twice in a row without a stumble. */
    DOUBLED,
    /** A word before what it speaks of: "the", "our". */
    DETERMINER,
    /** A word that no sentence has right after a determiner. */
    NO_NOUN,
    FIRST_PERSON_SINGULAR,
    FIRST_PERSON_PLURAL,
    HEDGE,
    SITUATION,
    TASK,
    ACTION,
    RESULT;

    /** Whether any form of a word is a sign, so that stems are compared. */
    public boolean byStem() {
        return compareTo(SITUATION) >= 0;
    }
}
