---
id: report-gb-318
genre: report
country: GB
published: 2021-02-03
publisher: North London Recorder
title: "Police {find}(e1) 23 at illegal {wedding}(e2) in [Stamford Hill](sta event)"
---
Officers {broke up}(e1) a wedding {party}(e2) in a school in [Stamford Hill](sta event) last Thursday night, four days after a larger {one}(e11) in [Hertfordshire](her event).

The host was {fined}(e3) £10,000 and five guests £200 each, the Met said. Windows had been covered.

A spokesman for the school said its hall had been let to a third party and that the governors were appalled.

Borough commander Supt Dilys Marchbank said a doctor from the [Homerton](hom mention) intensive care unit had rung her in tears. "He'd {lost}(e4) six people on that shift," she said.

[Hackney](hac event) {recorded}(e5) 1,110 {cases}(e5) in the week to 28 January, a third fewer than a fortnight before. More than 1,000 residents have {died}(e5) since the {pandemic}(e5) {began}(e5).

In [Barking](bar event), which for much of January had the highest rate in [England](eng mention), a mosque has {opened}(e6) as a vaccination hub, and another will {open}(e9) in [Leyton](ley event) on Monday. In [Tower Hamlets](tow event), the mayor has written to faith leaders of every sort.

Elsewhere, 40 people were {fined}(e7) at a baby shower and a rave under the arches in [Bermondsey](ber event); a barber in [Ilford](ilf event) {lost}(e8) his licence; and in [St Albans](stal event) a pub landlord will {go before}(e10) magistrates on 2 March for a lock-in.

Under the regulations weddings may take place only in exceptional circumstances and with six people at most.

Fresh rules on hotel quarantine for arrivals from 33 countries including [South Africa](sou mention) and [Portugal](por mention) are expected to be announced this week.

---
places:
  sta: {name: Stamford Hill, point: [51.57, -0.075]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  her: {name: Hertfordshire, geonameid: 2647043, point: [51.8113, -0.2654], precision: division}
  hom: {name: Homerton, point: [51.55, -0.04]}
  hac: {name: Hackney, point: [51.545, -0.055]}
  bar: {name: Barking, point: [51.54, 0.08]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  ley: {name: Leyton, point: [51.56, -0.015]}
  tow: {name: Tower Hamlets, point: [51.515, -0.035]}
  ber: {name: Bermondsey, point: [51.5, -0.065]}
  ilf: {name: Ilford, point: [51.56, 0.07]}
  stal: {name: St Albans, geonameid: 2638867, point: [51.75, -0.3333]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
events:
  e1: {type: raid, places: [sta], start: 2021-01-28, end: 2021-01-28, date_precision: day, date_text: last Thursday night, status: happened, actors: Officers, targets: a wedding party, main: true}
  e2: {type: marriage, places: [sta], start: 2021-01-28, end: 2021-01-28, date_precision: day, date_text: last Thursday night, status: happened, actors: "", main: true}
  e3: {type: verdict, places: [sta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The host}
  e4: {type: death, places: [hom], start: null, end: null, date_precision: unknown, date_text: "", killed: 6, status: happened, actors: "", minor: true}
  e5: {type: outbreak, places: [hac], start: 2020-03, end: 2021-01, date_precision: month, date_text: since the pandemic began, killed: 1000, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e9: {type: opening, places: [ley], start: 2021-02-08, end: 2021-02-08, date_precision: day, date_text: on Monday, status: planned, actors: ""}
  e10: {type: trial, places: [stal], start: 2021-03-02, end: 2021-03-02, date_precision: day, date_text: on 2 March, status: planned, actors: "", targets: a pub landlord}
  e6: {type: opening, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a mosque}
  e11: {type: marriage, places: [her], start: 2021-01-24, end: 2021-01-24, date_precision: day, date_text: four days after, status: happened, actors: ""}
  e7: {type: verdict, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 40 people}
  e8: {type: decision, places: [ilf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a barber}
notes: ""
