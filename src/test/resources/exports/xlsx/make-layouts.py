"""Writes the cases layout-*: workbooks whose layout has to be found, made by openpyxl. Run by hand: /usr/bin/python3 make-layouts.py"""
import datetime
import pathlib
import zipfile

from openpyxl import Workbook

HERE = pathlib.Path(__file__).parent
BACKUPS = "How do you know that a backup works?"
OUTAGE = "What do you do when a server is down?"


def case(name, what, book, accepted, rows, cautions=()):
    folder = HERE / name / "input"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "a.xlsx"
    book.properties.created = book.properties.modified = datetime.datetime(2026, 1, 12)
    book.save(file)
    fixed(file)
    lines = [f"what: {what}", "exit: 0", f"rows: {rows} read = {rows} scored + 0 set aside + 0 duplicates", "accepted:"]
    lines += [f"  - '{a}'" for a in accepted]
    if cautions:
        lines.append(f"cautions: [{', '.join(cautions)}]")
    (HERE / name / "case.yml").write_text("\n".join(lines) + "\n")


def fixed(file):
    """The same bytes each time: openpyxl writes the time of day into the archive."""
    with zipfile.ZipFile(file) as old:
        parts = [(i.filename, old.read(i)) for i in old.infolist()]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts:
            if name == "docProps/core.xml":
                content = content[: content.index(b"<dcterms:modified")] + content[content.index(b"</dcterms:modified>") + 19 :]
            new.writestr(zipfile.ZipInfo(name, (2026, 1, 12, 0, 0, 0)), content)


book = Workbook()
sheet = book.active
for row in [
    ["Candidate", None, "Interview", None, BACKUPS, None, OUTAGE, None],
    ["ID", "Name", "Date", "Role", "Answer", "Score", "Answer", "Score"],
    ["C-1", "Ada Vance", datetime.date(2026, 1, 12), "Engineer", "We restore one.", "4/5", "I look at the log.", None],
]:
    sheet.append(row)
for merged in ["A1:B1", "C1:D1", "E1:F1", "G1:H1"]:
    sheet.merge_cells(merged)
case(
    "layout-merged-header",
    "a header of two rows, its groups merged cells",
    book,
    [
        f"C-1 | Ada Vance | Engineer | 2026-01-12 |  |  | 1 |  | {BACKUPS} | We restore one. | 4/5",
        f"C-1 | Ada Vance | Engineer | 2026-01-12 |  |  | 2 |  | {OUTAGE} | I look at the log. |",
    ],
    1,
)

book = Workbook()
book.remove(book.active)
for name, answer in [("Ada Vance", "We restore one."), ("Ben Stone", "We restore two.")]:
    sheet = book.create_sheet(name)
    for row in [["Candidate", name], ["Position", "Engineer"], ["Interviewer", "Kim"], [], ["Question", "Response", "Rating", "Max"]]:
        sheet.append(row)
    sheet["D5"] = "Max rating"
    sheet.append([BACKUPS, answer, 4, 5])
sheet = book.create_sheet("Read me")
sheet.append(["One sheet per candidate"])
case(
    "layout-a-sheet-per-candidate",
    "each sheet says whose it is above its table; a sheet that is no export is passed over",
    book,
    [
        f"Ada Vance | Ada Vance | Engineer |  |  |  |  |  | {BACKUPS} | We restore one. | 4/5 by Kim",
        f"Ben Stone | Ben Stone | Engineer |  |  |  |  |  | {BACKUPS} | We restore two. | 4/5 by Kim",
    ],
    2,
)

book = Workbook()
sheet = book.active
sheet.title = "Long"
sheet.append(["candidate_id", "question", "answer"])
sheet.append(["C-1", BACKUPS, "We restore one."])
sheet = book.create_sheet("Wide")
sheet.append(["candidate_id", "Q1", "Q2"])
sheet.append(["C-2", "We restore two.", "I look at the log."])
case(
    "layout-differs-by-sheet",
    "every visible sheet has a layout of its own",
    book,
    [
        f"C-1 | C-1 |  |  |  |  |  |  | {BACKUPS} | We restore one. |",
        "C-2 | C-2 |  |  |  |  | 1 | q1 |  | We restore two. |",
        "C-2 | C-2 |  |  |  |  | 2 | q2 |  | I look at the log. |",
    ],
    2,
)

book = Workbook()
sheet = book.active
sheet["B3"] = "Interviews of the week"
for column, text in enumerate(["candidate_id", "question", "answer", "rating"], start=2):
    sheet.cell(row=6, column=column, value=text)
for column, text in enumerate(["C-1", BACKUPS, "We restore one.", "3/5"], start=2):
    sheet.cell(row=9, column=column, value=text)
case(
    "layout-a-table-in-the-middle",
    "a table that does not begin in A1, with blank rows below its header",
    book,
    [f"C-1 | C-1 |  |  |  |  |  |  | {BACKUPS} | We restore one. | 3/5"],
    1,
)
