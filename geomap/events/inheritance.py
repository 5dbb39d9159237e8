"""Whether an event of which its sentence names no place happened where the text was before.

"A bomb went off in Mosul. Eleven people died." are at one place; "Ankara condemned it." is not.
"""

from __future__ import annotations

import re

from geomap.events.directions import Directions
from geomap.events.linear import Linear, names_in
from geomap.events.places import PlacedAt, Places
from geomap.events.triggers import Trigger, own_group

__all__ = ["inherited_features", "is_inherited"]

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")

_MOST_BACK = 6


def inherited_features(places: Places, trigger: Trigger, placed: PlacedAt) -> list[str]:
    """The features of an event by which it is asked whether it has another sentence's place.

    Args:
        places: The mentions of the article.
        trigger: The words that tell of the event.
        placed: The likeliest mention, of another sentence.
    """
    told = places.told
    number = told.sentence_of[trigger.first]
    first, last = told.bounds[number]
    keys, lists = told.words.keys, told.words.language.events
    own = keys[first : last + 1]
    named = told.named_in(number)
    before = [name.role for name in named if name.last < trigger.first]
    after = [name.role for name in named if name.first > trigger.last]
    back = number - told.sentence_of[placed.named.first]
    paragraphs = told.paragraphs[number] - told.paragraphs[told.sentence_of[placed.named.first]]
    row = placed.named.row
    return [
        *names_in([own_group(told, trigger)]),
        f"back={max(-2, min(back, _MOST_BACK))}",
        f"par={max(-2, min(paragraphs, 4))}",
        f"role={placed.named.role}",
        f"class={row.feature_class or 'none'}",
        f"first={placed.named is places.lead}",
        f"score={max(-4, min(placed.score // 500, 8))}",
        f"sentence={min(number, 5)}",
        f"head={keys[first]}",
        f"before={before[-1] if before else ''}",
        f"after={after[0] if after else ''}",
        f"names={min(len(named), 3)}",
        f"metonym={'metonym' in before}{'demonym' in before}",
        f"year={any(map(_YEAR.match, own))}",
        f"time={not lists.time_words.isdisjoint(own)}",
        f"digits={own[0][:1].isdigit()}{any(key.isdigit() for key in own)}",
        f"length={min(len(own) // 4, 6)}",
        f"modal={not lists.modals.isdisjoint(own)}",
        f"report={not lists.reporting.isdisjoint(own)}",
        f"word.before={keys[trigger.first - 1] if trigger.first > first else '^'}",
        f"word.after={keys[trigger.last + 1] if trigger.last < last else '$'}",
        *(f"w={key}" for key in dict.fromkeys(own) if len(key) > 2),
    ]


def is_inherited(
    places: Places,
    trigger: Trigger,
    placed: PlacedAt,
    model: Linear | None,
    directions: Directions | None,
) -> bool:
    """Whether an event happened at the place of another sentence, rather than where none is told.

    Args:
        places: The mentions of the article.
        trigger: The words that tell of the event.
        placed: The likeliest mention.
        model: What weighs it; each is inherited without one.
        directions: The vectors of the text, if the language has any.
    """
    if model is None or placed.how == "sentence":
        return True
    score = model.score(inherited_features(places, trigger, placed))
    if directions is not None and model.directions:
        score += model.along_one(directions.seen(trigger)[None])[0]
    return score >= model.threshold
