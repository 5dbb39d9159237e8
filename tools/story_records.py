"""The project's own stories as records of a corpus, for tools/train_sequence.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from stories import is_held_out, read_stories

__all__ = ["CORPUS", "story_records"]

CORPUS = Path(__file__).resolve().parents[1] / "corpus"


def story_records(code: str, *, held_out: bool = False) -> Iterator[dict[str, Any]]:
    """The stories in a language, those to learn from or those kept for measuring."""
    folder = CORPUS / code
    if not folder.is_dir():
        return
    for story in read_stories(folder):
        if is_held_out(story) != held_out:
            continue
        toponyms = []
        for mention in story.mentions:
            point = story.places.get(mention.place, {}).get("point") or (None, None)
            toponyms.append(
                {
                    "start": mention.start,
                    "end": mention.end,
                    "role": mention.role,
                    "demonym": mention.role == "demonym",
                    "lat": point[0],
                    "lon": point[1],
                }
            )
        yield {
            "doc_id": story.id,
            "lang": code,
            "text": story.text,
            "published": story.published,
            "toponyms": toponyms,
        }
