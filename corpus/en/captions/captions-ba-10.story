---
id: captions-ba-10
genre: captions
country: BA
published: 2021-01-12
title: "Camp [Lipa](lip event), after the {fire}(e1)"
---
Main picture. Men queue in the snow for a sandwich at [Lipa](lip event), 24 km from [Bihać](bih mention), where the tents {burned}(e1) on 23 December, the day the camp was to be {closed}(e2).

Below left. A [Pakistani](pak demonym) of 19 from [Gujrat](guj mention) shows feet. He has tried eleven times to cross into [Croatia](cro mention). "[Trieste](tri mention)", says the cardboard.

Below right. Buses, parked, New Year's Eve. They'd been {ordered}(e3) to take 500 to a barracks at [Bradina](bra event), near [Konjic](kon event); townspeople {stood in the road}(e4), and the men spent two nights on board, then walked back.

Opposite. The [Bira](bir event) hall in [Bihać](bih event), a fridge factory once, {empty}(e5) by order of the mayor. Heating on.

Inset. [Velika Kladuša](vel event): smoke from a bus in which thirty live. Behind it, the [Croatian](croa demonym) flag.

Last. Army tents {arrive}(e6) from [Sarajevo](sar mention), Saturday. The [European](eur demonym) ambassador, at right, has mud to the shin.

Photographs taken between the 2nd and 10th. In [Vučjak](vuc event), the earlier place, on a rubbish tip, nobody's {left}(e7) but dogs.

---
places:
  lip: {name: Lipa, point: [44.65, 16.16], precision: near}
  bih: {name: Bihać, geonameid: 3204222, point: [44.8169, 15.8708]}
  guj: {name: Gujrat, geonameid: 1177654, point: [32.5742, 74.0754]}
  tri: {name: Trieste, geonameid: 3165185, point: [45.6495, 13.7768]}
  bra: {name: Bradina, point: [43.77, 18.03], precision: near}
  kon: {name: Konjic, point: [43.65, 17.96]}
  bir: {name: Bira, point: [44.82, 15.87], precision: exact, near: bih}
  vel: {name: Velika Kladuša, point: [45.185, 15.805]}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  vuc: {name: Vučjak, point: [44.8, 15.8], precision: near}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  croa: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  sar: {name: Sarajevo, geonameid: 3191281, point: [43.8486, 18.3564]}
events:
  e1: {type: fire, places: [lip], start: 2020-12-23, end: 2020-12-23, date_precision: day, date_text: 23 December, status: happened, actors: "", main: true}
  e2: {type: closure, places: [lip], start: 2020-12-23, end: 2020-12-23, date_precision: day, date_text: the day, status: planned, actors: ""}
  e3: {type: decision, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: protest, places: [bra], start: 2020-12-31, end: 2020-12-31, date_precision: day, date_text: "New Year's Eve", status: happened, actors: townspeople}
  e5: {type: closure, places: [bih], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [lip], start: 2021-01-09, end: 2021-01-09, date_precision: day, date_text: Saturday, status: happened, actors: "", main: true}
  e7: {type: displacement, places: [vuc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
