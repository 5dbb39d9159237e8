"""Analyses as bytes: to be kept until the services have answered, or sent to another process."""

from __future__ import annotations

import io
import pickle
from typing import Any

from geomap.analysis.result import Analysis
from geomap.gazetteer.lexicon import Toponym, Toponyms

__all__ = ["pack", "unpack"]


def pack(analysis: Analysis, toponyms: Toponyms) -> bytes:
    """An analysis as bytes, the gazetteer's own toponyms as their names alone.

    Args:
        analysis: What was found in an article.
        toponyms: The gazetteer's names that it was found with.
    """
    target = io.BytesIO()
    _Packer(target, toponyms).dump(analysis)
    return target.getvalue()


def unpack(data: bytes, toponyms: Toponyms) -> Analysis:
    """The analysis that was packed, by this process or another of the same run.

    Args:
        data: What `pack` made; nothing else may be given, since pickles can hold any code.
        toponyms: The names of the same gazetteer.
    """
    analysis: Analysis = _Unpacker(io.BytesIO(data), toponyms).load()
    return analysis


class _Packer(pickle.Pickler):
    def __init__(self, file: io.BytesIO, toponyms: Toponyms) -> None:
        super().__init__(file, protocol=pickle.HIGHEST_PROTOCOL)
        self._toponyms = toponyms

    def persistent_id(self, value: Any) -> str | None:
        if type(value) is Toponym and self._toponyms.get(value.key) is value:
            return value.key
        return None


class _Unpacker(pickle.Unpickler):
    def __init__(self, file: io.BytesIO, toponyms: Toponyms) -> None:
        super().__init__(file)
        self._toponyms = toponyms

    def persistent_load(self, key: Any) -> Toponym | None:
        return self._toponyms.get(key)
