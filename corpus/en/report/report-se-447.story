---
id: report-se-447
genre: report
country: SE
published: 2023-08-21
publisher: Nordic Morning
title: "[Sweden](swe event) {raises}(e1) terror alert; {arrests}(e5) from [Linköping](lin event) to [Beirut](bei event); Koran {burnt}(e2) again"
---
[STOCKHOLM](sto dateline), Aug 21 — Another copy of the Koran was {set alight}(e2) outside the [Iranian](ira demonym) embassy in [Lidingö](lid event) on Friday, a day after [Sweden](swe metonym) had {lifted}(e1) its terror alert to four on a scale of five.

The Security Service said that the country had gone from a legitimate to a priority target. It {advised}(e3) schools, sports clubs and the football league, whose Sunday {match}(e4) in [Malmö](mal event) was {played}(e4) with bag checks, to revise their plans.

Two men were {arrested}(e5) in [Linköping](lin event) on Wednesday on suspicion of having {threatened}(e6) the publisher of a newspaper. In [Lebanon](leb event), army intelligence {held}(e7) a man of 28 who had {thrown}(e8) a petrol bomb at the [Swedish](swe demonym) embassy in [Beirut](bei event) on 9 August; it did not go off. On 1 August a [Turkish](tur demonym) employee of the honorary consulate in [Izmir](izm event) had been {shot}(e9) and badly wounded.

The embassy in [Baghdad](bag event), {stormed}(e10) and {set on fire}(e10) on 20 July, works from [Stockholm](sto mention). [Iraq](iraq metonym) {expelled}(e11) the ambassador that day.

[Denmark](den metonym), where five men have {burnt}(e12) the book in front of missions in [Copenhagen](cop event) since June, will {propose}(e13) a law this week that makes it punishable, ministers in [Christiansborg](chr mention) say. [Stockholm](sto metonym) does not intend to follow. "Our constitution is not written in [Jeddah](jed mention)," the deputy prime minister, Ulla Bergqvist, told reporters in [Örebro](ore event). The organisation of 57 Islamic states, which sits there, had {asked}(e14) its members on 31 July to take measures.

The government's calculation concerns [Ankara](ank metonym), too. [Turkey](tur metonym)'s parliament, in recess until October, has still to {approve}(e15) [Sweden](swe mention)'s entry to the alliance, which its president {agreed}(e16) to in [Vilnius](vil event) on 10 July. [Hungary](hun metonym) has {put off}(e17) its vote.

The country has been {attacked}(e18) before. In April 2017 an asylum seeker from [Samarkand](sam mention) {ran}(e18) a lorry into a department store in [Stockholm](sto event): five {died}(e18). In 2010 a man from [Luton](lut mention), in [England](eng mention), {blew}(e19) himself up near the same street. In July 2022 a psychiatrist was {stabbed}(e20) to death on [Gotland](got event). The man from [Härnösand](har mention) who did it was {committed}(e21) to care.

There is violence of another kind. In [Uppsala](upp event) and in [Västerås](vas event), shots were {fired}(e22) at doors on Saturday night, and a {bomb}(e23) {damaged}(e23) a staircase in [Norrköping](nor event). 38 people have been {shot}(e24) dead this year, most of them in the feud between two gangs led from [Turkey](tur mention) and [Iraq](iraq mention).

A poll {published}(e25) on Sunday found that 53 per cent want burnings banned, up from 42 in February.

---
places:
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  lin: {name: Linköping, geonameid: 2694762, point: [58.4109, 15.6216]}
  lid: {name: Lidingö, point: [59.37, 18.13]}
  mal: {name: Malmö, geonameid: 2692969, point: [55.6059, 13.0007]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  chr: {name: Christiansborg, point: [55.676, 12.58]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  ore: {name: Örebro, geonameid: 2686657, point: [59.2741, 15.2066]}
  ank: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  sam: {name: Samarkand, geonameid: 1216265, point: [39.6546, 66.9644]}
  lut: {name: Luton, geonameid: 2643339, point: [51.8797, -0.4175]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  got: {name: Gotland, point: [57.5, 18.5], precision: area, radius_km: 50}
  har: {name: Härnösand, geonameid: 2707684, point: [62.6323, 17.9379]}
  vas: {name: Västerås, geonameid: 2664454, point: [59.6162, 16.5528]}
  nor: {name: Norrköping, geonameid: 2688368, point: [58.5942, 16.1826]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  iraq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  upp: {name: Uppsala, geonameid: 2666199, point: [59.8588, 17.6389]}
events:
  e1: {type: decision, places: [swe], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: a day after, status: happened, actors: Sweden, targets: its terror alert, main: true}
  e2: {type: fire, places: [lid], start: 2023-08-18, end: 2023-08-18, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Another copy of the Koran, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Security Service, targets: "schools, sports clubs and the football league", minor: true}
  e4: {type: match, places: [mal], start: 2023-08-20, end: 2023-08-20, date_precision: day, date_text: Sunday, status: happened, actors: ""}
  e5: {type: arrest, places: [lin], start: 2023-08-16, end: 2023-08-16, date_precision: day, date_text: on Wednesday, arrested: 2, status: happened, actors: "", targets: Two men, main: true}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: Two men, targets: the publisher of a newspaper}
  e7: {type: arrest, places: [leb], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: army intelligence, targets: a man of 28}
  e8: {type: attack, places: [bei], start: 2023-08-09, end: 2023-08-09, date_precision: day, date_text: on 9 August, status: happened, actors: a man of 28, targets: the Swedish embassy}
  e9: {type: shooting, places: [izm], start: 2023-08-01, end: 2023-08-01, date_precision: day, date_text: On 1 August, injured: 1, status: happened, actors: "", targets: a Turkish employee of the honorary consulate}
  e10: {type: riot, places: [bag], start: 2023-07-20, end: 2023-07-20, date_precision: day, date_text: on 20 July, status: happened, actors: "", targets: The embassy in Baghdad}
  e11: {type: displacement, places: [iraq], start: 2023-07-20, end: 2023-07-20, date_precision: day, date_text: that day, status: happened, actors: Iraq, targets: the ambassador}
  e12: {type: protest, places: [cop], start: 2023-06, end: 2023-08, date_precision: month, date_text: since June, status: happened, actors: five men, targets: the book}
  e13: {type: legislation, places: [den], start: 2023-08-21, end: 2023-08-21, date_precision: week, date_text: this week, status: planned, actors: Denmark, targets: a law}
  e14: {type: statement, places: [], start: 2023-07-31, end: 2023-07-31, date_precision: day, date_text: on 31 July, status: happened, actors: The organisation of 57 Islamic states, targets: its members}
  e15: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "Turkey's parliament", targets: "Sweden's entry to the alliance"}
  e16: {type: agreement, places: [vil], start: 2023-07-10, end: 2023-07-10, date_precision: day, date_text: on 10 July, status: happened, actors: its president}
  e17: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Hungary, targets: its vote}
  e18: {type: attack, places: [sto], start: 2017-04, end: 2017-04, date_precision: month, date_text: In April 2017, killed: 5, status: happened, actors: an asylum seeker from Samarkand, targets: a department store}
  e19: {type: bombing, places: [sto], start: 2010, end: 2010, date_precision: year, date_text: In 2010, status: happened, actors: a man from Luton}
  e20: {type: attack, places: [got], start: 2022-07, end: 2022-07, date_precision: month, date_text: In July 2022, killed: 1, status: happened, actors: The man from Härnösand, targets: a psychiatrist}
  e21: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The man from Härnösand, minor: true}
  e22: {type: shooting, places: [upp, vas], start: 2023-08-19, end: 2023-08-19, date_precision: day, date_text: on Saturday night, status: happened, actors: "", targets: doors}
  e23: {type: bombing, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a staircase}
  e24: {type: shooting, places: [swe], start: 2023, end: 2023, date_precision: year, date_text: this year, killed: 38, status: happened, actors: "", targets: 38 people}
  e25: {type: publication, places: [], start: 2023-08-20, end: 2023-08-20, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: A poll}
notes: ""
