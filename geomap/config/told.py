"""What is said of the settings beside a table and in the manifest."""

from __future__ import annotations

from geomap.config.settings import Settings

__all__ = ["settings_told"]


def settings_told(settings: Settings) -> dict[str, object]:
    """The settings that decide what a table holds, those that are as by default left out."""
    told: dict[str, object] = {}
    for name, value in settings.model_dump(exclude=_OF_NO_MATTER).items():
        if value != type(settings).model_fields[name].get_default(call_default_factory=True):
            told[name] = list(value) if isinstance(value, tuple) else value
    return told


_OF_NO_MATTER = {
    *("embed", "deck", "source", "embed_texts", "view", "address", "story", "hidden", "notes"),
    *("seeds", "maps", "cache", "corrections", "jobs", "engine", "offline", "config"),
}
"""Settings that say where files are, how the work is done, and what an editor says on the pages.
What corrections and the pages say has its own place in the manifest (see
`geomap.pipeline.manifest`).
"""
