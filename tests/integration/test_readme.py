"""The README: every command, every example and every link in it works as it says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from geomap.schema.location import COLUMNS, ROLES
from support.command import Run
from support.live_server import standing_in
from support.paths import FIXTURES, SEEDS
from support.waiting import DEAD_MAN_SECONDS

ROOT = SEEDS.parent
TEXT = (ROOT / "README.md").read_text("utf-8")

BLOCKS: list[tuple[str, str]] = re.findall(r"^```(\w+)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[str]:
    return [body for kind, body in BLOCKS if kind == language]


COMMANDS = [line for body in blocks("sh") for line in body.splitlines()]
MAKE = [line for line in COMMANDS if line.startswith("make ")]
PIP = [line for line in COMMANDS if line.startswith("pip ")]
TRAIN = [line for line in COMMANDS if line.startswith("python tools/train.py")]
RUN = [line for line in COMMANDS if line not in {*MAKE, *PIP, *TRAIN}]
RUN += re.findall(r"`(geomap --[a-z-]+)`", TEXT)


@pytest.fixture(scope="module")
def services() -> Iterator[str]:
    """Settings for services that are here."""
    with standing_in() as stand_in:
        stand_in.nominatim["perm philharmonic hall"] = [(58.0079, 56.2269, "amenity=theatre")]
        yield stand_in.settings()


@pytest.fixture
def folder(tmp_path: Path, services: str) -> Path:
    """A folder as a user has it: the articles, settings, and the corpus that the README shows."""
    shutil.copytree(SEEDS, tmp_path / "seeds")
    (tmp_path / "geomap.toml").write_text(services)
    (tmp_path / "corpus.jsonl").write_text("".join(blocks("json")), "utf-8")
    (tmp_path / "benchmarks").symlink_to(ROOT / "benchmarks")
    with zipfile.ZipFile(tmp_path / "AU.zip", "w") as dump:
        dump.write(FIXTURES / "geonames" / "AU.txt", "AU.txt")
    (tmp_path / "corrections.csv").write_text(
        "mention,article,action\nPerm,2019-09-12-raids.txt,not a place\n"
    )
    return tmp_path


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs a line as a shell would in an environment that geomap is installed in."""
    programs = folder / "bin"
    programs.mkdir()
    for name, start in ("geomap", "-m geomap"), ("python", ""):
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" {start} "$@"\n')
        program.chmod(0o755)
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", f"{command}\nexit $?"],
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env={**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(folder)},
        timeout=DEAD_MAN_SECONDS,
        check=False,
    )


def make(*arguments: str) -> str:
    """What make would run."""
    if not shutil.which("make"):
        pytest.skip("needs make")
    command = ["make", "--dry-run", "--always-make", *arguments]
    # Within "make test" it would say that it is called by another make.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(command, cwd=ROOT, env=clean, capture_output=True, text=True, check=True)
    return done.stdout


def test_it_begins_with_what_geomap_does_a_picture_and_two_commands() -> None:
    assert TEXT.startswith("# geomap\n\ngeomap reads a folder of news articles")
    assert COMMANDS[:2] == ["make map", "make test"]
    assert TEXT.index("docs/map.png") < TEXT.index("make map")


def test_every_command_is_one_that_is_tested_here() -> None:
    assert all(line.startswith(("geomap ", "cat ", "python benchmarks/")) for line in RUN), RUN
    assert len(RUN) >= 10


MADE = {
    *("index.html", "locations.csv", "locations.geojson"),
    *("events.csv", "events.geojson", "events.jsonl", "reports.csv"),
}


@pytest.mark.parametrize("command", RUN)
def test_a_command_runs(folder: Path, command: str) -> None:
    done = shell(command, folder)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    build = command.startswith("geomap build") and "--plan" not in command
    maps = re.search(r"--maps (\S+)", command)
    written = folder / (maps[1] if maps else "maps")
    assert {path.name for path in written.glob("*")} == (MADE if build else set())
    output = re.search(r"--output (\S+)", command)
    assert (folder / output[1]).stat().st_size if output else done.stdout


@pytest.mark.parametrize("command", MAKE)
def test_make_knows_the_target(command: str) -> None:
    assert make(command.removeprefix("make ")).strip()


def test_make_map_is_geomap_build(folder: Path) -> None:
    assert make("map", "INSTALLED=").splitlines() == [".venv/bin/geomap build"]
    assert shell("geomap build", folder).returncode == 0


def test_make_map_installs_what_the_readme_says_to_install() -> None:
    commands = make("map", "INSTALLED=.venv/.installed").replace(" -q", "")
    assert ".venv/bin/pip install ." in commands.splitlines()


def test_a_group_that_is_to_be_installed_is_there() -> None:
    groups = re.findall(r"--group (\w+)", "\n".join(PIP))
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    table = re.search(r"^\[dependency-groups\]\n(.*?)^\[", project, re.MULTILINE | re.DOTALL)
    assert table is not None
    assert groups == ["train"]
    assert {re.split(r"\W", line)[0] for line in table[1].splitlines()} >= set(groups)
    assert set(PIP) == {"pip install .", "pip install --group train"}


@pytest.mark.parametrize("command", TRAIN)
def test_training_takes_these_arguments(command: str) -> None:
    """That it trains is for those who have corpora; here it parses what the README gives it."""
    program, *arguments = command.split()[1:]
    done = subprocess.run(
        [sys.executable, program, *arguments, "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert all(argument.lower() in done.stdout for argument in arguments)


def test_the_examples_in_python_run_and_print_what_is_shown(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    names: dict[str, object] = {}
    first, *others = blocks("python")
    exec(first, names)
    assert capsys.readouterr().out == blocks("text")[0]
    for example in others:
        exec(example, names)
    assert (folder / "maps" / "index.html").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["build"],
        ["build", "--tiles", "OpenStreetMap.Mapnik", "--jobs", "2"],
        ["locate", "seeds"],
        ["geocode", "Perm"],
        ["evaluate", "corpus.jsonl"],
        ["gazetteer", "info"],
        ["cache", "info"],
        ["build", "--geocoder", "nominatim", "--offline"],
        ["build", "--geocoder", "nominatim", "--plan"],
    ],
    ids=" ".join,
)
def test_no_network_connection_is_opened(folder: Path, arguments: list[str]) -> None:
    script = (
        "import sys\n"
        "def watch(event, arguments):\n"
        "    if event in ('socket.connect', 'socket.getaddrinfo', 'socket.sendto'):\n"
        "        print('network:', event, arguments, file=sys.stderr)\n"
        "sys.addaudithook(watch)\n"
        "from geomap.cli import app\n"
        "app(sys.argv[1:])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], cwd=folder, capture_output=True, check=True
    )
    assert done.stderr == b""


def test_the_front_matter_shown_is_read(geomap: Run, tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text(f"{blocks('yaml')[0]}\nPolice raided Perm, Russia.\n")
    done = geomap("locate", "story.md", "--format", "jsonl", code=0)
    for line in blocks("yaml")[0].splitlines()[1:-1]:
        assert line.partition(": ")[2] in done.stdout


def test_it_tells_every_column_and_role_and_no_other() -> None:
    table = TEXT[TEXT.index("| column |") : TEXT.index("Sort by `confidence`")]
    told = [re.findall(r"`(\w+)`", row.split("|")[1]) for row in table.splitlines() if "`" in row]
    assert sorted(name for names in told for name in names) == sorted(COLUMNS)
    assert all(f"`{role}`" in table for role in ROLES)


def test_its_links_within_the_repository_lead_somewhere() -> None:
    headings = {
        re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-")
        for heading in re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
    }
    for link in re.findall(r"\]\((?!https?:)([^)]+)\)", TEXT):
        assert link[1:] in headings if link.startswith("#") else (ROOT / link).exists(), link
