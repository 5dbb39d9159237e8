---
id: report-tj-758
genre: report
country: TJ
published: 2022-05-19
publisher: Oxus Monitor
title: "[Tajikistan](taj metonym) {sends}(e1) troops to [Gorno-Badakhshan](gor event) after {clashes}(e2) {kill}(e2) nine"
---
At least nine people have been {killed}(e2) and 24 security officers {wounded}(e2) since Wednesday in the mountains of eastern [Tajikistan](taj event), where the interior ministry says it is conducting an {operation}(e2) against "terrorists" and residents speak of a massacre.

The {fighting}(e2) {began}(e2) at a village in the [Rushan](rus event) district when people blocked the road to a military convoy {heading}(e1) from [Dushanbe](dus mention) to [Khorog](kho mention), the regional capital. A helicopter {fired}(e3) rockets at [Vomar](vom event) on Wednesday evening, three witnesses told this agency by phone before the lines went dead.

Local activists put the number of {dead}(e2) at 21. Neither figure could be verified; internet and mobile links in the region have been {cut}(e4) since Monday.

On that day, hundreds had {rallied}(e5) in [Khorog](kho event) for the dismissal of the governor and an investigation into the {death}(e6) of a 29-year-old man {shot}(e6) by police last November. Officers {used}(e7) stun grenades, and a man named Zamir Nazrishoev was {killed}(e7).

"My mother is hiding in the potato cellar. That is the last that I know," said Gulbahor, a student in [Moscow](mos mention), who gave only her first name.

The [Pamiris](pam demonym), most of them Ismaili Muslims, make up the majority in the region, which covers nearly half of the country but has just 230,000 people. It has never quite been under the control of [Dushanbe](dus metonym) since the civil war, which {ended}(e8) in 1997. In July 2012, dozens {died}(e9) when the army {stormed}(e9) [Khorog](kho event) following the {killing}(e10) of a general in [Ishkashim](ish event).

The president, in power since 1994, {met}(e11) his [Chinese](chi demonym) counterpart's envoy in the capital on Thursday and did not mention the matter. A widely known journalist, Manzura Qodirova, was {arrested}(e12) in the capital on Tuesday. Police also {searched}(e13) the flat of her brother in [Khujand](khu event).

[Washington](was metonym) and the EU, in a joint note with [Germany](ger metonym), [Britain](bri metonym) and [France](fra metonym), {called}(e14) for restraint. [Kyrgyzstan](kyr metonym), whose own border {battle}(e15) with [Tajikistan](taj metonym) in [Batken](bat event) last spring {cost}(e15) 55 lives, {reinforced}(e16) posts at [Sary-Tash](sar event).

At [Kulob](kul event), five coffins of soldiers were {brought}(e17) home on Thursday. The highway through [Vanj](van event) stays {closed}(e18), and lorries bound for [Murghab](mur mention) and [China](chin mention) stand in a line of 7 km.

---
places:
  gor: {name: Gorno-Badakhshan, point: [38.3, 72.8], precision: division}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  rus: {name: Rushan, point: [37.94, 71.55]}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  kho: {name: Khorog, point: [37.49, 71.55]}
  vom: {name: Vomar, point: [37.94, 71.56]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  pam: {name: Pamiris, point: [38.3, 72.8], precision: division}
  ish: {name: Ishkashim, point: [36.72, 71.61]}
  khu: {name: Khujand, point: [40.28, 69.63]}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bat: {name: Batken, geonameid: 1528735, point: [40.0604, 70.8193]}
  sar: {name: Sary-Tash, point: [39.73, 73.25]}
  kul: {name: Kulob, point: [37.91, 69.78]}
  van: {name: Vanj, point: [38.37, 71.45]}
  mur: {name: Murghab, point: [38.17, 73.97]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: battle, places: [rus, kho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tajikistan, minor: true}
  e2: {type: battle, places: [rus, gor], start: 2022-05-18, end: 2022-05-19, date_precision: day, date_text: since Wednesday, killed: 9, killed_qualifier: at_least, injured: 24, status: happened, actors: the interior ministry, targets: "\"terrorists\"", main: true}
  e3: {type: airstrike, places: [vom], start: 2022-05-18, end: 2022-05-18, date_precision: day, date_text: on Wednesday evening, status: reported, actors: A helicopter}
  e4: {type: outage, places: [gor], start: 2022-05-16, end: 2022-05-19, date_precision: day, date_text: since Monday, status: happened, actors: "", targets: internet and mobile links}
  e5: {type: protest, places: [kho], start: 2022-05-16, end: 2022-05-16, date_precision: day, date_text: On that day, status: happened, actors: hundreds}
  e6: {type: shooting, places: [], start: 2021-11, end: 2021-11, date_precision: month, date_text: last November, killed: 1, status: happened, actors: police, targets: a 29-year-old man}
  e7: {type: riot, places: [kho], start: 2022-05-16, end: 2022-05-16, date_precision: day, date_text: "", killed: 1, status: happened, actors: Officers, targets: Zamir Nazrishoev}
  e8: {type: battle, places: [taj], start: 1997, end: 1997, date_precision: year, date_text: in 1997, status: happened, actors: "", minor: true}
  e9: {type: battle, places: [kho], start: 2012-07, end: 2012-07, date_precision: month, date_text: In July 2012, status: happened, actors: the army, targets: dozens}
  e10: {type: killing, places: [ish], start: 2012-07, end: 2012-07, date_precision: month, date_text: "", killed: 1, status: happened, actors: "", targets: a general}
  e11: {type: meeting, places: [dus], start: 2022-05-19, end: 2022-05-19, date_precision: day, date_text: on Thursday, status: happened, actors: The president, targets: envoy}
  e12: {type: arrest, places: [dus], start: 2022-05-17, end: 2022-05-17, date_precision: day, date_text: on Tuesday, arrested: 1, status: happened, actors: "", targets: Manzura Qodirova}
  e13: {type: raid, places: [khu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: the flat of her brother}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington and the EU}
  e15: {type: battle, places: [bat], start: 2021, end: 2021, date_precision: year, date_text: last spring, killed: 55, status: happened, actors: ""}
  e16: {type: decision, places: [sar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kyrgyzstan, targets: posts, minor: true}
  e17: {type: ceremony, places: [kul], start: 2022-05-19, end: 2022-05-19, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: five coffins of soldiers, minor: true}
  e18: {type: closure, places: [van], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The highway}
notes: ""
