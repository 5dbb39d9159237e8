"""A digest as text, Markdown or HTML; what articles say is escaped in each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from geomap._version import __version__
from geomap.output.credits import GEONAMES
from geomap.output.digest.facts import Digest
from geomap.output.places import where
from geomap.schema.event import COUNTED
from geomap.text.escapes import for_terminal

__all__ = ["FORMS", "cut", "digest_text", "form_of"]

FORMS: Mapping[str, str] = {"text": ".txt", "markdown": ".md", "html": ".html"}
"""The forms of a digest, and how the names of their files end."""

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~])")
_LENGTH = 160


def form_of(path: Path) -> str | None:
    """The form that a file's name ends in; None if it is none."""
    suffix = {".markdown": ".md", ".htm": ".html"}.get(path.suffix.lower(), path.suffix.lower())
    return next((form for form, own in FORMS.items() if own == suffix), None)


def digest_text(digest: Digest, form: str) -> str:
    """The text of a digest.

    Args:
        digest: What it tells.
        form: One of `FORMS`.
    """
    # Imported late: only a digest needs it.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("geomap.output", "digest"),
        autoescape=form == "html",  # noqa: S701 (the filter "t" escapes in the others)
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    # In HTML the environment escapes; what is shown is one printable line in every form.
    environment.filters["t"] = {"markdown": _markdown}.get(form, for_terminal)
    environment.filters["cut"] = cut
    environment.filters["where"] = where
    environment.filters["what"] = _what
    environment.filters["days"] = _days
    template = environment.get_template(f"digest{FORMS[form]}.jinja")
    return template.render(d=digest, credits=GEONAMES, generator=f"geomap {__version__}")


def cut(text: str) -> str:
    """The beginning of a text, at a word's end, with an ellipsis if it is longer."""
    if len(text) <= _LENGTH:
        return text
    return text[:_LENGTH].rsplit(" ", 1)[0] + " …"


def _markdown(text: object) -> str:
    return _SPECIAL.sub(r"\\\1", for_terminal(str(text)))


def _days(row: Mapping[str, str]) -> str:
    first, last = ("date_start", "date_end") if "date_start" in row else ("first_date", "last_date")
    return "–".join(dict.fromkeys(day for day in (row[first], row[last]) if day))


def _what(event: Mapping[str, str]) -> str:
    """An event's type with its numbers: ``raid: 3 arrested``."""
    counted = [
        f"{event[f'{name}_as']} {event[name]} {name}".strip() for name in COUNTED if event[name]
    ]
    status = [event["status"]] * (event["status"] != "happened")
    told = ", ".join([*counted, *status])
    return f"{event['type']}: {told}" if told else event["type"]
