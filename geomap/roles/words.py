"""The words by which the use of a name is told (see :mod:`geomap.roles.features`)."""

from __future__ import annotations

__all__ = [
    "AUXILIARIES",
    "EVENTS",
    "GOVERNORS",
    "PARTNERS",
    "PARTNER_PREPOSITIONS",
    "PREPOSITIONS",
    "QUIET",
    "SAYING",
    "STOPS",
]

PREPOSITIONS = (
    "in at near on of to from into inside outside across around over through between by with for "
    "against toward towards within off along under above after before during among amid about "
    "behind beside below upon as".split()
)
STOPS = frozenset(
    "and or but that which who whom is are was were be been has have had said says will "
    "would could can may".split()
)
GOVERNORS = {word: number for number, word in enumerate([*PREPOSITIONS, ",", "^", "!", "?"])}

SAYING = frozenset(
    "said says say saying announced announces denied denies accused accuses agreed agrees warned "
    "warns urged urges wants wanted insisted insists rejected rejects condemned condemns called "
    "vowed vows claimed claims refused refuses responded responds argued argues believes hopes "
    "hoped blamed blames demanded demands declared declares ordered orders imposed imposes "
    "pledged pledges promised promises offered offers signed ratified recalled expelled "
    "retaliated threatened threatens confirmed confirms criticised criticized supports supported "
    "opposes opposed backs backed considers considered proposed proposes sought seeks decided "
    "decides beat beats defeated defeats won wins lost loses drew scored".split()
)
AUXILIARIES = frozenset(
    "has have had will would also again later repeatedly reportedly formally officially could "
    "may might should must is was not then since already".split()
)
PARTNERS = frozenset(
    "relations ties talks tensions negotiations sanctions diplomacy alliance agreement treaty "
    "pact rapprochement standoff".split()
)
PARTNER_PREPOSITIONS = frozenset("with against between on towards toward".split())

# A sentence with such a word and none that tells of an event is taken to report none.
QUIET = frozenset(
    "born grew raised lives lived resident residents native studied graduated attended taught "
    "teaches located based headquarters headquartered capital largest population known home "
    "kilometres kilometers miles between spokesman spokeswoman official officials exports imports "
    "relations embassy ambassador trade company university professor museum season league "
    "championship hotel restaurant tourists museum album film".split()
)

# How words begin that tell of events: what annotators called one, and what befalls a place.
EVENTS = tuple(
    "accide ambush arrest assass assaul attack battle blast blaze bomb burn captur clash collap "
    "crash damage dead death demons destro derail deton died drown earthq erupt evacua execut "
    "explo fight fire fled flood gunfi hijack hit injur invad kidnap kill landsl launch looted "
    "march massac murder offens operat outbre overra patrol protes quake raid rally rescue riot "
    "rocket seiz search shell shoot shot siege spill storm strike struck suicid target tornad "
    "torch violen wildfi wound wreck".split()
)

PREPOSITION_SET = frozenset(PREPOSITIONS)
DETERMINERS = frozenset(
    "the a an this that these those his her its their my our your some any no every each several "
    "many few both all".split()
)
CONJUNCTIONS = frozenset("and or nor but & plus".split())
BEING = frozenset("was were is are been be being gets got get".split())
ADVERBS = frozenset(
    "not also again later then since already still now just only even never ever once soon too "
    "reportedly repeatedly formally officially briefly quickly slowly recently nearly almost "
    "yesterday today tomorrow tonight itself themselves alone both all".split()
)
INTRODUCING = DETERMINERS | frozenset(
    "neighbouring neighboring nearby cities towns villages districts areas area regions provinces "
    "governorate state states countries country outskirts suburbs neighbourhoods neighborhoods "
    "part parts countryside capital remote border strategic key important small volatile restive "
    "troubled city town village hamlet settlement suburb municipality commune township borough "
    "port district neighbourhood neighborhood county province region oblast prefecture island "
    "islands river lake north south east west northern southern eastern western northeast "
    "northwest southeast southwest northeastern northwestern southeastern southwestern central "
    "downtown upper lower greater rural coastal mainland whole much most half ancient old new "
    "tiny little big large resort seaside market mining industrial former entire republic "
    "kingdom coast".split()
)
"""Words that introduce the name of a place: "the restive border *district of* X"."""

DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight overnight "
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept oct nov dec ago last earlier morning afternoon evening "
    "midnight dawn noon".split()
)
"""Words that date what a sentence tells of."""

SPORT = frozenset(
    "match matches game games season league cup goal goals striker keeper coach team teams club "
    "innings wicket wickets overs beat drew scored score points quarter half win won lost final "
    "semi-final championship tournament playoff fixture fixtures penalty derby defeat victory "
    "football soccer cricket rugby hockey basketball baseball".split()
)
"""Words that news of sport is full of."""
