"""What a build says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

__all__ = ["BuildReport"]


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did.

    Attributes:
        articles: How many articles were read.
        skipped: What could not be read, and why: pairs of a path and a line.
        from_cache: How many articles had not changed since they were last read.
        mentions: How many mentions of places they have.
        placed: How many of these were placed.
        not_placed: How many were not.
        languages: The codes of the languages of the articles with places, and how many each has.
        places: How many different places that makes.
        files: The files made: the map, the tables and the manifest; none if the old ones stay
            for want of articles.
        seconds: How long it took.
        corrections: How many corrections apply.
        corrected: How many mentions they changed or removed.
        broken_corrections: A line on each row of the corrections that is broken.
        stale_corrections: A line on each correction that no longer applies.
        unasked: Names that no geocoding service could say of whether it knows them: they are not
            placed by one, and are taken up again by the next build.
        problems: What went wrong with those services, and what to do; empty if all went well.
        events: How many events the articles tell of, each counted once.
        passed_over: How many files in the folder no reader knows: pairs of suffix and number.
        unchanged: Whether all was as at the last build, so that its files are as they were.
        changes: What has changed since the last build, in a line; empty if there was none.
        differing: For a check: the files that are not as a build would make them.
    """

    articles: int
    skipped: tuple[tuple[str, str], ...]
    from_cache: int
    mentions: int
    placed: int
    not_placed: int
    languages: dict[str, int]
    places: int
    files: tuple[Path, ...]
    seconds: float
    corrections: int = 0
    corrected: int = 0
    broken_corrections: tuple[str, ...] = ()
    stale_corrections: tuple[str, ...] = ()
    unasked: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    events: int = 0
    passed_over: tuple[tuple[str, int], ...] = ()
    unchanged: bool = False
    changes: str = ""
    differing: tuple[str, ...] = ()
