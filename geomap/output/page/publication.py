"""What an editor says of a page: a picture's address, a first view, notes, steps of a story.

The page gets it as ``published`` in its data::

    {"view":  [latitude, longitude, zoom] of the first view, or null,
     "notes": {"page": a line, "articles": [[index, note], ...], "places": [[index, note], ...]},
     "opening": paragraphs before the first step of the story,
     "steps": [{"title", "text": paragraphs, "state": what the map shows, as in an address}, ...]}

Notes are the editor's own words; they are shown as text, as all else.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from geomap.config.view import View
from geomap.output.page.marks import showable
from geomap.output.page.story import Story
from geomap.text.escapes import for_terminal

__all__ = ["Embed", "Publication"]

log = logging.getLogger(__name__)

_LONGEST_NOTE = 500

PAGE = "map"
"""The name that a note on the page as a whole has among those on articles and places."""


@dataclass(frozen=True, slots=True)
class Embed:
    """What an editor says on a light page.

    Attributes:
        deck: The line under the headline; empty for what is counted.
        source: The line about the source, before the credits; may be empty.
        texts: Whether the page has the articles' sentences, to be read at a place.
    """

    deck: str = ""
    source: str = ""
    texts: bool = False


@dataclass(frozen=True, slots=True)
class Publication:
    """What an editor says of a page, light or not.

    Attributes:
        view: The first view, instead of all places.
        address: The address of the folder that the page will be in, ending in a slash.
        notes: Notes by what they are on: ``map``, an article's name, a place's name or GeoNames id.
        story: Steps that the page goes through.
    """

    view: View | None = None
    address: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)
    story: Story = field(default_factory=Story)

    def told(self, articles: Sequence[str], places: Mapping[str, Any]) -> dict[str, Any] | None:
        """Gives what the page is told of it; None if there is nothing to say.

        Args:
            articles: The names of the page's articles.
            places: The columns of its places.
        """
        if self.view is None and not self.notes and not self.story.steps:
            return None
        on_articles: list[list[Any]] = []
        on_places: list[list[Any]] = []
        of_article = {name: index for index, name in reversed(list(enumerate(articles)))}
        of_place: dict[str, int] = {}
        for index, (name, identity) in enumerate(
            zip(places["name"], places["geonameid"], strict=True)
        ):
            # Of places with the same name that which is told of most.
            of_place.setdefault(name, index)
            if identity is not None:
                of_place.setdefault(str(identity), index)
        for name, note in self.notes.items():
            words = showable(note, _LONGEST_NOTE)
            if name in of_article:
                on_articles.append([of_article[name], words])
            elif name in of_place:
                on_places.append([of_place[name], words])
            elif name != PAGE:
                log.warning("notes: %s: no article or place of the map", for_terminal(name[:80]))
        page = showable(self.notes.get(PAGE, ""), _LONGEST_NOTE)
        return {
            "view": None if self.view is None else list(self.view),
            "notes": {"page": page, "articles": on_articles, "places": on_places},
            "opening": [showable(words) for words in self.story.opening],
            "steps": [
                {
                    "title": showable(step.title),
                    "text": [showable(words) for words in step.text],
                    "state": step.state,
                }
                for step in self.story.steps
            ],
        }
