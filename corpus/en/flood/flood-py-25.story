---
id: flood-py-25
genre: flood
country: PY
published: 2025-04-02
publisher: Norte Paraguayo
title: "[Concepción](con event) {evacuates}(e1) 600 as river keeps {rising}(e2)"
---
The [Paraguay](par event) river {passed its critical mark}(e2) at [Concepción](con event) on Tuesday, and 132 families, or about 600 people, have been {brought}(e1) to the barracks and two schools.

In the [Chaco](chc event) it has {rained}(e3) four times the usual amount since the middle of March. [Fuerte Olimpo](fue event) is {cut off}(e4); flour and petrol {arrive}(e5) by plane on Thursdays. A farmhand who tried to swim his horses across a channel on Saturday has {not been seen}(e6) since.

Near [Bahía Negra](bah event) an indigenous community {buried}(e7) a child who had been {bitten}(e7) by a snake, as no boat came. The governor {called}(e8) that "regrettable".

Barges with soya from [Mato Grosso](mat mention) are {waiting}(e9) below the bridge.

The crest should {pass}(e10) the capital around the 20th. [Asunción](asu metonym) has {ordered}(e11) 200 tents, but does not expect a repetition of 2015, when 100,000 had to {leave their homes}(e12) there.

---
places:
  chc: {name: Chaco, point: [-22.5, -60.0], precision: area, radius_km: 250}
  par: {name: Paraguay, point: [-23.0, -57.4], precision: area, radius_km: 100}
  con: {name: Concepción, geonameid: 3438834, point: [-23.3999, -57.4324]}
  fue: {name: Fuerte Olimpo, geonameid: 3438102, point: [-21.0415, -57.8738]}
  bah: {name: Puerto Bahía Negra, geonameid: 3437421, point: [-20.2297, -58.1686]}
  mat: {name: Mato Grosso, geonameid: 3457419, point: [-13.3926, -55.9235], precision: division}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
events:
  e1: {type: displacement, places: [con], start: 2025-04-01, end: 2025-04-01, date_precision: day, date_text: "", displaced: 600, displaced_qualifier: about, status: happened, actors: "", targets: 132 families, main: true}
  e2: {type: flood, places: [con], start: 2025-04-01, end: 2025-04-01, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e3: {type: extreme_weather, places: [chc], start: 2025-03, end: 2025-03, date_precision: month, date_text: since the middle of March, status: happened, actors: ""}
  e4: {type: flood, places: [fue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: aid, places: [fue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: other_accident, places: [chc], start: 2025-03-29, end: 2025-03-29, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: A farmhand}
  e7: {type: death, places: [bah], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: an indigenous community, targets: a child}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor, minor: true}
  e9: {type: transport_change, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Barges with soya}
  e10: {type: flood, places: [asu], start: 2025-04-20, end: 2025-04-20, date_precision: day, date_text: around the 20th, status: planned, actors: ""}
  e11: {type: deal, places: [asu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Asunción, targets: 200 tents}
  e12: {type: flood, places: [asu], start: 2015, end: 2015, date_precision: year, date_text: 2015, displaced: 100000, status: happened, actors: "", targets: "100,000"}
notes: ""
