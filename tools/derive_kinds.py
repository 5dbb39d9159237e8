"""Derive what Russian words with a capital are names of, by the tagger of the package natasha.

    pip install --target FOLDER natasha
    python tools/derive_kinds.py FOLDER

Tagger and vectors are MIT-licensed (Natasha contributors).  Each of the commoner words that may be
a name is put into five short sentences, and how likely it is a place, a person or an organisation
there is written down in steps of a sixth: ``languages/ru/kinds.txt.gz`` has a line of the words of
which the same is told, with the three steps and what is likeliest in each sentence (L, P, O or -)
before them.
"""

from __future__ import annotations

import gzip
import importlib
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geomap.languages.morphology import Dictionary
from geomap.resources import PACKAGE
from geomap.text.names import fold_word

WORDS = 220_000
STEPS = 6
SENTENCES = (
    "Об этом рассказал {} .",
    "Сегодня в {} состоялась встреча .",
    "Вчера {} сообщила о сделке .",
    "Житель {} был задержан .",
    "« {} » объявил о планах .",
)
KINDS = ("LOC", "PER", "ORG", "O")
BATCH = 512
NAMED = frozenset(("Geox", "Surn", "Name", "Patr", "Orgn", "Abbr"))
"""Marks of words of the dictionary that may be names; those that it lacks may, too."""

OUT = PACKAGE / "languages" / "ru" / "kinds.txt.gz"


def capitalised(word: str) -> str:
    """A word as a name is written: "нью-йорк" "Нью-Йорк", "ростов-на-дону" "Ростов-на-Дону"."""
    return "-".join(
        part[:1].upper() + part[1:] if len(part) > len("на ") else part for part in word.split("-")
    )


def likely(words: list[str], tagger: Any) -> NDArray[np.float32]:
    """How likely each word is of each of `KINDS` in each sentence.

    Args:
        words: The words, in small letters.
        tagger: The tagger of natasha.

    Returns:
        (n_words, n_sentences, n_kinds) float32, probabilities.
    """
    infer = tagger.infer
    infer.encoder.batch_size = BATCH
    tags = list(infer.decoder.tags_vocab.items)
    of_kind = np.zeros((len(tags), len(KINDS)))
    for number, tag in enumerate(tags):
        kind = tag[2:] if tag[1:2] == "-" else "O"
        of_kind[number, KINDS.index(kind)] = 1.0
    found = np.zeros((len(words), len(SENTENCES), len(KINDS)), np.float32)
    for column, sentence in enumerate(SENTENCES):
        parts = sentence.split()
        place = parts.index("{}")
        texts = [[capitalised(word) if part == "{}" else part for part in parts] for word in words]
        row = 0
        for batch in infer.encoder(texts):
            told = np.asarray(infer.model(batch.word_id, batch.shape_id, batch.pad_mask))[:, place]
            chances = np.exp(told - told.max(1, keepdims=True))
            chances /= chances.sum(1, keepdims=True)
            found[row : row + len(chances), column] = chances @ of_kind
            row += len(chances)
    return found


def may_be_name(word: str, dictionary: Dictionary) -> bool:
    """Whether a word is one of names, or none that the dictionary has."""
    forms = dictionary.forms(word)
    return not forms.known or not NAMED.isdisjoint(forms.marks)


def write(words: list[str], chances: NDArray[np.float32]) -> None:
    """Writes what is told of the words that may be names."""
    dictionary = Dictionary("ru")
    lines: dict[str, list[str]] = {}
    seen: set[str] = set()
    for word, told in zip(words, chances, strict=True):
        key = fold_word(word)
        if key not in seen and may_be_name(word, dictionary):
            seen.add(key)
            steps = "".join(str(int(STEPS * chance)) for chance in told.mean(0)[:-1])
            likeliest = "".join("LPO-"[number] for number in told.argmax(1))
            lines.setdefault(steps + likeliest, []).append(key)
    text = "\n".join(" ".join([code, *sorted(of_code)]) for code, of_code in sorted(lines.items()))
    OUT.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"{len(seen):,} words of {len(lines):,} sorts, {OUT.stat().st_size:,} bytes")


def main() -> None:
    """Writes the table."""
    sys.path.insert(0, str(Path(sys.argv[1])))
    natasha = importlib.import_module("natasha")
    embedding = natasha.NewsEmbedding()
    counts = dict(zip(embedding.vocab.words, embedding.vocab.counts, strict=True))
    words = [word for word in counts if word[0].isalpha() and len(word) > 1 and not word.isascii()]
    words = sorted(words, key=lambda word: -counts[word])[:WORDS]
    write(words, likely(words, natasha.NewsNERTagger(embedding)))


if __name__ == "__main__":
    main()
