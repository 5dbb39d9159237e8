"""What a run is to do: every setting once, with its meaning, its default and its limits.

A setting is given, from the weakest to the strongest, in ``geomap.toml``, in the environment as
``GEOMAP_JOBS``, or on the command line as ``--jobs``::

    jobs = 4
    geocoder = ["nominatim"]
    offline = true

    [geocoders.nominatim]          # see geomap.geocoding.settings
    user_agent = "example-newsroom/1.0 (desk@example.org)"

The functions of the package take the same settings as arguments, and read of the file the services'
tables alone.
"""

from __future__ import annotations

import json
import os
import re
from difflib import get_close_matches
from pathlib import Path
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from geomap.config.area import Area
from geomap.config.file import FILE_NAME, read_file
from geomap.config.view import view_of
from geomap.errors import SettingsError
from geomap.languages.base import FOUND, stated_language
from geomap.resources import page_languages

__all__ = ["Settings", "check_keys", "load_settings", "template"]

PREFIX = "GEOMAP_"

_LIST = "several are separated by commas in the environment"


class Settings(BaseModel):
    """The settings of a run; its fields are what ``geomap init`` writes down."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)

    seeds: Path = Field(default=Path("seeds"), description="Folder with the articles.")
    maps: Path = Field(default=Path("maps"), description="Folder for the map and the tables.")
    cache: Path | None = Field(
        default=Path("cache"), description="Folder for results and answers to use again."
    )
    title: str | None = Field(
        default=None, description="Title of the map.", examples=["Raids of September 2019"]
    )
    tiles: str | None = Field(
        default=None,
        description="Online tiles to draw below the map; by default none.",
        examples=["OpenStreetMap.Mapnik"],
    )
    basemap: Path | None = Field(
        default=None,
        description="A city's streets to draw: an extract of OpenStreetMap as PMTiles.",
        examples=["perm.pmtiles"],
    )
    corrections: tuple[Path, ...] = Field(
        default=(),
        description=f"Corrections made in the map, the later ones prevailing; {_LIST}.",
    )
    lang: str = Field(default="en", description="The language of the map's page.")
    language: str = Field(
        default=FOUND,
        description="The language of articles that do not state theirs; by default it is found by "
        "their text.",
        examples=["de"],
    )
    embed: bool = Field(
        default=False, description="Make embed.html too: a light page to put into an article."
    )
    deck: str = Field(default="", description="The line under the headline of embed.html.")
    source: str = Field(
        default="", description="The source line of embed.html.", examples=["Source: AFP"]
    )
    embed_texts: bool = Field(
        default=False, description="embed.html has the sentences that name places, too."
    )
    view: str = Field(
        default="",
        description="Where the maps open: latitude, longitude, zoom; by default all is in view.",
        examples=["58,56.2,6"],
    )
    address: str = Field(
        default="",
        description="The address of the folder that the maps will be published in: the picture of "
        "a shared link is found by it.",
        examples=["https://example.org/maps/"],
    )
    story: Path | None = Field(
        default=None, description="Steps that tell a story on the page.", examples=["story.md"]
    )
    hidden: tuple[str, ...] = Field(
        default=(),
        description=f"Articles that the pages leave out, by their names; {_LIST}.",
        examples=[["2019-09-12-raids.txt"]],
    )
    notes: dict[str, str] = Field(
        default_factory=dict,
        description="What you say of the map, of an article or of a place, by its name.",
        examples=[{"map": "All dates are local.", "Perm": "Where the Kama rose"}],
    )
    jobs: int | None = Field(
        default=None,
        ge=1,
        le=1024,
        description="Processes to work with; by default as many as there are processors, where "
        "there is enough to do.",
        examples=[2],
    )
    engine: str = Field(
        default="processes", description="Where several jobs are done, a plug-in of geomap.engines."
    )
    recogniser: str = Field(
        default="shipped",
        description="What finds names of places, a plug-in of geomap.recognisers.",
    )
    resolver: str = Field(
        default="shipped",
        description="What tells which place is meant, a plug-in of geomap.resolvers.",
    )
    geocoder: tuple[str, ...] = Field(
        default=(),
        description=(
            "Services to ask, in order, for names that the gazetteer does not know; without any, "
            f"no network is used; {_LIST}."
        ),
        examples=[["nominatim"]],
    )
    text_column: str = Field(
        default="",
        description="The column of tables that holds the articles' texts; by default looked for.",
        examples=["body"],
    )
    each_line: bool = Field(
        default=False, description="Each line of a text file is an article, as a headline is."
    )
    country: tuple[str, ...] = Field(
        default=(),
        description=f"Keep to these countries, by their two-letter codes; {_LIST}.",
        examples=[["UA", "RU"]],
    )
    bbox: tuple[str, ...] = Field(
        default=(),
        description="Keep to this box of degrees: west, south, east, north.",
        examples=["22,44,40,53"],
    )
    prefer: tuple[str, ...] = Field(
        default=(),
        description="Lean to these countries, or this box of degrees, where a name is in doubt.",
        examples=[["CA"]],
    )
    offline: bool = Field(
        default=False, description="Send no request: answers come from the cache only."
    )

    config: Path | None = Field(
        default=None, exclude=True, description="The file that this was read of."
    )

    NOT_IN_FILE: ClassVar[frozenset[str]] = frozenset({"config"})

    @classmethod
    def of(cls, **given: object) -> Settings:
        """The settings that a function's arguments make; those not given are the defaults.

        Raises:
            SettingsError: If one of them is impossible: names the argument.
        """
        try:
            return cls(**given)  # type: ignore[arg-type]
        except ValidationError as error:
            raise SettingsError(_problem(error, {}, None).partition(": ")[2]) from None

    @field_validator("lang")
    @classmethod
    def _is_spoken(cls, value: str) -> str:
        """A language that the page speaks."""
        if value not in page_languages():
            raise ValueError(f"{value[:40]!r} is not one of {', '.join(page_languages())}")
        return value

    @field_validator("language")
    @classmethod
    def _is_read(cls, value: str) -> str:
        """The code of a language."""
        if value and not stated_language(value):
            raise ValueError(f'{value[:40]!r} is no code of a language: give one, as "de"')
        return stated_language(value)

    @field_validator("view")
    @classmethod
    def _is_view(cls, value: str) -> str:
        """Nothing, or a view."""
        if value:
            view_of(value)
        return value

    @field_validator("address")
    @classmethod
    def _is_address(cls, value: str) -> str:
        """Nothing, or an address of the web that a file's name can follow."""
        if value and not re.fullmatch(r"https?://[^\s<>\"']+", value):
            raise ValueError(f"{value[:40]!r} is no address of the web")
        return value if not value or value.endswith("/") else f"{value}/"

    @field_validator("corrections", "geocoder", "hidden", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        """A list as the environment has it: separated by commas."""
        if isinstance(value, str):
            return [part for item in value.split(",") if (part := item.strip())]
        return value

    @field_validator("notes", mode="before")
    @classmethod
    def _read(cls, value: object) -> object:
        """A table as the environment has it: as JSON."""
        if isinstance(value, str):
            try:
                return json.loads(value)
            except ValueError:
                raise ValueError("is no JSON") from None
        return value

    @field_validator("country", "bbox", "prefer", mode="before")
    @classmethod
    def _areas(cls, value: object) -> object:
        """Areas as one text, of codes with commas between or of one box, or as a list of them."""
        texts = [value] if isinstance(value, str) else value
        if not isinstance(texts, list | tuple):
            return value
        areas: list[str] = []
        for text in texts:
            parts = [part.strip() for part in str(text).split(",") if part.strip()]
            areas += parts if all(map(str.isalpha, parts)) else [",".join(parts)]
        Area.of(*areas)  # raises what pydantic tells
        return areas

    @field_validator("country")
    @classmethod
    def _codes(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        """Countries alone: a box is another setting."""
        if Area.of(*value).boxes:
            raise ValueError("is a box: give it as bbox")
        return value


def load_settings(config: str | os.PathLike[str] | None = None, **given: object) -> Settings:
    """The settings of a command.

    Args:
        config: The file; by default ``geomap.toml`` in the current folder, if there is one.
        given: What the command line says; None for what it does not say.

    Raises:
        SettingsError: If something impossible is said: names the file's entry or the variable.
    """
    file, content = read_file(config)
    check_keys(content, file)
    stated = {name: value for name, value in content.items() if name != "geocoders"}
    told = {name: value for name, value in given.items() if value is not None}

    try:
        return Settings(**{**stated, **_environment(), **told, "config": config})
    except ValidationError as error:
        raise SettingsError(_problem(error, told, file)) from None


def _environment() -> dict[str, str]:
    """The settings that the environment states; an empty one states nothing."""
    own = {f"{PREFIX}{name}".upper(): name for name in Settings.model_fields}
    stated = ((own.get(name.upper()), value) for name, value in os.environ.items() if value)
    return {name: value for name, value in stated if name and name not in Settings.NOT_IN_FILE}


def check_keys(content: dict[str, Any], file: Path | None) -> None:
    """Refuses a key that no setting has, with the one that is likely meant.

    Raises:
        SettingsError: If there is one.
    """
    known = [*(name for name in Settings.model_fields if name not in Settings.NOT_IN_FILE)]
    for name, value in content.items():
        if name in known or (name == "geocoders" and isinstance(value, dict)):
            continue
        tables = [] if name == "geocoders" else ["geocoders"]
        likely = get_close_matches(name.lower().replace("-", "_"), [*known, *tables], n=1)
        likely = likely or get_close_matches(name.lower().rstrip("s"), known, n=1)
        advice = f"did you mean {likely[0]}?" if likely else f"give one of {', '.join(known)}"
        if not likely and isinstance(value, dict):
            advice = "give [geocoders.NAME] tables"
        raise SettingsError(f"{file or FILE_NAME}: {name[:60]!r} is not known: {advice}")


def _problem(error: ValidationError, told: dict[str, object], file: Path | None) -> str:
    """What is wrong with the first setting that is, and where it was given, on one line."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    name = str(first["loc"][0])
    variable = f"{PREFIX}{name.upper()}"
    if name in told:
        where = f"--{name.replace('_', '-')}"
    elif os.environ.get(variable):
        where = variable
    else:
        where = f"{file or FILE_NAME}: {name}"
    message = first["msg"].removeprefix("Value error, ")
    message = message[:1].lower() + message[1:]
    meaning = (Settings.model_fields[name].description or "").rstrip(".")
    return f"{where}: {message} ({meaning[:1].lower() + meaning[1:]})"


def template() -> str:
    """A ``geomap.toml`` with every setting, its meaning and its default, all commented out."""
    lines = [
        "# Settings of geomap: take the # off a line to change what it says.",
        f"# The environment ({PREFIX}JOBS=4) and the command line (--jobs 4) go before this file.",
        "",
    ]
    for name, field in Settings.model_fields.items():
        if name in Settings.NOT_IN_FILE:
            continue
        lines.append(f"# {field.description}")
        lines += [f"# For example: {name} = {_toml(example)}" for example in field.examples or ()]
        if field.default_factory is not None:
            lines.append(f"#{name} = {{}}")
        elif field.default is not None:
            lines.append(f"#{name} = {_toml(field.default)}")
        lines.append("")
    lines += [
        "# How a service is asked; keys are set in the environment, never here.",
        "#[geocoders.nominatim]",
        '# For example: user_agent = "example-newsroom/1.0 (desk@example.org)"',
    ]
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    """A default as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{_toml(key)} = {_toml(one)}' for key, one in value.items())} }}"
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_toml, value))}]"
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
