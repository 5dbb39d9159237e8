"""What the files that a build makes are called."""

from __future__ import annotations

__all__ = ["EMBED_NAME", "MANIFEST_NAME", "MAP_NAME", "NAMES", "PICTURE_NAME", "TABLE_NAMES"]

MAP_NAME = "index.html"
EMBED_NAME = "embed.html"
PICTURE_NAME = "embed.png"
MANIFEST_NAME = "manifest.json"

TABLE_NAMES = (
    ("locations.csv", "mentions"),
    ("locations.geojson", "mentions"),
    ("places.csv", "places"),
    ("articles.csv", "articles"),
    ("events.csv", "events"),
    ("events.geojson", "events"),
    ("events.jsonl", "events"),
    ("reports.csv", "reports"),
)
"""The tables beside a map: the file, and what a row is one of."""

NAMES = (MAP_NAME, *(name for name, _ in TABLE_NAMES))
"""The names of all the files but the manifest, in the order that they are told of."""
