"""Sorting more than memory holds: sorted runs on disk, brought together part by part.

A run is a file of columns of numbers, one after the other, its rows in the order of a key column.
To bring runs together, the range of the key is cut into parts of about equal size; the rows of a
part are read from every run, sorted, and given out.  Nothing larger than a part is held.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geomap.storage.atomic import to_disk

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Columns = dict[str, NDArray[Any]]

__all__ = ["Layout", "Run", "merged", "write_run"]

PART = 1 << 19
"""Rows of a part, about."""

_STEP = 1024
"""Every so many-th key of a run is looked at to find out where to cut."""


@dataclass(frozen=True)
class Layout:
    """The columns of runs.

    Attributes:
        dtypes: Numpy's name of each column's numbers; the first column is the key.
    """

    dtypes: dict[str, str]

    @property
    def key(self) -> str:
        """The column by which runs are sorted."""
        return next(iter(self.dtypes))

    @property
    def row_bytes(self) -> int:
        """Bytes of a row."""
        return sum(int(dtype[-1]) for dtype in self.dtypes.values())


@dataclass(frozen=True)
class Run:
    """A sorted run on disk."""

    path: Path
    rows: int
    layout: Layout

    def is_whole(self) -> bool:
        """Whether the file is there and as long as it should be."""
        try:
            return self.path.stat().st_size == self.rows * self.layout.row_bytes
        except FileNotFoundError:
            return False

    def read(self, column: str, begin: int, end: int) -> NDArray[Any]:
        """Rows ``begin`` to ``end`` of a column."""
        import numpy as np

        offset = 0
        for name, dtype in self.layout.dtypes.items():
            if name == column:
                return np.fromfile(
                    self.path,
                    dtype=dtype,
                    count=end - begin,
                    offset=offset + begin * int(dtype[-1]),
                )
            offset += self.rows * int(dtype[-1])
        raise KeyError(column)


def write_run(path: Path, layout: Layout, columns: Columns) -> Run:
    """Sort rows by the key, equal ones kept in their order, and write them as a run."""
    import numpy as np

    order = np.argsort(columns[layout.key], kind="stable")
    with path.open("wb") as file:
        for name, dtype in layout.dtypes.items():
            columns[name].astype(dtype, copy=False)[order].tofile(file)
        to_disk(file)
    return Run(path, len(order), layout)


def merged(runs: list[Run]) -> Iterator[Columns]:
    """All rows of the runs by the key, in parts; rows of one key are never in two parts.

    Equal keys come in the order of the runs, and within a run in that of its rows.
    """
    import numpy as np

    runs = [run for run in runs if run.rows]
    if not runs:
        return
    layout = runs[0].layout
    cuts = _cuts(runs)
    positions = []
    for run in runs:
        keys = run.read(layout.key, 0, run.rows)
        positions.append(np.concatenate([[0], keys.searchsorted(cuts), [run.rows]]).tolist())
    for part in range(len(cuts) + 1):
        if not any(where[part + 1] > where[part] for where in positions):
            continue
        columns: Columns = {}
        for name in layout.dtypes:
            columns[name] = np.concatenate(
                [
                    run.read(name, where[part], where[part + 1])
                    for run, where in zip(runs, positions, strict=True)
                ]
            )
        order = np.argsort(columns[layout.key], kind="stable")
        yield {name: values[order] for name, values in columns.items()}


def _cuts(runs: list[Run]) -> NDArray[Any]:
    """Keys at which a new part begins."""
    import numpy as np

    key = runs[0].layout.key
    # Copies, for a slice would hold on to all keys of its run.
    samples = [run.read(key, 0, run.rows)[::_STEP].copy() for run in runs]
    return np.unique(np.sort(np.concatenate(samples))[PART // _STEP :: PART // _STEP])
