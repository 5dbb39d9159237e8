"""Print how well articles of a language are read, of the stories that are kept for measuring.

    python tools/score_language.py ru [--show N]

Recognition is by exact span, with adjectives of places and without; places are those within 161 km,
of the names found and of all; roles are those of the names found, and a place of an event is found
where a name with that role overlaps one that has it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from typing import Any

from story_records import story_records

from geomap.geo import great_circle_km
from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.article import Article
from geomap.schema.location import Location

NEAR_KM = 161.0


def tally(record: dict[str, Any], rows: list[Location]) -> tuple[Counter[str], Counter[str]]:
    """Counts of a story's names and what was found of them, and the slips by their text."""
    counts: Counter[str] = Counter()
    slips: Counter[str] = Counter()
    text = record["text"]
    gold = {(name["start"], name["end"]): name for name in record["toponyms"]}
    found = {(row.start, row.end): row for row in rows}
    for pair, name in gold.items():
        row = found.get(pair)
        counts["names"] += 1
        counts["bare names"] += not name["demonym"]
        counts["events"] += name["role"] == "event"
        if row is None:
            slips[f"missed {text[pair[0] : pair[1]]}"] += 1
            continue
        counts["right"] += 1
        counts["bare right"] += not name["demonym"]
        counts["role right"] += row.role == name["role"]
        counts["event right"] += row.role == "event" == name["role"]
        if row.role != name["role"]:
            slips[f"role {name['role']} as {row.role}"] += 1
        if name["lat"] is None:
            continue
        counts["with a point"] += 1
        if row.latitude is not None and row.longitude is not None:
            there = row.latitude, row.longitude
            is_near = great_circle_km((name["lat"], name["lon"]), there) <= NEAR_KM
            counts["near"] += is_near
            if not is_near:
                slips[f"place {text[pair[0] : pair[1]]}: {row.place}"] += 1
        else:
            slips[f"not placed {text[pair[0] : pair[1]]}"] += 1
    for pair, row in found.items():
        counts["found"] += 1
        counts["bare found"] += row.role != "demonym"
        counts["event found"] += row.role == "event"
        if pair not in gold:
            slips[f"wrong {text[pair[0] : pair[1]]}"] += 1
    return counts, slips


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("language")
    parser.add_argument("--show", type=int, default=0, help="so many slips")
    parser.add_argument("--tuned", action="store_true", help="the other half of the stories")
    given = parser.parse_args()
    counts: Counter[str] = Counter()
    slips: Counter[str] = Counter()
    geoparser, stories = shared_geoparser(), 0
    for record in story_records(given.language, held_out=not given.tuned):
        article = Article(article=record["doc_id"], text=record["text"], lang=given.language)
        one, own = tally(record, geoparser.parse(article))
        counts, slips, stories = counts + one, slips + own, stories + 1

    def share(part: str, whole: str) -> float:
        return counts[part] / max(counts[whole], 1)

    print(f"{stories} stories, {counts['names']} names, {counts['events']} of them of events")
    for title, prefix in (("all names", ""), ("without adjectives", "bare ")):
        precision = share(f"{prefix}right", f"{prefix}found")
        recall = share(f"{prefix}right", f"{prefix}names")
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print(f"{title}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f}")
    print(f"within 161 km of those found: {share('near', 'with a point'):.3f}")
    print(f"roles right of those found: {share('role right', 'right'):.3f}")
    print(
        f"places of events: P {share('event right', 'event found'):.3f} "
        f"R {share('event right', 'events'):.3f}"
    )
    for slip, count in slips.most_common(given.show):
        print(f"  {count} {slip}")


if __name__ == "__main__":
    main()
