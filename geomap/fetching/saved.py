"""Articles as files: Markdown with front matter, one for each address, never two."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime
from pathlib import Path

from geomap.readers.page import headed
from geomap.schema.article import Article
from geomap.storage.atomic import replacing

__all__ = ["Folder"]

_ADDRESS = re.compile(r"^(?:url|fetched_from): *(?:'([^'\n]*)'|\"([^\"\n]*)\"|(\S+))[ \t]*$", re.M)
_HEAD = 8000  # characters within which front matter of geomap ends
_LONGEST_SLUG = 60


class Folder:
    """A folder of articles, and the addresses that those in it are from.

    Args:
        path: The folder; made if missing.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(parents=True, exist_ok=True)
        self._known: set[str] = set()
        for file in sorted(path.rglob("*.md")):
            with file.open("rb") as stream:
                head = stream.read(_HEAD).decode("utf-8", "replace")
            if head.startswith("---"):
                block = head[3:].partition("\n---")[0]
                self._known |= {_plain("".join(found)) for found in _ADDRESS.findall(block)}

    def __contains__(self, url: object) -> bool:
        return isinstance(url, str) and _plain(url) in self._known

    def save(self, article: Article, fetched_from: str) -> Path | None:
        """Saves an article; None if that of its own address is there already.

        Args:
            article: The article; its text is Markdown.
            fetched_from: The address that was asked for, which may be another than its own.
        """
        url = article.url or fetched_from
        is_there = url in self
        self._known |= {_plain(url), _plain(fetched_from)}
        if is_there:
            return None
        path = self._free(article)
        with replacing(path) as file:
            file.write(_front_matter(article, url, fetched_from))
            file.write(headed(f"# {article.title}" if article.title else "", article.text))
            file.write("\n")
        return path

    def _free(self, article: Article) -> Path:
        """A file that is not there yet, called by the article's date and title."""
        plain = unicodedata.normalize("NFKD", article.title or "article").encode("ascii", "ignore")
        slug = re.sub(r"[^a-z0-9]+", "-", plain.decode().lower()).strip("-")[:_LONGEST_SLUG]
        day = article.published if re.fullmatch(r"[\d-]{4,10}", article.published) else ""
        name = "-".join(part for part in (day, slug.strip("-") or "article") if part)
        path, number = self.path / f"{name}.md", 1
        while path.exists():
            number += 1
            path = self.path / f"{name}-{number}.md"
        return path


def _plain(url: str) -> str:
    """An address as it is compared: without what the same page is had with as well."""
    bare = re.sub(r"(?:(?<=\?)|&)(?:utm_\w+|fbclid|gclid|at_\w+)=[^&#]*", "", url.partition("#")[0])
    return re.sub(r"^https?://(?:www\.)?", "", bare.replace("?&", "?")).rstrip("/?")


def _front_matter(article: Article, url: str, fetched_from: str) -> str:
    # Imported late: only what is saved needs it.
    import yaml

    fields = {
        "title": article.title,
        "date": article.published,
        "source": article.source,
        "url": url,
        **dict(article.carried),
        "fetched": datetime.now(UTC).date().isoformat(),
        "fetched_from": fetched_from if fetched_from != url else "",
    }
    stated = {name: value for name, value in fields.items() if value}
    block = yaml.safe_dump(stated, allow_unicode=True, sort_keys=False, width=100_000)
    return f"---\n{block}---\n\n"
