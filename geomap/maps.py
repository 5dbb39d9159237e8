"""Draw the map: from the table of locations to a page that stands alone.

The page opens from disk with no network: Leaflet, the base map, the articles' sentences and
all code are inside it.  How it is made is in :mod:`geomap.page`.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from geomap.errors import GeomapError, OutputError

if TYPE_CHECKING:
    import folium
    import pandas as pd

__all__ = ["draw_map", "write_map"]


def draw_map(
    locations: pd.DataFrame, *, title: str | None = None, tiles: str | None = None
) -> folium.Map:
    """Draw the places that articles name on a map.

    One circle stands for a place, its area for the number of mentions; countries and regions
    are areas.  A place's popup shows every sentence that mentions it.  Datelines, demonyms
    and metonyms are secondary and can be switched off.

    Args:
        locations: The table that :mod:`geomap.locations` describes, as ``geomap.locate`` gives
            it.  At least ``mention``, ``sentence``, ``place``, ``latitude`` and ``longitude``
            (degrees WGS84, missing if not placed) are needed.
        title: The page's headline; if None, one is made from the articles.
        tiles: Name of online tiles in ``xyzservices`` (``"OpenStreetMap.Mapnik"``) to draw on
            top of the built-in base map.  The page then asks the provider's servers for them.

    Returns:
        The map.  A notebook shows it; other Folium layers can be added to it.

    Raises:
        GeomapError: A needed column is missing, or no usable tiles have this name.
    """
    from geomap.page.data import page_data
    from geomap.page.elements import PlacesMap

    layer = None if tiles is None else _tile_layer(tiles)
    return PlacesMap(page_data(locations, title), tiles=layer)


def write_map(
    locations: pd.DataFrame,
    path: str | os.PathLike[str],
    *,
    title: str | None = None,
    tiles: str | None = None,
) -> None:
    """Write the map's page, the same bytes for the same table.

    The file appears whole or not at all: it is written beside its place and then moved there.

    Args:
        locations: As for :func:`draw_map`.
        path: The HTML file to write; its folder is made if there is none.
        title: As for :func:`draw_map`.
        tiles: As for :func:`draw_map`.

    Raises:
        GeomapError: As for :func:`draw_map`.
        OutputError: The file cannot be written.
    """
    page = draw_map(locations, title=title, tiles=tiles).get_root().render()
    target = Path(path)
    beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(page.encode("utf-8"))
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
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
