"""Why a mention was placed where it was: the library's answer, and the command's."""

from __future__ import annotations

import dataclasses
import json
import math
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import geomap as library
from geomap.explanation.explain import Explanation, explain
from geomap.pipeline.geoparser import shared_geoparser
from geomap.readers.articles import parse_article
from support.command import Run
from support.paths import SEEDS

PERM = (
    "Police raided flats in Perm, a city in Russia, on Sunday. Offices in Yekaterinburg were "
    "searched as well, and so was one in Perm Krai."
)
PARIS = "The founder was born in Paris, Texas, near Dallas. He never saw Paris, France."


def of(text: str, mention: str | None = None, *, rejected: bool = False) -> list[Explanation]:
    return explain(parse_article(text, article="story.txt"), mention, rejected=rejected)


# ---- what is told --------------------------------------------------------------------------------


def test_there_is_one_explanation_for_each_row_of_the_table() -> None:
    path = SEEDS / "2025-09-18-alexandria-water.md"
    article = library.read_articles(path)
    for entry, row in zip(
        library.explain(path), shared_geoparser().parse(next(iter(article))), strict=True
    ):
        assert (entry.mention, entry.start, entry.end) == (row.mention, row.start, row.end)
        assert (entry.latitude, entry.longitude) == (row.latitude, row.longitude)
        assert (entry.role, entry.confidence) == (row.role, row.confidence)
        assert "; ".join(entry.reasons) == row.reasons


def test_the_probabilities_of_a_name_s_places_sum_to_one() -> None:
    for entry in of(PERM + " " + PARIS):
        assert entry.own_probability is not None and entry.resolution is not None
        shares = [candidate.probability for candidate in entry.candidates]
        assert shares == sorted(shares, reverse=True)
        total = entry.own_probability + sum(shares)
        assert math.isclose(total, 1, abs_tol=0.0005 * (len(shares) + 1))
        near = sum(one.probability for one in entry.candidates if one.same_spot)
        # What is left may be a place that the gazetteer lacks.
        tolerance = 0.0005 * (len(shares) + 2)
        assert 0 < entry.resolution <= entry.own_probability + near + tolerance


def test_each_of_two_senses_has_its_own_reasons_and_rivals() -> None:
    texan, french = of(PARIS, "Paris")
    assert texan.place == "Paris, Texas, United States"
    assert texan.reasons[0] == "Texas follows the name"
    assert french.reasons[0] == "France follows the name"
    [rival] = [one for one in texan.candidates if one.geonameid == french.geonameid]
    assert rival.ruled_out and not rival.same_spot


def test_where_a_country_is_named_is_told_in_words_and_directions() -> None:
    # "Perm, a city in Russia", and "Russia, on Sunday. Offices in Yekaterinburg".
    (perm,) = of(PERM, "perm")
    assert "Russia is named four words later" in perm.reasons
    (city,) = of(PERM, "Yekaterinburg")
    assert "Russia is named five words before" in city.reasons


@pytest.mark.parametrize(
    ("text", "mention", "reason"),
    [
        ("Perm is in Russia.", "Perm", "Russia is named three words later"),
        ("In Russia lies Perm.", "Perm", "Russia is named two words before"),
        ("Russian police went to Perm.", "Perm", "Russia is named four words before, as “Russian”"),
        ("Fires burned in Dallas and in Houston.", "Dallas", "the other place of the story"),
        ("Fires burned in Ghent and in Antwerp.", "Ghent", "Antwerp, also named, is 51 km away"),
        ("Fires burned in the state of Georgia.", "Georgia", "call it a state"),
        ("Trains to Пермь were late.", "Пермь", "the name of Perm in another script"),
        ("Russian police went to Perm.", "Russian", "a word for people or things of Russia"),
        ("She flew to Antananarivo.", "Antananarivo", "the only place of that name"),
        (
            "A storm crossed the United States. Chicago shut.",
            "Chicago",
            "the United States is named",
        ),
    ],
)
def test_reasons(text: str, mention: str, reason: str) -> None:
    (entry,) = of(text, mention)
    assert any(reason in told for told in entry.reasons), entry.reasons


def test_what_the_article_does_not_name_is_no_reason() -> None:
    for entry in of("A bridge fell in Springfield on Monday."):
        assert not any("named" in reason for reason in entry.reasons), entry.reasons
        assert not any("story" in reason for reason in entry.reasons), entry.reasons


def test_all_reasons_of_the_seeds_hold_in_the_text() -> None:
    """Whatever is said to be named, is: under its own name or as what is quoted."""
    for path in sorted(SEEDS.iterdir()):
        told = library.explain(path)
        named = {" ".join(entry.mention.split()).casefold() for entry in told}
        places = {entry.place.split(",")[0] for entry in told}
        for entry in told:
            assert entry.reasons
            for reason in entry.reasons:
                found = re.match(r"(?:the )?(.+?)(?: is|, also) named\b(?:.*, as “(.+)”)?", reason)
                if found:
                    assert found[1] in places, reason
                    assert "also" in reason or (found[2] or found[1]).casefold() in named, reason


# ---- what was not taken for a place --------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "mention", "reason"),
    [
        ("The suit was brought by Mr. London on Monday.", "London", "a person's name"),
        ("Mobile phones were seized in the raid.", "Mobile", "a common word or a set phrase"),
        ("He told The Washington Post so.", "Washington", "of a street or a newspaper"),
        ("She lives in New York City.", "York", "part of “New York City”"),
        ("It rained all through May.", "May", "is the least that counts"),
    ],
)
def test_a_name_that_is_no_place_and_why(text: str, mention: str, reason: str) -> None:
    entries = of(text, mention, rejected=True)
    assert entries
    for entry in entries:
        assert entry.status == "rejected"
        assert entry.place == "" and entry.latitude is None and entry.candidates == ()
        assert any(reason in told for told in entry.reasons), entry.reasons
    assert of(text, mention) == []


def test_a_place_that_the_gazetteer_does_not_know() -> None:
    (entry,) = of("Fire broke out in the village of Zzyxqua on Monday.", "Zzyxqua")
    assert entry.status == "unplaced" and entry.recognition is None
    assert entry.reasons == (
        "the words around it name a place, but the gazetteer does not know it",
    )


# ---- which mentions ------------------------------------------------------------------------------


def test_case_line_breaks_and_the_encoding_of_accents_make_no_difference() -> None:
    text = "A flight from New\nYork landed in San José, Costa Rica."
    assert [entry.mention for entry in of(text, "new york")] == ["New\nYork"]
    assert [entry.mention for entry in of(text, "SAN JOSE\u0301")] == ["San José"]
    assert of(text, "York") == []
    assert of(text, "") == []


def test_offsets_point_into_the_file_and_front_matter_is_no_part() -> None:
    text = "---\ntitle: Floods in Perm\n---\nThe river rose in Kungur, near Perm.\n"
    for entry in of(text, rejected=True):
        assert text[entry.start : entry.end] == entry.mention
        assert entry.start >= text.index("The river")


@given(st.text(max_size=80), st.sampled_from(["", " in Perm, Russia. ", "Mr. London of Paris"]))
def test_any_text_is_explained(text: str, more: str) -> None:
    told = of(text + more + text, rejected=True)
    assert [entry.start for entry in told] == sorted(entry.start for entry in told)
    assert all(entry.reasons for entry in told)
    placed = [entry.start for entry in told if entry.status != "rejected"]
    assert placed == [
        row.start for row in shared_geoparser().parse(parse_article(text + more + text))
    ]


# ---- the command ---------------------------------------------------------------------------------


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(PERM, "utf-8")
    return path


def test_the_command_tells_place_scores_reasons_and_what_came_next(
    geomap: Run, story: Path
) -> None:
    out = geomap("explain", "story.txt", "PERM", code=0).stdout
    assert out.startswith("Perm [23-27]: event\n  | “Police raided flats in Perm, a city")
    assert re.search(r"^  Perm, Perm Krai, Russia \(PPL\w*\) 58\.01\d+, 56\.25\d+$", out, re.M)
    assert re.search(r"^  confidence [01]\.\d\d: a place's name [01]\.\d\d, this place", out, re.M)
    assert "    - Russia is named four words later\n" in out
    assert re.search(r"^  [01]\.\d{3}  Perm Krai, Russia \(ADM1\): ruled out$", out, re.M)


def test_limit(geomap: Run, story: Path) -> None:
    out = geomap("explain", "story.txt", "Perm", "--limit", "1", code=0).stdout
    assert len(re.findall(r"^  [01]\.\d{3}  ", out, re.M)) == 2  # the place itself, and one
    (entry,) = of(PERM, "Perm")
    out = geomap("explain", "story.txt", "Perm", "-n", "0", code=0).stdout
    assert re.search(rf"and {len(entry.candidates)} more candidates?$", out.rstrip())


def test_jsonl_holds_what_the_library_gives(geomap: Run, story: Path) -> None:
    out = geomap("explain", "story.txt", "--format", "jsonl", "--limit", "2", code=0).stdout
    told = [json.loads(line) for line in out.splitlines()]
    wanted = [
        dataclasses.asdict(dataclasses.replace(entry, candidates=entry.candidates[:2]))
        for entry in library.explain(story)
    ]
    assert told == json.loads(json.dumps(wanted))


@pytest.mark.parametrize("seed", sorted(SEEDS.iterdir()), ids=lambda path: path.name)
def test_no_line_is_wider_than_80_columns(geomap: Run, seed: Path) -> None:
    out = geomap("explain", seed, "--rejected", code=0).stdout
    assert max(map(len, out.splitlines())) <= 80
    assert "not a place" in out


def test_standard_input(geomap: Run) -> None:
    done = geomap("explain", "-", "Perm", stdin=PERM.encode(), code=0)
    assert done.stdout.startswith("Perm [")


def test_a_name_that_was_rejected_is_told_when_asked_for(geomap: Run) -> None:
    text = b"The suit was brought in Perm by Mr. London on Monday."
    out = geomap("explain", "-", "london", stdin=text, code=0).stdout
    assert "London [36-42]: not a place" in out and "by rule" in out
    assert "London" not in geomap("explain", "-", stdin=text).stdout.replace("Mr. London", "")
    assert "London [36-42]" in geomap("explain", "-", "--rejected", stdin=text, code=0).stdout


def test_a_mention_that_is_not_there_exits_with_1_and_says_which_are(
    geomap: Run, story: Path
) -> None:
    done = geomap("explain", "story.txt", "Lyon", code=1)
    assert done.stdout == ""
    assert done.stderr == (
        "geomap: 'Lyon' is no mention of story.txt: "
        "there are Perm, Russia, Yekaterinburg, Perm Krai\n"
    )
    done = geomap("explain", "-", "Lyon", stdin=b"It rained all week.", code=1)
    assert done.stderr == "geomap: 'Lyon' is no mention of stdin, which names no place\n"


def test_an_article_without_places_is_no_error(geomap: Run) -> None:
    nothing = b"It rained all week."
    assert geomap("explain", "-", stdin=nothing, code=0).stdout == "The article names no place.\n"
    assert geomap("explain", "-", "--format", "jsonl", stdin=nothing, code=0).stdout == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["explain"],
        ["explain", "no-such-file.txt"],
        ["explain", "."],
        ["explain", ""],
        ["explain", "story.txt", "--limit", "-1"],
        ["explain", "story.txt", "--format", "csv"],
    ],
)
def test_a_wrong_command_exits_with_2(geomap: Run, story: Path, arguments: list[str]) -> None:
    done = geomap(*arguments, code=2)
    assert done.stdout == "" and "Error: " in done.stderr


def test_a_file_that_cannot_be_read_exits_with_1(geomap: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(b"")
    done = geomap("explain", "story.txt", code=1)
    assert done.stdout == "" and "is empty" in done.stderr


def test_nothing_from_the_article_is_obeyed_by_the_terminal(geomap: Run) -> None:
    text = "[red]Police[/red] \x1b[2J raided \u202eflats in Perm, Russia.\x1b]0;title\x07"
    for form in ("text", "jsonl"):
        out = geomap("explain", "-", "-f", form, "--rejected", stdin=text.encode(), code=0).stdout
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", out)
        assert "[red]Police[/red]" in out
    done = geomap("explain", "-", "\x1b[2JPerm", stdin=text.encode(), code=1)
    assert "\x1b" not in done.stderr


def test_help_has_examples(geomap: Run) -> None:
    told = geomap("explain", "--help", code=0).stdout
    assert re.search(r"Examples:\n +geomap explain", told)
