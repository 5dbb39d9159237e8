"""How a name stands to the word that tells of an event: further features to tell its place by.

English says where something happened by prepositions ("killed *in* Omsk"), by objects ("captured
*Omsk*") and by lists that share either ("in the towns of A, B and C").  What matters is therefore
what *leads* to a name: the preposition, verb or mark before the whole list and the words that
introduce it; and what stands between it and the event's word.
"""

from __future__ import annotations

from typing import NamedTuple

from geomap.roles.features import Name, Usage, count_verbs
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = ["VERB_MEASURES", "VerbUsage"]


_MOST_WORDS = 8  # between a name and what leads to it, lists not counted

_NO_VERB = 50.0  # words to a verb where there is none


class _Lead(NamedTuple):
    """What leads to a name: the word or mark, and where it stands."""

    word: str
    at: int
    listed: int  # so many names of the same list are between
    steps: int  # and so many other words


class _Between(NamedTuple):
    """The words between a name and the event's word."""

    keys: list[str]
    gaps: list[str]


class VerbUsage(Usage):
    """The features of a text's names by which it is asked where the event of a given word happened.

    Args:
        words: The words.
        around: What was seen of them as a whole.
        names: The names, in order, none overlapping another.
        verb: Number of the word that tells of the event.
    """

    def __init__(self, words: Words, around: Surroundings, names: list[Name], verb: int) -> None:
        super().__init__(words, around, names)
        self.verb = verb
        self._name_at = {word: name for name in names for word in range(name.first, name.last + 1)}
        self._leads = [self._lead(number) for number in range(len(names))]
        # The first name after the event's word that it governs or a preposition places.
        self._first_placed = next(
            (
                number
                for number, (name, lead) in enumerate(zip(names, self._leads, strict=True))
                if name.first > verb
                and (lead.word in words.language.roles.placing or lead.word == "verb")
            ),
            None,
        )

    def is_quiet(self, number: int) -> bool:
        """False: the word given tells of an event."""
        return False

    def _lead(self, number: int) -> _Lead:
        """What leads to a name, leftwards over its list and what introduces that.

        ``?`` is nothing near, ``^`` the sentence's beginning, ``!`` a word that begins anew,
        ``other`` another name.
        """
        own = self.words.language.roles
        keys, gaps = self.words.keys, self.words.gaps
        begin, _ = self._bounds[number]
        at, listed, steps = self.names[number].first - 1, 0, 0
        while at >= begin and steps <= _MOST_WORDS:
            key = keys[at]
            if at == self.verb:
                return _Lead("verb", at, listed, steps)
            if at in self._name_at:
                if not listed and "," not in gaps[at]:
                    return _Lead("other", at, listed, steps)
                listed, at = listed + 1, self._name_at[at].first - 1
            elif key in ("and", "or") and at - 1 in self._name_at:
                listed, at = listed + 1, self._name_at[at - 1].first - 1
            elif key == "of" and at > begin and keys[at - 1] in own.verb_introducing:
                steps, at = steps + 1, at - 2
            elif key in own.verb_introducing:
                steps, at = steps + 1, at - 1
            elif "," in gaps[at] or ";" in gaps[at]:
                return _Lead(",", at, listed, steps)
            elif key in own.prepositions:
                return _Lead(key, at, listed, steps)
            elif key in own.stops:
                return _Lead("!", at, listed, steps)
            elif self.around.capital[at]:
                return _Lead("other", at, listed, steps)
            else:
                steps, at = steps + 1, at - 1
        return _Lead("^" if at < begin else "?", at, listed, steps)

    def _between(self, number: int) -> _Between:
        name, verb = self.names[number], self.verb
        low, high = (verb, name.first) if name.first > verb else (name.last, verb)
        return _Between(self.words.keys[low + 1 : high], self.words.gaps[low:high])

    def clues(self, number: int) -> list[str]:
        """The clues of one name, with those of how it stands to the event's word."""
        own = self.words.language.roles
        keys, verb = self.words.keys, self.verb
        name, lead, between = self.names[number], self._leads[number], self._between(number)
        governor, at = self._governors[number]
        is_after = name.first > verb
        side = "R" if is_after else "L"
        away = name.first - verb if is_after else verb - name.last
        commas = sum("," in gap for gap in between.gaps)
        path = [
            key for key in between.keys
            if key in own.verb_clauses or key in own.prepositions or key in own.verb_auxiliaries
        ]  # fmt: skip
        first = self._first_placed
        return [
            *super().clues(number),
            f"ev={keys[verb]}",
            f"ed={side}{away if away < 6 else 6 + min((away - 6) // 4, 4)}",
            f"es={self.words.sentences[verb] == self.words.sentences[name.first]}",
            f"ec={side}{min(commas, 3)}",
            f"eg={side}{governor}{at in (verb, verb + 1)}",
            f"ee={side}{keys[verb][-3:]}{governor}",
            f"en={side}{min(count_verbs(between.keys, self.words.language), 3)}",
            f"xl={side}{lead.word}{min(lead.listed, 2)}",
            f"xv={side}{lead.word}.{lead.at - verb if abs(lead.at - verb) < 3 else 9}",
            f"xe={keys[verb]}.{side}{lead.word}",
            f"xs={keys[verb][:4]}{side}{lead.word}",
            f"xh={keys[lead.at - 1] if lead.at > 0 else '^'}.{lead.word}",
            f"xp={side}{'.'.join(path[:3])}",
            f"xf={number == first}{first is not None and number > first}",
            f"xb={keys[verb - 1] if verb else '^'}.{side}",
            f"xa={keys[verb + 1] if verb + 1 < len(keys) else '$'}.{side}",
            *(f"eb={key}" for key in between.keys[:15]),
        ]

    def measures(self) -> list[list[float]]:
        """The measures of all names but those that depend on scores: a row for each."""
        rows = super().measures()
        for number, row in enumerate(rows):
            row += [float(value) for value in self._stands(number)]
            row += [float(value) for value in self._led(number)]
        return rows

    def _stands(self, number: int) -> list[float]:
        words, names, verb = self.words, self.names, self.verb
        name = names[number]
        away = name.first - verb
        low, high = min(verb, name.first), max(verb, name.first)
        others = [other for other in names if other is not name]
        return [
            away,
            abs(away),
            sum(low < other.first < high for other in others),
            sum("," in gap for gap in words.gaps[low:high]),
            count_verbs(words.keys[min(verb, name.last) + 1 : high], words.language),
            words.sentences[verb] == words.sentences[name.first],
            self._governors[number][1] - verb,
            sum(abs(other.first - verb) < abs(away) for other in others),
        ]

    def _led(self, number: int) -> list[float]:
        own = self.words.language.roles
        words, names, verb = self.words, self.names, self.verb
        keys, count = words.keys, len(words.keys)
        name, lead, between = names[number], self._leads[number], self._between(number)
        key, first = keys[verb], self._first_placed
        led_from = max(self._bounds[number][0], lead.at)
        before = keys[verb - 1] if verb else "^"
        after = keys[verb + 1] if verb + 1 < count else "$"
        is_after = name.first > verb
        rank = sum(verb < other.first < name.first for other in names)
        return [
            own.lead_numbers.get(lead.word, own.lead_numbers["other"]),
            lead.at - verb,
            lead.listed,
            lead.steps,
            sum(word in own.prepositions for word in between.keys),
            sum(word in own.verb_clauses for word in between.keys),
            sum('"' in gap or "“" in gap or "”" in gap for gap in between.gaps) % 2,
            sum(word.startswith(own.event_stems) for word in between.keys),
            sum(abs(v - name.first) < abs(verb - name.first) for v in self._verbs),
            number == first,
            first is not None and number > first,
            rank if is_after else -1 - sum(name.first < other.first < verb for other in names),
            1 if key.endswith("ed") else 2 if key.endswith("ing") else 3 if key[-1:] == "s" else 0,
            before in own.verb_auxiliaries,
            after in own.prepositions,
            own.lead_numbers.get(after, -1),
            before in ("the", "a", "an", "of", "in") or self.around.capital[verb],
            sum(word in own.verb_clauses for word in keys[led_from : name.first]),
            min((v - verb for v in self._verbs if v > verb), default=_NO_VERB),
            min((verb - v for v in self._verbs if v < verb), default=_NO_VERB),
            name.last + 1 < count and keys[name.last + 1] in own.verb_introducing,
            count,
            verb,
        ]


VERB_MEASURES = (
    "away", "distance", "names_between", "commas_between", "verbs_between", "same_sentence",
    "governor_after_verb", "nearer_names",
    "lead", "lead_after_verb", "listed", "introducing", "prepositions_between",
    "clauses_between", "quoted_between", "events_between", "nearer_verbs", "is_first_placed",
    "after_first_placed", "rank_from_verb", "verb_ending", "after_auxiliary",
    "before_preposition", "next_preposition", "is_noun", "clauses_after_lead", "next_verb",
    "previous_verb", "introduced_after", "length", "verb_at",
)  # fmt: skip
"""Names of the measures beside those of every name, in their order in a row."""
