"""The picture of a page that is shown where a link to it is shared, made without a browser.

It says in 1200 by 630 pixels, the size that ``og:image`` is given in, what the page opens on: the
headline, the line under it, the places, who found them, and whose data they are drawn from.  The
same data make the same bytes with the same versions of Pillow and of the font.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from geomap.output.page import assets
from geomap.output.page.arcs import BORDER, COAST, LAKE, arcs, bounds, shapes
from geomap.output.page.chunks import column_values
from geomap.output.page.projection import (
    Box,
    fitted,
    latitude_at,
    mercator,
    seen_together,
    to_pixels,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

    from geomap.output.page.data import PageData

    Ring = NDArray[np.float64]

__all__ = ["SIZE", "may_be_seen", "preview"]

SIZE = (1200, 630)
"""Width and height in pixels."""

_FINER = 3  # times, that shapes are drawn before they are made smaller: their edges are smooth then
_EDGE = 40  # px around the words
_FOOT = 46  # px below the map
_MOST_NAMED = 8
_MOST_PLACES = 3000
_NEAR = 6.5  # the closest that a lone place is looked at, as a zoom

# As css/colours.css has them, light.
_PAPER, _INK, _SOFT = "#ffffff", "#1b2127", "#57626c"
_SEA, _LAND, _COAST, _BORDER = "#dbe5eb", "#f7f6f2", "#9fb1bc", "#bdb8ab"
_SPOT = {True: "#940210", False: "#827000"}  # where things happened; what is named
_NAME = "#7c868e"

_LEAST_LAKE = 3000  # km2, where the world is 1,200 px wide
_LEEWAY = 1e-3  # degrees: more than what rounding moves a side of the view by
_HIGHEST = 80  # level: only what shapes a continent

_Spot = tuple[float, float, int, str]  # latitude, longitude, how many, name


def preview(
    data: PageData,
    *,
    lang: str = "en",
    deck: str = "",
    source: str = "",
    view: tuple[float, float, float] | None = None,
) -> bytes:
    """Gives the picture of a page as the bytes of a PNG file.

    Args:
        data: What the page is told.
        lang: The language that it speaks.
        deck: The line under the headline; empty for what is counted.
        source: The source line, before the credits.
        view: Latitude, longitude and zoom that it opens at; by default all places are in view.
    """
    from PIL import Image, ImageDraw

    strings = json.loads(assets.words(lang))
    happened, spots = _spots(data)
    canvas = Image.new("RGB", SIZE, _PAPER)
    draw = ImageDraw.Draw(canvas)
    title = data.title or assets.title_of(data.article_titles, lang)
    y = _write(draw, title, 34, 46, _INK, bold=True, most=2)
    y = _write(draw, deck or assets.description(data.counts, lang), y + 2, 25, _SOFT, most=1) + 16
    frame = (SIZE[0], SIZE[1] - _FOOT - y)
    canvas.paste(_map(frame, spots, happened, view, lang), (0, y))
    foot = [strings["machine"]["plain"], source, "GeoNames (CC BY 4.0), Natural Earth"]
    _write(draw, " · ".join(filter(None, foot)), SIZE[1] - _FOOT + 13, 18, _SOFT, most=1)
    out = io.BytesIO()
    canvas.convert("P", palette=Image.Palette.ADAPTIVE, colors=256).save(out, "PNG", optimize=True)
    return out.getvalue()


def _spots(data: PageData) -> tuple[bool, list[_Spot]]:
    """Gives whether they are where things happened, and the points, the most told of first."""
    places: dict[str, Any] = data.core["places"]
    kinds = column_values(places["kind"])
    counts = [0] * len(kinds)
    told = data.core["events"]
    pairs: Sequence[tuple[int, int]] = ()
    if told is not None:
        pairs = sorted(set(zip(*map(column_values, (told["place"], told["event"])), strict=True)))
    for place, _ in pairs:
        if place:
            counts[place - 1] += 1
    points = [number for number, kind in enumerate(kinds) if kind == "point"]
    happened = any(counts[number] for number in points)
    if not happened:
        for place in column_values(data.core["mentions"]["place"]):
            if place:
                counts[place - 1] += 1
    best = sorted((n for n in points if counts[n]), key=lambda n: (-counts[n], n))[:_MOST_PLACES]
    names, latitudes, longitudes = (places[name] for name in ("name", "latitude", "longitude"))
    return happened, [(latitudes[n], longitudes[n], counts[n], names[n]) for n in best]


def _map(
    frame: tuple[int, int],
    spots: list[_Spot],
    happened: bool,
    view: tuple[float, float, float] | None,
    lang: str,
) -> Image:
    from PIL import Image, ImageDraw

    whole = [(62.0, -135.0), (-42.0, 160.0)]
    lone = [(latitude, longitude) for latitude, longitude, _, _ in spots] or whole
    box = fitted(seen_together(lone), frame, margin=90, nearest=_NEAR, view=view)
    large = Image.new("RGB", (frame[0] * _FINER, frame[1] * _FINER), _SEA)
    draw = ImageDraw.Draw(large)
    _draw_ground(draw, box)
    most = max((count for *_, count, _ in spots), default=1)
    circles = []
    for latitude, longitude, count, name in spots:
        x, y = to_pixels(mercator(latitude, longitude), box)
        radius = max(5.0, 19 * (count / most) ** 0.5 if most > 1 else 9.0)
        circles.append((x, y, radius, name))
    for x, y, radius, _ in sorted(circles, key=lambda circle: (-circle[2], circle[0])):
        spot = [(x - radius) * _FINER, (y - radius) * _FINER]
        spot += [(x + radius) * _FINER, (y + radius) * _FINER]
        draw.ellipse(spot, fill=_SPOT[happened], outline=_PAPER, width=round(1.3 * _FINER))
    small = large.resize(frame, Image.Resampling.BOX)
    _name(ImageDraw.Draw(small), circles, frame, box, lang)
    return small


def _draw_ground(draw: ImageDraw, box: Box) -> None:
    level, near = _level(box.scale), may_be_seen(box)
    land = [ring for rings in shapes()["countries"] for ring in rings]
    layers: tuple[tuple[list[Ring], str, bool], ...] = (
        ([_points(ring, level) for ring in land if near(ring)], _LAND, True),
        (_of_kind(LAKE, level, near, _LEAST_LAKE * (1200 / box.scale) ** 2), _SEA, True),
        (_of_kind(BORDER, level, near), _BORDER, False),
        (_of_kind(COAST, level, near), _COAST, False),
    )
    for lines, colour, filled in layers:
        for copy in (-1.0, 0.0, 1.0):
            for line in lines:
                at = _on_canvas(line, box, copy)
                if at is None or len(at) < 6:
                    continue
                if filled:
                    draw.polygon(at, fill=colour)
                else:
                    draw.line(at, fill=colour, width=round(0.9 * _FINER))


def _level(scale: float) -> int:
    """Gives the least level of points that can be seen: four levels more are twice the area."""
    km = 0.6 * 40_075 / scale  # of 0.6 px
    level = 1
    while 0.01 * 2 ** (level / 4) < km * km and level < _HIGHEST:
        level += 1
    return level


def _points(ring: list[int], level: int) -> Ring:
    """Gives the points of a ring of arcs in Mercator's square."""
    import numpy as np

    points = arcs().points(ring, level)
    return np.array([mercator(latitude, longitude) for longitude, latitude in points] or [(0, 0)])


def _of_kind(
    kind: int, level: int, near: Callable[[list[int]], bool], least: float = 0.0
) -> list[Ring]:
    """Gives the lines of a kind that are so large and may be seen."""
    whole = arcs()
    numbers = ((whole.kinds == kind) & (whole.sizes >= min(least, 65_535.0))).nonzero()[0]
    return [_points([number], level) for number in numbers.tolist() if near([number])]


def may_be_seen(box: Box) -> Callable[[list[int]], bool]:
    """Gives what tells whether a ring may be in view, before its points are projected.

    It is asked of the degrees between which its arcs lie: of the world's lines a picture of one
    town shows a few in a thousand.
    """
    west, north, east, south = box.bounds
    low, high = latitude_at(south) - _LEEWAY, latitude_at(north) + _LEEWAY
    left, right = west * 360 - 180 - _LEEWAY, east * 360 - 180 + _LEEWAY
    of_lines = bounds()

    def near(ring: list[int]) -> bool:
        sides = of_lines[[number if number >= 0 else ~number for number in ring]]
        first, foot = sides[:, :2].min(axis=0).tolist()
        last, top = sides[:, 2:].max(axis=0).tolist()
        beside = any(first + turn < right and last + turn > left for turn in (-360, 0, 360))
        return beside and foot < high and top > low

    return near


def _on_canvas(line: Ring, box: Box, copy: float) -> list[float] | None:
    """Gives a line in the pixels of the larger canvas; None if it is out of view."""
    import numpy as np

    low_x, low_y, high_x, high_y = box.bounds
    (west, north), (east, south) = line.min(axis=0), line.max(axis=0)
    if east + copy < low_x or west + copy > high_x or south < low_y or north > high_y:
        return None
    corner = np.array([box.left - copy * box.scale, box.top])
    # To a 64th of a pixel, as to_pixels() has it.
    pixels: list[float] = (np.rint((line * box.scale - corner) * 64) / 64 * _FINER).ravel().tolist()
    return pixels


def _name(
    draw: ImageDraw,
    circles: list[tuple[float, float, float, str]],
    frame: tuple[int, int],
    box: Box,
    lang: str,
) -> None:
    """Writes the names of the places told of most, and of countries where there is room."""
    taken = [(x - r, y - r, x + r, y + r) for x, y, r, _ in circles[:400]]

    def is_free(spot: tuple[float, float, float, float]) -> bool:
        left, top, right, bottom = spot
        within = left > 4 and top > 2 and right < frame[0] - 4 and bottom < frame[1] - 2
        return within and not any(
            left < x1 and x0 < right and top < y1 and y0 < bottom for x0, y0, x1, y1 in taken
        )

    bold, plain = _font(22, 600), _font(15, 500)
    for number, (x, y, radius, name) in enumerate(circles[:_MOST_NAMED]):
        own = taken.pop(number)
        wide, high = bold.getlength(name), 24
        beside = radius + 6
        for left, top in (
            (x + beside, y - high / 2),
            (x - beside - wide, y - high / 2),
            (x - wide / 2, y - beside - high),
            (x - wide / 2, y + beside),
        ):
            spot = (left, top, left + wide, top + high)
            if is_free(spot):
                halo = {"stroke_width": 3, "stroke_fill": _PAPER}
                draw.text((left, top - 1), name, font=bold, fill=_INK, **halo)  # type: ignore[arg-type]
                taken.append(spot)
                break
        taken.insert(number, own)
    countries = json.loads(assets.world(lang))["shapes"]
    for shape in sorted(countries, key=lambda shape: -shape["label"][2]):
        name, label = shape["name"], shape["label"]
        words = name.upper()
        wide = plain.getlength(words)
        if not name or 2 * label[2] / 360 * box.scale < wide * 0.9:
            continue
        x, y = to_pixels(mercator(label[1], label[0]), box)
        spot = (x - wide / 2, y - 9, x + wide / 2, y + 9)
        if is_free(spot):
            draw.text((spot[0], spot[1]), words, font=plain, fill=_NAME)
            taken.append(spot)


@cache
def _font(size: int, weight: int = 400) -> FreeTypeFont:
    from PIL import ImageFont

    path = files("fontpkg_roboto").joinpath("files", "Roboto[wdth,wght].ttf")
    # The layout of Pillow's own: another library's would be there on some machines alone.
    font = ImageFont.truetype(io.BytesIO(path.read_bytes()), size, layout_engine=0)  # type: ignore[arg-type]
    font.set_variation_by_axes([weight, 100])
    return font


def _write(
    draw: ImageDraw, text: str, y: int, size: int, colour: str, *, bold: bool = False, most: int
) -> int:
    """Writes a text in so many lines at most; gives where it ends."""
    font = _font(size, 700 if bold else 400)
    width = SIZE[0] - 2 * _EDGE
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] += " …"
            break
    for line in lines:
        shown = line
        while font.getlength(shown) > width and len(shown) > 1:
            shown = f"{shown[:-2]}…"
        draw.text((_EDGE, y), shown, font=font, fill=colour)
        y += round(size * 1.25)
    return y
