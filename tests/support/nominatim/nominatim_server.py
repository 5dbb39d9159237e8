"""A Nominatim of the tests' own: a private PostgreSQL, the extract imported, and its server.

::

    python tests/support/nominatim/nominatim_server.py start FOLDER [PORT]  # prints where it is
    python tests/support/nominatim/nominatim_server.py stop FOLDER

Everything is in the folder given, which every user must be able to pass through (PostgreSQL
refuses to run as root and is run as the user postgres then): nothing of the system's is touched,
and no port but that of Nominatim is opened; the database is reached by a socket.  What was imported
from the same extract with the same versions is used again: a second start takes two seconds.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from support.nominatim.osm_extract import make_extract

_DATABASE = "nominatim"
_START_SECONDS = 300  # however busy the machine is

# Nothing of this outlives the tests, so nothing has to survive a power cut.
_SETTINGS = """
listen_addresses = ''
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
shared_buffers = 64MB
max_connections = 40
jit = off
"""


def _postgres_programs() -> Path | None:
    """Folder of PostgreSQL's server programs; Debian does not put them on the path."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda p: int(p.parts[-3]),
        reverse=True,
    )
    with_postgis = [
        p for p in found
        if Path(f"/usr/share/postgresql/{p.parts[-3]}/extension/postgis.control").exists()
    ]  # fmt: skip
    return with_postgis[0].parent if with_postgis else None


def missing() -> str:
    """What this machine lacks to run Nominatim, empty if nothing."""
    if _postgres_programs() is None:
        return "PostgreSQL with PostGIS"
    if shutil.which("osm2pgsql") is None:
        return "osm2pgsql"
    for package in ("nominatim-db", "nominatim-api", "falcon", "uvicorn"):
        try:
            version(package)
        except PackageNotFoundError:
            return f"the package {package}"
    return ""


class Nominatim:
    """A Nominatim with its database in a folder.

    Args:
        folder: Where all is kept; made if missing.
    """

    def __init__(self, folder: Path) -> None:
        programs = _postgres_programs()
        if programs is None:
            raise RuntimeError("PostgreSQL with PostGIS is not installed: see .ci/run")
        self._programs = programs
        self.folder = folder.resolve()
        self._data, self._project = self.folder / "postgres", self.folder / "project"
        self._stamp = self.folder / "imported"
        self._log = self.folder / "postgres.log"
        # The path of a socket may have 107 bytes, and a folder of pytest's is longer than that.
        digest = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:12]
        self._sockets = Path(tempfile.gettempdir()) / f"geomap-nominatim-{digest}"

    def start_database(self) -> None:
        """Starts the database, and imports the extract unless that has been done."""
        text = make_extract().encode()
        digest = hashlib.sha256(text)
        for part in (str(self._programs), *map(version, ("nominatim-db", "nominatim-api"))):
            digest.update(part.encode())
        stamp = digest.hexdigest()
        if not self._stamp.exists() or self._stamp.read_text() != stamp:
            self.stop_database()
            for old in (self._data, self._project):
                shutil.rmtree(old, ignore_errors=True)
            self._stamp.unlink(missing_ok=True)
            self._make_cluster()
            self._start_cluster()
            self._import(text)
            self._stamp.write_text(stamp)
        else:
            self._start_cluster()

    def stop_database(self) -> None:
        """Stops the database, if it runs."""
        if (self._data / "postmaster.pid").exists():
            self._postgres(
                "pg_ctl", "stop", "-D", self._data, "-m", "fast", "-w", "-t", _START_SECONDS,
                check=False,
            )  # fmt: skip
        shutil.rmtree(self._sockets, ignore_errors=True)

    @contextlib.contextmanager
    def serve(self, port: int = 0) -> Iterator[str]:
        """Serves it on this machine; the database has to run.

        Args:
            port: Where to listen; 0 for any that is free.

        Yields:
            Address and port, as ``127.0.0.1:8088``.
        """
        process, address = self.start_server(port)
        try:
            yield address
        finally:
            process.terminate()
            try:
                process.wait(60)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def start_server(self, port: int = 0) -> tuple[subprocess.Popen[bytes], str]:
        """Starts the server; returns its process, and its address and port once it answers."""
        port = port or _free_port()
        address = f"127.0.0.1:{port}"
        log = (self.folder / "server.log").open("ab")
        with log:
            process = subprocess.Popen(
                [sys.executable, "-m", "uvicorn", "--factory", "--host", "127.0.0.1",
                 "--port", str(port), "--log-level", "warning",
                 "nominatim_api.server.falcon.server:run_wsgi"],
                cwd=self._project, env=self._environment(),
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True,
            )  # fmt: skip
        end = time.monotonic() + _START_SECONDS
        while time.monotonic() < end and process.poll() is None:
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"http://{address}/status", timeout=60).close()
                return process, address
            time.sleep(0.1)
        process.kill()
        process.wait()
        raise RuntimeError(f"Nominatim did not start: see {self.folder / 'server.log'}")

    def _environment(self) -> dict[str, str]:
        dsn = f"pgsql:dbname={_DATABASE};host={self._sockets};user={self._user()}"
        return {
            **os.environ,
            "NOMINATIM_DATABASE_DSN": dsn,
            "NOMINATIM_DATABASE_WEBUSER": self._user(),
            "NOMINATIM_API_POOL_SIZE": "4",
        }

    def _user(self) -> str:
        return "nominatim"

    def _make_cluster(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._data.mkdir()
        self._own(self._data)
        self._postgres(
            "initdb", "-D", self._data, "-U", self._user(), "-A", "trust", "-E", "UTF8",
            "--locale=C.UTF-8", "--no-sync",
        )  # fmt: skip
        with (self._data / "postgresql.conf").open("a") as settings:
            settings.write(_SETTINGS)

    def _start_cluster(self) -> None:
        if (self._data / "postmaster.pid").exists():
            self._postgres("pg_ctl", "stop", "-D", self._data, "-m", "immediate", check=False)
        self._sockets.mkdir(mode=0o700, exist_ok=True)
        self._own(self._sockets)
        self._log.touch()
        self._own(self._log)
        self._postgres(
            "pg_ctl", "start", "-D", self._data, "-w", "-t", _START_SECONDS, "-l", self._log,
            "-o", f"-k {self._sockets}",
        )  # fmt: skip

    def _import(self, extract: bytes) -> None:
        self._project.mkdir()
        file = self._project / "extract.osm"
        file.write_bytes(extract)
        program = Path(sys.executable).with_name("nominatim")
        done = subprocess.run(
            [program, "import", "--osm-file", file, "--no-updates", "--offline", "--threads", "2"],
            cwd=self._project, env=self._environment(), capture_output=True, check=False,
        )  # fmt: skip
        (self.folder / "import.log").write_bytes(done.stdout + done.stderr)
        if done.returncode:
            raise RuntimeError(f"the import failed: see {self.folder / 'import.log'}")

    def _own(self, path: Path) -> None:
        if os.getuid() == 0:
            shutil.chown(path, "postgres", "postgres")

    def _postgres(self, program: str, *arguments: object, check: bool = True) -> None:
        """Runs a program of PostgreSQL, which refuses to be run by root."""
        command = [str(self._programs / program), *map(str, arguments)]
        if os.getuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        # To a file: the server that pg_ctl leaves behind would hold a pipe open.
        with (self.folder / "setup.log").open("ab") as log:
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", check=False
            )
        if check and done.returncode:
            raise RuntimeError(f"{program} failed: see {self.folder / 'setup.log'}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def main(action: str, folder: str, port: str = "0") -> None:
    nominatim = Nominatim(Path(folder))
    running = nominatim.folder / "server.pid"
    if running.exists():
        with contextlib.suppress(OSError, ValueError):
            os.kill(int(running.read_text()), signal.SIGTERM)
        running.unlink()
    if action == "stop":
        nominatim.stop_database()
        return
    nominatim.start_database()
    process, address = nominatim.start_server(int(port))
    running.write_text(str(process.pid))
    print(address)


if __name__ == "__main__":
    main(*sys.argv[1:])
