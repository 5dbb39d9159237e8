"""What several tests need."""

from __future__ import annotations

import atexit
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from support.command import Run, run_here, run_process

if TYPE_CHECKING:
    from support.nominatim.nominatim_server import Nominatim

settings.register_profile("geomap", deadline=None, suppress_health_check=list(HealthCheck))
settings.register_profile(  # make fuzz
    "fuzz",
    deadline=None,
    suppress_health_check=list(HealthCheck),
    max_examples=10_000,
    print_blob=True,
)
settings.load_profile("geomap")

# What whoever runs the tests has installed beside the gazetteer is no part of them.
_DATA = tempfile.mkdtemp(prefix="geomap-tests-")
os.environ["GEOMAP_DATA"] = _DATA
atexit.register(shutil.rmtree, _DATA, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Coverage is that of the unit tests: to trace the others would slow them by a third."""
    for item in items:
        if "unit" not in item.path.relative_to(Path(__file__).parent).parts:
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
