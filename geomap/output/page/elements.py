"""The Folium map and figure of a page.

branca hands what an element's template has rendered to Jinja once more, as a template: a
``{{ ... }}`` in an article would be run in Python.  So these elements write their parts
themselves, as :class:`Raw` text, and never through a template.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Sequence
from typing import Any

import folium
from branca.element import Element, Figure
from folium.raster_layers import TileLayer
from folium.template import tojavascript
from jinja2 import Template

from geomap.output.page import assets
from geomap.output.page.chunks import PACKED_FROM, Chunk, element
from geomap.output.page.data import PageData
from geomap.output.page.escaping import to_json
from geomap.output.page.localnames import local_names
from geomap.output.page.policy import policy
from geomap.output.page.preview import SIZE
from geomap.output.page.streets import MAX_ZOOM, Streets, code

_PLACES_WITHOUT_SCRIPT = 50

# A pin, in the colour of events.
_ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
    "%3Cpath fill='%23940210' d='M8 16S2.5 10 2.5 6a5.5 5.5 0 0 1 11 0c0 4-5.5 10-5.5 10z'/%3E"
    "%3Ccircle fill='%23fff' cx='8' cy='6' r='2.2'/%3E%3C/svg%3E"
)


class Raw(Element):
    """Text that goes into the page exactly as it is."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._name = "Raw"
        self.text = text

    def render(self, **kwargs: Any) -> str:
        """Give the text."""
        return self.text


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


class PageFigure(Figure):
    """The page around the map: its head, title and Content-Security-Policy."""

    def __init__(
        self,
        title: str,
        lang: str = "en",
        *,
        beside: bool = False,
        description: str = "",
        places: Sequence[str] = (),
        picture: str | None = None,
    ) -> None:
        super().__init__(title=title, height="640px")
        self.picture = picture
        self.description = description
        self.places = places
        self.lang = lang
        self.beside = beside
        self.header._children.clear()  # the page's own template says which charset it is in

    def render(self, **kwargs: Any) -> str:
        """Give the page's HTML."""
        for child in self._children.values():
            child.render(**kwargs)
        header, body, script = (
            part.render(**kwargs).replace("\r\n", "\n").replace("\r", "\n")
            for part in (self.header, self.html, self.script)
        )
        page = Template(assets.template("page.html.jinja"), keep_trailing_newline=True)
        page_html: str = page.render(
            lang=self.lang,
            direction=assets.direction(self.lang),
            title=html.escape(self.title or ""),
            description=html.escape(self.description),
            icon=_ICON,
            picture=_picture_tags(self.picture, html.escape(self.title or "", quote=True)),
            without_script=self._without_script(),
            policy=html.escape(
                policy(header + body, script, _images(self), beside=self.beside), quote=True
            ),
            header=header,
            html=body,
            script=script,
        )
        return page_html

    def _without_script(self) -> str:
        """Give what a browser without scripts shows: title, description, and the first places."""
        listed = "".join(f"<li>{html.escape(place)}</li>" for place in self.places)
        heading = f"<h1>{html.escape(self.title or '')}</h1>"
        return f"{heading}<p>{html.escape(self.description)}</p><ul>{listed}</ul>"


class PlacesMap(folium.Map):
    """A Folium map of places with their mentions.

    It is a ``folium.Map`` in all: other layers are added to it as to any.  Leaflet and
    everything else it needs are inside; it asks for no jQuery, Bootstrap or Font Awesome.
    """

    def __init__(
        self,
        data: PageData,
        *,
        tiles: TileLayer | None = None,
        streets: Streets | None = None,
        lang: str = "en",
        beside: str | None = None,
        picture: str | None = None,
    ) -> None:
        """Make the map.

        Args:
            data: What :func:`geomap.output.page.data.page_data` gives.
            tiles: Online tiles to draw over the built-in base map.
            streets: An extract of a city's map to draw over it, inside the page.
            lang: The language that the page speaks.
            beside: The folder beside the page that holds the chunks of the data, as files
                made with :func:`geomap.output.page.chunks.side_file`; by default they are in the
                page.
            picture: The address of a picture for where links to the page are shared.

        Raises:
            GeomapError: The page does not speak this language.
        """
        super().__init__(
            location=[30.0, 10.0],
            zoom_start=2,
            tiles=None,
            zoom_control=False,
            minZoom=0.5,
            maxZoom=MAX_ZOOM if tiles or streets else 11,
            # Whole steps keep tiles sharp; without them the view may fit more closely.
            zoomSnap=1 if tiles else 0.25,
            wheelPxPerZoomLevel=90,
        )
        # Folium asks for these from the network for every map; this one needs none of them.
        self.default_js = []
        self.default_css = []
        self.data = to_json(
            {**data.core, "beside": beside, "local": local_names(data.core["places"], lang)}
        )
        self.ground = data.ground.json
        self.streets = streets
        self.lang = lang
        self.words = assets.words(lang)
        self.chunks = () if beside else data.chunks
        # branca's ids are random; this one is the same for the same data.
        self._id = data.identity
        title = data.title or assets.title_of(data.article_titles, lang)
        figure = PageFigure(
            title,
            lang,
            beside=beside is not None,
            description=assets.description(data.counts, lang),
            places=data.first_places(_PLACES_WITHOUT_SCRIPT),
            picture=picture,
        )
        figure.add_child(self)
        if tiles is not None:
            tiles._id = self._id
            self.add_child(tiles)

    def render(self, **kwargs: Any) -> str:
        """Put the map's parts into the figure that holds it; itself it gives no text."""
        figure = self.get_root()
        if not isinstance(figure, Figure):
            raise TypeError("a map can only be rendered inside a branca Figure")
        name = self.get_name()
        # Added layers may bring links of their own (add_js_link, add_css_link).
        parts = [f'<script src="{html.escape(url)}"></script>' for _, url in self.default_js] + [
            f'<link rel="stylesheet" href="{html.escape(url)}">' for _, url in self.default_css
        ]
        figure.header.add_child(
            Raw(
                f"<style>{assets.leaflet_style()}</style>\n"
                f"<style>{assets.style()}</style>\n"
                f"<script>{assets.leaflet_script()}</script>\n"
                f"<script>{assets.library()}</script>\n"
                + (f"<script>{code()}</script>\n" if self.streets else "")
                + f"<script>{assets.script()}</script>\n"
                + "\n".join(parts)
            ),
            name="geomap_assets",
        )
        size = (
            f"position:{self.position};left:{_css(self.left)};top:{_css(self.top)};"
            f"width:{_css(self.width)};height:{_css(self.height)}"
        )
        figure.html.add_child(
            Raw(
                _json_element("geomap_words", self.words)
                + _json_element("geomap_world", assets.world(self.lang))
                + _json_element("geomap_ground", self.ground)
                + (self.streets.element() if self.streets else "")
            ),
            name="geomap_world",
        )
        figure.html.add_child(
            Raw(
                f'<div class="folium-map geomap" id="{name}" style="{size}"></div>\n'
                + _json_element(f"{name}_data", self.data)
                + "".join(_chunks(name, self.chunks))
            ),
            name=name,
        )
        options = tojavascript({"center": self.location, **self.options})
        figure.script.add_child(
            Raw(
                f"var {name} = L.map({json.dumps(name)}, {{...{options}, ...geomap.motion()}});\n"
                f"geomap.start({name});\n"
            ),
            name=name,
        )
        for child in self._children.values():
            child.render(**kwargs)
        return ""


def _json_element(identity: str, data: str) -> str:
    return f'<script type="application/json" id="{identity}">{data}</script>\n'


def _chunks(name: str, chunks: Sequence[Chunk]) -> Iterator[str]:
    packed = sum(part.size for part in chunks) > PACKED_FROM
    for part in chunks:
        yield element(f"{name}_{part.name}", part, part.packed() if packed else None)


def _css(size: tuple[float, str]) -> str:
    return f"{size[0]:g}{size[1]}"


def _images(element: Element) -> Iterator[str]:
    """Give the addresses that the layers under an element load pictures from."""
    for child in element._children.values():
        for attribute in ("tiles", "url"):
            address = getattr(child, attribute, None)
            if isinstance(address, str):
                yield address
        yield from _images(child)
