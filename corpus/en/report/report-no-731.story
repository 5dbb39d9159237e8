---
id: report-no-731
genre: report
country: "NO"
published: 2022-10-21
publisher: Arctic Tidende
title: "Man {charged}(e1) in [Alta](alt event) after seven {arrests}(e2) of [Russians](rus demonym) with drones and cameras"
---
The son of a shipping executive close to the Kremlin was {charged}(e1) in northern [Norway](nor event) on Thursday with flying a drone over [Svalbard](sva event), the seventh [Russian](russ demonym) citizen to be {detained}(e2) in the country in eight days.

The 47-year-old, who also holds a [British](bri demonym) passport, was {taken off}(e2) a sailing yacht in [Hammerfest](ham event) on Monday. A court in [Alta](alt event) {ordered}(e3) that he be kept in custody for two weeks. He {denied}(e4) wrongdoing and said he had filmed glaciers.

Flying drones has been banned for [Russians](rus demonym) since Feb. 28 under sanctions that [Norway](nor metonym), not a member of the EU, {copied}(e5) from [Brussels](bru metonym).

"It is not acceptable that foreign intelligence is flying drones over our airports," Justice Minister Ingvild Sætre said at the airport of [Førde](frd event), where traffic was {stopped}(e6) for two hours on Wednesday after a pilot {saw}(e7) one near the runway. [Bergen](ber event), the second city, also {closed}(e6) its airspace briefly that morning.

Since the {explosions}(e8) that {ripped}(e8) the Nord Stream pipelines off the [Danish](dan demonym) island of [Bornholm](bor event) on Sept. 26, soldiers have {been posted}(e9) at the gas plants of [Kårstø](kar event), [Nyhamna](nyh event) and [Kollsnes](kol event). [Norway](nor mention) has replaced [Russia](russ mention) as the largest supplier of gas to the continent.

On 12 October, customs at the [Storskog](sto event) crossing near [Kirkenes](kir mention) {stopped}(e10) a man of 50 with two drones and 4 terabytes of footage, some of it encrypted. Three men and a woman with pictures of military sites in [Nordland](nord mention) were {pulled over}(e11) in [Grane](gra event) three days later. Two of them have been {released}(e12).

[Moscow](mos metonym)'s embassy in [Oslo](osl event) {described}(e13) the cases as "psychosis". It asked for consular access.

Separately, the security service said it had {arrested}(e14) a researcher of [Brazilian](bra demonym) nationality at [Tromsø](tro metonym org)'s university who it believed to be an agent. He had {moved}(e15) from [Calgary](cal mention) last autumn.

Fishermen fear for the port trade. The government on 6 October {limited}(e16) [Russian](russ demonym) trawlers to three harbours, [Båtsfjord](bat event), [Kirkenes](kir event) and [Tromsø](tro event), and police have begun to {search}(e17) every vessel. In [Kirkenes](kir event), where a third of shipyard work is for customers in [Murmansk](mur mention), 35 people were {given notice}(e18) last week.

---
places:
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  alt: {name: Alta, geonameid: 847633, point: [69.9689, 23.2717]}
  sva: {name: Svalbard, point: [78.5, 16.0], precision: area, radius_km: 200}
  ham: {name: Hammerfest, geonameid: 779683, point: [70.6631, 23.6809]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  frd: {name: Førde, point: [61.45, 5.86]}
  ber: {name: Bergen, geonameid: 3161732, point: [60.393, 5.3242]}
  bor: {name: Bornholm, point: [55.13, 14.92], precision: area, radius_km: 20}
  kar: {name: Kårstø, point: [59.28, 5.52]}
  nyh: {name: Nyhamna, point: [62.83, 6.95], precision: near}
  kol: {name: Kollsnes, point: [60.56, 4.83]}
  sto: {name: Storskog, point: [69.66, 30.2]}
  kir: {name: Kirkenes, point: [69.73, 30.05]}
  nord: {name: Nordland, point: [67.0, 14.5], precision: division}
  gra: {name: Grane, point: [65.55, 13.38], precision: near}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  mos: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  tro: {name: Tromsø, point: [69.65, 18.96]}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  bat: {name: Båtsfjord, point: [70.63, 29.72]}
  mur: {name: Murmansk, geonameid: 524305, point: [68.9678, 33.0992]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  dan: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: charge, places: [sva, alt], start: 2022-10-20, end: 2022-10-20, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: The son of a shipping executive close to the Kremlin, main: true}
  e2: {type: arrest, places: [nor, ham], start: 2022-10-12, end: 2022-10-20, date_precision: day, date_text: in eight days, arrested: 7, status: happened, actors: "", main: true}
  e3: {type: verdict, places: [alt], start: null, end: null, date_precision: unknown, date_text: for two weeks, status: happened, actors: A court in Alta, targets: The 47-year-old}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: wrongdoing, minor: true}
  e5: {type: sanction, places: [], start: 2022-02-28, end: 2022-02-28, date_precision: day, date_text: since Feb. 28, status: happened, actors: Norway, targets: Russians}
  e6: {type: closure, places: [frd, ber], start: 2022-10-19, end: 2022-10-19, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: traffic}
  e7: {type: other, places: [frd], start: 2022-10-19, end: 2022-10-19, date_precision: day, date_text: "", status: happened, actors: a pilot, targets: one, minor: true}
  e8: {type: explosion, places: [bor], start: 2022-09-26, end: 2022-09-26, date_precision: day, date_text: on Sept. 26, status: happened, actors: "", targets: the Nord Stream pipelines}
  e9: {type: decision, places: [kar, nyh, kol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: soldiers, targets: the gas plants}
  e10: {type: raid, places: [sto], start: 2022-10-12, end: 2022-10-12, date_precision: day, date_text: On 12 October, status: happened, actors: customs, targets: a man of 50}
  e11: {type: arrest, places: [gra], start: 2022-10-15, end: 2022-10-15, date_precision: day, date_text: three days later, arrested: 4, status: happened, actors: "", targets: Three men and a woman}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two of them, minor: true}
  e13: {type: statement, places: [osl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: embassy, targets: the cases, minor: true}
  e14: {type: arrest, places: [tro], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: the security service, targets: a researcher}
  e15: {type: career, places: [tro], start: 2021, end: 2021, date_precision: year, date_text: last autumn, status: happened, actors: He, minor: true}
  e16: {type: decision, places: [bat, kir, tro], start: 2022-10-06, end: 2022-10-06, date_precision: day, date_text: on 6 October, status: happened, actors: The government, targets: trawlers}
  e17: {type: raid, places: [bat, kir, tro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police, targets: every vessel}
  e18: {type: layoffs, places: [kir], start: 2022-10-10, end: 2022-10-10, date_precision: week, date_text: last week, status: happened, actors: "", targets: 35 people}
notes: ""
