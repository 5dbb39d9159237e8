"""The cache of lookups: what was answered stays, whatever happens to the process or the file."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import sqlite3
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.errors import CacheError
from geomap.geocoding import lookups as module
from geomap.geocoding.exchange import MAX_LINE, BadLine, bounded_lines, export_line, read_lines
from geomap.geocoding.hits import Hit
from geomap.geocoding.lookups import FILE_NAME, Answer, Lookup, LookupCache, normalise
from support.command import Run, script_command
from support.waiting import run_together

PARAMETERS = {"domain": "nominatim.openstreetmap.org", "limit": 10, "language": "en"}
PERM = Hit(
    name="Perm",
    address="Perm, Perm Krai, Russia",
    latitude=58.01046,
    longitude=56.25017,
    kind="place=city",
    feature_class="P",
    feature_code="PPL",
    importance=0.62,
    country_code="RU",
    admin1="Perm Krai",
    service="nominatim",
    service_id="node/27",
)
VILLAGE = Hit("Perm", "Perm, Austria", 47.1, 13.2, service="nominatim")


def lookup(name: str = "Perm", **parameters: object) -> Lookup:
    return Lookup.of("nominatim", name, {**PARAMETERS, **parameters})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A cache that knows Perm, and that Nowhere is none."""
    with LookupCache(tmp_path / "cache") as cache:
        cache.put(lookup(), [PERM, VILLAGE])
        cache.put(lookup("Nowhere"), [])
    return tmp_path / "cache"


def kept(folder: Path, name: str = "Perm") -> list[Hit] | None:
    with LookupCache(folder) as cache:
        answer = cache.get(lookup(name))
    return None if answer is None else list(answer.hits)


def test_what_was_put_comes_back(folder: Path) -> None:
    assert kept(folder) == [PERM, VILLAGE]
    assert kept(folder, "Nowhere") == []
    assert kept(folder, "Paris") is None


def test_it_is_on_the_disk_at_once(tmp_path: Path) -> None:
    with LookupCache(tmp_path) as cache:
        cache.put(lookup(), [PERM])
        assert kept(tmp_path) == [PERM]


@pytest.mark.parametrize("name", ["perm", " PERM\n", "Perm"])
def test_a_name_is_one_however_it_is_written(folder: Path, name: str) -> None:
    assert kept(folder, name) == [PERM, VILLAGE]


def test_names_that_services_tell_apart_are_several() -> None:
    names = ["Perm", "Pérm", "Perm'", "Pe rm", "Пермь"]
    assert len({lookup(name).key() for name in names}) == len(names)
    assert normalise("Sa\u0303o  Paulo") == normalise("são paulo") == "são paulo"


def test_another_service_server_country_or_version_is_another_lookup(folder: Path) -> None:
    others = [
        replace(lookup(), service="photon"),
        replace(lookup(), version=99),
        lookup(domain="nominatim.example.org"),
        lookup(country="RU"),
        lookup(limit=1),
    ]
    with LookupCache(folder) as cache:
        assert [cache.get(other) for other in others] == [None] * len(others)


@given(st.text(), st.text(), st.text(), st.text())
def test_fields_do_not_run_into_each_other(a: str, b: str, c: str, d: str) -> None:
    one, two = Lookup(a, b, "{}"), Lookup(c, d, "{}")
    assert (one == two) == (one.key() == two.key())


def test_hits_are_kept_longer_than_misses(monkeypatch: pytest.MonkeyPatch) -> None:
    now = int(time.time())
    hit, miss = Answer(lookup(), (PERM,), now), Answer(lookup(), (), now)
    for days, fresh in ((0, (True, True)), (20, (True, False)), (200, (False, False))):
        monkeypatch.setattr(module, "_now", lambda days=days: now + days * 86_400 + 1)
        assert (hit.is_fresh(180, 14), miss.is_fresh(180, 14)) == fresh


def test_a_newer_answer_takes_the_place_of_an_older(folder: Path) -> None:
    with LookupCache(folder) as cache:
        cache.put(lookup(), [])
        assert cache.get(lookup()).hits == ()  # type: ignore[union-attr]
        assert len(list(cache.answers())) == 2


def test_a_cached_name_costs_one_statement_which_looks_at_one_row(folder: Path) -> None:
    """However many answers there are; how quick that is, ``benchmarks/lookups.py`` tells."""
    said: list[str] = []
    with LookupCache(folder) as cache:
        database = cache._file.database
        assert database is not None
        database.set_trace_callback(said.append)
        for name, hits in (("Perm", (PERM, VILLAGE)), ("Nowhere", ())):
            answer = cache.get(lookup(name))
            assert answer is not None and answer.hits == hits
        assert cache.get(lookup("Paris")) is None
        database.set_trace_callback(None)
        assert len(said) == 3 and all(statement.startswith("SELECT") for statement in said)
        for statement in said:
            (step,) = database.execute(f"EXPLAIN QUERY PLAN {statement}")
            assert step[-1].startswith("SEARCH lookups USING ") and "(key=?)" in step[-1]


# ---- hits ----------------------------------------------------------------------------------------

TEXT = st.text(max_size=40)
HITS = st.builds(
    Hit,
    name=st.text(min_size=1, max_size=40),
    address=TEXT,
    latitude=st.floats(-90, 90),
    longitude=st.floats(-180, 180),
    kind=TEXT,
    feature_class=st.sampled_from(["", *"AHLPRSTUV"]),
    feature_code=TEXT,
    importance=st.none() | st.floats(0, 1),
    country_code=st.sampled_from(["", "RU", "AT"]),
    admin1=TEXT,
    service=st.just("nominatim"),
    service_id=TEXT,
)


@given(HITS)
def test_a_hit_comes_back_from_json_as_it_was(hit: Hit) -> None:
    assert Hit.from_json(json.loads(json.dumps(hit.to_json()))) == hit


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": None},
        {"name": 5},
        {"name": "a" * 501},
        {"latitude": 90.1},
        {"latitude": "58"},
        {"latitude": True},
        {"latitude": float("nan")},
        {"longitude": -181},
        {"longitude": None},
        {"importance": 2},
        {"country_code": "RUS"},
        {"country_code": "ru"},
        {"feature_class": "X"},
        {"api_key": "s3cr3t"},
    ],
)
def test_what_is_no_hit_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="hit"):
        Hit.from_json({**PERM.to_json(), **wrong})
    nothings: tuple[object, ...] = (None, [], "Perm", 5, {})
    for value in nothings:
        with pytest.raises(ValueError, match="hit"):
            Hit.from_json(value)


# ---- damage and versions -------------------------------------------------------------------------

DAMAGES: dict[str, Callable[[Path], object]] = {
    "text": lambda path: path.write_text("This is not a database, but a text.\n" * 100),
    "zeros": lambda path: path.write_bytes(b"\0" * 10_000),
    "noise": lambda path: path.write_bytes(random.Random(1).randbytes(10_000)),
    "header only": lambda path: path.write_bytes(path.read_bytes()[:100] + b"\xff" * 8000),
    "truncated": lambda path: os.truncate(path, path.stat().st_size // 2),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_set_aside_with_a_warning(
    folder: Path, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    with LookupCache(folder) as cache:
        cache.merge(Answer(lookup(f"Place {n}"), (PERM,), 2_000_000_000) for n in range(300))
    DAMAGES[damage](folder / FILE_NAME)
    damaged = (folder / FILE_NAME).read_bytes()
    with LookupCache(folder) as cache:
        for number in range(300):
            answer = cache.get(lookup(f"Place {number}"))
            assert answer is None or answer.hits == (PERM,)
        for number in range(10):
            cache.put(lookup(f"Place {number}"), [PERM])
    assert "set aside as lookups.sqlite.corrupt-1" in caplog.text
    assert (folder / f"{FILE_NAME}.corrupt-1").read_bytes() == damaged
    assert kept(folder, "Place 7") == [PERM]


@pytest.mark.parametrize("seed", range(10))
def test_bytes_flipped_anywhere_are_never_a_wrong_answer(tmp_path: Path, seed: int) -> None:
    answers = {f"Place {n}": replace(PERM, service_id=f"node/{n}") for n in range(100)}
    with LookupCache(tmp_path) as cache:
        cache.merge(Answer(lookup(name), (hit,), 2_000_000_000) for name, hit in answers.items())
    chance = random.Random(seed)
    data = bytearray((tmp_path / FILE_NAME).read_bytes())
    for _ in range(50):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    (tmp_path / FILE_NAME).write_bytes(data)
    with LookupCache(tmp_path) as cache:
        for name, hit in answers.items():
            answer = cache.get(lookup(name))
            assert answer is None or answer.hits == (hit,)
        for name, hit in list(answers.items())[:3]:
            cache.put(lookup(name), [hit])


def test_an_older_layout_is_brought_up_to_date_with_all_its_answers(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Version 1, as geomap wrote it: no hash to find a row by, and no checksums."""
    path = tmp_path / FILE_NAME
    with sqlite3.connect(path) as database:
        database.executescript(
            """
            PRAGMA application_id = 1734700908;
            PRAGMA user_version = 1;
            CREATE TABLE lookups (
              service TEXT NOT NULL, query TEXT NOT NULL, parameters TEXT NOT NULL,
              version INTEGER NOT NULL, hits TEXT NOT NULL, asked INTEGER NOT NULL,
              PRIMARY KEY (service, query, parameters, version));
            """
        )
        row = (lookup().service, "perm", lookup().parameters, 1)
        hits = json.dumps([PERM.to_json()])
        database.execute("INSERT INTO lookups VALUES(?,?,?,?,?,?)", (*row, hits, 1_700_000_000))
        nowhere = ("nominatim", "nowhere", lookup().parameters, 1, "[]", 1_700_000_001)
        database.execute("INSERT INTO lookups VALUES(?,?,?,?,?,?)", nowhere)
        database.execute("INSERT INTO lookups VALUES('x', 'y', 'z', 1, x'00', 'never')")
    database.close()
    with LookupCache(tmp_path) as cache:
        assert cache.get(lookup()) == Answer(lookup(), (PERM,), 1_700_000_000)
        assert cache.get(lookup("Nowhere")) == Answer(lookup("Nowhere"), (), 1_700_000_001)
        assert len(list(cache.answers())) == 2
    database = sqlite3.connect(path)
    assert database.execute("PRAGMA user_version").fetchone() == (2,)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()
    assert caplog.text == "" and [p.name for p in tmp_path.iterdir()] == [FILE_NAME]


def migrate(folder: Path) -> None:
    assert kept(folder) == [PERM]


def test_an_older_layout_is_brought_up_to_date_once_by_several_processes(tmp_path: Path) -> None:
    test_file = tmp_path / FILE_NAME
    database = sqlite3.connect(test_file)
    database.executescript(
        "PRAGMA application_id = 1734700908; PRAGMA user_version = 1; CREATE TABLE lookups ("
        "service, query, parameters, version, hits, asked, PRIMARY KEY (service, query))"
    )
    database.execute(
        "INSERT INTO lookups VALUES(?,?,?,?,?,?)",
        ("nominatim", "perm", lookup().parameters, 1, json.dumps([PERM.to_json()]), 1_700_000_000),
    )
    database.commit()
    database.close()
    context = multiprocessing.get_context("spawn")
    run_together(context.Process(target=migrate, args=(tmp_path,)) for _ in range(3))


def test_an_older_layout_that_is_broken_is_set_aside(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database = sqlite3.connect(tmp_path / FILE_NAME)
    database.executescript(
        "PRAGMA application_id = 1734700908; PRAGMA user_version = 1; CREATE TABLE lookups (a)"
    )
    database.close()
    assert kept(tmp_path) is None
    assert "set aside as lookups.sqlite.corrupt-1" in caplog.text


def test_the_file_of_a_newer_geomap_is_left_as_it_is(folder: Path) -> None:
    """To set it aside would throw away what others have asked for."""
    database = sqlite3.connect(folder / FILE_NAME)
    database.execute("PRAGMA user_version = 99")
    database.close()
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(CacheError, match="made by a newer geomap: update geomap"):
        LookupCache(folder)
    assert (folder / FILE_NAME).read_bytes() == before
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def test_the_cache_of_articles_is_another_file(folder: Path) -> None:
    (folder / FILE_NAME).rename(folder / "articles.sqlite")
    from geomap.storage.results import ResultCache

    with ResultCache(folder, "v1"):
        pass
    assert (folder / "articles.sqlite.corrupt-1").exists()  # not taken for its own


# ---- where it cannot be written ------------------------------------------------------------------


def test_no_space_left_is_one_warning_and_answers_stay_for_the_run(folder: Path) -> None:
    script = (
        "import logging, resource\n"
        "from tests.services.test_lookup_cache import *\n"
        "logging.basicConfig(format='%(message)s')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))\n"
        "with LookupCache(sys.argv[1]) as cache:\n"
        "    for n in range(1000): cache.put(lookup(f'Place {n}'), [PERM])\n"
        "    assert all(cache.get(lookup(f'Place {n}')).hits == (PERM,) for n in range(1000))\n"
        "    assert not cache.keeps\n"
        "print('done')\n"
    )
    pytest.importorskip("resource")
    done = subprocess.run(
        script_command(script, folder), capture_output=True, text=True, check=False
    )
    assert done.stdout == "done\n", done.stderr
    assert done.stderr.count("the cache cannot be written") == 1
    assert kept(folder) == [PERM, VILLAGE]
    assert kept(folder, "Place 0") == [PERM]


def test_a_read_only_cache_is_read(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with LookupCache(folder) as cache:
        assert cache._file.database is not None
        cache._file.database.execute("PRAGMA query_only = ON")
        cache.put(lookup("Paris"), [PERM])
        assert cache.get(lookup("Paris")) is not None and cache.get(lookup()) is not None
        for change in (cache.clear, cache.sweep, lambda: cache.merge([Answer(lookup(), (), 5)])):
            with pytest.raises(CacheError, match="cannot be written"):
                change()
    assert caplog.text.count("the cache cannot be written") == 1
    assert kept(folder, "Paris") is None


def test_another_thread_is_told_and_the_file_is_left_alone(folder: Path) -> None:
    import threading

    failures: list[BaseException] = []

    def use() -> None:
        try:
            cache.get(lookup())
        except BaseException as error:
            failures.append(error)

    with LookupCache(folder) as cache:
        thread = threading.Thread(target=use)
        thread.start()
        thread.join()
    assert [type(error) for error in failures] == [sqlite3.ProgrammingError]
    assert kept(folder) == [PERM, VILLAGE]


def fill(folder: Path, first: int, count: int) -> None:
    with LookupCache(folder) as cache:
        for number in range(first, first + count):
            cache.put(lookup(f"Place {number}"), [PERM])


def test_several_processes_fill_one_cache(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    run_together(context.Process(target=fill, args=(tmp_path, n * 20, 30)) for n in range(3))
    with LookupCache(tmp_path) as cache:
        assert len(list(cache.answers())) == 70


# ---- export and import ---------------------------------------------------------------------------


def exported(folder: Path) -> list[str]:
    with LookupCache(folder) as cache:
        return [export_line(answer) for answer in cache.answers()]


def imported(folder: Path, lines: list[str]) -> tuple[int, int, list[BadLine]]:
    read = list(read_lines(line.encode("utf-8", "surrogatepass") for line in lines))
    with LookupCache(folder) as cache:
        taken, known = cache.merge(entry for entry in read if isinstance(entry, Answer))
    return taken, known, [entry for entry in read if isinstance(entry, BadLine)]


def test_what_one_exports_another_imports(folder: Path, tmp_path: Path) -> None:
    lines = exported(folder)
    assert lines == sorted(lines) or len(lines) == 2
    assert imported(tmp_path / "other", lines) == (2, 0, [])
    assert exported(tmp_path / "other") == lines
    assert kept(tmp_path / "other") == [PERM, VILLAGE] and kept(tmp_path / "other", "Nowhere") == []
    assert imported(tmp_path / "other", lines) == (0, 2, [])


@given(st.lists(HITS, max_size=5), st.text(min_size=1, max_size=50))
def test_any_answer_survives_export_and_import(hits: list[Hit], name: str) -> None:
    answer = Answer(lookup(name), tuple(hits), 1_700_000_000)
    (read,) = read_lines([export_line(answer).encode("utf-8", "surrogatepass")])
    query = normalise(name)
    if query and query.isprintable() and normalise(query) == query:
        assert read == answer
    else:
        assert isinstance(read, BadLine)


def test_an_import_never_takes_the_place_of_something_newer(folder: Path) -> None:
    entry = json.loads(exported(folder)[0])
    older = {**entry, "asked": "2020-01-01T00:00:00Z", "hits": []}
    assert imported(folder, [json.dumps(older)]) == (0, 1, [])
    assert kept(folder, entry["query"]) != [] or entry["query"] == "nowhere"
    later = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 600))
    newer = {**entry, "asked": later, "hits": [VILLAGE.to_json()]}
    assert imported(folder, [json.dumps(newer)]) == (1, 0, [])
    assert kept(folder, entry["query"]) == [VILLAGE]


GOOD = json.loads(export_line(Answer(lookup(country="RU"), (PERM,), 1_700_000_000)))
BAD = {
    "not JSON": "{",
    "not an object": "[]",
    "a field too many": {**GOOD, "api_key": "s3cr3t"},
    "a field too few": {k: v for k, v in GOOD.items() if k != "asked"},
    "another service": {**GOOD, "service": "nominatum"},
    "an alias": {**GOOD, "service": "googlev3"},
    "the gazetteer": {**GOOD, "service": "gazetteer"},
    "another version": {**GOOD, "version": 2},
    "true for 1": {**GOOD, "version": True},
    "not normalised": {**GOOD, "query": "Perm"},
    "no query": {**GOOD, "query": ""},
    "a long query": {**GOOD, "query": "a" * 201},
    "a query that drives the terminal": {**GOOD, "query": "perm\u001b[31m"},
    "a key among the parameters": {**GOOD, "parameters": {**GOOD["parameters"], "key": "s3cr3t"}},
    "no domain": {**GOOD, "parameters": {"limit": 10}},
    "a name in the domain": {**GOOD, "parameters": {"limit": 10, "domain": "me:pw@example.org"}},
    "a country of three letters": {**GOOD, "parameters": {**GOOD["parameters"], "country": "RUS"}},
    "a limit that is none": {**GOOD, "parameters": {**GOOD["parameters"], "limit": 0}},
    "no time": {**GOOD, "asked": 1_700_000_000},
    "the future": {**GOOD, "asked": "2999-01-01T00:00:00Z"},
    "the past": {**GOOD, "asked": "1970-01-01T00:00:00Z"},
    "no list": {**GOOD, "hits": {}},
    "too many hits": {**GOOD, "hits": [PERM.to_json()] * 51},
    "off the globe": {**GOOD, "hits": [{**PERM.to_json(), "latitude": 91}]},
    "NaN": json.dumps(GOOD).replace("58.01046", "NaN"),
    "a hit of another service": {**GOOD, "hits": [{**PERM.to_json(), "service": "photon"}]},
    "a hit with something else": {**GOOD, "hits": [{**PERM.to_json(), "raw": {}}]},
    "half a character": json.dumps({**GOOD, "hits": [{**PERM.to_json(), "name": "\ud800"}]}),
    "no latitude": {**GOOD, "hits": [{**PERM.to_json(), "latitude": None}]},
    "true for a latitude": {**GOOD, "hits": [{**PERM.to_json(), "latitude": True}]},
    "deep nesting": '{"service": ' * 5000,
    "a very long line": json.dumps({**GOOD, "query": "a" * 300_000}),
    "Latin-1": "\udce9",
}


@pytest.mark.parametrize("what", BAD)
def test_a_line_that_is_no_answer_is_rejected_with_its_number(tmp_path: Path, what: str) -> None:
    line = BAD[what]
    bad = line if isinstance(line, str) else json.dumps(line)
    taken, known, rejected = imported(tmp_path, ["", bad, json.dumps(GOOD)])
    assert (taken, known) == (1, 0)
    ((number, reason),) = [(line.number, line.reason) for line in rejected]
    assert number == 2 and reason and "\n" not in reason and "s3cr3t" not in reason


@given(st.binary(max_size=200))
def test_any_bytes_are_an_answer_or_a_bad_line(line: bytes) -> None:
    for read in read_lines([line]):
        assert isinstance(read, Answer | BadLine)


@pytest.mark.parametrize("length", [MAX_LINE - 1, MAX_LINE, MAX_LINE + 1, 3 * MAX_LINE + 7])
def test_no_more_of_a_line_is_held_than_an_answer_has(length: int) -> None:
    lines = [b"a" * length, b"{}"]
    read = list(bounded_lines(BytesIO(b"\n".join(lines) + b"\n")))
    assert len(read) == 2 and read[1] == b"{}\n"
    assert len(read[0]) <= MAX_LINE + 1
    assert (len(read[0]) > MAX_LINE) == (length >= MAX_LINE)


# ---- the command ---------------------------------------------------------------------------------


def test_the_command_shows_shares_and_drops_answers(
    geomap: Run, folder: Path, tmp_path: Path
) -> None:
    out = geomap("cache", "info", code=0).stdout
    assert "2 answers" in out and "nominatim: 1 found, 1 not known, 0 out of date" in out
    out = geomap("cache", "list", "PERM", code=0).stdout
    assert "Perm, Perm Krai, Russia" in out and "nowhere" not in out
    rows = geomap("cache", "list", "--format", "jsonl", code=0).stdout.splitlines()
    assert [json.loads(row)["query"] for row in rows] == ["nowhere", "perm"]
    geomap("cache", "export", "answers.jsonl", code=0)
    geomap("cache", "import", "answers.jsonl", "--cache", "other", code=0)
    assert kept(tmp_path / "other") == [PERM, VILLAGE]
    text = (tmp_path / "answers.jsonl").read_bytes()
    assert geomap("cache", "export", "-", "--cache", "other", code=0).stdout.encode() == text
    done = geomap("cache", "import", "-", "--cache", "third", stdin=text + b"{}\n", code=1)
    assert "-:3: not an object with the fields" in done.stderr
    assert "Took in 2 answers; 0 were known already, 1 left out." in done.stdout
    assert "nobody is there to ask" in geomap("cache", "clear", code=2).stderr
    assert "Dropped 0 answers" in geomap("cache", "clear", "-s", "photon", "-y", code=0).stdout
    assert "Dropped 2 answers" in geomap("cache", "clear", "--yes", code=0).stdout
    assert kept(folder) is None


def test_the_command_drops_what_is_out_of_date_or_damaged(
    geomap: Run, folder: Path, tmp_path: Path
) -> None:
    day = 86_400
    now = int(time.time())
    with LookupCache(folder) as cache:
        cache.merge(
            [
                Answer(lookup("Old hit"), (PERM,), now - 200 * day),
                Answer(lookup("Old miss"), (), now - 20 * day),
                Answer(lookup("Hit of a month"), (PERM,), now - 20 * day),
                Answer(lookup("Damaged"), (PERM,), now),
            ]
        )
    database = sqlite3.connect(folder / FILE_NAME)
    database.execute("UPDATE lookups SET hits = '[]' WHERE query = 'damaged'")
    database.commit()
    database.close()
    assert "Dropped 3 answers." in geomap("cache", "prune", code=0).stdout
    with LookupCache(folder) as cache:
        queries = {answer.lookup.query for answer in cache.answers()}
    assert queries == {"perm", "nowhere", "hit of a month"}
    (tmp_path / "geomap.toml").write_text("[geocoders.nominatim]\nkeep_days = 10\n")
    assert "Dropped 1 answer." in geomap("cache", "prune", code=0).stdout


def test_the_command_without_a_cache_makes_none(geomap: Run, tmp_path: Path) -> None:
    assert "no answers" in geomap("cache", "info", code=0).stdout
    geomap("cache", "list", code=0)
    geomap("cache", "prune", code=0)
    geomap("cache", "clear", "--yes", code=0)
    assert list(tmp_path.iterdir()) == []
    assert "no such file" in geomap("cache", "import", "nothing.jsonl", code=2).stderr
    assert "no geocoder is called" in geomap("cache", "list", "-s", "x", code=2).stderr
