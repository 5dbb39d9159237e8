"""What comes from outside, made to do harm: strategies for it, and what must hold of it all.

Each kind of input is bytes, as they come from a file or a service.  Whatever they are, they are
read, or refused with one line that says so; `CHECKS` holds a kind's promises, `STRATEGIES` makes
input of the kind, and the folders of ``tests/data/crashers`` keep what once broke one.
"""

from __future__ import annotations

import io
import json
import math
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from geopy.location import Location as GeopyLocation
from hypothesis import settings
from hypothesis import strategies as st

from geomap.config.settings import load_settings
from geomap.corrections.correction import COLUMNS as CORRECTION_COLUMNS
from geomap.corrections.reader import read_corrections
from geomap.errors import ArticleError, CorpusError, CorrectionsError, SettingsError
from geomap.evaluation.corpora import read_corpus
from geomap.events.merging import merge_events
from geomap.events.records import events_of
from geomap.gazetteer.install.dumps import BadLineError, kind_of_line, parse_name, parse_place
from geomap.geocoding.answers import read_hits, without_impossible
from geomap.geocoding.exchange import BadLine, bounded_lines, export_line, read_lines
from geomap.geocoding.hits import Hit
from geomap.geocoding.lookups import Answer, Lookup
from geomap.geocoding.services import find_service
from geomap.geocoding.settings import read_settings
from geomap.output.base import writer
from geomap.pipeline.geoparser import shared_geoparser
from geomap.readers.articles import stream_articles
from geomap.schema.article import Article
from geomap.schema.event import STATUSES
from geomap.schema.location import ROLES, Location
from support.paths import TESTS

CRASHERS = TESTS / "data" / "crashers"


def examples(usual: int, most: int) -> int:
    """How many examples a property is tried with: so many, or in ``make fuzz`` more."""
    return most if settings.get_current_profile_name() == "fuzz" else usual


# ---- strategies ----------------------------------------------------------------------------------

NAMES = (
    "Perm|Perm, Russia|New York City|St. Petersburg|Côte d’Ivoire|Paris, Texas|Portland, Ore.|"
    "Washington, D.C.|the Urals|Georgia|Пермь|東京|القاهرة|Mr. London|Russian|Bogot&aacute;|"
    "Me\u0301rida|Pe-\nrm|#PermKrai|Xyzzyville|Lenin Street|Katsina and Kaduna states|@perm|"
    "48.0159, 37.8029|33°30'47\"N 36°18'E|36SVC8838|20 km east of Nanjing|the village of Plugh"
).split("|")
GLUE = [
    *(" ", ", ", ". ", "\n", "\r\n", "\r", "\n\n", " (", ") ", " — ", "'s ", "’s ", "-", "/", "\t"),
    *("\u00a0", "“", "” ", "]", ": ", "; ", "...", "!?", "&amp;", "&#0;", "&#xD800;", "\u00ad"),
    *("\u200b", "\u202e", "\x00", "\x1b[2J", "\x85", "\u2028", "\ufeff", "\ufffe", "\ud800"),
]
WORDS = (
    "said|in|near|police|of|and|The|(AP)|PERM, Russia (AP) —|killed|five people|were killed|on "
    "Thursday|12 September 2019|last week|raided|=1+1|<script>|</script>|${x}|`|%s|{0}|not|a "
    "suburb of|two hundred and fifty||protest|may|March"
).split("|")
FIELDS = "title date source url author published TITLE Date:".split()
YAML = (
    "2019-09-12|2019-99-99|12 Sept. 2019|AFP|'|\"|[|{|&a [*a,*a]|*a|!!python/object:os.system x|"
    "!!binary AAAA|.inf|0x1F|1e400|null|~|- x|? x|a: b|#x|@|%TAG ! x|>|\\|"
).split("|")


def _joined(*pieces: Any, most: int = 40) -> st.SearchStrategy[str]:
    return st.lists(st.one_of(*pieces), max_size=most).map("".join)


TEXTS = _joined(
    st.sampled_from(NAMES),
    st.sampled_from(GLUE),
    st.sampled_from(WORDS),
    st.sampled_from([" ", ". ", ", "]),
    st.text(max_size=6),
)
_VALUES = _joined(st.sampled_from(YAML), st.sampled_from(GLUE), st.text(max_size=8), most=4)
_FENCE = st.sampled_from(["---\n", "---\r\n", "--- \n", "...\n", "---", "+++\n", "\ufeff---\n", ""])
HEADS = st.builds(
    lambda begin, lines, end: begin + "".join(f"{name}:{value}\n" for name, value in lines) + end,
    _FENCE,
    st.lists(st.tuples(st.sampled_from(FIELDS), _VALUES.map(" {}".format)), max_size=6),
    _FENCE,
)
_CODECS = ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "cp1251", "koi8_r", "latin-1"]


def _encoded(texts: st.SearchStrategy[str]) -> st.SearchStrategy[bytes]:
    """Texts as bytes, in any encoding, now and then damaged."""

    def encode(text: str, codec: str, damage: tuple[int, bytes] | None) -> bytes:
        try:
            data = text.encode(codec, "surrogatepass" if codec.startswith("utf") else "replace")
        except UnicodeEncodeError:
            data = text.encode(codec, "replace")
        if damage is not None:
            at = damage[0] % (len(data) + 1)
            data = data[:at] + damage[1] + data[at + len(damage[1]) :]
        return data

    damages = st.none() | st.tuples(st.integers(0, 10_000), st.binary(max_size=3))
    return st.builds(encode, texts, st.just("utf-8") | st.sampled_from(_CODECS), damages)


_CUES = st.lists(
    st.tuples(st.integers(-1, 99), st.sampled_from(["00:01:04,120", "1:2.3", "x", ""]), TEXTS),
    max_size=4,
).map(lambda cues: "".join(f"{n}\n{time} --> {time}\n{text}\n\n" for n, time, text in cues))

JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8)
    | st.sampled_from(["Perm", "RU", "58.01", "nominatim", "2019-09-12T00:00:00Z", 10**400]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from("name class type address properties state 0 types lat lon".split()),
        inner, max_size=4),
    max_leaves=12,
)  # fmt: skip
_DEEP = st.sampled_from(["[", '{"a":', '[{"a":']).map(lambda part: part * 3_000)


def _as_json(values: st.SearchStrategy[Any]) -> st.SearchStrategy[bytes]:
    plain = values.map(lambda value: json.dumps(value, ensure_ascii=False))
    return (plain | _DEEP).map(lambda text: text.encode("utf-8", "surrogatepass"))


def _records(good: dict[str, Any]) -> st.SearchStrategy[Any]:
    """A good record with some of its values replaced or taken out, or something else."""
    changes = st.dictionaries(st.sampled_from([*good, "other"]), JSON, max_size=3)
    gone = st.sets(st.sampled_from(list(good)), max_size=1)
    changed = st.builds(
        lambda new, out: {k: v for k, v in {**good, **new}.items() if k not in out}, changes, gone
    )
    return changed | JSON


HIT = {
    "service": "nominatim", "name": "Perm", "latitude": 58.01, "longitude": 56.25, "kind": "city",
    "feature_class": "P", "feature_code": "PPL", "country_code": "RU", "admin1": "Perm Krai",
    "address": "Perm, Russia", "importance": 0.6, "service_id": "node/1",
}  # fmt: skip
_PARAMETERS = {"domain": "nominatim.openstreetmap.org", "limit": 10}
ANSWER: dict[str, Any] = json.loads(
    export_line(
        Answer(Lookup.of("nominatim", "perm", _PARAMETERS), (Hit.from_json(HIT),), 1_700_000_000)
    )
)
TOPONYM = {"start": 0, "end": 4, "phrase": "Perm", "lat": 58.0, "lon": 56.2, "geonameid": 511196}
GOLD = {"doc_id": "a", "text": "Perm is a city.", "title": "", "domain": "", "toponyms": [TOPONYM]}

_CELLS = st.one_of(
    st.sampled_from(["Perm", "not a place", "role", "event", "58.01", "999", "-1", "nan", "true"]),
    st.sampled_from(["=1+1", "'", '"', "\n", "\x00", "511196", "2019-09-12", "raids.txt", ""]),
    st.text(max_size=12),
)
_TABLES = st.builds(
    lambda columns, rows, glue: "\n".join(glue.join(row) for row in [columns, *rows]),
    st.lists(st.sampled_from(CORRECTION_COLUMNS), max_size=8).map(
        lambda columns: ["mention", "action", *columns]
    )
    | st.lists(_CELLS, max_size=4),
    st.lists(st.lists(_CELLS, max_size=10), max_size=5),
    st.sampled_from([",", ",", ";", "\t", '","']),
)
_PLACE = (
    "99000000|Zvezdny|Zvezdny|Звездный|58.01|56.25|P|PPL|RU||90||||500||150|Asia/Yekaterinburg|"
    "2020-01-01"
).split("|")
_NAME = "1|511196|ru|Пермь|1||||||".split("|")[:10]


def _lines(good: list[str]) -> st.SearchStrategy[bytes]:
    """A good line of a dump with some of its cells replaced."""

    def changed(cells: dict[int, bytes], end: bytes) -> bytes:
        own = [cells.get(n, cell.encode()) for n, cell in enumerate(good)]
        return b"\t".join(own) + end

    values = st.binary(max_size=20) | st.text(max_size=12).map(
        lambda text: text.encode("utf-8", "surrogatepass")
    )
    cells = st.dictionaries(st.integers(0, len(good) - 1), values, max_size=3)
    return st.builds(changed, cells, st.sampled_from([b"\n", b"\r\n", b"", b"\t\n"]))


_TOML = _joined(
    st.sampled_from(["jobs = ", "lang = ", "cache = ", "title = ", "geocoder = ", "tiles = "]),
    st.sampled_from(["[geocoders.nominatim]\n", "domain = ", "user_agent = ", "limit = ", "x = "]),
    st.sampled_from(["1\n", "0\n", "-5\n", '"x"\n', "true\n", "[]\n", "1e400\n", "nan\n", "{}\n"]),
    st.sampled_from(['"https://u:secret@h"\n', '"ru"\n', '["nominatim"]\n', "2019-09-12\n", '"""']),
    st.text(max_size=4),
    most=8,
)

STRATEGIES: dict[str, st.SearchStrategy[bytes]] = {
    "articles": _encoded(TEXTS | st.builds(str.__add__, HEADS, TEXTS) | _CUES)
    | st.binary(max_size=300),
    "front_matter": _encoded(st.builds(str.__add__, HEADS, TEXTS)),
    "corrections": _encoded(_TABLES) | st.binary(max_size=200),
    "answers": _as_json(
        st.fixed_dictionaries(
            {
                "service": st.sampled_from(["nominatim", "photon", "google", "here", "geonames"]),
                "address": st.text(max_size=60) | JSON,
                "raw": _records(HIT),
            }
        )
    ),
    "dumps": _lines(_PLACE) | _lines(_NAME) | st.binary(max_size=300),
    "imports": _as_json(_records(ANSWER)) | st.builds(
        lambda hit: json.dumps({**ANSWER, "hits": [hit]}).encode(), _records(HIT)
    ) | st.binary(max_size=200),
    "annotations": _as_json(_records(GOLD)) | st.builds(
        lambda item: json.dumps({**GOLD, "toponyms": [item]}).encode(), _records(TOPONYM)
    ),
    "settings": _encoded(_TOML),
}  # fmt: skip

# ---- promises ------------------------------------------------------------------------------------


def refused(error: Exception) -> None:
    """What is refused is refused in one line, and without a password."""
    assert str(error) and "\n" not in str(error) and "secret" not in str(error), str(error)


def read_bytes(data: bytes) -> Article | None:
    """The first article of these bytes, None if they are refused."""
    first = None
    for part in stream_articles(io.BytesIO(data)):
        if isinstance(part, ArticleError):
            refused(part)
            continue
        assert 0 <= part.body_start <= len(part.text)
        for told in (part.title, part.published, part.source, part.url):
            assert "\n" not in told
        first = first or part
    return first


def check_rows(rows: list[Location], text: str) -> None:
    """Rows are in order, point into the text, and lie on the Earth."""
    assert [row.start for row in rows] == sorted(row.start for row in rows)
    end = 0
    for row in rows:
        assert 0 <= row.start < row.end <= len(text)
        assert text[row.start : row.end] == row.mention
        if row.provenance != "relative":  # which stands around the place that it is told from
            assert end <= row.start
            end = row.end
        assert 0 <= row.confidence <= 1 and row.role in ROLES
        assert (row.latitude is None) == (row.longitude is None)
        if row.latitude is not None and row.longitude is not None:
            assert row.place and abs(row.latitude) <= 90 and abs(row.longitude) <= 180


def check_article(data: bytes) -> None:
    """An article is read or refused; its rows, events and files are sound."""
    article = read_bytes(data)
    if article is None:
        return
    rows = shared_geoparser().parse(article)
    check_rows(rows, article.text)
    events = events_of(article, rows)
    for event in merge_events(events).events:
        assert 0 <= event.start < event.end <= len(article.text)
        assert event.status in STATUSES and 0 <= event.confidence <= 1
    written = {}
    for name in ("csv", "jsonl", "geojson", "kml"):
        target = io.StringIO()
        writer(name).write(rows, target)
        written[name] = target.getvalue()
        written[name].encode("utf-8")
    assert sum(1 for line in written["jsonl"].split("\n") if json.loads(line or "null")) == len(
        rows
    )
    assert len(json.loads(written["geojson"])["features"]) <= len(rows)
    ElementTree.fromstring(written["kml"])


def check_front_matter(data: bytes) -> None:
    """Front matter is read or left in the text."""
    read_bytes(data)


def check_corrections(data: bytes) -> None:
    """A file of corrections is read, line by line, or refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corrections.csv"
        path.write_bytes(data)
        try:
            read = read_corrections(path)
        except CorrectionsError as error:
            refused(error)
        else:
            assert all("\n" not in line for line in read.broken)


def check_answer(data: bytes) -> None:
    """Of what a service sends there are clean hits, or none."""
    try:
        document = without_impossible(json.loads(data.decode("utf-8", "replace")))
    except (ValueError, RecursionError):
        return
    if not isinstance(document, dict):
        return
    service = find_service(str(document.get("service") or "nominatim"))
    try:
        address = str(document.get("address"))
        place = GeopyLocation(address, (58, 56), document.get("raw") or {})
        hits = read_hits(service, [place])
    except ValueError as error:
        refused(error)
        return
    for hit in hits:
        assert Hit.from_json(json.loads(json.dumps(hit.to_json()))) == hit


def check_dump(data: bytes) -> None:
    """A line of a dump is a place, a name, or bad; never a place off the Earth."""
    kind_of_line(data)
    for parse in (parse_place, parse_name):
        try:
            found = parse(data)
        except BadLineError as error:
            refused(error)
            continue
        latitude = getattr(found, "latitude", 0)
        assert abs(latitude) <= 90 * 100_000


def check_import(data: bytes) -> None:
    """A line to import is an answer or a bad line."""
    for read in read_lines(bounded_lines(io.BytesIO(data))):
        assert isinstance(read, Answer | BadLine)
        if isinstance(read, Answer):
            for hit in read.hits:
                assert math.isfinite(hit.latitude) and abs(hit.latitude) <= 90
                json.dumps(hit.to_json(), ensure_ascii=False).encode("utf-8")
        else:
            assert "\n" not in read.reason


def check_annotations(data: bytes) -> None:
    """A line of a corpus is an annotated article, or refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corpus.jsonl"
        path.write_bytes(data)
        try:
            articles = list(read_corpus(path))
        except CorpusError as error:
            refused(error)
            return
    for article in articles:
        assert isinstance(article.text, str)
        for toponym in article.toponyms:
            # One that is off the globe is set aside later, where it is told of.
            assert toponym.latitude is None or math.isfinite(toponym.latitude)
            assert toponym.longitude is None or math.isfinite(toponym.longitude)


def check_settings(data: bytes) -> None:
    """A file of settings is followed or refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "geomap.toml"
        path.write_bytes(data)
        try:
            load_settings(path)
            read_settings(path)
        except SettingsError as error:
            refused(error)
        except tomllib.TOMLDecodeError as error:  # pragma: no cover
            raise AssertionError("the parser's own error came through") from error


CHECKS: dict[str, Callable[[bytes], None]] = {
    "articles": check_article,
    "front_matter": check_front_matter,
    "corrections": check_corrections,
    "answers": check_answer,
    "dumps": check_dump,
    "imports": check_import,
    "annotations": check_annotations,
    "settings": check_settings,
}
