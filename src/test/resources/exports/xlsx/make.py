"""Writes the cases openpyxl-*, xlsxwriter-*, libreoffice-*, poi-* and made-*: workbooks, and what must become of each.

Run by hand: /usr/bin/python3 make.py. The workbooks of LibreOffice and POI carry the time of day; they are written only
where they are missing (soffice, java and the jars in ~/.m2 are needed then). What is expected is written down here, from
the rules of src/docs/interpretation.md.
"""
import datetime
import glob
import io
import pathlib
import shutil
import subprocess
import tempfile
import time
import zipfile

import openpyxl
import xlsxwriter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = pathlib.Path(__file__).parent
BACKUPS = "How do you know that a backup works?"
HEADER = ["candidate_id", "interview_date", "question", "answer", "rating", "rating_max"]
DAY = datetime.date(2026, 1, 12)
FIXED = datetime.datetime(2026, 1, 12)
# the archives' times, so that the same bytes come out
zipfile.time = type("Fixed", (), {"localtime": staticmethod(lambda *_: time.struct_time((2026, 1, 12, 0, 0, 0, 0, 12, 0))), "time": time.time})


def row(who="C-1", date=None, answer="We restore one.", rating=4, top=5):
    return [who, date, BACKUPS, answer, rating, top]


def taken(who="C-1", date="", answer="We restore one.", rating="4/5", question=BACKUPS):
    return f"{who} | {who} |  | {date} |  |  |  |  | {question} | {answer} | {rating}".rstrip()


def csv(*cells):
    return ",".join('"' + c.replace('"', '""') + '"' for c in cells) + "\r\n"


def refused(record, code, reason, text, column=None, sheet="Answers"):
    return {"record": record, "sheet": sheet, "column": column, "code": code, "reason": reason, "text": text}


def quoted(text):
    return "'" + text.replace("'", "''") + "'" if "\n" not in text and "\r" not in text else escaped(text)


def escaped(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\r", "\\r").replace("\n", "\\n") + '"'


def case(name, what, accepted=(), rejected=(), fault=None, cautions=(), file="a.xlsx"):
    """Writes case.yml; a fault is the code and the reason for which all of the file is set aside."""
    (HERE / name / "input").mkdir(parents=True, exist_ok=True)
    lines = [f"what: {quoted(what)}"]
    errors = []
    for r in rejected:
        column = f" {r['column']}" if r["column"] else ""
        errors.append(f"{file}[{r['sheet']}]:{r['record']}{column}: {r['reason']} [{r['code']}]")
    if rejected:
        lines.append('args: ["--skip-limit", "100%"]')
        errors.append(f"{len(rejected)} set aside in 1 file; see <work>/output/<run>/rejected.jsonl")
    if fault:
        errors += [f"{file}: {fault[1]} [{fault[0]}]", "nothing published: expected answers in the inputs, found none that could be read"]
    lines.append(f"exit: {65 if fault else 100 if rejected else 0}")
    if errors:
        lines += ["stderr:"] + [f"  - {quoted(e)}" for e in errors]
    if not fault:
        read = len(accepted) + len(rejected)
        lines.append(f"rows: {read} read = {len(accepted)} scored + {len(rejected)} set aside + 0 duplicates")
        lines += ["accepted:"] + [f"  - {quoted(a)}" for a in accepted]
    if rejected or fault:
        lines.append("rejected:")
    for r in rejected:
        lines += [f"  - file: {file}", f"    record: {r['record']}", f"    sheet: {quoted(r['sheet'])}"]
        if r["column"]:
            lines.append(f"    column: {quoted(r['column'])}")
        lines += [f"    code: {r['code']}", f"    reason: {quoted(r['reason'])}", f"    text: {escaped(r['text'])}"]
    if fault:
        lines += [f"  - file: {file}", "    record: 0", "    scope: file", f"    code: {fault[0]}", f"    reason: {quoted(fault[1])}"]
    if cautions:
        lines.append(f"cautions: [{', '.join(cautions)}]")
    (HERE / name / "case.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")


NO_VALUE = "expected a value, found a formula without one; open and save the file"
NO_CANDIDATE = "expected an id, an e-mail or a name, found none"
EMPTY = ("EMPTY", "expected a header and rows, found none")
DAMAGED = ("XML", "expected a workbook's XML, found it damaged; save the file again")
UNSOUND = ("ZIP", "expected a sound archive, found it damaged or cut off; export it again")


def target(name, file="a.xlsx"):
    folder = HERE / name / "input"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / file


# ---- openpyxl ----


def by_openpyxl(name, content, header=HEADER):
    book = openpyxl.Workbook()
    book.properties.created = FIXED
    book.active.title = "Answers"
    book.active.append(header)
    content(book, book.active)
    file = target(name)
    book.save(file)


class Clock:
    """Stands for the module datetime where openpyxl asks for the time."""

    class datetime(datetime.datetime):
        @classmethod
        def utcnow(cls):
            return FIXED


openpyxl.writer.excel.datetime = Clock


def simple(book, sheet):
    sheet.append(row(date=DAY))


by_openpyxl("openpyxl-plain", simple)
case("openpyxl-plain", "texts, numbers and a date", [taken(date="2026-01-12")])


def formats(book, sheet):
    for i, form in enumerate(["dd/mm/yyyy", "[$-407]d. mmmm yyyy", "mmm-yy", 'yyyy"y" m"m" d"d"', '0.00" days"', "General"]):
        sheet.append(row(f"C-{i + 1}", 46034))
        sheet.cell(i + 2, 2).number_format = form


by_openpyxl("openpyxl-date-formats", formats)
case(
    "openpyxl-date-formats",
    "the same number is a day under a format of days, in any language, and a number under any other; a format that hides the day does not change it",
    [taken(f"C-{i}", "2026-01-12") for i in (1, 2, 3, 4)] + [taken(f"C-{i}", "46034") for i in (5, 6)],
    cautions=["DATE"],
)


def mac(book, sheet):
    book.epoch = CALENDAR_MAC_1904
    sheet.append(row(date=DAY))


by_openpyxl("openpyxl-1904", mac)
case("openpyxl-1904", "days counted from 1904 are the same days", [taken(date="2026-01-12")])


def formula(book, sheet):
    sheet.append(row(rating="=2+2"))
    sheet.append(row("C-2"))


by_openpyxl("openpyxl-formula", formula)
case(
    "openpyxl-formula",
    "a formula without a value is not worked out: the row is set aside",
    [taken("C-2")],
    [refused(2, "FORMULA", NO_VALUE, csv("C-1", "", BACKUPS, "We restore one.", "", "5"), "rating")],
)


def unread_formula(book, sheet):
    sheet.append(row() + ["=2+2"])


by_openpyxl("openpyxl-formula-in-a-column-not-read", unread_formula, HEADER + ["Sum of hours"])
case("openpyxl-formula-in-a-column-not-read", "a formula without a value costs no row where its column is not read", [taken()])


def hidden_sheets(book, sheet):
    sheet.append(row())
    for state in ["hidden", "veryHidden"]:
        other = book.create_sheet(state)
        other.append(HEADER)
        other.append(row("C-9"))
        other.sheet_state = state


by_openpyxl("openpyxl-hidden-sheets", hidden_sheets)
case("openpyxl-hidden-sheets", "hidden sheets are not read, and it is said", [taken()], cautions=["HIDDEN_SHEET"])


def hidden_rows(book, sheet):
    for i in range(1, 4):
        sheet.append(row(f"C-{i}"))
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["E"].hidden = True
    sheet.auto_filter.ref = "A1:F4"
    sheet.auto_filter.add_filter_column(0, ["C-1", "C-3"])


by_openpyxl("openpyxl-hidden-rows-and-columns", hidden_rows)
case("openpyxl-hidden-rows-and-columns", "hidden columns and filtered rows are read: they are a view of the same data", [taken(f"C-{i}") for i in (1, 2, 3)])


def merged(book, sheet):
    sheet.append(row())
    sheet.append(row(None, answer="We restore two."))
    sheet.merge_cells("A2:A3")


by_openpyxl("openpyxl-merged-candidate", merged)
case(
    "openpyxl-merged-candidate",
    "below the header only the first of merged cells has the value",
    [taken()],
    [refused(3, "MISSING", NO_CANDIDATE, csv("", "", BACKUPS, "We restore two.", "4", "5"), "candidate_id")],
)


def ids(book, sheet):
    for who in ["007", 7, 123456789012345, "1E5", 1042.0, "=text"]:
        sheet.append(row(who))
    sheet["A7"].data_type = "s"


by_openpyxl("openpyxl-ids", ids)
case(
    "openpyxl-ids",
    "an id is what the file says: a text keeps its zeros, a number all its digits; a text that begins with = is a text",
    [taken(who) for who in ["007", "7", "123456789012345", "1E5", "1042", "=text"]],
)


def sheets(book, sheet):
    sheet.append(row())
    other = book.create_sheet("Week 2")
    other.append(list(reversed(HEADER)))
    other.append(list(reversed(row("C-2"))))
    book.create_sheet("Notes").append(["Thing", "Name"])
    book.create_chartsheet("Picture")
    book.create_sheet("Nothing")


by_openpyxl("openpyxl-several-sheets", sheets)
case("openpyxl-several-sheets", "every sheet with a header is read by its own; notes, charts and empty sheets are passed over", [taken(), taken("C-2")])


def errors(book, sheet):
    sheet.append(row(rating="#N/A"))
    sheet.append(row("C-2", answer="#DIV/0!"))
    sheet.append(row("C-3"))


by_openpyxl("openpyxl-errors", errors)
case(
    "openpyxl-errors",
    "an error is a missing value; its row is taken",
    [taken(rating=""), taken("C-2", answer=""), taken("C-3")],
    cautions=["CELL_ERROR"],
)


def escapes(book, sheet):
    sheet.append(row(answer="_x0041_ and _x005F_x0042_"))


by_openpyxl("openpyxl-escapes", escapes)
case("openpyxl-escapes", "_x0041_ stands for a character, _x005F_ for an underscore that does not begin one", [taken(answer="A and _x0042_")])


def gaps(book, sheet):
    for number in [3, 6]:
        for i, value in enumerate(row(f"C-{number}", answer=None if number == 3 else "We restore one.")):
            if value is not None:
                sheet.cell(number, i + 1, value)
    sheet.cell(4, 4, " ")
    sheet.cell(5, 4).number_format = "0.00"


by_openpyxl("openpyxl-blank-rows-and-cells", gaps)
case("openpyxl-blank-rows-and-cells", "blank rows are passed over, and the cells behind a blank one keep their columns", [taken("C-3", answer=""), taken("C-6")])

# ---- XlsxWriter ----


def by_xlsxwriter(name, content, **options):
    file = target(name)
    book = xlsxwriter.Workbook(str(file), options)
    book.set_properties({"created": FIXED})
    sheet = book.add_worksheet("Answers")
    sheet.write_row(0, 0, HEADER)
    content(book, sheet)
    book.close()


def cells(sheet, number, values):
    for i, value in enumerate(values):
        if value is not None:
            sheet.write(number, i, value)


def written(book, sheet):
    cells(sheet, 1, row(answer="We restore one.\nEach <week> & \"month\" \U0001F600"))


by_xlsxwriter("xlsxwriter-shared-strings", written)
by_xlsxwriter("xlsxwriter-strings-in-cells", written, constant_memory=True)
for name, where in [("shared-strings", "in a part of their own"), ("strings-in-cells", "in their cells")]:
    case(f"xlsxwriter-{name}", f"texts {where}, with a line end, markup and an emoji", [taken(answer="We restore one.\\nEach <week> & \"month\" \U0001F600")])


def rich(book, sheet):
    cells(sheet, 1, row(answer=None))
    sheet.write_rich_string(1, 3, "We ", book.add_format({"bold": True}), "restore", " one.")


by_xlsxwriter("xlsxwriter-rich-text", rich)
case("xlsxwriter-rich-text", "a text in several formats is one text", [taken()])


def stale(book, sheet):
    cells(sheet, 1, row(rating="=2+2"))
    cells(sheet, 2, row("C-2", answer="= is not ==", rating=4))
    cells(sheet, 3, row("C-3"))


by_xlsxwriter("xlsxwriter-formulas-to-be-calculated", stale)
case(
    "xlsxwriter-formulas-to-be-calculated",
    "a workbook that asks to be calculated when it is opened holds a 0 for every formula, and for every text that begins with =",
    [taken("C-3")],
    [
        refused(2, "FORMULA", NO_VALUE, csv("C-1", "", BACKUPS, "We restore one.", "", "5"), "rating"),
        refused(3, "FORMULA", NO_VALUE, csv("C-2", "", BACKUPS, "", "4", "5"), "answer"),
    ],
)


def array(book, sheet):
    for i in (1, 2, 3):
        cells(sheet, i, row(f"C-{i}", rating=None if i < 3 else 4))
    sheet.write_array_formula("E2:E3", "{=F2:F3-1}")


by_xlsxwriter("xlsxwriter-array-formula", array)
case(
    "xlsxwriter-array-formula",
    "a formula that fills several cells: those without a formula of their own hold its values too",
    [taken("C-3")],
    [refused(i, "FORMULA", NO_VALUE, csv(f"C-{i - 1}", "", BACKUPS, "We restore one.", "", "5"), "rating") for i in (2, 3)],
)


def times(book, sheet):
    values = [(46034.604166666664, "yyyy-mm-dd hh:mm"), (46034.5, "[$-809]dd mmmm yyyy"), (0.604166666666667, "hh:mm"), (1.5, "[h]:mm"), (60, "yyyy-mm-dd"), (59, "yyyy-mm-dd"), (61, "yyyy-mm-dd")]
    for i, (value, form) in enumerate(values):
        cells(sheet, i + 1, row(f"C-{i + 1}"))
        sheet.write_number(i + 1, 1, value, book.add_format({"num_format": form}))


by_xlsxwriter("xlsxwriter-times", times)
case(
    "xlsxwriter-times",
    "a day with a time, a time alone, elapsed time, and the 29th of February 1900 that Excel believes in: no other day is made of it",
    [
        taken("C-1", "2026-01-12"),
        taken("C-2", "2026-01-12"),
        taken("C-3", "14:30"),
        taken("C-4", "36:00:00"),
        taken("C-5", "60"),
        taken("C-6", "1900-02-28"),
        taken("C-7", "1900-03-01"),
    ],
    cautions=["DATE"],
)


def mac_2(book, sheet):
    cells(sheet, 1, row())
    sheet.write_datetime(1, 1, FIXED, book.add_format({"num_format": 14}))


by_xlsxwriter("xlsxwriter-1904", mac_2, date_1904=True)
case("xlsxwriter-1904", "days counted from 1904, in a built-in format", [taken(date="2026-01-12")])


def numbers(book, sheet):
    for i, value in enumerate([0.1 + 0.2, 4.1, 2.25, 3]):
        cells(sheet, i + 1, row(f"C-{i + 1}", rating=value))
    cells(sheet, 5, row(1e15))
    cells(sheet, 6, row(123456789012345))


by_xlsxwriter("xlsxwriter-numbers", numbers)
case(
    "xlsxwriter-numbers",
    "a fraction is the one that Excel shows, of 15 digits; a whole number keeps all its digits",
    [
        taken("C-1", rating="0.3/5"),
        taken("C-2", rating="4.1/5"),
        taken("C-3", rating="2.25/5"),
        taken("C-4", rating="3/5"),
        taken("1000000000000000"),
        taken("123456789012345"),
    ],
)


def truth(book, sheet):
    cells(sheet, 1, row(answer=True))
    cells(sheet, 2, row("C-2", answer=False))


by_xlsxwriter("xlsxwriter-truth-values", truth)
case("xlsxwriter-truth-values", "TRUE and FALSE are what Excel shows for them", [taken(answer="TRUE"), taken("C-2", answer="FALSE")])


def table(book, sheet):
    sheet.add_table(0, 0, 2, 5, {"data": [row(), row("C-2")], "columns": [{"header": h} for h in HEADER]})
    sheet.freeze_panes(1, 0)
    sheet.data_validation("E2:E3", {"validate": "integer", "criteria": "between", "minimum": 0, "maximum": 5})
    sheet.conditional_format("E2:E3", {"type": "data_bar"})


by_xlsxwriter("xlsxwriter-table", table)
case("xlsxwriter-table", "a table with a filter, a frozen row, a validation and bars in its cells", [taken(), taken("C-2")])


def pictures(book, sheet):
    cells(sheet, 1, row())
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Answers!$E$2:$E$2"})
    book.add_chartsheet("Picture").set_chart(chart)
    sheet.write_comment(1, 3, "Not to be read")


by_xlsxwriter("xlsxwriter-chart-and-comment", pictures)
case("xlsxwriter-chart-and-comment", "a chart on a sheet of its own and a comment hold no answers", [taken()])

# ---- LibreOffice ----

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"


def fods(rows, styles="", settings="", tables=""):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="{OFFICE}office:1.0" xmlns:table="{OFFICE}table:1.0" xmlns:text="{OFFICE}text:1.0" xmlns:style="{OFFICE}style:1.0"'
        f' xmlns:number="{OFFICE}datastyle:1.0" xmlns:of="{OFFICE}of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{settings}"
        f'<table:table table:name="Answers">{"".join(rows)}</table:table>{tables}</office:spreadsheet></office:body></office:document>'
    )


def office_row(*cells):
    return "<table:table-row>" + "".join(office_cell(c) for c in cells) + "</table:table-row>"


def office_cell(value):
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, str) and value.startswith("<"):
        return value
    if isinstance(value, str):
        paragraphs = "".join(f"<text:p>{p}</text:p>" for p in value.split("\n"))
        return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'
    return f'<table:table-cell office:value-type="float" office:value="{value}"/>'


def by_libreoffice(name, source, ending, to="xlsx", file="a.xlsx"):
    out = target(name, file)
    if out.exists():
        return
    with tempfile.TemporaryDirectory() as work:
        path = pathlib.Path(work, "a." + ending)
        path.write_text(source, encoding="utf-8")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", to, "--outdir", work + "/out", str(path)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.copy(pathlib.Path(work, "out", "a." + to), out)


HEAD = office_row(*HEADER)
DATE = '<table:table-cell table:style-name="d" office:value-type="date" office:date-value="2026-01-12"/>'
GERMAN = '<number:date-style style:name="n" number:language="de" number:country="DE"><number:day/><number:text>. </number:text><number:month number:textual="true" number:style="long"/><number:text> </number:text><number:year number:style="long"/></number:date-style><style:style style:name="d" style:family="table-cell" style:data-style-name="n"/>'

by_libreoffice("libreoffice-from-csv", f"{','.join(HEADER)}\n007,2026-01-12,{BACKUPS},We restore one.,4,5\n", "csv")
case("libreoffice-from-csv", "a CSV opened and saved: what it made of 007 cannot be told any more, the file says 7", [taken("7", "2026-01-12")])

by_libreoffice("libreoffice-typed", fods([HEAD, office_row("007", DATE, BACKUPS, "We restore one.\nEach week.", 4, 5)], GERMAN), "fods")
case("libreoffice-typed", "a text of digits, a German date and an answer of two lines", [taken("007", "2026-01-12", "We restore one.\\nEach week.")])

RATING = '<table:table-cell table:formula="of:=2+2" office:value-type="float" office:value="4"/>'
by_libreoffice("libreoffice-formula", fods([HEAD, office_row("C-1", None, BACKUPS, "We restore one.", RATING, 5)]), "fods")
case("libreoffice-formula", "a formula counts with the value stored for it, and it is said", [taken()], cautions=["FORMULA"])

ERROR = '<table:table-cell table:formula="of:=NA()" office:value-type="float" office:value="0"/>'
by_libreoffice("libreoffice-error", fods([HEAD, office_row("C-1", None, BACKUPS, "We restore one.", ERROR, 5)]), "fods")
case("libreoffice-error", "a formula that ends in an error has no value", [taken(rating="")], cautions=["CELL_ERROR"])

EMPTY_TEXT = '<table:table-cell table:formula="of:=IF([.A2]=&quot;&quot;;&quot;x&quot;;&quot;&quot;)" office:value-type="string" office:string-value=""/>'
by_libreoffice("libreoffice-formula-of-nothing", fods([HEAD, office_row("C-1", None, BACKUPS, EMPTY_TEXT, 4, 5)]), "fods")
case("libreoffice-formula-of-nothing", "a formula whose value is an empty text has a value", [taken(answer="")], cautions=["FORMULA"])

NULL_DATE = '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>'
by_libreoffice("libreoffice-1904", fods([HEAD, office_row("C-1", DATE, BACKUPS, "We restore one.", 4, 5)], GERMAN, NULL_DATE), "fods")
case("libreoffice-1904", "days counted from 1904", [taken(date="2026-01-12")])

SPAN = '<table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="1" office:value-type="string"><text:p>C-1</text:p></table:table-cell>'
COVERED = "<table:covered-table-cell/>"
by_libreoffice("libreoffice-merged-candidate", fods([HEAD, office_row(SPAN, None, BACKUPS, "We restore one.", 4, 5), office_row(COVERED, None, BACKUPS, "We restore two.", 4, 5)]), "fods")
case(
    "libreoffice-merged-candidate",
    "below the header only the first of merged cells has the value",
    [taken()],
    [refused(3, "MISSING", NO_CANDIDATE, csv("", "", BACKUPS, "We restore two.", "4", "5"), "candidate_id")],
)

HIDING = '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>'
OTHER = f'<table:table table:name="Old" table:style-name="h">{HEAD}{office_row("C-9", None, BACKUPS, "Not to be read.", 4, 5)}</table:table>'
by_libreoffice("libreoffice-hidden-sheet", fods([HEAD, office_row("C-1", None, BACKUPS, "We restore one.", 4, 5)], HIDING, "", OTHER), "fods")
case("libreoffice-hidden-sheet", "a hidden sheet is not read, and it is said", [taken()], cautions=["HIDDEN_SHEET"])

TRUTH = '<number:boolean-style style:name="n"><number:boolean/></number:boolean-style><style:style style:name="b" style:family="table-cell" style:data-style-name="n"/>'
TRUE = '<table:table-cell table:style-name="b" office:value-type="boolean" office:boolean-value="true"/>'
PERCENT = '<table:table-cell office:value-type="percentage" office:value="0.8"/>'
by_libreoffice("libreoffice-truth-value-and-share", fods([HEAD, office_row("C-1", None, BACKUPS, TRUE, PERCENT, 1)], TRUTH), "fods")
case("libreoffice-truth-value-and-share", "a truth value, and a share that is shown as 80 %", [taken(answer="TRUE", rating="0.8/1")])

by_libreoffice("libreoffice-ods-named-xlsx", fods([HEAD]), "fods", "ods")
case("libreoffice-ods-named-xlsx", "an OpenDocument spreadsheet, whatever its name", fault=("TYPE", "expected an Excel workbook, found an OpenDocument spreadsheet (.ods); save it as .xlsx"))

by_libreoffice("libreoffice-old-format", fods([HEAD]), "fods", "xls", "a.xls")
case("libreoffice-old-format", "a workbook of Excel 97", file="a.xls", fault=("TYPE", "expected CSV or .xlsx, found an old Excel file (.xls); save it as .xlsx"))

# ---- POI ----

if not all((HERE / name / "input").exists() for name in ["poi-plain", "poi-password", "poi-word-document"]):
    jars = []
    for jar in ["poi-5.*", "poi-ooxml-5.*", "poi-ooxml-lite-5.*", "xmlbeans-5.*", "commons-compress-1.28*", "commons-io-2.2*", "commons-collections4-*", "commons-codec-1.2*", "commons-math3-*", "commons-lang3-*", "log4j-api-2*", "SparseBitSet-*"]:
        jars += [j for j in glob.glob(str(pathlib.Path.home() / f".m2/repository/**/{jar}.jar"), recursive=True) if "sources" not in j][-1:]
    subprocess.run(["java", "-cp", ":".join(jars), str(HERE / "WrittenByPoi.java"), str(HERE)], check=True)

case("poi-plain", "texts and numbers", [taken(date="2026-01-12")])
for name in ["poi-streamed", "poi-streamed-shared-strings"]:
    case(name, "written as a stream: sizes of 64 bits stand behind the parts", [taken(date="2026-01-12", answer='We restore <one> & "two".\\nEach week \U0001F600')])
case("poi-formulas", "formulas count with the values stored for them", [taken()], cautions=["FORMULA"])
case(
    "poi-formulas-without-values",
    "a formula that nobody calculated",
    [taken("C-2", answer="We restore two.")],
    [refused(2, "FORMULA", NO_VALUE, csv("C-1", "", BACKUPS, "We restore one.", "", "5"), "rating")],
)
case("poi-errors", "errors are missing values", [taken(rating="")], cautions=["CELL_ERROR"])
case("poi-dates", "days in formats of several languages, and one with a time", [taken(f"C-{i}", "2026-01-12") for i in (1, 2, 3, 4)] + [taken("C-5", "2026-01-12")])
case("poi-hidden-sheets", "hidden sheets are not read", [taken()], cautions=["HIDDEN_SHEET"])
case("poi-rich-text", "a text in several formats is one text", [taken(answer="We restore one, each week.")])
case("poi-header-alone", "a header without rows", fault=("EMPTY", "expected rows below the header, found none"))
case("poi-no-rows", "a sheet without anything", fault=EMPTY)
case("poi-old-format", "an old workbook that was given another name", fault=("TYPE", "expected CSV or .xlsx, found an old Excel file (.xls); save it as .xlsx"))
case("poi-password", "a workbook with a password", fault=("ENCRYPTED", "expected a file without a password, found a protected one; save it again without the password"))
case("poi-word-document", "a Word document, whatever its name", fault=("TYPE", "expected an Excel workbook, found a Word document; save its table as .xlsx"))

# ---- made by hand ----

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def inline(*texts):
    return "".join(f'<c t="inlineStr"><is><t>{t}</t></is></c>' for t in texts)


LEAD = "<row>" + inline(*HEADER) + "</row>"
SOUND = "<row>" + inline("C-1") + "<c/>" + inline(BACKUPS, "We restore one.") + "<c><v>4</v></c><c><v>5</v></c></row>"


def relation(id, type, to):
    return f'<Relationship Id="{id}" Type="{RELATIONS}/{type}" Target="{to}"/>'


def parts(rows, **changed):
    """The parts of the smallest workbook."""
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}content-types"><Override PartName="/xl/workbook.xml" ContentType="{TYPE}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}relationships">{relation("a", "officeDocument", "xl/workbook.xml")}</Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets><sheet name="Answers" sheetId="1" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}relationships">{relation("a", "worksheet", "worksheets/sheet1.xml")}</Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>',
    }


def archive(contents, stored=False):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as made:
        for name, content in contents.items():
            made.writestr(zipfile.ZipInfo(name, (2026, 1, 12, 0, 0, 0)), content, None if not stored else zipfile.ZIP_STORED)
    return out.getvalue()


def made(name, what, contents, file="a.xlsx", **expected):
    target("made-" + name, file).write_bytes(contents if isinstance(contents, bytes) else archive(contents))
    case("made-" + name, what, file=file, **expected)


def edited(part, before, after, rows=LEAD + SOUND):
    contents = parts(rows)
    assert before in contents[part]
    contents[part] = contents[part].replace(before, after)
    return contents


SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
RELS = "xl/_rels/workbook.xml.rels"

made("smallest", "no styles, no shared strings, no references of cells and rows", parts(LEAD + SOUND), accepted=[taken()])
made("named-csv", "a workbook is one whatever its name", parts(LEAD + SOUND), "a.csv", accepted=[taken()])

own = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}content-types"><Default Extension="main" ContentType="{TYPE}"/></Types>',
    "_rels/.rels": f'<p:Relationships xmlns:p="{PACKAGE}relationships"><p:Relationship Id="x" Type="{RELATIONS}/officeDocument" Target="/data/./book.main"/></p:Relationships>',
    "data/book.main": f'<x:workbook xmlns:x="{MAIN}" xmlns:rel="{RELATIONS}"><x:sheets><x:sheet name="Answers" sheetId="7" rel:id="y"/></x:sheets></x:workbook>',
    "data/_rels/book.main.rels": f'<Relationships xmlns="{PACKAGE}relationships">{relation("y", "worksheet", "/Sheets/ONE.xml")}{relation("z", "sharedStrings", "../words.xml")}</Relationships>',
    "sheets/one.xml": f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>' + "".join(
        f'<x:row r="{r}">' + "".join(f'<x:c r="{c}{r}" t="s"><x:v>{v}</x:v></x:c>' for c, v in zip("ABCD", vs)) + "</x:row>" for r, vs in [(1, [0, 1, 2, 3]), (2, [4, 5, 6, 7])]
    ) + "</x:sheetData></x:worksheet>",
    "words.xml": f'<x:sst xmlns:x="{MAIN}">' + "".join(f"<x:si><x:t>{t}</x:t></x:si>" for t in ["candidate_id", "interview_date", "question", "answer", "C-1", "2026-01-12", BACKUPS, "We restore one."]) + "</x:sst>",
}
made("parts-of-other-names", "parts of any name and place, absolute targets, prefixes: what belongs together the file says itself", own, accepted=[taken(date="2026-01-12", rating="")])
made("backslashes", "names of parts as an old archiver of Windows writes them", {n.replace("/", "\\"): c for n, c in parts(LEAD + SOUND).items()}, accepted=[taken()])
for name, coding in [("utf-16", "utf-16"), ("byte-order-mark", "utf-8-sig")]:
    text = parts(LEAD + SOUND)
    text[SHEET] = text[SHEET].encode(coding)
    made(name, f"a sheet in {coding}", text, accepted=[taken()])
text = parts(LEAD + SOUND)
text[SHEET] = ('<?xml version="1.0" encoding="ISO-8859-1"?>' + text[SHEET].replace("We restore one.", "Caf\u00c3\u00a9")).encode("latin-1")
made("another-encoding", "an encoding that no workbook has is not read as UTF-8, though its bytes would allow it", text, fault=DAMAGED)

made("strict", "Strict Open XML", {n: c.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships") for n, c in parts(LEAD + SOUND).items()},
     fault=("TYPE", 'expected an Excel workbook, found a Strict Open XML workbook; save it as "Excel Workbook (.xlsx)"'))
made("binary", "a binary workbook", edited("[Content_Types].xml", TYPE, "application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "a.xlsb",
     fault=("TYPE", "expected an Excel workbook, found a binary workbook (.xlsb); save it as .xlsx"))
macros = edited("[Content_Types].xml", TYPE, "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
macros["xl/vbaProject.bin"] = "macros"
made("macros", "a workbook with macros: they are ignored, and it is said", macros, "a.xlsm", accepted=[taken()], cautions=["MACROS"])
made("archive-of-csv", "an archive of exports", {"week-1/a.csv": "candidate_id,question,answer\nC-1,q,a\n"}, fault=("TYPE", "expected an Excel workbook, found an archive of files; unpack it first"))
sound = archive(parts(LEAD + SOUND), stored=True)
at = sound.index(b"<v>4</v>") + 3
made("a-rating-changed", "a byte was changed behind the checksum", sound[:at] + b"5" + sound[at + 1 :], fault=UNSOUND)
made("cut-off", "the end is missing", sound[:-30], fault=UNSOUND)
made("two-lists-of-parts", "the headers before the parts and the directory at the end tell different names", sound.replace(b"sheet1.xmlPK", b"sheet1.xmlPK").replace(b"xl/worksheets/sheet1.xml", b"xl/worksheets/sheet2.xml", 1), fault=UNSOUND)
made("bytes-behind-the-end", "a line end behind the archive, as a transfer in text mode leaves it", sound + b"\r\n", accepted=[taken()])
made("no-sheets", "a workbook without sheets", edited(BOOK, '<sheet name="Answers" sheetId="1" r:id="a"/>', ""), fault=EMPTY)
made("a-sheet-that-is-not-there", "a sheet whose part is missing", edited(RELS, 'Id="a"', 'Id="b"'), fault=DAMAGED)
made("rows-going-back", "rows out of order: no place in a message would be right", parts('<row r="3">' + LEAD[5:] + '<row r="2">' + SOUND[5:]), fault=DAMAGED)
made("cells-going-back", "two cells in one place", parts(LEAD + '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row>'), fault=DAMAGED)
made("a-cell-of-another-row", "a cell that says another row than the one it stands in", parts(LEAD + '<row r="2"><c r="A3"><v>1</v></c></row>'), fault=DAMAGED)
made("a-string-that-is-not-there", "a cell points beyond the shared strings", parts(LEAD + '<row><c t="s"><v>9</v></c></row>'), fault=DAMAGED)
made("a-type-that-is-none", "a cell of a type that no workbook has", parts(LEAD + '<row><c t="x"><v>9</v></c></row>'), fault=DAMAGED)
made("an-id-of-20-digits", "a whole number keeps all the digits that its file has, more than Excel shows", parts(LEAD + SOUND.replace(inline("C-1"), "<c><v>12345678901234567890</v></c>") + SOUND.replace(inline("C-1"), "<c><v>1.2E+16</v></c>")), accepted=[taken("12345678901234567890"), taken("12000000000000000")])
made("digits-without-end", "a number of 401 digits", parts(LEAD + f'<row><c><v>{"9" * 401}</v></c></row>'), fault=DAMAGED)
made("ends-early", "the rows before damage do not count: nobody knows how many are missing", edited(SHEET, "</sheetData></worksheet>", ""), fault=DAMAGED)
made("words-behind-the-end", "a sheet with something behind its end", edited(SHEET, "</worksheet>", "</worksheet><x/>"), fault=DAMAGED)
made("doctype", "a DTD, which could name files and grow without end", edited(SHEET, "<worksheet", '<!DOCTYPE worksheet [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet'), fault=DAMAGED)
made("an-iso-date", "a date as text of ISO 8601", parts(LEAD + "<row>" + inline("C-1") + '<c t="d"><v>2026-01-12T00:00:00</v></c>' + inline(BACKUPS, "We restore one.") + "</row>"), accepted=[taken(date="2026-01-12", rating="")])
made("phonetic", "how a name is spoken is no part of it", parts(LEAD + "<row>" + inline("C-1") + "<c/>" + inline(BACKUPS) + '<c t="inlineStr"><is><r><t>\u6771\u4eac</t></r><rPh sb="0" eb="2"><t>\u3068\u3046\u304d\u3087\u3046</t></rPh></is></c></row>'), accepted=[taken(answer="\u6771\u4eac", rating="")])
made("sections-and-notes", "a CDATA section is text, a comment is none, and what an extension holds is no value",
     parts(LEAD + "<row>" + inline("C-1") + "<c/>" + inline(BACKUPS, "<![CDATA[We restore ]]><!-- not -->one.") + '<c><v>4</v><extLst><ext><v>9</v></ext></extLst></c><c><y:v xmlns:y="other">9</y:v><v>5</v></c></row>'),
     accepted=[taken()])
