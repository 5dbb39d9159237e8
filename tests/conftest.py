"""What several tests need."""

from __future__ import annotations

import atexit
import gc
import hashlib
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from support.command import Run, run_here, run_process
from support.packages import package
from support.paths import TESTS

__all__ = ["package"]

if TYPE_CHECKING:
    from support.nominatim.nominatim_server import Nominatim

# Tests start many processes, each of which would compile every module anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# The gazetteer and pandas are millions of things that never become garbage: to look for it in them
# takes a tenth of the time.
gc.set_threshold(100_000, 20, 50)

# What a shell starts in the background ignores Ctrl-C, and so would all that the tests interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# How many examples each property is tried with; `pytest --hypothesis-profile NAME` picks another
# profile.  By default they are the same every time; the others look for new ones.
_PROPERTIES = settings(
    deadline=None, suppress_health_check=list(HealthCheck), database=None, print_blob=True
)
settings.register_profile("geomap", _PROPERTIES, max_examples=10, derandomize=True)
settings.register_profile("nightly", _PROPERTIES, max_examples=300)
settings.register_profile("fuzz", _PROPERTIES, max_examples=10_000)  # make fuzz
settings.load_profile("geomap")

# What whoever runs the tests has installed beside the gazetteer is no part of them.
_DATA = tempfile.mkdtemp(prefix="geomap-tests-")
os.environ["GEOMAP_DATA"] = _DATA
atexit.register(shutil.rmtree, _DATA, ignore_errors=True)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """What spreads files over processes (see `support.sharing`); xdist's own for another way."""
    from support.sharing import BySharing

    return BySharing(config, log) if config.getoption("dist") == "loadfile" else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins; coverage is of the unit tests alone, since it slows them."""
    from support.sharing import longest_first

    items.sort(key=lambda item: longest_first(item.path.relative_to(TESTS).as_posix()))
    for item in items:
        file = item.path.relative_to(TESTS)
        if file.parts[0] != "unit" or getattr(item.obj, "is_hypothesis_test", False):  # type: ignore[attr-defined]
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture
def geomap(tmp_path: Path) -> Run:
    """The command in an empty folder of its own, run in this process."""
    return partial(run_here, tmp_path)


@pytest.fixture
def geomap_process(tmp_path: Path) -> Run:
    """The command as users run it: another process, in an empty folder of its own."""
    return partial(run_process, tmp_path)


@pytest.fixture(scope="session")
def nominatim_database() -> Iterator[Nominatim]:
    """A Nominatim of the tests' own with its database running; its servers are the test's to start.

    What it imports is kept between runs, for this clone of the repository.
    """
    import fcntl

    from support.nominatim.nominatim_server import Nominatim, missing

    lacking = missing()
    if lacking and os.environ.get("GEOMAP_REQUIRE_NOMINATIM"):  # set by .ci/run
        pytest.fail(f"Nominatim cannot run here: {lacking} is missing")
    if lacking:
        pytest.skip(f"{lacking} is not installed")
    clone = hashlib.sha256(os.fsencode(Path(__file__).resolve())).hexdigest()[:8]
    folder = Path(tempfile.gettempdir()) / f"geomap-tests-{os.getuid()}-{clone}"
    folder.mkdir(mode=0o711, exist_ok=True)
    assert folder.stat().st_uid == os.getuid() and not folder.is_symlink()
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # another run of the same tests
        nominatim = Nominatim(folder)
        try:
            nominatim.start_database()
            yield nominatim
        finally:
            nominatim.stop_database()


@pytest.fixture(scope="session")
def nominatim(nominatim_database: Nominatim) -> Iterator[str]:
    """Address and port of a Nominatim that knows the places of ``tests/support/nominatim``."""
    with nominatim_database.serve() as address:
        yield address
