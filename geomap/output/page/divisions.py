"""Shapes of the first-level divisions that places lie in, to be tinted by what is told of them."""

from __future__ import annotations

import csv
import io
from functools import cache
from typing import Any

from geomap import resources
from geomap.output.page.arcs import Ring, shapes
from geomap.output.page.chunks import column_values

__all__ = ["division_outlines"]


@cache
def _numbers() -> dict[tuple[str, str], str]:
    """Gives the GeoNames ids of divisions by their country's code and name."""
    rows = csv.DictReader(io.StringIO(resources.text("admin1.tsv")), delimiter="\t")
    found: dict[tuple[str, str], str] = {}
    for row in rows:
        found.setdefault((row["country_code"], row["name"]), row["geonameid"])
    return found


def division_outlines(places: dict[str, Any]) -> dict[str, list[Ring]]:
    """Gives the rings of divisions' arcs by country's code and name, as ``RU|Perm Krai``.

    Args:
        places: The columns of the page's places.
    """
    columns = (column_values(places[name]) for name in ("country_code", "admin1", "kind"))
    pairs = {(code, name) for code, name, kind in zip(*columns, strict=True) if kind != "country"}
    known = _numbers()
    rings = shapes()["divisions"]
    found = {pair: rings.get(known.get(pair, ""), []) for pair in sorted(pairs)}
    return {f"{code}|{name}": own for (code, name), own in found.items() if own}
