"""Print how well the shipped model tells the roles of the names marked in the project's own texts.

    python tools/score_roles.py [--wrong N] [--texts held|tuned|sentences]

Of the names found: the share with the right role, and precision and recall of each role; for the
half of the stories that is kept for measuring, for the other half, and for the sentences, on both
of which the model was trained.  ``--wrong`` prints so many names whose role is wrong.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence

from marked import MarkedName, MarkedText, read_sentences, read_stories

from geomap.pipeline.geoparser import shared_geoparser
from geomap.readers.articles import Article
from geomap.schema.location import Location

ROLES = ("event", "mention", "dateline", "metonym", "demonym")

Pair = tuple[MarkedText, MarkedName, str]


def pairs_of(text: MarkedText, rows: Sequence[Location]) -> list[Pair]:
    """The marked names that a row overlaps, with that row's role."""
    found = []
    for name in text.names:
        over = [row for row in rows if row.start < name.end and name.start < row.end]
        if over:
            best = max(over, key=lambda r: min(r.end, name.end) - max(r.start, name.start))
            found.append((text, name, str(best.role)))
    return found


def is_right(name: MarkedName, role: str) -> bool:
    """Whether a role may be said of a name."""
    return role == name.role or (name.is_free and role in ("event", "mention"))


def show(title: str, pairs: Sequence[Pair], marked: int) -> None:
    """Print the figures of some names."""
    right = sum(is_right(name, role) for _, name, role in pairs)
    print(f"{title}: {len(pairs)} of {marked} found, role right {right / max(len(pairs), 1):.3f}")
    counted = [(n.role, role) for _, n, role in pairs if not (n.is_free and is_right(n, role))]
    both = Counter(counted)
    for role in ROLES:
        same = both[role, role]
        told = sum(count for (_, said), count in both.items() if said == role)
        gold = sum(count for (meant, _), count in both.items() if meant == role)
        print(f"  {role:9} P {same / max(told, 1):.3f} R {same / max(gold, 1):.3f}  of {gold}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--wrong", type=int, default=0)
    parser.add_argument("--texts", default="held")
    arguments = parser.parse_args()
    geoparser = shared_geoparser()
    stories = read_stories()
    groups = {
        "held": [s for s in stories if s.is_held],
        "tuned": [s for s in stories if not s.is_held],
        "sentences": read_sentences(),
    }
    for title, texts in groups.items():
        pairs = [
            pair
            for text in texts
            for pair in pairs_of(text, geoparser.parse(Article(text.key, text.text)))
        ]
        show(f"{title}, {len(texts)} texts", pairs, sum(len(text.names) for text in texts))
        if title != arguments.texts:
            continue
        wrong = [pair for pair in pairs if not is_right(pair[1], pair[2])]
        for text, name, role in wrong[: arguments.wrong]:
            around = text.text[max(0, name.start - 70) : name.end + 50].replace("\n", " | ")
            surface = text.text[name.start : name.end]
            print(f"    {surface}: {role}, is {name.role}: {around}")


if __name__ == "__main__":
    main()
