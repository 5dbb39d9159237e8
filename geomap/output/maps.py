"""Draw the map: from the table of locations to a page that stands alone.

The page opens from disk with no network: Leaflet, the base map, the articles and all code are
inside it.  How it is made is in :mod:`geomap.output.page`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from geomap.errors import GeomapError, OutputError
from geomap.output.frame import as_frame
from geomap.output.records import Records
from geomap.storage.atomic import replacing

if TYPE_CHECKING:
    import folium
    import pandas as pd

    from geomap.output.page.aggregates import Aggregates
    from geomap.output.page.publication import Embed, Publication
    from geomap.schema.article import Article

__all__ = ["draw_map", "write_map"]


def draw_map(
    locations: pd.DataFrame,
    *,
    title: str | None = None,
    tiles: str | None = None,
    basemap: str | os.PathLike[str] | None = None,
    articles: Iterable[Article] | None = None,
    lang: str = "en",
    events: pd.DataFrame | None = None,
    reports: pd.DataFrame | None = None,
) -> folium.Map:
    """Draw the places that articles name on a map, with the articles beside it to read.

    One circle stands for a place, its area for the number of mentions; places that lie close
    together are one circle until one looks closer; countries and regions are areas.  What is
    shown can be narrowed down by role, country, source, confidence, kind, date and words.

    Args:
        locations: The table that :mod:`geomap.schema.location` describes, as ``geomap.locate``
            gives it, or any other table (see `geomap.output.frame.as_frame`): a GeoDataFrame, one
            of Polars.  At least ``mention``, ``sentence``, ``place``, ``latitude`` and
            ``longitude`` (degrees WGS84, missing if not placed) are needed.
        title: The page's headline; if None, one is made from the articles.
        tiles: Name of online tiles in ``xyzservices`` (``"OpenStreetMap.Mapnik"``) to draw on
            top of the built-in base map.  The page then asks the provider's servers for them.
        basemap: A file in PMTiles' format, an extract of OpenStreetMap with vector tiles: the page
            has it inside and draws a city's streets from it.
        articles: The articles that the locations are from, as ``geomap.read_articles`` gives
            them: the page then has their whole texts.  Without them it has the sentences that
            the table holds.
        lang: The language that the page speaks: ``"en"``, ``"ru"``.
        events: What happened, as ``geomap.find_events`` gives it: the page then opens on where
            it did.
        reports: Which article tells of which event, as ``reports.csv`` has it.

    Returns:
        The map.  A notebook shows it; other Folium layers can be added to it.

    Raises:
        GeomapError: A needed column is missing, no usable tiles have this name, or the page
            does not speak the language.
    """
    from geomap.output.page.data import page_data
    from geomap.output.page.elements import PlacesMap
    from geomap.output.page.events import Events
    from geomap.output.page.streets import read_streets

    layer = None if tiles is None else _tile_layer(tiles)
    streets = None if basemap is None else read_streets(Path(basemap))
    data = page_data(as_frame(locations), title, articles, Events(events, reports))
    return PlacesMap(data, tiles=layer, streets=streets, lang=lang)


def write_map(
    locations: pd.DataFrame | Records,
    path: str | os.PathLike[str],
    *,
    title: str | None = None,
    tiles: str | None = None,
    basemap: str | os.PathLike[str] | None = None,
    articles: Iterable[Article] | None = None,
    lang: str = "en",
    events: pd.DataFrame | Records | None = None,
    reports: pd.DataFrame | Records | None = None,
    embed: Embed | None = None,
    published: Publication | None = None,
    aggregates: Aggregates | None = None,
) -> None:
    """Write the map's page, the same bytes for the same table.

    The file appears whole or not at all: it is written beside its place and then moved there.
    A page whose texts and details would take more than
    :data:`geomap.output.page.chunks.EMBEDDED_LIMIT` bytes has them in files beside it, in a folder
    (``index.texts`` for ``index.html``) that has to go where the page goes.

    Args:
        locations: As for :func:`draw_map`; or records, for which pandas is not needed.
        path: The HTML file to write; its folder is made if there is none.
        title: As for :func:`draw_map`.
        tiles: As for :func:`draw_map`.
        basemap: As for :func:`draw_map`.
        articles: As for :func:`draw_map`.
        lang: As for :func:`draw_map`.
        events: As for :func:`draw_map`.
        reports: As for :func:`draw_map`.
        embed: For a light page, to be put into an article: the map with headline, legend and
            sources, without lists, and a picture of it (``embed.png`` for ``embed.html``) that is
            shown where a link to it is shared.
        published: What an editor says of the page: first view, notes, steps of a story.
        aggregates: What the locations stand for, if they stand for several mentions each.

    Raises:
        GeomapError: As for :func:`draw_map`.
        OutputError: The file cannot be written.
    """
    from geomap.output.page.beside import discard, folders, remove_stale, write_files
    from geomap.output.page.data import page_data
    from geomap.output.page.elements import PlacesMap
    from geomap.output.page.events import Events
    from geomap.output.page.streets import read_streets

    layer = None if tiles is None else _tile_layer(tiles)
    streets = None if basemap is None else read_streets(Path(basemap))
    happened = Events(events, reports)
    table = locations if isinstance(locations, Records) else as_frame(locations)
    data = page_data(table, title, articles, happened, embed, published, aggregates)
    target = Path(path)
    picture = None if embed is None else target.with_suffix(".png")
    before, folder = folders(target), None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = write_files(target, data)
        shared = None
        if embed is not None and picture is not None:
            # Imported late: with it comes Pillow.
            from geomap.output.page.preview import preview

            view = None if published is None else published.view
            picture.write_bytes(
                preview(data, lang=lang, deck=embed.deck, source=embed.source, view=view)
            )
            shared = (published.address if published else "") + picture.name
        drawn = PlacesMap(
            data, tiles=layer, streets=streets, lang=lang, beside=folder, picture=shared
        )
        with replacing(target) as file:
            file.write(drawn.get_root().render())
        remove_stale(target, folder)
    except OSError as error:
        discard(target, folder, before)
        raise OutputError(
            f"cannot write the map to {target}: {error.strerror or error}; "
            "give another file, or make its folder writable"
        ) from error


def _tile_layer(name: str) -> folium.TileLayer:
    """Give the tiles of this name, with the attribution that their provider asks for."""
    import folium
    import xyzservices  # type: ignore[import-untyped]

    advice = "see xyzservices.providers for their names, for example OpenStreetMap.Mapnik"
    try:
        provider = xyzservices.providers.query_name(name)
    except ValueError as error:
        raise GeomapError(f"there are no tiles called {name!r}; {advice}") from error
    if provider.requires_token():
        raise GeomapError(f"the tiles {name!r} need an access token; take others, {advice}")
    return folium.TileLayer(provider, overlay=True, control=False)
