---
id: report-fi-755
genre: report
country: FI
published: 2023-11-28
publisher: Nordic Broadcasting News
title: "[Finland](fin metonym) {shuts}(e1) last [Russian](rus demonym) crossing after 900 migrants in a month"
---
[Finland](fin metonym) is to {close}(e1) its whole land border with [Russia](rus mention) for two weeks, the prime minister said on Tuesday, after asylum seekers {went on arriving}(e2) at the only checkpoint still open.

From Thursday, nobody will be able to pass at [Raja-Jooseppi](raj event), some 300km north of the Arctic Circle.

About 900 people from countries including [Yemen](yem mention), [Somalia](soma mention) and [Syria](syri mention) have {reached}(e2) the frontier without papers since the start of November, compared with fewer than one a day before.

Many {came}(e2) by bicycle, some in trainers, in temperatures of minus 20C.

"This is an influence operation and we do not accept it," Prime Minister Jarkko Lehtisalo told reporters in [Helsinki](hel event). [Moscow](mos metonym) {denies}(e3) steering the migrants.

Four crossings in the south-east, among them [Vaalimaa](vaa event) and [Nuijamaa](nui event), were {closed}(e4) on 18 November; [Salla](sal event) and [Vartius](var event), near [Kuhmo](kuh mention), followed within days.

At [Raja-Jooseppi](raj event), a log building where reindeer herders used to be the main customers, 55 people {crossed}(e2) on Monday. They were {bused}(e5) to [Inari](ina mention) and then to reception centres in [Rovaniemi](rov event) and [Kemi](kem event). A 28-year-old from [Hodeidah](hod mention) told this broadcaster he had paid $2,500 to a man in [Murmansk](mur mention). "He {took}(e6) my passport and {gave}(e6) me the bicycle," he said.

Frontex, the EU's border agency, is to {send}(e7) 50 officers. [Estonia](est metonym), where 75 [Somalis](som demonym) and [Syrians](syr demonym) were {turned back}(e8) at [Narva](nar event) last week, says it could do the same.

[Finland](fin metonym) {joined}(e9) Nato in April, doubling the alliance's border with [Russia](rus mention) to some 2,600km. In February it had {begun}(e10) to put up a fence near [Imatra](ima event).

In the winter of 2015-16, more than 1,700 people {came}(e11) through [Salla](sal event) and [Raja-Jooseppi](raj event) until the two countries {agreed}(e12) to let only their own citizens and [Belarusians](bel demonym) pass. Farther north, 5,500 {entered}(e13) [Norway](nor event) at [Storskog](sto event).

The ombudsman for minorities has {warned}(e14) that the right to asylum must remain real. About 200 people, many from the 100,000-strong [Russian](rus demonym)-speaking community, {demonstrated}(e15) in [Lappeenranta](lap event) on Saturday with placards saying that their parents live on the other side.

A [Finnish](finn demonym) lorry driver, meanwhile, {died}(e16) on Monday in a {crash}(e16) with an elk near [Ivalo](iva event). Police said the migrants' bus, which was behind him, {stopped}(e17) and its passengers had {tried}(e17) to help.

---
places:
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  raj: {name: Raja-Jooseppi, point: [68.48, 28.35]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  mos: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  vaa: {name: Vaalimaa, point: [60.6, 27.85]}
  nui: {name: Nuijamaa, point: [60.96, 28.55]}
  sal: {name: Salla, point: [66.83, 28.67]}
  var: {name: Vartius, point: [64.5, 29.85]}
  ina: {name: Inari, point: [68.91, 27.03]}
  rov: {name: Rovaniemi, geonameid: 638936, point: [66.499, 25.6887]}
  kem: {name: Kemi, geonameid: 653281, point: [65.7364, 24.5637]}
  kuh: {name: Kuhmo, point: [64.13, 29.52]}
  hod: {name: Hodeidah, point: [14.8, 42.95]}
  mur: {name: Murmansk, geonameid: 524305, point: [68.9678, 33.0992]}
  nar: {name: Narva, geonameid: 590031, point: [59.3772, 28.1903]}
  ima: {name: Imatra, geonameid: 656688, point: [61.1718, 28.7524]}
  sto: {name: Storskog, point: [69.66, 30.2]}
  lap: {name: Lappeenranta, geonameid: 648900, point: [61.0587, 28.1887]}
  iva: {name: Ivalo, point: [68.66, 27.55]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  finn: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  soma: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  syri: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  est: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
events:
  e1: {type: closure, places: [raj, fin], start: 2023-11-30, end: 2023-11-30, date_precision: day, date_text: From Thursday, status: planned, actors: Finland, targets: its whole land border with Russia, main: true}
  e2: {type: displacement, places: [raj, fin], start: 2023-11, end: 2023-11, date_precision: month, date_text: since the start of November, displaced: 900, displaced_qualifier: about, status: happened, actors: About 900 people, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow, minor: true}
  e4: {type: closure, places: [vaa, nui, sal, var], start: 2023-11-18, end: 2023-11-18, date_precision: day, date_text: on 18 November, status: happened, actors: "", targets: Four crossings in the south-east}
  e5: {type: displacement, places: [ina, rov, kem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 55 people, minor: true}
  e6: {type: robbery, places: [mur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a man in Murmansk, targets: my passport, minor: true}
  e7: {type: aid, places: [fin], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Frontex, targets: 50 officers, minor: true}
  e8: {type: displacement, places: [nar], start: 2023-11-20, end: 2023-11-20, date_precision: week, date_text: last week, status: happened, actors: "", targets: 75 Somalis and Syrians}
  e9: {type: agreement, places: [], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: Finland, targets: Nato}
  e10: {type: construction, places: [ima], start: 2023-02, end: 2023-02, date_precision: month, date_text: In February, status: happened, actors: it, targets: a fence}
  e11: {type: displacement, places: [sal, raj], start: 2015, end: 2016, date_precision: year, date_text: In the winter of 2015-16, displaced: 1700, displaced_qualifier: at_least, status: happened, actors: "more than 1,700 people"}
  e12: {type: agreement, places: [], start: 2016, end: 2016, date_precision: year, date_text: "", status: happened, actors: the two countries}
  e13: {type: displacement, places: [sto, nor], start: 2015, end: 2016, date_precision: year, date_text: "", displaced: 5500, status: happened, actors: "5,500"}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The ombudsman for minorities, minor: true}
  e15: {type: protest, places: [lap], start: 2023-11-25, end: 2023-11-25, date_precision: day, date_text: on Saturday, status: happened, actors: About 200 people}
  e16: {type: road_accident, places: [iva], start: 2023-11-27, end: 2023-11-27, date_precision: day, date_text: on Monday, killed: 1, status: happened, actors: A Finnish lorry driver, targets: an elk}
  e17: {type: rescue, places: [iva], start: 2023-11-27, end: 2023-11-27, date_precision: day, date_text: "", status: happened, actors: its passengers, minor: true}
notes: ""
