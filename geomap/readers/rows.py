"""Rows of tables: an article for each row, whatever kind of file the table is in.

The columns with the text, title, date, publisher and address are found by their names, which
``geomap/data/columns.toml`` lists; all others are carried along.  A table that has no texts but
titles, as lists of headlines are, gives articles of these.
"""

from __future__ import annotations

import logging
import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from itertools import chain, islice

from geomap import resources
from geomap.errors import ArticleError
from geomap.readers.base import MAX_BYTES, Part, Source
from geomap.readers.front_matter import headline, stated_date
from geomap.readers.markup import plain_text
from geomap.schema.article import Article

log = logging.getLogger(__name__)

__all__ = ["articles_of_rows"]

_SAMPLE = 50  # rows that are looked at where no column is called as texts are
_TEXT_LENGTH = 40  # characters that texts have on average, and names, codes and addresses have not
_MOST_COLUMNS = 500
_HTML = re.compile(r"</(?:p|div|span|a|li|em|strong|b|i)>|<br\s*/?>", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$")


def articles_of_rows(
    source: Source, columns: Sequence[object], rows: Iterable[Sequence[object]], first: int = 1
) -> Iterator[Part]:
    """The articles that a table's rows are, named by their numbers.

    Args:
        source: The file that the table is in.
        columns: The names of the columns.
        rows: The rows; one may have fewer cells, and what it has more is left out.
        first: The number of the first row.

    Yields:
        An article for each row that has a text; how many have none is told in a warning.

    Raises:
        ArticleError: No column has texts, or none is called as the options say.
    """
    names = [_shown(name) for name in columns[:_MOST_COLUMNS]]
    sample = list(islice(rows, _SAMPLE))
    roles = _roles(names, sample, source.options.text_column)
    carried = [
        (place, name) for place, name in enumerate(names) if name and place not in roles.values()
    ]
    empty, some = 0, False
    for number, row in enumerate(chain(sample, rows), start=first):
        cells = [_shown(cell, keep=place == roles["text"]) for place, cell in enumerate(row)]
        article = _article(source.name(number), cells, roles, carried)
        if article is None:
            empty += any(cells)
        elif len(article.text) > MAX_BYTES:
            yield ArticleError(f"row {number:,}: is too large for one article: split it")
        else:
            some = True
            yield article
    if empty:
        column = names[roles["text"]]
        log.warning("%s: rows without a text in %r: %d: left out", source.shown, column, empty)
    if not some:
        raise ArticleError("is empty: there is no row in it")


def _article(
    name: str, cells: list[str], roles: dict[str, int], carried: list[tuple[int, str]]
) -> Article | None:
    def cell(role: str) -> str:
        place = roles.get(role, -1)
        return cells[place] if 0 <= place < len(cells) else ""

    text = cell("text")
    if _HTML.search(text):
        text = plain_text(text)
    if not any(c.isalnum() for c in text):
        return None
    title = cell("title")
    if title and title not in text[: 2 * len(title) + 100]:
        text = f"{title}\n\n{text}"
    return Article(
        name,
        text,
        title=title or headline(text),
        published=_day(cell("published")),
        source=cell("source"),
        url=cell("url"),
        carried=tuple((column, cells[place]) for place, column in carried if place < len(cells)),
    )


def _roles(names: list[str], sample: list[Sequence[object]], wanted: str) -> dict[str, int]:
    """Which column has the text, and which the title, date, publisher and address, if any has."""
    by_key: dict[str, int] = {}
    for place, name in enumerate(names):
        by_key.setdefault(_key(name), place)
    roles: dict[str, int] = {}
    if wanted:
        if _key(wanted) not in by_key:
            raise ArticleError(
                f"has no column {wanted[:60]!r}: give one of {_listed(names)} as --text-column"
            )
        roles["text"] = by_key[_key(wanted)]
    for role, known in _known().items():
        if role not in roles:
            place = next((by_key[k] for k in known if k in by_key), -1)
            if place >= 0 and place not in roles.values():
                roles[role] = place
    if "text" not in roles or not (wanted or _is_used(sample, roles["text"])):
        longest = max(range(len(names)), key=lambda place: _length(sample, place), default=-1)
        if "title" in roles and (longest < 0 or _length(sample, longest) < _TEXT_LENGTH):
            longest = roles["title"]  # a list of headlines
        elif longest < 0 or _length(sample, longest) < _TEXT_LENGTH:
            raise ArticleError(
                f"no column of it is known to have texts: give one of {_listed(names)} as "
                "--text-column"
            )
        roles = {role: place for role, place in roles.items() if place != longest}
        roles["text"] = longest
    return roles


def _is_used(sample: list[Sequence[object]], place: int) -> bool:
    """Whether a column has something in a row, or may have."""
    return not sample or any(place < len(row) and _shown(row[place]) for row in sample)


def _length(sample: list[Sequence[object]], place: int) -> float:
    """How long a column's texts are on average, none where they are one word each."""
    cells = [text for row in sample if place < len(row) and (text := _shown(row[place]))]
    worded = [len(text) for text in cells if " " in text or not text.isascii()]
    return sum(worded) / len(cells) if cells else 0.0


@cache
def _known() -> dict[str, list[str]]:
    table = tomllib.loads((resources.DATA / "columns.toml").read_text("utf-8"))
    return {role: [_key(name) for name in names] for role, names in table.items()}


def _key(name: str) -> str:
    return re.sub(r"[\s_.-]+", "", name).casefold()


def _listed(names: list[str]) -> str:
    shown = [name[:40] for name in names if name][:20]
    return ", ".join(shown) + (", ..." if len(names) > len(shown) else "")


def _shown(value: object, *, keep: bool = False) -> str:
    """A cell as text; with its own line breaks and spaces if these are to be kept."""
    if value is None or (isinstance(value, float) and value != value):  # noqa: PLR0124 (NaN)
        return ""
    if isinstance(value, datetime) and not (value.hour or value.minute or value.second):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    text = re.sub("[\ud800-\udfff\0]", "\ufffd", str(value))
    return text.strip() if keep else " ".join(text.split())


def _day(stated: str) -> str:
    """The date of a cell: also ``20190912T120000Z``, as GDELT has it."""
    compact = _COMPACT.match(stated)
    return stated_date("-".join(compact.groups()) if compact else stated)
