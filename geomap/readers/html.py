"""Pages of the web that were saved: ``.html`` files.

===========  =====================================================================================
text         the title and the article's own text, without menus, advertisements, comments
``title``    as the page states it
``date``     as the page states it, else that of the file's name
``source``   the site's name
``url``      as the page states it
carried      ``author``, ``language``
===========  =====================================================================================
"""

from __future__ import annotations

from collections.abc import Iterator

from geomap.readers.base import Part, Reader, Source
from geomap.readers.markup import is_page
from geomap.readers.page import EXTRA, article_of_page, page_text

__all__ = ["PageReader"]


class PageReader(Reader):
    """The reader of ``.html`` files, and of pages whatever they are called."""

    suffixes = (".html", ".htm", ".xhtml")
    extra, needs = EXTRA, ("trafilatura",)

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as a page does, in UTF-16 as well."""
        return is_page(head)

    def read(self, source: Source) -> Iterator[Part]:
        """The article in the page."""
        yield article_of_page(page_text(source.data()), source.article)
