---
id: report-iq-144
genre: report
country: IQ
published: 2021-07-16
publisher: Mesopotamia Daily
title: "{Arrest warrants}(e2) after [Nasiriyah](nas event) hospital {fire}(e1) that {killed}(e1) 92"
---
[BAGHDAD](bag dateline) — An [Iraqi](iraq demonym) court has {issued}(e2) arrest warrants for 13 local officials, among them the health director of [Dhi Qar](dhi event) province, over a {fire}(e1) that {tore}(e1) through a coronavirus isolation ward in the southern city of [Nasiriyah](nas event) on Monday night and {killed}(e1) at least 92 people.

Relatives carrying coffins {marched}(e3) in [Nasiriyah](nas event) on Thursday, and young men {set fire}(e4) to two police vehicles and {closed}(e4) the bridge on the highway to [Basra](bas mention). Riot police {fired}(e4) in the air. Four protesters were {hurt}(e4), a medic said.

The {blaze}(e1) at Al-Hussein Teaching Hospital began when sparks from faulty wiring reached an oxygen tank, which {exploded}(e1), according to civil defence. The ward, {built}(e5) three months ago from sandwich panels that burn easily, had 70 beds and one exit.

"I carried my mother's body in a blanket. I know her only by her ring," said Ahmed Jabbar, who {drove}(e6) it to [Najaf](naj event) for {burial}(e6).

Prime Minister Mustafa al-Rubaie {held}(e7) an emergency {meeting}(e7) on Tuesday, {suspended}(e8) the hospital's director and {declared}(e9) three days of mourning. The governor offered to {resign}(e10) on Wednesday; parliament is to {discuss}(e11) the matter on Monday.

In April, 82 people {died}(e12) in a similar {fire}(e12) at Ibn al-Khatib hospital in [Baghdad](bag event), after which the health minister {stepped down}(e13). Nothing changed, lawmakers from [Maysan](may mention) and [Muthanna](mut mention) said in a joint statement.

[Iraq](iraq15 mention) has had more than 1.4 million cases of Covid-19, and with temperatures of 50C, the electricity {failed}(e14) across the south this month in [Basra](bas event), [Amara](ama event) and [Samawah](sam event), when the link from [Iran](ira event) was {cut}(e15).

A {fire}(e16) also {broke out}(e16) on Wednesday in the upper floor of the health ministry in the capital. It was put out within an hour without casualties. [Kuwait](kuw metonym), [Tehran](teh metonym) and the Kurdish government in [Erbil](erb mention) have {offered}(e17) to {treat}(e17) the burned.

---
places:
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  dhi: {name: Dhi Qar, geonameid: 97019, point: [31.191, 46.4203], precision: division}
  nas: {name: Nasiriyah, geonameid: 98854, point: [31.058, 46.2573]}
  bas: {name: Basra, geonameid: 99532, point: [30.5085, 47.7804]}
  naj: {name: Najaf, geonameid: 98860, point: [32.0259, 44.3462]}
  may: {name: Maysan, geonameid: 93540, point: [31.8089, 47.0739], precision: division}
  mut: {name: Al-Muthanna, geonameid: 99032, point: [30.4381, 45.2843], precision: division}
  ama: {name: Amara, point: [31.84, 47.15]}
  sam: {name: Samawah, point: [31.31, 45.28]}
  kuw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  erb: {name: Erbil, geonameid: 95446, point: [36.1912, 44.0094]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  iraq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  iraq15: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
events:
  e1: {type: fire, places: [nas], start: 2021-07-12, end: 2021-07-12, date_precision: day, date_text: on Monday night, killed: 92, killed_qualifier: at_least, status: happened, actors: "", targets: a coronavirus isolation ward, main: true}
  e2: {type: decision, places: [nas, dhi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: An Iraqi court, targets: 13 local officials, main: true}
  e3: {type: protest, places: [nas], start: 2021-07-15, end: 2021-07-15, date_precision: day, date_text: on Thursday, status: happened, actors: Relatives carrying coffins}
  e4: {type: riot, places: [nas], start: 2021-07-15, end: 2021-07-15, date_precision: day, date_text: on Thursday, injured: 4, status: happened, actors: young men, targets: two police vehicles}
  e5: {type: construction, places: [nas], start: 2021-04, end: 2021-04, date_precision: month, date_text: three months ago, status: happened, actors: "", targets: The ward, minor: true}
  e6: {type: ceremony, places: [naj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ahmed Jabbar, minor: true}
  e7: {type: meeting, places: [bag], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: on Tuesday, status: happened, actors: Prime Minister Mustafa al-Rubaie}
  e8: {type: layoffs, places: [nas], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: on Tuesday, status: happened, actors: Prime Minister Mustafa al-Rubaie, targets: "the hospital's director"}
  e9: {type: decision, places: [bag], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: on Tuesday, status: happened, actors: Prime Minister Mustafa al-Rubaie, targets: three days of mourning}
  e10: {type: resignation, places: [nas], start: 2021-07-14, end: 2021-07-14, date_precision: day, date_text: on Wednesday, status: planned, actors: The governor}
  e11: {type: meeting, places: [bag], start: 2021-07-19, end: 2021-07-19, date_precision: day, date_text: on Monday, status: planned, actors: parliament}
  e12: {type: fire, places: [bag], start: 2021-04, end: 2021-04, date_precision: month, date_text: In April, killed: 82, status: happened, actors: ""}
  e13: {type: resignation, places: [bag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the health minister}
  e14: {type: outage, places: [bas, ama, sam], start: 2021-07, end: 2021-07, date_precision: month, date_text: this month, status: happened, actors: ""}
  e15: {type: outage, places: [ira], start: 2021-07, end: 2021-07, date_precision: month, date_text: "", status: happened, actors: "", targets: the link from Iran, minor: true}
  e16: {type: fire, places: [bag], start: 2021-07-14, end: 2021-07-14, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: the upper floor of the health ministry}
  e17: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Kuwait, targets: the burned}
notes: ""
