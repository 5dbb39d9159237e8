"""Messages of mail: the article in one, for the readers of messages and of mailboxes.

The text is the subject and what was written, the plain form before the HTML one; the date that of
the message; the sender is carried as ``author``.  Files that are attached are not read.
"""

from __future__ import annotations

import re
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from geomap.errors import ArticleError
from geomap.readers import decoding
from geomap.readers.markup import plain_text
from geomap.readers.page import headed, page_text
from geomap.schema.article import Article

__all__ = ["FIELD", "article_of_message"]

FIELD = re.compile(
    rb"(?:From |(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|DKIM-Signature"
    rb"|X-[\w-]+|From|To|Cc|Date|Subject|Reply-To|Content-Type|Content-Transfer-Encoding):)",
    re.IGNORECASE,
)
"""How a line of a message's head begins."""


def article_of_message(data: bytes, article: str) -> Article:
    """The article in a message.

    Args:
        data: The message as it was sent.
        article: What the article is called.

    Raises:
        ArticleError: There is no text in it.
    """
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)  # noqa: S101 (what the policy makes)
    text = _body(message)
    title = _field(message, "subject")
    if not any(c.isalnum() for c in text):
        raise ArticleError("is empty: there is no text in the message")
    author = _field(message, "from")
    return Article(
        article,
        headed(title, re.sub(r"\r\n?", "\n", text)),
        title=title,
        published=_day(_field(message, "date")),
        carried=(("author", author),) if author else (),
    )


def _body(message: EmailMessage) -> str:
    for kind in ("plain", "html"):
        part = message.get_body(preferencelist=(kind,))
        if part is None:
            continue
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        charset = part.get_content_charset("") or ""
        if kind == "html":
            return plain_text(page_text(data, charset))
        text = _decoded(data, charset)
        if any(c.isalnum() for c in text):
            return text
    return ""


def _decoded(data: bytes, charset: str) -> str:
    try:
        return data.decode(charset) if charset else decoding.decode(data).text
    except (LookupError, UnicodeError):
        return decoding.decode(data).text


def _field(message: EmailMessage, name: str) -> str:
    """A field of the head, decoded, on one line; empty if it is missing or too broken to parse."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except Exception:  # the parser of addresses and dates raises many kinds on hostile heads
        return ""


def _day(stated: str) -> str:
    try:
        sent: datetime = parsedate_to_datetime(stated)
    except (TypeError, ValueError, IndexError, OverflowError):
        return ""
    return sent.date().isoformat()
