"""The engine ``dask``: workers of a Dask cluster, or of one that is started on this machine."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future
from contextlib import suppress
from logging import CRITICAL, getLogger
from typing import Any, ParamSpec, TypeVar

from geomap import registry
from geomap.errors import SettingsError

__all__ = ["DaskExecutor", "dask"]

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")

_RETRIES = 3
_WAIT = "30s"  # for the scheduler


class DaskExecutor(Executor):
    """An executor whose jobs a Dask cluster does; one whose worker dies is done by another.

    Args:
        client: The client of the cluster.
    """

    def __init__(self, client: Any) -> None:
        self.client = client
        self._executor = client.get_executor(retries=_RETRIES, pure=False)

    def submit(
        self,
        fn: Callable[Arguments, Result],
        /,
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Future[Result]:
        """Hands a job to the cluster.

        Raises:
            CancelledError: There is no cluster any more, as of all jobs that it had.
        """
        try:
            future: Future[Result] = self._executor.submit(fn, *args, **kwargs)
        except (OSError, RuntimeError) as error:
            raise CancelledError(str(error)) from error
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Leaves the cluster, and stops it if it was started for this."""
        with suppress(OSError, RuntimeError, CancelledError):  # the scheduler may be lost
            self._executor.shutdown(wait=wait and not cancel_futures)
            self.client.close()


def dask(jobs: int, address: str = "") -> Executor:
    """An executor of a Dask cluster.

    Args:
        jobs: How many workers a cluster has that is started here.
        address: Its scheduler's, as ``tcp://10.0.0.1:8786``; without one, it is started here.
    """
    registry.needed("the engine dask needs", "distributed", "dask")
    from distributed import Client  # late: an extra

    start: Callable[..., Any] = Client
    if address:
        getLogger("distributed.client").setLevel(CRITICAL)  # what matters comes as an error
        try:
            return DaskExecutor(start(address, timeout=_WAIT))
        except OSError as error:
            raise SettingsError(
                f"dask={address}: no scheduler answers: start it, or give its address"
            ) from error
    own = start(
        n_workers=jobs,
        threads_per_worker=1,
        dashboard_address=None,
        memory_limit=0,
        silence_logs=CRITICAL,  # what matters comes as an error
    )
    return DaskExecutor(own)
