"""Cases: a text, and what is to be found in it; as data, in ``tests/cases/*.toml``.

::

    [[case]]
    name = "albany is not albania"         # what the case is called in a report
    text = "Lawmakers in Albany passed the budget. Protesters came from Buffalo."
    title = "..."                          # where the case needs one; so are published, source, url
    xfail = "why it fails today"           # strict: once it passes, the line has to go
    mentions = ["Albany", "Buffalo"]       # exactly these are found, in this order
    placed = ["Albany", "Buffalo"]         # exactly these are placed, in any order
    absent = ["Lawmakers"]                 # neither found nor a word of what is found
    unfound = ["Lawmakers"]                # not found, as it is written here
    whole = ["Albany"]                     # found, and no part of it apart
    place = [
        # All mentions written so (an article before them is allowed) are at this place.
        { mention = "Albany", at = [42.65, -73.76], km = 25, country = "US", admin1 = "New York" },
        # With nth, only the first, second... of them; count says how many there are; role may
        # be one of a list; class and code are GeoNames', a code by how it begins.
        { mention = "Buffalo", nth = 1, count = 1, role = ["event", "mention"], class = "P" },
    ]

A newline in a text is written ``\\n``; in triple quotes a backslash at the end of a line joins it
to the next.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pandas as pd
from geopy.distance import great_circle

from geomap.output.frame import to_frame
from geomap.pipeline.geoparser import shared_geoparser
from geomap.readers.articles import parse_article
from geomap.schema.location import COLUMNS, ROLES
from support.paths import TESTS

FOLDER = TESTS / "cases"
NEAR_KM = 25.0


@dataclass(frozen=True)
class Expected:
    """What is expected of the mentions of one name."""

    mention: str
    at: tuple[float, float] | None = None
    km: float = NEAR_KM
    country: str = ""
    admin1: str = ""
    role: tuple[str, ...] = ()
    feature_class: str = ""
    feature_code: str = ""
    nth: int | None = None
    count: int | None = None

    @classmethod
    def of(cls, table: dict[str, Any]) -> Expected:
        """An expectation from its table in the file; a misspelt key is an error."""
        values = dict(table)
        for short in ("class", "code"):
            if short in values:
                values[f"feature_{short}"] = values.pop(short)
        if "at" in values:
            latitude, longitude = values["at"]
            values["at"] = (float(latitude), float(longitude))
        if "role" in values:
            role = values["role"]
            values["role"] = (role,) if isinstance(role, str) else tuple(role)
        expected = cls(**values)
        assert set(expected.role) <= set(ROLES), expected
        assert expected != cls(expected.mention), f"nothing is expected of {expected.mention}"
        return expected

    def check(self, found: pd.DataFrame) -> None:
        """The rows found are as expected."""
        rows = found[[without_article(mention) == self.mention for mention in found["mention"]]]
        assert len(rows), f"{self.mention!r} not found; found {found['mention'].tolist()}"
        if self.count is not None:
            assert len(rows) == self.count, rows["sentence"].tolist()
        if self.nth is not None:
            assert len(rows) >= self.nth, rows["sentence"].tolist()
            rows = rows.iloc[[self.nth - 1]]
        for _, row in rows.iterrows():
            self._check_row(row)

    def _check_row(self, row: pd.Series[Any]) -> None:
        got = f"{row['mention']!r} -> {row['place']}, {row['admin1']}, {row['country_code']}"
        if self.at is not None:
            assert pd.notna(row["latitude"]), f"{got}: not placed"
            distance = great_circle((row["latitude"], row["longitude"]), self.at).km
            assert distance <= self.km, f"{got}: {distance:.0f} km away ({row['reasons']})"
        if self.country:
            assert row["country_code"] == self.country, got
        if self.admin1:
            assert row["admin1"] == self.admin1, got
        if self.role:
            assert row["role"] in self.role, f"{got}: {row['role']}"
        assert row["feature_class"].startswith(self.feature_class), f"{got}: {row['feature_class']}"
        assert row["feature_code"].startswith(self.feature_code), f"{got}: {row['feature_code']}"


@dataclass(frozen=True)
class Case:
    """A text, and what is to be found in it."""

    name: str
    text: str
    title: str = ""
    published: str = ""
    source: str = ""
    url: str = ""
    xfail: str = ""
    mentions: list[str] | None = None
    placed: list[str] | None = None
    absent: list[str] = field(default_factory=list)
    unfound: list[str] = field(default_factory=list)
    whole: list[str] = field(default_factory=list)
    place: list[Expected] = field(default_factory=list)

    @classmethod
    def of(cls, table: dict[str, Any]) -> Case:
        """A case from its table in the file; a misspelt key is an error."""
        case = cls(**{**table, "place": [Expected.of(each) for each in table.get("place", [])]})
        empty = case.mentions is case.placed is None
        assert not empty or case.absent or case.unfound or case.whole or case.place, case.name
        return case

    def check(self) -> None:
        """Everything that is expected of the text is so."""
        article = parse_article(self.text, article=self.name, title=self.title)
        told: dict[str, Any] = {"published": self.published, "source": self.source, "url": self.url}
        article = replace(article, **{key: value for key, value in told.items() if value})
        found = to_frame(shared_geoparser().parse(article))
        assert tuple(found.columns) == COLUMNS
        mentions = found["mention"].tolist()
        names = {without_article(mention) for mention in mentions}
        if self.mentions is not None:
            assert mentions == self.mentions
        if self.placed is not None:
            assert set(found["mention"][found["latitude"].notna()]) == set(self.placed)
        for name in self.absent:
            assert name in self.text, f"{name!r} is not in the text"
            assert name not in names, mentions
            assert not any(name in mention.split() for mention in mentions), mentions
        for name in self.unfound:
            assert name in self.text, f"{name!r} is not in the text"
            assert name not in mentions, mentions
        for name in self.whole:
            assert name in names, mentions
            parts = [part for part in re.split(r"[ -]", name) if part != name]
            assert not names.intersection(parts), mentions
        for expected in self.place:
            expected.check(found)


def without_article(mention: str) -> str:
    """A mention without the article that may stand before it ("the Urals")."""
    return re.sub(r"^the ", "", mention, flags=re.IGNORECASE)


def read_cases(path: Path) -> Iterator[Case]:
    """The cases of a file, no two of one name."""
    tables = tomllib.loads(path.read_text("utf-8"))
    assert set(tables) == {"case"}, f"{path.name}: {sorted(tables)}"
    seen: set[str] = set()
    for table in tables["case"]:
        case = Case.of(table)
        assert case.name not in seen, f"{path.name} has two cases {case.name!r}"
        seen.add(case.name)
        yield case
