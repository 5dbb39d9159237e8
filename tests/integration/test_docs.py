"""README and documentation: every command, example and link works as it says, all is told."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest
import reference

from geomap.config.settings import Settings
from geomap.pipeline.names import EMBED_NAME, MANIFEST_NAME, NAMES, PICTURE_NAME
from geomap.schema.event import EVENT_COLUMNS, REPORT_COLUMNS
from geomap.schema.location import COLUMNS, ROLES
from support.command import Run, run_here
from support.live_server import standing_in
from support.paths import FIXTURES, SEEDS
from support.waiting import DEAD_MAN_SECONDS

ROOT = SEEDS.parent


@dataclass(frozen=True)
class Page:
    """A page, by its path from the repository's root."""

    path: str

    @cached_property
    def text(self) -> str:
        return (ROOT / self.path).read_text("utf-8")

    def blocks(self, language: str) -> list[str]:
        found = re.findall(r"^```(\w+)\n(.*?)^```$", self.text, re.MULTILINE | re.DOTALL)
        return [body for kind, body in found if kind == language]

    @property
    def commands(self) -> list[str]:
        lines = [line for body in self.blocks("sh") for line in body.splitlines()]
        return [re.sub(r"\s+# .*", "", line).strip() for line in lines if line.strip()]

    def starting(self, *words: str) -> list[str]:
        return [line for line in self.commands if line.startswith(words)]


PAGES = [Page("README.md"), Page("CONTRIBUTING.md")] + [
    Page(path.relative_to(ROOT).as_posix()) for path in sorted((ROOT / "docs").rglob("*.md"))
]
BY_PATH = {page.path: page for page in PAGES}
README = BY_PATH["README.md"]
RUNNABLE = ("geomap ", "cat ", "printf ", "python benchmarks/")
OTHERS = ("make ", "pip ", "python tools/train.py", ".venv/bin/")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder as a user has it: articles, settings, services, and files that pages speak of."""
    folder = tmp_path_factory.mktemp("user")
    shutil.copytree(SEEDS, folder / "seeds")
    (folder / "benchmarks").symlink_to(ROOT / "benchmarks")
    (folder / "corpus.jsonl").write_text(
        "".join(BY_PATH["docs/howto/evaluate.md"].blocks("json")), "utf-8"
    )
    with zipfile.ZipFile(folder / "AU.zip", "w") as dump:
        dump.write(FIXTURES / "geonames" / "AU.txt", "AU.txt")
    (folder / "corrections.csv").write_text(
        "".join(BY_PATH["docs/tutorial.md"].blocks("csv")), "utf-8"
    )
    (folder / "corrections-of-a-colleague.csv").write_text(
        "mention,article,action,role\nYekaterinburg,2019-09-12-raids.txt,role,mention\n"
    )
    (folder / "headlines.csv").write_text(
        "headline,date,desk\nPolice raid offices in Perm,2019-09-12,Russia\n"
        "Flood reaches Kazan,2023-04-19,Weather\n"
    )
    with standing_in() as stand_in:
        stand_in.nominatim["perm philharmonic hall"] = [(58.0079, 56.2269, "amenity=theatre")]
        (folder / "geomap.toml").write_text(stand_in.settings())
        # Yesterday's map, of one article less, for what tells of changes.
        newest = folder / "seeds" / "2025-11-06-birmingham-foundries.md"
        text = newest.read_bytes()
        newest.unlink()
        run_here(folder, "build", "--quiet", code=0)
        newest.write_bytes(text)
        yield folder


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs a line as a shell would in an environment that geomap is installed in."""
    programs = folder / "bin"
    programs.mkdir(exist_ok=True)
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


SMALLER = {"benchmarks/page.py": " --mentions 400 --places 100 --markers 50"}
"""That it measures is tested, not what: the later of two options counts."""

_DONE: set[str] = set()
"""Commands that an earlier page has run, in the same folder."""


@pytest.mark.parametrize(
    "page", [page for page in PAGES if page.starting(*RUNNABLE)], ids=lambda page: page.path
)
def test_the_commands_of_a_page_run(folder: Path, page: Page) -> None:
    for command in page.starting(*RUNNABLE):
        if command in _DONE:
            continue
        _DONE.add(command)
        words = shlex.split(command)
        if words[0] == "geomap" and "|" not in words:
            done = run_here(folder, *words[1:])
        else:
            done = shell(command + SMALLER.get(words[1], ""), folder)
        assert done.returncode == 0, f"{command}: {done.stderr}"
        said = re.sub(r"^geomap: \d+ of \d+ rows placed\n", "", done.stderr)  # beside the table
        assert said == "", f"{command}: {said}"
        if words[:2] == ["geomap", "build"] and "--plan" not in words:
            maps = words[words.index("--maps") + 1] if "--maps" in words else "maps"
            made = {path.name for path in (folder / maps).iterdir()}
            light = {EMBED_NAME, PICTURE_NAME} if "--embed" in words else set()
            assert made == {*NAMES, MANIFEST_NAME, *light}, command
        elif "--output" in words:
            assert (folder / words[words.index("--output") + 1]).stat().st_size
        else:
            assert done.stdout, command


@pytest.mark.parametrize("command", sorted(re.findall(r"`(geomap --[a-z-]+)`", README.text)))
def test_what_is_told_of_the_program_itself_runs(folder: Path, command: str) -> None:
    done = shell(command, folder)
    assert done.returncode == 0 and done.stdout and not done.stderr, done.stderr


def test_every_command_is_one_that_is_tested_here() -> None:
    told = [line for page in PAGES for line in page.commands]
    assert [line for line in told if not line.startswith((*RUNNABLE, *OTHERS))] == []
    assert len({line for line in told if line.startswith("geomap ")}) > 40


def test_the_readme_begins_with_what_geomap_does_a_picture_and_two_commands() -> None:
    assert README.text.startswith("# geomap\n\ngeomap reads a folder of news articles")
    assert README.commands[:2] == ["make map", "make test"]
    assert README.text.index("docs/map.png") < README.text.index("make map")
    assert len(README.text.split()) < 1_000  # three minutes, and a table of licences


def make(*arguments: str) -> str:
    """What make would run."""
    if not shutil.which("make"):
        pytest.skip("needs make")
    command = ["make", "--dry-run", "--always-make", *arguments]
    # Within "make test" it would say that it is called by another make.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(command, cwd=ROOT, env=clean, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize(
    "command", sorted({line for page in PAGES for line in page.starting("make ")})
)
def test_make_knows_the_target(command: str) -> None:
    assert make(command.removeprefix("make ")).strip()


def test_make_map_is_geomap_build() -> None:
    assert make("map", "INSTALLED=").splitlines()[-1] == ".venv/bin/geomap build"
    commands = make("map", "INSTALLED=.venv/.installed").replace(" -q", "")
    assert ".venv/bin/pip install ." in commands.splitlines()


def test_what_is_to_be_installed_is_there() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    tables = tomllib.loads(project)
    groups, extras = tables["dependency-groups"], tables["project"]["optional-dependencies"]
    told = "\n".join(line for page in PAGES for line in page.starting("pip "))
    assert set(re.findall(r"--group (\w+)", told)) <= groups.keys()
    for page in PAGES:
        for listed in re.findall(r"geomap\[([\w,]+)\]", page.text):
            assert set(listed.split(",")) <= extras.keys(), page.path


@pytest.mark.parametrize("command", BY_PATH["CONTRIBUTING.md"].starting("python tools/train.py"))
def test_training_takes_these_arguments(command: str) -> None:
    """That it trains is for those who have corpora; here it parses what it is told to be given."""
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
    first, *others = README.blocks("python")
    exec(first, names)
    assert capsys.readouterr().out == README.blocks("text")[0]
    for example in [*others, *BY_PATH["docs/tutorial.md"].blocks("python")]:
        exec(example, names)
    assert len(names["happened"]) >= 4  # type: ignore[arg-type]


QUIET = """
build --maps quiet
build --maps quiet --tiles OpenStreetMap.Mapnik --jobs 2
locate seeds
geocode Perm
evaluate corpus.jsonl
gazetteer info
cache info
build --maps quiet --geocoder nominatim --offline
build --geocoder nominatim --plan
"""


def test_no_network_connection_is_opened(folder: Path) -> None:
    script = (
        "import sys\n"
        "def watch(event, arguments):\n"
        "    if event in ('socket.connect', 'socket.getaddrinfo', 'socket.sendto'):\n"
        "        print('network:', command, event, arguments, file=sys.stderr)\n"
        "sys.addaudithook(watch)\n"
        "from geomap.cli import app\n"
        "for command in sys.argv[1:]:\n"
        "    app(command.split(), standalone_mode=False)\n"
    )
    commands = QUIET.strip().splitlines()
    done = subprocess.run(
        [sys.executable, "-c", script, *commands], cwd=folder, capture_output=True, check=True
    )
    assert done.stderr == b""


def test_the_front_matter_shown_is_read(geomap: Run, tmp_path: Path) -> None:
    (shown,) = BY_PATH["docs/howto/pdfs.md"].blocks("yaml")
    (tmp_path / "story.md").write_text(f"{shown}\nPolice raided Perm, Russia.\n")
    done = geomap("locate", "story.md", "--format", "jsonl", code=0)
    for line in shown.splitlines()[1:-1]:
        assert line.partition(": ")[2] in done.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path)
def test_links_within_the_repository_lead_somewhere(page: Page) -> None:
    for link in re.findall(r"\]\((?!https?:)([^)\s]+)\)", page.text):
        path, _, anchor = link.partition("#")
        target = (ROOT / page.path).parent / path if path else ROOT / page.path
        if path.removeprefix("../") in reference.PAGES:  # made when the site is
            continue
        assert target.exists(), link
        if anchor:
            headings = re.findall(r"^#+ (.+)$", target.read_text("utf-8"), re.MULTILINE)
            known = [re.sub(r"[^\w -]", "", h).strip().lower().replace(" ", "-") for h in headings]
            assert anchor in known, link


# ---- the reference, which is made from the code --------------------------------------------------


def test_the_reference_has_every_command_and_option() -> None:
    import typer

    from geomap.cli import app

    text = reference.commands()

    def check(command: object, path: str) -> None:
        assert f"`{path}`\n" in text
        for parameter in command.params:  # type: ignore[attr-defined]
            if parameter.param_type_name == "option":
                assert all(f"`{name}`" in text for name in parameter.opts), path
        for name, under in getattr(command, "commands", {}).items():
            check(under, f"{path} {name}")

    check(typer.main.get_command(app), "geomap")


def test_the_reference_has_every_column_role_and_setting() -> None:
    text = reference.columns()
    assert all(f"`{role}`" in text for role in ROLES)
    rows = re.findall(r"^\| (`.*?) \|", text, re.MULTILINE)
    told = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert told >= set(COLUMNS)
    # Those that go alike are told once: `killed` and `killed_as` stand for the other numbers too.
    alike = {f"{kind}{end}" for kind in ("injured", "arrested", "displaced") for end in ("", "_as")}
    assert told | alike | {"killed_as"} >= {*EVENT_COLUMNS, *REPORT_COLUMNS}
    settings = reference.settings()
    for name in set(Settings.model_fields) - Settings.NOT_IN_FILE:
        assert f"| `{name}` | `GEOMAP_{name.upper()}` |" in settings


def test_the_reference_has_every_file() -> None:
    text = reference.files()
    assert all(f"`{name}`" in text for name in (*NAMES, MANIFEST_NAME, "geomap.toml"))
    for suffix in (".txt", ".pdf", ".srt", ".csv", ".gpkg", ".kml"):
        assert f"`{suffix}`" in text
