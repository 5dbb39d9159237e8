"""What the user has installed: layers on disk, opened by memory-mapping.

In the data folder lie ``layers.json``, the list of the layers in use, and in ``layers`` a folder
for each: ``layer.json`` and the columns, little-endian numbers, each in a file of its own.

======================  ====  ===================================================================
``geonameid`` ...       u4    of places, in ascending order; the other columns follow it
``country code admin1`` u2    index into the lists of the same name in ``layer.json``
``name_at name_length`` u4 u2 where a place's name lies in ``names.txt``
``digest``              u8    of folded names, ascending (see :func:`~.layers.name_digest`)
``bucket``              u4    first digest of those with the same upper bits
``state``               u1    bits of ``WordFlag``; ``STATE_LONGER`` if a longer name begins so
``posting_at posting``  u4    what bears each name: kind << 28 | geonameid, in ascending order
======================  ====  ===================================================================

Names lead to geonameids, which are looked up in all layers, so that no layer depends on another,
nor on the version of the built-in index.
"""

from __future__ import annotations

import json
import mmap
import os
import re
from bisect import bisect_left
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geomap.errors import GazetteerError
from geomap.gazetteer.format import KIND_SHIFT, ROW_MASK
from geomap.gazetteer.layers import IS_NAME, LONGER, Layer, Numbers

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

__all__ = [
    "FILES",
    "IDENTIFIERS",
    "LAYERS",
    "LAYER_FORMAT",
    "MANIFEST",
    "OWN",
    "PRIORITIES",
    "STATE_LONGER",
    "InstalledLayer",
    "OwnLayer",
    "data_folder",
    "installed_layers",
    "installed_names",
    "own_credit",
    "read_manifest",
]

LAYER_FORMAT = 1
"""Version of the layout: a change raises it."""

MANIFEST = "layers.json"
"""The list of the layers in use, in the data folder."""
LAYERS = "layers"
"""Where the layers lie, in the data folder."""

OWN = 1 << 27
"""Numbers of places of users' own gazetteers, from here on: GeoNames' are at 13 million in 2026."""

IDENTIFIERS = "identifiers.txt"
"""The identifiers of a user's own places, one a line, in the order of their numbers."""

PRIORITIES = {"first": 1000.0, "prefer": 10.0, "equal": 1.0, "last": 0.1}
"""How many times likelier than others of their names a user's own places are, by what is chosen."""

STATE_LONGER = 32
"""Bit of ``state``, beside those of ``WordFlag``."""

FILES = {
    "geonameid": "I",
    "latitude": "i",
    "longitude": "i",
    "population": "I",
    "country": "H",
    "code": "H",
    "admin1": "H",
    "names": "H",
    "name_at": "I",
    "name_length": "H",
    "digest": "Q",
    "bucket": "I",
    "state": "B",
    "posting_at": "I",
    "posting": "I",
}
"""The columns of a layer with the type of their numbers (see :mod:`array`)."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


def data_folder() -> Path:
    """Where installed layers lie: ``$GEOMAP_DATA``, or the system's place for a user's data."""
    if folder := os.environ.get("GEOMAP_DATA"):
        return Path(folder).expanduser()
    # Imported late: not needed where the variable is set.
    from platformdirs import user_data_path

    return user_data_path("geomap", appauthor=False)


def read_manifest(folder: Path) -> list[dict[str, str]]:
    """Name and folder of each layer in use, the earliest installed first.

    Raises:
        GazetteerError: If the list cannot be read.
    """
    path = folder / MANIFEST
    try:
        entries = json.loads(path.read_bytes())["layers"]
        for entry in entries:
            if not (_NAME.fullmatch(entry["name"]) and _NAME.fullmatch(entry["folder"])):
                raise ValueError("a layer's name is none")
    except FileNotFoundError:
        return []
    except NotADirectoryError:
        raise GazetteerError(f"{folder}: not a folder: set GEOMAP_DATA to one") from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise GazetteerError(
            f"{path}: the list of installed layers cannot be read ({error}): "
            "delete it and install them again"
        ) from error
    return [{"name": entry["name"], "folder": entry["folder"]} for entry in entries]


def installed_names(folder: Path | None = None) -> list[str]:
    """Names of the installed layers, the earliest installed first."""
    return [entry["name"] for entry in read_manifest(folder or data_folder())]


def installed_layers(folder: Path | None = None, *, without: str = "") -> list[InstalledLayer]:
    """Open the layers that the user has installed, the earliest first.

    Args:
        folder: The data folder; the user's own by default.
        without: Name of a layer to leave out.

    Raises:
        GazetteerError: If one of them is damaged or of another version than the program.
    """
    folder = folder or data_folder()
    for _ in range(3):
        entries = read_manifest(folder)
        try:
            return [
                _opened(folder / LAYERS / entry["folder"], entry["name"])
                for entry in entries
                if entry["name"] != without
            ]
        except GazetteerError:
            # Replaced or removed between the reading of the list and the opening.
            if read_manifest(folder) == entries:
                raise
    raise GazetteerError(f"{folder}: the installed layers keep changing: run again")


class InstalledLayer(Layer):
    """A layer on disk.

    Args:
        folder: Where it lies.
        name: What it is called.

    Raises:
        GazetteerError: If it is damaged or of another version than the program.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self.name, self.folder = name, folder
        try:
            self._about: dict[str, Any] = json.loads((folder / "layer.json").read_bytes())
            if self._about["format"] != LAYER_FORMAT:
                raise ValueError(f"format {self._about['format']}, expected {LAYER_FORMAT}")
            views = {
                column: _map(folder / f"{column}.bin", self._about["bytes"][column], typecode)
                for column, typecode in FILES.items()
            }
            self._text = _map(folder / "names.txt", self._about["bytes"]["names.txt"], "B")
            self.codes = [(pair[0], pair[1]) for pair in self._about["codes"]]
            self._shift = int(self._about["shift"])
            self._count = int(self._about["places"])
            if not len(views["posting_at"]) == len(views["digest"]) + 1 == len(views["state"]) + 1:
                raise ValueError("its columns do not fit together")
            if not len(views["geonameid"]) == len(views["name_length"]) == self._count:
                raise ValueError("its columns do not fit together")
        except (OSError, ValueError, KeyError, TypeError) as error:
            source = getattr(self, "_about", None)
            what = source.get("source") if isinstance(source, dict) else None
            raise GazetteerError(
                f"the installed layer {name} in {folder} cannot be used ({error}): run "
                f"'geomap gazetteer install {what or 'FILE'}' again, or "
                f"'geomap gazetteer remove {name}'"
            ) from error
        self._views = views
        self._ids, self._digests, self._buckets = (
            views["geonameid"],
            views["digest"],
            views["bucket"],
        )
        self._states, self._postings_at = views["state"], views["posting_at"]
        self._postings = views["posting"]
        self._tables: dict[str, NDArray[Any]] = {}
        self._lists: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return self._count

    @property
    def fingerprint(self) -> str:
        """Version of what it holds, 16 hex digits."""
        value: str = self._about["fingerprint"]
        return value

    @property
    def info(self) -> dict[str, Any]:
        """What it holds, from where, of what date, and what was read."""
        keys = "places names kind source date newest lines license url fingerprint kept_codes"
        return {"name": self.name} | {key: self._about[key] for key in keys.split()}

    def attach(self, numbers: Numbers) -> None:
        """Take the numbers of the gazetteer that opens the layer."""
        import numpy as np

        rows = (numbers.row_of(geonameid) for geonameid in self._about["divisions"])
        self._lists = {
            "country": [numbers.countries.get(code, 0) for code in self._about["countries"]],
            "code": [numbers.codes[pair] for pair in self.codes],
            "admin1": [0, *(row + 1 for row in rows)],
        }
        self._tables = {
            column: np.array(values, dtype=np.int64) for column, values in self._lists.items()
        }

    def number(self, column: str, row: int) -> int:
        """The value of a column for a row of the layer."""
        if column == "extent":
            return 0
        value: int = self._views[column][row]
        numbers = self._lists.get(column)
        return value if numbers is None else numbers[value]

    def numbers(self, column: str, rows: Ints) -> Ints:
        """The values of a column for many rows of the layer."""
        import numpy as np

        if column == "extent":
            return np.zeros(len(rows), dtype=np.int64)
        view = self._views[column]
        values = np.frombuffer(view, dtype=view.format)[rows]
        table = self._tables.get(column)
        taken: Ints = values.astype(np.int64) if table is None else table[values]
        return taken

    def place_name(self, row: int) -> str:
        """Name of the place in a row of the layer."""
        begin = self._views["name_at"][row]
        return bytes(self._text[begin : begin + self._views["name_length"][row]]).decode()

    def row_of(self, geonameid: int) -> int:
        """Row of the layer with a geonameid, or -1."""
        row = bisect_left(self._ids, geonameid)
        return row if row < self._count and self._ids[row] == geonameid else -1

    def _position(self, digest: int) -> int:
        bucket = digest >> self._shift
        begin, end = self._buckets[bucket], self._buckets[bucket + 1]
        position = bisect_left(self._digests, digest, begin, end)
        return position if position < end and self._digests[position] == digest else -1

    def find(self, digest: int) -> list[tuple[int, int]]:
        """The geonameids that bear a name, with its kind."""
        position = self._position(digest)
        if position < 0:
            return []
        begin, end = self._postings_at[position], self._postings_at[position + 1]
        return [
            (posting & ROW_MASK, posting >> KIND_SHIFT) for posting in self._postings[begin:end]
        ]

    def step(self, digest: int) -> int:
        """Bits ``IS_NAME`` and ``LONGER`` for a name's digest."""
        position = self._position(digest)
        if position < 0:
            return 0
        is_name = self._postings_at[position] < self._postings_at[position + 1]
        return IS_NAME * is_name | LONGER * bool(self._states[position] & STATE_LONGER)

    def word_flags(self, digest: int) -> int:
        """What else a name is in English: bits of ``WordFlag``."""
        position = self._position(digest)
        if position < 0:
            return 0
        state: int = self._states[position]
        return state & ~STATE_LONGER


class OwnLayer(InstalledLayer):
    """A layer of a user's own gazetteer, whose places have identifiers of its own.

    On disk these places have numbers from `OWN`, which are no geonameids and lead out of no layer.
    """

    is_own = True

    def __init__(self, folder: Path, name: str) -> None:
        super().__init__(folder, name)
        self.factor = PRIORITIES[self._about["priority"]]
        self._identifiers: list[str] | None = None

    @property
    def fingerprint(self) -> str:
        """Version of what it holds and of its priority, 16 hex digits."""
        about = f"{super().fingerprint} {self.name} {self.factor} {self._about['identifiers']}"
        return blake2b(about.encode(), digest_size=8).hexdigest()

    @property
    def info(self) -> dict[str, Any]:
        """What it holds, from where, and how it goes with other gazetteers."""
        return super().info | {key: self._about[key] for key in ("priority", "credit")}

    def identifier(self, row: int) -> str:
        """What the user's gazetteer calls the place in a row."""
        number = self._ids[row] - OWN
        if number < 0:
            return ""
        if self._identifiers is None:
            self._identifiers = (self.folder / IDENTIFIERS).read_text("utf-8").split("\n")
        return self._identifiers[number]

    def number(self, column: str, row: int) -> int:
        """The value of a column for a row of the layer."""
        value = super().number(column, row)
        return 0 if column == "geonameid" and value >= OWN else value

    def numbers(self, column: str, rows: Ints) -> Ints:
        """The same for many rows at once."""
        values = super().numbers(column, rows)
        if column == "geonameid":
            values[values >= OWN] = 0
        return values

    def find(self, digest: int) -> list[tuple[int, int]]:
        """What bears a name: geonameids, or ``~row`` for its own places."""
        return [
            (reference if reference < OWN else ~super(OwnLayer, self).row_of(reference), kind)
            for reference, kind in super().find(digest)
        ]

    def row_of(self, geonameid: int) -> int:
        """Row of the layer with a geonameid, or -1."""
        return super().row_of(geonameid) if geonameid < OWN else -1


def _opened(folder: Path, name: str) -> InstalledLayer:
    """The layer in a folder, of whichever kind it is."""
    try:
        is_own = json.loads((folder / "layer.json").read_bytes())["kind"] == "own"
    except (OSError, ValueError, KeyError, TypeError):
        is_own = False  # what is wrong is told when it is opened
    return OwnLayer(folder, name) if is_own else InstalledLayer(folder, name)


def own_credit(name: str, folder: Path | None = None) -> tuple[str, str, str] | None:
    """Credit, address and licence of a user's own gazetteer; None if it has none to give."""
    folder = folder or data_folder()
    for entry in read_manifest(folder):
        if entry["name"] == name:
            try:
                about = json.loads((folder / LAYERS / entry["folder"] / "layer.json").read_bytes())
            except (OSError, ValueError):
                return None
            credit = str(about.get("credit") or "")
            return (credit, str(about["url"]), str(about["license"])) if credit else None
    return None


def _map(path: Path, size: int, typecode: str) -> memoryview:
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size != size:
            raise ValueError(f"{path.name} is of another size")
        content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if size else b""
        view: memoryview = memoryview(content).cast(typecode)  # type: ignore[call-overload]
        return view
