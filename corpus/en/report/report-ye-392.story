---
id: report-ye-392
genre: report
country: YE
published: 2017-02-12
publisher: Gulf Humanitarian Desk
title: "[Yemen](yem event): Humanitarian Bulletin, Issue 20"
---
In this issue
– 34,000 people {flee}(e1) [Al Mokha](alm event) and [Dhubab](dhu event)
– Fuel and wheat: what comes in through [Al Hudaydah](alh event)
– A doctor's week in [Sa'ada](saa event)

{Fighting}(e2) on the west coast
{Hostilities}(e2) along the coast of [Taizz](tai event) governorate escalated on 7 January when forces loyal to the Government began an {offensive}(e2) from [Dhubab](dhu event) towards [Al Mokha](alm event). The port was {retaken}(e3) on 23 January, and {clashes}(e2) in its outskirts were reported until 8 February. As of 10 February more than 34,000 persons had been {displaced}(e1), of whom two thirds are staying in [Al Makha](alma event) and [Mawza](maw event) districts and the remainder in [Al Hudaydah](alh event) and [Ibb](ibb event).

The water project of [Al Mokha](alm event) was {damaged}(e4) in an {air strike}(e4) on 28 January; 11 people were {killed}(e5) in a second {strike}(e5), on a house near [Yakhtul](yak event), three days later. Local partners {distributed}(e6) 5,000 hygiene kits before they had to {withdraw}(e7) to [At Turbah](att event).

Imports
Only two of the five cranes at [Al Hudaydah](alh event) have worked since the port was {bombed}(e8) in August 2015. Four mobile cranes bought for it were {turned away}(e9) by the coalition on 15 January, when their ship was within sight of the coast, and returned to [Dubai](dub event). Traders have {shifted}(e10) part of their business to [Aden](ade event), though the road from there to [Sana'a](san mention) now takes 14 hours because of the front line at [Damt](dam event) and the checkpoints of [Al Bayda](alb event).

Wheat flour {cost}(e11) 25 per cent more in January than before the crisis. In [Hajjah](haj event) and [Lahj](lah event), a fifth of households {sold}(e12) livestock during the past month to {buy}(e12) food, an {assessment}(e13) by two UN agencies {found}(e13).

Notes from [Sa'ada](saa event)
Dr Amal al-Shami runs the paediatric ward in [Haydan](hay event), where the hospital was {hit}(e14) in October 2015. "We {reopened}(e15) in November with one wall of plastic sheeting," she says. Last week she {treated}(e16) 41 children for malnutrition, referred six to [Sana'a](san mention) and {lost}(e17) two. A convoy from [Djibouti](dji mention) {brought}(e18) therapeutic milk on Thursday after waiting nine days in [Amran](amr mention).

Cholera
The {outbreak}(e19) declared on 6 October is slowing. 18,000 suspected cases have been {reported}(e19) in 156 districts, with 97 {deaths}(e19). [Al Hali](alha event), [Al Hudaydah](alh mention), accounts for the largest number.

In brief
• In [Hadramaut](had event), an estimated 2,300 migrants {landed}(e20) on beaches near [Bir Ali](bir event) in January. On 4 February, 11 [Ethiopians](eth demonym) {drowned}(e21) there after smugglers {forced}(e21) them overboard.
• The {raid}(e22) by [United States](uni metonym) special forces at [Yakla](yakl event), [Al Bayda](alb mention), on 29 January {killed}(e22) at least 15 civilians, according to residents. The [US](uni metonym) military {said}(e23) it would investigate.
• The Humanitarian Response Plan for 2017, seeking $2.1 billion, was {presented}(e24) in [Geneva](gen event) on 8 February. A {pledging conference}(e25) will follow in April, hosted by [Sweden](swe metonym) and [Switzerland](swi metonym).

---
places:
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  alm: {name: Al Mokha, point: [13.32, 43.25]}
  alma: {name: Al Makha, point: [13.32, 43.35], precision: area, radius_km: 15}
  dhu: {name: Dhubab, point: [12.95, 43.41]}
  alh: {name: Al Hudaydah, point: [14.8, 42.95]}
  saa: {name: "Sa'ada", point: [16.94, 43.76]}
  tai: {name: Taizz, point: [13.5, 43.7], precision: division}
  maw: {name: Mawza, point: [13.3, 43.5], precision: near}
  ibb: {name: Ibb, geonameid: 74477, point: [13.9667, 44.1833]}
  yak: {name: Yakhtul, point: [13.45, 43.27], precision: near}
  att: {name: At Turbah, point: [13.21, 44.12]}
  dam: {name: Damt, point: [14.1, 44.68]}
  alb: {name: Al Bayda, point: [14.2, 45.3], precision: division}
  haj: {name: Hajjah, point: [16.0, 43.3], precision: division}
  lah: {name: Lahj, point: [13.2, 44.6], precision: division}
  hay: {name: Haydan, point: [16.77, 43.45]}
  amr: {name: Amran, point: [15.66, 43.94]}
  alha: {name: Al Hali, point: [14.8, 42.97], precision: near}
  had: {name: Hadramaut, point: [16.5, 49.5], precision: division}
  bir: {name: Bir Ali, point: [14.02, 48.33]}
  yakl: {name: Yakla, point: [14.6, 45.2], precision: near}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  san: {name: Sanaa, geonameid: 71137, point: [15.3545, 44.2065]}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
events:
  e1: {type: displacement, places: [alm, dhu, alma, maw, alh, ibb], start: 2017-01, end: 2017-02, date_precision: month, date_text: As of 10 February, displaced: 34000, displaced_qualifier: at_least, status: happened, actors: "", targets: "more than 34,000 persons", main: true}
  e2: {type: battle, places: [tai, dhu, alm], start: 2017-01-07, end: 2017-02-08, date_precision: day, date_text: on 7 January, status: happened, actors: forces loyal to the Government, main: true}
  e3: {type: battle, places: [alm], start: 2017-01-23, end: 2017-01-23, date_precision: day, date_text: on 23 January, status: happened, actors: forces loyal to the Government, targets: The port}
  e4: {type: airstrike, places: [alm], start: 2017-01-28, end: 2017-01-28, date_precision: day, date_text: on 28 January, status: happened, actors: "", targets: The water project of Al Mokha}
  e5: {type: airstrike, places: [yak], start: 2017-01-31, end: 2017-01-31, date_precision: day, date_text: three days later, killed: 11, status: happened, actors: "", targets: a house}
  e6: {type: aid, places: [alm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Local partners, targets: "5,000 hygiene kits"}
  e7: {type: displacement, places: [att], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Local partners, minor: true}
  e8: {type: airstrike, places: [alh], start: 2015-08, end: 2015-08, date_precision: month, date_text: in August 2015, status: happened, actors: "", targets: the port}
  e9: {type: transport_change, places: [alh], start: 2017-01-15, end: 2017-01-15, date_precision: day, date_text: on 15 January, status: happened, actors: the coalition, targets: Four mobile cranes}
  e10: {type: transport_change, places: [ade], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Traders, targets: part of their business, minor: true}
  e11: {type: market, places: [yem], start: 2017-01, end: 2017-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: Wheat flour}
  e12: {type: deal, places: [haj, lah], start: 2017-01, end: 2017-01, date_precision: month, date_text: during the past month, status: happened, actors: a fifth of households, targets: livestock, minor: true}
  e13: {type: survey, places: [haj, lah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two UN agencies}
  e14: {type: airstrike, places: [hay], start: 2015-10, end: 2015-10, date_precision: month, date_text: in October 2015, status: happened, actors: "", targets: the hospital}
  e15: {type: opening, places: [hay], start: 2016-11, end: 2016-11, date_precision: month, date_text: in November, status: happened, actors: ""}
  e16: {type: medical, places: [hay], start: 2017-01-30, end: 2017-01-30, date_precision: week, date_text: Last week, status: happened, actors: she, targets: 41 children}
  e17: {type: death, places: [hay], start: 2017-01-30, end: 2017-01-30, date_precision: week, date_text: Last week, killed: 2, status: happened, actors: ""}
  e18: {type: aid, places: [hay], start: 2017-02-09, end: 2017-02-09, date_precision: day, date_text: on Thursday, status: happened, actors: A convoy from Djibouti, targets: therapeutic milk}
  e19: {type: outbreak, places: [yem, alha], start: 2016-10-06, end: 2017-02-12, date_precision: day, date_text: on 6 October, killed: 97, status: happened, actors: ""}
  e20: {type: displacement, places: [had, bir], start: 2017-01, end: 2017-01, date_precision: month, date_text: in January, status: happened, actors: "an estimated 2,300 migrants"}
  e21: {type: killing, places: [bir], start: 2017-02-04, end: 2017-02-04, date_precision: day, date_text: On 4 February, killed: 11, status: happened, actors: smugglers, targets: 11 Ethiopians}
  e22: {type: attack, places: [yakl], start: 2017-01-29, end: 2017-01-29, date_precision: day, date_text: on 29 January, killed: 15, killed_qualifier: at_least, status: happened, actors: United States special forces, targets: at least 15 civilians}
  e23: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The US military}
  e24: {type: publication, places: [gen], start: 2017-02-08, end: 2017-02-08, date_precision: day, date_text: on 8 February, status: happened, actors: "", targets: The Humanitarian Response Plan for 2017}
  e25: {type: meeting, places: [], start: 2017-04, end: 2017-04, date_precision: month, date_text: in April, status: planned, actors: Sweden and Switzerland}
notes: ""
