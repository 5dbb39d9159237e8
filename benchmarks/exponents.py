"""How time and memory grow with the length of an article, for 86 kinds of hostile text.

    python benchmarks/exponents.py            # all kinds, 4 kB to 400 kB
    python benchmarks/exponents.py blank dots # those whose name holds a word

Each kind is read and parsed at several lengths, in CPU seconds of the best of two runs; the slope
of the logarithms between the last two lengths is the exponent: 1 is linear, 2 quadratic.  Prints a
row a kind, the worst first, and the peak memory of the process; fails where an exponent is over
1.2 and the text takes longer than a tenth of a second.
"""

from __future__ import annotations

import math
import resource
import sys
import time
from collections.abc import Callable

from geomap.pipeline.geoparser import Geoparser
from geomap.readers.articles import parse_article

LENGTHS = (4_000, 40_000, 133_000, 400_000)
MOST = 1.2
LONG_SECONDS = 0.1

PIECES = {
    "prose": "Police raided offices in Perm and Kazan on Thursday, officials said. ",
    "places": "Paris, London, Perm, ",
    "places and": "Paris and London and Perm and ",
    "places lines": "Paris\n",
    "places states": "Paris, Texas; London, Ontario; ",
    "one place": "Perm ",
    "blanks": " ",
    "tabs": "\t",
    "lines": "\n",
    "blank lines": " \n",
    "carriage returns": "\r\n",
    "no-break spaces": "\u00a0",
    "dots": ".",
    "dots apart": ". ",
    "marks": "!?",
    "ellipses": "\u2026",
    "dots and quotes": ".\u201d",
    "quotes": '"',
    "quotes apart": '" ',
    "apostrophes": "'",
    "apostrophe s": "'s ",
    "dashes": "-",
    "long dashes": "\u2014",
    "dashes apart": "- ",
    "brackets": "(",
    "brackets closed": "() ",
    "square": "[",
    "angle": "<",
    "stars": "*",
    "commas": ",",
    "commas apart": ", ",
    "colons": ":",
    "slashes": "/",
    "underscores": "_",
    "hashtags": "#PaLo ",
    "hashtags glued": "#PaLo",
    "hashtag long": "PaLo",
    "hashes": "#",
    "handles": "@perm ",
    "letters": "a",
    "capitals": "A",
    "capital words": "Abc ",
    "unknown names": "Xyzzyville Plughton ",
    "in unknown": "in Xyzzyville, ",
    "initials": "A. ",
    "initials glued": "A.",
    "digits": "1",
    "numbers": "12 ",
    "decimals": "1.5 ",
    "dates": "12 September 2019 ",
    "ordinals": "1st ",
    "money": "$5 ",
    "addresses": "http://a.b/c?d=e ",
    "mail": "a@b.c ",
    "entities": "&amp;",
    "entities broken": "&am",
    "ampersands": "&",
    "numeric entities": "&#65;",
    "soft hyphens": "\u00ad",
    "zero width": "\u200b",
    "combining": "e\u0301",
    "combining alone": "\u0301",
    "broken words": "Pe-\nrm ",
    "hyphens lines": "-\n",
    "hyphenated": "Perm-Kazan-",
    "cyrillic": "\u041f\u0435\u0440\u043c\u044c ",
    "arabic": "\u062f\u0645\u0634\u0642 ",
    "chinese": "\u5317\u4eac",
    "emoji": "\U0001f600",
    "titles": "Mr. Perm ",
    "persons": "John Paris said. ",
    "called": "a village called Xyzzy ",
    "north of": "north of Perm ",
    "km from": "20 km east of Perm ",
    "coordinates": "48.0159, 37.8029 ",
    "degrees": "33\u00b030'47\"N ",
    "organisations": "Paris Police Department ",
    "possessives": "Russia's Kursk ",
    "datelines": "PERM, Russia (AP) \u2014 Police.\n\n",
    "list marks": "* Perm\n",
    "table": "| Perm | 5 |\n",
    "lower case": "perm paris london ",
    "upper case": "PERM PARIS LONDON ",
    "title case": "Police Raid Offices In Perm ",
    "tails": "Perm.",
    "front matter": "title: a: b ",
}
HEADS = {
    "front matter": "---\ntitle: a: b",
    "blanks": "Perm.",
    "hashtag long": "#",
    "degrees": "At ",
}
TAILS = {"front matter": "\n---\nPerm.\n", "prose": "\n"}


def text_of(kind: str, length: int) -> str:
    """A text of a kind, of about so many characters."""
    piece = PIECES[kind]
    head, tail = HEADS.get(kind, ""), TAILS.get(kind, "")
    if kind == "front matter":
        length = min(length, 19_000)
    return head + piece * (length // len(piece)) + tail


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of the better of two runs; of one if that is long."""
    best = math.inf
    for _ in range(2):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
        if best > 2:
            break
    return best


def main() -> int:
    """Measures, prints, and gives the exit status."""
    wanted = sys.argv[1:]
    geoparser = Geoparser()
    geoparser.parse(parse_article(text_of("prose", 4_000)))
    rows: list[tuple[float, float, str, list[float]]] = []
    for kind in PIECES:
        if wanted and not any(word in kind for word in wanted):
            continue
        took: list[float] = []
        for length in LENGTHS:
            text = text_of(kind, length)
            took.append(seconds(lambda text=text: geoparser.parse(parse_article(text))))  # type: ignore[misc]
            if took[-1] > 20:
                break
        ratio = LENGTHS[len(took) - 1] / LENGTHS[len(took) - 2]
        slope = math.log(max(took[-1], 1e-4) / max(took[-2], 1e-4)) / math.log(ratio)
        rows.append((slope, took[-1], kind, took))
        print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(f"{'kind':18} {'exponent':>8}  seconds at {', '.join(f'{n:,}' for n in LENGTHS)}")
    bad = 0
    for slope, last, kind, took in sorted(rows, reverse=True):
        is_bad = slope > MOST and last > LONG_SECONDS
        bad += is_bad
        shown = " ".join(f"{value:8.3f}" for value in took)
        print(f"{kind:18} {slope:8.2f}  {shown}{'  TOO STEEP' if is_bad else ''}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(rows)} kinds, {bad} too steep; peak memory {peak:.0f} MB")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
