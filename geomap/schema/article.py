"""Article: the text of a file with its title, date and source, as every reader gives it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Article"]


@dataclass(frozen=True, slots=True)
class Article:
    """One article as a reader gives it.

    Attributes:
        article: Path relative to the folder given, ``/`` between its parts, or the file's name;
            with ``#`` and its number or name where a file holds several.
        text: The whole text as its reader gives it, for .txt and .md files all that is in them,
            front matter included; all offsets count its code points.  ``geomap text`` prints it.
        body_start: Offset at which the front matter ends and the article proper begins.
        title: From the front matter, or the first line when that reads like a headline.
        published: ISO 8601 date, or empty; ``2019-09`` or ``2019`` where no more is known.
        source: The publisher, or empty.
        url: Where it was published, or empty.
        carried: What else is known of it, as the other columns of a table: pairs of a name and
            a text, which stand in the table of locations as well.
        lang: Code of the language that it is read in, or empty for English; any code of ISO 639.
    """

    article: str
    text: str
    body_start: int = 0
    title: str = ""
    published: str = ""
    source: str = ""
    url: str = ""
    carried: tuple[tuple[str, str], ...] = ()
    lang: str = ""
