---
id: report-hk-545
genre: report
country: HK
published: 2019-11-25
publisher: Victoria Harbour News
title: "Democrats {sweep}(e1) [Hong Kong](hon event) district councils in record turnout"
---
[HONG KONG](hon dateline) — Candidates who back the protest movement have {taken}(e1) control of 17 of [Hong Kong](hon event)'s 18 district councils, an outcome that turned a {vote}(e1) usually about bus stops and drains into a verdict on six months of {unrest}(e2).

With the last ballots {counted}(e1) at noon on Monday, they had 389 of 452 elected seats, almost four times as many as in 2015. Their rivals, who support the government, held on to 60. Some 2.94 million people {voted}(e1) on Sunday, or 71 per cent, in lines that went around the block in [Tseung Kwan O](tse event) and [Taikoo Shing](tai event) at eight in the morning.

Only the [Islands District](isl event), where rural chairmen sit by right, stays with the establishment.

Well-known faces {fell}(e3). Lawmaker Dominic Ho, who was {stabbed}(e4) while canvassing on 6 November, {lost}(e3) in [Tuen Mun](tue event) to a social worker, 32. The convener of a {march}(e19) in June which, by his count, drew two million, {won}(e5) in [Sha Tin](sha event); he was {beaten}(e6) with hammers in [Mong Kok](mon event) in October.

Chief Executive Bernadette Lau said in a statement that the government would "take its time over the numbers". In [Tokyo](tok event), where he was on a {visit}(e7), [China](chi metonym)'s foreign minister told reporters that a vote in [Hong Kong](hon mention) was "a local matter of [China](chi mention)". Newspapers in [Beijing](bei event) and [Shenzhen](she event) {reported}(e8) that voting had ended, and no more.

Police had been posted at each of the 600 stations. For the first time since summer, no tear gas was {fired}(e9) over a weekend. At the Polytechnic University in [Hung Hom](hun event), under {siege}(e10) since the 17th, about 30 holdouts remain. More than 1,100 have been {arrested}(e11) there. Sixty newly elected councillors {walked}(e12) to the campus on Monday afternoon, and were stopped at a cordon in [Tsim Sha Tsui](tsi event).

The {protests}(e2) {began}(e2) in June over a bill, since {withdrawn}(e13), that would have allowed extradition to the mainland. A student of 22 {died}(e14) on 8 November after a fall from a car park in [Tseung Kwan O](tse event).

On the market, the Hang Seng {gained}(e15) 1.5 per cent. In [Washington](was event), a bill on sanctions {passed}(e16) by both chambers last week awaits the president's signature.

In [Yuen Long](yue event), where men in white {attacked}(e17) passengers at the station in July, the council's new majority has promised to {ask}(e18) for an inquiry first of all, and about the footbridge second.

---
places:
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  tse: {name: Tseung Kwan O, point: [22.307, 114.26]}
  tai: {name: Taikoo Shing, point: [22.286, 114.218]}
  isl: {name: Islands District, point: [22.26, 113.95], precision: division}
  tue: {name: Tuen Mun, point: [22.391, 113.977]}
  sha: {name: Sha Tin, point: [22.383, 114.19]}
  mon: {name: Mong Kok, point: [22.32, 114.169]}
  hun: {name: Hung Hom, point: [22.305, 114.182]}
  tsi: {name: Tsim Sha Tsui, point: [22.297, 114.173]}
  yue: {name: Yuen Long, point: [22.445, 114.022]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: election, places: [hon], start: 2019-11-24, end: 2019-11-24, date_precision: day, date_text: on Sunday, status: happened, actors: Candidates who back the protest movement, targets: district councils, main: true}
  e2: {type: riot, places: [hon], start: 2019-06, end: 2019-11, date_precision: month, date_text: in June, status: happened, actors: "", main: true}
  e3: {type: election, places: [tue], start: 2019-11-24, end: 2019-11-24, date_precision: day, date_text: "", status: happened, actors: "a social worker, 32", targets: Lawmaker Dominic Ho, minor: true}
  e4: {type: attack, places: [tue], start: 2019-11-06, end: 2019-11-06, date_precision: day, date_text: on 6 November, injured: 1, status: happened, actors: "", targets: Lawmaker Dominic Ho}
  e5: {type: election, places: [sha], start: 2019-11-24, end: 2019-11-24, date_precision: day, date_text: "", status: happened, actors: The convener of a march, minor: true}
  e6: {type: attack, places: [mon], start: 2019-10, end: 2019-10, date_precision: month, date_text: in October, injured: 1, status: happened, actors: "", targets: The convener of a march}
  e7: {type: visit, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: foreign minister, minor: true}
  e8: {type: publication, places: [bei, she], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Newspapers, minor: true}
  e9: {type: riot, places: [hon], start: 2019-11-23, end: 2019-11-24, date_precision: day, date_text: over a weekend, status: happened, negated: true, actors: "", minor: true}
  e10: {type: riot, places: [hun], start: 2019-11-17, end: 2019-11-25, date_precision: day, date_text: since the 17th, status: happened, actors: "", targets: Polytechnic University}
  e11: {type: arrest, places: [hun], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1100, arrested_qualifier: at_least, status: happened, actors: "", targets: "More than 1,100"}
  e12: {type: protest, places: [tsi], start: 2019-11-25, end: 2019-11-25, date_precision: day, date_text: on Monday afternoon, status: happened, actors: Sixty newly elected councillors, targets: the campus}
  e13: {type: decision, places: [hon], start: null, end: null, date_precision: unknown, date_text: since, status: happened, actors: "", targets: a bill}
  e14: {type: death, places: [tse], start: 2019-11-08, end: 2019-11-08, date_precision: day, date_text: on 8 November, killed: 1, status: happened, actors: "", targets: A student of 22}
  e15: {type: market, places: [hon], start: 2019-11-25, end: 2019-11-25, date_precision: day, date_text: "", status: happened, actors: the Hang Seng}
  e16: {type: legislation, places: [was], start: 2019-11-18, end: 2019-11-18, date_precision: week, date_text: last week, status: happened, actors: both chambers, targets: a bill on sanctions}
  e17: {type: attack, places: [yue], start: 2019-07, end: 2019-07, date_precision: month, date_text: in July, status: happened, actors: men in white, targets: passengers}
  e18: {type: decision, places: [yue], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "the council's new majority", targets: an inquiry, minor: true}
  e19: {type: protest, places: [hon], start: 2019-06, end: 2019-06, date_precision: month, date_text: in June, status: happened, actors: "", minor: true}
notes: ""
