package dev.shortlist.validity;

import dev.shortlist.language.Language;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways to earn points without an answer, made from a question and its model answer. */
enum Deception {
    QUESTION_COPIED {
        @Override
        String text(RubricQuestion question, Random random) {
            return question.text();
        }
    },
    GIBBERISH {
        @Override
        String text(RubricQuestion question, Random random) {
            return words(30, random, Deception::letters);
        }
    },
    INVENTED_WORDS {
        @Override
        String text(RubricQuestion question, Random random) {
            return words(30, random, Deception::syllables);
        }
    },
    KEYWORDS_SHUFFLED {
        @Override
        String text(RubricQuestion question, Random random) {
            return String.join(" ", shuffled(question, random));
        }
    },
    KEYWORDS_TRIPLED {
        @Override
        String text(RubricQuestion question, Random random) {
            String list = String.join(" ", shuffled(question, random));
            return list + " " + list + " " + list;
        }
    },
    KEYWORDS_AND_BLUFF {
        @Override
        String text(RubricQuestion question, Random random) {
            return String.join(" ", shuffled(question, random)) + ". " + BLUFF;
        }
    },
    BLUFF_ALONE {
        @Override
        String text(RubricQuestion question, Random random) {
            return BLUFF;
        }
    },
    KEYWORDS_IN_A_SENTENCE {
        @Override
        String text(RubricQuestion question, Random random) {
            List<String> keywords = shuffled(question, random);
            return "I would say that it is all about " + String.join(" and the ", keywords)
                    + ", because these are what it depends on.";
        }
    },
    KEYWORDS_IN_SENTENCES {
        @Override
        String text(RubricQuestion question, Random random) {
            List<String> keywords = shuffled(question, random);
            return IntStream.range(0, (keywords.size() + 3) / 4)
                    .mapToObj(i -> keywords.subList(i * 4, Math.min(keywords.size(), i * 4 + 4)))
                    .map(four -> "It has to do with the " + String.join(" and with the ", four) + ".")
                    .collect(Collectors.joining(" "));
        }
    };

    /** 75 words that fit any question. */
    static final String BLUFF =
            "In my experience this is a really important topic and I have always been very passionate about"
                    + " it. I would start by looking at the big picture, talk to all of the people who are involved, and then find a"
                    + " solution that works for everybody. It is a matter of finding the right balance, and I am confident that with"
                    + " my background I could bring a lot of value and make a real difference here over time.";

    private static final TextAnalyzer ANALYZER = Language.ENGLISH.analyzer();

    /** The text for a question. */
    abstract String text(RubricQuestion question, Random random);

    /** The content words of the first model answer in another order. */
    static List<String> shuffled(RubricQuestion question, Random random) {
        List<String> words =
                new ArrayList<>(ANALYZER.tokens(question.references().get(0)).stream()
                        .filter(t -> !t.functionWord())
                        .map(Token::surface)
                        .distinct()
                        .toList());
        Collections.shuffle(words, random);
        return words;
    }

    private static String words(int count, Random random, java.util.function.Function<Random, String> word) {
        return IntStream.range(0, count).mapToObj(i -> word.apply(random)).collect(Collectors.joining(" "));
    }

    private static String letters(Random random) {
        return random.ints(3 + random.nextInt(7), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String syllables(Random random) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> "" + "bdfgklmnprstv".charAt(random.nextInt(13)) + "aeiou".charAt(random.nextInt(5)))
                .collect(Collectors.joining());
    }
}
