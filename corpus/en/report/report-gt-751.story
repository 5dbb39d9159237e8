---
id: report-gt-751
genre: report
country: GT
published: 2015-06-11
publisher: Isthmus Dispatch
title: "[Guatemala](gua metonym) judges {strip}(e1) congressman of immunity over medicine {contracts}(e2)"
---
[GUATEMALA CITY](guat dateline) (Isthmus) -- A special tribunal on Wednesday {lifted}(e1) the immunity of a ruling party congressman {accused}(e2) of taking a share of contracts for dialysis fluid, as the bishop of [Quetzaltenango](que metonym) {buried}(e3) the 14th patient to {die}(e4) since the supplier was changed.

Deputy Baltasar Ruano can now be {tried}(e5) along with 17 others who were {arrested}(e6) on May 20, among them the former head of the social security institute, {seized}(e6) at his home in [Antigua](ant event). He {insisted}(e7) the case was "a comedy written abroad."

Prosecutors and a United Nations-backed commission say that a firm from [Puebla](pue mention), in [Mexico](mex mention), without experience or a license, {paid}(e8) bribes of 16 percent to {win}(e9) a contract worth $15 million in December. Infections {followed}(e4) within weeks at hospitals in [Quetzaltenango](que event), [Escuintla](esc event) and [Zacapa](zac event). More than 500 patients need treatment several times a day.

"My mother went in on a Tuesday for cleaning and came out in a box," said Wendy Xicará, a market woman from [Totonicapán](tot mention).

The affair is one of two that have shaken the government. In April a customs ring known as La Línea was {broken up}(e10); the vice president, whose private secretary led it, {resigned}(e11) on May 8. Every Saturday since, tens of thousands have {filled}(e12) the square in front of the National Palace. Last weekend there were {rallies}(e12) as well in [Cobán](cob event), [Huehuetenango](hue event) and, a first, in [Jutiapa](jut event), and on Sunday emigrants {demonstrated}(e13) in [Los Angeles](los event).

The president, a retired general, faces calls to go before the {elections}(e14) of September 6. On Tuesday the Supreme Court {sent}(e15) to Congress a request to {investigate}(e16) him; the same evening the Constitutional Court {admitted}(e17) a lawyer's appeal against it, and the process {stopped}(e17).

In neighboring [Honduras](hon event), where $200 million {disappeared}(e18) from the social security fund, marchers with torches {called}(e19) for a similar commission in [Tegucigalpa](teg event) and [San Pedro Sula](san event) on Friday. The fund's former director has been in jail since his {capture}(e20) near [Choluteca](cho event) last September.

[Washington](was metonym)'s ambassador {attended}(e21) Wednesday's session. In the evening, protesters {threw}(e22) coins at the congressman's car in [Mixco](mix event). Police {led}(e22) away two students.

---
places:
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  guat: {name: Guatemala City, geonameid: 3598132, point: [14.6407, -90.5133]}
  que: {name: Quetzaltenango, geonameid: 3590979, point: [14.8446, -91.5232]}
  ant: {name: Antigua, point: [14.56, -90.73]}
  pue: {name: Puebla, geonameid: 3521081, point: [19.0478, -98.2072]}
  esc: {name: Escuintla, geonameid: 3595803, point: [14.301, -90.7882]}
  zac: {name: Zacapa, geonameid: 3587587, point: [14.9687, -89.5273]}
  tot: {name: Totonicapán, point: [14.91, -91.36]}
  cob: {name: Cobán, point: [15.47, -90.37]}
  hue: {name: Huehuetenango, geonameid: 3595416, point: [15.321, -91.47]}
  jut: {name: Jutiapa, geonameid: 3595069, point: [14.2849, -89.888]}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  teg: {name: Tegucigalpa, geonameid: 3600949, point: [14.0818, -87.2068]}
  san: {name: San Pedro Sula, geonameid: 3601782, point: [15.5059, -88.0259]}
  cho: {name: Ciudad Choluteca, geonameid: 3613528, point: [13.3057, -87.1788]}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mix: {name: Mixco, geonameid: 3592519, point: [14.6308, -90.6071]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
events:
  e1: {type: verdict, places: [guat], start: 2015-06-10, end: 2015-06-10, date_precision: day, date_text: on Wednesday, status: happened, actors: A special tribunal, targets: a ruling party congressman, main: true}
  e2: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a ruling party congressman, targets: contracts for dialysis fluid, main: true}
  e3: {type: ceremony, places: [que], start: 2015-06-10, end: 2015-06-10, date_precision: day, date_text: on Wednesday, status: happened, actors: the bishop, targets: the 14th patient, minor: true}
  e4: {type: outbreak, places: [que, esc, zac], start: 2014-12, end: 2015-06, date_precision: month, date_text: within weeks, killed: 14, status: happened, actors: ""}
  e5: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Deputy Baltasar Ruano, minor: true}
  e6: {type: arrest, places: [ant], start: 2015-05-20, end: 2015-05-20, date_precision: day, date_text: on May 20, arrested: 17, status: happened, actors: "", targets: the former head of the social security institute}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: the case, minor: true}
  e8: {type: fraud, places: [], start: 2014-12, end: 2014-12, date_precision: month, date_text: in December, status: reported, actors: a firm from Puebla, targets: bribes of 16 percent}
  e9: {type: deal, places: [], start: 2014-12, end: 2014-12, date_precision: month, date_text: in December, status: happened, actors: a firm from Puebla, targets: "a contract worth $15 million"}
  e10: {type: raid, places: [], start: 2015-04, end: 2015-04, date_precision: month, date_text: In April, status: happened, actors: "", targets: a customs ring}
  e11: {type: resignation, places: [], start: 2015-05-08, end: 2015-05-08, date_precision: day, date_text: on May 8, status: happened, actors: the vice president}
  e12: {type: protest, places: [guat, cob, hue, jut], start: 2015-05-09, end: 2015-06-07, date_precision: day, date_text: Every Saturday since, status: happened, actors: tens of thousands}
  e13: {type: protest, places: [los], start: 2015-06-07, end: 2015-06-07, date_precision: day, date_text: on Sunday, status: happened, actors: emigrants}
  e14: {type: election, places: [gua], start: 2015-09-06, end: 2015-09-06, date_precision: day, date_text: of September 6, status: planned, actors: ""}
  e15: {type: decision, places: [guat], start: 2015-06-09, end: 2015-06-09, date_precision: day, date_text: On Tuesday, status: happened, actors: the Supreme Court, targets: Congress}
  e16: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: him, minor: true}
  e17: {type: verdict, places: [guat], start: 2015-06-09, end: 2015-06-09, date_precision: day, date_text: the same evening, status: happened, actors: the Constitutional Court, targets: "a lawyer's appeal"}
  e18: {type: fraud, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "$200 million"}
  e19: {type: protest, places: [teg, san], start: 2015-06-05, end: 2015-06-05, date_precision: day, date_text: on Friday, status: happened, actors: marchers with torches}
  e20: {type: arrest, places: [cho], start: 2014-09, end: 2014-09, date_precision: month, date_text: last September, arrested: 1, status: happened, actors: "", targets: "The fund's former director"}
  e21: {type: meeting, places: [guat], start: 2015-06-10, end: 2015-06-10, date_precision: day, date_text: "", status: happened, actors: ambassador, targets: "Wednesday's session", minor: true}
  e22: {type: protest, places: [mix], start: 2015-06-10, end: 2015-06-10, date_precision: day, date_text: In the evening, arrested: 2, status: happened, actors: protesters, targets: "the congressman's car", minor: true}
notes: ""
