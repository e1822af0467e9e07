#!/usr/bin/env python3
"""The cases of NightsIT: their inputs, and what must come out, worked out without the program.

The formulas are those of src/docs/scoring.md, written a second time and as short as they go for texts that trip none of
the guards: plain English words, no two of which share a stem. `python3 expected.py` writes every case's input/ and
expected/ anew; `git diff` shows whether anything changed. README.md has one candidate by hand.
"""
import base64, hashlib, io, json, math, re, shutil, unicodedata, zipfile
from decimal import Decimal, ROUND_HALF_EVEN
from pathlib import Path

HERE = Path(__file__).parent
CUTS = [(85, "STRONG_HIRE", "Excellent"), (70, "HIRE", "Good"), (55, "HOLD", "Acceptable")]
BANDS = [(85, "Excellent"), (70, "Good"), (55, "Acceptable"), (40, "Below Average"), (0, "Poor")]
HEADER = ["candidate_id", "candidate_name", "position", "interview_date", "section", "question_no", "question", "answer"]

# ---------------------------------------------------------------- questions and answers
BACKUP, OUTAGE = "How do you know that a backup works?", "What do you do when a server is down?"
TEAM, HERE_WHY = "Tell me about your team.", "Why would you like to work here?"
QUESTIONS = [("Technical", BACKUP), ("Technical", OUTAGE), ("Behavioral", TEAM), ("Behavioral", HERE_WHY)]
CONCEPTS = {BACKUP: ("backups", ["restore", "schedule", "alert", "encryption"]),
            OUTAGE: ("outage", ["log", "rollback", "status page", "root cause"]),
            TEAM: ("team", ["room", "plan", "learn", "lead"]),
            HERE_WHY: ("here", ["product", "nurses", "night", "pay"])}
CONTENT_SPREAD, TOLD_SPREAD = 14, 6  # what is shipped, while fewer than 30 interviews are known
TOP = 3  # concepts that earn the top anchor
APART = {"the", "they", "them", "then", "he", "she", "her", "there", "here", "these", "any"}  # Porter leaves these apart

ADA = ["We restore a copy every week on a spare machine, the schedule is written down, and an alert tells us when any of"
       " them fails or takes too long.",
       "First I look at the log and inform people on the status page, then a rollback brings the last good version back"
       " before we search for reasons.",
       "We are five people who share a room and plan each week together, and I like how openly they speak about"
       " mistakes, even the big ones, because nobody gets blamed and all of us learn.",
       "Your product helps nurses save time, my own sister is one of them, and I would enjoy building something that she"
       " can use at night without calling anyone."]
BEN = ["I would restore it once by hand and look at the numbers, but nobody has asked me for that so far.",
       "I read the log with a colleague, and after a rollback we wait until every user can work again.",
       "There are three of us and my lead decides what is next, which is fine with me.",
       "It is close to my home and I heard that you pay on time."]
CLEO = ["Somebody else takes care of this and I trust them with it.",
        "I call my lead and wait for an order, since the machine belongs to another group.",
        "They are nice and we often eat lunch together.",
        "I need a change after ten years in one place."]
ASKED = [(s, i + 1, q) for i, (s, q) in enumerate(QUESTIONS)]


def person(id, name, answers, asked=ASKED, date="2026-01-12", position="Engineer"):
    return [dict(zip(HEADER, [id, name, position, date, s, str(n), q, a])) for (s, n, q), a in zip(asked, answers)]


PEOPLE = person("1", "Ada Vance", ADA) + person("2", "Ben Stone", BEN) + person("3", "Cleo Marsh", CLEO)


# ---------------------------------------------------------------- the arithmetic
def clip(x, top=1.0):
    return max(0.0, min(top, x))


def words(text):
    found = re.findall(r"[a-z0-9]+", text.lower())
    stems = {}
    for w in found:
        s = re.sub(r"(ing|ed|es|s|ly|e|y)$", "", w) if len(w) > 2 and w not in APART else w
        assert stems.setdefault(s, w) == w, f"{w} and {stems[s]} may share a stem"
    return found


def communication(text):
    w = words(text)
    grams = {tuple(w[i:i + 4]) for i in range(len(w) - 3)}
    n = min(len(w), len(grams) + 3)
    development = clip(math.log(1 + n) / math.log(76))
    spread = clip((len(set(w)) / math.sqrt(n) - 2.5) / 6)
    return 100 * (development + spread) / 2


def content(question, text):
    if question not in CONCEPTS:
        return None
    hits = sum(f" {c} " in f" {' '.join(words(text))} " for c in CONCEPTS[question][1])
    return 100 * min(1, hits / TOP)


def dec(x, places=1):
    return str(Decimal(repr(round(x, 9))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN))


def answer(row):
    """One answer; a rating of a person counts instead of the words, which keep their communication."""
    text, q = row["answer"], row["question"]
    a = {**row, "qid": CONCEPTS.get(q, ("",))[0], "flags": "" if q in CONCEPTS else "NO_RUBRIC", "rating": None, "rater": None}
    said = text.lower().strip(" .")
    if not said:
        a.update(status="MISSING", content=None, told=None, score=None, flags="")
    elif said in ("skipped", "i don't know"):
        status = "NO_ANSWER" if said == "skipped" else "NON_ANSWER"
        a.update(status=status, content=0.0, told=0.0, score=0.0)
    else:
        c, t = content(q, text), communication(text)
        whole = row["section"] == "Technical"
        if c is None:
            a.update(status="NO_RUBRIC", content=None, told=None, score=None)
        else:
            a.update(status="SCORED", content=c, told=t, score=c if whole else .6 * c + .4 * t)
    a.update(alone=a["content"], by_words=a["score"])
    if row.get("rating"):
        value, top = row["rating"].split("/") if "/" in row["rating"] else (row["rating"], row["rating_max"])
        r = 100 * float(value) / float(top)
        a.update(status="SCORED", content=r, score=r, rating=r, rater=row["interviewer"])
    return a


def mean(values):
    values = [v for v in values if v is not None]
    return sum(values) / len(values) if values else None


def card(rows, conflict=False):
    answers = [answer(r) for r in rows]
    tech = [a for a in answers if a["section"] == "Technical"]
    parts = [("knowledge", "content", tech), ("communication", "told", answers)]
    scores = {name: mean(a[key] for a in of) for name, key, of in parts}
    live = [p for p in parts if scores[p[0]] is not None]
    weight = {id(a): 0.0 for a in answers}
    covered = dict(weight)
    for name, key, of in parts:
        for a in of:
            covered[id(a)] += .5 / len(of)
    for name, key, of in live:
        scored = [a for a in of if a[key] is not None]
        for a in scored:
            weight[id(a)] += 1 / len(live) / len(scored)
    overall = float(dec(clip(sum(scores[p[0]] for p in live) / len(live), 100)))
    moves = dict.fromkeys(weight, 0.0)  # each answer's parts, each times the spread of what the dimension takes
    for name, key, of in live:
        scored = [a for a in of if a[key] is not None]
        for a in scored:
            moves[id(a)] += 1 / len(live) / len(scored) * (CONTENT_SPREAD if key == "content" else TOLD_SPREAD)
    se = math.sqrt(sum(m * m for m in moves.values()))
    c = {"rows": rows, "answers": answers, "overall": overall, "se": se, "dims": scores,
         "low": clip(overall - 1.2816 * se, 100), "high": clip(overall + 1.2816 * se, 100),
         "scored": sum(a["status"] in ("SCORED", "NO_ANSWER", "NON_ANSWER") for a in answers),
         "coverage": sum(covered[id(a)] for a in answers if a["score"] is not None) / sum(covered.values())}
    c["ranked"] = c["coverage"] >= .7 and c["scored"] >= 3
    c["class"] = class_of(overall) if c["ranked"] else "INSUFFICIENT_EVIDENCE"
    by_words = [a for a in answers if a["status"] in ("SCORED", "NON_ANSWER") and not a["rater"] and weight[id(a)] > 0]
    by_people = [a for a in answers if a["rater"] and weight[id(a)] > 0]
    c["state"] = ("calibrated" if by_people and not by_words else "provisional") if c["ranked"] else ""
    c["stability"] = stability(rows[0], parts, answers, c["class"]) if c["ranked"] else None
    c["points"] = min((round(overall - cut, 1) for cut in (55, 70, 85)), key=abs) if c["ranked"] else None
    review = []
    review += ["NEAR_CUT_OFF"] if c["ranked"] and abs(c["points"]) <= se else []
    review += [c["class"]] if c["class"] in ("DO_NOT_HIRE", "INSUFFICIENT_EVIDENCE") else []
    review += ["ANSWER_NOT_SCORED"] if any(a["status"] == "MISSING" for a in answers) else []
    review += ["NO_RUBRIC"] if any("NO_RUBRIC" in a["flags"] for a in answers) else []
    c["review"] = review + (["DATA"] if conflict else [])
    c["band"] = next(name for cut, name in BANDS if overall >= cut) if c["ranked"] else ""
    if not c["ranked"]:
        c.update(overall=None, low=None, high=None)
    return c


def class_of(overall):
    return next((name for cut, name, _ in CUTS if overall >= cut), "DO_NOT_HIRE")


MASK = 2**64 - 1


def hashed(word):
    """A word's 64 bits: each UTF-16 unit mixed in, times a large odd number (Hashes.of)."""
    utf16 = word.encode("utf-16-le")
    state = len(utf16) // 2
    for i in range(0, len(utf16), 2):
        state = ((state ^ int.from_bytes(utf16[i:i + 2], "little")) * 0xff51afd7ed558ccd) % 2 ** 64
        state ^= state >> 33
    return state


def mixed(bits):
    """The mixing of SplitMix64."""
    bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9 & MASK
    bits = (bits ^ bits >> 27) * 0x94D049BB133111EB & MASK
    return bits ^ bits >> 31


def stability(row, parts, answers, stays):
    """The share of 1,000 draws of as many answers that end in the same class."""
    state = hashed("id:" + row["candidate_id"] + "\0" + row["position"].lower() + "\n" + row["position"])
    same = 0
    for _ in range(1000):
        times = dict.fromkeys(map(id, answers), 0)
        for _ in answers:
            state = (state + 0x9E3779B97F4A7C15) & MASK
            times[id(answers[(mixed(state) >> 32) * len(answers) >> 32])] += 1
        means = []
        for _, key, of in parts:
            n = sum(times[id(a)] for a in of if a[key] is not None)
            if n:
                means.append(sum(times[id(a)] * a[key] for a in of if a[key] is not None) / n)
        overall = float(dec(clip(sum(means) / len(means), 100))) if means else 0
        same += class_of(overall) == stays
    return same / 1000


# ---------------------------------------------------------------- the tables
def cell(value):
    value = "" if value is None else str(value)
    return '"' + (("'" + value) if value[:1] in "=+-@\t\r" and value else value).replace('"', '""') + '"'


def number(value, scale=1):
    return '""' if value is None else f'"{dec(value * scale)}"'


def lines(rows):
    return "\ufeff" + "".join(",".join(r) + "\r\n" for r in rows)


def report(row):
    plain = unicodedata.normalize("NFKD", row["candidate_name"]).lower()
    plain = "".join(ch for ch in plain if unicodedata.category(ch) != "Mn" and ch not in "'\u2019")
    slug = re.sub(r"[^a-z0-9]+", "-", plain).lstrip("-")[:60].rstrip("-") or "candidate"
    key = "id:" + row["candidate_id"] + "\0" + row["position"].lower()
    return f"reports/{slug}-{hashlib.sha256(key.encode()).hexdigest()[:12]}.html"


def tables(people, conflicts=()):
    by = {}
    for row in people:
        by.setdefault(row["candidate_id"], []).append(row)
    cards = [card(rows, id in conflicts) for id, rows in by.items()]
    ranked = [c for c in cards if c["ranked"]]
    cards.sort(key=lambda c: (not c["ranked"], -(c["overall"] or 0), -c["coverage"], c["se"], c["rows"][0]["candidate_id"]))
    order = ["Technical", "Behavioral"]
    sections = sorted({r["section"] for r in people}, key=order.index)
    dims = [d for d in ("knowledge", "communication")]
    head = ("rank candidate_id candidate_name position overall band recommendation confidence state stability interval_low interval_high"
            " points_to_cut rank_best rank_worst percentile").split() + dims + sections + "coverage answers_scored review report".split()
    ranking, answers = [[cell(h) for h in head]], [[cell(h) for h in (
        "candidate_id position section question_no question_id status score content communication confidence rating flags"
        " content_alone text_score words"
    ).split()]]
    for c in cards:
        row, place = c["rows"][0], [None] * 3
        if c["ranked"]:
            se = round(c["se"], 2)
            apart = lambda o: math.floor(1.2816 * math.hypot(se, round(o["se"], 2)) * 10) / 10
            higher = [o for o in ranked if o["overall"] > c["overall"]]
            place = [1 + len(higher),
                     1 + sum(round(o["overall"] - c["overall"], 1) > apart(o) for o in ranked),
                     len(ranked) - sum(round(c["overall"] - o["overall"], 1) > apart(o) for o in ranked)]
        by_section = [mean(a["score"] for a in c["answers"] if a["section"] == s) for s in sections]
        ranking.append(
            [cell(place[0]), cell(row["candidate_id"]), cell(row["candidate_name"]), cell(row["position"]), number(c["overall"]),
             cell(c["band"]), cell(c["class"]), cell(""), cell(c["state"]), number(c["stability"], 100), number(c["low"]),
             number(c["high"]), '""' if c["points"] is None else f'"{dec(c["points"])}"',
             cell(place[1]), cell(place[2]), cell("")]
            + [number(c["dims"][d]) for d in dims] + [number(s) for s in by_section]
            + [number(c["coverage"], 100), cell(c["scored"]), cell(";".join(c["review"])), cell(report(row))])
        for a in c["answers"]:
            answers.append([cell(a["candidate_id"]), cell(a["position"]), cell(a["section"]), cell(a["question_no"]), cell(a["qid"]),
                            cell(a["status"]), number(a["score"]), number(a["content"]), number(a["told"]),
                            cell(""), number(a["rating"]), cell(a["flags"]),
                            number(a["alone"]), number(a["by_words"]), cell(len(a["answer"].split()))])
    return lines(ranking), lines(answers)


# ---------------------------------------------------------------- the cases
def field(text, delimiter=","):
    return '"' + text.replace('"', '""') + '"' if re.search(r'["\r\n' + re.escape(delimiter) + "]", text) else text


def csv(rows, delimiter=",", header=None, end="\n"):
    header = header or HEADER
    return end.join([delimiter.join(header)] + [delimiter.join(field(r[h], delimiter) for h in header) for r in rows]) + end


def case(name, files, people=None, exit=0, err="", conflicts=(), rejected=None, args=None, duplicates=0, refused=()):
    folder = HERE / name
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "input").mkdir(parents=True)
    (folder / "expected").mkdir()
    for file, data in files.items():
        (folder / "input" / file).write_bytes(data if isinstance(data, bytes) else data.encode())
    out = {"exit.txt": f"{exit}\n", "stderr.txt": err}
    if people is not None:
        out["ranking.csv"], out["answers.csv"] = tables(people, conflicts)
        # of a file that is set aside whole every row counts, not only those that are at fault
        whole = sum(rows for f, rows in refused)
        aside = whole + sum(r[1] == "row" or r[2] > 0 for r in rejected or () if r[0] not in dict(refused))
        out["rows.txt"] = f"{len(people) + aside + duplicates} read = {len(people)} scored + {aside} set aside + {duplicates} duplicates\n"
    if rejected:
        out["rejected.jsonl"] = "".join(
            json.dumps(dict(file=f, file_sha256=hashlib.sha256((folder / "input" / f).read_bytes()).hexdigest(), sheet=None,
                            scope=scope, record=record, line=line, column=column, code=code, reason=reason,
                            bytes_base64=base64.b64encode(raw.encode()).decode()), separators=(",", ":")) + "\n"
            for f, scope, record, line, column, code, reason, raw in rejected)
        for f in sorted({r[0] for r in rejected if r[7]} - set(dict(refused))):
            header = (folder / "input" / f).read_bytes().decode().split("\n", 1)[0] + "\n"
            out[f + ".resubmit.csv"] = header + "".join(r[7] for r in rejected if r[0] == f)
    for file, data in out.items():
        (folder / "expected" / file).write_bytes(data.encode())
    if args:
        (folder / "args.txt").write_text(args)


def said(rejected, where="<night>/output/<run>/rejected.jsonl"):
    """What a run says of rows that it set aside."""
    told = [f"shortlist: {f}{f':{record}' if record else ''}{' ' + column if column else ''}: {reason} [{code}]\n"
            for f, scope, record, line, column, code, reason, raw in rejected]
    files = len({r[0] for r in rejected})
    return "".join(told) + f"shortlist: {len(rejected)} set aside in {files} file{'s' if files > 1 else ''}; see {where}\n"


def xlsx(rows):
    """The smallest workbook with one sheet of inline strings."""
    line = lambda cells: "<row>" + "".join(f'<c t="inlineStr"><is><t xml:space="preserve">{c}</t></is></c>' for c in cells) + "</row>"
    main, rel = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    pack = "http://schemas.openxmlformats.org/package/2006/"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{pack}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{pack}relationships"><Relationship Id="r1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets><sheet name="Interviews" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{pack}relationships"><Relationship Id="r1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>' + "".join([line(HEADER)] + [line(r.values()) for r in rows]) + "</sheetData></worksheet>"}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in parts.items():
            z.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text)
    return out.getvalue()


def write():
    case("a-clean-csv", {"week.csv": csv(PEOPLE)}, PEOPLE)
    case("the-same-as-a-workbook", {"week.xlsx": xlsx(PEOPLE)}, PEOPLE)
    case("semicolons", {"week.csv": csv(PEOPLE, ";", end="\r\n")}, PEOPLE)
    case("a-byte-order-mark", {"week.csv": "\ufeff" + csv(PEOPLE)}, PEOPLE)

    lined = [{**r, "answer": r["answer"].replace(", ", ',\n"').replace(" and ", ' and" ', 1)} for r in PEOPLE]
    case("quoted-newlines", {"week.csv": csv(lined)}, lined)

    half = [r for i, r in enumerate(PEOPLE) if i % 2]
    case("a-candidate-over-two-files", {"monday.csv": csv([r for r in PEOPLE if r not in half]), "tuesday.csv": csv(half)}, PEOPLE)
    case("a-duplicate-row", {"week.csv": csv(PEOPLE + PEOPLE[:1])}, PEOPLE, duplicates=1)

    # the row further down counts, and the other one is set aside
    again = {**PEOPLE[4], "answer": CLEO[0]}
    lost = [("week.csv", "row", 2, 2, None, "CONFLICT",
             "expected one answer to a question, found another one in week.csv:7, which counts",
             csv([again]).split("\n", 1)[1])]
    case("conflicting-answers", {"week.csv": csv([again] + PEOPLE)}, PEOPLE, 100, said(lost), ["2"], lost)

    blank = [dict(r) for r in PEOPLE]
    blank[7]["answer"] = " "   # a behavioral one of Ben's: coverage 87.5 %, ranked
    blank[8]["answer"] = ""    # a technical one of Cleo's: coverage 62.5 %, not enough
    case("blank-answers", {"week.csv": csv(blank)}, blank)

    case("skipped-is-not-blank", {"week.csv": csv(PEOPLE[:8] + person("3", "Cleo Marsh", ["Skipped", "I don't know."] + CLEO[2:]))},
         PEOPLE[:8] + person("3", "Cleo Marsh", ["Skipped", "I don't know."] + CLEO[2:]))
    case("two-answers-are-not-enough", {"week.csv": csv(PEOPLE[:8] + PEOPLE[8:10])}, PEOPLE[:10])

    rated = [{**r, "rating": g, "rating_max": m, "interviewer": w} for r, (g, m, w) in zip(
        PEOPLE, [("4/5", "", "Kim"), ("9", "10", "Kim"), ("5", "5", "Lee"), ("4", "5", "Lee"),
                 ("3", "5", "Kim"), ("2.5", "5", "Kim"), ("3/5", "", "Kim"), ("3", "5", "Kim"), *[("", "", "")] * 4])]
    case("ratings-with-their-scale", {"week.csv": csv(rated, header=HEADER + ["rating", "rating_max", "interviewer"])}, rated)

    names = ["佐藤 美咲", "مريم الحداد", "Zoë Łukasiewicz"]
    others = [{**r, "candidate_name": names[int(r["candidate_id"]) - 1]} for r in PEOPLE]
    case("names-in-other-scripts", {"week.csv": csv(others)}, others)

    names = ["=1+1", "<script>alert(1)</script>", "@SUM(A1:A9), \"quoted\""]
    hostile = [{**r, "candidate_name": names[int(r["candidate_id"]) - 1]} for r in PEOPLE]
    case("names-that-are-formulas-and-markup", {"week.csv": csv(hostile)}, hostile)

    private = [{**r, "gender": "f", "Date of birth": "1990-01-01", "shoe size": "39"} for r in PEOPLE]
    case("protected-columns", {"week.csv": csv(private, header=["gender"] + HEADER + ["Date of birth", "shoe size"])}, PEOPLE)

    asked = [ASKED[0], ("Technical", 2, "Which editor do you use?"), *ASKED[2:]]
    unknown = PEOPLE[:8] + person("3", "Cleo Marsh", CLEO, asked)
    case("a-question-without-a-rubric", {"week.csv": csv(unknown)}, unknown)

    row = lambda *cells: ",".join(cells) + "\n"
    bad = [("week.csv", "row", 14, 14, None, "COLUMNS", "expected 8 cells, found 3", row("4", "Dan Poe", "Engineer")),
           ("week.csv", "row", 15, 15, None, "QUOTE_STRAY",
            "expected quotes only around a whole cell and doubled within it, found one elsewhere",
            row("4", "Dan Poe", "Engineer", "2026-01-12", "Technical", "1", BACKUP, 'a 5" disk')),
           ("week.csv", "row", 16, 16, "candidate_id", "MISSING", "expected an id, an e-mail or a name, found none",
            row("", "", "Engineer", "2026-01-12", "Technical", "1", BACKUP, "text")),
           ("week.csv", "row", 17, 17, "question", "MISSING", "expected a question or its id, found none",
            row("4", "Dan Poe", "Engineer", "2026-01-12", "Technical", "1", "", "text")),
           ("week.csv", "row", 18, 18, "question_no", "NUMBER", "expected a whole number, found a text of 5 characters",
            row("4", "Dan Poe", "Engineer", "2026-01-12", "Technical", "third", BACKUP, "text"))]
    case("broken-rows", {"week.csv": csv(PEOPLE) + "".join(b[7] for b in bad)}, PEOPLE, 100, said(bad), rejected=bad,
         args="--skip-limit\n100%\n")

    tail = row("4", "Dan Poe", "Engineer", "2026-01-12", "Technical", "1", BACKUP, '"no quote closes this') + row("5", "x")
    opened = [("week.csv", "file", 14, 14, None, "QUOTE_OPEN",
               "expected a closing quote, found the end of the file; the quote opened on line 14", tail)]
    case("a-quote-that-never-closes", {"week.csv": csv(PEOPLE) + tail}, PEOPLE, 100, said(opened), rejected=opened)

    limits(bad[0])

    headless = csv(PEOPLE, header=[h for h in HEADER if h != "question"])
    named = ", ".join(f'"{h}"' for h in HEADER if h != "question")
    case("no-column-for-the-question", {"week.csv": headless}, None, 65,
         f"shortlist: week.csv: expected a column for a question (question), found only {named} [HEADER]\n"
         "shortlist: nothing published: expected answers in the inputs, found none that could be read\n")
    case("one-file-of-two-without-the-column", {"broken.csv": headless, "week.csv": csv(PEOPLE)}, PEOPLE, 100,
         f"shortlist: broken.csv: expected a column for a question (question), found only {named} [HEADER]\n"
         "shortlist: 1 set aside in 1 file; see <night>/output/<run>/rejected.jsonl\n")
    case("strict-publishes-nothing", {"week.csv": csv(PEOPLE) + bad[0][7]}, None, 65,
         "shortlist: week.csv:14: expected 8 cells, found 3 [COLUMNS]\n"
         "shortlist: nothing published: --strict, and something was set aside (1)\n", args="--strict\n--skip-limit\n100%\n")


def limits(broken):
    """A file of 19 sound rows and one broken one is at the limit of 5 %, one of 18 is over it."""
    more = person("4", "Dan Poe", BEN) + person("5", "Eve Lund", ADA)
    twenty = [(*broken[:2], 21, 21, *broken[4:])]
    case("one-broken-row-of-twenty", {"week.csv": csv(PEOPLE + more[:7]) + broken[7]}, PEOPLE + more[:7], 100,
         said(twenty), rejected=twenty)

    def over(rows, limit, found, args=None):
        at = len(PEOPLE) + 2  # the header is record 1
        whole = [("over.csv", "file", 0, 0, None, "SKIP_LIMIT",
                  f"expected at most {limit} to be set aside, found {found}; none of the file was taken", "")]
        return whole + [("over.csv", "row", at + i, at + i, *broken[4:]) for i in range(rows)]

    # the file that is set aside holds Dan and Eve only; nothing of it may be in the ranking
    one = over(1, "5% of the rows", "1 of 13")
    others = [{**r, "candidate_id": "9" + r["candidate_id"]} for r in PEOPLE]
    case("one-broken-row-of-thirteen", {"over.csv": csv(others) + broken[7], "week.csv": csv(PEOPLE)}, PEOPLE, 100,
         said(one), rejected=one, refused=[("over.csv", 13)])
    two = over(2, "1 row", "2 of 14")
    case("more-broken-rows-than-the-number", {"over.csv": csv(others) + 2 * broken[7], "week.csv": csv(PEOPLE)}, PEOPLE, 100,
         said(two), rejected=two, refused=[("over.csv", 14)], args="--skip-limit\n1\n")
    both = [("week.csv", "row", 14 + i, 14 + i, *broken[4:]) for i in range(2)]
    case("as-many-broken-rows-as-the-number", {"week.csv": csv(PEOPLE) + 2 * broken[7]}, PEOPLE, 100,
         said(both), rejected=both, args="--skip-limit\n2\n")
    none = over(1, "0 rows", "1 of 13")
    case("no-broken-row-is-allowed", {"over.csv": csv(others) + broken[7]}, None, 65,
         "".join(line + "\n" for line in said(none).splitlines()[:-1])
         + "shortlist: nothing published: expected answers in the inputs, found none that could be read\n",
         args="--skip-limit\n0\n")


if __name__ == "__main__":
    write()
