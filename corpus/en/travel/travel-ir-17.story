---
id: travel-ir-17
genre: travel
country: IR
published: 2016-04-30
publisher: "Compass & Kettle"
title: "Four days of salt"
---
You go to [Kerman](ker event) by the night train because the day one was {hit}(e1) by a camel. It's a thousand kilometres from [Tehran](teh mention), and the samovar gives up at [Qom](qom mention).

In the bazaar they sold me a copper pan. In [Mahan](mah event), at a shrine for a dervish from [Aleppo](ale mention), the guard asked was I from [Manchester](man mention), blue or red. [Rayen](ray event) has a mud fort like the one at [Bam](bam event), which in 2003 was {shaken}(e2) to flour and is {nearly up again}(e3); [Italian](ita demonym) masons were there until March.

On Tuesday we {drove}(e4) into the [Lut](lut event). It was {49 degrees}(e5), in April. A [Dutch](dut demonym) cyclist had been {found}(e6) two days earlier near [Shahdad](sha event), alive, by a shepherd of pistachios. I don't recommend it.

{Visa}(e7): at the airport, since January; before that, in [Vienna](vie mention), a month. Banks: none, thank [Washington](was metonym). [Shiraz](shi event), people told me, has nightingales, and now a direct flight from [Istanbul](ist mention) {starts}(e8) on 5 June.

The pan was {stopped}(e9) at [Heathrow](hea event).

---
places:
  ker: {name: Kerman, geonameid: 128234, point: [30.2832, 57.0788]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  qom: {name: Qom, geonameid: 119208, point: [34.6401, 50.8764]}
  mah: {name: Mahan, point: [30.06, 57.29]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
  ray: {name: Rayen, point: [29.6, 57.44]}
  bam: {name: Bam, geonameid: 141736, point: [29.106, 58.357]}
  lut: {name: Lut, point: [30.5, 58.8], precision: area, radius_km: 100}
  sha: {name: Shahdad, point: [30.42, 57.71]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  shi: {name: Shiraz, geonameid: 115019, point: [29.6103, 52.5311]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  hea: {name: Heathrow, point: [51.47, -0.455], precision: exact}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
events:
  e1: {type: rail_accident, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e2: {type: earthquake, places: [bam], start: 2003, end: 2003, date_precision: year, date_text: in 2003, status: happened, actors: "", main: true}
  e3: {type: construction, places: [bam], start: 2016-03, end: 2016-03, date_precision: month, date_text: until March, status: happened, actors: ""}
  e4: {type: visit, places: [lut], start: 2016-04-26, end: 2016-04-26, date_precision: day, date_text: On Tuesday, status: happened, actors: "", main: true}
  e5: {type: extreme_weather, places: [lut], start: 2016-04-26, end: 2016-04-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: rescue, places: [sha], start: 2016-04-24, end: 2016-04-24, date_precision: day, date_text: two days earlier, status: happened, actors: ""}
  e7: {type: decision, places: [], start: 2016-01, end: 2016-01, date_precision: month, date_text: since January, status: happened, actors: "", minor: true}
  e8: {type: opening, places: [shi], start: 2016-06-05, end: 2016-06-05, date_precision: day, date_text: on 5 June, status: planned, actors: ""}
  e9: {type: raid, places: [hea], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
