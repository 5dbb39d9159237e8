"""Tables for the map, and what a page holds, read as its script reads it."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from types import SimpleNamespace
from typing import Any

import pandas as pd

from geomap.output.maps import draw_map
from geomap.output.page.chunks import unpack
from geomap.output.page.data import PageData, page_data
from geomap.schema.location import COLUMNS, ROLES

EMPTY = dict.fromkeys(COLUMNS, "") | {
    "article": "raids.txt",
    "title": "Raids",
    "role": "mention",
    "confidence": 0.9,
    "start": 0,
    "end": 0,
    "geonameid": None,
    "population": None,
    "latitude": None,
    "longitude": None,
}
PERM = {
    "mention": "Perm",
    "sentence": "The office in the city of Perm, also in the Urals.",
    "place": "Perm",
    "geonameid": 511196,
    "feature_class": "P",
    "feature_code": "PPLA",
    "admin1": "Perm Krai",
    "country_code": "RU",
    "country": "Russia",
    "latitude": 58.01046,
    "longitude": 56.25017,
}
RUSSIA = {
    "mention": "Russian",
    "sentence": "Russian police raided dozens of offices.",
    "place": "Russia",
    "geonameid": 2017370,
    "feature_class": "A",
    "feature_code": "PCLI",
    "country_code": "RU",
    "country": "Russia",
    "latitude": 60.0,
    "longitude": 100.0,
    "role": "demonym",
}


def table(*rows: dict[str, Any]) -> pd.DataFrame:
    # Python's strings, as geomap makes them: pyarrow refuses a lone surrogate.
    with pd.option_context("mode.string_storage", "python"):
        frame = pd.DataFrame([EMPTY | row for row in rows], columns=list(COLUMNS))
    return frame.astype({"geonameid": "Int64", "population": "Int64"})


def page_of(frame: pd.DataFrame, **options: Any) -> str:
    page: str = draw_map(frame, **options).get_root().render()
    return page


def data_in(page: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="map_\w+_data">(.*?)</script>', page)
    assert found is not None
    data: dict[str, Any] = json.loads(found[1])
    return data


def chunks_in(page: str, kind: str) -> list[Any]:
    """The chunks of a kind (texts, details) that stand in the page."""
    found = re.findall(
        rf'<script type="application/(json|octet-stream)" id="map_\w+_{kind}-\d+">(.*?)</script>',
        page,
    )
    return [json.loads(body) if how == "json" else unpack(body) for how, body in found]


def column(told: Any) -> list[Any]:
    """A column as the page's script reads it."""
    if isinstance(told, list):
        return told
    if "values" in told:
        return [told["values"][code] for code in column(told["codes"])]
    size = {"uint8": 1, "uint16": 2, "int32": 4}[told["type"]]
    data = b64decode(told["base64"])
    return [
        int.from_bytes(data[at : at + size], "little", signed=size == 4)
        for at in range(0, len(data), size)
    ]


def read(data: PageData) -> SimpleNamespace:
    """What a page is told, row by row: articles with their texts, places with their mentions."""

    def rows(columns: dict[str, Any], *names: str) -> list[dict[str, Any]]:
        values = [column(columns[name]) for name in names]
        return [dict(zip(names, row, strict=True)) for row in zip(*values, strict=True)]

    core = data.core
    articles = rows(core["articles"], "name", "title", "published", "source", "url", "mentions")
    texts = [t for c in data.chunks if c.name.startswith("texts") for t in json.loads(c.json)]
    details = [json.loads(c.json) for c in data.chunks if c.name.startswith("details")]
    names = [name for name in core["places"] if name != "outlines"]
    places = rows(core["places"], *names)
    for index, place in enumerate(places):
        place["outline"] = core["places"]["outlines"].get(str(index))
        place["mentions"] = []
    unplaced: list[dict[str, Any]] = []
    mentions = rows(core["mentions"], "place", "start", "length", "role", "confidence")
    article = [i for i, about in enumerate(articles) for _ in range(about["mentions"])]
    for number, mention in zip(article, mentions, strict=True):
        units = texts[number].encode("utf-16-le")
        start, length = mention["start"], mention["length"]
        mention["article"] = number
        mention["text"] = units[2 * start : 2 * (start + length)].decode("utf-16-le")
        mention["role"] = ROLES[mention["role"]]
        place = mention.pop("place")
        (places[place - 1]["mentions"] if place else unplaced).append(mention)
    return SimpleNamespace(
        articles=articles, texts=texts, places=places, unplaced=unplaced, details=details
    )


def told(*rows: dict[str, Any], **options: Any) -> SimpleNamespace:
    return read(page_data(table(*rows), **options))


def policy_in(page: str) -> str:
    found = re.search(r'Security-Policy" content="([^"]*)"', page)
    assert found is not None
    return found[1]


HOSTILE = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "${alert(1)} `${alert(1)}`",
    "{{ 7 * 7 }} {% raw %} {# x #} {{ this.__class__ }}",
    "<!--<script>",
    "]]> &lt;b&gt; \u2028 \u2029",
    "\x00\x1b[31m nul",
    "\u202egnp.exe\u2066",
    "'; alert(1); //",
    "\ud800 lone",
]
