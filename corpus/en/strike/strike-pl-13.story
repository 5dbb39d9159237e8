---
id: strike-pl-13
genre: strike
country: PL
published: 2016-06-01
publisher: Wieczór Śląski
title: "Nurses' tents go up beside the mine lift"
---
[Katowice](kat dateline). Two {strikes}(e1) share one car park in [Jastrzębie-Zdrój](jas event) this week, and a kettle.

On the left, under white gazebos, are nurses of the district hospital, who {left their wards}(e2) on Monday save for intensive care. On the right, miners of the [Zofiówka](zof event) pit, 24 hours into a warning {strike}(e3) over the Saturday shift. "They bring us sausage, we take their blood pressure," said ward sister Halina Wrona.

Nineteen patients have been {moved}(e4) to [Rybnik](ryb event) and [Żory](zor event). The management {offers}(e5) 250 złotys more a month; the nurses ask for 1,500, as much as their colleagues {won}(e6) in [Warsaw](waw event) after a {stoppage}(e7) last week at a children's hospital.

Among the older women there is talk of [Norway](nor mention). Halina's sister has washed the elderly in [Stavanger](sta mention) since 2009 and her daughter is learning [German](de demonym) in [Gliwice](gli mention).

Miners from [Ruda Śląska](rud mention) and [Knurów](knu mention) say they will {come by bus}(e8) on Friday to stand with both camps, then {go on to}(e9) [Kraków](kra mention) and the company's creditors. The [Czech](cz demonym) unions across the river at [Karviná](kar mention) {sent}(e10) a cake.

The [Silesian](sil demonym) voivode did not reply to questions. A planned {visit}(e11) by the health minister was {called off}(e12) this morning.

---
places:
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  jas: {name: Jastrzębie Zdrój, geonameid: 3097391, point: [49.9554, 18.5748]}
  zof: {name: Zofiówka, point: [49.965, 18.62], precision: near, near: jas}
  ryb: {name: Rybnik, geonameid: 3086586, point: [50.0971, 18.5418]}
  zor: {name: Żory, geonameid: 3080004, point: [50.0452, 18.7006]}
  waw: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  sta: {name: Stavanger, geonameid: 3137115, point: [58.9701, 5.7333]}
  de: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  gli: {name: Gliwice, geonameid: 3099230, point: [50.2976, 18.6766]}
  rud: {name: Ruda Śląska, geonameid: 3086800, point: [50.2584, 18.8563]}
  knu: {name: Knurów, geonameid: 3095971, point: [50.2197, 18.6507]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  cz: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  kar: {name: Karviná, geonameid: 3073789, point: [49.854, 18.5417]}
  sil: {name: Silesia, geonameid: 3337497, point: [50.1978, 18.9924], precision: division}
events:
  e1: {type: strike, places: [jas], start: 2016-05-30, end: 2016-06-01, date_precision: day, date_text: this week, status: happened, actors: nurses of the district hospital}
  e2: {type: strike, places: [jas], start: 2016-05-30, end: 2016-05-30, date_precision: day, date_text: on Monday, status: happened, actors: nurses of the district hospital, main: true}
  e3: {type: strike, places: [jas], start: 2016-05-31, end: 2016-05-31, date_precision: day, date_text: 24 hours, status: happened, actors: miners of the Zofiówka pit, main: true}
  e4: {type: displacement, places: [ryb, zor], start: null, end: null, date_precision: unknown, date_text: "", displaced: 19, status: happened, actors: ""}
  e5: {type: statement, places: [jas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: agreement, places: [waw], start: 2016-05-23, end: 2016-05-23, date_precision: week, date_text: last week, status: happened, actors: "", minor: true}
  e7: {type: strike, places: [waw], start: 2016-05-23, end: 2016-05-23, date_precision: week, date_text: last week, status: happened, actors: ""}
  e8: {type: protest, places: [jas], start: 2016-06-03, end: 2016-06-03, date_precision: day, date_text: on Friday, status: planned, actors: Miners from Ruda Śląska and Knurów}
  e9: {type: protest, places: [kra], start: 2016-06-03, end: 2016-06-03, date_precision: day, date_text: "", status: planned, actors: ""}
  e10: {type: aid, places: [jas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: visit, places: [jas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e12: {type: decision, places: [jas], start: 2016-06-01, end: 2016-06-01, date_precision: day, date_text: this morning, status: happened, actors: the health minister}
notes: "\"Silesian voivode\" taken as a title made of a place (metonym); demonym is possible"
