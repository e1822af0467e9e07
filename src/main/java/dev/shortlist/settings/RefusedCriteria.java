package dev.shortlist.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What no interview is scored by: who somebody is, looks or sounds like. Names (of dimensions, concepts and their
 * wordings) are refused for the word; questions only where they ask the candidate about it, since a word problem may
 * speak of a family.
 */
final class RefusedCriteria {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("accent", "accents?(?! colou?rs?)|pronunciation|native speakers?|mother tongue|tone of voice"),
            Map.entry(
                    "appearance",
                    "appearance|good looking|attractive(ness)?|grooming|attire|dress(ed|ing)? (code|style|well)"
                            + "|eye contact|body language|facial expressions?|smil(e|es|ing)"),
            Map.entry("emotion", "emotions?|emotional(ly)?(?! (customer|client|guest|caller|user)s?)"),
            Map.entry(
                    "age",
                    "(?<!(max|min|cache|data|file|record|token|cookie|page|s maxage) )age(?! (of|header|based))"
                            + "|ageing|young(er)?(?! (gen|generation|collection))|youthful|date of birth|birthday"),
            Map.entry("culture fit", "cultur(e|al) (fit|match)|fits?( in| into)?( with)?( the| our)? culture"),
            Map.entry(
                    "gender",
                    "genders?|sex|males?|females?|masculin(e|ity)|feminin(e|ity)|pronouns?|sexual orientation"
                            + "|lgbtq?|transgender|homosexual(ity)?"),
            Map.entry(
                    "race",
                    "(?<!data )races?(?! (condition|hazard|detector|detection|window|free|between|safe))(?! conditions)"
                            + "|racial|ethnic(ity)?|skin colou?r|caste"),
            Map.entry("religion", "religions?|religious(ness)?|church|denomination"),
            Map.entry(
                    "nationality",
                    "nationalit(y|ies)|citizenship|national origin|country of (origin|birth)|birthplace|place of birth"
                            + "|foreigners?|immigrants?"),
            Map.entry(
                    "family",
                    "(?<!(column|font|product|instance|type|protocol|word|counter|address|model|table|machine|server) )"
                            + "famil(y|ies)(?! of)|married|marital|spouse|husband|wife|pregnan(t|cy)|maternity"
                            + "|ha(s|ve|ving) (children|kids)|single (mother|father|parent)"),
            Map.entry(
                    "disability",
                    "(?<!with )(?<!with a )disabilit(y|ies)|handicap(ped)?|disabled (person|people|candidate)s?"
                            + "|able bodied|mental (illness|health)|chronic illness"),
            Map.entry("political opinion", "political (views?|opinions?|party)|trade union|union member(ship)?"));

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

    private static final List<Map.Entry<String, Pattern>> IN_NAMES = NAMES.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> Map.entry(e.getKey(), whole(e.getValue())))
            .toList();
    private static final Pattern IN_QUESTIONS = whole(ASKED);

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
