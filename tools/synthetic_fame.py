"""Made-up stories of famous cities and their namesakes, places only.

The annotated corpora hold almost no story in which a state is named beside a city of the world
that has a namesake there, so a ranker that is trained on them alone takes any state for proof.
*Drag* stories name the state or the country, or are of a paper there, beside the famous city,
which is meant; *home* stories name what there would be if the namesake were meant: that it is in
the state, its county, towns around it.  Of a city that is well known itself its country is enough.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from geomap.gazetteer import Gazetteer, fold
from geomap.gazetteer.lexicon import Toponyms
from geomap.geo import kilometres, squared_chords
from geomap.recognition.apposition import Beside
from geomap.resolution.candidates import Columns, Group

__all__ = ["Story", "fame_stories"]

LEAST_PEOPLE, LEAST_NAMES = 100_000, 25
"""What is famous: a city of so many people and names, or a capital."""

LARGEST_SHARE = 0.1
"""A namesake has so much of the famous city's people at most."""

SMALL_TOWN, KNOWN_TOWN = 20_000, 80_000
"""A country alone is proof of a namesake that is known beyond its county (Hamilton in Bermuda,
Merida in Venezuela), but none of a small town."""

FAR = 100_000
"""The word at which a publisher's place is named, as the resolver has it."""


@dataclass
class Story:
    """A made-up story.

    Attributes:
        groups: Its names.
        rows: The place that each means.
        judged: Whether each is to be learned from.
    """

    groups: list[Group] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    judged: list[bool] = field(default_factory=list)


class _Writer:
    def __init__(self, toponyms: Toponyms, columns: Columns, seed: int) -> None:
        self.toponyms, self.columns = toponyms, columns
        self.gazetteer: Gazetteer = toponyms.gazetteer
        self.random = np.random.default_rng(seed)
        codes = np.array(self.gazetteer.feature_codes)[np.asarray(columns.codes)].astype(str)
        self.is_town = np.char.startswith(codes, "PPL")
        self.is_capital = codes == "PPLC"
        self.is_rival = self.is_town | np.isin(codes, ["ADM1", "PCLI", "PCLD", "PCLF", "PCLS"])
        self.towns = np.flatnonzero(self.is_town & (np.asarray(columns.populations) >= 300))
        self.counties = np.flatnonzero(codes == "ADM2")
        populations, names = np.asarray(columns.populations), np.asarray(columns.names)
        is_large = populations >= LEAST_PEOPLE
        self.is_famous = self.is_town & is_large & (self.is_capital | (names >= LEAST_NAMES))
        self.famous = np.flatnonzero(self.is_famous)
        self.of_division: dict[int, tuple[np.ndarray, np.ndarray]] = {}

    def namesakes(self) -> list[tuple[int, int]]:
        """Every famous city with the largest town of its name in each division elsewhere."""
        columns, found = self.columns, []
        for city in self.famous.tolist():
            largest: dict[int, int] = {}
            for row, _ in self.gazetteer.postings(fold(self.gazetteer.name(city))):
                if (
                    self.is_town[row]
                    and columns.divisions[row]
                    and columns.divisions[row] != columns.divisions[city]
                    and self.gazetteer.name(row) == self.gazetteer.name(city)
                    and columns.populations[row] <= columns.populations[city] * LARGEST_SHARE
                ):
                    division = int(columns.divisions[row]) - 1
                    best = largest.get(division)
                    if best is None or columns.populations[row] > columns.populations[best]:
                        largest[division] = row
            found += [(city, row) for row in largest.values()]
        return found

    def add(
        self, story: Story, row: int, word: int, *, certainty: float = 0.95, judged: bool = True
    ) -> int:
        """Add a name to a story; return the number of its group, -1 if it cannot be added."""
        key = fold(self.gazetteer.name(row))
        toponym = self.toponyms.get(key)
        if toponym is None or row not in toponym.rows:
            return -1
        if any(group.toponym.key == key for group in story.groups):
            return -1
        mentions = [] if word == FAR else list(range(int(self.random.integers(1, 3))))
        accented = not self.gazetteer.name(row).isascii()
        story.groups.append(
            Group(toponym, mentions=mentions, words=[word], certainty=certainty, accented=accented)
        )
        story.rows.append(row)
        story.judged.append(judged)
        return len(story.groups) - 1

    def hold(self, story: Story, held: int, holder: int) -> None:
        """Let the story put one name in another: "Paris, Texas"."""
        if held >= 0 and holder >= 0:
            story.groups[held].holder, story.groups[held].is_held = holder, True
            story.groups[held].beside, story.groups[held].beside_how = holder, Beside.COMMA
            story.groups[holder].words = [story.groups[held].words[0] + 1]

    def put(self, story: Story, name: int, other: int) -> None:
        """Let the story say that one name's place lies at another's."""
        if name >= 0 and other >= 0:
            how = 1 + int(self.random.integers(0, 4))
            story.groups[name].beside, story.groups[name].beside_how = other, how
            story.groups[other].words = [story.groups[name].words[0] + 2]

    def list_up(self, story: Story, names: list[int]) -> None:
        """Let the story list names: "A, B and C"."""
        found = [name for name in dict.fromkeys(names) if name >= 0]
        for name in found if len(found) > 1 else ():
            story.groups[name].lists.append(0)
            story.groups[name].words[0] = story.groups[found[0]].words[0] + found.index(name)

    def near(self, town: int, count: int, km: float = 50.0) -> list[int]:
        """Towns of the same division near a town, chosen at random."""
        division = int(self.columns.divisions[town])
        if division not in self.of_division:
            rows = self.towns[np.asarray(self.columns.divisions)[self.towns] == division]
            self.of_division[division] = rows, self.columns.vectors(rows)
        rows, vectors = self.of_division[division]
        point = self.columns.vectors(np.array([town]))[0]
        away = kilometres(squared_chords(vectors, point))
        weights = np.where(rows == town, 0, np.exp(-away / km)) * np.log1p(
            np.asarray(self.columns.populations)[rows]
        )
        usable = int((weights > 1e-9).sum())
        if not usable:
            return []
        weights /= weights.sum()
        size = min(count, usable)
        return [int(r) for r in self.random.choice(rows, size=size, replace=False, p=weights)]

    def county(self, town: int) -> int:
        """The county nearest to a town in its division, -1 if there is none."""
        divisions = np.asarray(self.columns.divisions)
        rows = self.counties[divisions[self.counties] == divisions[town]]
        if not len(rows):
            return -1
        point = self.columns.vectors(np.array([town]))[0]
        return int(rows[int(np.argmin(squared_chords(self.columns.vectors(rows), point)))])

    def word(self) -> int:
        return int(self.random.integers(0, 60))

    def chance(self, share: float) -> bool:
        return bool(self.random.random() < share)

    def largest(self, division: int) -> int:
        """The largest town of a division, -1 if it has none."""
        divisions = np.asarray(self.columns.divisions)
        rows = self.towns[divisions[self.towns] == division + 1]
        if not len(rows):
            return -1
        return int(rows[int(np.argmax(np.asarray(self.columns.populations)[rows]))])

    def drag(self, city: int, town: int) -> Story:
        """A story that names a famous city, and of its namesake only the state or the country."""
        story, columns = Story(), self.columns
        division = int(columns.divisions[town]) - 1
        country = self.gazetteer.country_rows.get(int(columns.countries[town]))
        own = self.add(story, city, self.word())
        state = -1
        if self.chance(0.85):
            state = self.add(story, division, self.word())
        if self.chance(0.5):  # filed there, perhaps
            largest = self.largest(division)
            if largest not in (town, -1):
                seat = self.add(story, largest, self.word())
                if self.chance(0.75):
                    self.hold(story, seat, state)
                if seat >= 0 and self.chance(0.7):
                    story.groups[seat].in_dateline = True
        if self.chance(0.25):  # another state of the same country
            divisions = np.unique(
                np.asarray(columns.divisions)[
                    np.asarray(columns.countries) == columns.countries[town]
                ]
            )
            self.add(story, int(self.random.choice(divisions[divisions > 0])) - 1, self.word())
        is_small = int(np.asarray(columns.populations)[town]) < SMALL_TOWN
        if is_small and self.chance(0.3):  # a large city of the same country
            here = np.asarray(columns.countries)[self.famous] == columns.countries[town]
            if here.any():
                weights = np.where(here, self.fame, 0)
                self.add(
                    story,
                    int(self.random.choice(self.famous, p=weights / weights.sum())),
                    self.word(),
                )
        if is_small and country is not None and self.chance(0.2):
            self.add(story, country, self.word())
        if self.chance(0.15):
            home = self.gazetteer.country_rows.get(int(columns.countries[city]))
            if home is not None:
                self.add(story, home, self.word())
        others = [
            self.add(story, int(self.random.choice(self.famous, p=self.fame)), self.word())
            for _ in range(int(self.random.integers(0, 3)))
        ]
        if self.chance(0.4):
            self.list_up(story, [own, *others])
        if self.chance(0.25):  # a paper of the state
            for row in self.near(town, 1, 200.0):
                self.add(story, row, FAR, certainty=0.5, judged=False)
        return story

    def home(self, city: int, town: int) -> Story:
        """A story from around the namesake of a famous city."""
        story, columns = Story(), self.columns
        division = int(columns.divisions[town]) - 1
        own = self.add(story, town, self.word())
        state = self.add(story, division, self.word()) if self.chance(0.75) else -1
        is_told = state >= 0 and self.chance(0.35)
        if is_told:
            self.hold(story, own, state)
        county = self.county(town)
        if county >= 0 and self.chance(0.35):
            is_told |= self.add(story, county, self.word()) >= 0
        near = self.near(town, int(self.random.integers(0 if is_told else 2, 5)))
        together = [own]
        for number, row in enumerate(near):
            beside = self.add(story, row, self.word())
            together.append(beside)
            if not number and state >= 0 and not is_told and self.chance(0.4):
                self.hold(story, beside, state)
            if beside >= 0 and not number and self.chance(0.3):
                story.groups[beside].in_dateline = True
            elif not number and self.chance(0.3):
                self.put(story, own, beside)
        if self.chance(0.4):
            self.list_up(story, together[:4])
        if self.chance(0.15):
            self.add(story, int(self.random.choice(self.famous, p=self.fame)), self.word())
        if self.chance(0.4):
            for row in self.near(town, 1, 40.0):
                self.add(story, row, FAR, certainty=0.5, judged=False)
        return story

    def known(self) -> list[int]:
        """Cities that their countries are enough for, though better known ones have the name."""
        columns, found = self.columns, []
        populations = np.asarray(columns.populations)
        chosen = self.is_town & ((populations >= KNOWN_TOWN) | self.is_capital)
        for row in np.flatnonzero(chosen).tolist():
            others = [
                other
                for other, _ in self.gazetteer.postings(fold(self.gazetteer.name(row)))
                if self.is_rival[other] and populations[other] > populations[row]
            ]
            # "Newcastle" in Australia needs no more, but a second one in the same country does.
            here = columns.countries[row]
            if others and all(columns.countries[other] != here for other in others):
                found.append(row)
        return found

    def abroad(self, city: int) -> Story:
        """A story of a city that its country is named with, and little else."""
        story, columns = Story(), self.columns
        country = self.gazetteer.country_rows.get(int(columns.countries[city]), -1)
        together = [self.add(story, city, self.word())]
        if country >= 0 and country != city and self.chance(0.85):
            self.add(story, country, self.word())
        elif int(columns.divisions[city]):
            self.add(story, int(columns.divisions[city]) - 1, self.word())
        if self.chance(0.35):
            here = np.asarray(columns.countries)[self.famous] == columns.countries[city]
            if here.any():
                weights = np.where(here, self.fame, 0)
                is_listed = self.chance(0.5)
                for _ in range(int(self.random.integers(1, 4)) if is_listed else 1):
                    other = int(self.random.choice(self.famous, p=weights / weights.sum()))
                    together.append(self.add(story, other, self.word()))
                if is_listed:
                    self.list_up(story, together)
        if self.chance(0.15):
            self.add(story, int(self.random.choice(self.famous, p=self.fame)), self.word())
        return story

    def stories(self, count: int) -> list[Story]:
        namesakes = self.namesakes()
        populations = np.asarray(self.columns.populations)
        self.fame = populations[self.famous].astype(float) ** 0.9
        self.fame /= self.fame.sum()
        weights = np.array([float(populations[city]) ** 0.25 for city, _ in namesakes])
        weights /= weights.sum()
        made, known = [], self.known()
        for number in range(count):
            pair = namesakes[int(self.random.choice(len(namesakes), p=weights))]
            match number % 6:
                case 0 | 1 | 2:
                    story = self.drag(*pair)
                case 3 | 4:
                    story = self.home(*pair)
                case _:
                    story = self.abroad(known[int(self.random.integers(len(known)))])
            if len(story.groups) > 1 and -1 not in story.rows:
                made.append(story)
        return made


def fame_stories(toponyms: Toponyms, columns: Columns, count: int, seed: int = 0) -> list[Story]:
    """Stories of famous cities, of their namesakes, and of cities in their countries, by turns.

    Args:
        toponyms: The gazetteer's names.
        columns: The gazetteer's columns.
        count: How many, of both together.
        seed: Of the random choices.
    """
    return _Writer(toponyms, columns, seed).stories(count)
