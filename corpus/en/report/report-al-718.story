---
id: report-al-718
genre: report
country: AL
published: 2019-12-05
publisher: Adriatic Newsroom
title: "Chrome miners {trapped}(e1) in [Bulqizë](bul event) are {found}(e2) dead"
---
Rescuers in north-eastern [Albania](alb event) have {recovered}(e2) the bodies of three miners who were {trapped}(e1) on Monday when a gallery {collapsed}(e1) in a chromium mine.

The men, aged 24, 31 and 47, were working at a depth of 600m in [Bulqizë](bul event), a town of 8,000 people near the border with [North Macedonia](nor mention).

A fourth miner {dug}(e1) himself out and is in a stable condition in [Tirana](tir mention).

Police have {detained}(e3) the engineer in charge of the shift and are searching for the owner of the company, who is believed to have {left}(e4) for [Kosovo](kos event).

Earlier on Wednesday, about 400 people {gathered}(e5) outside the town hall, some of them with helmets and lamps, and {demanded}(e5) that the government take back licences from small operators.

"They know the names of the bosses, and they know the names of the dead," said Besnik Hoxhallari, who heads an independent miners' union {founded}(e6) last month.

Two of its founders were {sacked}(e7) within days.

Energy Minister Elira Kola {promised}(e8) an inspection of all 130 pits in the area by the end of January.

[Albania](alb mention) is one of the few [European](eur demonym) producers of chromium, most of which goes by lorry to the port of [Durrës](dur mention) and on to smelters in [China](chi mention), [Sweden](swe mention) and [Russia](rus mention).

Since 1990, when state control ended, more than 170 people have {lost their lives}(e9) in the mines of [Bulqizë](bul event) and of [Martanesh](mar event), according to union figures.

A {blast}(e10) {killed}(e10) two brothers in October last year, and in 2015 a boy of 14 {fell}(e11) to his death down a shaft while picking ore.

It has been a hard fortnight for the country's rescue services. They were still {clearing}(e12) rubble in [Durrës](dur event) and [Thumanë](thu event) after the {earthquake}(e13) of 26 November, which {killed}(e13) 51 people and left some 14,000 {homeless}(e14).

Two of the teams that {went down}(e2) the shaft had come straight from there. Colleagues from [Trepça](tre mention), in [Kosovo](kos mention), and from [Bor](bor mention), in [Serbia](ser mention), {joined}(e2) them.

An aftershock of magnitude 4.2 {shook}(e15) the coast at [Shëngjin](she event) on Wednesday evening without causing damage.

The {funerals}(e16) are to be held on Friday in [Bulqizë](bul event) and in the village of [Shupenzë](shu event). The mayor has {declared}(e17) two days of mourning.

---
places:
  bul: {name: Bulqizë, point: [41.49, 20.22]}
  tir: {name: Tirana, geonameid: 3183875, point: [41.3274, 19.8187]}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  dur: {name: Durrës, point: [41.32, 19.45]}
  mar: {name: Martanesh, point: [41.42, 20.2], precision: near}
  thu: {name: Thumanë, point: [41.55, 19.68]}
  tre: {name: Trepça, point: [42.94, 20.92], precision: near}
  bor: {name: Bor, geonameid: 792456, point: [44.0749, 22.0959]}
  she: {name: Shëngjin, point: [41.81, 19.6]}
  shu: {name: Shupenzë, point: [41.53, 20.43]}
  nor: {name: North Macedonia, geonameid: 718075, point: [41.66667, 21.75], precision: country}
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  kos: {name: Kosovo, geonameid: 831053, point: [42.58333, 20.91667], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
events:
  e1: {type: collapse, places: [bul], start: 2019-12-02, end: 2019-12-02, date_precision: day, date_text: on Monday, killed: 3, injured: 1, status: happened, actors: a gallery, targets: three miners, main: true}
  e2: {type: rescue, places: [bul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rescuers, targets: the bodies of three miners, main: true}
  e3: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: Police, targets: the engineer in charge of the shift}
  e4: {type: displacement, places: [kos], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: the owner of the company, minor: true}
  e5: {type: protest, places: [bul], start: 2019-12-04, end: 2019-12-04, date_precision: day, date_text: Earlier on Wednesday, status: happened, actors: about 400 people}
  e6: {type: other, places: [], start: 2019-11, end: 2019-11, date_precision: month, date_text: last month, status: happened, actors: "", targets: "an independent miners' union", minor: true}
  e7: {type: layoffs, places: [], start: 2019-11, end: 2019-11, date_precision: month, date_text: within days, status: happened, actors: "", targets: Two of its founders, minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Energy Minister Elira Kola, targets: an inspection of all 130 pits}
  e9: {type: other_accident, places: [bul, mar], start: 1990, end: 2019, date_precision: year, date_text: Since 1990, killed: 170, killed_qualifier: at_least, status: happened, actors: "", targets: more than 170 people}
  e10: {type: explosion, places: [], start: 2018-10, end: 2018-10, date_precision: month, date_text: in October last year, killed: 2, status: happened, actors: "", targets: two brothers}
  e11: {type: other_accident, places: [], start: 2015, end: 2015, date_precision: year, date_text: in 2015, killed: 1, status: happened, actors: "", targets: a boy of 14}
  e12: {type: rescue, places: [dur, thu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: They, targets: rubble, minor: true}
  e13: {type: earthquake, places: [dur, thu], start: 2019-11-26, end: 2019-11-26, date_precision: day, date_text: of 26 November, killed: 51, status: happened, actors: "", targets: 51 people}
  e14: {type: displacement, places: [dur, thu], start: null, end: null, date_precision: unknown, date_text: "", displaced: 14000, displaced_qualifier: about, status: happened, actors: "", targets: "some 14,000"}
  e15: {type: earthquake, places: [she], start: 2019-12-04, end: 2019-12-04, date_precision: day, date_text: on Wednesday evening, status: happened, actors: ""}
  e16: {type: ceremony, places: [bul, shu], start: 2019-12-06, end: 2019-12-06, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e17: {type: decision, places: [bul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The mayor, targets: two days of mourning, minor: true}
notes: ""
