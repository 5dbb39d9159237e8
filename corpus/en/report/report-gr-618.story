---
id: report-gr-618
genre: report
country: GR
published: 2023-10-06
publisher: Aegean Press
title: "A month after the {deluge}(e1), [Thessaly](the event)'s farmers count what is left"
---
[PALAMAS](pal dateline), [Greece](gre dateline) — The cotton is black, the pear trees stand in grey mud up to their forks, and in the shed where Sotiris Gountas kept 340 ewes there are seven.

"I {opened}(e2) the gate that night so that they could swim," he said. "They followed each other into the corner."

Four weeks after a storm {dropped}(e1) a year and a half's rain on the plain of [Thessaly](the event) within three days, some 35,000 hectares between [Karditsa](kar event) and [Larissa](lar event) are still {under water}(e1). Seventeen people {lost their lives}(e1). The agriculture ministry has {counted}(e3) more than 110,000 {drowned}(e1) sheep, goats and pigs.

{Help}(e4) has come slowly. Farmers {received}(e4) a first payment of 2,000 euros each last week. In [Brussels](bru event) on Tuesday the European Commission {promised}(e5) up to 2.25 billion euros, most of it from money already set aside for [Greece](gre mention), and Prime Minister Thanos Vlahakis said [Dutch](dut demonym) engineers would {draw up}(e6) a plan for new dikes by March.

In [Farkadona](far event) and [Metamorfosi](met event) residents {voted}(e7) in assemblies on Sunday on whether to move their villages to higher ground. [Metamorfosi](met metonym) {said yes}(e7), by 157 to 14. Nearby [Vlochos](vlo event), where the water {reached}(e1) the icons on the church's second row, wants to stay.

Elsewhere patience is thin. A dozen tractors {blocked}(e8) the toll station at [Moschochori](mos event) for five hours on Wednesday; at [Volos](vol event), which had no drinking water for weeks, 3,000 people {called}(e16) for the governor to go. He is {standing}(e9) for {re-election}(e9) this Sunday.

Vets worry about what lies beneath. Soldiers have {buried}(e10) carcasses in pits lined with lime, but two workers at a rendering plant in [Kozani](koz event) have {fallen ill}(e11) with leptospirosis, and a man of 63 has {died}(e11) of it in [Trikala](tri event).

Storms on this scale have now {hit}(e12) the region twice in three years. In September 2020 a cyclone {flooded}(e12) [Karditsa](kar event) and {killed}(e12) four. Contracts for flood works worth 90 million euros were {signed}(e13) the year after. A prosecutor in [Larissa](lar event) is {looking into}(e14) what became of them.

Mr Gountas has {taken}(e15) a job at a petrol station in [Lamia](lam event). He does not think he will buy ewes again.

---
places:
  the: {name: Thessaly, point: [39.5, 22.2], precision: area, radius_km: 60}
  pal: {name: Palamas, point: [39.46, 22.08]}
  far: {name: Farkadona, point: [39.59, 22.06]}
  met: {name: Metamorfosi, point: [39.5, 22.1]}
  vlo: {name: Vlochos, point: [39.51, 22.07]}
  mos: {name: Moschochori, point: [39.56, 22.46]}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  kar: {name: Karditsa, point: [39.365, 21.92]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  lar: {name: Larissa, geonameid: 258576, point: [39.6285, 22.4211]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  vol: {name: Volos, geonameid: 251833, point: [39.3692, 22.9477]}
  koz: {name: Kozani, geonameid: 735563, point: [40.2993, 21.7898]}
  tri: {name: Trikala, geonameid: 252664, point: [39.5549, 21.7684]}
  lam: {name: Lamia, geonameid: 258620, point: [38.8995, 22.4335]}
events:
  e1: {type: flood, places: [the, kar, lar, vlo], start: 2023-09, end: 2023-09, date_precision: month, date_text: Four weeks after, killed: 17, status: happened, actors: "", main: true}
  e2: {type: other, places: [pal], start: null, end: null, date_precision: unknown, date_text: that night, status: happened, actors: Sotiris Gountas, targets: the gate, minor: true}
  e3: {type: survey, places: [the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The agriculture ministry, minor: true}
  e4: {type: aid, places: [the], start: 2023-09-25, end: 2023-09-25, date_precision: week, date_text: last week, status: happened, actors: "", targets: Farmers}
  e5: {type: aid, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the European Commission, main: true}
  e6: {type: construction, places: [the], start: 2024-03, end: 2024-03, date_precision: month, date_text: by March, status: planned, actors: Dutch engineers, targets: a plan for new dikes, minor: true}
  e7: {type: decision, places: [far, met], start: 2023-10-01, end: 2023-10-01, date_precision: day, date_text: on Sunday, status: happened, actors: residents}
  e8: {type: protest, places: [mos], start: 2023-10-04, end: 2023-10-04, date_precision: day, date_text: on Wednesday, status: happened, actors: A dozen tractors, targets: the toll station}
  e9: {type: election, places: [the], start: 2023-10-08, end: 2023-10-08, date_precision: day, date_text: this Sunday, status: planned, actors: He}
  e10: {type: other, places: [the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Soldiers, targets: carcasses, minor: true}
  e11: {type: outbreak, places: [koz, tri], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, injured: 2, status: happened, actors: ""}
  e12: {type: flood, places: [kar], start: 2020-09, end: 2020-09, date_precision: month, date_text: In September 2020, killed: 4, status: happened, actors: a cyclone}
  e13: {type: deal, places: [the], start: 2021, end: 2021, date_precision: year, date_text: the year after, status: happened, actors: ""}
  e14: {type: investigation, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A prosecutor}
  e15: {type: career, places: [lam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mr Gountas, minor: true}
  e16: {type: protest, places: [vol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "3,000 people", targets: the governor}
notes: ""
