"""Derive the endings of inflected names of a language from corpora whose names have lemmas.

    python tools/derive_endings.py pl CORPORA     # writes geomap/languages/pl/endings.toml

CORPORA holds ``*.jsonl`` files as of tools/train_sequence.py, ``toponyms`` with ``phrase`` and
``lemma``.  What is learned is what an ending of a name stands for in the nominative, each from two
different names at least; the words are not kept.  Endings that a language's grammar adds
stand in ``grammar.toml`` beside, in the same form.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

from geomap.resources import PACKAGE

_MOST = 6
"""Nominatives of an ending that are kept."""

_CONTEXT = 2
"""Letters before what changes that an ending has at most."""


def pairs(folder: Path, code: str) -> set[tuple[str, str]]:
    """The inflected words of names in small letters, each with its nominative."""
    found = set()
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            if record.get("lang") != code:
                continue
            for name in record.get("toponyms", ()):
                written = name["phrase"].lower().split()
                lemma = (name.get("lemma") or "").lower().split()
                if len(written) == len(lemma):
                    found |= set(zip(written, lemma, strict=True))
    return found


def endings(known: set[tuple[str, str]]) -> dict[str, list[str]]:
    """What each ending may be in the nominative, the commonest first, "-" for nothing."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for written, lemma in known:
        same = 0
        while same < min(len(written), len(lemma)) and written[same] == lemma[same]:
            same += 1
        if written == lemma or same < 3:
            continue
        for context in range(_CONTEXT + 1):
            begin = same - context
            if begin >= 2 and (written[begin:] or context):
                counts[written[begin:]][lemma[begin:] or "-"] += 1
    return {
        ending: [own for own, count in found.most_common(_MOST) if count >= 2 and ending]
        for ending, found in sorted(counts.items())
    }


def main() -> None:
    """Writes the endings of a language."""
    code, folder = sys.argv[1], Path(sys.argv[2])
    out = PACKAGE / "languages" / code
    learned = endings(pairs(folder, code))
    grammar = out / "grammar.toml"
    if grammar.is_file():
        for ending, told in tomllib.loads(grammar.read_text(encoding="utf-8"))["names"].items():
            own = learned.setdefault(ending, [])
            own += [one for one in told.split() if one not in own]
    lines = [f'"{ending}" = "{" ".join(own)}"' for ending, own in sorted(learned.items()) if own]
    text = "# Made by tools/derive_endings.py: what each ending of a name is in the nominative.\n"
    (out / "endings.toml").write_text(text + "[names]\n" + "\n".join(lines) + "\n", "utf-8")
    print(f"{code}: {len(lines)} endings")


if __name__ == "__main__":
    main()
