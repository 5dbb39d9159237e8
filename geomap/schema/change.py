"""Changes: what one build tells of that another does not, as a table.

====================  =======  ================================================================
column                type     what it holds
====================  =======  ================================================================
``kind``              str      ``place``, ``mention`` or ``event``
``change``            str      ``appeared``, ``vanished``, ``moved`` (another place) or ``changed``
``name``              str      the place, the name as written, or what kind of event
``before``            str      what was told, empty for what appeared
``after``             str      what is told, empty for what vanished
``place`` ...         str      the place, where it is now or, of what vanished, was; its country
``latitude`` ...      float    its point
``date``              str      when: the event's first day, or the last of the place's articles
``article``           str      the article that tells of it; of several the first
``sentence``          str      the words that do
====================  =======  ================================================================
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Change"]


@dataclass(frozen=True, slots=True)
class Change:
    """One row of the table of changes (see the module)."""

    kind: str
    change: str
    name: str
    before: str
    after: str
    place: str
    country: str
    latitude: float | None
    longitude: float | None
    date: str = ""
    article: str = ""
    sentence: str = ""
