"""Layers above the built-in places: what is added is found, what was there stays as it was."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from geomap.gazetteer import Gazetteer, MemoryLayer, NameKind
from geomap.gazetteer.layers import Layer, Numbers
from geomap.gazetteer.lexicon import Toponyms
from geomap.pipeline.geoparser import Geoparser
from geomap.readers.articles import Article
from geomap.resolution.candidates import Columns, Group, make_candidates


@pytest.fixture
def layer() -> MemoryLayer:
    return MemoryLayer("found", codes=[("S", "HMSD")])


@pytest.fixture
def gazetteer(layer: MemoryLayer) -> Gazetteer:
    opened = Gazetteer(layers=[layer])
    russia = opened.country_codes.index("RU")
    perm_krai = next(p.row for p, _ in opened.lookup("Perm Krai") if p.feature_code == "ADM1")
    layer.add(
        "Zvyozdochka Quarter",
        58.02,
        56.29,
        feature_class="P",
        feature_code="PPLX",
        country=russia,
        admin1=perm_krai + 1,
        population=4100,
    )
    return opened


def test_an_added_place_is_found(gazetteer: Gazetteer) -> None:
    ((place, kind),) = gazetteer.lookup("zvyozdochka quarter")
    assert kind is NameKind.MAIN
    assert place.full_name == "Zvyozdochka Quarter, Perm Krai, Russia"
    assert (place.latitude, place.longitude, place.population) == (58.02, 56.29, 4100)
    assert place.geonameid is None
    assert place.row == len(Gazetteer()) == len(gazetteer) - 1


def test_what_was_there_is_unchanged(gazetteer: Gazetteer) -> None:
    for name in ("Perm", "Paris", "Russian", "Ill.", "Black Sea", "Пермь", "nowhereville"):
        assert gazetteer.lookup(name) == Gazetteer().lookup(name)
    for text in ("perm krai in russia", "new york city", "zvyozdochka", "st petersburg fla"):
        assert gazetteer.names_beginning(text) == Gazetteer().names_beginning(text)


def test_names_are_found_in_running_text_word_by_word(gazetteer: Gazetteer) -> None:
    assert gazetteer.names_beginning("zvyozdochka quarter of perm") == ["zvyozdochka quarter"]
    assert gazetteer.names_beginning("zvyozdochka quarters") == []


def test_names_longer_than_their_first_word_are_looked_for(gazetteer: Gazetteer) -> None:
    assert Gazetteer().first_word("veliky") == (False, True)
    assert Gazetteer().first_word("reykjavik")[0]
    assert Gazetteer().first_word("zvyozdochka") == (False, False)
    assert gazetteer.first_word("zvyozdochka") == (False, True)  # it may, once a layer has grown


def test_a_further_name_and_a_weaker_kind(gazetteer: Gazetteer, layer: MemoryLayer) -> None:
    row = len(gazetteer) - 1
    layer.add_name("Zvezdochka", row, NameKind.ALTERNATE)
    layer.add_name("Zvezdochka", row, NameKind.OTHER_SCRIPT)
    assert [(p.row, k) for p, k in gazetteer.lookup("ZVEZDOCHKA")] == [(row, NameKind.ALTERNATE)]


def test_columns_take_rows_of_all_layers_at_once(gazetteer: Gazetteer, layer: MemoryLayer) -> None:
    layer.add("Far Station", -75.1, 123.3, feature_class="S", feature_code="HMSD", extent=7)
    first = len(gazetteer) - 2
    rows = np.array([first + 1, 0, first, 17])
    built_in = Gazetteer()
    for column in ("latitudes", "populations", "country_numbers", "admin1_rows", "extents"):
        values = getattr(gazetteer, column)
        assert values[rows].tolist() == [values[int(row)] for row in rows]
        assert values[17] == getattr(built_in, column)[17]
    assert np.asarray(gazetteer.latitudes[rows]).tolist()[0] == -7_510_000
    assert gazetteer.feature_codes[gazetteer.code_numbers[first + 1]] == "HMSD"
    with pytest.raises(IndexError):
        gazetteer.latitudes[len(gazetteer)]


def test_candidates_lie_in_layers_too(gazetteer: Gazetteer) -> None:
    toponyms = Toponyms(gazetteer)
    groups = [
        Group(toponym)
        for name in ("perm", "zvyozdochka quarter")
        if (toponym := toponyms.get(name))
    ]
    candidates = make_candidates(groups, Columns(toponyms))
    assert candidates.rows[-1] == len(gazetteer) - 1
    assert candidates.bits[-1] == 16
    assert candidates.names[-1] == pytest.approx(np.log10(2))


def test_an_article_that_names_it_is_placed_there(gazetteer: Gazetteer) -> None:
    text = "PERM, Russia (AFP) - Police searched a flat in Zvyozdochka Quarter on Monday."
    rows = Geoparser(gazetteer).parse(Article("a.txt", text))
    assert [row.place for row in rows if row.mention.startswith("Zv")] == ["Zvyozdochka Quarter"]


def test_the_fingerprint_tells_the_layers(gazetteer: Gazetteer, layer: MemoryLayer) -> None:
    before = gazetteer.fingerprint
    assert before != Gazetteer().fingerprint
    layer.add("Elsewhere", 1, 2, feature_class="P", feature_code="PPL")
    assert gazetteer.fingerprint != before


def test_a_layer_laid_over_an_open_gazetteer_leaves_that_as_it_was(gazetteer: Gazetteer) -> None:
    for beneath in (Gazetteer(layers=[]), Gazetteer(layers=[OtherLayer()])):
        layer = MemoryLayer("services", codes=[("S", "HMSD")])
        perm = beneath.lookup("Perm")[0][0]
        shown = {perm.row: replace(perm, latitude=1.0)}
        above = beneath.over(layer, shown)
        row = layer.add("Far Station", -75.1, 123.3, feature_class="S", feature_code="HMSD")
        assert above.place(row).name == above.lookup("Far Station")[0][0].name == "Far Station"
        assert above.place(row).feature_code == "HMSD"
        assert above.place(perm.row).latitude == 1.0
        assert (len(above), len(beneath)) == (row + 1, row)
        assert not beneath.lookup("Far Station")
        assert beneath.place(perm.row) == perm
        another = beneath.over(MemoryLayer("services"))
        with pytest.raises(IndexError):
            another.place(row)


class OtherLayer(Layer):
    """A layer that is not held in memory, with one place and no names."""

    name, codes, fingerprint = "nothing", (), "0" * 16

    def __len__(self) -> int:
        return 1

    def attach(self, numbers: Numbers) -> None:
        assert numbers.start == len(Gazetteer(layers=[]))

    def number(self, column: str, row: int) -> int:
        return 0

    def numbers(self, column: str, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        return np.zeros(len(rows), dtype=np.int64)

    def place_name(self, row: int) -> str:
        return "Nothing"

    def row_of(self, geonameid: int) -> int:
        return -1

    def find(self, digest: int) -> list[tuple[int, int]]:
        return []

    def step(self, digest: int) -> int:
        return 0

    def word_flags(self, digest: int) -> int:
        return 0


def test_misuse_is_refused(layer: MemoryLayer, gazetteer: Gazetteer) -> None:
    with pytest.raises(ValueError, match="give it to a Gazetteer"):
        MemoryLayer("new").add("X", 1, 2, feature_class="P", feature_code="PPL")
    with pytest.raises(ValueError, match=r"S\.NOCODE is no feature code"):
        layer.add("X", 1, 2, feature_class="S", feature_code="NOCODE")
    with pytest.raises(ValueError, match="it has no row 3"):
        layer.add_name("X", 3, NameKind.MAIN)
    with pytest.raises(ValueError, match="must be the last one"):
        Gazetteer(layers=[MemoryLayer("one"), MemoryLayer("two")])
