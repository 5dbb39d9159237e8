---
id: report-cd-04
genre: report
country: CD
published: 2025-01-22
publisher: Great Lakes Monitor
title: "M23 rebels {take}(e1) [Minova](min event), {cutting}(e6) road between [Goma](gom event) and [Bukavu](buk mention)"
---
Rebels of the M23 group {entered}(e1) the lakeside town of [Minova](min event) in eastern [Congo](con event) on Tuesday morning after two days of heavy {fighting}(e1), residents and the governor of [South Kivu](sou metonym) said, {closing}(e6) one of the last supply routes to [Goma](gom mention).

"The army left during the night in the direction of [Kalehe](kal mention). Around seven we saw the M23 in the market," said Innocent Bahati, a teacher reached by phone. "They told us to stay calm."

Governor Jean-Paul Cirhuza {confirmed}(e2) the loss of the town, and said that [Lumbishi](lum event), [Numbi](num event), [Shanje](sha event) and [Bishange](bis event), in the hills above it, had been {captured}(e3) as well. He accused the rebels of {killing}(e4) civilians, without giving a figure.

Doctors at the CBCA Ndosho hospital in [Goma](gom event) {received}(e5) 211 wounded people between Sunday and Tuesday, the International Committee of the Red Cross said, three times as many as in the whole of the week before. Most had been hit by shrapnel.

Boats crammed with families {crossed}(e7) the northern arm of [Lake Kivu](lak event) to [Goma](gom event) through the day. One carrying timber as well as passengers {capsized}(e8) off [Idjwi](idj event) island late in the afternoon; three bodies were {found}(e9). Inland, rebels also {shelled}(e10) army positions around [Sake](sak event), 25 km west of [Goma](gom mention), and at the [Mubambiro](mub event) base two [South African](sout demonym) peacekeepers were slightly {injured}(e10).

[Kinshasa](kin metonym), the United Nations and several Western states say that [Rwanda](rwa metonym) arms and commands the M23. [Kigali](kig metonym) denies it. A {meeting}(e11) between the presidents of the two countries in [Luanda](lua event) was {called}(e11) off in mid-December, hours before it was to start.

The UN refugee agency said on Wednesday that more than 237,000 people had been {displaced}(e12) by {clashes}(e13) in [North Kivu](nor event) and [South Kivu](sou event) since the beginning of the year. [Masisi](mas event), the chief town of the territory of the same name, {fell}(e14) to the rebels on January 4, was {recaptured}(e15) by the army and allied militia a few days later, and {changed}(e16) hands again on January 9.

The M23 {held}(e17) [Goma](gom event) for ten days in November 2012 before it {withdrew}(e17) under international pressure.

Prices in the city have {doubled}(e18), traders said: a sack of beans from [Minova](min mention) that was $45 at New Year cost $90 yesterday.

---
places:
  min: {name: Minova, point: [-1.71, 29.02]}
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  sou: {name: South Kivu, geonameid: 205413, point: [-3.1047, 28.1159], precision: division}
  nor: {name: Nord-Kivu, geonameid: 206938, point: [-0.6591, 28.5939], precision: division}
  kal: {name: Kalehe, point: [-2.1, 28.92]}
  lum: {name: Lumbishi, point: [-1.73, 28.93], precision: near}
  num: {name: Numbi, point: [-1.77, 28.95], precision: near}
  sha: {name: Shanje, point: [-1.75, 28.97], precision: near}
  bis: {name: Bishange, point: [-1.66, 29.02], precision: near}
  lak: {name: Lake Kivu, point: [-1.9, 29.15], precision: area, radius_km: 50}
  idj: {name: Idjwi, point: [-2.15, 29.05], precision: area, radius_km: 20}
  sak: {name: Sake, point: [-1.57, 29.04]}
  mub: {name: Mubambiro, point: [-1.58, 29.07]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  mas: {name: Masisi, point: [-1.4, 28.81]}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  buk: {name: Bukavu, geonameid: 217831, point: [-2.4908, 28.8428]}
  sout: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
events:
  e1: {type: battle, places: [min], start: 2025-01-21, end: 2025-01-21, date_precision: day, date_text: on Tuesday morning, status: happened, actors: Rebels of the M23 group, targets: the lakeside town of Minova, main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Governor Jean-Paul Cirhuza, minor: true}
  e3: {type: battle, places: [lum, num, sha, bis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: the rebels, targets: civilians}
  e5: {type: medical, places: [gom], start: 2025-01-19, end: 2025-01-21, date_precision: day, date_text: between Sunday and Tuesday, injured: 211, status: happened, actors: Doctors at the CBCA Ndosho hospital, targets: 211 wounded people}
  e6: {type: transport_change, places: [min], start: 2025-01-21, end: 2025-01-21, date_precision: day, date_text: on Tuesday morning, status: happened, actors: Rebels of the M23 group, targets: one of the last supply routes to Goma}
  e7: {type: displacement, places: [lak, gom], start: 2025-01-21, end: 2025-01-21, date_precision: day, date_text: through the day, status: happened, actors: families}
  e8: {type: sea_accident, places: [idj], start: 2025-01-21, end: 2025-01-21, date_precision: day, date_text: late in the afternoon, killed: 3, status: happened, actors: ""}
  e9: {type: rescue, places: [idj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: three bodies, minor: true}
  e10: {type: shelling, places: [sak, mub], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: rebels, targets: army positions}
  e11: {type: meeting, places: [lua], start: 2024-12, end: 2024-12, date_precision: month, date_text: in mid-December, status: happened, negated: true, actors: the presidents of the two countries}
  e12: {type: displacement, places: [nor, sou], start: 2025-01, end: 2025-01, date_precision: month, date_text: since the beginning of the year, displaced: 237000, displaced_qualifier: at_least, status: happened, actors: "", targets: "more than 237,000 people", main: true}
  e13: {type: battle, places: [nor, sou], start: 2025-01, end: 2025-01, date_precision: month, date_text: since the beginning of the year, status: happened, actors: ""}
  e14: {type: battle, places: [mas], start: 2025-01-04, end: 2025-01-04, date_precision: day, date_text: on January 4, status: happened, actors: the rebels, targets: Masisi}
  e15: {type: battle, places: [mas], start: 2025-01, end: 2025-01, date_precision: month, date_text: a few days later, status: happened, actors: the army and allied militia}
  e16: {type: battle, places: [mas], start: 2025-01-09, end: 2025-01-09, date_precision: day, date_text: on January 9, status: happened, actors: ""}
  e17: {type: battle, places: [gom], start: 2012-11, end: 2012-11, date_precision: month, date_text: in November 2012, status: happened, actors: The M23, targets: Goma}
  e18: {type: market, places: [gom], start: 2025-01, end: 2025-01, date_precision: month, date_text: at New Year, status: happened, actors: "", targets: Prices in the city}
notes: ""
