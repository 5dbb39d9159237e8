"""The names of the gazetteer in a text whose names are inflected.

As in :mod:`geomap.recognition.matcher`, but a word counts as any of its base forms, and an
adjective of a place ("пермский") or those who live there ("пермяки") as a demonym of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from geomap.gazetteer import NameKind
from geomap.gazetteer.lexicon import Toponym, Toponyms
from geomap.languages.morphology import WordForms
from geomap.languages.sequence import SequenceLanguage
from geomap.text.names import fold, fold_word
from geomap.text.tokenizer import Words

__all__ = ["form_of", "forms_of", "names_in", "peoples_of"]

_MOST_WORDS = 6
_MOST_FORMS = 4
"""Forms of each word of a name of several that are tried."""

_MOST_NAMES = 64
"""Names that a stretch of words may be that are tried."""

_LEAST_FAME = 4.0
"""Places of fewer people have no adjective that is told from other words, and are not what a word
is that may be two written together."""

_APOSTROPHES = frozenset("'’ʼ‘`")
_ABBREVIATED = 3
"""Letters of a word of a name that a stop may follow ("Wlk. Brytania")."""

_JOINTS = frozenset((" ", "-", "\u00a0", "‑", "–", " - ", " – "))


@lru_cache(maxsize=4)
def _finder(toponyms: Toponyms) -> _Finder:
    return _Finder(toponyms)


@lru_cache(maxsize=32)
def _forms(language: SequenceLanguage) -> _Forms:
    return _Forms(language)


@lru_cache(maxsize=32)
def peoples_of(language: SequenceLanguage) -> dict[str, tuple[str, str]]:
    """What people are called by places, folded, each with the name and a feature code."""
    return {fold_word(word): place for word, place in reversed(language.peoples.items())}


def forms_of(words: Words) -> list[WordForms]:
    """What is known of each word of a text, its forms folded."""
    language = words.language
    assert isinstance(language, SequenceLanguage), language  # noqa: S101 (a slip of the caller's)
    of_language = _forms(language)
    last = of_language.last
    if last is not None and last[0] is words and len(last[1]) == len(words.words):
        return last[1]  # asked for several times in turn
    get = of_language.get
    forms = [get(word.lower()) for word in words.words]
    of_language.last = words, forms
    return forms


def form_of(language: SequenceLanguage, word: str) -> WordForms:
    """What is known of a word in small letters, its forms folded."""
    return _forms(language).get(word)


def names_in(words: Words, toponyms: Toponyms) -> list[tuple[int, int, Toponym]]:
    """First and last word of each name in a text and what the gazetteer knows of it.

    Ordered by the first word, longer ones first.
    """
    finder, forms = _finder(toponyms), forms_of(words)
    found: list[tuple[int, int, Toponym]] = []
    is_caseless = not words.language.is_cased
    has_suffixes = "*" in words.language.text.elided
    for first, text in enumerate(words.words):
        if has_suffixes and first and words.gaps[first - 1] in _APOSTROPHES:
            continue  # an ending in capitals is no abbreviation: "İZMİR'DE"
        if text[0].isupper() or is_caseless:
            found += finder.begun(first, forms, words)
        elif forms[first].adjectives and (demonym := finder.adjective(forms[first])) is not None:
            found.append((first, first, demonym))
    return found


class _Forms:
    """The forms of a language's words, folded, each worked out once."""

    def __init__(self, language: SequenceLanguage) -> None:
        self._morphology, self._peoples = language.morphology, peoples_of(language)
        self.get = lru_cache(maxsize=200_000)(self._get)
        self.last: tuple[Words, list[WordForms]] | None = None
        """The last text and the forms of its words: case is of no matter to these."""

    def _get(self, word: str) -> WordForms:
        if self._morphology is None:
            key = fold_word(word)
            return WordForms((key,), key, adjectives=(key,) if key in self._peoples else ())
        forms = self._morphology.forms(word)
        bases = tuple(dict.fromkeys(map(fold_word, forms.bases)))
        peoples = [base for base in bases if base in self._peoples]
        return WordForms(
            bases=bases,
            lemma=fold_word(forms.lemma),
            part=forms.part,
            case=forms.case,
            marks=forms.marks,
            known=forms.known,
            adjectives=(*forms.adjectives, *peoples),
            number=forms.number,
            is_animate=forms.is_animate,
        )


class _Finder:
    """Finds names, with what it has found of each word."""

    def __init__(self, toponyms: Toponyms) -> None:
        assert isinstance(toponyms.language, SequenceLanguage)  # noqa: S101
        self._toponyms, self._language = toponyms, toponyms.language
        names = self._language.other_names.items()
        self._others = {fold(name): known for name, known in names}
        self._begin_others = {key.split(" ")[0] for key in self._others if " " in key}
        self._get = lru_cache(maxsize=100_000)(self._known)
        self.adjective = lru_cache(maxsize=100_000)(self._adjective)
        self.single = lru_cache(maxsize=100_000)(self._single)

    def begun(
        self, first: int, forms: list[WordForms], words: Words
    ) -> Iterable[tuple[int, int, Toponym]]:
        """The names that begin with a word, longer ones first."""
        toponym, begins = self.single(forms[first])
        found = [] if toponym is None else [(first, first, toponym)]
        limit = min(first + _MOST_WORDS, len(forms))
        for last in range(first + 1, limit if begins else first):
            gap = words.gaps[last - 1]
            is_stop = gap == ". " and len(words.words[last - 1]) <= _ABBREVIATED
            if gap not in _JOINTS and gap not in _APOSTROPHES and not is_stop:
                break
            joint = "" if gap in _APOSTROPHES else " "  # the gazetteer's names have none
            begins = tuple(
                f"{begin}{joint}{form}"
                for begin in begins
                for form in forms[last].bases[:_MOST_FORMS]
            )
            longer = self._most_famous(begins)
            if longer is not None:
                found.append((first, last, longer))
            if len(begins) > _MOST_NAMES:
                break
        found.reverse()
        return found

    def _single(self, forms: WordForms) -> tuple[Toponym | None, tuple[str, ...]]:
        """The name that a word is, and which of its forms longer names begin with."""
        toponym = self._get(forms.bases[0]) if not self._language.is_cased else None
        if toponym is None or toponym.fame < _LEAST_FAME:  # else it is that and nothing shorter
            toponym = self._most_famous(forms.bases)
        demonym = self.adjective(forms) if forms.adjectives else None
        # Models that are not shown the language's own adjectives see a name as they learned it.
        if demonym is not None and (
            toponym is None or (demonym.fame > toponym.fame and not self._language.by_lists)
        ):
            toponym = demonym
        first_word, others = self._toponyms.first_word, self._begin_others
        return toponym, tuple(
            form for form in forms.bases[: _MOST_FORMS + 2] if first_word(form)[1] or form in others
        )

    def _most_famous(self, keys: Iterable[str]) -> Toponym | None:
        """The most famous toponym of any of the names; of equals the first."""
        best: Toponym | None = None
        for key in keys:
            toponym = self._get(key)
            if toponym is not None and (best is None or toponym.fame > best.fame):
                best = toponym
        return best

    def _known(self, key: str) -> Toponym | None:
        """What the gazetteer knows of a folded name, or of the one that it has for that place."""
        if key not in self._others:
            return self._toponyms.get(key)
        return self._coded(*self._others[key])

    def _coded(self, name: str, code: str) -> Toponym | None:
        """What the gazetteer knows of a name, of places with a feature code if one is told."""
        toponym = self._toponyms.get(fold(name))
        if toponym is None or not code:
            return toponym
        codes, numbers = (
            self._toponyms.gazetteer.feature_codes,
            self._toponyms.gazetteer.code_numbers,
        )
        rows = [row for row in toponym.rows if codes[numbers[row]] == code]
        return self._toponyms.of(
            toponym.key,
            rows,
            [int(NameKind.MAIN)] * len(rows),
            total=len(rows),
            word_flags=0,
            is_abbreviation=False,
        )

    def _adjective(self, forms: WordForms) -> Toponym | None:
        """The demonym that a word is, if it is one: its places are those of the name."""
        peoples = peoples_of(self._language)
        for adjective in forms.adjectives:
            if adjective in peoples:
                name, code = peoples[adjective]
                known = [self._coded(name, code) if code else self._get(fold(name))]
            else:
                names = self._language.names_of_adjective(adjective)
                known = [self._get(fold(name)) for name in names]
            for toponym in known:
                if toponym is not None and toponym.fame >= _LEAST_FAME:
                    return self._toponyms.of(
                        fold_word(adjective),
                        toponym.rows,
                        [int(NameKind.DEMONYM)] * len(toponym.rows),
                        total=toponym.total,
                        word_flags=0,
                        is_abbreviation=False,
                    )
        return None
