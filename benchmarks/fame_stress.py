"""How often a city of the world and its namesake in an American state are taken for each other.

    python benchmarks/fame_stress.py            # prints the share that is wrong, each way
    python benchmarks/fame_stress.py --worst 20 # and the cities and states where most is wrong

The sentences are made from the gazetteer: a capital or a large city outside the United States,
and a state that has a town of the same name.  *World*: the state is named, but nothing puts the
city in it ("A Wisconsin woman was arrested in Berlin"), so the world's city is meant.  *Home*: the
text says that the town is in the state (its name follows, the town's county or two neighbours are
named, or a dateline there), so the town is meant.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from geomap.gazetteer import Gazetteer, fold
from geomap.gazetteer.lexicon import Toponyms
from geomap.geo import great_circle_km, kilometres, squared_chords
from geomap.pipeline.geoparser import Geoparser
from geomap.readers.articles import parse_article
from geomap.resolution.candidates import Columns

LEAST_PEOPLE, LEAST_NAMES = 300_000, 45
"""Cities outside the United States of so many people, that so many languages and spellings have a
name for, are the world's: Milan and Manchester, but not Salem in India."""

LEAST_CAPITAL = 200_000
LEAST_TOWN, LARGEST_SHARE = 300, 0.1
"""A namesake has so many people at least, and so much of the city's at most: Manchester in New
Hampshire and Birmingham in Alabama are what their states mean."""

WORLD = {
    "governor": "The {state} governor flew to {city}.",
    "woman": "A {state} woman was arrested in {city}.",
    "left": "He left {state} for {city}, where a bank had hired him.",
    "farmers": "{state} farmers fear new tariffs after the talks in {city}.",
    "dateline": "{LARGEST}, {state} (AP) - The governor left on Sunday. She will meet investors in "
    "{city} on Monday.",
    "police": "Police in {city} said on Friday that the victim was a tourist from {state}. "
    "The {state} man was 34.",
}
HOME = {
    "container": "A barn burned in {city}, {state}, on Monday.",
    "again": "The council of {city}, {state}, met on Monday. Taxes in {city} will rise.",
    "county": "Deputies in {county}, {state}, closed the school in {city} on Monday.",
    "neighbours": "{ONE}, {state} (AP) - Crews from {one} and {two} fought a fire at a barn in "
    "{city}.",
}


@dataclass(frozen=True)
class Pair:
    """A city of the world and its namesake.

    Attributes:
        city: Row of the city.
        town: Row of the namesake.
        state: Row of the namesake's state.
        is_capital: Whether the city is a country's capital.
    """

    city: int
    town: int
    state: int
    is_capital: bool


def pairs(gazetteer: Gazetteer, columns: Columns) -> Iterator[Pair]:
    """Every city of the world with each state that has a town of its name."""
    home = gazetteer.country_codes.index("US")
    codes = np.array(gazetteer.feature_codes)[np.asarray(columns.codes)].astype(str)
    is_capital = codes == "PPLC"
    populations = np.asarray(columns.populations)
    is_city = np.char.startswith(codes, "PPL") & (columns.countries != home)
    is_city &= np.where(
        is_capital,
        populations >= LEAST_CAPITAL,
        (populations >= LEAST_PEOPLE) & (np.asarray(columns.names) >= LEAST_NAMES),
    )
    for city in np.flatnonzero(is_city).tolist():
        largest: dict[int, int] = {}
        for row, _ in gazetteer.postings(fold(gazetteer.name(city))):
            if (
                int(columns.countries[row]) == home
                and codes[row].startswith("PPL")
                and gazetteer.name(row) == gazetteer.name(city)
                and LEAST_TOWN
                <= columns.populations[row]
                <= columns.populations[city] * LARGEST_SHARE
            ):
                state = int(columns.divisions[row]) - 1
                best = largest.get(state)
                if best is None or columns.populations[row] > columns.populations[best]:
                    largest[state] = row
        for state, town in sorted(largest.items()):
            yield Pair(city, town, state, bool(is_capital[city]))


class Sentences:
    """Fills the templates with names of the gazetteer."""

    def __init__(self, gazetteer: Gazetteer, columns: Columns) -> None:
        self.gazetteer, self.columns = gazetteer, columns
        home = gazetteer.country_codes.index("US")
        codes = np.array(gazetteer.feature_codes)[np.asarray(columns.codes)].astype(str)
        here = np.asarray(columns.countries) == home
        self.towns = np.flatnonzero(here & np.char.startswith(codes, "PPL"))
        self.counties = np.flatnonzero(here & (codes == "ADM2"))
        by_people = self.towns[np.argsort(columns.populations[self.towns], kind="stable")]
        self.largest = {int(columns.divisions[row]) - 1: int(row) for row in by_people}

    def near(self, rows: np.ndarray, town: int, state: int) -> list[int]:
        """Those of the rows that lie in the state, the nearest to the town first."""
        rows = rows[self.columns.divisions[rows] == state + 1]
        point = self.columns.vectors(np.array([town]))[0]
        km = kilometres(squared_chords(self.columns.vectors(rows), point))
        return [int(rows[i]) for i in np.argsort(km, kind="stable") if rows[i] != town]

    def fill(self, template: str, pair: Pair) -> str | None:
        """The sentence, None where the state lacks what it needs."""
        name = self.gazetteer.name
        names = {"city": name(pair.city), "state": name(pair.state)}
        if "{LARGEST}" in template:
            names["LARGEST"] = name(self.largest[pair.state]).upper()
        if "{county}" in template:
            counties = self.near(self.counties, pair.town, pair.state)
            if not counties:
                return None
            names["county"] = name(counties[0])
        if "{one}" in template:
            near = [
                row
                for row in self.near(self.towns, pair.town, pair.state)
                if self.columns.populations[row] >= 1000 and name(row) != names["city"]
            ]
            if len(near) < 2:
                return None
            names["one"], names["two"] = name(near[0]), name(near[1])
            names["ONE"] = names["one"].upper()
        return template.format(**names)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--worst", type=int, default=0, help="list so many cities and states")
    parser.add_argument("--show", type=int, default=0, help="print so many sentences gone wrong")
    arguments = parser.parse_args()
    gazetteer = Gazetteer()
    geoparser = Geoparser(gazetteer)
    columns = Columns(Toponyms(gazetteer))
    sentences = Sentences(gazetteer, columns)
    wrong: dict[tuple[str, str], list[bool]] = defaultdict(list)
    by_city: dict[str, list[bool]] = defaultdict(list)
    by_state: dict[str, list[bool]] = defaultdict(list)
    shown = 0
    for pair in pairs(gazetteer, columns):
        kind = "capitals" if pair.is_capital else "cities"
        for way, templates, meant in (("world", WORLD, pair.city), ("home", HOME, pair.town)):
            truth = gazetteer.place(meant)
            there = (truth.latitude, truth.longitude)
            for title, template in templates.items():
                text = sentences.fill(template, pair)
                if text is None:
                    continue
                rows = [
                    row for row in geoparser.parse(parse_article(text, article="stress"))
                    if row.mention == gazetteer.name(pair.city)
                    and row.latitude is not None
                ]  # fmt: skip
                is_wrong = any(
                    great_circle_km(there, (row.latitude or 0.0, row.longitude or 0.0)) > 161
                    for row in rows
                )
                wrong[way if way == "home" else f"{way} {kind}", title].append(is_wrong)
                wrong[way if way == "home" else f"{way} {kind}", "all"].append(is_wrong)
                if way == "world":
                    by_city[gazetteer.name(pair.city)].append(is_wrong)
                    by_state[gazetteer.name(pair.state)].append(is_wrong)
                if is_wrong and shown < arguments.show:
                    shown += 1
                    print(
                        f"{way}: {text} -> {rows[0].place}, {rows[0].admin1} {rows[0].confidence}"
                    )
    print(f"{'':28}{'sentences':>10}{'wrong':>8}{'share':>8}")
    for (way, title), verdicts in sorted(wrong.items()):
        share = sum(verdicts) / len(verdicts)
        print(f"{way + ' / ' + title:28}{len(verdicts):10}{sum(verdicts):8}{share:8.3f}")
    for title, table in (("city", by_city), ("state", by_state)):
        order = sorted(table.items(), key=lambda pair: (-sum(pair[1]), pair[0]))
        for name, verdicts in order[: arguments.worst]:
            print(f"{title} {name}: {sum(verdicts)} of {len(verdicts)} wrong")


if __name__ == "__main__":
    main()
