"""JSON that can stand in the middle of an HTML page."""

from __future__ import annotations

import json


def to_json(data: object) -> str:
    """Give JSON that can stand inside an HTML script element, any text escaped."""
    return json_in_html(json.dumps(data, ensure_ascii=False, separators=(",", ":")))


def json_in_html(text: str) -> str:
    """Escape JSON so that nothing in it can end, or begin, an element of the page around it.

    The characters can only stand inside JSON's strings, where the escape means the same.
    """
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text
