"""Articles analysed together: what is found in each is what is found in it by itself."""

from __future__ import annotations

from unittest.mock import patch

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from geomap.analysis.result import Analysis
from geomap.pipeline import analysing
from geomap.pipeline.geoparser import shared_geoparser
from geomap.recognition import parts
from geomap.recognition.base import recognise_all
from geomap.recognition.prepare import Prepared, prepare
from geomap.recognition.recogniser import Mention, Recogniser
from geomap.schema.article import Article

SENTENCES = (
    "Police raided three offices in Perm, Russia, on Thursday.",
    "The mayor of Portland, Maine, met farmers from Georgia and Ohio.",
    "LAGOS, Nigeria — Floods hit Kano and a village near Kaduna.",
    "In Tanzania, Pemba and Mahonda vote a day early.",
    "Residents of Upper Thornbrook and Paris, Texas, fled; Moscow condemned it.",
    "She walked in the park near Main Street with Jackson and Lincoln.",
    "It will rain.\n",
    "\n\nBerlin, Springfield, Columbus and Dover are four towns.",
)
FOREIGN = (
    ("de", "In Hannover und in der Nähe von Passau brannten am Montag zwei Häuser."),
    ("ru", "В Перми и Омске прошли обыски, сообщили в Москве."),
    ("pl", "W Krakowie i pod Łodzią strażacy gasili pożar."),
    ("ar", "اندلع حريق في حلب يوم الاثنين."),
)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """An article of some sentences, in one language or another, or of nothing."""
    title = draw(st.sampled_from(("", "Fire in Perm", "Georgia votes")))
    source = draw(st.sampled_from(("", "The Portland Press Herald", "https://www.kansas.com")))
    if draw(st.booleans()) and draw(st.booleans()):
        lang, sentence = draw(st.sampled_from(FOREIGN))
        return Article("a", sentence * draw(st.integers(1, 2)), lang=lang, source=source)
    text = " ".join(draw(st.lists(st.sampled_from(SENTENCES), max_size=5)))
    return Article("a", text, title=title, source=source, published="2019-09-13")


def same(one: Analysis, other: Analysis) -> bool:
    """Whether two analyses are equal to the last bit."""
    resolved, again = one.resolution, other.resolution
    return (
        one.likely == other.likely
        and one.roles == other.roles
        and one.nil_mentions == other.nil_mentions
        and [(m.span.start, m.probability) for m in one.mentions]
        == [(m.span.start, m.probability) for m in other.mentions]
        and (resolved is None) == (again is None)
        and (
            resolved is None
            or again is None
            or (
                np.array_equal(resolved.weight, again.weight)
                and np.array_equal(resolved.rows, again.rows)
                and resolved.probabilities == again.probabilities
                and resolved.none == again.none
                and resolved.confidences == again.confidences
            )
        )
        and len(one.following) == len(other.following)
        and all(map(same, one.following, other.following))
    )


@settings(max_examples=40, deadline=None)
@given(st.lists(articles(), max_size=7))
def test_together_as_one_by_one(given_articles: list[Article]) -> None:
    geoparser = shared_geoparser()
    together = geoparser.analyse_all(given_articles)
    alone = [geoparser.analyse(article) for article in given_articles]
    assert all(map(same, together, alone))
    assert [geoparser.rows(one) for one in together] == [geoparser.rows(one) for one in alone]


def test_long_articles_and_paragraphs_in_other_languages_too() -> None:
    long = Article("long", "".join(f"{SENTENCES[n % 8]} " for n in range(40)))
    mixed = Article("mixed", f"{SENTENCES[0]}\n\n{FOREIGN[0][1] * 3}\n\n{SENTENCES[1]}")
    given_articles = [Article("empty", ""), long, mixed, Article("short", SENTENCES[3])]
    geoparser = shared_geoparser()
    # Few mentions are looked at together.
    with patch.object(analysing, "TOGETHER", 30), patch.object(parts, "TOGETHER", 30):
        together = geoparser.analyse_all(given_articles)
        alone = [geoparser.analyse(article) for article in given_articles]
    assert len(together[1].following) > 0
    assert all(map(same, together, alone))


def test_a_recogniser_made_of_the_shipped_one_keeps_its_own_way() -> None:
    class Cautious(Recogniser):
        def recognise(self, prepared: Prepared) -> tuple[list[float], list[Mention]]:
            return super().recognise(prepared)[0], []

    toponyms = shared_geoparser().recogniser.toponyms
    texts = [prepare(Article("", sentence), toponyms) for sentence in SENTENCES[:2]]
    assert [mentions for _, mentions in recognise_all(Cautious(toponyms), texts)] == [[], []]
    shipped = recognise_all(Recogniser(toponyms), texts)
    assert [len(mentions) for _, mentions in shipped] == [2, 4]
