"""How time and memory grow with the length of an article, for a hundred kinds of hostile text.

    python benchmarks/exponents.py            # all kinds, 4 kB to 400 kB
    python benchmarks/exponents.py blank dots # those whose name holds a word

Each kind is read, parsed and searched for events at several lengths, each in a process of its own,
in CPU seconds of the better of two runs; the slope of the logarithms between the last two lengths
is the exponent: 1 is linear, 2 quadratic.  Prints a row a kind and step, the worst first, and the
peak memory of its longest text; fails where an exponent is over 1.2 and the text takes longer than
a tenth of a second, and where a text takes more than 400 MB.  Longer texts than one that took
twenty seconds are left out.  On a busy machine times are too long by a third now and then: what
looks too steep is measured again, and the least counts.  Python's collector of garbage is off: of
44,000 rows it takes a fifth of the time of finding events, in whole passes that come now and then.
"""

from __future__ import annotations

import gc
import json
import math
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from geomap.events.merging import merge_events
from geomap.events.records import events_of
from geomap.pipeline.geoparser import Geoparser
from geomap.readers.articles import parse_article

LENGTHS = (4_000, 40_000, 133_000, 400_000)
MOST = 1.2
MOST_MB = 400
LONG_SECONDS = 0.1
AGAIN = 2
"""So often a kind that looks too steep is measured once more."""
ENOUGH_SECONDS = 20
LIMIT_SECONDS = 120
LIMIT_MB = 3_000
STEPS = ("parse", "events")

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
    "accents": "Besan\u00e7on S\u00e3o Paulo ",
    "accents in two": "Besanc\u0327on Sa\u0303o ",
    "named entities": "Besan&ccedil;on &nbsp;",
    "entities nested": "&amp;amp;",
    "degrees words": "48 degrees 30 minutes north, ",
    "grid": "36SVC8838 ",
    "bearings": "20 km east of Nanjing and ",
    "bearings long": "some twenty kilometres to the north-east of ",
    "streets": "on Lenin Street in Perm ",
    "streets alone": "Lenin Street ",
    "lists": "Katsina, Kaduna and Kano states, ",
    "list lines": "- Katsina: 12 killed\n",
    "dates words": "on Thursday, last week, two days later ",
    "dates iso": "2019-09-12 ",
    "senses": "Paris, Texas. Paris fell. Paris, Maine. ",
    "senses many": "San Jose, California. San Jose. San Jose, Costa Rica. ",
    "killed": "Five people were killed in Perm. ",
    "killed runs": "killed wounded arrested ",
    "attack": "attack in attack on attack at ",
    "attack Perm": "An attack in Perm killed 5 and wounded 7, ",
    "numbers words": "two hundred and fifty-two thousand and ",
    "actors": "Police and soldiers and gunmen of the Islamic State ",
    "said": "said that he said that ",
    "quotes said": "\u201cKilled in Perm\u201d, he said. ",
    "relative": "who was killed in the town where ",
    "front matter": "title: a: b ",
}
NAMES = "distinct names"  # places of the gazetteer, each once
HEADS = {
    "front matter": "---\ntitle: a: b",
    "blanks": "Perm.",
    "hashtag long": "#",
    "degrees": "At ",
}
TAILS = {"front matter": "\n---\nPerm.\n", "prose": "\n"}


def text_of(kind: str, length: int, geoparser: Geoparser) -> str:
    """A text of a kind, of about so many characters."""
    if kind == NAMES:
        return distinct_names(length, geoparser)
    piece = PIECES[kind]
    head, tail = HEADS.get(kind, ""), TAILS.get(kind, "")
    if kind == "front matter":
        length = min(length, 19_000)
    return head + piece * (length // len(piece)) + tail


def distinct_names(length: int, geoparser: Geoparser) -> str:
    """Names of places, each once, from one end of the gazetteer to the other."""
    names: dict[str, None] = {}
    size = row = 0
    while size < length:
        name = geoparser.gazetteer.place(row % 330_000).name
        row += 7
        if name not in names:
            names[name] = None
            size += len(name) + 5
    return " and ".join([*names])


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of the better of two runs; of one if that is long."""
    best = math.inf
    for _ in range(2):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
        if best > 0.2:
            break
    return best


def measure(geoparser: Geoparser, text: str) -> list[float]:
    """Seconds of each step."""
    gc.disable()
    article = parse_article(text)
    parsing = seconds(lambda: geoparser.parse(parse_article(text)))
    locations = geoparser.parse(article)
    return [parsing, seconds(lambda: merge_events(events_of(article, locations)))]


def apart(work: Callable[[], list[float]]) -> tuple[list[float], float]:
    """What work in a process of its own gives, and its peak memory in MB; endless if stopped."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_SECONDS, LIMIT_SECONDS + 1))
        resource.setrlimit(resource.RLIMIT_AS, (LIMIT_MB << 20, LIMIT_MB << 20))
        status = 1
        try:
            os.write(writing, json.dumps(work()).encode())
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as answer:
        told = answer.read()
    _, _, used = os.wait4(child, 0)
    return json.loads(told) if told else [math.inf] * len(STEPS), used.ru_maxrss / 1024


def timed(geoparser: Geoparser, text: str) -> list[float]:
    """Seconds of each step, in a process of its own."""
    return apart(lambda: measure(geoparser, text))[0]


def peak(geoparser: Geoparser, text: str) -> float:
    """The most memory that a process takes which reads a text once, in MB."""

    def work() -> list[float]:
        article = parse_article(text)
        merge_events(events_of(article, geoparser.parse(article)))
        return []

    return apart(work)[1]


@dataclass(slots=True)
class Row:
    """What was measured of a kind: by step the seconds at each length, and the most memory."""

    kind: str
    took: dict[str, list[float]] = field(default_factory=lambda: {step: [] for step in STEPS})
    megabytes: float = 0.0

    def slope(self, step: str) -> float:
        """The exponent between the last two lengths."""
        took = self.took[step]
        if math.inf in took:
            return math.inf
        ratio = LENGTHS[len(took) - 1] / LENGTHS[len(took) - 2]
        return math.log(max(took[-1], 1e-4) / max(took[-2], 1e-4)) / math.log(ratio)

    def is_steep(self, step: str) -> bool:
        """Whether it grows too fast, and takes long enough to say so."""
        return self.slope(step) > MOST and self.took[step][-1] > LONG_SECONDS


def measured(kind: str, geoparser: Geoparser) -> Row:
    """Measures a kind, no further than it takes long."""
    row = Row(kind)
    # What a language needs is loaded before anything is measured.
    geoparser.parse(parse_article(text_of(kind, LENGTHS[0], geoparser)))
    for length in LENGTHS:
        text = text_of(kind, length, geoparser)
        took = timed(geoparser, text)
        for step, value in zip(STEPS, took, strict=True):
            row.took[step].append(value)
        if sum(took) > ENOUGH_SECONDS and length > LENGTHS[0]:
            break
    row.megabytes = peak(geoparser, text)
    for _ in range(AGAIN):
        if any(row.is_steep(step) for step in STEPS):
            again(row, geoparser)
    return row


def again(row: Row, geoparser: Geoparser) -> None:
    """Measures the last two lengths once more: what else a machine does only adds to the time."""
    last = len(row.took[STEPS[0]])
    for number in range(last - 2, last):
        took = timed(geoparser, text_of(row.kind, LENGTHS[number], geoparser))
        for step, value in zip(STEPS, took, strict=True):
            row.took[step][number] = min(value, row.took[step][number])


def measured_apart(kind: str, geoparser: Geoparser) -> Row:
    """The same in a process of its own, so that no kind has what another one loaded."""

    def work() -> list[float]:
        row = measured(kind, geoparser)
        return [row.megabytes, *(value for step in STEPS for value in row.took[step])]

    (megabytes, *values), _ = apart(work)
    each = len(values) // len(STEPS)
    took = {step: values[n * each : (n + 1) * each] for n, step in enumerate(STEPS)}
    return Row(kind, took, megabytes)


def main() -> int:
    """Measures, prints, and gives the exit status."""
    wanted = sys.argv[1:]
    geoparser = Geoparser()
    warm = parse_article(text_of("prose", 4_000, geoparser))
    events_of(warm, geoparser.parse(warm))
    rows: list[Row] = []
    for kind in [*PIECES, NAMES]:
        if wanted and not any(word in kind for word in wanted):
            continue
        rows.append(row := measured_apart(kind, geoparser))
        told = "  ".join(f"{s} {row.took[s][-1]:.2f} s, {row.slope(s):.2f}" for s in STEPS)
        print(f"{kind:18} {told}  {row.megabytes:.0f} MB", file=sys.stderr, flush=True)
    print(f"{'kind':18} step   exponent    MB  seconds at {', '.join(f'{n:,}' for n in LENGTHS)}")
    bad = 0
    by_slope = [(row.slope(step), row, step) for row in rows for step in STEPS]
    for slope, row, step in sorted(by_slope, key=lambda told: told[0], reverse=True):
        took = row.took[step]
        is_steep = row.is_steep(step)
        is_bad = is_steep or row.megabytes > MOST_MB
        bad += is_bad
        shown = " ".join(f"{value:8.3f}" for value in took)
        mark = "  TOO STEEP" if is_steep else "  TOO LARGE" if is_bad else ""
        print(f"{row.kind:18} {step:6} {slope:8.2f} {row.megabytes:5.0f}  {shown}{mark}")
    print(f"{len(rows)} kinds, {bad} too steep or too large; most memory ", end="")
    print(f"{max(row.megabytes for row in rows):.0f} MB")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
