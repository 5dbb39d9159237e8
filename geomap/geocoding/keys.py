"""Keys: how they are held so that they are never shown, and how they are taken out of texts."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from urllib.parse import quote, quote_plus

__all__ = ["HIDDEN", "Keys"]

HIDDEN = "[key]"


class Keys:
    """The keys of a service by geopy's names.  Shown or printed, it tells the names only.

    It cannot be pickled or copied, so that no key travels by accident.

    Args:
        values: The keys.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = dict(values)

    def reveal(self) -> dict[str, str]:
        """The keys themselves: for geopy's constructor and nothing else."""
        return dict(self._values)

    def redact(self, text: str) -> str:
        """A text with every key in it replaced by ``[key]``, also in the form that URLs have."""
        for value in sorted(self._values.values(), key=len, reverse=True):
            for form in dict.fromkeys(
                (value, quote(value, safe=""), quote(value), quote_plus(value))
            ):
                text = text.replace(form, HIDDEN)
        return text

    def __repr__(self) -> str:
        return f"Keys({', '.join(self._values)})"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("keys are not to be written anywhere")


class _Redacting(logging.Filter):
    """Takes keys out of what geopy logs: it logs the URLs of its requests."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[Keys] = []

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        for keys in self.keys:
            text = keys.redact(text)
        record.msg, record.args = text, None
        return True


_filter = _Redacting()


def keep_out_of_logs(keys: Keys) -> None:
    """From now on geopy's log shows ``[key]`` in the place of these keys."""
    if keys.reveal():
        _filter.keys.append(keys)
        logger = logging.getLogger("geopy")
        if _filter not in logger.filters:
            logger.addFilter(_filter)
