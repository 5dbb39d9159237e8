"""What an editor says of a page: notes, a first view, a picture for shared links."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from geomap.config.settings import Settings, template
from geomap.errors import SettingsError
from geomap.output.maps import write_map
from geomap.output.page.arcs import arcs
from geomap.output.page.data import page_data
from geomap.output.page.preview import SIZE, may_be_seen, preview
from geomap.output.page.projection import fitted, mercator, seen_together, to_pixels
from geomap.output.page.publication import Embed, Publication
from support.page import HOSTILE, PERM, RUSSIA, data_in, table


def test_a_shared_link_shows_a_picture_of_the_map(tmp_path: Path) -> None:
    """The same bytes each time, with a spot where Perm is."""
    rows = table(PERM, RUSSIA)
    for name in ("one", "other"):
        published = Publication(address="https://example.org/maps/")
        write_map(rows, tmp_path / f"{name}.html", embed=Embed("a deck"), published=published)
    data = (tmp_path / "one.png").read_bytes()
    assert data == (tmp_path / "other.png").read_bytes()
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    assert picture.size == SIZE
    colours = {picture.getpixel((x, y)) for x in range(560, 640) for y in range(300, 420)}
    assert (130, 112, 0) in colours  # named in passing
    page = (tmp_path / "one.html").read_text("utf-8")
    assert '<meta property="og:image" content="https://example.org/maps/one.png">' in page


@pytest.mark.parametrize("title", ["", "Пермь", *HOSTILE[-4:]])
def test_any_title_can_be_drawn(title: str) -> None:
    told = page_data(table({**PERM, "place": title or "Perm"}), title)
    assert preview(told, source=title)[:4] == b"\x89PNG"


def test_the_picture_holds_all_spots_or_the_view_that_was_asked_for() -> None:
    frame = (1200, 400)
    fiji, samoa = (-17.8, 178.0), (-13.8, -171.8)
    together = seen_together([fiji, samoa])
    box = fitted(together, frame, margin=90, nearest=6.5)
    for spot in together:
        x, y = to_pixels(mercator(*spot), box)
        assert 89 <= x <= 1111 and 0 < y < 400
    box = fitted(together, frame, margin=90, nearest=6.5, view=(58.0, 56.2, 5.0))
    assert to_pixels(mercator(58.0, 56.2), box) == (600, 200)


@pytest.mark.parametrize("view", [(58.0, 56.2, 9.0), (-17.5, 179.9, 6.0), (83.0, -40.0, 4.0)])
def test_only_what_lies_near_is_projected(view: tuple[float, float, float]) -> None:
    """And the picture is that of the whole world, on the date line and beyond the last parallel."""
    box = fitted([], (1200, 400), margin=90, nearest=6.5, view=view)
    west, north, east, south = box.bounds
    near = may_be_seen(box)
    world = arcs()
    some = range(0, len(world.kinds), 43)
    for number in some:
        x, y = zip(*(mercator(*at[::-1]) for at in world.points([number], 1)), strict=True)
        if max(y) > north and min(y) < south:
            beside = any(max(x) + turn > west and min(x) + turn < east for turn in (-1, 0, 1))
            assert near([number]) or not beside
    assert sum(near([number]) for number in some) < len(some) / 5


def test_notes_find_the_map_articles_and_places(caplog: pytest.LogCaptureFixture) -> None:
    notes = {"map": "Dates\x00 are local.", "raids.txt": "Revised.", "511196": "The Kama rose."}
    published = Publication(notes={**notes, "Atlantis": "nowhere"}, view=(58.0, 56.2, 5.0))
    told = page_data(table(PERM, RUSSIA), published=published).core["published"]
    assert told["notes"]["page"] == "Dates are local."
    assert told["notes"]["articles"] == [[0, "Revised."]]
    assert told["notes"]["places"] == [[0, "The Kama rose."]]
    assert told["view"] == [58.0, 56.2, 5.0]
    assert "Atlantis: no article or place of the map" in caplog.text


def test_a_light_page_has_texts_only_if_asked(tmp_path: Path) -> None:
    for texts in (False, True):
        write_map(table(PERM), tmp_path / "light.html", embed=Embed(texts=texts))
        page = (tmp_path / "light.html").read_text("utf-8")
        assert ("The office in the city" in page) is texts
        assert data_in(page)["embed"]["texts"] is texts
        assert "candidates" not in page.split('id="geomap_words"')[1].split("_data")[1]


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"view": "58,north,3"}, "view: '58,north,3' is not latitude,longitude,zoom as 58,56.2,6"),
        ({"view": "99,0,3"}, "view: '99,0,3' is on no map: give degrees, and a zoom from 0 to 20"),
        ({"address": "example.org"}, "address: 'example.org' is no address of the web"),
    ],
)
def test_a_setting_of_a_page_that_is_impossible_is_refused(
    given: dict[str, str], problem: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.of(**given)
    assert problem.partition(": ")[2] in str(caught.value)


def test_the_settings_of_a_page_have_examples_that_can_be_taken() -> None:
    text = template()
    assert '# For example: notes = { "map" = "All dates are local."' in text
    assert Settings.of(address="https://example.org/maps").address == "https://example.org/maps/"
