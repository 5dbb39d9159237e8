"""Files of every kind: the same story is read of each, and bad ones cost only themselves."""

from __future__ import annotations

import gzip
import io
import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.errors import ArticleError
from geomap.readers import archive as archives
from geomap.readers import base
from geomap.readers.articles import (
    ArticleFile,
    Options,
    find_articles,
    read_article,
    read_articles,
    stream_articles,
)
from geomap.registry import load, names
from geomap.schema.article import Article
from support import files
from support.files import DAY, MAKERS, STORY, TITLE, URL, archive


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The story in a file of every kind."""
    made = tmp_path_factory.mktemp("kinds")
    for name, make in MAKERS.items():
        (made / name).write_bytes(make())
    return made


def parts(path: Path, **options: object) -> list[Article | ArticleError]:
    return list(ArticleFile(path, path.name, Options(**options)).articles())  # type: ignore[arg-type]


def article(path: Path, **options: object) -> Article:
    (one,) = parts(path, **options)
    assert isinstance(one, Article), one
    return one


def complaint(path: Path, data: bytes, **options: object) -> str:
    path.write_bytes(data)
    (one,) = parts(path, **options)
    assert isinstance(one, ArticleError)
    assert "\n" not in str(one)
    return str(one)


# ---- what is read ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(MAKERS))
def test_the_story_is_read_and_nothing_beside_it(folder: Path, name: str) -> None:
    first = next(iter(parts(folder / name)))
    assert isinstance(first, Article), first
    said = " ".join(first.text.split())
    if "gkg" in name:
        assert said == f"{TITLE} – live"
    else:
        assert said == " ".join(STORY.split())
    # The names of the page's other parts, of notes and running titles.
    assert not re.search("London|Berlin|Madrid|Rome|Oslo|Prem", first.text)


@pytest.mark.parametrize(
    ("name", "title", "published", "source", "url"),
    [
        ("a.html", TITLE, DAY, "The Example", URL),
        ("a.warc.gz", TITLE, DAY, "The Example", URL),
        ("a.docx", TITLE, "", "", ""),
        ("a.odt", TITLE, "", "", ""),
        ("a.eml", TITLE, DAY, "", ""),
        ("a.csv", TITLE, DAY, "The Example", URL),
        ("semicolon.csv", TITLE, DAY, "The Example", URL),
        ("a.json", TITLE, DAY, "The Example", URL),
        ("a.jsonl", TITLE, DAY, "The Example", URL),
        ("a.xlsx", TITLE, DAY, "The Example", URL),
        ("a.parquet", TITLE, DAY, "The Example", URL),
        ("a.rss", TITLE, DAY, "The Example", URL),
        ("a.xml", TITLE, DAY, "The Example", ""),
        ("a.gkg.csv", f"{TITLE} – live", DAY, "example.org", URL),
    ],
)
def test_what_a_file_says_of_its_article_is_kept(
    folder: Path, name: str, title: str, published: str, source: str, url: str
) -> None:
    first = next(iter(parts(folder / name)))
    assert isinstance(first, Article)
    assert (first.title, first.published) == (title, published)
    assert (first.source, first.url) == (source, url)


def test_a_page_tells_its_author_and_language(folder: Path) -> None:
    carried = dict(article(folder / "a.html").carried)
    assert carried == {"author": "A Writer", "language": "en"}
    archived = next(iter(parts(folder / "a.warc")))
    assert isinstance(archived, Article) and dict(archived.carried)["archived"] == "2020-01-02"


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.jsonl", "a.parquet", "a.tsv"])
def test_a_row_is_an_article_and_its_other_columns_are_carried(
    folder: Path, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    first, last = parts(folder / name)
    assert isinstance(first, Article) and isinstance(last, Article)
    assert (first.article, last.article) == (f"{name}#1", f"{name}#3")
    assert last.text == "Flood in Kazan\n\nWater rose in Kazan."
    assert dict(first.carried) == {"id": "a7", "desk": "crime"}
    assert "rows without a text in 'Body': 1: left out" in caplog.text


def test_the_text_column_is_what_the_user_says_it_is(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Body,Report,n\nignored words,Police raided Perm.,1\n")
    (one,) = parts(path, text_column="report")
    assert isinstance(one, Article) and one.text == "Police raided Perm."
    assert dict(one.carried) == {"Body": "ignored words", "n": "1"}
    told = complaint(path, path.read_bytes(), text_column="story")
    assert "has no column 'story': give one of Body, Report, n as --text-column" in told


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("stories_id,title,media_name\n1,Flood in Perm,The Example\n", "Flood in Perm"),
        (f"a,b\n1,{'Police raided an office in Perm. ' * 3}\n", "Police raided an office in Perm."),
    ],
)
def test_texts_are_found_where_no_column_is_called_so(
    tmp_path: Path, table: str, text: str
) -> None:
    (tmp_path / "t.csv").write_text(table)
    assert article(tmp_path / "t.csv").text.startswith(text)
    told = complaint(tmp_path / "n.csv", b"x,y\n1,2\n")
    assert "no column of it is known to have texts: give one of x, y as --text-column" in told


def test_each_message_of_a_mailbox_is_an_article(tmp_path: Path) -> None:
    (tmp_path / "m.mbox").write_bytes(files.mbox(tmp_path))
    plain, html, quoting = (one for one in parts(tmp_path / "m.mbox") if isinstance(one, Article))
    assert plain.text.split() == html.text.split() == STORY.split()
    assert quoting.text.endswith("\n\nFrom Perm they went on.")
    assert [one.article for one in (plain, quoting)] == ["m.mbox#1", "m.mbox#3"]


def test_each_line_is_an_article_where_that_is_asked_for(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    towns = "Perm Kazan Omsk Tomsk Samara Tver Tula Penza Kirov".split()
    lines = [f"{town} gets {'a new bridge ' * (n % 3 + 1)}" for n, town in enumerate(towns)]
    (tmp_path / "headlines.txt").write_text("\n".join(lines))
    (tmp_path / "story.txt").write_text("\n".join(STORY.splitlines() * 3))
    with caplog.at_level(logging.WARNING, "geomap"):
        assert len(list(read_articles(tmp_path))) == 2
    (told,) = caplog.messages
    assert re.search(r"headlines.txt: looks like one headline a line: --each-line", told)
    read = parts(tmp_path / "headlines.txt", each_line=True)
    assert [one.text for one in read if isinstance(one, Article)] == [s.strip() for s in lines]


def test_an_article_of_a_file_with_several_has_a_name(folder: Path) -> None:
    assert read_article(folder / "a.csv#3").title == "Flood in Kazan"
    assert read_article(folder / "a.zip" / "deep" / "a.txt").text == STORY
    assert read_article(folder / "a.csv#3", root=folder.parent).article == f"{folder.name}/a.csv#3"
    with pytest.raises(ArticleError, match=r"2 articles are in it: name one: a\.csv#1"):
        read_article(folder / "a.csv")
    with pytest.raises(ArticleError, match=r"no such article in .*a.csv: check the name"):
        read_article(folder / "a.csv#2")


# ---- what tells the kind -----------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(set(MAKERS) - {"a.csv", "a.tsv", "semicolon.csv"}))
def test_what_a_file_holds_prevails_over_its_name(folder: Path, tmp_path: Path, name: str) -> None:
    data = (folder / name).read_bytes()
    (tmp_path / "a.txt").write_bytes(data)
    renamed, piped = parts(tmp_path / "a.txt"), list(stream_articles(io.BytesIO(data)))
    for one, *_ in (renamed, piped):
        assert isinstance(one, Article)
        # Office files are known by their names within, which come after another's first bytes.
        assert "<" not in one.text and TITLE in " ".join(one.text.split())


def test_a_page_that_is_text_is_read_as_text(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f"{STORY}\n\nIf 3 < 5 and 7 > 6.")
    assert article(tmp_path / "a.html").text.startswith(STORY)


def test_kinds_that_need_an_extra_say_how_to_install_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(module: str) -> None:
        raise ModuleNotFoundError(f"No module named {module!r}")

    monkeypatch.setattr(base, "import_module", missing)
    for name, extra in {"a.pdf": "pdf", "a.html": "html", "a.xlsx": "xlsx"}.items():
        (told,) = parts(folder / name)
        assert f"install what it needs: pip install 'geomap[{extra}]'" in str(told)
    assert isinstance(parts(folder / "a.docx")[0], Article)


def test_every_reader_says_what_it_needs() -> None:
    import tomllib

    root = Path(__file__).parents[3]
    extras = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    for name in names("readers"):
        reader = load("readers", name)()
        assert bool(reader.extra) == bool(reader.needs)
        assert not reader.extra or reader.extra in extras["optional-dependencies"]


def test_files_that_no_reader_knows_are_passed_over(folder: Path, tmp_path: Path) -> None:
    for name in ("a.heic", "b.exe", "c.txt", ".hidden.exe"):
        (tmp_path / name).write_text("Perm")
    passed: list[Path] = []
    assert len(find_articles(tmp_path, passed=passed.append)) == 1
    assert sorted(path.name for path in passed) == ["a.heic", "b.exe"]
    assert base.tally({".heic": 1, ".exe": 2, "": 1}) == (
        "4 files: 2 .exe, 1 without a suffix, 1 .heic"
    )


def test_an_address_is_told_what_to_do() -> None:
    with pytest.raises(ArticleError, match="'geomap fetch ADDRESS --into seeds/' saves the page"):
        list(read_articles("https://news.example.org/raids"))


# ---- hostile files -----------------------------------------------------------------------------

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    "]><{0}>&b;</{0}>"
)
OUTSIDE = '<!DOCTYPE TEI [<!ENTITY a SYSTEM "file:///etc/hostname">]><TEI><text>&a;</text></TEI>'


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.xml", LAUGHS.replace("{0}", "TEI").encode(), "defines entities"),
        ("a.xml", OUTSIDE.encode(), "defines entities"),
        ("a.rss", LAUGHS.replace("{0}", "rss").encode(), "defines entities"),
        ("a.xml", b"<TEI><text>", "is no TEI that can be read"),
        ("a.xml", b"<kml></kml>", "is XML, but no TEI"),
        ("a.docx", archive({"word/document.xml": LAUGHS.encode()}), "defines entities"),
        ("a.docx", files.docx()[:900], "is a damaged archive"),
        ("a.odt", b"Perm", "is a damaged archive"),
        ("a.pdf", files.pdf(text=False), "has no text, only pictures: recognise it first"),
        ("a.pdf", files.pdf(password="secret"), "is encrypted: save it without a password"),
        ("a.pdf", files.pdf()[:300], "is a damaged PDF"),
        ("a.pdf", b"Perm", "is no PDF"),
        ("a.zip", archive({"a.exe": b"Perm"}), "has no file in it that is read"),
        ("a.zip", archive({"a.zip": archive({"b.zip": archive({"c.txt": b"P"})})}), "archives"),
        ("a.gz", b"\x1f\x8b" + b"x" * 50, "is a damaged archive"),
        ("a.xlsx", archive({"xl/workbook.xml": b"<"}), "is no workbook"),
        ("a.parquet", b"PAR1" + b"x" * 50, "is a damaged Parquet file"),
        ("a.json", b"[" * 200_000, "is no JSON that can be read"),
        ("a.json", b'{"a": [1, 2]}', "no column of it"),
        ("a.csv", b"", "is empty"),
        ("a.csv", b"text\n", "is empty"),
        ("a.mbox", b"Perm", "has no messages"),
        ("a.eml", b"Subject: Perm\n\n", "is empty"),
        ("a.warc", b"WARC/1.0\r\nnothing", "has no page of the web in it"),
        ("a.vtt", b"WEBVTT\n\nPerm", "has no subtitles"),
        ("a.html", b"<html><body><p></p></body></html>", "is empty"),
        ("a.csv", b"1234567\t20190912\t201909\t2019\t2019.7\tRUS", "GDELT's events"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(
    tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    said = complaint(tmp_path / name, data)
    assert said.startswith(f"{tmp_path / name}: ") and told in said


def test_what_would_unfold_to_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = archive({"a.txt": b"a" * 3_000_000})
    monkeypatch.setattr(archives, "_MOST_OF_MEMBER", 2_000_000)
    assert "a.txt: unpacks to over 2 MB" in complaint(tmp_path / "a.zip", bomb)
    packed = gzip.compress(b"a" * 3_000_000)
    assert "unpacks to over 2 MB" in complaint(tmp_path / "a.txt.gz", packed)
    monkeypatch.setattr("geomap.readers.packed.MOST_UNPACKED", 2_000_000)
    for name, data in {"a.zip": bomb, "a.xlsx": bomb, "a.docx": bomb}.items():
        assert "unpacks to 0.0 GB, over 0" in complaint(tmp_path / name, data)


def test_a_bad_file_in_an_archive_costs_only_itself(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "a.zip").write_bytes(
        archive(
            {
                "../../up.txt": b"Police raided Perm.",
                "C:\\a\\b.txt": b"Police raided Kazan.",
                "bad.pdf": b"%PDF-1.4 nothing",
                "t.csv": b"text\nA flood in Omsk.\n",
                "picture.heic": b"x",
                "__MACOSX/._up.txt": b"x",
            }
        )
    )
    read = parts(tmp_path / "a.zip")
    told = [str(one) for one in read if isinstance(one, ArticleError)]
    assert [one.article for one in read if isinstance(one, Article)] == [
        "a.zip/up.txt",
        "a.zip/C:/a/b.txt",
        "a.zip/t.csv#1",
    ]
    assert len(told) == 1 and "a.zip: bad.pdf: is a damaged PDF" in told[0]
    assert "passed over 1 file: 1 .heic in it" in caplog.text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip"]


@pytest.mark.parametrize(
    "evil",
    [
        b"<?xml ?>" + b"<! x>" * 800,
        b"<!-- -->" * 500,
        b"<!--" * 1000,
        b"<html>" + b"<p>" * 60_000 + b"Police raided Perm.",
        b"<html>" + b"<!--" * 300_000,
        b"<html>" + b"<a " * 300_000,
        b"[" * 4000,
    ],
)
def test_no_beginning_takes_longer_than_its_length(tmp_path: Path, evil: bytes) -> None:
    """Each of these took minutes by an expression that went over it again and again."""
    (tmp_path / "a.html").write_bytes(evil)
    (tmp_path / "a.txt").write_bytes(evil)
    for name in ("a.html", "a.txt"):
        assert len(parts(tmp_path / name)) == 1


READERS = [load("readers", name)() for name in names("readers")]
HEADS = [make()[:400] for make in MAKERS.values()]


@given(
    reader=st.sampled_from(READERS),
    head=st.sampled_from([b"", *HEADS]),
    tail=st.binary(max_size=60),
    cut=st.integers(0, 400),
)
def test_any_bytes_are_read_or_refused(
    reader: base.Reader, head: bytes, tail: bytes, cut: int
) -> None:
    source = base.Source.of(head[:cut] + tail, "a", "a")
    try:
        read: Iterator[base.Part] = reader.read(source)
        for one in read:
            assert isinstance(one, ArticleError) or any(c.isalnum() for c in one.text)
    except ArticleError as error:
        assert str(error)


@given(st.lists(st.fixed_dictionaries({"text": st.text(), "k": st.text()}), min_size=1))
def test_rows_are_read_back_as_they_were_written(rows: list[dict[str, str]]) -> None:
    data = "\n".join(json.dumps(row) for row in rows).encode()
    reader = load("readers", "json")()
    try:
        read = [one for one in reader.read(base.Source.of(data, "a")) if isinstance(one, Article)]
    except ArticleError:
        read = []
    wanted = [row["text"] for row in rows if any(c.isalnum() for c in row["text"])]
    assert len(read) == len(wanted)
