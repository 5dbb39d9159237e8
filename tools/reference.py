"""The reference of the documentation, made from the code: commands, columns, files, settings.

A hook of MkDocs (see ``mkdocs.yml``): the pages of ``reference/`` are made when the site is, so
nothing in them can be older than the code.
"""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields
from enum import Enum
from typing import TYPE_CHECKING, Any

from geomap import registry
from geomap.config.settings import PREFIX, Settings
from geomap.corrections import apply
from geomap.geocoding.settings import ServiceSettings
from geomap.pipeline.files import TABLES
from geomap.pipeline.names import EMBED_NAME, MAP_NAME
from geomap.schema import event, location, summary

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

__all__ = ["PAGES", "columns", "commands", "files", "on_files", "settings"]

_RULE = re.compile(r"^=+(?: +=+)+$")


def _markdown(text: str) -> str:
    """Inline text of a docstring as Markdown has it, in a cell of a table."""
    text = re.sub(r"``(.+?)``", r"`\1`", text).replace("`; `", "`;`")
    text = re.sub(r":\w+:`~?([^`]+)`", r"`\1`", text)
    return re.sub(r"[ \n]+", " ", text).strip().replace("|", "\\|")


def _table(header: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(cells) + " |" for cells in [header, ["---"] * len(header), *rows]]
    return "\n".join(lines) + "\n"


def _prose(text: str) -> str:
    """Text between the tables of a docstring, as Markdown."""
    kept = re.sub(r"::$", ":", text.strip(), flags=re.MULTILINE)
    return re.sub(r"``(.+?)``", r"`\1`", kept)


def docstring(text: str) -> str:
    """A docstring with tables in reStructuredText as Markdown."""
    lines, parts, prose = inspect.cleandoc(text).splitlines(), [], []
    header = ["column", "type", "what it holds"]
    at = 0
    while at < len(lines):
        if not _RULE.match(lines[at]):
            prose.append(lines[at])
            at += 1
            continue
        rule = lines[at]
        stops = [match.span() for match in re.finditer("=+", rule)]
        ends = [begin for begin, _ in stops[1:]] + [10_000]
        bounds = [(begin, end) for (begin, _), end in zip(stops, ends, strict=True)]
        rows: list[list[str]] = []
        rules = [n for n in range(at, len(lines)) if lines[n] == rule]
        head = lines[at + 1].split() if len(rules) > 2 and rules[1] == at + 2 else []
        begin, end = (rules[1] + 1, rules[2]) if head else (at + 1, rules[1])
        for line in lines[begin:end]:
            cells = [line[left:right].strip() for left, right in bounds]
            if cells[0] and not cells[0].endswith(",") and not (rows and rows[-1][0].endswith(",")):
                rows.append(cells)
            elif rows:
                # The row goes on, in its first cell or in its last.
                rows[-1] = [
                    f"{old} {new}".strip() for old, new in zip(rows[-1], cells, strict=True)
                ]
            else:
                rows.append(cells)
        if head:
            cells = [lines[at + 1][left:right].strip() for left, right in bounds]
            header = cells
        elif len(header) != len(bounds):
            header = ["", *[""] * (len(bounds) - 1)]
        parts += [
            _prose("\n".join(prose)),
            _table(header, [[*map(_markdown, row)] for row in rows]),
        ]
        prose, at = [], end + 1
    return "\n\n".join(part for part in [*parts, _prose("\n".join(prose))] if part)


def _attributes(cls: type) -> Iterator[tuple[str, str]]:
    """Names and meanings that a class's docstring lists."""
    _, _, listed = inspect.cleandoc(cls.__doc__ or "").partition("Attributes:\n")
    for match in re.finditer(r"^    (\w+): (.*(?:\n {8}.*)*)", listed, re.MULTILINE):
        yield match[1], _markdown(match[2])


# ---- pages ---------------------------------------------------------------------------------------


def _command(command: Any, path: str) -> Iterator[str]:
    """A command, and those under it."""
    text = inspect.cleandoc(command.help or "").replace("\b\n", "")
    said, _, examples = text.partition("Examples:\n")
    yield f"## `{path}`\n" if path.count(" ") < 2 else f"### `{path}`\n"
    yield _prose(said) + "\n"
    if examples:
        yield "```text\n" + inspect.cleandoc(examples) + "\n```\n"
    rows = []
    for parameter in command.params:
        if parameter.param_type_name == "option":
            names = ", ".join(f"`{name}`" for name in [*parameter.opts, *parameter.secondary_opts])
            meaning = parameter.help or ""
            if parameter.multiple and "repeated" not in meaning:
                meaning += " May be repeated."
        else:
            names = f"`{parameter.metavar or parameter.name.upper()}`"
            meaning = getattr(parameter, "help", "") or ""
        kind = getattr(parameter, "bare_type", None)
        if isinstance(kind, type) and issubclass(kind, Enum):
            meaning += f" One of {', '.join(f'`{choice.value}`' for choice in kind)}."
        default = parameter.default
        is_told = default not in (None, (), [], False) and not callable(default)
        shown = getattr(default, "value", default)
        rows.append([names, _markdown(meaning), f"`{shown}`" if is_told else ""])
    if rows:
        yield _table(["", "what it does", "default"], rows)
    for name, under in getattr(command, "commands", {}).items():
        yield from _command(under, f"{path} {name}")


def commands() -> str:
    """Every command with its arguments and options."""
    import typer

    from geomap.cli import app

    head = (
        "# Commands\n\nData goes to standard output, everything else to standard error. The exit "
        "code is 0 if all went well, 1 if something failed and the rest is done, 2 if the command "
        "was wrong, 130 if it was interrupted.\n"
    )
    return "\n".join([head, *_command(typer.main.get_command(app), "geomap")])


def columns() -> str:
    """Every column of every table."""
    reports = _table(
        ["column", "what it holds"],
        [[f"`{name}`", meaning] for name, meaning in _attributes(event.Report)],
    )
    parts = [
        "# Columns\n",
        "## Locations: `locations.csv`, `geomap locate`\n",
        docstring(location.__doc__ or ""),
        "## Events: `events.csv`, `geomap events`\n",
        docstring(event.__doc__ or ""),
        "## Reports: `reports.csv`, `geomap events --reports`\n",
        reports,
        "## Places and articles: `places.csv`, `articles.csv`\n",
        docstring(summary.__doc__ or ""),
        "## Corrections: `corrections.csv`\n",
        docstring(apply.__doc__ or ""),
    ]
    return "\n\n".join(parts) + "\n"


def _first_sentence(kind: str, name: str) -> str:
    thing = registry.load(kind, name)
    module = inspect.getmodule(thing)
    text = (getattr(module, "__doc__", "") or thing.__doc__ or "").strip().split("\n\n")[0]
    return _markdown(text)


def files() -> str:
    """Every file that is read, written or kept."""
    built = [[f"`{MAP_NAME}`", "the map, one page that loads nothing from anywhere"]]
    built += [[f"`{name}`", f"{kind}, one a row"] for name, kind, _ in TABLES]
    built += [
        [f"`{EMBED_NAME}`", "with `--embed`: a light page to put into an article"],
        ["`index.texts/`", "the articles' texts, where they are too many for the page"],
        ["`manifest.json`", "what made them: versions, settings, articles, digests"],
    ]
    written = [
        [
            f"`{registry.load('writers', name).suffix}`",
            f"`{name}`",
            _first_sentence("writers", name),
        ]
        for name in registry.names("writers")
    ]
    read = [
        [
            " ".join(f"`{suffix}`" for suffix in registry.load("readers", name).suffixes),
            _first_sentence("readers", name),
        ]
        for name in registry.names("readers")
    ]
    kept = [
        ["`geomap.toml`", "settings: see [Settings](settings.md); `geomap init` writes one"],
        ["`cache/results.sqlite`", "what was found in each article; may be deleted at any time"],
        ["`cache/lookups.sqlite`", "what geocoding services have answered: `geomap cache`"],
        ["`corrections.csv`", "corrections made in the map or by hand: see [Columns](columns.md)"],
    ]
    parts = [
        "# Files\n",
        "## What a build writes\n",
        _table(["file", "what it holds"], built),
        "## What `--output` writes\n",
        _table(["ends in", "`--format`", "form"], written),
        "## What is read\n",
        _table(["ends in", "kind"], read),
        "## What is kept beside them\n",
        _table(["file", "what it holds"], kept),
    ]
    return "\n\n".join(parts) + "\n"


def settings() -> str:
    """Every setting, of the program and of a service."""
    rows = []
    for name, field in Settings.model_fields.items():
        if name in Settings.NOT_IN_FILE:
            continue
        default = "" if field.default in (None, (), "") else f"`{field.default}`"
        rows.append(
            [f"`{name}`", f"`{PREFIX}{name.upper()}`", _markdown(field.description or ""), default]
        )
    own = {field.name: field.default for field in fields(ServiceSettings)}
    of_service = [
        [f"`{name}`", meaning, "" if own[name] in (MISSING, "") else f"`{own[name]}`"]
        for name, meaning in _attributes(ServiceSettings)
        if name not in ("service", "where", "options")
    ]
    variables = [
        ["`GEOMAP_DATA`", "folder of installed gazetteers"],
        ["`GEOMAP_LIMITS`", "folder by which processes keep a service's pace together"],
        ["`GEOMAP_GOOGLE_API_KEY`", "a service's key, by its name; never in a file"],
    ]
    parts = [
        "# Settings\n",
        "What the command line says goes before the environment, and that before `geomap.toml` in "
        "the current folder (or the file of `--config`). `geomap init` writes the file.\n",
        _table(["in geomap.toml", "in the environment", "what it says", "default"], rows),
        "## Services\n",
        "In a table of the service, as `[geocoders.nominatim]`:\n",
        _table(["entry", "what it says", "default"], of_service),
        "## The environment alone\n",
        _table(["variable", "what it says"], variables),
    ]
    return "\n\n".join(parts) + "\n"


PAGES: dict[str, Callable[[], str]] = {
    "reference/commands.md": commands,
    "reference/columns.md": columns,
    "reference/files.md": files,
    "reference/settings.md": settings,
}
"""The pages that are made, each by its function."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages to those of the site."""
    from mkdocs.structure.files import File

    os.environ.setdefault("COLUMNS", "100")
    for path, make in PAGES.items():
        files.append(File.generated(config, path, content=make()))
    return files
