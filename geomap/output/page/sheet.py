"""The page around the map, and all parts of it, as text.

A map with layers of Folium on it puts its parts in here, too (:mod:`geomap.output.page.elements`);
the page of a build is written without Folium, which takes as long to import as twenty articles
take to read.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from geomap.output.page import assets
from geomap.output.page.chunks import PACKED_FROM, Chunk, element
from geomap.output.page.escaping import to_json
from geomap.output.page.localnames import local_names
from geomap.output.page.policy import policy
from geomap.output.page.preview import SIZE
from geomap.output.page.streets import MAX_ZOOM, Streets, code

if TYPE_CHECKING:
    from geomap.output.page.data import PageData

__all__ = [
    "CENTRE",
    "ZOOM",
    "Parts",
    "Sheet",
    "options_of",
    "page_of",
    "parts_of",
    "plain_lines",
    "sheet_of",
    "start_of",
]

_PLACES_WITHOUT_SCRIPT = 50
CENTRE = [30.0, 10.0]
ZOOM = 2
_FULL = "position:relative;left:0%;top:0%;width:100%;height:100%"
_FIELD = re.compile(r"\{\{ (\w+) \}\}")

# A pin, in the colour of events.
_ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
    "%3Cpath fill='%23940210' d='M8 16S2.5 10 2.5 6a5.5 5.5 0 0 1 11 0c0 4-5.5 10-5.5 10z'/%3E"
    "%3Ccircle fill='%23fff' cx='8' cy='6' r='2.2'/%3E%3C/svg%3E"
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page around the map: its head, title and Content-Security-Policy.

    Attributes:
        title: The page's title.
        lang: The language that it speaks.
        beside: Whether it has files beside it.
        description: Of what it shows, in a line.
        places: What a browser without scripts lists.
        picture: The address of a picture for where links to the page are shared.
    """

    title: str
    lang: str = "en"
    beside: bool = False
    description: str = ""
    places: Sequence[str] = ()
    picture: str | None = None

    def html(self, header: str, body: str, script: str, images: Iterable[str] = ()) -> str:
        """Give the page.

        Args:
            header: What stands in its head.
            body: What stands in its body.
            script: The script that ends it.
            images: Addresses that pictures are loaded from.
        """
        title = html.escape(self.title)
        direction = assets.direction(self.lang)
        fields = {
            "lang": self.lang,
            "direction": f' dir="{direction}"' if direction else "",
            "title": title,
            "description": html.escape(self.description),
            "icon": _ICON,
            "picture": _picture_tags(self.picture, title),
            "without_script": self._without_script(),
            "policy": html.escape(policy(header + body, script, images, beside=self.beside)),
            "header": header,
            "html": body,
            "script": script,
        }
        return _FIELD.sub(lambda found: fields[found[1]], assets.template("page.html"))

    def _without_script(self) -> str:
        """Give what a browser without scripts shows: title, description, and the first places."""
        listed = "".join(f"<li>{html.escape(place)}</li>" for place in self.places)
        heading = f"<h1>{html.escape(self.title)}</h1>"
        return f"{heading}<p>{html.escape(self.description)}</p><ul>{listed}</ul>"


def _picture_tags(picture: str | None, title: str) -> str:
    """Give what tells those that show shared links of the page's picture; nothing without one."""
    if picture is None:
        return ""
    address = html.escape(picture, quote=True)
    width, height = SIZE
    return (
        f'<meta property="og:image" content="{address}">\n'
        f'<meta property="og:image:width" content="{width}">\n'
        f'<meta property="og:image:height" content="{height}">\n'
        f'<meta property="og:image:alt" content="{title}">\n'
        '<meta name="twitter:card" content="summary_large_image">\n'
    )


def options_of(*, tiles: bool, streets: bool) -> dict[str, Any]:
    """Give the options of Leaflet's map that Folium has not by itself.

    Args:
        tiles: Whether there are online tiles on it.
        streets: Whether there are streets.
    """
    return {
        "minZoom": 0.5,
        "maxZoom": MAX_ZOOM if tiles or streets else 11,
        # Whole steps keep tiles sharp; without them the view may fit more closely.
        "zoomSnap": 1 if tiles else 0.25,
        "wheelPxPerZoomLevel": 90,
    }


def _options_text(streets: bool) -> str:
    """Give the options of the map as Folium writes them."""
    options = {
        "zoom": ZOOM,
        "zoomControl": False,
        "preferCanvas": False,
        **options_of(tiles=False, streets=streets),
    }
    centre = "".join(f"{side},\n" for side in CENTRE)
    told = "".join(f'  "{name}": {json.dumps(value)},\n' for name, value in options.items())
    return f'{{\n  "center": [\n{centre}],\n{told}}}'


@dataclass(frozen=True, slots=True)
class Parts:
    """What a map puts into the page around it.

    Attributes:
        header: Styles and scripts.
        world: Words, the names of the world, the ground, and streets, as elements of the body.
        map: The map's element, and what it is told.
    """

    header: str
    world: str
    map: str


def parts_of(
    data: PageData,
    name: str,
    *,
    streets: Streets | None,
    lang: str,
    beside: str | None,
    size: str = _FULL,
    links: Sequence[str] = (),
) -> Parts:
    """Give what a map puts into its page.

    Args:
        data: What :func:`geomap.output.page.data.page_data` gives.
        name: The name of the map in the page's scripts.
        streets: An extract of a city's map to draw over it, inside the page.
        lang: The language that the page speaks.
        beside: The folder beside the page that holds the chunks of the data; None if the page does.
        size: The style of the map's element.
        links: Elements of the head that load what layers ask for.

    Raises:
        GeomapError: The page does not speak this language.
    """
    core = to_json({**data.core, "beside": beside, "local": local_names(data.core["places"], lang)})
    return Parts(
        header=(
            f"<style>{assets.leaflet_style()}</style>\n"
            f"<style>{assets.style()}</style>\n"
            f"<script>{assets.leaflet_script()}</script>\n"
            f"<script>{assets.library()}</script>\n"
            + (f"<script>{code()}</script>\n" if streets else "")
            + f"<script>{assets.script()}</script>\n"
            + "\n".join(links)
        ),
        world=(
            _json_element("geomap_words", assets.words(lang))
            + _json_element("geomap_world", assets.world(lang))
            + _json_element("geomap_ground", data.ground.json)
            + (streets.element() if streets else "")
        ),
        map=(
            f'<div class="folium-map geomap" id="{name}" style="{size}"></div>\n'
            + _json_element(f"{name}_data", core)
            + "".join(_chunks(name, () if beside else data.chunks))
        ),
    )


def start_of(name: str, options: str) -> str:
    """Give the script that starts a map.

    Args:
        name: The map's name.
        options: Those of Leaflet's map, as JavaScript.
    """
    return (
        f"var {name} = L.map({json.dumps(name)}, {{...{options}, ...geomap.motion()}});\n"
        f"geomap.start({name});\n"
    )


def sheet_of(data: PageData, lang: str, beside: str | None, picture: str | None) -> Sheet:
    """Give the page around the map of these data."""
    return Sheet(
        data.title or assets.title_of(data.article_titles, lang),
        lang,
        beside is not None,
        assets.description(data.counts, lang),
        data.first_places(_PLACES_WITHOUT_SCRIPT),
        picture,
    )


def page_of(
    data: PageData,
    *,
    streets: Streets | None = None,
    lang: str = "en",
    beside: str | None = None,
    picture: str | None = None,
) -> str:
    """Give the page of a map without layers of Folium: that which a `PlacesMap` renders.

    Args:
        data: What :func:`geomap.output.page.data.page_data` gives.
        streets: As for `parts_of`.
        lang: As for `parts_of`.
        beside: As for `parts_of`.
        picture: The address of a picture for where links to the page are shared.

    Raises:
        GeomapError: The page does not speak this language.
    """
    name = f"map_{data.identity}"
    parts = parts_of(data, name, streets=streets, lang=lang, beside=beside)
    script = start_of(name, _options_text(streets is not None))
    body = (parts.world, parts.map)
    texts = (_as_children(*text) for text in ((parts.header,), body, (script,)))
    return sheet_of(data, lang, beside, picture).html(*texts)


def plain_lines(text: str) -> str:
    """Give the text with plain line ends, as a browser's parser makes them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _as_children(*texts: str) -> str:
    """Give texts as Folium's template writes the children of an element."""
    return plain_lines("".join(f"\n    {text}" for text in texts))


def _json_element(identity: str, data: str) -> str:
    return f'<script type="application/json" id="{identity}">{data}</script>\n'


def _chunks(name: str, chunks: Sequence[Chunk]) -> Iterator[str]:
    packed = sum(len(part.json) for part in chunks) > PACKED_FROM
    for part in chunks:
        yield element(f"{name}_{part.name}", part, part.packed() if packed else None)
