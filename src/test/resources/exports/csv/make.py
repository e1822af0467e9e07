#!/usr/bin/env python3
"""Writes the cases of bytes, delimiters, quotes and line ends from the table below: `python3 make.py`, then `git diff`.

What is expected is written here by hand, from the rules of src/docs/interpretation.md; nothing is copied from the program.
"""
import json, shutil
from pathlib import Path

HERE = Path(__file__).parent
Q = "How do you know that a backup works?"
HEADER = "candidate_id,question_id,question,answer\n"
ALL = ["--skip-limit", "100%"]
NOBODY = "nothing published: expected answers in the inputs, found none that could be read"
STRAY = "expected quotes only around a whole cell and doubled within it, found one elsewhere"
TWO_READINGS = "expected quotes that can be read in one way, found that a cell of several lines could as well be rows of their own"
SAVE = "; save it as CSV UTF-8"
WRITTEN = "; it is perhaps still being written"
EXPORT = "; export the table as CSV or .xlsx"


def row(n, answer="We restore one.", end="\n"):
    """A row; the answer as it stands in the file."""
    return f"C-{n},backups,{Q},{answer}{end}"


def taken(n, answer="We restore one."):
    """An answer that was taken; line ends as \\n. A candidate without a name is shown by the id."""
    return f"C-{n} | C-{n} |  |  |  |  |  | backups | {Q} | {answer} |"


def refused(record, code, reason, text, **more):
    return dict(file="a.csv", record=record, code=code, reason=reason, text=text, **more)


def whole(code, reason):
    return dict(file="a.csv", record=0, scope="file", code=code, reason=reason)


def rest(record, line, code, reason, text):
    """From a record on."""
    return dict(file="a.csv", record=record, line=line, scope="file", code=code, reason=reason, text=text)


def case(name, what, data, accepted=(), rejected=(), cautions=(), setup=None, resubmit=None, exit=None, read=None):
    folder = HERE / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for file, content in (data if isinstance(data, dict) else {"a.csv": data}).items():
        (folder / "input").mkdir(exist_ok=True)
        (folder / "input" / file).write_bytes(content.encode() if isinstance(content, str) else content)
    if setup:
        (folder / "setup.sh").write_text(setup)
    lines = [r["file"] + (f":{r['record']}" if r["record"] else "") + f": {r['reason']} [{r['code']}]" for r in rejected]
    lines += [f"{len(rejected)} set aside in 1 file; see <work>/output/<run>/rejected.jsonl" if accepted else NOBODY] if lines else []
    aside = sum(r["record"] > 0 for r in rejected)
    out = {"what": what}
    if any(r.get("scope") != "file" for r in rejected):
        out["args"] = ALL
    out["exit"] = exit if exit is not None else 0 if not rejected else 100 if accepted else 65
    out["stderr"] = lines
    if accepted:
        out["rows"] = f"{read or len(accepted) + aside} read = {len(accepted)} scored + {(read or len(accepted) + aside) - len(accepted)} set aside + 0 duplicates"
    out.update(accepted=list(accepted), rejected=list(rejected), cautions=list(cautions), resubmit=resubmit or {})
    text = ""
    for key, value in out.items():
        if value in ([], {}):
            continue
        if isinstance(value, list):
            text += f"{key}:\n" + "".join(f"  - {json.dumps(v)}\n" for v in value)
        else:
            text += f"{key}: {json.dumps(value)}\n"
    (folder / "case.yml").write_text(text)


def encodings():
    accents = HEADER + row(1, "Müßig, é €".replace(",", ""))
    said = [taken(1, "Müßig é €")]
    short = "C-2,backups,Übrig\n"
    too_few = lambda **more: refused(3, "COLUMNS", "expected 4 cells, found 3", short, **more)
    case("encoding-utf-8", "umlauts, accents and a currency sign", accents, said)
    case("encoding-utf-8-with-a-mark", "the mark is no part of the header, and what is handed in again has it",
         b"\xef\xbb\xbf" + (accents + short).encode(), said, [too_few()], resubmit={"a.csv.resubmit.csv": "\ufeff" + HEADER + short})
    case("encoding-utf-16-little-endian", "what Excel calls Unicode text, in commas", b"\xff\xfe" + accents.encode("utf-16-le"), said)
    case("encoding-utf-16-big-endian", "the bytes of a row are those of the file",
         b"\xfe\xff" + (accents + short).encode("utf-16-be"), said, [too_few(charset="UTF-16BE")])
    case("encoding-utf-16-tabs", "what Excel calls Unicode text", b"\xff\xfe" + accents.replace(",", "\t").encode("utf-16-le"), said)
    bare = accents.encode("utf-16-le")
    case("encoding-utf-16-without-a-mark", "nothing says which of the two it is", bare,
         rejected=[whole("ENC", f"expected UTF-8, or UTF-16 that begins with a byte order mark, found {bare.count(0)} NULs in {len(bare)} bytes" + SAVE)])
    case("encoding-utf-16-cut-within-a-character", "a character has two bytes", b"\xff\xfe" + accents.encode("utf-16-le")[:-1], exit=75,
         rejected=[whole("TRUNCATED", "expected whole characters of UTF-16, found the file cut within its last" + WRITTEN + ", else save it as CSV UTF-8")])
    case("encoding-utf-32", "nobody exports it, but iconv", accents.encode("utf-32"),
         rejected=[whole("ENC", "expected UTF-8 or UTF-16, found UTF-32" + SAVE)])
    case("encoding-windows-1252", "what Excel writes for CSV in Western Europe: taken, and said", accents.encode("cp1252"), said, cautions=["ENC"])
    case("encoding-windows-1252-a-row-to-correct", "the bytes of a row are those of the file",
         (accents + short).encode("cp1252"), said, [too_few(charset="windows-1252")], cautions=["ENC"])
    case("encoding-windows-1252-that-looks-like-utf-8-once", "a sharp s before a quotation mark is a letter of another script in UTF-8",
         (HEADER + row(1, "„Spaß“ für alle")).encode("cp1252"), [taken(1, "„Spaß“ für alle")], cautions=["ENC"])
    case("encoding-a-byte-of-neither", "0x81 is no character of windows-1252", (HEADER + row(1, "ä")).encode("cp1252") + b"C-2,backups,q,\x81\n",
         rejected=[whole("ENC", "expected UTF-8 or windows-1252, found a byte of neither on line 3" + SAVE)])
    case("encoding-utf-8-damaged", "one byte is not UTF-8, the others are: read as windows-1252 all umlauts would be wrong",
         accents.encode() + b"C-2,backups,q,\xfc\n", rejected=[whole("ENC", "expected UTF-8, as elsewhere in the file, found other bytes on line 3" + SAVE)])
    case("encoding-utf-8-below-windows-1252", "two exports, one below the other", accents.encode("cp1252") + row(2, "für").encode(),
         rejected=[whole("ENC", "expected UTF-8, as elsewhere in the file, found other bytes on line 2" + SAVE)])
    case("encoding-a-mark-that-is-not-true", "a mark of UTF-8 before windows-1252", b"\xef\xbb\xbf" + accents.encode("cp1252"),
         rejected=[whole("ENC", "expected UTF-8, as elsewhere in the file, found other bytes on line 2" + SAVE)])
    case("encoding-utf-8-cut-within-a-character", "the euro sign has three bytes", (HEADER + row(1) + row(2, "€", "")).encode()[:-1], exit=75,
         rejected=[whole("TRUNCATED", "expected whole characters of UTF-8, found the file cut within one on line 3" + WRITTEN + ", else save it as CSV UTF-8")])


def kinds():
    page = "<html><body><table><tr><td>candidate_id</td></tr></table></body></html>\n"
    for name, what, data, found in [
        ("a-web-page", "a page of a report that was saved as CSV", page, "a web page" + EXPORT),
        ("a-web-page-in-utf-16", "whatever its encoding", b"\xff\xfe" + ("\r\n" + page).encode("utf-16-le"), "a web page" + EXPORT),
        ("xml", "a spreadsheet of 2003", "\ufeff<?xml version=\"1.0\"?>\n<Workbook/>\n", "XML" + EXPORT),
        ("json", "what an API answered", '[{"candidate_id": "C-1", "question": "q", "answer": "a"}]\n', "JSON" + EXPORT),
        ("rtf", "a text document", "{\\rtf1\\ansi candidate_id,question,answer}\n", "a text document (RTF)" + EXPORT),
        ("pdf", "a report", "%PDF-1.7\n", "a PDF" + EXPORT),
        ("a-picture", "a photo of a screen", b"\x89PNG\r\n\x1a\n", "a picture" + EXPORT),
        ("gzip", "a download that was not unpacked", b"\x1f\x8b\x08\x00\x00", "a compressed file; unpack it first"),
        ("tar", "an archive", b"a.csv".ljust(257, b"\0") + b"ustar\x0000".ljust(255, b"\0"), "a compressed file; unpack it first"),
        ("a-database", "a database", b"SQLite format 3\0".ljust(100, b"\0"), "a database" + EXPORT),
        ("parquet", "a table for machines", b"PAR1\x15\x04\x15", "a Parquet file" + EXPORT),
    ]:
        case("type-" + name, what + " named .csv", data, rejected=[whole("TYPE", "expected CSV or .xlsx, found " + found)])


def delimiters():
    for name, d in [("semicolons", ";"), ("tabs", "\t"), ("pipes", "|")]:
        text = (HEADER + row(1)).replace(",", d) + row(2, f'"One{d} two, three; four"', "\n").replace(",", d, 3)
        case("delimiter-" + name, "found on the header; the others are text", text, [taken(1), taken(2, f"One{d} two, three; four")])
    semicolons = HEADER.replace(",", ";")
    short = "C-2;backups;short\n"
    case("delimiter-line-above", "a first line sep=; is no row, and goes with what is handed in again",
         "sep=;\n" + semicolons + row(1).replace(",", ";") + short, [taken(1)],
         [refused(2 + 1, "COLUMNS", "expected 4 cells, found 3", short, line=4)], resubmit={"a.csv.resubmit.csv": "sep=;\n" + semicolons + short})
    case("delimiter-line-decides", "what the first line says counts, even if the header says otherwise",
         "sep=;\n" + HEADER + row(1), rejected=[whole("DELIM", "expected known column names in one of the first 30 rows, such as candidate_id,"
                                                      " question and answer; found none with comma, semicolon, tab or | between them")])
    case("delimiter-line-of-another-character", "only four are known", "sep=:\n" + HEADER.replace(",", ":") + row(1).replace(",", ":"),
         rejected=[whole("DELIM", "expected comma, semicolon, tab or | after sep= in the first line, found another character")])
    case("delimiter-none-fits", "no line makes known columns", "one,two\nC-1,2\n",
         rejected=[whole("DELIM", "expected known column names in one of the first 30 rows, such as candidate_id,"
                         " question and answer; found none with comma, semicolon, tab or | between them")])
    case("delimiter-too-many-and-too-few", "a row has as many cells as the header", HEADER + row(1, "One, two") + "C-2,backups,q\n" + row(3),
         [taken(3)], [refused(2, "COLUMNS", "expected 4 cells, found 5", row(1, "One, two")),
                      refused(3, "COLUMNS", "expected 4 cells, found 3", "C-2,backups,q\n")])


def quotes():
    case("quote-around-a-cell", "delimiters, doubled quotes and line ends within it",
         HEADER + row(1, '"One, ""two""\nthree"') + row(2, '""'), [taken(1, 'One, "two"\\nthree'), taken(2, "")])
    stray = lambda n, text, **more: refused(n, "QUOTE_STRAY", STRAY, text, **more)
    case("quote-in-a-plain-cell", "an inch mark", HEADER + row(1, 'a 5" disk') + row(2), [taken(2)], [stray(2, row(1, 'a 5" disk'))])
    case("quote-before-the-end-of-a-plain-cell", "the row before it, with a quoted cell in that place, is none of its lines",
         HEADER + row(1, '"One, two"') + row(2, 'a disk of 5"') + row(3), [taken(1, "One, two"), taken(3)], [stray(3, row(2, 'a disk of 5"'))])
    case("quote-closed-before-the-end-of-a-cell", "text behind a closing quote", HEADER + row(1, '"so" they said') + row(2),
         [taken(2)], [stray(2, row(1, '"so" they said'))])
    case("quote-not-doubled-in-a-cell-of-two-lines", "the second line is none of its own",
         HEADER + row(1, '"He said "no"\nand left"') + row(2), [taken(2)], [stray(2, row(1, '"He said "no"\nand left"'))])
    case("quote-too-many-before-a-cell", "it joins the row with those below, up to the next quote; they are rows of their own",
         HEADER + row(1, '"One') + row(2) + row(3, '"Two, three"') + row(4),
         [taken(2), taken(3, "Two, three"), taken(4)], [stray(2, row(1, '"One'))])
    case("quote-too-many-behind-a-cell", "it joins the row with those below, up to the next quote",
         HEADER + row(1, '"One, two""') + row(2) + row(3, '"Two, three"'), [taken(2), taken(3, "Two, three")], [stray(2, row(1, '"One, two""'))])
    case("quote-too-many-within-two-lines", "before a line end it seems to close the cell; what follows is no row, but its rest",
         HEADER + row(1, '"One"\ntwo, three"') + row(2), [taken(2)], [stray(2, row(1, '"One"\ntwo, three"'))])
    both = row(1, '"One') + row(2, '"\nTwo"') + row(3)
    case("quote-that-joins-two-rows-into-one", "the number of cells is right, and it could as well be two rows: neither is taken",
         HEADER + row(9) + both, [taken(9)], [rest(3, 3, "QUOTE_STRAY", TWO_READINGS, both)], resubmit={"a.csv.resubmit.csv": HEADER + both})
    inside = row(1, '"One, two:\n' + row(8, "inside") + 'three"')
    case("quote-around-a-line-that-looks-like-a-row", "the line below it is none, so all are one cell", HEADER + inside + row(2),
         [taken(1, f"One, two:\\n{row(8, 'inside', '')}\\nthree"), taken(2)])
    both = row(1, '"He said "this":\n' + row(8, "inside") + 'three"') + row(2)
    case("quote-not-doubled-above-a-line-that-looks-like-a-row", "it could be the inside of the cell or a row: not taken",
         HEADER + row(9) + both, [taken(9)], [rest(3, 3, "QUOTE_STRAY", TWO_READINGS, both)])
    tail = row(2, '"Two') + row(3) + row(4)
    case("quote-that-never-closes", "the rows before it count; those from there on can be handed in again", HEADER + row(1) + tail,
         [taken(1)], [rest(3, 3, "QUOTE_OPEN", "expected a closing quote, found the end of the file; the quote opened on line 3", tail)],
         resubmit={"a.csv.resubmit.csv": HEADER + tail})
    tail = 'C-2,backups,"q\nq","Two\n' + row(3)
    case("quote-that-never-closes-in-a-row-of-two-lines", "named is the line where it opened", HEADER + row(1) + tail,
         [taken(1)], [rest(3, 3, "QUOTE_OPEN", "expected a closing quote, found the end of the file; the quote opened on line 4", tail)])
    header = 'candidate_id,"question_id,question,answer\n' + row(1)
    case("quote-that-never-closes-in-the-header", "then nothing is known", header,
         rejected=[rest(1, 1, "QUOTE_OPEN", "expected a closing quote, found the end of the file; the quote opened on line 1", header)])


def cuts():
    case("cut-in-a-quoted-cell", "the last row has no end: perhaps the file has none yet", HEADER + row(1) + row(2, '"We rest', ""), exit=75,
         rejected=[whole("TRUNCATED", "expected a closing quote, found the end of the file in the middle of line 3" + WRITTEN)])
    case("cut-in-a-row", "too few cells and no line end", HEADER + row(1) + "C-2,backups,How do", exit=75,
         rejected=[whole("TRUNCATED", "expected 4 cells in the last row, on line 3, found 3 and the end of the file" + WRITTEN)])
    case("cut-in-a-row-beside-another-file", "the other file counts, and the next run tries again",
         {"a.csv": HEADER + row(1) + "C-2,backups,How do", "b.csv": HEADER + row(3)}, [taken(3)], exit=75, read=2,
         rejected=[whole("TRUNCATED", "expected 4 cells in the last row, on line 3, found 3 and the end of the file" + WRITTEN)])
    case("cut-nowhere", "a last row without a line end is a row", HEADER + row(1) + row(2, end=""), [taken(1), taken(2)])
    case("cut-nowhere-but-too-short", "with a line end, a short last row is a short row", HEADER + row(1) + "C-2,backups,How do\n", [taken(1)],
         [refused(3, "COLUMNS", "expected 4 cells, found 3", "C-2,backups,How do\n")])


def texts():
    case("text-with-a-nul", "no program writes one on purpose", HEADER + row(1, "We\0restore") + row(2), [taken(2)],
         [refused(2, "CONTROL", "expected text, found a NUL character", row(1, "We\0restore"))])
    case("text-with-control-characters", "taken, and said", HEADER + row(1, "We\x07 restore\x1b[31m"), [taken(1, "We\x07 restore\x1b[31m")], cautions=["CONTROL"])
    case("text-from-right-to-left", "a character that turns the text around: taken, and said", HEADER + row(1, "We \u202eerotser"),
         [taken(1, "We \u202eerotser")], cautions=["CONTROL"])
    case("text-with-half-a-character", "Windows programs cut between the halves of a character: taken, and said",
         b"\xff\xfe" + (HEADER + row(1, "We restore \ud83d.")).encode("utf-16-le", "surrogatepass"), [taken(1, "We restore \ufffd.")], cautions=["CONTROL"])
    case("text-with-half-a-character-in-a-row-to-correct", "in the quarantine it is as it was",
         b"\xff\xfe" + (HEADER + row(1) + "C-2,backups,\ud83d\n").encode("utf-16-le", "surrogatepass"), [taken(1)],
         [refused(3, "COLUMNS", "expected 4 cells, found 3", "C-2,backups,\ud83d\n".encode("utf-16-le", "surrogatepass").decode("latin-1"), charset="ISO-8859-1")])
    case("text-with-backslashes", "they mean nothing", HEADER + row(1, "C:\\new\\") + row(2, '"a\\"'), [taken(1, "C:\\new\\"), taken(2, "a\\")])
    case("text-with-apostrophes", "nor do they", HEADER + row(1, "'One") + row(2, "two'"), [taken(1, "'One"), taken(2, "two'")])
    case("lines-of-an-old-mac", "a carriage return alone ends a line", (HEADER + row(1) + row(2, '"One\ntwo"')).replace("\n", "\r"),
         [taken(1), taken(2, "One\\rtwo")])
    case("lines-of-all-kinds", "those in a cell stay as they are", HEADER.replace("\n", "\r\n") + row(1, end="\r") + row(2, '"One\r\ntwo\n\nthree"') + row(3, end="\r\n"),
         [taken(1), taken(2, "One\\r\\ntwo\\n\\nthree"), taken(3)])
    case("lines-that-are-blank", "passed over; a row keeps its number", "\n" + HEADER + "\n" + row(1) + ",,,\n  \n" + "C-2,backups,q\n\n", [taken(1)],
         [refused(7, "COLUMNS", "expected 4 cells, found 3", "C-2,backups,q\n")])
    case("lines-all-blank", "no header, no rows", "\n \n,,\n", rejected=[whole("EMPTY", "expected a header and rows, found none")])
    case("lines-none-but-a-mark", "a file of three bytes", b"\xef\xbb\xbf", rejected=[whole("EMPTY", "expected a header and rows, found none")])
    case("lines-none-below-the-header", "somebody meant it to hold interviews", HEADER, rejected=[whole("EMPTY", "expected rows below the header, found none")])
    case("a-cell-of-two-megabytes", "no answer is that long; the rows below count", {}, [taken(2)],
         [refused(2, "CELL_LONG", "expected at most 1114112 characters in a record, found more", "")],
         setup="mkdir -p input\n{ printf '%s' '" + HEADER + "C-1,backups,q,\"'; head -c 2000000 /dev/zero | tr '\\0' x; printf '\"\\n%s' '" + row(2) + "'; } > input/a.csv\n")


for part in (encodings, kinds, delimiters, quotes, cuts, texts):
    part()
