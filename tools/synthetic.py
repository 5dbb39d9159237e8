"""Made-up stories, places only: what the ranker learns of the world beyond the corpora.

The annotated corpora tell much of a few hundred towns, most of them American.  A synthetic story
is a set of places that could stand together in one: some of one country, near a focus, some
famous ones from elsewhere, often the country's or the division's own name.  Only names and
places are made, no text; how the names lead to candidates is the gazetteer's own ambiguity.
"""

from __future__ import annotations

import numpy as np

from geomap.gazetteer import fold
from geomap.gazetteer.lexicon import Toponyms
from geomap.geo import kilometres, squared_chords
from geomap.resolution.candidates import Columns, Group

__all__ = ["synthetic_stories"]


def synthetic_stories(
    toponyms: Toponyms, columns: Columns, count: int, seed: int = 0
) -> list[tuple[list[Group], list[int]]]:
    """Stories as groups of mentions, with the row of the place that each group means."""
    random = np.random.default_rng(seed)
    gazetteer = toponyms.gazetteer
    codes = np.array(gazetteer.feature_codes)[np.asarray(columns.codes)]
    is_town = np.char.startswith(codes.astype(str), "PPL") & (
        np.asarray(columns.populations) >= 1000
    )
    towns = np.flatnonzero(is_town)
    population = columns.populations[towns].astype(np.float64)
    countries = columns.countries[towns]
    vectors = columns.vectors(towns)
    numbers = np.unique(countries)
    weight_of_country = np.array([population[countries == n].sum() ** 0.5 for n in numbers])
    weight_of_country /= weight_of_country.sum()
    famous = population**0.9 / (population**0.9).sum()
    country_rows = gazetteer.country_rows
    stories = []
    for _ in range(count):
        country = int(random.choice(numbers, p=weight_of_country))
        own = np.flatnonzero(countries == country)
        weights = population[own] ** 0.5
        focus = int(random.choice(own, p=weights / weights.sum()))
        chosen = [int(towns[focus])]
        km = kilometres(squared_chords(vectors[own], vectors[focus]))
        weights = population[own] ** 0.4 * (np.exp(-km / 150) + 0.05)
        size = min(len(own), int(random.integers(0, 6)))
        if size:
            picks = random.choice(own, size=size, replace=False, p=weights / weights.sum())
            chosen += [int(towns[i]) for i in picks]
        for _ in range(int(random.integers(0, 3))):
            chosen.append(int(towns[int(random.choice(len(towns), p=famous))]))
        if random.random() < 0.5:
            chosen.append(country_rows[country])
        if random.random() < 0.3 and columns.divisions[chosen[0]]:
            chosen.append(int(columns.divisions[chosen[0]]) - 1)
        if random.random() < 0.3:
            chosen.append(country_rows[int(random.choice(numbers, p=weight_of_country))])
        order = random.permutation(len(chosen))
        groups: list[Group] = []
        rows: list[int] = []
        seen: set[str] = set()
        word = int(random.integers(0, 10))
        for row in (chosen[i] for i in order):
            key = fold(gazetteer.name(row))
            toponym = toponyms.get(key)
            word += int(random.integers(2, 30))
            if toponym is None or key in seen or row not in toponym.rows:
                continue
            seen.add(key)
            mentions = list(range(int(random.integers(1, 4))))
            accented = not gazetteer.name(row).isascii()
            groups.append(
                Group(toponym, mentions=mentions, words=[word], certainty=0.95, accented=accented)
            )
            rows.append(row)
        if len(groups) > 1:
            stories.append((groups, rows))
    return stories
