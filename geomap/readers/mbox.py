"""Mailboxes: ``.mbox`` files, an article for each message (see `geomap.readers.mail`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from geomap.errors import ArticleError
from geomap.readers.base import MAX_BYTES, Part, Reader, Source
from geomap.readers.mail import FIELD, article_of_message

__all__ = ["MailboxReader"]

_BETWEEN = re.compile(rb"From \S.*\d{4}\s*$")  # the line before a message, which ends in a year
_QUOTED = re.compile(rb">+From ")


class MailboxReader(Reader):
    """The reader of ``.mbox`` files."""

    suffixes = (".mbox", ".mbx")
    many = True

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin with the line before a message and a field of its head."""
        first, _, rest = head.partition(b"\n")
        return _BETWEEN.match(first) is not None and FIELD.match(rest) is not None

    def read(self, source: Source) -> Iterator[Part]:
        """The articles in the messages, in their order."""
        count = 0
        for count, message in enumerate(_messages(source), start=1):
            name = source.name(count)
            try:
                if len(message) > MAX_BYTES:
                    raise ArticleError("is too large for one article")
                yield article_of_message(message, name)
            except ArticleError as error:
                yield ArticleError(f"message {count}: {error}")
        if not count:
            raise ArticleError(
                "has no messages: no line as 'From a@example.org Thu Sep 12 ... 2019'"
            )


def _messages(source: Source) -> Iterator[bytes]:
    """The messages; of one that is too large, as much as shows that it is."""
    source.file.seek(0)
    message: bytearray | None = None
    blank = True
    for line in iter(lambda: source.file.readline(MAX_BYTES), b""):
        if blank and _BETWEEN.match(line):
            if message is not None:
                yield bytes(message)
            message = bytearray()
        elif message is not None and len(message) <= MAX_BYTES:
            message += line[1:] if _QUOTED.match(line) else line
        blank = not line.strip()
    if message is not None:
        yield bytes(message)
