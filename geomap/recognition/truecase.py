"""Texts in lower case: the names in them get the capitals that the rest of geomap goes by.

Tweets and posts are often written without capitals ("flooding in dhaka, send help").  In such a
text, and in no other, words that are a name of a place are read as if they were capitalised:
known places that are no common English words, and any place after a preposition of place.  In
hashtags ("#mosul") known places are read so in every text.
"""

from __future__ import annotations

from geomap.gazetteer import NameKind
from geomap.gazetteer.format import WordFlag
from geomap.gazetteer.lexicon import Toponym, Toponyms
from geomap.text.tokenizer import Words

__all__ = ["restore_capitals"]

_MOST_CAPITALS = 0.04
"""Share of capitalised words, first words of sentences aside, up to which a text has none."""

_LOOK = 60  # words that are looked at first

_MOST_WORDS = 4

_KNOWN_FAME = 5.0
"""Places of 100,000 people are known by themselves; smaller ones after a preposition only."""

_LEAST_FAME = 3.7  # after a preposition: towns of 5,000

_COMMON = WordFlag.COMMON | WordFlag.RARE | WordFlag.GIVEN


def restore_capitals(words: Words, toponyms: Toponyms) -> bool:
    """Whether any was needed, once the names in a text without capitals are written with them.

    Outside hashtags nothing happens to a text that has capitals.  Offsets and folded words stay
    as they are.

    Args:
        words: The text's words; ``words.words`` is changed.
        toponyms: The gazetteer's names.
    """
    language, changed = words.language, False
    keys, gaps, texts = words.keys, words.gaps, words.words
    if "#" in words.text:
        for number, key in enumerate(keys):
            if number and gaps[number - 1].endswith("#") and texts[number].islower():
                toponym = toponyms.get(key)
                if (
                    toponym is not None
                    and toponym.best_kind <= NameKind.ALIAS
                    and toponym.main_fame >= _KNOWN_FAME
                    and not toponym.word_flags & WordFlag.COMMON
                ):
                    texts[number] = texts[number].capitalize()
                    changed = True
    if not _lacks_capitals(words):
        return changed
    names_beginning = toponyms.gazetteer.names_beginning
    number = 0
    while number < len(keys):
        following = number + 1
        if texts[number][0].islower() and keys[number] not in language.text.function_words:
            last = number
            folded, word_at = keys[number], {len(keys[number]): number}
            while (
                last + 1 < len(keys)
                and last - number + 1 < _MOST_WORDS
                and gaps[last] == " "
                and not words.possessive[last]
                and texts[last + 1][0].islower()
            ):
                last += 1
                folded += " " + keys[last]
                word_at[len(folded)] = last
            known = [key for key in names_beginning(folded) if len(key) in word_at]
            for key in sorted(known, key=len, reverse=True):
                toponym, end = toponyms.get(key), word_at[len(key)]
                if toponym is not None and (
                    _is_place(words, number, end, toponym)
                    or _is_held(words, end, toponym, toponyms)
                ):
                    for word in range(number, end + 1):
                        if keys[word] not in language.text.function_words:
                            texts[word] = texts[word].capitalize()
                    following, changed = end + 1, True
                    break
        number = following
    return changed


def _lacks_capitals(words: Words) -> bool:
    texts, sentences = words.words, words.sentences
    if sum(text[0].isupper() for text in texts[:_LOOK]) > _LOOK // 10:
        return False  # as in nearly every article, without a look at the rest
    inner = [
        number
        for number in range(1, len(texts))
        if sentences[number] == sentences[number - 1]
        and texts[number][0].isalpha()
        and texts[number] != "I"
        and words.gaps[number - 1][-1:] not in ("#", "@")
    ]
    # An abbreviation has its capitals in such texts too.
    capitals = sum(
        texts[number][0].isupper() and (len(texts[number]) == 1 or not texts[number].isupper())
        for number in inner
    )
    return len(inner) >= 3 and capitals <= _MOST_CAPITALS * len(inner)


def _is_place(words: Words, first: int, last: int, toponym: Toponym) -> bool:
    """Whether a name in lower case is likely enough meant for the place."""
    if toponym.best_kind > NameKind.ALIAS and toponym.best_kind != NameKind.DEMONYM:
        return False
    if len(toponym.key) < 4 or (first == last and toponym.word_flags & WordFlag.COMMON):
        return False
    if toponym.best_kind == NameKind.DEMONYM:
        return toponym.key != "polish" and not toponym.word_flags & _COMMON
    if first < last:
        return toponym.main_fame >= _LEAST_FAME
    if toponym.main_fame >= _KNOWN_FAME and not toponym.word_flags & _COMMON:
        return True
    return (
        first > 0
        and words.keys[first - 1] in words.language.text.place_prepositions
        and words.gaps[first - 1] == " "
        and toponym.main_fame >= _LEAST_FAME
    )


def _is_held(words: Words, last: int, toponym: Toponym, toponyms: Toponyms) -> bool:
    """Whether the abbreviation of what holds a place follows its name: "houston TX"."""
    if last + 1 == len(words.keys) or words.gaps[last] not in (" ", ", "):
        return False
    if toponym.best_kind > NameKind.ALIAS or toponym.main_fame < _LEAST_FAME:
        return False
    holder = toponyms.get(words.keys[last + 1]) if words.words[last + 1].isupper() else None
    return holder is not None and holder.is_abbreviation and holder.may_hold(toponym)
