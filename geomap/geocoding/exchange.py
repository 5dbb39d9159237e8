"""Answers as JSON Lines: export and import of the cache of lookups, for a team to share.

One line is one answer, as in::

    {"service": "nominatim", "query": "perm", "parameters": {"country": "RU",
     "domain": "nominatim.openstreetmap.org", "language": "en", "limit": 10}, "version": 1,
     "asked": "2026-11-25T02:10:57Z", "hits": [{"name": "Perm", ...}]}

``hits`` is empty for a name that the service does not know.  A line from elsewhere is not
trusted: what is not of this form, to the last field, is rejected with its number and the reason.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from geomap.errors import SettingsError
from geomap.geocoding.hits import ANSWER_VERSION, MAX_HITS, Hit
from geomap.geocoding.lookups import MAX_QUERY, Answer, Lookup, normalise
from geomap.geocoding.services import find_service
from geomap.geocoding.settings import problem_of
from geomap.text.escapes import json_line

__all__ = ["BadLine", "bounded_lines", "export_line", "read_lines"]

MAX_LINE = 200_000
"""The longest line that is read, in bytes."""

_FIELDS = {"service", "query", "parameters", "version", "asked", "hits"}
_PARAMETERS = {"domain", "limit", "language", "country"}
_TIME = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is rejected.

    Attributes:
        number: Its number, from 1.
        reason: What is wrong with it.
    """

    number: int
    reason: str


def export_line(answer: Answer) -> str:
    """An answer as a line, without its end."""
    lookup = answer.lookup
    return json_line(
        {
            "service": lookup.service,
            "query": lookup.query,
            "parameters": json.loads(lookup.parameters),
            "version": lookup.version,
            "asked": datetime.fromtimestamp(answer.asked, UTC).strftime(_TIME),
            "hits": [hit.to_json() for hit in answer.hits],
        }
    )


def read_lines(lines: Iterable[bytes]) -> Iterator[Answer | BadLine]:
    """The answers in lines that `export_line` wrote.

    Args:
        lines: The lines, as they are in the file or as `bounded_lines` gives them; empty ones
            are passed over.

    Yields:
        For each line its answer, or what is wrong with it.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _answer(line)
        except (ValueError, RecursionError) as error:
            reason = "not JSON" if isinstance(error, json.JSONDecodeError) else str(error)
            yield BadLine(number, reason)


def bounded_lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of a stream; of one that is longer than any answer, no more than its start.

    A line without an end (another kind of file, a pipe that never stops) costs no memory.
    """
    while line := stream.readline(MAX_LINE + 1):
        rest = line
        while len(rest) > MAX_LINE and not rest.endswith(b"\n"):
            rest = stream.readline(MAX_LINE + 1)
        yield line


def _answer(line: bytes) -> Answer:
    if len(line) > MAX_LINE:
        raise ValueError(f"longer than {MAX_LINE:,} bytes")
    try:
        value = json.loads(line.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise ValueError("not UTF-8") from None
    if not isinstance(value, dict) or value.keys() != _FIELDS:
        raise ValueError(f"not an object with the fields {', '.join(sorted(_FIELDS))}")
    service = _service(value["service"])
    if value["version"] != ANSWER_VERSION or isinstance(value["version"], bool):
        raise ValueError(f"version: not {ANSWER_VERSION}: made by another version of geomap")
    lookup = Lookup.of(service, _query(value["query"]), _parameters(value["parameters"]))
    hits = value["hits"]
    if not isinstance(hits, list) or len(hits) > MAX_HITS:
        raise ValueError(f"hits: not a list of {MAX_HITS} at most")
    found = tuple(map(Hit.from_json, hits))
    if any(hit.service != service for hit in found):
        raise ValueError("hits: one is of another service")
    return Answer(lookup, found, _time(value["asked"]))


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _service(name: object) -> str:
    try:
        if isinstance(name, str) and find_service(name).name == name:
            return name
    except SettingsError:
        pass
    raise ValueError("service: not one that geopy knows")


def _query(query: object) -> str:
    if not isinstance(query, str) or not query or len(query) > MAX_QUERY:
        raise ValueError(f"query: not a text of {MAX_QUERY} characters at most")
    if normalise(query) != query or not query.isprintable():
        raise ValueError("query: not as geomap writes it: small letters, single spaces")
    return query


def _parameters(parameters: object) -> dict[str, object]:
    if not isinstance(parameters, dict) or not parameters.keys() <= _PARAMETERS:
        raise ValueError(f"parameters: not an object with {', '.join(sorted(_PARAMETERS))}")
    if not {"domain", "limit"} <= parameters.keys():
        raise ValueError("parameters: domain or limit is missing")
    country = parameters.get("country", "XX")
    if not isinstance(country, str) or not re.fullmatch("[A-Z]{2}", country):
        raise ValueError("parameters: country: not two capital letters")
    for name in parameters.keys() - {"country"}:
        problem = problem_of(name, parameters[name])
        if problem:
            raise ValueError(f"parameters: {name}: {problem}")
    return parameters


def _time(text: object) -> int:
    try:
        asked = datetime.strptime(str(text), _TIME).replace(tzinfo=UTC)
    except ValueError:
        raise ValueError("asked: not a time as 2026-11-25T02:10:57Z") from None
    # A clock may be a little fast; an answer from the future would never be replaced.
    if not datetime(2000, 1, 1, tzinfo=UTC) < asked < datetime.now(UTC) + timedelta(hours=1):
        raise ValueError("asked: before 2000, or in the future")
    return int(asked.timestamp())
