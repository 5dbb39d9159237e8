"""Subtitles: what is said becomes an article, and nothing else of the file."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import geomap
from geomap.errors import ArticleError
from geomap.readers.articles import read_article, stream_articles
from geomap.readers.base import Source
from geomap.readers.srt import SubtitleReader
from geomap.schema.article import Article
from support.rows import rows_of

RAID = b"""1
00:00:01,000 --> 00:00:04,000
<i>Police have raided an office</i>

2
00:00:04,100 --> 00:00:06,500 X1:40 X2:600
<font color="#ffff00">in the city of Perm,</font>
{\\an8}- said   Mr. Ivanov
12 of them.
"""


def test_what_is_said_is_the_text(tmp_path: Path) -> None:
    (tmp_path / "2019-09-12-evening.srt").write_bytes(RAID)
    article = read_article(tmp_path / "2019-09-12-evening.srt")
    assert article.text == (
        "Police have raided an office\nin the city of Perm,\n- said Mr. Ivanov\n12 of them."
    )
    assert (article.title, article.published) == ("", "2019-09-12")


@pytest.mark.parametrize("change", [b"\r\n", b"\r"])
def test_lines_may_end_as_on_any_system(change: bytes) -> None:
    reader = SubtitleReader()
    changed = Source.of(RAID.replace(b"\n", change), "a")
    assert [*reader.read(changed)] == [*reader.read(Source.of(RAID, "a"))]


def test_a_name_over_two_lines_is_found_where_it_stands(tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_text(
        "1\n00:00:01,000 --> 00:00:04,000\nThe mayor of San\n\n"
        "2\n00:00:04,000 --> 00:00:05,000\nFrancisco said so.\n"
    )
    (row,) = rows_of(geomap.locate(tmp_path))
    text = read_article(tmp_path / "a.srt").text
    assert (row.place, text[row.start : row.end]) == ("San Francisco", "San\nFrancisco")


def test_standard_input_is_recognised_by_its_beginning() -> None:
    (article,) = stream_articles(io.BytesIO(b"\xef\xbb\xbf" + RAID))
    assert isinstance(article, Article) and article.text.startswith("Police have raided")
    (plain,) = stream_articles(io.BytesIO(b"1\n2\n3 --> 4"))
    assert isinstance(plain, Article) and plain.text == "1\n2\n3 --> 4"


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"Police raided Perm.", "a.srt: has no subtitles: no line with times"),
        (b"1\n00:00:01,000 --> 00:00:04,000\n<i></i>...\n", "a.srt: is empty: there is no text"),
        (b"\0\1\2\3" * 99, "a.srt: is binary"),
    ],
)
def test_what_is_no_subtitle_is_refused(tmp_path: Path, data: bytes, complaint: str) -> None:
    (tmp_path / "a.srt").write_bytes(data)
    with pytest.raises(ArticleError, match=re.escape(complaint)):
        read_article(tmp_path / "a.srt")


@given(st.text(alphabet=st.sampled_from("01:,. ->\n<i>{\\}x")))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        (article,) = SubtitleReader().read(Source.of(text.encode(), "a"))
    except ArticleError:
        return
    assert isinstance(article, Article)
    assert "<i>" not in article.text
    assert article.text == article.text.strip()
