#!/usr/bin/env python3
"""Writes the cases of this group from the table below: `python3 make.py`, then `git diff`.

What is expected is written here by hand, from the rules of src/docs/interpretation.md; nothing is copied from the program.
"""
import json, shutil
from pathlib import Path

HERE = Path(__file__).parent
QUESTION = "How do you know that a backup works?"
HEADER = "candidate_id,candidate_name,position,question_id,question,answer\n"
NO_ID = "expected an id, by which this file tells its candidates apart, found none"
NOT_FILE = "expected a file, found a link, folder or device, which is not followed"
ALL = ["--skip-limit", "100%"]
NOBODY = "nothing published: expected answers in the inputs, found none that could be read"


def row(n, answer="We restore one."):
    return f"C-{n},Ada {n},Engineer,backups,{QUESTION},{answer}\n"


def bad(n):
    """A row without the id that its neighbours have."""
    return f",Ada {n},Engineer,backups,{QUESTION},We restore one.\n"


def taken(n, answer="We restore one."):
    return f"C-{n} | Ada {n} | Engineer |  |  |  |  | backups | {QUESTION} | {answer} |"


def export(*numbers):
    return HEADER + "".join(row(n) for n in numbers)


def refused(file, record, n, **more):
    return dict(file=file, record=record, column="candidate_id", code="MISSING", reason=NO_ID, text=bad(n), **more)


def over(file, most, found, **more):
    return dict(file=file, record=0, scope="file", code="SKIP_LIMIT",
                reason=f"expected at most {most} to be set aside, found {found}; none of the file was taken", **more)


def lines(rejected, name=None):
    """What standard error says of what was set aside in a run that was published."""
    said = []
    for r in rejected:
        place = r["file"] + (f":{r['record']}" if r["record"] else "") + (f" {r['column']}" if r.get("column") else "")
        said.append(f"{place}: {r['reason']} [{r['code']}]")
    files = len({r.get("at", r["file"]) for r in rejected})
    return said + [f"{len(rejected)} set aside in {files} file{'s' if files > 1 else ''}; see <work>/output/<run>/rejected.jsonl"]


def case(name, what, files=None, setup=None, accepted=(), duplicates=0, rejected=(), not_taken=(), exit=None, stderr=None,
         rows=None, args=(), resubmit=None, rejected_rows=None):
    folder = HERE / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for file, text in (files or {}).items():
        (folder / "input").mkdir(exist_ok=True)
        (folder / "input" / file).write_bytes(text.encode())
    if setup:
        (folder / "setup.sh").write_text(setup)
    published = exit in (None, 0, 100) and bool(accepted)
    aside = sum(r.get("scope", "row") == "row" for r in rejected) if rejected_rows is None else rejected_rows
    out = {"what": what, "args": list(args), "exit": exit if exit is not None else 100 if rejected else 0}
    out["stderr"] = stderr if stderr is not None else lines(rejected) if rejected else []
    if published:
        read = len(accepted) + aside + duplicates
        out["rows"] = f"{read} read = {len(accepted)} scored + {aside} set aside + {duplicates} duplicates"
    out.update(accepted=list(accepted), rejected=list(rejected), not_taken=list(not_taken), resubmit=resubmit or {})
    text = ""
    for key, value in out.items():
        if value in ([], {}):
            continue
        if isinstance(value, list):
            text += f"{key}:\n" + "".join(f"  - {json.dumps(v, ensure_ascii=False)}\n" for v in value)
        else:
            text += f"{key}: {json.dumps(value, ensure_ascii=False)}\n"
    (folder / "case.yml").write_text(text)


def found():
    case("one-export", "a folder with one export", {"a.csv": export(1)}, accepted=[taken(1)])
    case("two-exports", "every export of the folder is read", {"a.csv": export(1), "b.csv": export(2)}, accepted=[taken(1), taken(2)])
    case("an-empty-folder", "no export is nothing to do", setup="true\n")
    case("a-folder-with-other-files", "files of other kinds are nobody's export", {"README.txt": "Exports go here.\n", "notes.docx": "x"})
    case("an-ending-in-capitals", "the ending counts in any case", {"A.CSV": export(1)}, accepted=[taken(1)])
    case("a-tsv", "tab-separated files have an ending of their own", {"a.tsv": export(1).replace(",", "\t")}, accepted=[taken(1)])
    for ending in ("tmp", "part", "inprogress", "crdownload"):
        case(f"an-unfinished-{ending}", "somebody is still writing it", {"a.csv": export(1), f"b.csv.{ending}": export(2)}, accepted=[taken(1)])
    case("an-unfinished-ending-in-capitals", "the ending counts in any case", {"a.csv": export(1), "b.CSV.PART": export(2)}, accepted=[taken(1)])
    case("a-dotfile", "a hidden file is not for us", {"a.csv": export(1), ".b.csv": export(2)}, accepted=[taken(1)])
    case("the-lock-file-of-an-open-workbook", "Excel keeps one beside an open workbook", {"a.csv": export(1), "~$week.xlsx": "Kim"}, accepted=[taken(1)])
    case("a-sub-folder", "folders below the input folder are not read", {"a.csv": export(1)},
         "mkdir input/old && cp input/a.csv input/old/b.csv\n", [taken(1)])
    case("an-empty-file", "an empty file is set aside, the others go on", {"a.csv": export(1), "b.csv": ""}, accepted=[taken(1)],
         rejected=[dict(file="b.csv", record=0, scope="file", code="EMPTY", reason="expected a header and rows, found an empty file")])
    case("only-an-empty-file", "an empty ranking would look like a result", {"b.csv": ""}, exit=65,
         rejected=[dict(file="b.csv", record=0, scope="file", code="EMPTY", reason="expected a header and rows, found an empty file")],
         stderr=["b.csv: expected a header and rows, found an empty file [EMPTY]", NOBODY])


def odd_files():
    """What looks like an export and is no file; none of these may hang."""
    for name, what, setup in [
        ("a-link", "a link in the folder is not followed", "cp input/a.csv b && ln -s ../b input/x.csv"),
        ("a-link-to-nowhere", "nor is one that leads nowhere", "ln -s nowhere input/x.csv"),
        ("a-link-to-a-folder", "nor one to a folder", "mkdir f && cp input/a.csv f/b.csv && ln -s ../f input/x.csv"),
        ("a-link-to-itself", "nor one that leads in a circle", "ln -s x.csv input/x.csv"),
        ("a-pipe", "a pipe would wait for a writer for ever", "mkfifo input/x.csv"),
        ("a-device", "a device has no end (without the right to make one: a link to one)",
         "mknod input/x.csv c 1 5 2> mknod.log || ln -s /dev/zero input/x.csv"),
        ("a-folder-named-like-an-export", "a folder is no file whatever its name", "mkdir input/x.csv && cp input/a.csv input/x.csv/b.csv"),
    ]:
        case(name, what, {"a.csv": export(1)}, setup + "\n", [taken(1)], not_taken=[f"x.csv: {NOT_FILE}"])


def named():
    """Paths given with --input."""
    def one(name, what, path, setup=None, **more):
        case(name, what, {"a.csv": export(1)}, setup, args=[a for p in path for a in ("--input", f"<work>/{p}")], **more)

    one("named-twice", "a file that is named twice is read once", ["input/a.csv", "input/a.csv"], accepted=[taken(1)])
    one("named-by-another-path", "by whatever path", ["input/../input/./a.csv"], accepted=[taken(1)])
    one("named-through-a-link", "also through a link", ["b.csv"], "ln -s input/a.csv b.csv\n", accepted=[taken(1)])
    one("a-folder-through-a-link", "also through a link to its folder", ["again"], "ln -s input again\n", accepted=[taken(1)])
    one("a-named-link", "a link that is named is followed", ["b.csv"], "mv input/a.csv a.csv && ln -s a.csv b.csv\n", accepted=[taken(1)])
    one("named-with-another-ending", "a file that is named is read whatever its name", ["b.txt"],
        "mv input/a.csv b.txt\n", accepted=[taken(1)])
    one("a-named-dotfile", "even a hidden one", [".b.csv"], "mv input/a.csv .b.csv\n", accepted=[taken(1)])
    one("a-missing-folder", "an input that is not there", [], "rm -r input\n", exit=66,
        stderr=["<work>/input: expected a file or folder, found none [NO_INPUT]"])
    one("a-missing-file", "one of several inputs that is not there", ["b.csv"], exit=66,
        stderr=["<work>/b.csv: expected a file or folder, found none [NO_INPUT]"])
    one("a-named-pipe", "a pipe that is named is not opened", ["b.csv"], "mkfifo b.csv\n", exit=66,
        stderr=["<work>/b.csv: expected a file or folder, found a pipe or a device [NO_INPUT]"])
    case("a-named-device", "a device that is named is not opened", {"a.csv": export(1)}, exit=66, args=["--input", "/dev/zero"],
         stderr=["/dev/zero: expected a file or folder, found a pipe or a device [NO_INPUT]"])
    case("the-same-bytes-under-two-names", "two files; the rows of one are duplicates", {"a.csv": export(1, 2), "b.csv": export(1, 2)},
         accepted=[taken(1), taken(2)], duplicates=2)
    case("a-hard-link", "two names, two files", {"a.csv": export(1)}, "ln input/a.csv input/b.csv\n", [taken(1)], duplicates=1)


def names():
    """File names; each of these exports has a row that is refused, so that the name is in lines and outputs."""
    text = HEADER + row(1) + bad(2)
    back = HEADER + bad(2)

    def one(name, what, write, shown, resubmit):
        rejected = [refused(shown, 3, 2, at="copy")]
        case(name, what, None, f"cat > copy <<'END'\n{text}END\ncp copy {write}\n", [taken(1)], rejected=rejected, args=ALL,
             resubmit={resubmit: back})

    one("a-name-with-spaces", "spaces", "'input/week 6.csv'", "week 6.csv", "week_6.csv.resubmit.csv")
    one("a-name-with-quotes", "quotes of every kind", "\"input/it's \\\"6\\\".csv\"", "it's \"6\".csv", "it_s__6_.csv.resubmit.csv")
    one("a-name-with-a-newline", "a line of a message stays one line", "$'input/a\\nb.csv'", "a?b.csv", "a_b.csv.resubmit.csv")
    one("a-name-with-an-escape", "no control character reaches a terminal", "$'input/a\\e[31m\\tb.csv'", "a?[31m?b.csv", "a__31m_b.csv.resubmit.csv")
    one("a-name-for-a-shell", "a name is never run", "'input/$(touch x);`id`|&.csv'", "$(touch x);`id`|&.csv", "__touch_x___id___.csv.resubmit.csv")
    one("a-name-with-a-backslash", "no separator here, but elsewhere", "'input/a\\b.csv'", "a\\b.csv", "a_b.csv.resubmit.csv")
    one("a-name-with-a-dash-first", "no option of any program", "input/-rf.csv", "-rf.csv", "_rf.csv.resubmit.csv")
    one("a-name-of-a-device", "CON.csv is a device on some systems", "input/CON.csv", "CON.csv", "_CON.csv.resubmit.csv")
    one("a-name-that-begins-like-a-device", "CONTENT.csv is none", "input/CONTENT.csv", "CONTENT.csv", "CONTENT.csv.resubmit.csv")
    one("a-name-of-255-bytes", "the longest there is; what is written has a shorter one", "input/$(printf 'n%.0s' {1..251}).csv",
        "n" * 251 + ".csv", "n" * 200 + ".resubmit.csv")
    one("a-resubmitted-file", "what was handed in again can be refused again", "input/x.csv.resubmit.csv", "x.csv.resubmit.csv",
        "x.csv.resubmit.csv.resubmit.csv")
    # what a name outside of ASCII looks like depends on the machine's locale; that its rows are read must not
    case("a-name-in-two-compositions", "the same letters in two encodings are two files",
         setup="printf '%s' '" + export(1) + "' > $'input/\\xc3\\xa9.csv'\nprintf '%s' '" + export(2) + "' > $'input/e\\xcc\\x81.csv'\n",
         accepted=[taken(1), taken(2)])
    case("a-name-from-right-to-left", "a direction mark in a name", setup="printf '%s' '" + export(1) + "' > $'input/\\xe2\\x80\\xaevsc.csv'\n",
         accepted=[taken(1)])
    case("a-name-that-is-no-text", "bytes that are no characters", setup="printf '%s' '" + export(1) + "' > $'input/\\xff\\xfe.csv'\n",
         accepted=[taken(1)])
    two = [refused("A b.csv", 3, 2), refused("a_b.csv", 3, 3)]
    first, second = HEADER + row(1) + bad(2), HEADER + row(4) + bad(3)
    case("names-that-become-one", "each file has its own to hand in again, also where case does not count",
         {"A b.csv": first, "a_b.csv": second}, accepted=[taken(1), taken(4)], args=ALL,
         **in_order({"A b.csv": first, "a_b.csv": second}, two, ["A_b.csv", "a_b.csv"], [HEADER + bad(2), HEADER + bad(3)]))


def in_order(files, rejected, stems, texts):
    """Files come in the order of their hashes; the second of two names that are alike gets a number."""
    import hashlib
    order = sorted(range(len(rejected)), key=lambda i: hashlib.sha256(files[rejected[i]["file"]].encode()).hexdigest())
    return dict(rejected=[rejected[i] for i in order],
                resubmit={stems[i] + ("-2" if n else "") + ".resubmit.csv": texts[i] for n, i in enumerate(order)})


def places():
    """Output and state."""
    case("the-output-in-the-input", "the folder of the input is the one of the output", {"a.csv": export(1)}, "ln -s input output\n", [taken(1)])
    case("the-output-below-the-input", "or one below it", {"a.csv": export(1)}, "mkdir input/out && ln -s input/out output\n", [taken(1)])
    case("the-state-elsewhere", "the state in a folder of its own", {"a.csv": export(1)}, accepted=[taken(1)], args=["--state", "<work>/state/of/it"])
    cannot = "expected a folder that can be created and written, found a file in its place [CREATE]"
    case("the-output-is-a-file", "nothing is read before the output can be written", {"a.csv": export(1)}, "touch output\n", exit=73,
         stderr=[f"<work>/output: {cannot}"])
    case("the-output-is-below-a-file", "nor where its parent is a file", {"a.csv": export(1)}, "touch f && ln -s f/output output\n", exit=73,
         stderr=[f"<work>/output: {cannot}"])
    case("the-state-is-a-file", "the same of the state", {"a.csv": export(1)}, "touch state\n", exit=73, args=["--state", "<work>/state"],
         stderr=[f"<work>/state: {cannot}"])


def limits():
    """How many rows of a file may be refused."""
    sound = [row(n) for n in range(1, 20)]
    all19 = [taken(n) for n in range(1, 20)]
    one = [refused("a.csv", 21, 99)]
    back = {"a.csv.resubmit.csv": HEADER + bad(99)}
    text = HEADER + "".join(sound)
    case("five-per-cent", "1 of 20 rows is within the limit", {"a.csv": text + bad(99)}, accepted=all19, rejected=one, resubmit=back)
    case("over-five-per-cent", "1 of 19 rows is over it; the rows of the other file count", {"a.csv": HEADER + "".join(sound[:18]) + bad(99), "b.csv": export(50)},
         accepted=[taken(50)], rejected=[over("a.csv", "5% of the rows", "1 of 19"), refused("a.csv", 20, 99)], rejected_rows=19)
    case("ten-per-cent", "2 of 20 rows are over it", {"a.csv": HEADER + "".join(sound[:18]) + bad(98) + bad(99), "b.csv": export(50)}, accepted=[taken(50)],
         rejected=[over("a.csv", "5% of the rows", "2 of 20"), refused("a.csv", 20, 98), refused("a.csv", 21, 99)], rejected_rows=20)
    case("a-share-with-decimals", "5.27% of 19 rows is more than one of them", {"a.csv": HEADER + "".join(sound[:18]) + bad(99)}, accepted=all19[:18],
         rejected=[refused("a.csv", 20, 99)], resubmit=back, args=["--skip-limit", "5.27%"])
    three = HEADER + row(1) + bad(2) + bad(3)
    twice = [refused("a.csv", 3, 2), refused("a.csv", 4, 3)]
    case("as-many-as-the-number", "a limit may be a number of rows", {"a.csv": three}, accepted=[taken(1)], rejected=twice,
         resubmit={"a.csv.resubmit.csv": HEADER + bad(2) + bad(3)}, args=["--skip-limit", "2"])
    case("one-more-than-the-number", "one more is too many, and with no other file nothing is published", {"a.csv": three}, exit=65, args=["--skip-limit", "1"],
         rejected=[over("a.csv", "1 row", "2 of 3")] + twice, stderr=lines([over("a.csv", "1 row", "2 of 3")] + twice)[:-1] + [NOBODY])
    none = [over("a.csv", "0 rows", "1 of 20")] + one
    case("a-limit-of-none", "0: a file is sound or it is not taken", {"a.csv": text + bad(99), "b.csv": export(50)}, accepted=[taken(50)],
         rejected=none, rejected_rows=20, args=["--skip-limit", "0"])
    case("a-limit-of-none-and-nothing-wrong", "a sound file passes any limit", {"a.csv": text}, accepted=all19, args=["--skip-limit", "0%"])
    case("no-limit", "100%: row by row, however many", {"a.csv": HEADER + row(1) + "".join(bad(n) for n in range(2, 6))}, accepted=[taken(1)], args=ALL,
         rejected=[refused("a.csv", n + 1, n) for n in range(2, 6)], resubmit={"a.csv.resubmit.csv": HEADER + "".join(bad(n) for n in range(2, 6))})
    case("a-limit-in-the-settings", "ingest.skip-limit is the same", {"a.csv": three}, accepted=[taken(1)], rejected=twice,
         resubmit={"a.csv.resubmit.csv": HEADER + bad(2) + bad(3)}, args=["--set", "ingest.skip-limit=70%"])
    case("a-candidate-of-a-refused-file", "the candidate's other file counts alone: the refused one is no conflict and no duplicate",
         {"a.csv": HEADER + row(1, "We alert.") + bad(2), "b.csv": export(1)}, accepted=[taken(1)], rejected_rows=2,
         rejected=[over("a.csv", "5% of the rows", "1 of 2"), refused("a.csv", 3, 2)])
    for name, limit in (("a-limit-in-words", "few"), ("a-limit-over-all", "101%"), ("a-limit-below-none", "-1"), ("half-a-row", "2.5")):
        case(name, "the option is wrong, and nothing is read", {"a.csv": export(1)}, exit=64, args=[f"--skip-limit={limit}"],
             stderr=[f'--skip-limit: expected a number of rows such as 20, or a share such as 5%, found "{limit}" [USAGE]; see shortlist --help'])
    case("strict", "with --strict a single row keeps all from being published", {"a.csv": text + bad(99)}, exit=65, args=["--strict"], rejected=one,
         stderr=lines(one)[:-1] + ["nothing published: --strict, and something was set aside (1)"])
    case("strict-and-nothing-wrong", "with nothing set aside it changes nothing", {"a.csv": text}, accepted=all19, args=["--strict"])


for group in (found, odd_files, named, names, places, limits):
    group()
