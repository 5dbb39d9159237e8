"""The table of locations as TEI P5: the articles with their places marked, for editions.

A teiCorpus with one TEI an article; each mention is a ``placeName`` whose ``ref`` is the place's
GeoNames address, or else the ``place`` in the corpus' own list.  With the articles at hand their
whole texts are there; without them, the sentences that the table has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import groupby

from geomap.output.about import PLAIN, About
from geomap.output.places import key_of, uri_of
from geomap.output.tables import Row, Table, Target, write_lines
from geomap.output.xml import attribute, content
from geomap.schema.article import Article

__all__ = ["TeiWriter"]

_Entry = dict[str, object]
_Refs = Mapping[tuple[object, ...], str]


class TeiWriter:
    """The writer of TEI."""

    suffix = ".tei.xml"
    tells = True

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        write_lines(table, target, partial(_corpus, about))


def _corpus(about: About, columns: list[str], rows: Iterable[Row]) -> Iterator[str]:
    rows = list(rows)
    told = about.told(columns, rows)
    entries = [dict(zip(columns, row, strict=True)) for row in rows]
    texts = {article.article: article for article in about.articles}
    places: dict[tuple[object, ...], _Entry] = {}
    for entry in entries:
        if entry.get("place"):
            places.setdefault(key_of(entry), entry)
    numbers = {key: f"place-{number}" for number, key in enumerate(places, start=1)}
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n'
    source = f"<p>Made by {content(told['generator'])}; settings: {content(told['settings'])}</p>"
    yield _header("Places named in articles", told["attribution"], source)
    yield "<standOff><listPlace>\n"
    for key, number in numbers.items():
        yield _place(number, places[key])
    yield "</listPlace></standOff>\n"
    refs = {key: uri_of(places[key]) or f"#{number}" for key, number in numbers.items()}
    for name, own in groupby(entries, key=lambda entry: str(entry.get("article") or "")):
        yield from _tei(list(own), texts.get(name), told["attribution"], refs)
    yield "</teiCorpus>\n"


def _header(title: object, rights: str, source: str) -> str:
    return (
        f"<teiHeader><fileDesc><titleStmt><title>{content(title)}</title></titleStmt>"
        f"<publicationStmt><p>{content(rights)}</p></publicationStmt>"
        f"<sourceDesc>{source}</sourceDesc></fileDesc></teiHeader>\n"
    )


def _place(number: str, entry: _Entry) -> str:
    uri, parts = uri_of(entry), [f"<placeName>{content(entry['place'])}</placeName>"]
    if entry.get("country_code"):
        country = content(entry.get("country") or entry["country_code"])
        parts.append(f"<country key={attribute(entry['country_code'])}>{country}</country>")
    if entry.get("latitude") is not None and entry.get("longitude") is not None:
        point = f"{entry['latitude']} {entry['longitude']}"
        parts.append(f"<location><geo>{point}</geo></location>")
    if uri:
        parts.append(f'<idno type="URI">{content(uri)}</idno>')
    return f'<place xml:id="{number}">{"".join(parts)}</place>\n'


def _tei(entries: list[_Entry], article: Article | None, rights: str, refs: _Refs) -> Iterator[str]:
    first = entries[0]
    told = [content(first[column]) for column in ("source", "published") if first.get(column)]
    link = f"<ref target={attribute(first['url'])}/>" if first.get("url") else ""
    source = f"<bibl>{content(first.get('article'))} {' '.join(told)}{link}</bibl>"
    yield "<TEI>\n" + _header(first.get("title") or first.get("article"), rights, source)
    yield "<text><body>\n"
    if article is not None:
        yield _marked(article.text, article.body_start, entries, refs)
    else:
        for entry in entries:
            yield _sentence(entry, refs)
    yield "</body></text>\n</TEI>\n"


def _marked(text: str, start: int, entries: list[_Entry], refs: _Refs) -> str:
    """The paragraphs of a text with its mentions marked; of two that overlap, the first."""
    parts, at = ["<p>"], start
    for entry in sorted(
        entries, key=lambda entry: (int(str(entry["start"])), -int(str(entry["end"])))
    ):
        begin, end = int(str(entry["start"])), int(str(entry["end"]))
        if begin < at:
            continue
        parts += [_paragraphs(text[at:begin]), _name(text[begin:end], entry, refs)]
        at = end
    return "".join([*parts, _paragraphs(text[at:]), "</p>\n"])


def _paragraphs(text: str) -> str:
    pieces = text.replace("\r\n", "\n").split("\n\n")
    return "</p>\n<p>".join(content(piece) for piece in pieces)


def _sentence(entry: _Entry, refs: _Refs) -> str:
    sentence, mention = str(entry.get("sentence") or ""), str(entry.get("mention") or "")
    before, found, after = sentence.partition(mention) if mention else (sentence, "", "")
    name = _name(mention or str(entry.get("place") or ""), entry, refs)
    if mention and not found:
        return f"<ab>{content(sentence)} {name}</ab>\n"
    return f"<ab>{content(before)}{name}{content(after)}</ab>\n"


def _name(text: str, entry: _Entry, refs: _Refs) -> str:
    ref = refs.get(key_of(entry), "") if entry.get("place") else ""
    marks = f" ref={attribute(ref)}" if ref else ""
    if entry.get("role"):
        marks += f" type={attribute(entry['role'])}"
    if entry.get("confidence") is not None and ref:
        marks += f" cert={attribute(_certainty(float(str(entry['confidence']))))}"
    return f"<placeName{marks}>{content(text)}</placeName>"


def _certainty(confidence: float) -> str:
    """The confidence in TEI's three words."""
    return "high" if confidence >= 0.8 else "medium" if confidence >= 0.5 else "low"
