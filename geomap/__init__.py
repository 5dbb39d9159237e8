"""geomap: from a folder of news articles to a map of where it happened.

::

    import geomap

    df = geomap.locate("seeds/")      # one row a mention, see geomap.schema.location
    geomap.draw_map(df)               # a folium.Map
    geomap.geocode("Perm")            # which places are called so, best first
    geomap.find_events(text)          # what happened, where and when, see geomap.schema.event
    geomap.explain("story.txt")       # why each mention was placed where it was
    geomap.build("seeds/", "maps/")   # what the command "geomap build" does
    geomap.apply_corrections(df, "corrections.csv")   # what a reader of the map put right

What is listed here is imported when it is first used: ``import geomap`` itself is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from geomap._version import __version__

if TYPE_CHECKING:
    from geomap.corrections.apply import apply_corrections
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
    from geomap.explanation.explain import explain
    from geomap.geocoders import geocode
    from geomap.output.maps import draw_map
    from geomap.pipeline.builder import build
    from geomap.pipeline.events import find_event_places, find_events
    from geomap.pipeline.frames import locate_frames
    from geomap.pipeline.geoparser import locate, locate_text
    from geomap.pipeline.many import analyse_many
    from geomap.pipeline.report import BuildReport
    from geomap.readers.articles import read_articles
    from geomap.schema.article import Article

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
    "analyse_many",
    "apply_corrections",
    "build",
    "draw_map",
    "evaluate",
    "explain",
    "find_event_places",
    "find_events",
    "geocode",
    "locate",
    "locate_frames",
    "locate_text",
    "read_articles",
]

# Where each name is; none of them may be the name of a module of the package, or importing
# that module would put it in the name's place.
_HOMES = {
    "Article": "schema.article",
    "BuildReport": "pipeline.report",
    "analyse_many": "pipeline.many",
    "apply_corrections": "corrections.apply",
    "build": "pipeline.builder",
    "draw_map": "output.maps",
    "explain": "explanation.explain",
    "find_event_places": "pipeline.events",
    "find_events": "pipeline.events",
    "evaluate": "evaluation",
    "geocode": "geocoders",
    "locate": "pipeline.geoparser",
    "locate_frames": "pipeline.frames",
    "locate_text": "pipeline.geoparser",
    "read_articles": "readers.articles",
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
