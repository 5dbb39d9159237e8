"""What the words beside an expression of time, and beside an event, say of the two."""

from __future__ import annotations

from geomap.events.expressions import Expression
from geomap.events.told import Told
from geomap.events.triggers import Trigger

__all__ = [
    "clause_of",
    "determiner_of",
    "follower_of",
    "is_alike",
    "is_verb",
    "modal_of",
    "seen_beside",
]

_NEAR = 6  # words


def is_alike(told: Told, trigger: Trigger, number: int) -> bool:
    """Whether a sentence has a word that begins like an event's."""
    first, last = told.bounds[number]
    stem = trigger.lemma[:5]
    return any(lemma[:5] == stem for words in told.lemmas[first : last + 1] for lemma in words)


def determiner_of(told: Told, trigger: Trigger) -> str:
    """The determiner right before an event's words, empty if there is none."""
    before = told.words.keys[trigger.first - 1] if trigger.first else ""
    return before if before in told.words.language.events.determiners else ""


def seen_beside(told: Told, expression: Expression) -> tuple[str, bool, bool]:
    """The word before an expression, whether it is spoken of, and since when something is most."""
    found = told.beside_times.get(expression.start)
    if found is None:
        found = told.beside_times[expression.start] = (
            _prior(told, expression),
            _is_spoken(told, expression),
            _is_most(told, expression),
        )
    return found


def _is_most(told: Told, expression: Expression) -> bool:
    """Whether an expression says since when something is the most: "the worst flood since 2007"."""
    if expression.lead != "since":
        return False
    near = told.words.text[max(0, expression.start - 60) : expression.start].lower().split()
    return any(word.endswith("st") or word == "only" for word in near)


def is_verb(told: Told, key: str) -> bool:
    """Whether a word is a verb's form that tells of something: "ordered", "shot"."""
    forms = told.words_of.forms_of(key)
    return any(set(form.tags) & {"d", "s"} for form in forms) and not any(
        form.is_noun for form in forms
    )


def clause_of(between: str, told: Told) -> str:
    """The first word that begins a clause of those that stand between, empty if none does."""
    clauses = told.words.language.events.clauses
    return next((word for word in between.lower().split() if word in clauses), "")


def _prior(told: Told, expression: Expression) -> str:
    """The word before an expression and its preposition."""
    begin = max(0, expression.start - 40)
    before = told.words.text[begin : expression.start].lower().split()
    if expression.lead:
        while before and before.pop() != expression.lead:
            pass
    return before[-1].strip(",.;:()\"'") if before else ""


def _is_spoken(told: Told, expression: Expression) -> bool:
    """Whether a word for speaking stands beside an expression: "said on Monday"."""
    words = told.words.language.events.hearsay | told.words.language.events.reporting
    behind = told.words.text[expression.end : expression.end + 24].lower().split()
    return _prior(told, expression) in words or bool(behind and behind[0] in words)


def follower_of(told: Told, expression: Expression) -> str:
    """What begins behind an expression: ``s`` if it is a genitive, a mark, else ``w``."""
    behind = told.words.text[expression.end : expression.end + 2]
    if behind[:1] in ("'", "’"):
        return "s"
    mark = behind.strip()[:1]
    return mark if mark and not mark.isalnum() else "w" if mark else "."


def modal_of(told: Told, trigger: Trigger) -> str:
    """The last word before an event, in its sentence, that looks ahead; empty if none does."""
    lists = told.words.language.events
    first, _ = told.bounds[told.sentence_of[trigger.first]]
    near = range(trigger.first - 1, max(first, trigger.first - _NEAR) - 1, -1)
    keys = told.words.keys
    return next((keys[n] for n in near if keys[n] in lists.ahead or keys[n] in lists.threat), "")
