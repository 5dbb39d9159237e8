"""geomap: from a folder of news articles to a map of where it happened.

::

    import geomap

    df = geomap.locate("seeds/")      # one row a mention, see geomap.locations
    geomap.draw_map(df)               # a folium.Map
    geomap.geocode("Perm")            # which places are called so, best first
    geomap.explain("story.txt")       # why each mention was placed where it was
    geomap.build("seeds/", "maps/")   # what the command "geomap build" does
    geomap.apply_corrections(df, "corrections.csv")   # what a reader of the map put right

What is listed here is imported when it is first used: ``import geomap`` itself is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from geomap.articles import Article, read_articles
    from geomap.building import BuildReport, build
    from geomap.corrections import apply_corrections
    from geomap.errors import (
        ArticleError,
        CacheError,
        CorpusError,
        CorrectionsError,
        GazetteerError,
        GeocodingError,
        GeomapError,
        OutputError,
        SettingsError,
    )
    from geomap.evaluation import evaluate
    from geomap.explanations import explain
    from geomap.geocoders import geocode
    from geomap.geoparser import locate, locate_text
    from geomap.maps import draw_map

__version__ = "0.1.0"

__all__ = [
    "Article",
    "ArticleError",
    "BuildReport",
    "CacheError",
    "CorpusError",
    "CorrectionsError",
    "GazetteerError",
    "GeocodingError",
    "GeomapError",
    "OutputError",
    "SettingsError",
    "__version__",
    "apply_corrections",
    "build",
    "draw_map",
    "evaluate",
    "explain",
    "geocode",
    "locate",
    "locate_text",
    "read_articles",
]

# Where each name is; none of them may be the name of a module of the package, or importing
# that module would put it in the name's place.
_HOMES = {
    "Article": "articles",
    "BuildReport": "building",
    "apply_corrections": "corrections",
    "build": "building",
    "draw_map": "maps",
    "explain": "explanations",
    "evaluate": "evaluation",
    "geocode": "geocoders",
    "locate": "geoparser",
    "locate_text": "geoparser",
    "read_articles": "articles",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name, "errors" if name in __all__ else None)
    if home is None:
        raise AttributeError(f"module 'geomap' has no attribute {name!r}")
    value = getattr(import_module(f"geomap.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
