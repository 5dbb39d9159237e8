---
id: aviation-ru-19
genre: aviation
country: RU
published: 2021-09-14
publisher: Baikal Bulletin
title: "Four {Die}(e1) as Regional Plane {Comes Down}(e1) Short of [Siberian](sib demonym) Airstrip"
---
[IRKUTSK](irku dateline), Sept. 14. Four people were {killed}(e1) and five injured when a twin-engine L-410 {crashed}(e1) into the taiga on Sunday night while trying to land in fog at [Kazachinskoye](kaz event), 500 kilometres north of [Irkutsk](irku mention), investigators said on Tuesday.

The plane, of [Siberian](sib demonym org) Light Aviation, had left [Irkutsk](irku event) at 9.15 p.m. with 14 passengers and two pilots. It went round once and {vanished from radar}(e1) at the second attempt. A rescue party with chainsaws {reached}(e2) the wreck, four kilometres from the runway, five hours later. Both pilots survived; so did a girl of seven who was {found}(e2) asleep in her seat.

Two of the injured, with broken spines, were {flown}(e3) to [Moscow](mos event). The governor has {declared}(e4) Wednesday a day of {mourning}(e4) in [Irkutsk Region](irk event).

A {criminal case}(e5) has been opened over breaches of safety rules. In 2019 the watchdog {grounded}(e6) the airline for a month after an identical aircraft {skidded off}(e7) the strip in [Bodaybo](bod event). The company says that it has since replaced all altimeters.

Separately, a cargo An-26 {disappeared}(e8) south of [Khabarovsk](kha event) on Monday with six crew. Helicopters resumed the {search}(e9) at first light.

In July an An-26 {flew into}(e10) a cliff at [Palana](pal event) in [Kamchatka](kam event), {killing}(e10) all 28 on board, and an An-28 made an {emergency landing}(e11) in a bog near [Tomsk](tom event) from which 18 people walked away.

[Prague](pra metonym), where L-410s were built, will {send}(e12) an expert.

---
places:
  sib: {name: Siberia, point: [60.0, 105.0], precision: area, radius_km: 2000}
  kaz: {name: Kazachinskoye, point: [56.3, 107.56], precision: near}
  irk: {name: Irkutsk Oblast, geonameid: 2023468, point: [56.8255, 105.966], precision: division}
  pal: {name: Palana, point: [59.084, 159.95]}
  kam: {name: Kamchatka, point: [57.0, 160.0], precision: area, radius_km: 500}
  irku: {name: Irkutsk, geonameid: 2023469, point: [52.2957, 104.2908]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bod: {name: Bodaybo, geonameid: 2026583, point: [57.8535, 114.2041]}
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  tom: {name: Tomsk, geonameid: 1489425, point: [56.5005, 84.9822]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
events:
  e1: {type: air_accident, places: [kaz], start: 2021-09-12, end: 2021-09-12, date_precision: day, date_text: on Sunday night, killed: 4, injured: 5, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [kaz], start: 2021-09-13, end: 2021-09-13, date_precision: day, date_text: "", status: happened, actors: A rescue party}
  e3: {type: medical, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two of the injured, minor: true}
  e4: {type: decision, places: [irk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor}
  e5: {type: investigation, places: [irk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: sanction, places: [], start: 2019, end: 2019, date_precision: year, date_text: In 2019, status: happened, actors: the watchdog, targets: the airline}
  e7: {type: air_accident, places: [bod], start: 2019, end: 2019, date_precision: year, date_text: In 2019, status: happened, actors: "", targets: an identical aircraft}
  e8: {type: air_accident, places: [kha], start: 2021-09-13, end: 2021-09-13, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: a cargo An-26}
  e9: {type: rescue, places: [kha], start: 2021-09-14, end: 2021-09-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: air_accident, places: [pal], start: 2021-07, end: 2021-07, date_precision: month, date_text: In July, killed: 28, status: happened, actors: ""}
  e11: {type: air_accident, places: [tom], start: 2021-07, end: 2021-07, date_precision: month, date_text: In July, killed: 0, status: happened, actors: ""}
  e12: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: an expert, minor: true}
notes: ""
