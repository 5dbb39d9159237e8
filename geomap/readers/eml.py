"""Messages of mail that were saved: ``.eml`` files (see `geomap.readers.mail`)."""

from __future__ import annotations

from collections.abc import Iterator

from geomap.readers.base import Part, Reader, Source
from geomap.readers.mail import FIELD, article_of_message

__all__ = ["MessageReader"]

_MOST_BYTES = 50_000_000  # with what is attached
_FIELDS = 3  # that stand one after the other at the head of no other text


class MessageReader(Reader):
    """The reader of ``.eml`` files."""

    suffixes = (".eml",)

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin with several fields of a message, one that says how it went."""
        lines = [line for line in head.split(b"\n")[:12] if not line[:1].isspace()][:_FIELDS]
        ways = (b"received:", b"return-path:", b"message-id:", b"mime-version:", b"delivered-to:")
        return (
            len(lines) == _FIELDS
            and all(FIELD.match(line) and not line.startswith(b"From ") for line in lines)
            and any(way in head.lower() for way in ways)
        )

    def read(self, source: Source) -> Iterator[Part]:
        """The article in the message."""
        yield article_of_message(source.data(_MOST_BYTES), source.article)
