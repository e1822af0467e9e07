#!/usr/bin/env python3
"""Times Shortlist beside what one would write instead of it, and writes src/docs/performance.md.

    python3 src/bench/bench.py
    python3 src/bench/bench.py --sizes 1,1000,10000,100000 --scenarios peers,order,growth --write

Builds the job (unless --jar is given), sets up the peers, generates the exports, and runs the commands of each
scenario in turn, in another order every round. Needs Linux and Python's standard library; the peers need what
their set-up names, and one whose program is missing is left out.

How it measures: src/docs/performance.md. The scenarios:

    peers    Shortlist and the peers at each of --sizes; the export is a CSV in the order of the candidates
    order    a sorted export and a shuffled one, --base candidates
    input    a CSV and a workbook with the same rows, --base candidates
    growth   --base candidates and ten times as many
    pdf      reports as HTML, and as HTML and PDF, at most 1,000 candidates
    start    one candidate; with a class data archive; and a night with nothing new
    threads  one thread and two, --base candidates
    million  1,000,000 candidates without reports in a heap of 512 MiB; only when named
"""
import argparse
import datetime
import hashlib
import html
import json
import math
import os
import pathlib
import re
import resource
import shlex
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "src/docs/performance.md"
PICTURE = ROOT / "src/docs/images/performance.svg"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
AS_OF = "2026-02-06T12:54:00Z"
SEED = "7"
PEERS = ["pandas", "node", "plain", "floor"]
SCENARIOS = ["peers", "order", "input", "growth", "pdf", "start", "threads", "million"]
# How the page calls them.
WORDS = {
    "peers": "Shortlist and its peers",
    "order": "Rows sorted and shuffled",
    "input": "CSV and XLSX",
    "growth": "Ten times the candidates",
    "pdf": "HTML, and HTML with PDF",
    "start": "The start",
    "threads": "Threads",
    "million": "A million candidates",
}


def say(text):
    print(text, file=sys.stderr, flush=True)


def stop(text):
    sys.exit("bench: " + text)


# --------------------------------------------------------------------------------------------------- the machine

def read(path):
    try:
        return pathlib.Path(path).read_text(errors="replace")
    except OSError:
        return ""


def waited():
    """Seconds, since the machine started, in which some task waited for a processor; nan where that is not counted."""
    found = re.search(r"^some .*total=(\d+)", read("/proc/pressure/cpu"), re.M)
    return int(found.group(1)) / 1e6 if found else math.nan


def load():
    return "load " + " ".join(read("/proc/loadavg").split()[:3]) + ", " + pressure()


def pressure():
    found = re.search(r"^some avg10=(\S+) avg60=(\S+) avg300=(\S+)", read("/proc/pressure/cpu"), re.M)
    return "waiting for a processor in the last 10, 60 and 300 s: %s, %s and %s %%" % found.groups() if found \
        else "pressure not counted by this kernel"


def first_line(*command):
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
        return done.stdout.strip().splitlines()[0] if done.returncode == 0 and done.stdout.strip() else ""
    except (OSError, subprocess.TimeoutExpired):
        return ""


def file_system(folder):
    best = ("", "unknown")
    for line in read("/proc/mounts").splitlines():
        point, kind = line.split()[1:3]
        inside = point == "/" or str(folder) == point or str(folder).startswith(point + "/")
        if inside and len(point) >= len(best[0]):
            best = (point, kind)
    return best[1]


def machine(scratch):
    cpu = re.search(r"^model name\s*: (.*)", read("/proc/cpuinfo"), re.M)
    system = re.search(r'^PRETTY_NAME="?([^"\n]*)', read("/etc/os-release"), re.M)
    memory = re.search(r"^MemTotal:\s+(\d+)", read("/proc/meminfo"), re.M)
    virtual = ", a virtual machine" if re.search(r"^flags\s*:.*\bhypervisor\b", read("/proc/cpuinfo"), re.M) else ""
    return {
        "processors": f"{len(os.sched_getaffinity(0))} x {cpu.group(1) if cpu else os.uname().machine}{virtual}",
        "memory": f"{int(memory.group(1)) / 2**20:.1f} GiB" if memory else "unknown",
        "system": f"{system.group(1) if system else os.uname().sysname}, Linux {os.uname().release}, "
                  f"files on {file_system(scratch)}",
        "JDK": first_line("java", "-version"),
        "other programs": ", ".join(filter(None, [
            first_line("/usr/bin/python3", "-c", "import pandas; print('pandas', pandas.__version__)"),
            first_line("node", "-p", "'Node ' + process.version"), first_line("cc", "--version")])),
    }


# ----------------------------------------------------------------------------------------------------- one command

class Command:
    """A command line in which {out} is a new, empty folder of every run."""

    def __init__(self, name, argv, ok=(0,), log=None, again=False):
        self.name, self.argv, self.ok, self.log, self.again = name, argv, ok, log, again


def size_of(folder, without):
    """Bytes and number of the files that a run wrote for its reader; a state folder is not for a reader."""
    total = count = 0
    for at, folders, files in os.walk(folder):
        folders[:] = [f for f in folders if os.path.join(at, f) != without]
        for name in files:
            found = os.lstat(os.path.join(at, name))
            total, count = total + found.st_size, count + 1
    return total, count


def step_seconds(text):
    """The last run's seconds per step of Shortlist's log, those of a part left out: they are within their step's."""
    steps = {}
    for name, spent in re.findall(r"Step: \[([\w-]+)\] executed in (\S+)", text):
        units = {"h": 3600, "m": 60, "s": 1, "ms": 0.001}
        steps[name] = sum(int(n) * units[unit] for n, unit in re.findall(r"(\d+)(ms|h|m|s)", spent))
    return steps


def run_once(command, out):
    """Runs a command once; the figures are the kernel's own of this process, from wait4."""
    before = size_of(out, str(out / "state")) if command.again else (0, 0)
    if not command.again:
        out.mkdir(parents=True)
    argv = [a.replace("{out}", str(out)) for a in command.argv]
    errors = out.with_suffix(".err")
    # What others wrote is on the disk before the clock starts, so that nobody pays for the one before.
    os.sync()
    err = os.open(errors, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    null = os.open(os.devnull, os.O_RDWR)
    waited_before, start = waited(), time.monotonic()
    pid = os.posix_spawnp(argv[0], argv, os.environ, file_actions=[
        (os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, err, 2)])
    _, status, usage = os.wait4(pid, 0)
    wall = time.monotonic() - start
    busy = (waited() - waited_before) / wall
    os.close(err)
    os.close(null)
    said = read(errors).strip().splitlines() or [""]
    code = os.waitstatus_to_exitcode(status)
    if code not in command.ok:
        stop(f"{command.name}: exit code {code} of {shlex.join(argv)}\n" + "\n".join(said[-15:]))
    if command.log:
        logs = "\n".join(read(p) for p in sorted((out / command.log).glob("*")) if p.is_file())
        steps = {} if command.again else step_seconds(logs)
    else:
        steps = {k: float(v) for k, v in re.findall(r"([a-z][\w+.-]*)=(\d+\.\d+)", said[-1]) if k != "total"}
    total, count = size_of(out, str(out / "state"))
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024, "busy": busy,
            "bytes": total - before[0], "files": count - before[1], "code": code, "steps": steps}


# ---------------------------------------------------------------------------------------------------- preparations

class Bench:
    def __init__(self, options):
        self.options = options
        self.scratch = pathlib.Path(options.scratch).resolve()
        self.outputs = self.scratch / "outputs"
        self.stamp = self.scratch / "outputs.deleted"
        self.shared = pathlib.Path(options.shared).resolve() / "bench"
        self.runs = 0
        self.tables = []
        if not (self.shared / "gen_export.py").is_file():
            stop(f"expected gen_export.py and the peers in {self.shared}; --shared says where they are")
        for folder in (self.scratch, self.outputs):
            folder.mkdir(parents=True, exist_ok=True)
        (self.scratch / "exports").mkdir(exist_ok=True)
        self.jar = self.built()

    def built(self):
        jar = pathlib.Path(self.options.jar) if self.options.jar else ROOT / "target/shortlist.jar"
        if not self.options.jar:
            say("building: mvn -q -DskipTests package")
            must(["mvn", "-q", "-B", "-DskipTests", "package"], cwd=ROOT)
        if not jar.is_file():
            stop(f"expected a built jar, found none: {jar}")
        # A copy, so that a build in the meantime does not change what is measured.
        # Piece by piece, as no child can be seen to be smaller than this program.
        copy = self.scratch / "shortlist.jar"
        shutil.copyfile(jar, copy)
        digest = hashlib.sha256()
        with open(copy, "rb") as stream:
            while piece := stream.read(1 << 16):
                digest.update(piece)
        self.jar_hash = digest.hexdigest()
        return copy

    def export(self, candidates, shuffled=False, workbook=False):
        """An export, made once and kept: the same seed makes the same rows at every size."""
        kind = "xlsx" if workbook else "csv"
        file = self.scratch / "exports" / f"{candidates}{'-shuffled' if shuffled else ''}.{kind}"
        if not file.is_file():
            say(f"generating {file.name}")
            part = file.with_name(file.name + ".part")
            extra = (["--shuffle"] if shuffled else []) + (["--format", "xlsx-rows"] if workbook else [])
            must([sys.executable, str(self.shared / "gen_export.py"), "--candidates", str(candidates), "--seed", SEED,
                  "--out", str(part), *extra])
            part.rename(file)
        # Read once, so that the first command of the first round does not wait for the disk alone.
        with open(file, "rb") as stream:
            while stream.read(1 << 16):
                pass
        return file

    def shortlist(self, name, export, *options, jvm=None, jar=None, threads=None, out="{out}", again=False):
        argv = ["java", *(shlex.split(self.options.jvm) if jvm is None else jvm), "-jar", str(jar or self.jar), "run",
                "--config", str(ROOT / "src/bench/config"), "--input", str(export), "--output", out,
                "--state", out + "/state", "--quiet", "--as-of", AS_OF,
                "--threads", str(threads or self.options.threads), *options]
        return Command(name, argv, ok=(0, 100), log="state/log", again=again)

    def prepared(self, command, label):
        """Runs a command without counting it, and returns its folder."""
        out = self.folder_for(label)
        say(f"preparing: {label}")
        run_once(command, out)
        return out

    def folder_for(self, label):
        self.runs += 1
        return self.outputs / f"{os.getpid()}-{self.runs:04d}-{label}"

    # ------------------------------------------------------------------------------------------------------- peers

    def peers(self):
        """The set-up of each peer that was asked for and can be run: name to a function from an export to a command."""
        folder = self.scratch / "peers"
        folder.mkdir(exist_ok=True)
        for file in self.shared.iterdir():
            if file.suffix in (".py", ".mjs", ".java", ".tsv", ".c") and not (folder / file.name).exists():
                shutil.copyfile(file, folder / file.name)
        makers = {"pandas": self.pandas, "node": self.node, "plain": self.plain, "floor": self.floor}
        found = {}
        for name in self.options.peers:
            try:
                found[name] = makers[name](folder)
            except Missing as missing:
                say(f"*** {name} is left out: {missing}")
        return found

    def pandas(self, folder):
        # Debian's own interpreter: another one, first in the path, does not see Debian's packages.
        require(["/usr/bin/python3", "-c", "import pandas, numpy, jinja2, xlsxwriter, openpyxl"],
                "sudo apt-get install python3-pandas python3-jinja2 python3-xlsxwriter python3-openpyxl")
        return lambda export: Command("pandas", ["/usr/bin/python3", str(folder / "peer_pandas.py"), str(export), "{out}"])

    def node(self, folder):
        require(["node", "--version"], "sudo apt-get install nodejs npm")
        modules = folder / "node"
        if not (modules / "node_modules/exceljs").is_dir() or not (modules / "node_modules/csv-parse").is_dir():
            modules.mkdir(exist_ok=True)
            if not (modules / "package.json").exists():
                (modules / "package.json").write_text('{"private": true}\n')
            require(["npm", "install", "--prefix", str(modules), "--no-audit", "--no-fund", "csv-parse", "exceljs"],
                    f"npm install --prefix {modules} csv-parse exceljs")
        return lambda export: Command("node", ["node", str(folder / "peer_node.mjs"), str(export), "{out}"])

    def plain(self, folder):
        classes = folder / "classes"
        if not (classes / "PeerPlain.class").is_file():
            classes.mkdir(exist_ok=True)
            require(["javac", "-d", str(classes), str(folder / "PeerPlain.java"), str(folder / "FastScore.java")],
                    "sudo apt-get install default-jdk-headless")
        return lambda export: Command("plain", [
            "java", *shlex.split(self.options.jvm), f"-Dperf.home={folder}", "-cp", str(classes), "PeerPlain", str(export), "{out}",
            "--stream", "--fast", "--threads", str(self.options.threads)])

    def floor(self, folder):
        program = folder / "limit"
        if not program.is_file():
            require(["cc", "-O2", "-o", str(program), str(folder / "limit.c"), "-lz", "-lpthread"],
                    "sudo apt-get install gcc libc6-dev zlib1g-dev")
        sample = self.scratch / f"sample-{self.jar_hash[:12]}.html"
        if not sample.is_file():
            # It writes as many bytes a report as Shortlist does.
            out = self.prepared(self.shortlist("a report for the floor", self.export(1)), "sample")
            shutil.copyfile(next(out.glob("*/reports/*.html")), sample)
        return lambda export: Command("floor", [str(program), "-f", str(sample), "-t", str(self.options.threads),
                                                str(export), "{out}"])

    # --------------------------------------------------------------------------------------------------- scenarios

    def scenario_peers(self):
        peers = self.peers()
        for size in self.options.sizes:
            export = self.export(size)
            commands = [self.shortlist("shortlist", export)] + [make(export) for make in peers.values()]
            self.measure("peers", plural(size, "candidate"), commands, export, size=size)

    def scenario_order(self):
        size = self.options.base
        self.measure("order", plural(size, "candidate"), [
            self.shortlist("sorted", self.export(size)),
            self.shortlist("shuffled", self.export(size, shuffled=True))], self.export(size))

    def scenario_input(self):
        size = self.options.base
        self.measure("input", plural(size, "candidate"), [
            self.shortlist("CSV", self.export(size)),
            self.shortlist("XLSX", self.export(size, workbook=True))], self.export(size))

    def scenario_growth(self):
        size = self.options.base
        self.measure("growth", f"{size:,} and {10 * size:,} candidates", [
            self.shortlist(f"{size:,}", self.export(size)),
            self.shortlist(f"{10 * size:,}", self.export(10 * size))], self.export(10 * size))

    def scenario_pdf(self):
        size = min(1000, self.options.base)

        def per_report(runs):
            extra = [1000 / size * (b[key] - a[key]) for key in ("wall", "cpu")
                     for a, b in zip(runs["html"], runs["html,pdf"])]
            half = len(extra) // 2
            return [f"A PDF more costs {spread(extra[:half], 1)} ms a report, and {spread(extra[half:], 1)} ms of CPU."]

        self.measure("pdf", plural(size, "candidate"), [
            self.shortlist("html", self.export(size), "--formats", "html"),
            self.shortlist("html,pdf", self.export(size), "--formats", "html,pdf")], self.export(size), per_report)

    def scenario_start(self):
        one = self.export(1)
        folder = self.scratch / f"archive-{self.jar_hash[:12]}"
        jar, archive = folder / "shortlist.jar", folder / "shortlist.jsa"
        jvm = shlex.split(self.options.jvm)
        if not archive.is_file():
            shutil.rmtree(folder, ignore_errors=True)
            must(["java", "-Djarmode=tools", "-jar", str(self.jar), "extract", "--destination", str(folder)])
            training = self.shortlist("training", one, jvm=[*jvm, f"-XX:ArchiveClassesAtExit={archive}"], jar=jar)
            self.prepared(training, "archive")
        fast = [*jvm, f"-XX:SharedArchiveFile={archive}", "-XX:TieredStopAtLevel=1"]
        done = str(self.prepared(self.shortlist("a night", one), "night"))
        self.measure("start", "1 candidate", [
            self.shortlist("as built", one),
            self.shortlist("with the archive", one, jvm=fast, jar=jar),
            self.shortlist("nothing new", one, out=done, again=True),
            self.shortlist("nothing new, with the archive", one, jvm=fast, jar=jar, out=done, again=True)], one)

    def scenario_threads(self):
        size = self.options.base
        self.measure("threads", plural(size, "candidate"), [
            self.shortlist("1 thread", self.export(size), threads=1),
            self.shortlist("2 threads", self.export(size), threads=2)], self.export(size))

    def scenario_million(self):
        export = self.export(1_000_000)
        self.measure("million", "1,000,000 candidates, without reports", [
            self.shortlist("shortlist", export, "--formats", "none", jvm=["-Xmx512m", "-XX:+UseSerialGC"])], export)

    # --------------------------------------------------------------------------------------------------- measuring

    def make_room(self, largest):
        """Deletes earlier outputs only where the disk needs it, as creating files after that is slow for minutes."""
        free = shutil.disk_usage(self.outputs).free
        # A folder "night" is used by runs to come.
        earlier = [p for p in self.outputs.iterdir() if p.is_dir() and not p.name.endswith("-night")]
        if free < largest and earlier:
            say(f"{free / 2**30:.1f} GiB are free: the outputs so far are deleted")
            for path in earlier:
                shutil.rmtree(path)
            self.stamp.touch()
            self.settle()
            free = shutil.disk_usage(self.outputs).free
        if free < largest:
            stop(f"a run may need {largest / 2**30:.1f} GiB, and so much is not free in {self.outputs}")

    def settle(self):
        if self.stamp.exists():
            left = self.options.settle - (time.time() - self.stamp.stat().st_mtime)
            if left > 0:
                say(f"waiting {left:.0f} s: files were deleted here, and ext4 creates files slowly for minutes after that")
                time.sleep(left)

    def measure(self, scenario, title, commands, export, notes=None, size=None):
        options = self.options
        runs = {command.name: [] for command in commands}
        # Shortlist writes about fifteen times its export, five times without reports, and work files in the meantime.
        largest = (10 if scenario == "million" else 20) * export.stat().st_size
        say(f"\n{WORDS[scenario]}, {title}: {', '.join(runs)}; {plural(options.rounds, 'round')}")
        self.settle()
        before, busy_before, start = load(), waited(), time.monotonic()
        for at in range(-options.warmup, options.rounds):
            turn = at % len(commands)
            for command in commands[turn:] + commands[:turn]:
                self.make_room(largest)
                time.sleep(options.pause)
                again = pathlib.Path(command.argv[command.argv.index("--output") + 1]) if command.again else None
                found = run_once(command, again or self.folder_for(slug(command.name)))
                say(f"  round {at + 1}: {command.name:<30} {found['wall']:9.2f} s wall {found['cpu']:9.2f} s CPU "
                    f"{found['peak']:6.0f} MiB  busy {found['busy']:.2f}")
                if at >= 0:
                    runs[command.name].append(found)
        table = {
            "scenario": scenario, "title": title, "size": size, "rounds": options.rounds, "runs": runs,
            "notes": notes(runs) if notes else [],
            "when": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
            "busy": (waited() - busy_before) / (time.monotonic() - start), "before": before, "after": load(),
            "jvm": "-Xmx512m -XX:+UseSerialGC" if scenario == "million" else options.jvm, "threads": options.threads,
            "jar": self.jar_hash[:12], "program": self.program(), "machine": machine(self.scratch),
            "own": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
        print("\n" + markdown(table), flush=True)
        self.tables.append(table)
        self.keep(table)

    def program(self):
        """The commit, where the jar is this checkout's."""
        return "" if self.options.jar else first_line("git", "-C", str(ROOT), "describe", "--always", "--dirty")

    def keep(self, table):
        """One file holds the newest table of each kind, so that the page can be made of several calls."""
        kept = load_results(self.options.results)
        kept[f"{table['scenario']}: {table['title']}"] = table
        path = pathlib.Path(self.options.results)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(kept, indent=1) + "\n")


class Missing(Exception):
    """A peer cannot be set up: why, and what would help."""


def must(command, cwd=None):
    """Runs a step of the preparations; without it nothing can be measured."""
    try:
        done = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except OSError as problem:
        stop(f"{command[0]}: {problem.strerror}")
    if done.returncode:
        stop(f"exit code {done.returncode} of {shlex.join(command)}\n" + "\n".join(done.stdout.splitlines()[-15:]))


def require(command, otherwise):
    """Runs a step of a peer's set-up; without it the peer is left out."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except OSError:
        raise Missing(f"{command[0]} is not installed; {otherwise}") from None
    if done.returncode:
        last = (done.stdout.strip().splitlines() or [f"exit code {done.returncode} of {command[0]}"])[-1]
        raise Missing(f"{last}; {otherwise}")


def slug(name):
    return re.sub(r"\W+", "-", name.lower()).strip("-")


def load_results(path):
    text = read(path)
    return json.loads(text) if text else {}


# ------------------------------------------------------------------------------------------------------- the tables

def number(value, digits):
    return f"{value:,.{digits}f}"


def digits_of(value):
    """How many digits after the point: two, or for what is small as many as show two."""
    return 2 if value <= 0 or value >= 1 else min(5, 1 - math.floor(math.log10(value)))


def spread(values, digits=None):
    """The median and, in brackets, the least and the most."""
    values = list(values)
    if digits is None:
        digits = digits_of(statistics.median(values))
    return f"{number(statistics.median(values), digits)} ({number(min(values), digits)}..{number(max(values), digits)})"


def row(cells):
    return "| " + " | ".join(cells) + " |"


def markdown(table):
    """A measured table as it stands in the page."""
    runs = table["runs"]
    names = list(runs)
    base = runs[names[0]]
    # A child of this program counts as at least as large as this program was when it started it.
    least = table["own"] + 2

    def peak(rs):
        median = statistics.median(r["peak"] for r in rs)
        return f"under {least:.0f}" if median <= least else f"{median:,.0f}"

    def written(rs):
        median = statistics.median(r["bytes"] for r in rs) / 1e6
        return number(median, 1 if median >= 1 else 3)

    def ratio(rs, key):
        if rs is base:
            return "1"
        if key == "peak" and max(r["peak"] for r in rs) <= least:
            part = least / statistics.median(r["peak"] for r in base)
            return f"under {number(part, digits_of(part))}"
        return spread([r[key] / b[key] for r, b in zip(rs, base)])

    lines = [f"### {WORDS[table['scenario']]}: {table['title']}", "",
             row(["", "wall s", "CPU s", "peak MiB", "written MB", "files", "busy"]),
             row(["---"] + ["---:"] * 6)]
    for name, rs in runs.items():
        lines.append(row([
            name, spread(r["wall"] for r in rs), spread(r["cpu"] for r in rs), peak(rs),
            written(rs), f"{statistics.median(r['files'] for r in rs):,.0f}",
            f"{statistics.median(r['busy'] for r in rs):.2f}"]))
    if len(runs) > 1:
        lines += ["", row([f"divided by {names[0]}", "wall", "CPU", "peak"]), row(["---"] + ["---:"] * 3)]
        lines += [row([name, ratio(rs, "wall"), ratio(rs, "cpu"), ratio(rs, "peak")])
                  for name, rs in runs.items() if rs is not base]
    steps = []
    for name, rs in runs.items():
        keys = [k for k in rs[0]["steps"] if all(k in r["steps"] for r in rs)]
        told = [(k, statistics.median(r["steps"][k] for r in rs)) for k in keys]
        if any(seconds >= 0.005 for _, seconds in told):
            steps.append(f"- {name}: " + ", ".join(f"{k} {seconds:.2f}" for k, seconds in told))
    if steps:
        lines += ["", "Seconds of each step, medians:", "", *steps]
    if table["notes"]:
        lines += ["", *table["notes"]]
    program = f"commit {table['program']}, " if table["program"] else ""
    lines += ["", f"{table['when']}, {plural(table['rounds'], 'round')}, {program}jar {table['jar']}, JVM options "
                  f"`{table['jvm']}`, "
                  + ("the threads as named" if table["scenario"] == "threads" else plural(table["threads"], "thread"))
                  + f". Over all of it some task waited for a processor for {100 * table['busy']:.0f} % of the time. "
                  f"Before: {table['before']}. After: {table['after']}.", ""]
    return "\n".join(lines)


def plural(count, word):
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def facts(tables):
    """The machine of the newest table; others are named where they differ."""
    newest = max(tables, key=lambda t: t["when"])
    lines = [row(["machine", ""]), "|---|---|"] + [row([k, v]) for k, v in newest["machine"].items() if v]
    others = [f"{WORDS[t['scenario']]}, {t['title']}" for t in tables if t["machine"] != newest["machine"]]
    if others:
        lines += ["", "On another machine, or with other programs on it, were measured: " + "; ".join(others) + "."]
    return "\n".join(lines)


def write_page(results):
    tables = sorted(results.values(), key=lambda t: (SCENARIOS.index(t["scenario"]), t["size"] or 0))
    if not tables:
        stop("nothing was measured, so nothing is written")
    text = read(PAGE)
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        stop(f"expected one line {BEGIN} and one {END} in {PAGE}")
    made = facts(tables) + "\n\n"
    compared = [t for t in tables if t["scenario"] == "peers"]
    if compared:
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        PICTURE.write_text(picture(compared))
        made += f"![Wall seconds of Shortlist and its peers, by size; the figures are in the tables below](images/{PICTURE.name})\n\n"
    made += "\n".join(markdown(t) for t in tables)
    head, rest = text.split(BEGIN)
    PAGE.write_text(head + BEGIN + "\n\n" + made.rstrip() + "\n\n" + END + rest.split(END)[1])
    say(f"written: {PAGE.relative_to(ROOT)}" + (f" and {PICTURE.relative_to(ROOT)}" if compared else ""))


# ------------------------------------------------------------------------------------------------------ the picture

# Okabe and Ito's colours, which people who confuse red and green tell apart; each bar is labelled as well.
COLOURS = {"shortlist": "#0072B2", "pandas": "#E69F00", "node": "#009E73", "plain": "#CC79A7", "floor": "#7F7F7F"}
SHOWN = {"shortlist": "Shortlist", "pandas": "pandas", "node": "Node", "plain": "plain Java", "floor": "floor (C)"}


def picture(tables):
    """Bars of the median wall seconds with a whisker from the least to the most, by size and program."""
    left, right, top, bar, gap, head = 130, 190, 86, 20, 6, 34
    width = 960
    seconds = [r["wall"] for t in tables for rs in t["runs"].values() for r in rs]
    low = 10 ** math.floor(math.log10(min(seconds)))
    high = 10 ** math.ceil(math.log10(max(seconds)))
    if high / low < 10:
        high = low * 10
    plot = width - left - right

    def x(value):
        return left + plot * math.log10(value / low) / math.log10(high / low)

    body, y = [], top
    for table in tables:
        body.append(f'<text x="16" y="{y + 20}" class="size">{html.escape(table["title"])}</text>')
        y += head
        for name, rs in table["runs"].items():
            walls = [r["wall"] for r in rs]
            median, least, most = statistics.median(walls), min(walls), max(walls)
            middle = y + bar / 2
            shown = html.escape(SHOWN.get(name, name))
            body += [
                f'<text x="{left - 8}" y="{middle + 4.5:.1f}" text-anchor="end">{shown}</text>',
                f'<rect x="{left}" y="{y}" width="{max(1.0, x(median) - left):.1f}" height="{bar}" '
                f'fill="{COLOURS.get(name, "#555555")}"/>',
                f'<path d="M{x(least):.1f} {middle:.1f}H{x(most):.1f}M{x(least):.1f} {middle - 5:.1f}v10'
                f'M{x(most):.1f} {middle - 5:.1f}v10" class="whisker"/>',
                f'<text x="{max(x(most), x(median)) + 8:.1f}" y="{middle + 4.5:.1f}">{short(median)} s '
                f'<tspan class="range">({short(least)} to {short(most)})</tspan></text>',
            ]
            y += bar + gap
        y += 14
    bottom = y
    axis = []
    for power in range(round(math.log10(low)), round(math.log10(high)) + 1):
        tick = 10.0 ** power
        axis += [f'<path d="M{x(tick):.1f} {top}V{bottom}" class="grid"/>',
                 f'<text x="{x(tick):.1f}" y="{bottom + 18}" text-anchor="middle">{tick:,.{max(0, -power)}f}</text>']
    height = bottom + 52
    rounds = "/".join(sorted({str(t["rounds"]) for t in tables}))
    described = "; ".join(f"{t['title']}: " + ", ".join(
        f"{SHOWN.get(n, n)} {short(statistics.median(r['wall'] for r in rs))} s" for n, rs in t["runs"].items()) for t in tables)
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-labelledby="title description">',
        '<title id="title">Wall seconds of Shortlist and its peers</title>',
        f'<desc id="description">Medians. {html.escape(described)}.</desc>',
        "<style>text{font:13px sans-serif;fill:#1a1a1a;stroke:#fff;stroke-width:3px;paint-order:stroke}.title{font-size:18px;font-weight:bold}.size{font-weight:bold}"
        ".range,.note{fill:#555}.grid{stroke:#ddd;fill:none}.whisker{stroke:#1a1a1a;stroke-width:1.5;fill:none}</style>",
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
        '<text x="16" y="32" class="title">From an export to reports and a ranking: wall seconds</text>',
        f'<text x="16" y="56" class="note">Median of {rounds} rounds, whisker from the least to the most; less is faster. '
        "The peers do less, and the floor scores nothing.</text>",
        *axis, *body,
        f'<text x="{left + plot / 2:.0f}" y="{bottom + 40}" text-anchor="middle" class="note">seconds, each line ten '
        "times the one before (logarithmic)</text>",
        "</svg>"]) + "\n"


def short(seconds):
    return number(seconds, 0 if seconds >= 100 else 1 if seconds >= 10 else digits_of(seconds))


# ---------------------------------------------------------------------------------------------------- the arguments

def several(known):
    def parse(text):
        chosen = [t for t in text.split(",") if t]
        wrong = [t for t in chosen if t not in known]
        if wrong:
            raise argparse.ArgumentTypeError(f"{', '.join(wrong)}: expected some of {', '.join(known)}")
        return chosen
    return parse


def whole_numbers(text):
    return [int(t) for t in text.split(",")]


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--scenarios", type=several(SCENARIOS), metavar="NAMES", default=SCENARIOS[:-1],
                   help="default: all but million")
    p.add_argument("--sizes", type=whole_numbers, default=[1, 1000, 10000], metavar="N,N",
                   help="candidates of the scenario peers; default 1,1000,10000")
    p.add_argument("--base", type=int, default=10000, metavar="N", help="candidates of the other scenarios; default 10000")
    p.add_argument("--rounds", type=int, default=5)
    p.add_argument("--warmup", type=int, default=0, metavar="ROUNDS", help="rounds before them that are not counted")
    p.add_argument("--peers", type=several(PEERS), default=PEERS, metavar="NAMES", help="default: " + ",".join(PEERS))
    p.add_argument("--jvm", default="-Xmx144m -XX:+UseSerialGC", metavar="OPTIONS",
                   help="of Shortlist and of the peer in plain Java; default: %(default)s; written as --jvm='...'")
    p.add_argument("--threads", type=int, default=2, help="of Shortlist, the peer in plain Java and the floor; default 2")
    p.add_argument("--jar", help="a built jar; default: the one that is built first")
    p.add_argument("--shared", default=str(ROOT.parent / "shared"), metavar="DIR",
                   help="where bench/gen_export.py and the peers are; default: ../shared, from the project's folder")
    p.add_argument("--scratch", default=str(ROOT / "target/bench/work"), metavar="DIR",
                   help="for exports, peers and outputs, on the disk that is to be measured; default: target/bench/work")
    p.add_argument("--results", metavar="FILE", help="keeps every figure, the newest of each table; default: results.json in --scratch")
    p.add_argument("--pause", type=float, default=0.5, metavar="SECONDS", help="between two runs; default 0.5")
    p.add_argument("--settle", type=float, default=370, metavar="SECONDS",
                   help="between the last deletion of outputs and the first run; default 370")
    p.add_argument("--keep", action="store_true", help="leave the outputs, so that the next call does not wait")
    p.add_argument("--write", action="store_true", help="write all that --results holds into src/docs/performance.md, and the picture")
    p.add_argument("--only-write", action="store_true", help="the same, and measure nothing")
    options = p.parse_args()
    if min([*options.sizes, options.base, options.rounds, options.threads]) < 1:
        p.error("sizes, rounds and threads are 1 or more")
    options.results = options.results or str(pathlib.Path(options.scratch) / "results.json")
    return options


def main():
    options = arguments()
    if not options.only_write:
        bench = Bench(options)
        for key, value in machine(bench.scratch).items():
            print(f"{key}: {value}")
        print(f"now: {load()}", flush=True)
        for scenario in options.scenarios:
            getattr(bench, "scenario_" + scenario)()
        if not options.keep:
            shutil.rmtree(bench.outputs)
            bench.stamp.touch()
    if options.write or options.only_write:
        write_page(load_results(options.results))


if __name__ == "__main__":
    main()
