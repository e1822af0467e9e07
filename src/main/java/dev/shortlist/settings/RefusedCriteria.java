package dev.shortlist.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What no interview is scored by: who somebody is, looks or sounds like. Names (of dimensions, groups, concepts, their
 * wordings and synonyms) are refused for the word; questions only where they ask the candidate about it, since a word problem may
 * speak of a family.
 */
final class RefusedCriteria {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(
                    "accent",
                    "accent(s|ed|less)?(?! (colou?r|char|letter|mark)(s|acters?)?)|pronunciation|pronounces?"
                            + "|native (english |german |french |spanish )?speak(er|ers|ing)|native english"
                            + "|mother tongue|native tongue|dialect|(sounds?|sounding) (foreign|native|educated)"
                            + "|tone of voice|(deep|pleasant|strong|soft) voice|well spoken|lisp|stutter(s|ing)?|stammer(s|ing)?"),
            Map.entry(
                    "appearance",
                    "appearance|good looking|looks (good|professional|smart|neat|young|fit)|attractive(ness)?"
                            + "|handsome|beautiful (face|person)|grooming|well groomed|attire|hairstyle|tattoos?|overweight|obese"
                            + "|dress(ed|es|ing)? (code|style|well|smartly|neatly|properly|professionally)"
                            + "|eye contact|body language|posture|facial expressions?|smil(e|es|ed|ing)"),
            Map.entry(
                    "emotion",
                    "emotions?|emotive|emotionless|emotional(ly)?(?! (customer|client|guest|caller|user|patient)s?)"
                            + "|cheerful(ness)?|nervous(ness)?|enthusias(m|tic|tically)|temperament|charisma(tic)?"
                            + "|likeab(le|ility)|(good|bad) mood"),
            Map.entry(
                    "age",
                    "(?<!(max|min|cache|data|file|record|token|cookie|page|s maxage) )"
                            + "age(?! (header|based)| of(?! (the |an? )?(candidate|applicant|person|interviewee)))"
                            + "|ageing|years old|middle aged|elderly(?! (customer|client|patient|resident|people|user)s?)"
                            + "|young(er)?(?! (gen|generation|collection))|youthful(ness)?|date of birth|birthday"
                            + "|digital natives?|millennials?|boomers?|generation [xyz]|gen [xyz]"),
            Map.entry(
                    "culture fit",
                    "cultur(e|al|ally) (fit|fits|fitting|match|add)|(team|personality|personal) fit"
                            + "|fit(s|ting)?( in)?( into)?( with| to)?( the| our| company| team){0,2} culture"
                            + "|one of us|like minded"),
            Map.entry(
                    "gender",
                    "genders?(?! neutral)|sex|males?|females?|masculin(e|ity)|feminin(e|ity)|pronouns?"
                            + "|sexual orientation|lgbtq?|transgender|homosexual(ity)?|gay|lesbian|bisexual"
                            + "|(is|as) a (man|woman|mother|father)|manly|womanly"),
            Map.entry(
                    "race",
                    "(?<!data )races?(?! (condition|hazard|detector|detection|window|free|between|safe))(?! conditions)"
                            + "|racial(ly)?|ethnic(ity|ally)?|skin colou?r|caste|caucasian|hispanic|latin(o|a|x)"
                            + "|people of colou?r"),
            Map.entry(
                    "religion",
                    "religions?|religious(ness)?|church(es|goer)?|denomination|christian|catholic|protestant|muslim"
                            + "|jewish|hindu|buddhist|atheist|headscarf|hijab"),
            Map.entry(
                    "nationality",
                    "nationalit(y|ies)|citizenship|national origin|(country of|home) (origin|birth|country)|birthplace"
                            + "|place of birth|foreigners?|immigrants?|migration background"),
            Map.entry(
                    "family",
                    "(?<!(column|font|product|instance|type|protocol|word|counter|address|model|table|machine|server) )"
                            + "famil(y|ies)(?! of)|married|unmarried|marital|spouse|husband|wife|pregnan(t|cy)"
                            + "|maternity|paternity|parental leave|childless|motherhood|fatherhood"
                            + "|ha(s|ve|ving)( no)? (children|kids)|single (mother|father|parent)"),
            Map.entry(
                    "disability",
                    "(?<!with )(?<!with a )disabilit(y|ies)|handicap(ped)?|disabled (person|people|candidate)s?"
                            + "|able bodied|mental (illness|health)|chronic illness|sick (leave|days)|autis(m|tic)|adhd"),
            Map.entry(
                    "political opinion",
                    "political(ly)? (views?|opinions?|part(y|ies)|lean(s|ing))|(left|right) wing|trade union"
                            + "|union member(ship)?"));

    private static final String TRAITS = "age|gender|sex|race(?! condition)|ethnicity|religion|faith|nationality"
            + "|citizenship|family|husband|wife|spouse|children|kids|disability|disabilities|accent|appearance"
            + "|marital status|sexual orientation|political (views?|opinions?)|date of birth|birthday"
            + "|mother tongue|native language|skin colou?r|pregnancy|health";

    private static final String ASKED = "how old are you|(when|where) were you born|where are you originally from"
            + "|your( own| exact| current| personal)? (" + TRAITS + ")"
            + "|are you( currently| a| an)? (married|single|pregnant|religious|disabled|citizen|gay|lesbian|male|female"
            + "|man|woman|native speaker|union member|veteran|parent|mother|father)"
            + "|do you have( any| a| your own)? (children|kids|family|husband|wife|spouse|disability|disabilities)"
            + "|(plan|planning|want|intend|intending)( to (have|start))?( having| starting)?( a| any)? "
            + "(children|kids|family|baby)"
            + "|cultur(e|al) fit|fit( in| into)?( with)? our culture|who did you vote for";

    /** What a model answer would teach the scorer to look for. */
    private static final String SAID =
            "(i am|i m|as) (an? )?(young |single |proud )?(married|pregnant|religious|disabled|gay|lesbian|male|female"
                    + "|man|woman|mother|father|christian|catholic|protestant|muslim|jewish|hindu|buddhist|atheist"
                    + "|native (english )?speaker|\\d+ years old)"
                    + "|my( own)? (age|gender|sex|race|ethnicity|religion|faith|nationality|accent|appearance|disability"
                    + "|skin colou?r|husband|wife|spouse|pregnancy|mother tongue|sexual orientation)"
                    + "|cultur(e|al) fit|fit(s)?( in| into)?( with)?( the| your) culture";

    private static final List<Map.Entry<String, Pattern>> IN_NAMES = NAMES.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> Map.entry(e.getKey(), whole(e.getValue())))
            .toList();
    private static final Pattern IN_QUESTIONS = whole(ASKED);
    private static final Pattern IN_MODEL_ANSWERS = whole(SAID);

    private RefusedCriteria() {}

    /** Refuses the name of a dimension or concept, a label or a wording that speaks of such a trait. */
    static void checkName(YamlNode node, String name) {
        trait(name).ifPresent(trait -> node.refuse("a criterion that is not about " + trait, '"' + name + '"'));
    }

    /** Refuses a question that asks a candidate about such a trait. */
    static void checkQuestion(YamlNode node, String text) {
        if (IN_QUESTIONS.matcher(Words.spaced(text)).find()) {
            node.refuse("a question that does not ask who the candidate is");
        }
    }

    /** Refuses a model answer that speaks of who its author is: its words would count. */
    static void checkModelAnswer(YamlNode node, String text) {
        if (IN_MODEL_ANSWERS.matcher(Words.spaced(text)).find()) {
            node.refuse("a model answer that does not tell who the candidate is");
        }
    }

    private static Optional<String> trait(String name) {
        String words = Words.spaced(name);
        return IN_NAMES.stream()
                .filter(e -> e.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Pattern whole(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }
}
