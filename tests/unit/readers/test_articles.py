"""Reading articles: any usual encoding, with or without front matter, whatever lies about."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.errors import ArticleError
from geomap.readers import articles
from geomap.readers.articles import (
    Article,
    find_articles,
    read_article,
    read_articles,
    stream_articles,
)
from geomap.readers.decoding import decode
from geomap.readers.front_matter import dateline_date, headline, split

STORY = (
    "Police raid offices across Russia\n\n"
    "PERM, Russia, Sept. 12, 2019 (AFP) — Police raided the office in Perm, “also in the Urals”.\n"
)


def save(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


# ---- text and metadata -------------------------------------------------------------------------


def test_a_plain_story_has_the_title_and_date_of_its_head(tmp_path: Path) -> None:
    assert read_article(save(tmp_path, "raids.txt", STORY)) == Article(
        article="raids.txt",
        text=STORY,
        title="Police raid offices across Russia",
        published="2019-09-12",
    )


def test_front_matter_is_read_and_stays_in_the_text(tmp_path: Path) -> None:
    text = (
        "---\ntitle: 'Raids: what we know'\ndate: 2019-09-13\nsource: AFP\n"
        "url: https://example.org/raids\nauthor: A. Writer\n---\nPolice raided Perm.\n"
    )
    article = read_article(save(tmp_path, "2001-01-01.md", text))
    assert article.title == "Raids: what we know"
    assert article.published == "2019-09-13"  # not the date in the file's name
    assert (article.source, article.url) == ("AFP", "https://example.org/raids")
    assert article.text == text
    assert article.text[article.body_start :] == "Police raided Perm.\n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_is_not_part_of_the_text(tmp_path: Path, encoding: str) -> None:
    path = save(tmp_path, "raids.txt", STORY.encode(encoding))
    article = read_article(path)
    assert article.text == path.read_text(encoding) == STORY
    assert article.text.index("Perm,") == STORY.index("Perm,")


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("2019-09-12", "2019-09-12"),
        ("2019-09-12 14:05:00", "2019-09-12"),
        ("2019-09-12T23:30:00+03:00", "2019-09-12"),
        ("'Thu, 12 Sep 2019 10:00:00 GMT'", "2019-09-12"),
        ("September 12th, 2019", "2019-09-12"),
        ("12 Sept. 2019", "2019-09-12"),
        ("March 1945", "1945-03"),
        ("Mar. 1945", "1945-03"),
        ("1945-03", "1945-03"),
        ("1945", "1945"),
        ("1945-13", ""),
        ("in March 1945", ""),
        ("9945", ""),
    ],
)
def test_dates_in_front_matter(tmp_path: Path, stated: str, published: str) -> None:
    path = save(tmp_path, "a.md", f"---\ndate: {stated}\n---\nPolice raided Perm.")
    assert read_article(path).published == published


def test_an_ambiguous_date_is_not_guessed_but_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = save(tmp_path, "a.md", "---\ndate: 12/09/2019\n---\nPolice raided Perm.")
    assert read_article(path).published == ""
    assert "'12/09/2019' is not understood" in caplog.text


def test_broken_front_matter_is_told_and_nothing_is_lost(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    text = "---\ntitle: Russia: raids\ndate: 2019-09-12\n---\nPolice raided Perm."
    article = read_article(save(tmp_path, "a.md", text))
    assert article.text == text
    assert (article.title, article.published) == ("Russia: raids", "2019-09-12")
    assert "a.md: front matter is not valid YAML (line 2)" in caplog.text


@pytest.mark.parametrize(
    "text",
    [
        "---\nPolice raided Perm.\n---\nThey left.",  # a rule above a paragraph
        "---\nMoscow: police said so.\n---\nThey left.",
        "Police raided Perm.\n---\ntitle: no\n---\n",  # not at the top
        "---\ntitle: never closed\nPolice raided Perm.",
        "---\n" + "[" * 15_000 + "\n---\nPolice raided Perm.",
        "---\n- title\n---\nPolice raided Perm.",
        "---",
    ],
)
def test_rules_are_not_front_matter(text: str) -> None:
    assert split(text) == ({}, 0, "")


def test_an_alias_bomb_in_front_matter_does_no_harm() -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True):
        bomb += f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n"
    assert split(f"---\n{bomb}title: *i\nsource: AFP\n---\n").fields == {"source": "AFP"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Police raid offices\n\nPolice raided Perm.", "Police raid offices"),
        ("\n\n  Police raid  offices \r\n\r\nPolice raided Perm.", "Police raid offices"),
        ("Trial opens in the U.S.\n\nThe trial", "Trial opens in the U.S."),
        ("Who raided Perm?\n\nPolice", "Who raided Perm?"),
        ("# Police raid offices\nPolice raided Perm.", "Police raid offices"),
        ("Police raid offices\n====\nPolice raided Perm.", "Police raid offices"),
        ("**Police raid offices**\n\nPolice raided Perm.", "Police raid offices"),
        ("Police raid offices\n" + "Police raided Perm. " * 10, "Police raid offices"),
        ("Police raided Perm.\n\nThey left.", ""),  # a sentence
        ("Moscow (AFP) - Police raided Perm\n\nThey left.", ""),  # a dateline
        ("KYIV, Ukraine — Police said so\n\nThey left.", ""),
        ("KYIV, Ukraine\n\nPolice said so.", ""),
        ("Perm, Russia (12 September 2019)\n\nPolice", ""),
        ("12 September 2019\n\nPolice", ""),
        ("By Anna Writer and Ben Smith\n\nPolice", ""),
        ("By train across Siberia\n\nPolice", "By train across Siberia"),
        ("https://example.org/raids\n\nPolice", ""),
        ("Hard-wrapped text of an article that runs\non in the next line\n", ""),
        ("Only one line", ""),
        ("", ""),
        ("word " * 60 + "\n\nPolice", ""),
    ],
)
def test_the_first_line_is_the_title_if_it_reads_like_a_headline(text: str, title: str) -> None:
    assert headline(text) == title


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("PERM, Russia, Sept. 12, 2019 — Police", "2019-09-12"),
        ("MOSCOW, 12 September 2019 (Reuters) - Police", "2019-09-12"),
        ("Headline\n\n(12 September 2019)\n\nPolice", "2019-09-12"),
        ("Headline\n\nPublished: Thursday, Sept 12, 2019 at 14:05 GMT\n\nPolice", "2019-09-12"),
        ("Perm, Russia (2019-09-12) — Police", "2019-09-12"),
        ("PERM, Russia, Sept. 12 — Police", ""),  # no year
        ("PERM, Russia, Sept. 31, 2019 — Police", ""),  # no such day
        ("On Sept. 12, 2019 — a Thursday — police raided Perm.", ""),
        ("Police said on Thursday, Sept. 12, 2019 - the day of the raids", ""),
        ("The raids of 12 September 2019 were the largest.", ""),
        ("12/09/2019", ""),
        ("a\n" * 10 + "12 September 2019", ""),  # not at the head
    ],
)
def test_a_date_is_taken_from_a_dateline_or_its_own_line(text: str, published: str) -> None:
    assert dateline_date(text) == published


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("2019-09-12-raids.txt", "2019-09-12"),
        ("20190912_raids.txt", "2019-09-12"),
        ("raids.2019_09_12.txt", "2019-09-12"),
        ("2019-13-45-raids.txt", ""),
        ("000_20190912b2bc5.txt", ""),  # a part of a longer code
        ("1234567890.txt", ""),
    ],
)
def test_a_date_is_taken_from_the_files_name(tmp_path: Path, name: str, published: str) -> None:
    assert read_article(save(tmp_path, name, "Police raided Perm.")).published == published


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300))
def test_any_text_is_an_article(text: str) -> None:
    for head in ("", "---\n", "---\ntitle: x\n", "Perm, "):
        article = articles.parse_article(head + text, article="a.txt")
        assert article.text == head + text
        assert 0 <= article.body_start <= len(article.text)
        assert "\n" not in article.title + article.published + article.source + article.url


# ---- encodings ---------------------------------------------------------------------------------

ENGLISH = "Police in San José and Malmö said “nothing” – or nearly nothing – on Sunday.\r\n"
RUSSIAN = "Обыски прошли в Перми и Екатеринбурге.\r\nВ Москве обысков не было.\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-8-sig"),
        (ENGLISH, "utf-16"),
        (ENGLISH, "utf-32"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (ENGLISH, "cp1252"),
        ("Police in San José said nothing.", "latin-1"),
        ("São Paulo", "latin-1"),
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "utf-16"),
        (RUSSIAN, "utf-16-le"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (f"Police in Пермь said: {RUSSIAN}", "cp1251"),
    ],
)
def test_encodings(tmp_path: Path, text: str, encoding: str) -> None:
    assert read_article(save(tmp_path, "a.txt", text.encode(encoding))).text == text


def test_line_ends_are_not_translated_so_that_offsets_are_the_files(tmp_path: Path) -> None:
    text = "One\r\nTwo\rThree\nPerm\n"
    assert read_article(save(tmp_path, "a.txt", text)).text == text


def test_a_broken_byte_does_not_turn_utf8_into_gibberish(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    data = ENGLISH.encode().replace(b"Sunday", b"Sun\xe9day")
    text = read_article(save(tmp_path, "a.txt", data)).text
    assert text == ENGLISH.replace("Sunday", "Sun\ufffdday")
    assert "a.txt: is damaged: characters that could not be decoded as UTF-8: 1" in caplog.text


def test_a_stray_zero_byte_is_no_reason_to_refuse_a_text(tmp_path: Path) -> None:
    text = "Police raided Perm.\0 They left."
    assert read_article(save(tmp_path, "a.txt", text)).text == text


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf8_is_always_read_as_it_is(text: str) -> None:
    if not any(text.encode().startswith(magic) for magic in (b"%PDF", b"GIF8", b"{\\rtf")):
        assert decode(text.encode()).text == text.removeprefix("\ufeff")


@given(st.binary(max_size=2000))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
    except ArticleError as error:
        assert "\n" not in str(error)
    else:
        decoded.text.encode("utf-8")  # no half of a surrogate pair


# ---- files that are no articles ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"---\n---\n", "is empty"),
        (bytes(range(256)) * 20, "is binary"),
        (b"\0" * 1000, "is binary"),
        (b"\xff\xfe" + bytes([1, 0, 2, 0]) * 100, "is binary"),
        (b"%PDF-1.7\n%abc\n", "is a damaged PDF"),
        (b"PK\x03\x04" + b"a" * 100, "is a damaged archive"),
        (b"\x89PNG\r\n\x1a\n", "is a PNG"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(
    tmp_path: Path, content: bytes, complaint: str
) -> None:
    with pytest.raises(ArticleError, match=complaint) as caught:
        read_article(save(tmp_path, "a.txt", content))
    assert "a.txt: " in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_50_mb_text_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = save(tmp_path, "big.txt", "Police raided Perm. ")
    os.truncate(path, 50_000_000)
    with pytest.raises(ArticleError, match=r"too large for one article \(50.0 of 10 MB\): split"):
        read_article(path)


def test_what_cannot_be_opened_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "broken.txt").symlink_to(tmp_path / "missing.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    save(tmp_path, "page.xls", "<p>Perm")
    for name, complaint in {
        "folder.txt": "not a regular file",
        "broken.txt": "a link to a file that is missing",
        "pipe.txt": "not a regular file",
        "page.xls": "not a .txt, .srt[^:]* file: rename it",
        "none.txt": "no such file",
        "none.txt/none.txt": "no such file",
        "x" * 300 + ".txt": "cannot be read: file name too long",
    }.items():
        with pytest.raises(ArticleError, match=complaint):
            read_article(tmp_path / name)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs Linux's /proc")
def test_a_file_whose_reading_fails_is_refused_in_one_line(tmp_path: Path) -> None:
    # Even root gets an error on reading this one, which no permission would give.
    (tmp_path / "memory.txt").symlink_to("/proc/self/mem")
    with pytest.raises(ArticleError, match="cannot be read: input/output error"):
        read_article(tmp_path / "memory.txt")


# ---- folders -----------------------------------------------------------------------------------


def names(*paths: Path) -> list[str]:
    return [article.article for article in read_articles(paths)]


def test_folders_are_read_in_the_order_of_names_without_hidden_and_other_files(
    tmp_path: Path,
) -> None:
    for name in ("b.txt", "a/z.md", "a/b/c.TXT", "a-b.txt", ".hidden.txt", ".git/x.txt", "a.xls"):
        save(tmp_path, name, "Police raided Perm.")
    assert names(tmp_path) == ["a-b.txt", "a/b/c.TXT", "a/z.md", "b.txt"]


def test_one_path_may_be_given_as_it_is(tmp_path: Path) -> None:
    path = save(tmp_path, "a.txt", "Police raided Perm.")
    assert [article.article for article in read_articles(str(path))] == ["a.txt"]
    assert [article.article for article in read_articles(tmp_path)] == ["a.txt"]


def test_links_out_of_the_folder_are_told_of_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "passwd.txt").write_text("Perm is a password.")
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "a.txt").write_text("Police in Perm.")
    (seeds / "within.txt").symlink_to("a.txt")
    (seeds / "file.txt").symlink_to(tmp_path / "secret" / "passwd.txt")
    (seeds / "folder").symlink_to(tmp_path / "secret")
    (seeds / "up.txt").symlink_to("../secret/passwd.txt")
    told: list[str] = []
    found = find_articles(seeds, on_error=lambda path, error: told.append(str(error)))
    assert [file.article for file in found] == ["a.txt"]
    assert sorted(line.split(":")[0].rsplit("/")[-1] for line in told) == [
        "file.txt",
        "folder",
        "up.txt",
    ]
    assert all("give what it leads to" in line for line in told)


def test_a_link_that_is_given_itself_is_followed(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text("Police in Perm.")
    (tmp_path / "today").symlink_to("articles")
    (tmp_path / "one.txt").symlink_to("articles/a.txt")
    assert [article.article for article in read_articles(tmp_path / "today")] == ["a.txt"]
    assert [article.article for article in read_articles(tmp_path / "one.txt")] == ["one.txt"]


def test_links_in_a_circle_are_followed_once(tmp_path: Path) -> None:
    save(tmp_path, "in/a.txt", "Police raided Perm.")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    (tmp_path / "in" / "again.txt").symlink_to(tmp_path / "in" / "a.txt")
    assert names(tmp_path, tmp_path / "in" / "a.txt") == ["in/a.txt"]


def test_articles_of_the_same_name_stay_apart(tmp_path: Path) -> None:
    for name in ("x/news/a.txt", "y/news/a.txt", "y/news/b.txt"):
        save(tmp_path, name, "Police raided Perm.")
    assert names(tmp_path / "x" / "news", tmp_path / "y" / "news") == [
        "x/news/a.txt",
        "y/news/a.txt",
        "b.txt",
    ]
    assert names(tmp_path / "x/news/a.txt", tmp_path / "y/news/a.txt") == [
        "x/news/a.txt",
        "y/news/a.txt",
    ]


def test_a_bad_article_is_reported_and_the_rest_is_read(tmp_path: Path) -> None:
    save(tmp_path, "a.txt", "Police raided Perm.")
    save(tmp_path, "b.txt", b"")
    save(tmp_path, "c.txt", "Police raided Perm.")
    errors: list[tuple[Path, str]] = []
    read = [
        article.article
        for article in read_articles(
            [tmp_path, tmp_path / "d.txt"],
            on_error=lambda path, error: errors.append((path, str(error))),
        )
    ]
    assert read == ["a.txt", "c.txt"]
    assert [path.name for path, _ in errors] == ["b.txt", "d.txt"]
    with pytest.raises(ArticleError, match=r"b\.txt: is empty"):
        list(read_articles(tmp_path))


def test_names_that_are_no_text_are_shown_as_text(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9\n.txt")).write_text("Police raided Perm.")
    (article,) = read_articles(tmp_path)
    assert article.article == "caf\ufffd\n.txt"
    (tmp_path / os.fsdecode(b"caf\xe9\n.txt")).write_text("")
    with pytest.raises(ArticleError) as caught:
        list(read_articles(tmp_path))
    assert "\n" not in str(caught.value)
    str(caught.value).encode("utf-8")


def test_a_stream() -> None:
    for encoding in ("utf-8", "utf-16"):
        (article,) = stream_articles(io.BytesIO(STORY.encode(encoding)))
        assert isinstance(article, Article)
        assert (article.article, article.text) == ("stdin", STORY)
    for data, complaint in ((b"", "is empty"), (b"x" * (articles.MAX_BYTES + 1), "is too large")):
        (error,) = stream_articles(io.BytesIO(data))
        assert isinstance(error, ArticleError)
        assert str(error).startswith(f"standard input: {complaint}")
