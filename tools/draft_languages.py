r"""Write stories of ``corpus/LANG`` from drafts, in which places are named in that language.

    python tools/draft_languages.py DRAFT ...

A draft is a story of :mod:`draft_stories`, in a shorter form: it begins with
``=== LANG GENRE COUNTRY DATE``, and needs no parts behind its text.

* ``[surface|label]e`` is a mention, the letters of roles as there (``[İzmir]e'de``).  The label is
  the place's name in any language that the gazetteer knows; without one the surface is
  (``[Elba@IT]e`` is ``[Elba|Elba@IT]e``).
  ``[Москве|Москва]e`` (inflected), ``[Mailands|Mailand]e``, ``[Berliner|Berlin]n``.
* Behind the label ``@IT`` tells its country, ``@IT/Lombardy`` its division, ``.div`` that it is a
  division, ``.p`` that it is a town: ``[Provinz Como|Como@IT.div]e``.  ``[deutsche|DE]n`` is a
  country.  ``[Alpe di Siusi|@46.54,11.63 area 5]e`` is a point, as there.  What a surface or label
  means is told once a story.
* Without a country a label is a country's name, else a place of the story's country, else the most
  populous that bears it.
* ``{fell}1``... are not used: ``{explodierte}explosion`` is a word that tells of an event of that
  type, ``{...}explosion2`` of a second such one.  An event's places are those of the role ``event``
  in its trigger's sentence, else the last before it; the first event is the main one.  Dates of
  events are not told.

Printed are the places that an annotator has to look at: ``!`` has a rival, ``?`` is found outside
the story's country, and is no great one, ``~`` is a division
that a small town is called like; ``unmarked`` is a marked surface that
stands elsewhere without a mark.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from babel import Locale
from draft_stories import ROLES, Finder, place_line, quoted
from stories import CORPUS, read_story

from geomap.gazetteer import Place

_NAME = re.compile(r"\[([^\[\]|]+)(?:\|([^\[\]]+))?\](go|no|[emgdn])")
_SHORT = re.compile(r"\[([^\[\]|@]+?)(@[A-Z]{2}[^\[\]|]*|\.div|\.p)\](?=go|no|[emgdn])")
_TRIGGER = re.compile(r"\{([^{}]+)\}([a-z_]+\d?)")
_SPEC = re.compile(r"(.*?)(?:@([A-Z]{2})(?:/([^.]+))?)?(?:\.(div|p))?")
_SENTENCE_END = re.compile(r"[.!?؟…]\s|[。！？]|\n")
_DIVISION_RATIO = 20
_GREAT = 300_000


@dataclass(slots=True)
class Draft:
    """A story as it is drafted."""

    lang: str
    genre: str
    country: str
    date: str
    head: dict[str, str]
    text: str
    known: dict[str, str] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    lines: dict[str, str] = field(default_factory=dict)


def read_drafts(source: str) -> list[Draft]:
    """The drafts of a file."""
    drafts = []
    for part in re.split(r"^=== ", source, flags=re.M)[1:]:
        first, rest = part.split("\n", 1)
        head, text = rest.split("\n\n", 1)
        pairs = (line.partition(":") for line in head.splitlines())
        told = {key.strip(): value.strip() for key, _, value in pairs}
        lang, genre, country, date = first.split()
        drafts.append(Draft(lang, genre, country, date, told, text.strip()))
    return drafts


class NameFinder(Finder):
    """Places by names in any language."""

    def __init__(self) -> None:
        super().__init__()
        self.territories: dict[str, dict[str, str]] = {}

    def spec(self, label: str, draft: Draft) -> tuple[str, str]:
        """The line that a story's file has of a label's place, and what a key is made of."""
        if label.startswith("@"):
            line = self.line(draft.head["surface"], label, draft_of(draft), draft.keys)
            return line, draft.head["surface"]
        if label in self.countries:
            return self.line(label, label, draft_of(draft), {}), self.countries[label]["name"]
        found = _SPEC.fullmatch(label)
        name, country, division, kind = found.groups() if found else (label, None, None, None)
        if not (country or kind) and (code := self._code(name, draft.lang)):
            return self.line(label, code, draft_of(draft), {}), self.countries[code]["name"]
        place = self._best(name, country, division, kind, draft)
        return place_line(place), place.name

    def _code(self, name: str, lang: str) -> str:
        if lang not in self.territories:
            known = Locale(lang).territories
            self.territories[lang] = {known[code]: code for code in self.countries if code in known}
        return self._country(name) or self.territories[lang].get(name, "")

    def _best(
        self, name: str, country: str | None, division: str | None, kind: str | None, draft: Draft
    ) -> Place:
        bearers = {place.row: place for place, _ in self.gazetteer.lookup(name)}
        found = [place for place in bearers.values() if not place.feature_code.startswith("PCL")]
        home = country or draft.country
        inside = [place for place in found if place.country_code == home]
        if not (country or inside):
            inside, sign = found, "?"
        else:
            sign = ""
        if division:
            inside = [p for p in inside if division.casefold() in p.admin1.casefold()]
        towns = [p for p in inside if p.feature_class == "P"]
        others = [p for p in inside if p.feature_class != "P"]
        towns.sort(key=lambda p: -p.population)
        others.sort(key=lambda p: (p.feature_class != "A", -p.population))
        if kind == "div":
            towns = []
        elif kind == "p":
            others = []
        wide = bool(
            others
            and towns
            and others[0].feature_code == "ADM1"
            and others[0].population > _DIVISION_RATIO * towns[0].population
        )
        ranked = [*others, *towns] if wide else [*towns, *others]
        if not ranked:
            raise ValueError(f"no {name} in {home}")
        best = ranked[0]
        rivals = [p for p in ranked[1:] if p.feature_class == best.feature_class]
        if rivals and rivals[0].population * 8 > best.population:
            sign += "!"
        greatest = max(p.population for p in found)
        if not country and greatest > max(_DIVISION_RATIO * best.population, _GREAT):
            sign += "!?"
        if wide:
            sign += "~"
        if (
            sign not in ("", "?")
            or best.feature_class not in "PA"
            or best.population < _GREAT * bool(sign)
        ):
            near = f"{best.feature_code} {best.population // 1000}k"
            self.told.append(f"{sign}{name}>{best.full_name} {near}")
        return best


def draft_of(draft: Draft):  # type: ignore[no-untyped-def]
    """A draft of :mod:`draft_stories` with the same country."""
    from draft_stories import Draft as Plain

    return Plain.of(draft.genre, draft.country, draft.date)


def _key(name: str, taken: set[str]) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    plain = re.sub(r"[^a-z]", "", plain) or "place"
    for length in range(3, len(plain) + 1):
        if (key := plain[:length]) not in taken | {"yes", "off", "null", "true", "false"}:
            return key
    number = 2
    while f"{plain}{number}" in taken:
        number += 1
    return f"{plain}{number}"


def place_key(surface: str, label: str | None, draft: Draft, finder: NameFinder) -> str:
    """The key of the place of a mention, which is found if it is new."""
    spec = label or draft.known.get(surface.casefold()) or surface
    spec = draft.known.get(spec.casefold(), spec)
    if spec in draft.keys:
        key = draft.keys[spec]
    else:
        draft.head["surface"] = surface
        line, name = finder.spec(spec, draft)
        same = [key for key, other in draft.lines.items() if other == line]
        key = same[0] if same else _key(name, set(draft.lines))
        draft.lines[key] = line
        draft.keys[spec] = key
        if not spec.startswith("@"):
            draft.known[spec.partition("@")[0].casefold()] = spec
    draft.known[surface.casefold()] = spec
    return key


def _events(marked: str, roles: dict[str, str]) -> list[str]:
    """The lines of the events of a text that has its places' keys and its triggers."""
    marks = re.compile(r"\[[^\[\]]*\]\((\w+) event[^)]*\)|\{[^{}]*\}([a-z_]+\d?)")
    places: dict[str, list[str]] = {}
    last: list[str] = []
    everywhere = [m[1] for m in marks.finditer(marked) if m[1]]
    start = 0
    for stop in [*(m.end() for m in _SENTENCE_END.finditer(marked)), len(marked)]:
        found = list(marks.finditer(marked[start:stop]))
        here = list(dict.fromkeys(m[1] for m in found if m[1]))
        last = here or last
        for event in (m[2] for m in found if m[2]):
            told = places.setdefault(event, [])
            told += [key for key in here or last or everywhere[:1] if key not in told]
        start = stop
    lines = []
    for number, (event, keys) in enumerate(places.items(), 1):
        roles[event] = f"e{number}"
        main = ", main: true" if number == 1 else ""
        kind = event.rstrip("0123456789")
        lines.append(
            f"  e{number}: {{type: {kind}, places: [{', '.join(keys)}], start: null, end: null, "
            f'date_precision: unknown, date_text: "", status: happened, actors: ""{main}}}'
        )
    return lines


def write_story(draft: Draft, finder: NameFinder, number: int) -> Path:
    """Where the story of a draft was written to."""
    finder.told = []
    title, text = draft.head["title"], draft.text
    # What is told of a surface anywhere holds for the whole story.
    whole = _SHORT.sub(_spelt_out, f"{title}\n{text}")
    title, text = whole.split("\n", 1)
    for surface, label, _ in _NAME.findall(whole):
        if label and surface.casefold() not in draft.known:
            draft.known[surface.casefold()] = label
    draft.known = {k: v for k, v in draft.known.items() if k != v.casefold()}

    missing: list[str] = []

    def mark(found: re.Match[str]) -> str:
        try:
            key = place_key(found[1], found[2], draft, finder)
        except (ValueError, KeyError) as error:
            missing.append(str(error))
            return ""
        return f"[{found[1]}]({key} {ROLES[found[3]]})"

    whole = _NAME.sub(mark, whole)
    if missing:
        raise ValueError("; ".join(missing))
    triggers: dict[str, str] = {}
    events = _events(whole, triggers)
    whole = _TRIGGER.sub(lambda m: f"{{{m[1]}}}({triggers[m[2]]})", whole)
    left = re.sub(r"\[[^\[\]]*\]\([^)]*\)", "\n", whole)
    for surface in {found[1] for found in _NAME.finditer(f"{title}\n{text}")}:
        bounds = "" if draft.lang == "zh" else r"(?<!\w){}(?!\w)"
        if re.search(bounds.format(re.escape(surface)) or re.escape(surface), left):
            finder.told.append(f"unmarked {surface}")
    title, text = whole.split("\n", 1)
    name = f"{draft.lang}-{draft.genre}-{draft.country.lower()}-{number:03}"
    folder = CORPUS / draft.lang / draft.genre
    folder.mkdir(parents=True, exist_ok=True)
    country = '"NO"' if draft.country == "NO" else draft.country
    lang = '"no"' if draft.lang == "no" else draft.lang
    lines = ["---", f"id: {name}", f"lang: {lang}", f"genre: {draft.genre}", f"country: {country}"]
    lines.append(f"published: {draft.date}")
    if publisher := draft.head.get("publisher"):
        lines.append(f"publisher: {quoted(publisher)}")
    quoted_title = '"' + title.replace("\\", "\\\\").replace('"', '\\"') + '"'
    lines += [f"title: {quoted_title}", "---", text, "", "---", "places:"]
    lines += [f"  {key}: {line}" for key, line in draft.lines.items()]
    lines += ["events:", *events] if events else ["events: {}"]
    path = folder / f"{name}.story"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def _spelt_out(mark: re.Match[str]) -> str:
    """``[Elba@IT]`` as ``[Elba|Elba@IT]``."""
    return f"[{mark[1]}|{mark[1]}{mark[2]}]"


def number_of(draft: Draft) -> int:
    """The serial number of a story: that of the story of the same title, else the next one."""
    taken = [0]
    title = _SHORT.sub(_spelt_out, draft.head["title"])
    title = re.sub(r"\[([^\[\]|]+)[^\[\]]*\](?:go|no|[emgdn])", r"\1", title)
    title = _TRIGGER.sub(r"\1", title)
    for path in sorted((CORPUS / draft.lang).rglob("*.story")):
        taken.append(int(path.stem.rsplit("-", 1)[1]))
        if read_story(path.read_text("utf-8")).title == title:
            path.unlink()
            return taken[-1]
    return max(taken) + 1


def main() -> None:
    finder = NameFinder()
    for source in sys.argv[1:]:
        for draft in read_drafts(Path(source).read_text("utf-8")):
            try:
                path = write_story(draft, finder, number_of(draft))
            except (ValueError, KeyError) as error:
                print(f"NOT WRITTEN {draft.lang} {draft.head.get('title')}: {error!r}")
                continue
            print(f"{path.stem}: {'; '.join(finder.told)}")


if __name__ == "__main__":
    main()
