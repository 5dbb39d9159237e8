"""The files that a page is made of: our own, Leaflet's, and the base map."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from functools import cache
from importlib.resources import files

from geomap import resources
from geomap.errors import GeomapError
from geomap.output.licences import page_notices
from geomap.output.page.escaping import json_in_html

# In the order in which they build on each other.
SCRIPTS = (
    *("base", "theme", "columns", "search", "bins", "tally", "happened", "notes", "store", "hash"),
    *("world", "waters", "basemap", "streets"),
    *("clusters", "hover", "gathered", "points", "outlines", "shapes", "density", "multiples"),
    *("localnames", "labels"),
    *(
        "icons",
        "words",
        "passages",
        "windowed",
        "articles",
        "eventlist",
        "article",
        "place",
        "card",
    ),
    *("unplaced", "brush", "time", "filters", "legend", "following", "sheet", "help"),
    *("tables", "picture", "pdf", "sizes", "print", "take", "summary", "story", "reader", "embed"),
    *("reasons", "why", "corrections", "placesearch", "correcting", "review"),
    "start",
)
STYLES = (
    *("colours", "map", "ground", "popup", "reader", "article", "filters", "time", "print"),
    *("corrections", "why", "events", "embed", "notes", "review", "density", "story", "multiples"),
)


@cache
def script() -> str:
    """Give the page's own JavaScript.

    It is in ASCII: the page allows it by its hash, which stays the same when whoever puts the page
    into a frame does not say in which encoding.
    """
    text = "\n".join(_read("js", f"{name}.js") for name in SCRIPTS)
    return re.sub("[^\x00-\x7f]", lambda found: _escaped(found[0]), text)


def _escaped(letter: str) -> str:
    """The escapes of a letter in JavaScript, two where it is beyond the first 65,536."""
    units = letter.encode("utf-16-be")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


@cache
def library() -> str:
    """Give the notices of all code on the page that is not ours."""
    return page_notices()


@cache
def style() -> str:
    """Give the page's own style sheet."""
    return "\n".join(_read("css", f"{name}.css") for name in STYLES)


def template(name: str) -> str:
    """Give a template's text."""
    return _read("templates", name)


_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur"))


@cache
def words(lang: str = "en") -> str:
    """Give the page's strings in a language, as JSON for a script element.

    Raises:
        GeomapError: The page does not speak this language.
    """
    strings = _strings(lang)
    table = files("geomap.output.page").joinpath("strings", "reasons", f"{lang}.json")
    if table.is_file():  # how reasons, which are written in English, read in this language
        told = {**json.loads(strings), "reasonTable": json.loads(table.read_text("utf-8"))}
        strings = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return json_in_html(strings)


def _strings(lang: str) -> str:
    known = resources.page_languages()
    if lang not in known:
        raise GeomapError(
            f"the map's page does not speak {lang!r}; it speaks {' and '.join(known)}"
        )
    return _read("strings", f"{lang}.json")


def direction(lang: str) -> str:
    """The direction in which a language is written, if it is not from left to right; else empty."""
    return "rtl" if lang in _RIGHT_TO_LEFT else ""


def title_of(titles: list[str], lang: str = "en") -> str:
    """Give the title of a page whose user gave none, from the titles of its articles."""
    strings = json.loads(_strings(lang))
    if not titles:
        return str(strings["titleOfNothing"])
    if len(titles) == 1:
        forms = strings["titleOfArticles"]
        return titles[0] or str(forms.get("one", forms["other"])).replace("{n}", "1")
    return str(strings["titleOfArticles"]["other"]).replace("{n}", str(len(titles)))


def description(counts: dict[str, int], lang: str = "en") -> str:
    """Give a page's description, from how many events, places and articles it has."""
    strings = json.loads(_strings(lang))
    text = str(strings["description"]["events" if counts["events"] else "places"])
    for name, count in counts.items():
        text = text.replace(f"{{{name}}}", str(count))
    return text


@cache
def world(lang: str = "en") -> str:
    """Give the names of the base map in a language, as JSON for a script element."""
    text = resources.text("ground", "world.json").strip()
    names = _names(lang)
    if names:
        data = json.loads(text)
        for shape, name in zip(data["shapes"], names["shapes"], strict=True):
            shape["name"] = name or shape["name"]
        for kind in ("cities", "seas", "divisions"):
            data[kind]["names"] = _named(data[kind]["names"], names[kind])
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return json_in_html(text)


def _names(lang: str) -> dict[str, list[str]]:
    """Give the names of the base map in a language, if it is one that they are known in."""
    if not (resources.DATA / f"world_names.{lang}.json").is_file():
        return {}
    names: dict[str, list[str]] = json.loads(resources.text(f"world_names.{lang}.json"))
    return names


def _named(names: list[str], others: list[str]) -> list[str]:
    return [other or name for name, other in zip(names, others, strict=True)]


@cache
def leaflet_script() -> str:
    """Give Leaflet, with its default marker's images inside."""
    text = _leaflet("leaflet.js").decode("utf-8")
    text = re.sub(r"//# sourceMappingURL=\S+\s*$", "", text)  # nothing is to be fetched
    icons = {
        "iconUrl": _image("marker-icon.png"),
        "iconRetinaUrl": _image("marker-icon-2x.png"),
        "shadowUrl": _image("marker-shadow.png"),
    }
    images = f'L.Icon.Default.imagePath="";L.Icon.Default.mergeOptions({json.dumps(icons)});'
    return _lines(text) + "\n" + images


@cache
def leaflet_style() -> str:
    """Give Leaflet's style sheet, with its images inside."""
    text = _leaflet("leaflet.css").decode("utf-8")
    return _lines(
        re.sub(r"url\(images/([\w-]+\.png)\)", lambda found: f"url({_image(found[1])})", text)
    )


def _read(*path: str) -> str:
    return _lines(files("geomap.output.page").joinpath(*path).read_text(encoding="utf-8"))


def _lines(text: str) -> str:
    """Give the text with plain line ends, as a browser's parser makes them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _leaflet(*path: str) -> bytes:
    # Found as files: importing the package's parent would ask for pkg_resources on old installs.
    try:
        return files("xstatic.pkg.leaflet").joinpath("data", *path).read_bytes()
    except (ModuleNotFoundError, FileNotFoundError) as error:
        raise GeomapError(
            "Leaflet's files are not installed; install them with: pip install xstatic-leaflet"
        ) from error


def _image(name: str) -> str:
    return "data:image/png;base64," + b64encode(_leaflet("images", name)).decode("ascii")
