---
id: report-ke-685
genre: report
country: KE
published: 2022-08-25
publisher: The Highland Standard
title: "[Kenyan](keny demonym) tea growers {reject}(e1) bonus as factories {split}(e2) over reserve price"
---
By Caroline Moraa

Thousands of small-scale tea farmers in [Kericho](ker event), [Bomet](bom event) and [Nyamira](nya event) counties have {refused}(e1) to accept the second payment, commonly known as the bonus, declared by their factories this month, and some have {threatened}(e3) to {uproot}(e3) their bushes.

Factories west of the [Rift Valley](rif mention) will pay between Sh12 and Sh19 for each kilo of green leaf delivered in the year to June. Growers in [Murang'a](mur mention), [Kirinyaga](kir mention) and [Meru](mer mention), east of it, are to {get}(e4) as much as Sh38.

On Tuesday, farmers at [Kapkatet](kap event) {locked}(e5) the gate of their factory with the manager inside and {turned back}(e5) leaf lorries for six hours. Police from [Litein](lit mention) {persuaded}(e6) them to open. At [Nyansiongo](nyan event) a buying centre was {set ablaze}(e7) on Sunday night; nobody was hurt.

"We pluck the same two leaves and a bud as the people in [Kangaita](kan mention). Someone has to tell us where the other twenty shillings went," said Joel Cheruiyot, who has three acres near [Sotik](sot mention).

The national tea agency, which manages 69 factories for 650,000 growers, says that the answer lies in the {auction}(e8) at [Mombasa](mom event). Teas from the east are bought for their quality by packers in [Britain](bri mention) and [Egypt](egy mention); those from the west compete with leaf from [Uganda](uga mention), [Rwanda](rwa mention) and [Burundi](bur mention). Since the government {introduced}(e9) a minimum price of 2.43 dollars a kilo in July 2021, much western tea has {found}(e8) no buyer at all. Some 14 million kilos were lying in warehouses in [Mombasa](mom mention) at the end of June.

Agency chairman Enos Gichuki {announced}(e10) in [Nairobi](nai event) on Wednesday that five factories in the west would be {allowed}(e10) to sell below the floor for three months. Directors in the east {condemned}(e11) the step within hours. "It will {drag}(e12) everyone down," said the chairman of one of them, in [Othaya](oth mention), at a {meeting}(e13) of 21 boards in [Thika](thi event) on Thursday.

Politicians have taken up the matter. [Kericho](ker metonym)'s governor-elect, who is to be {sworn in}(e14) today, {promised}(e15) farmers at a rally in [Litein](lit event) last week to {bring in}(e15) an independent auditor. Two MPs want the agency to be broken up into a western and an eastern body, something that it {rejected}(e24) as recently as 2019.

The sector has other worries. Fertiliser, imported once a year from [Russia](rus mention), {came}(e16) three months late and cost twice as much. A {hailstorm}(e17) on August 3 {stripped}(e17) 1,100 acres around [Kipkelion](kip event), and drought in the lowlands has {driven}(e18) up the price of maize flour on which pluckers live. At multinational estates, machines have {replaced}(e19) some 30,000 hand pluckers in the past decade. In May, youths {burned}(e20) nine such machines at a plantation outside [Kericho](ker event); the case is before the court in [Sotik](sot event) and has been {put off}(e21) until October 11.

[Pakistan](pak mention), which takes more than a third of the country's tea, is itself in trouble. With half of [Sindh](sin event) {under water}(e22) and the rupee at a record low, importers in [Karachi](kar event) have {asked}(e23) suppliers to wait for their money until December.

---
places:
  ker: {name: Kericho, geonameid: 192900, point: [-0.3677, 35.2831]}
  bom: {name: Bomet, geonameid: 200308, point: [-0.7813, 35.3416]}
  nya: {name: Nyamira, geonameid: 182880, point: [-0.5633, 34.9358]}
  rif: {name: Rift Valley, point: [0.0, 36.0], precision: area, radius_km: 120}
  mur: {name: "Murang'a", point: [-0.72, 37.15]}
  kir: {name: Kirinyaga, point: [-0.5, 37.3], precision: area, radius_km: 25}
  kap: {name: Kapkatet, point: [-0.62, 35.19]}
  lit: {name: Litein, point: [-0.58, 35.19]}
  nyan: {name: Nyansiongo, point: [-0.77, 35.0]}
  kan: {name: Kangaita, point: [-0.5, 37.28]}
  sot: {name: Sotik, point: [-0.69, 35.12]}
  oth: {name: Othaya, point: [-0.55, 36.95]}
  kip: {name: Kipkelion, point: [-0.2, 35.47]}
  sin: {name: Sindh, geonameid: 1164807, point: [26.3734, 68.8685], precision: division}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  thi: {name: Thika, geonameid: 179330, point: [-1.0333, 37.0693]}
  mer: {name: Meru, geonameid: 186827, point: [0.0463, 37.6559]}
  keny: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
events:
  e1: {type: protest, places: [ker, bom, nya], start: 2022-08, end: 2022-08, date_precision: month, date_text: this month, status: happened, actors: Thousands of small-scale tea farmers, targets: the second payment, main: true}
  e2: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: factories, targets: reserve price, minor: true}
  e3: {type: protest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: some, targets: their bushes, minor: true}
  e4: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Growers, minor: true}
  e5: {type: protest, places: [kap], start: 2022-08-23, end: 2022-08-23, date_precision: day, date_text: On Tuesday, status: happened, actors: farmers, targets: the gate of their factory, main: true}
  e6: {type: meeting, places: [kap], start: 2022-08-23, end: 2022-08-23, date_precision: day, date_text: "", status: happened, actors: Police from Litein, targets: them, minor: true}
  e7: {type: fire, places: [nyan], start: 2022-08-21, end: 2022-08-21, date_precision: day, date_text: on Sunday night, status: happened, actors: "", targets: a buying centre}
  e8: {type: deal, places: [mom], start: 2021-07, end: 2022-06, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: decision, places: [ken], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July 2021, status: happened, actors: the government, targets: a minimum price}
  e10: {type: decision, places: [nai], start: 2022-08-24, end: 2022-08-24, date_precision: day, date_text: on Wednesday, status: happened, actors: Enos Gichuki, targets: five factories in the west, main: true}
  e11: {type: statement, places: [], start: 2022-08-24, end: 2022-08-24, date_precision: day, date_text: within hours, status: happened, actors: Directors in the east, targets: the step}
  e12: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e13: {type: meeting, places: [thi], start: 2022-08-25, end: 2022-08-25, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e14: {type: appointment, places: [ker], start: 2022-08-25, end: 2022-08-25, date_precision: day, date_text: today, status: planned, actors: "", targets: "Kericho's governor-elect"}
  e15: {type: statement, places: [lit], start: 2022-08-15, end: 2022-08-15, date_precision: week, date_text: last week, status: happened, actors: "Kericho's governor-elect", targets: farmers}
  e16: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fertiliser, minor: true}
  e17: {type: extreme_weather, places: [kip], start: 2022-08-03, end: 2022-08-03, date_precision: day, date_text: on August 3, status: happened, actors: A hailstorm, targets: "1,100 acres"}
  e18: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: maize flour, minor: true}
  e19: {type: layoffs, places: [], start: 2012, end: 2022, date_precision: year, date_text: in the past decade, status: happened, actors: machines, targets: "some 30,000 hand pluckers", minor: true}
  e20: {type: riot, places: [ker], start: 2022-05, end: 2022-05, date_precision: month, date_text: In May, status: happened, actors: youths, targets: nine such machines}
  e21: {type: trial, places: [sot], start: 2022-10-11, end: 2022-10-11, date_precision: day, date_text: until October 11, status: planned, actors: ""}
  e22: {type: flood, places: [sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e23: {type: statement, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: importers, targets: suppliers, minor: true}
  e24: {type: decision, places: [], start: 2019, end: 2019, date_precision: year, date_text: as recently as 2019, status: happened, actors: "", minor: true}
notes: ""
