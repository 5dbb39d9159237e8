"""Characters a second of CPU time of corpora in several languages, beside those of the first.

    python benchmarks/language_speed.py lgl.jsonl ru_nerel_train.jsonl slavic_ru_train.jsonl

Each is read twice: first with words that are new to the process, then with words that are known.
What a language loads once is loaded before.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from geomap.pipeline.geoparser import Geoparser
from geomap.schema.article import Article


def articles(path: Path, most: int) -> list[Article]:
    """The first articles of a corpus; English where it states no language."""
    records = map(json.loads, path.read_text(encoding="utf-8").splitlines()[:most])
    return [
        Article(article=str(record["doc_id"]), text=record["text"], lang=record.get("lang", "en"))
        for record in records
    ]


def seconds(geoparser: Geoparser, corpus: list[Article]) -> float:
    """CPU time, user and system, that a corpus takes."""
    begin = time.process_time()
    for article in corpus:
        geoparser.parse(article)
    return time.process_time() - begin


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("corpora", type=Path, nargs="+")
    parser.add_argument("--most", type=int, default=120, help="articles of each")
    given = parser.parse_args()
    corpora = {path.stem: articles(path, given.most) for path in given.corpora}
    geoparser = Geoparser()
    for lang in {corpus[0].lang for corpus in corpora.values()}:
        geoparser.parse(Article(article="", text="1.", lang=lang))
        geoparser.parse(Article(article="", text="Paris. Париж.", lang=lang))
    first: dict[str, float] = {}
    for times in ("new words", "known words"):
        for name, corpus in corpora.items():
            took = seconds(geoparser, corpus)
            characters = sum(len(article.text) for article in corpus)
            rate = characters / took
            first.setdefault(times, rate)
            print(
                f"{times:11} {name:20} {rate:9,.0f} characters/s, {len(corpus) / took:5.1f} "
                f"articles/s, {rate / first[times]:.2f} of the first",
                flush=True,
            )


if __name__ == "__main__":
    main()
