"""The command line as users meet it: what it prints, where, and its exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from geomap import __version__
from geomap.readers.base import kinds
from support.command import Run, script_command
from support.paths import SEEDS

COMMANDS = {
    "build", "diff", "report", "cite", "watch", "serve",
    "locate", "geocode", "explain", "text", "fetch", "evaluate",
    "gazetteer info", "gazetteer install", "gazetteer add", "gazetteer remove",
    "cache info", "cache list", "cache prune", "cache clear", "cache export", "cache import",
}  # fmt: skip
COMMANDS |= {f"cache {name}" for name in "info list prune clear export import".split()}
STORY = b"Police raid offices\n\nPolice raided an office in Perm, Russia, on Sunday.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY)
    return path


def places(text: str) -> set[str]:
    return {row["place"] for row in csv.DictReader(io.StringIO(text))}


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def flat(text: str) -> str:
    """What a usage error says, out of the box that it stands in."""
    return " ".join(text.replace("│", " ").split())


# ---- help ----------------------------------------------------------------------------------------


def test_version(geomap: Run, geomap_process: Run) -> None:
    assert geomap("--version", code=0).stdout == f"geomap {__version__}\n"
    assert geomap_process("--version", code=0).stdout == f"geomap {__version__}\n"


def test_help_names_every_command(geomap: Run) -> None:
    help_text = geomap("--help", code=0).stdout
    assert {command.split()[0] for command in COMMANDS} <= set(help_text.split())
    assert "--install-completion" in help_text


@pytest.mark.parametrize("command", ["", *sorted(COMMANDS)])
def test_every_commands_help_has_an_example(geomap: Run, command: str) -> None:
    help_text = geomap(*command.split(), "--help", code=0).stdout
    assert re.search(rf"Examples?:\n +geomap {command}", help_text)


def test_help_imports_nothing_heavy(tmp_path: Path) -> None:
    """That is what makes it quick."""
    script = (
        "import atexit\n"
        "from geomap.cli import app\n"
        "atexit.register(lambda: print(*sys.modules, file=sys.stderr))\n"
        "app(['--help'], prog_name='geomap')\n"
    )
    done = subprocess.run(script_command(script), capture_output=True, check=True, text=True)
    assert "Usage: geomap" in done.stdout
    heavy = {"pandas", "numpy", "folium", "geopy", "jinja2", "rich", "yaml", "sqlite3", "httpx"}
    assert not heavy & set(done.stderr.split())


def test_the_shell_can_complete_commands() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from geomap.cli import app; app(prog_name='geomap')"],
        capture_output=True,
        check=False,
        env={
            **os.environ,
            "_GEOMAP_COMPLETE": "complete_bash",
            "COMP_WORDS": "geomap ge",
            "COMP_CWORD": "1",
        },
    )
    assert done.stdout.decode().split() == ["geocode"]


# ---- usage ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["build", "no-such-folder"],
        ["build"],  # no seeds/ here
        ["locate"],
        ["locate", "no-such-file.txt"],
        ["locate", "story.txt", "--format", "xml"],
        ["geocode"],
        ["geocode", "Perm", "--limit", "0"],
        ["evaluate", "no-such-file.jsonl"],
        ["gazetteer", "nonsense"],
        # Empty, as a shell's variable that was not set: not the folder the user happens to be in.
        ["build", ""],
        ["build", ".", "--maps", ""],
        ["build", ".", "--cache="],
        ["locate", "story.txt", ""],
        ["locate", "story.txt", "--output", ""],
    ],
)
def test_a_wrong_command_exits_with_2_and_does_nothing(
    geomap: Run, story: Path, tmp_path: Path, arguments: list[str]
) -> None:
    done = geomap(*arguments, code=2)
    assert done.stdout == ""
    assert "Error: " in done.stderr
    assert list(tmp_path.iterdir()) == [story]


def test_a_process_says_so_as_well(geomap_process: Run) -> None:
    done = geomap_process("locate", "no-such-file.txt", code=2)
    assert done.stdout == "" and "no-such-file.txt: no such file or folder" in done.stderr


# ---- build ---------------------------------------------------------------------------------------


def test_build_says_what_it_read_found_and_wrote(geomap: Run, story: Path, tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    story.rename(tmp_path / "seeds" / "story.txt")
    done = geomap("build", code=0)
    assert done.stderr == ""
    assert re.fullmatch(
        r"Read 1 article\.\n"
        r"Found 2 mentions of places: 2 placed \(2 places\), 0 not placed\.\n"
        r"Took [0-9.]+ s\. Written:\n"
        r"  maps/index\.html\n  maps/locations\.csv\n  maps/locations\.geojson\n"
        r"  maps/places\.csv\n  maps/articles\.csv\n"
        r"  maps/events\.csv\n  maps/events\.geojson\n  maps/events\.jsonl\n  maps/reports\.csv\n"
        r"  maps/manifest\.json\n",
        done.stdout,
    )
    assert (tmp_path / "cache" / "articles.sqlite").exists()
    again = geomap("build", code=0).stdout
    assert "Read 1 article, 1 of them unchanged." in again
    assert again.endswith("Nothing changed: maps stays as it was.\n")
    assert geomap("build", "--check", code=0).stdout == "All in maps is as a build makes it.\n"
    (tmp_path / "maps" / "events.csv").write_text("mine")
    done = geomap("build", "--check", code=1)
    assert done.stdout == "maps/events.csv: differs from what a build makes\n"
    assert geomap("build", "--quiet", code=0).stdout == ""
    assert geomap("--quiet", "build", code=0).stdout == ""


def test_build_takes_other_folders(geomap: Run, story: Path, tmp_path: Path) -> None:
    geomap("build", story, "--maps", "a/b", "--cache", "c", "--title", "Raids & more", code=0)
    assert "Raids &amp; more" in (tmp_path / "a" / "b" / "index.html").read_text("utf-8")
    assert (tmp_path / "c" / "articles.sqlite").exists()
    assert not (tmp_path / "maps").exists()


def test_what_cannot_be_read_is_told_and_the_rest_is_mapped(
    geomap: Run, story: Path, tmp_path: Path
) -> None:
    seeds = tmp_path / "seeds"
    (seeds / "folder.txt").mkdir(parents=True)
    story.rename(seeds / "story.txt")
    (seeds / "binary.txt").write_bytes(bytes(range(256)) * 10)
    (seeds / "broken.txt").symlink_to("nowhere.txt")
    (seeds / "empty.txt").touch()
    (seeds / "huge.txt").write_bytes(b"x")
    os.truncate(seeds / "huge.txt", 50_000_000)
    (seeds / "mojibake.txt").write_bytes("Côte d’Ivoire’s president.".encode() + b"\xff Perm.")
    os.mkfifo(seeds / "pipe.txt")
    done = geomap("build", code=1)
    assert "Read 2 articles, skipped 5." in done.stdout
    complaints = done.stderr.splitlines()
    assert len(complaints) == 6
    for name in ("binary", "broken", "empty", "huge", "mojibake", "pipe"):
        assert sum(f"seeds/{name}.txt: " in line for line in complaints) == 1, name
    assert all(line.startswith("geomap: ") for line in complaints)
    table = (tmp_path / "maps" / "locations.csv").read_text("utf-8-sig")
    assert {"Perm", "Russia"} <= places(table)


def test_an_address_for_a_file_is_told_what_to_do(geomap: Run) -> None:
    done = geomap("locate", "https://example.org/story.html", code=2)
    assert "'geomap fetch ADDRESS --into seeds/' saves the page" in done.stderr


def test_an_empty_folder_is_told_and_exits_with_1(geomap: Run, tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    done = geomap("build", code=1)
    assert done.stderr == f"geomap: seeds: no articles: put {kinds()} files there\n"
    assert (tmp_path / "maps" / "index.html").exists()


# ---- locate --------------------------------------------------------------------------------------


def test_locate_writes_csv_to_standard_output(geomap: Run, story: Path, tmp_path: Path) -> None:
    done = geomap("locate", story, code=0)
    assert done.stdout.startswith("article,title,published,mention,start,end,sentence,place,")
    assert places(done.stdout) == {"Perm", "Russia"}
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == [story]


def test_locate_writes_every_format_to_a_file(geomap: Run, story: Path, tmp_path: Path) -> None:
    names = ("a.csv", "a.jsonl", "a.geojson")
    outputs = [part for name in names for part in ("--output", name)]
    said = geomap("locate", story, *outputs, code=0).stdout
    assert said.startswith(
        "Read 1 article.\nFound 2 mentions of places: 2 placed (2 places), 0 not"
    )
    assert re.search(r"Took \S+ s. Written:\n  a.csv\n  a.csv-metadata.json\n  a.jsonl\n", said)
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert json.loads((tmp_path / "a.jsonl").read_text().splitlines()[0])["mention"] == "Perm"
    assert len(json.loads((tmp_path / "a.geojson").read_text())["features"]) == 2
    geomap("locate", story, "--output", "a.csv", "--format", "jsonl", code=0)
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "a.jsonl").read_bytes()


def test_an_unknown_ending_is_a_mistake_that_names_those_known(geomap: Run, story: Path) -> None:
    done = geomap("locate", story, "--output", "a.ods", code=2)
    assert ".ods files are not written: give one of .csv, .geojson, .gpkg" in flat(done.stderr)


def test_what_is_wanted_of_a_table(geomap: Run, story: Path) -> None:
    given = ["locate", story, "--columns", "mention,role", "--sort", "-mention"]
    header, first, second = geomap(*given, code=0).stdout.split()
    assert (header, first.partition(",")[0], second) == ("mention,role", "Russia", "Perm,event")
    role = first.partition(",")[2]  # that of what holds the place may be either
    assert role in ("event", "mention")
    kept = [line for line in (first, second) if line.endswith(",event")]
    assert geomap(*given, "--role", "event", code=0).stdout.split() == [header, *kept]
    (row,) = rows(geomap("locate", story, "--table", "articles", code=0).stdout)
    assert (row["focus"], row["focus_country"], row["places"]) == ("Perm", "Russia", "2")
    perm, russia = rows(geomap("locate", story, "--table", "places", "--codes", code=0).stdout)
    assert (perm["place"], perm["roles"], perm["events"]) == ("Perm", "event 1", "1")
    assert (perm["iso3166_2"], perm["iso3166_1_alpha3"]) == ("RU-PER", "RUS")
    assert russia["iso3166_1_numeric"] == "643"
    for wrong in (["--columns", "mentions"], ["--sort", "-rolle"], ["--role", "evnt"]):
        geomap("locate", story, *wrong, code=2)
    assert "did you mean mention?" in flat(
        geomap("locate", story, "--columns", "mentions", code=2).stderr
    )


def test_locate_reads_standard_input(geomap: Run, geomap_process: Run) -> None:
    (first, *_) = csv.DictReader(
        io.StringIO(geomap_process("locate", "-", stdin=STORY, code=0).stdout)
    )
    assert (first["article"], first["place"]) == ("stdin", "Perm")
    empty = geomap("locate", "-", stdin=b"", code=1)
    assert empty.stderr == "geomap: standard input: is empty: there is no text in it\n"
    assert empty.stdout.count("\n") == 1  # the header


def test_locate_goes_on_after_a_bad_article(geomap: Run, story: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = geomap("locate", "empty.txt", story, code=1)
    assert places(done.stdout) == {"Perm", "Russia"}
    assert done.stderr == "geomap: empty.txt: is empty: there is no text in it\n"


def test_locate_of_a_folder_without_articles(geomap: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = geomap("locate", "empty", code=1)
    assert done.stderr == f"geomap: empty: no articles: give {kinds()} files\n"


def test_locate_into_a_folder_that_is_not_there(geomap: Run, story: Path) -> None:
    done = geomap("locate", story, "--output", "none/a.csv", code=1)
    assert "none/a.csv: the folder does not exist" in done.stderr
    assert done.stderr.count("\n") == 1


def test_what_an_article_says_never_drives_the_terminal(geomap: Run, tmp_path: Path) -> None:
    attack = "\x1b[2J\x1b]0;owned\x07\u202e[bold red]\x9b31m"
    (tmp_path / "a.txt").write_text(f"{attack}\n\nPolice raided Perm, {attack} Russia.\n")
    (tmp_path / f"{attack.replace('/', '')}.txt").touch()
    for arguments in (["locate", "."], ["locate", ".", "--format", "jsonl"], ["build", "."]):
        done = geomap(*arguments, code=1)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", done.stdout + done.stderr)


# ---- geocode, gazetteer, evaluate -------------------------------------------------------------


def test_geocode_lists_the_places_of_a_name(geomap: Run) -> None:
    lines = geomap("geocode", "Perm", code=0).stdout.splitlines()
    assert lines[0].split()[:3] == ["place", "admin1", "country"]
    assert "Perm Krai" in lines[1]
    assert "58.01046" in lines[1]


def test_geocode_of_places_of_unknown_population(geomap: Run) -> None:
    done = geomap("geocode", "Springfield", "--limit", 1000, code=0)
    assert done.stderr == ""
    assert "Missouri" in done.stdout


def test_geocode_as_csv_and_jsonl(geomap: Run) -> None:
    done = geomap("geocode", "Perm", "Paris", "--limit", 2, "--format", "csv", code=0)
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert [row["query"] for row in rows] == ["Perm", "Perm", "Paris", "Paris"]
    done = geomap("geocode", "Perm", "--limit", 1, "--format", "jsonl", code=0)
    assert json.loads(done.stdout)["geonameid"] == 511196


def test_geocode_of_a_name_that_no_place_has(geomap: Run) -> None:
    done = geomap("geocode", "Qwxzyville", "Perm", code=1)
    assert "no place is called 'Qwxzyville'" in done.stderr
    assert "Perm Krai" in done.stdout


@pytest.mark.parametrize("format", ["table", "csv", "jsonl"])
def test_geocode_of_rude_names(geomap: Run, format: str) -> None:
    names = ["", " ", "x" * 10_000, "[bold]", "\x1b[2J", "\udcff", "=1+1", "</script>", "%s", "{}"]
    done = geomap("geocode", "--format", format, "--", *names, "Perm", code=1)
    assert "Perm Krai" in done.stdout
    complaints = done.stderr.splitlines()
    assert len(complaints) == len(names)
    for complaint in complaints:
        assert complaint.startswith("geomap: no place is called ")
        assert len(complaint) < 150
        assert "\x1b" not in complaint


def test_gazetteer_info_credits_its_sources(geomap: Run) -> None:
    told = geomap("gazetteer", "info", code=0).stdout
    assert "GeoNames" in told
    assert "CC BY 4.0" in told
    assert "https://www.geonames.org" in told


def test_evaluate_scores_a_corpus(geomap: Run, tmp_path: Path) -> None:
    text = "Police raided an office in Perm, Russia."
    toponym = {"start": 27, "end": 31, "phrase": "Perm", "lat": 58.0, "lon": 56.25}
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": text, "toponyms": [toponym]}) + "\n")
    done = geomap("evaluate", "a.jsonl", "--format", "jsonl", code=0)
    scores = json.loads(done.stdout.splitlines()[0])
    assert (scores["recall"], scores["accuracy_161"]) == (1.0, 1.0)
    assert "f1_161" in geomap("evaluate", "a.jsonl", code=0).stdout
    (tmp_path / "b.jsonl").write_text("not json\n")
    done = geomap("evaluate", "b.jsonl", code=1)
    assert done.stderr.count("\n") == 1


# ---- pipes, terminals, trouble ----------------------------------------------------------------


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "geomap", "locate", str(SEEDS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.parametrize(
    ("command", "code", "told"),
    [
        ("locate - <&-", 1, "geomap: standard input is closed: pipe an article in, or give its "),
        ("locate story.txt >&-", 1, "geomap: standard output is closed: send it to a file or to "),
        ("locate story.txt 2>&-", 0, ""),
        ("locate no.txt 2>&-", 2, ""),
    ],
)
def test_streams_that_the_caller_has_closed(
    story: Path, tmp_path: Path, command: str, code: int, told: str
) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m geomap {command}'],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code
    assert done.stderr.startswith(told)
    assert done.stderr.count("\n") == (1 if told else 0)
    assert "Perm" in done.stdout or code


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's /dev/full")
@pytest.mark.parametrize(
    "arguments",
    [["locate", str(SEEDS / "2019-09-12-raids.txt")], ["gazetteer", "info"], ["--help"]],
)
def test_a_full_disk_behind_standard_output_is_told(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "geomap", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == b"geomap: cannot go on: no space left on device\n"


def test_a_terminal_sees_progress_and_a_pipe_does_not(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    main, terminal = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "geomap", "locate", str(SEEDS)],
        stdout=subprocess.PIPE,
        stderr=terminal,
        check=True,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
    )
    os.close(terminal)
    assert b"Reading articles" in os.read(main, 100_000)
    os.close(main)
    assert b"Reading articles" not in done.stdout
    assert b"\x1b" not in done.stdout


@pytest.mark.parametrize("locale", ["C", "en_US.ISO-8859-1"])
def test_output_is_utf8_whatever_the_locale(tmp_path: Path, locale: str) -> None:
    (tmp_path / "a.txt").write_text("A flood hit San José, Costa Rica.", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "geomap", "locate", "a.txt"],
        capture_output=True,
        check=True,
        cwd=tmp_path,
        env={**os.environ, "LC_ALL": locale, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert "San José" in done.stdout.decode("utf-8")


def test_an_internal_error_is_one_line_and_a_trace_only_if_asked_for(tmp_path: Path) -> None:
    script = (
        "import sys; import geomap.pipeline.builder as building\n"
        "def broken(*arguments, **options): raise KeyError('x')\n"
        "building.run_build = broken\n"
        "from geomap.cli import app; app(sys.argv[1:])\n"
    )
    for arguments, lines in (["build", "."], 1), (["build", ".", "--verbose"], None):
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments],
            capture_output=True,
            text=True,
            check=False,
            cwd=tmp_path,
        )
        assert done.returncode == 1
        assert "internal error, please report it" in done.stderr
        assert "KeyError: 'x'" in done.stderr
        if lines:
            assert done.stderr.count("\n") == lines
        else:
            assert "Traceback" in done.stderr
