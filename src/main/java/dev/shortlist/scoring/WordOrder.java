package dev.shortlist.scoring;

import dev.shortlist.scoring.GuardFinding.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells words in no order from sentences, whatever the words are: after "the" or "our" comes what it speaks of, never "of" or
 * "is". Of 10,686 genuine answers in the public sets and the sample one has two such pairs and none has more; of a text's
 * words drawn by lot there are two in a hundred.
 */
final class WordOrder {
    /** Everybody slips, and who says more slips more often. */
    private static final double WORDS_A_SLIP = 200;
    /** So many slips beyond those leave nothing. */
    private static final double TOO_MANY = 2;

    private final Set<String> determiners;
    private final Set<String> notNouns;

    WordOrder(LanguageCues cues) {
        determiners = cues.texts(Cue.DETERMINER);
        notNouns = cues.texts(Cue.NO_NOUN);
    }

    /**
     * Where two words meet that no sentence holds next to each other, nothing but spaces between them. A second word in capital
     * letters is a name ("the IS").
     */
    List<Stretch> broken(String text, List<Token> tokens) {
        List<Stretch> broken = new ArrayList<>(0);
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            Token word = tokens.get(i);
            if (determiners.contains(before.surface())
                    && notNouns.contains(word.surface())
                    && !Character.isUpperCase(text.charAt(word.start()))
                    && text.substring(before.end(), word.start()).isBlank()) {
                broken.add(new Stretch(before.start(), word.end()));
            }
        }
        return broken;
    }

    /** What content is multiplied by: {@code clip(1 - (broken - 1 - words / 200) / 2)}. */
    static double factor(int broken, int words) {
        return Clip.unit(1 - (broken - 1 - words / WORDS_A_SLIP) / TOO_MANY);
    }
}
