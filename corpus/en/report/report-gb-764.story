---
id: report-gb-764
genre: report
country: GB
published: 2021-01-26
publisher: South Wales Courier
title: "[Skewen](ske event) families told 'months, not weeks' after mine water {flood}(e1)"
---
Dozens of families whose homes were {swamped}(e1) by orange water from an old mine working in [Skewen](ske event) may not return before the summer, the Coal Authority has {warned}(e2).

Some 80 people were {moved out}(e3) of five streets near [Neath](nea mention) last Thursday after water under pressure {burst}(e1) from a shaft beneath Goshen Park. Twelve more properties were {emptied}(e3) on Monday night as a precaution.

Cameras {lowered}(e4) into the shaft yesterday showed that a drainage level, blocked since about 1910, had {given way}(e1) under the rain of Storm Christoph, said the Authority's Carys Treharne. "We're pumping 180 litres a second and the level isn't dropping," she told a Zoom meeting attended by 140 residents.

Wyn Bevan, 74, spent 11 hours on a chair with his dog. "It came up through the floor, the colour of rust. I've lost my late wife's letters," he said.

An {inquiry}(e5) by the council at [Port Talbot](por mention) will look into why a complaint in 2012 about a damp cellar was not followed up. First Minister Aled Prydderch {promised}(e6) up to £1,000 for each household and {repeated}(e7) his demand that [Westminster](wes metonym) pay for [Wales](wal mention)'s 2,100 coal tips. It came a year after a slip at [Tylorstown](tyl event), in the [Rhondda](rho mention), when Storm Dennis {brought}(e8) 60,000 tonnes of spoil {down}(e8) into the river.

Christoph also {drowned}(e9) roads at [Bangor-on-Dee](ban event), where vaccines were {rescued}(e10) from an industrial estate at [Wrexham](wre event), and {forced}(e11) 2,000 people to leave [Didsbury](did event) and [Northenden](nor event), in [Manchester](man mention). A man of 32 {died}(e12) when his van was {swept}(e12) into the [Teifi](tei event) near [Llandysul](lla event).

Snow has since {replaced}(e13) the rain. Two coronavirus vaccination centres in [Bridgend](bri event) and [Abercynon](abe event) were {closed}(e14) on Sunday, and a woman aged 20 was {seriously hurt}(e15) while sledging at [Caerphilly](cae event).

All this comes in a lockdown. The [UK](uni event) on Tuesday {passed}(e16) 100,000 {deaths}(e16), and [Wales](wal metonym)'s chief medical officer said one in five beds at [Morriston](mor metonym org) Hospital, [Swansea](swa event), was taken by a Covid patient. Officers in [Cardiff](car event) {fined}(e17) 16 people at a birthday party in [Roath](roa event) on Saturday.

Donations for [Skewen](ske mention) reached £96,000 yesterday. A rugby club in [Resolven](res event) is {storing}(e18) furniture. The road to [Birchgrove](bir mention) {reopens}(e19) tomorrow.

---
places:
  ske: {name: Skewen, point: [51.66, -3.84]}
  nea: {name: Neath, geonameid: 2641843, point: [51.6632, -3.8044]}
  por: {name: Port Talbot, geonameid: 2639989, point: [51.5924, -3.7802]}
  wes: {name: Westminster, point: [51.5, -0.13]}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  tyl: {name: Tylorstown, point: [51.65, -3.43]}
  rho: {name: Rhondda, point: [51.65, -3.45], precision: area, radius_km: 12}
  ban: {name: Bangor-on-Dee, point: [53.0, -2.91]}
  wre: {name: Wrexham, geonameid: 2633485, point: [53.0466, -2.9913]}
  did: {name: Didsbury, point: [53.41, -2.23]}
  nor: {name: Northenden, point: [53.41, -2.26]}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
  tei: {name: Teifi, point: [52.04, -4.31], precision: near}
  lla: {name: Llandysul, point: [52.04, -4.31]}
  bri: {name: Bridgend, geonameid: 2654755, point: [51.5058, -3.5772]}
  abe: {name: Abercynon, point: [51.64, -3.33]}
  cae: {name: Caerphilly, geonameid: 2654089, point: [51.5745, -3.218]}
  mor: {name: Morriston, point: [51.67, -3.93]}
  swa: {name: Swansea, geonameid: 2636432, point: [51.6208, -3.9432]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  roa: {name: Roath, point: [51.49, -3.16]}
  res: {name: Resolven, point: [51.71, -3.7]}
  bir: {name: Birchgrove, point: [51.67, -3.87]}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
events:
  e1: {type: flood, places: [ske], start: 2021-01-21, end: 2021-01-21, date_precision: day, date_text: last Thursday, status: happened, actors: "", targets: Dozens of families, main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Coal Authority, main: true}
  e3: {type: displacement, places: [ske], start: 2021-01-21, end: 2021-01-25, date_precision: day, date_text: last Thursday, displaced: 80, displaced_qualifier: about, status: happened, actors: Some 80 people, main: true}
  e4: {type: investigation, places: [ske], start: 2021-01-25, end: 2021-01-25, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: the shaft, minor: true}
  e5: {type: investigation, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the council}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: First Minister Aled Prydderch, targets: "up to £1,000"}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: First Minister Aled Prydderch, minor: true}
  e8: {type: landslide, places: [tyl], start: 2020, end: 2020, date_precision: year, date_text: a year after, status: happened, actors: Storm Dennis, targets: "60,000 tonnes of spoil"}
  e9: {type: flood, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Christoph, targets: roads}
  e10: {type: rescue, places: [wre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: vaccines, minor: true}
  e11: {type: displacement, places: [did, nor], start: null, end: null, date_precision: unknown, date_text: "", displaced: 2000, status: happened, actors: "2,000 people"}
  e12: {type: flood, places: [lla, tei], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: A man of 32}
  e13: {type: extreme_weather, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: closure, places: [bri, abe], start: 2021-01-24, end: 2021-01-24, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: Two coronavirus vaccination centres}
  e15: {type: other_accident, places: [cae], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: a woman aged 20}
  e16: {type: outbreak, places: [uni], start: 2021-01-26, end: 2021-01-26, date_precision: day, date_text: on Tuesday, killed: 100000, killed_qualifier: at_least, status: happened, actors: ""}
  e17: {type: verdict, places: [car, roa], start: 2021-01-23, end: 2021-01-23, date_precision: day, date_text: on Saturday, status: happened, actors: Officers, targets: 16 people}
  e18: {type: aid, places: [res], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A rugby club, targets: furniture, minor: true}
  e19: {type: opening, places: [bir], start: 2021-01-20, end: 2021-01-20, date_precision: day, date_text: tomorrow, status: planned, actors: "", targets: The road, minor: true}
notes: ""
