"""The Folium map and figure of a page.

branca hands what an element's template has rendered to Jinja once more, as a template: a
``{{ ... }}`` in an article would be run in Python.  So these elements write their parts
themselves, as :class:`Raw` text, and never through a template.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

import folium
from branca.element import Element, Figure
from folium.raster_layers import TileLayer
from folium.template import tojavascript

from geomap.output.page.data import PageData
from geomap.output.page.sheet import (
    CENTRE,
    ZOOM,
    Sheet,
    options_of,
    parts_of,
    plain_lines,
    sheet_of,
    start_of,
)
from geomap.output.page.streets import Streets


class Raw(Element):
    """Text that goes into the page exactly as it is."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._name = "Raw"
        self.text = text

    def render(self, **kwargs: Any) -> str:
        """Give the text."""
        return self.text


class PageFigure(Figure):
    """The page around the map, with what layers of Folium put into it.

    Args:
        sheet: The page.
    """

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(title=sheet.title, height="640px")
        self.sheet = sheet
        self.header._children.clear()  # the page's own template says which charset it is in

    def render(self, **kwargs: Any) -> str:
        """Give the page's HTML."""
        for child in self._children.values():
            child.render(**kwargs)
        header, body, script = (
            plain_lines(part.render(**kwargs)) for part in (self.header, self.html, self.script)
        )
        return self.sheet.html(header, body, script, _images(self))


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
            location=CENTRE,
            zoom_start=ZOOM,
            tiles=None,
            zoom_control=False,
            **options_of(tiles=tiles is not None, streets=streets is not None),
        )
        # Folium asks for these from the network for every map; this one needs none of them.
        self.default_js = []
        self.default_css = []
        self.data, self.streets, self.lang, self.beside = data, streets, lang, beside
        # branca's ids are random; this one is the same for the same data.
        self._id = data.identity
        PageFigure(sheet_of(data, lang, beside, picture)).add_child(self)
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
        size = (
            f"position:{self.position};left:{_css(self.left)};top:{_css(self.top)};"
            f"width:{_css(self.width)};height:{_css(self.height)}"
        )
        own = parts_of(
            self.data,
            name,
            streets=self.streets,
            lang=self.lang,
            beside=self.beside,
            size=size,
            links=parts,
        )
        options = tojavascript({"center": self.location, **self.options})
        figure.header.add_child(Raw(own.header), name="geomap_assets")
        figure.html.add_child(Raw(own.world), name="geomap_world")
        figure.html.add_child(Raw(own.map), name=name)
        figure.script.add_child(Raw(start_of(name, options)), name=name)
        for child in self._children.values():
            child.render(**kwargs)
        return ""


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
