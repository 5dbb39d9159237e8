"""Options and messages of the commands that ask geocoding services."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from geomap.cli.console import a_path, check_paths, complain, say
from geomap.text.counts import counted

if TYPE_CHECKING:
    from geomap.config.settings import Settings
    from geomap.enrichment.chain import Plan

Geocoders = Annotated[
    list[str] | None,
    typer.Option(
        "--geocoder",
        metavar="NAME",
        help="Service to ask for names that those before it do not know, as nominatim; may be "
        "repeated. The gazetteer is the first.",
    ),
]
Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        parser=a_path,
        help="Settings of the services; by default geomap.toml.",
    ),
]
Offline = Annotated[
    bool, typer.Option("--offline", help="Send no request: use answers from the cache only.")
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        metavar="N",
        min=1,
        show_default="the processors",
        help="Processes to work with.",
    ),
]

LookupFolder = Annotated[
    Path | None,
    typer.Option(
        "--cache",
        metavar="DIR",
        parser=a_path,
        show_default="cache",
        help="Folder for what services answered.",
    ),
]

_SHOWN_NAMES = 10


def settings_of(config: Path | None, **given: object) -> Settings:
    """The settings of a command, from the file, the environment and the command line.

    What they cannot say, and a service that does not exist, are mistakes in the command: exit 2
    before any work.

    Args:
        config: The file, if the command line names one.
        given: What the command line says; None or nothing for what it does not.
    """
    if config is not None:
        check_paths([config], "--config")
    # Imported late: help and completion must answer at once.
    from geomap.config.settings import load_settings
    from geomap.errors import SettingsError

    try:
        settings = load_settings(config, **{name: value or None for name, value in given.items()})
        if settings.geocoder:
            from geomap.enrichment.chain import order_of

            order_of(settings.geocoder)
    except SettingsError as error:
        if given.get("geocoder") and "no geocoder is called" in str(error):
            raise typer.BadParameter(str(error), param_hint="--geocoder") from None
        complain(str(error))
        raise typer.Exit(2) from None
    return settings


def options_in(given: Mapping[str, object]) -> dict[str, object]:
    """Of a command's options those that are settings, for `settings_of`.

    Args:
        given: The command's parameters by name, as its ``locals()`` are before it has others.
    """
    # Imported late: help and completion must answer at once.
    from geomap.config.settings import Settings

    names = Settings.model_fields.keys() - Settings.NOT_IN_FILE
    return {name: value for name, value in given.items() if name in names}


def tell_unasked(
    names: Sequence[str], problems: Iterable[str], *, offline: bool, on_stdout: bool = True
) -> bool:
    """Says which names no service could be asked for, and why.

    Args:
        names: The names.
        problems: What went wrong with each service.
        offline: Whether none was to be asked.
        on_stdout: Whether standard output takes lines for the user, not data.

    Returns:
        Whether that is a failure: not if it is what ``--offline`` asks for.
    """
    if not names:
        return False
    shown = ", ".join(names[:_SHOWN_NAMES])
    more = f" and {len(names) - _SHOWN_NAMES:,} more" if len(names) > _SHOWN_NAMES else ""
    count = counted(len(names), "name")
    if offline:
        tell = say if on_stdout else complain
        tell(f"offline, and not in the cache: {count}: {shown}{more}")
        return False
    for problem in problems:
        complain(problem)
    complain(f"{count} could not be asked for: {shown}{more}: the next run asks again")
    return True


def tell_plan(plan: Plan) -> None:
    """Says what a build would ask, of whom, and for how long; on standard output."""
    print(f"{counted(plan.articles, 'article')}: {counted(plan.names, 'name')} to ask for")
    for number, service in enumerate(plan.services):
        most = "at most " if number and service.to_send else ""
        sent = f"{most}{service.to_send:,} to send to {service.host}"
        time = f", which takes {most}{duration(service.seconds)}" if service.to_send else ""
        print(f"  {service.service}: {service.cached:,} cached, {sent}{time}")
    print("Nothing was sent, and nothing written.")


def duration(seconds: float) -> str:
    """A span of time in words, to the precision that a plan has."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"
