"""What the places of a page are called in its language.

Towns and divisions by GeoNames id (``place_names.LANG.tsv.gz``), countries by code, regions and
waters by the gazetteer's name (``feature_names.LANG.tsv``, ``exonyms.tsv``,
``world_names.LANG.json``).  In English the gazetteer's own names stay, and so does a name that is
not known in another language; but Chinese articles write a name in a script of its own, the same in
every sentence, so that what they call a place stands for it.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
from functools import cache
from typing import Any

from geomap import resources
from geomap.languages.base import DEFAULT
from geomap.output.page.arcs import world
from geomap.output.page.chunks import column_values, repeated


def local_names(places: dict[str, Any], lang: str) -> dict[str, Any] | None:
    """Give the names of places, and of what they lie in, in a language; None where it has none.

    Args:
        places: The places' columns.
        lang: The page's language.

    Returns:
        ``name``, empty for a place whose name is not known, and ``within``, as columns.
    """
    if lang == DEFAULT or not (resources.DATA / f"world_names.{lang}.json").is_file():
        return None
    known, countries, features = _towns(lang), _countries(lang), _features(lang)
    called = column_values(places["called"]) if "called" in places else [""] * len(places["name"])
    as_written = _AS_WRITTEN.get(lang, _NEVER)
    columns = ("country_code", "country", "admin1", "kind", "feature_code", "within")
    rows = zip(
        places["name"],
        places["geonameid"],
        *(column_values(places[name]) for name in columns),
        called,
        strict=True,
    )
    names, within = [], []
    for name, identity, code, country, division, kind, feature, parts, said in rows:
        own = countries.get(code) if kind == "country" else known.get(identity or 0)
        own = own or features.get((name, feature))
        if kind != "point":
            own = own or features.get((name, ""))
        names.append(own or next(filter(as_written.fullmatch, said.split("\n")), ""))
        around = known.get(_divisions().get((code, division), 0)) or features.get(
            (division, "ADM1")
        )
        told = {country: countries.get(code), division: around}
        within.append(tuple(told.get(part) or part for part in parts))
    return {"name": names, "within": repeated(within)}


_AS_WRITTEN = {"zh": re.compile(r"[\u3400-\u9fff]{2,}")}
"""Languages whose articles write a name as the page can, and how that looks."""

_NEVER = re.compile(r"(?!)")

_WATERS = ("OCN", "SEA", "GULF", "BAY", "STRT", "CHN")


@cache
def _towns(lang: str) -> dict[int, str]:
    path = resources.DATA / f"place_names.{lang}.tsv.gz"
    if not path.is_file():
        return {}
    lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    return {int(identity): name for identity, name in (line.split("\t") for line in lines)}


@cache
def _countries(lang: str) -> dict[str, str]:
    names = json.loads(resources.text(f"world_names.{lang}.json"))["shapes"]
    pairs = zip(world()["shapes"], names, strict=True)
    return {shape["code"]: name for shape, name in pairs if shape["code"] and name}


@cache
def _features(lang: str) -> dict[tuple[str, str], str]:
    waters = json.loads(resources.text(f"world_names.{lang}.json"))["seas"]
    pairs = zip(world()["seas"]["names"], waters, strict=True)
    found = {(name, code): local for name, local in pairs for code in _WATERS}
    for row in _rows("exonyms.tsv"):
        name, _, code = row["name"].partition("/")
        if row.get(lang):
            found.setdefault((name, code), row[lang].partition("|")[0])
    if (resources.DATA / f"feature_names.{lang}.tsv").is_file():
        for row in _rows(f"feature_names.{lang}.tsv"):
            found[row["name"], row["feature_code"]] = row["local"]
    return found


@cache
def _divisions() -> dict[tuple[str, str], int]:
    rows = _rows("admin1.tsv")
    return {(row["country_code"], row["name"]): int(row["geonameid"]) for row in rows}


def _rows(name: str) -> list[dict[str, str]]:
    text = resources.text(name).splitlines()
    return list(csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE))
