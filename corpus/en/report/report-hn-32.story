---
id: report-hn-32
genre: report
country: HN
published: 2023-06-21
publisher: Isthmus Times
title: "Gang members {burn}(e1), {shoot}(e1) 41 women to death in [Honduras](hon event) prison"
---
[TAMARA](tam dateline), [Honduras](hon dateline) — Forty-one women {died}(e1) on Tuesday when members of one gang {burst}(e1) out of their wing of a prison north-west of the [Honduran](hond demonym) capital, {locked}(e1) inmates of a rival gang in their cells, {sprayed}(e1) them with gunfire and then {set}(e1) them alight.

The president, who described the {massacre}(e1) as "monstrous", {dismissed}(e2) the security minister in the evening and {named}(e3) the director of the national police in his place.

Forensic teams at the morgue in [Tegucigalpa](teg event) had {identified}(e4) 25 bodies by Wednesday. Twenty-six were {burned}(e1), the remainder {shot}(e1) or {stabbed}(e1), said a spokesman for the prosecutor's office, Elmer Zúniga. Seven inmates are being {treated}(e5) at the Escuela hospital.

Video {shown}(e6) by the government included pistols, machetes and two grenades {found}(e6) in the wing after the {riot}(e1). How they got past guards is the subject of an {investigation}(e7).

Relatives, some of whom had travelled overnight from [San Pedro Sula](san mention) and [Choluteca](chol mention), waited at the gate. "She was two months from going home to [Comayagua](com mention)," Dilcia Rosa Euceda said of her sister, who was serving a sentence for extortion. The inmates had {complained}(e8) for weeks of threats from members of the Barrio 18 gang, she said.

The jail at [Támara](tama event), [Honduras](hon mention)'s only one for women, was built for 400 and held about 900. It is not the worst disaster in the country's prisons: 361 people {perished}(e9) in a {fire}(e9) at [Comayagua](com event) in 2012 and 107 in a {blaze}(e18) at [San Pedro Sula](san event) in 2004. In 2019, 18 prisoners were {killed}(e10) in a {shootout}(e10) at [Tela](tel event), on the Caribbean coast.

[Honduras](hon metonym) in December {suspended}(e11) certain rights in parts of [Tegucigalpa](teg event) and [San Pedro Sula](san event), on the model of [El Salvador](els mention), which has {jailed}(e12) some 70,000 people in 15 months.

On Sunday, {gunmen}(e13) in [Choloma](cho event), in the department of [Cortés](cor event), {attacked}(e13) a birthday party at a billiard hall and {killed}(e13) 13. A night curfew was {declared}(e14) there and, from Wednesday, in [San Pedro Sula](san event). At [Trujillo](tru event) a peasant leader who had {opposed}(e15) an iron mine was {murdered}(e16) in January along with a companion.

Military police will {take}(e17) over all 26 prisons on July 1, the new minister announced.

---
places:
  tam: {name: TAMARA, point: [14.15, -87.33]}
  tama: {name: Támara, point: [14.15, -87.33]}
  teg: {name: Tegucigalpa, geonameid: 3600949, point: [14.0818, -87.2068]}
  com: {name: Comayagua, geonameid: 3613321, point: [14.4558, -87.6397]}
  cor: {name: Cortés Department, geonameid: 3613140, point: [15.5336, -88.0359], precision: division}
  tru: {name: Trujillo, geonameid: 3600591, point: [15.9174, -85.9526]}
  tel: {name: Tela, geonameid: 3600931, point: [15.7743, -87.4673]}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  cho: {name: Choloma, geonameid: 3613533, point: [15.6144, -87.953]}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  hond: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  san: {name: San Pedro Sula, geonameid: 3601782, point: [15.5059, -88.0259]}
  chol: {name: Ciudad Choluteca, geonameid: 3613528, point: [13.3057, -87.1788]}
events:
  e1: {type: riot, places: [tama], start: 2023-06-20, end: 2023-06-20, date_precision: day, date_text: on Tuesday, killed: 41, injured: 7, status: happened, actors: members of one gang, targets: inmates of a rival gang, main: true}
  e2: {type: resignation, places: [teg], start: 2023-06-20, end: 2023-06-20, date_precision: day, date_text: in the evening, status: happened, actors: The president, targets: the security minister}
  e3: {type: appointment, places: [teg], start: 2023-06-20, end: 2023-06-20, date_precision: day, date_text: in the evening, status: happened, actors: The president, targets: the director of the national police}
  e4: {type: investigation, places: [teg], start: 2023-06-21, end: 2023-06-21, date_precision: day, date_text: by Wednesday, status: happened, actors: Forensic teams, targets: 25 bodies, minor: true}
  e5: {type: medical, places: [teg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Seven inmates, minor: true}
  e6: {type: discovery, places: [tama], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "pistols, machetes and two grenades"}
  e7: {type: investigation, places: [tama], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: guards}
  e8: {type: statement, places: [tama], start: null, end: null, date_precision: unknown, date_text: for weeks, status: happened, actors: The inmates, minor: true}
  e9: {type: fire, places: [com], start: 2012, end: 2012, date_precision: year, date_text: in 2012, killed: 361, status: happened, actors: "", targets: 361 people}
  e18: {type: fire, places: [san], start: 2004, end: 2004, date_precision: year, date_text: in 2004, killed: 107, status: happened, actors: ""}
  e10: {type: riot, places: [tel], start: 2019, end: 2019, date_precision: year, date_text: In 2019, killed: 18, status: happened, actors: "", targets: 18 prisoners}
  e11: {type: decision, places: [teg, san], start: 2022-12, end: 2022-12, date_precision: month, date_text: in December, status: happened, actors: Honduras, targets: certain rights}
  e12: {type: arrest, places: [els], start: 2022-03, end: 2023-06, date_precision: month, date_text: in 15 months, arrested: 70000, arrested_qualifier: about, status: happened, actors: "", targets: "some 70,000 people"}
  e13: {type: shooting, places: [cho], start: 2023-06-18, end: 2023-06-18, date_precision: day, date_text: On Sunday, killed: 13, status: happened, actors: gunmen, targets: a birthday party}
  e14: {type: decision, places: [cho, san], start: 2023-06-21, end: 2023-06-21, date_precision: day, date_text: from Wednesday, status: happened, actors: "", targets: A night curfew}
  e15: {type: protest, places: [tru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a peasant leader, targets: an iron mine, minor: true}
  e16: {type: killing, places: [tru], start: 2023-01, end: 2023-01, date_precision: month, date_text: in January, killed: 2, status: happened, actors: "", targets: a peasant leader}
  e17: {type: other, places: [hon], start: 2023-07-01, end: 2023-07-01, date_precision: day, date_text: on July 1, status: planned, actors: Military police, targets: all 26 prisons}
notes: ""
