"""Writes ``geomap/languages/en/events/forms.tsv``: the inflected forms by which events are told.

The lemmas are those of ``types.toml`` beside it and the common verbs of English (``all.tsv.gz``).
Their forms are lemminflect's (MIT; its table is derived from the NIH's SPECIALIST lexicon, public
domain), which is needed only here::

    pip install lemminflect
    python tools/derive_event_forms.py

A row: a form, its lemma, and what it can be: ``b`` a verb's base or present, ``s`` its third person,
``d`` its past, ``n`` its participle, ``g`` its -ing form, ``N`` a noun, ``P`` a noun's plural.
"""  # noqa: E501

from __future__ import annotations

import gzip
import sys
import tomllib
from pathlib import Path

from lemminflect import getAllInflections, getAllLemmas, getInflection

DATA = Path(__file__).parent.parent / "geomap" / "languages" / "en"
_COMMON = 2  # tier of the words whose verbs are taken (`all.tsv.gz`: 1 the commonest)
_TAGS = {"VB": "b", "VBZ": "s", "VBD": "d", "VBN": "n", "VBG": "g", "NN": "N", "NNS": "P"}


def main() -> None:
    """Derives the table."""
    types = tomllib.loads((DATA / "events" / "types.toml").read_text("utf-8"))["type"]
    verbs, nouns = set(common_verbs()), set()
    for kind in types.values():
        own = set(kind.get("verbs", "").split())
        named = set(kind.get("nouns", "").split())
        weak = set(kind.get("weak", "").split())
        phrases = set(kind.get("phrases", "").split()) - {"_"}
        verbs |= {word for word in own | weak | phrases if "VERB" in getAllLemmas(word)} | own
        nouns |= {word for word in named | weak | phrases if "NOUN" in getAllLemmas(word)} | named
    rows: dict[tuple[str, str], set[str]] = {}
    for lemma in verbs:
        add(rows, lemma, "VERB", ("VB", "VBZ", "VBD", "VBN", "VBG"))
    for lemma in nouns:
        add(rows, lemma, "NOUN", ("NN", "NNS"))
    lines = [
        "\t".join((form, lemma, "".join(sorted(tags)))) for (form, lemma), tags in rows.items()
    ]
    (DATA / "events" / "forms.tsv").write_text(
        "form\tlemma\ttags\n" + "\n".join(sorted(lines)) + "\n", "utf-8"
    )
    print(len(lines), "forms of", len(verbs | nouns), "lemmas", file=sys.stderr)


def common_verbs() -> list[str]:
    """The lemmas of the common words that can be verbs."""
    found = []
    for line in gzip.decompress((DATA / "all.tsv.gz").read_bytes()).decode().splitlines():
        word, common, _ = (*line.split("\t"), "", "")[:3]
        if common.isdigit() and int(common) <= _COMMON and word.isalpha():
            lemmas = getAllLemmas(word)
            if word in lemmas.get("VERB", ()) and "AUX" not in lemmas:
                found.append(word)
    return found


def add(
    rows: dict[tuple[str, str], set[str]], lemma: str, kind: str, tags: tuple[str, ...]
) -> None:
    """Adds the forms of a lemma."""
    known = getAllInflections(lemma, kind)
    for tag in tags:
        forms = known.get(tag) or known.get("VBD" if tag == "VBN" else tag) or ()
        if not forms and tag not in ("VB", "NN"):
            forms = getInflection(lemma, tag, inflect_oov=True)
        if tag in ("VB", "NN"):
            forms = (lemma,)
        for form in forms:
            rows.setdefault((form.lower(), lemma), set()).add(_TAGS[tag])


if __name__ == "__main__":
    main()
