---
id: report-no-432
genre: report
country: "NO"
published: 2025-07-12
publisher: Polar Circle Weekly
title: "Seven briefs from the High North"
---
[TROMSØ](tro dateline) — A trawler from [Murmansk](mur mention), the Severny Mys, is barred from [Norwegian](nor demonym) ports from Thursday under {sanctions}(e1) that [Oslo](osl metonym) {announced}(e1) this week. Its owner is suspected of {mapping}(e2) seabed cables off [Svalbard](sva event). It may still fish in the [Barents Sea](bar mention). A second ship was {ordered}(e3) out of [Båtsfjord](bat event).

[NUUK](nuu dateline) — [Greenland](gre metonym)'s government {signed}(e4) an agreement with [Denmark](den metonym) and the [European](eur demonym org) Union on Tuesday on graphite at [Amitsoq](ami event), in the south. The day before, the [French](fra demonym) president's special envoy {opened}(e5) a consulate in [Nuuk](nuu event). In [Qaanaaq](qaa event) the supply ship {arrived}(e6) three weeks late because of ice. Two tourists from [Taiwan](tai mention) who were {missing}(e7) near [Ilulissat](ilu event) since Sunday were {found}(e7) on Wednesday, cold but well.

[LONGYEARBYEN](lon dateline) — The last coal mine on [Svalbard](sva event) {closed}(e8) on 30 June after 110 years, with a {ceremony}(e9) at the cableway. A polar bear was {shot}(e10) at a cabin in [Adventdalen](adv event) on 3 July; nobody was hurt. [Poland](pol metonym)'s station at [Hornsund](hor mention) has {measured}(e11) 19.2 degrees.

[ROVANIEMI](rov dateline) — [Finland](fin event) has {extended}(e12) the {closure}(e12) of all eight crossings to [Russia](rus mention), among them [Vaalimaa](vaa event) and [Raja-Jooseppi](raj event), indefinitely. A man from [Afghanistan](afg mention) who had walked through the forest at [Kuusamo](kuu event) was {detained}(e13) on Sunday. The heatwave goes on: [Sodankylä](sod event) has had 30 degrees on 11 days running, and reindeer have {walked}(e14) into the shopping centre of [Ivalo](iva event) to cool down.

[KIRUNA](kir dateline) — The wooden church of [Kiruna](kir event), 113 years old, will be {moved}(e15) five kilometres on 19 and 20 August to save it from the iron mine below. Sami villages have {appealed}(e16) to a court in [Umeå](ume event) against a new mine at [Gállok](gal event). The line to [Narvik](nar event), {blocked}(e17) twice in the winter of 2023-24 by {derailments}(e17), is {closed}(e18) this weekend for {repairs}(e18).

[REYKJAVIK](rey dateline) — Lava has {spread}(e19) over three square kilometres since an {eruption}(e19) began at dawn on Wednesday on the [Reykjanes](reyk event) peninsula, the twelfth since 2021. [Grindavík](gri event) and the Blue Lagoon were {evacuated}(e20). Winds carried gas to [Akureyri](aku event). Flights from [Keflavík](kef event) are normal.

[YELLOWKNIFE](yel dateline), [Canada](can dateline) — Fire crews from [Yukon](yuk mention) and [Alaska](ala mention) are {battling}(e21) a blaze of 90,000 hectares near [Fort Providence](for event). The hamlet of [Whatì](wha event), whose 550 people {left}(e22) on 27 June, may go home on Monday. In [Iqaluit](iqa event), the governor general {inaugurated}(e23) a deep-sea dock, and King Charles's message was {read out}(e23) in Inuktitut.

Correction: In our issue of 5 July we said that [Hammerfest](ham mention) is the northernmost town in [Norway](nor mention). That is [Honningsvåg](hon mention).

---
places:
  tro: {name: Tromsø, geonameid: 3133895, point: [69.6489, 18.9551]}
  mur: {name: Murmansk, geonameid: 524305, point: [68.9678, 33.0992]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  sva: {name: Svalbard and Jan Mayen, geonameid: 607072, point: [78.0, 20.0], precision: country}
  bar: {name: Barents Sea, point: [73.0, 35.0], precision: area, radius_km: 500}
  bat: {name: Båtsfjord, point: [70.63, 29.72]}
  nuu: {name: Nuuk, geonameid: 3421319, point: [64.1835, -51.7216]}
  gre: {name: Greenland, geonameid: 3425505, point: [72.0, -40.0], precision: country}
  eur: {name: European, point: [50.0, 10.0], precision: area, radius_km: 2000}
  ami: {name: Amitsoq, point: [60.3, -45.0], precision: near}
  qaa: {name: Qaanaaq, point: [77.47, -69.23]}
  ilu: {name: Ilulissat, geonameid: 3423146, point: [69.2198, -51.0986]}
  lon: {name: Longyearbyen, geonameid: 2729907, point: [78.2233, 15.6469]}
  adv: {name: Adventdalen, point: [78.18, 16.0], precision: near}
  hor: {name: Hornsund, point: [77.0, 15.55]}
  rov: {name: Rovaniemi, geonameid: 638936, point: [66.499, 25.6887]}
  vaa: {name: Vaalimaa, point: [60.6, 27.85]}
  raj: {name: Raja-Jooseppi, point: [68.48, 28.5]}
  kuu: {name: Kuusamo, geonameid: 649924, point: [65.9645, 29.1888]}
  sod: {name: Sodankylä, point: [67.42, 26.59]}
  iva: {name: Ivalo, point: [68.66, 27.54]}
  kir: {name: Kiruna, geonameid: 605155, point: [67.8557, 20.2251]}
  ume: {name: Umeå, geonameid: 602150, point: [63.8284, 20.2597]}
  gal: {name: Gállok, point: [66.65, 19.9], precision: near}
  nar: {name: Narvik, geonameid: 3144987, point: [68.4384, 17.4272]}
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  reyk: {name: Reykjanes, point: [63.88, -22.4], precision: area, radius_km: 15}
  gri: {name: Grindavík, geonameid: 3416888, point: [63.8385, -22.4393]}
  aku: {name: Akureyri, geonameid: 2633274, point: [65.6835, -18.0878]}
  kef: {name: Keflavík, geonameid: 3415496, point: [64.0049, -22.5624]}
  yel: {name: Yellowknife, geonameid: 6185377, point: [62.4541, -114.3725]}
  yuk: {name: Yukon, geonameid: 6185811, point: [63.0, -135.0], precision: division}
  ala: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  for: {name: Fort Providence, point: [61.35, -117.66]}
  wha: {name: Whatì, point: [63.14, -117.27]}
  iqa: {name: Iqaluit, geonameid: 5983720, point: [63.747, -68.5173]}
  ham: {name: Hammerfest, geonameid: 779683, point: [70.6631, 23.6809]}
  hon: {name: Honningsvåg, point: [70.98, 25.97]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
events:
  e1: {type: sanction, places: [nor], start: 2025-07-10, end: 2025-07-10, date_precision: day, date_text: from Thursday, status: happened, actors: Oslo, targets: "A trawler from Murmansk, the Severny Mys", main: true}
  e2: {type: survey, places: [sva], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: Its owner, targets: seabed cables}
  e3: {type: displacement, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A second ship, minor: true}
  e4: {type: agreement, places: [gre], start: 2025-07-08, end: 2025-07-08, date_precision: day, date_text: on Tuesday, status: happened, actors: "Greenland's government", targets: Denmark and the European Union, main: true}
  e5: {type: opening, places: [nuu], start: 2025-07-07, end: 2025-07-07, date_precision: day, date_text: The day before, status: happened, actors: "the French president's special envoy", targets: a consulate}
  e6: {type: transport_change, places: [qaa], start: null, end: null, date_precision: unknown, date_text: three weeks late, status: happened, actors: the supply ship}
  e7: {type: rescue, places: [ilu], start: 2025-07-09, end: 2025-07-09, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: Two tourists from Taiwan}
  e8: {type: closure, places: [sva], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: on 30 June, status: happened, actors: "", targets: The last coal mine, main: true}
  e9: {type: ceremony, places: [sva], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: shooting, places: [adv], start: 2025-07-03, end: 2025-07-03, date_precision: day, date_text: on 3 July, status: happened, actors: "", targets: A polar bear}
  e11: {type: survey, places: [hor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Poland's station at Hornsund", targets: 19.2 degrees}
  e12: {type: closure, places: [fin, vaa, raj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Finland, targets: all eight crossings to Russia}
  e13: {type: arrest, places: [kuu], start: 2025-07-06, end: 2025-07-06, date_precision: day, date_text: on Sunday, arrested: 1, status: happened, actors: "", targets: A man from Afghanistan}
  e14: {type: other, places: [iva], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: reindeer, minor: true}
  e15: {type: construction, places: [kir], start: 2025-08-19, end: 2025-08-20, date_precision: day, date_text: on 19 and 20 August, status: planned, actors: "", targets: The wooden church of Kiruna}
  e16: {type: trial, places: [ume], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sami villages, targets: a new mine at Gállok}
  e17: {type: rail_accident, places: [nar], start: 2023, end: 2024, date_precision: year, date_text: in the winter of 2023-24, status: happened, actors: "", targets: The line to Narvik}
  e18: {type: construction, places: [nar], start: 2025-07-12, end: 2025-07-13, date_precision: day, date_text: this weekend, status: happened, actors: "", minor: true}
  e19: {type: eruption, places: [reyk], start: 2025-07-09, end: 2025-07-09, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e20: {type: displacement, places: [gri], start: 2025-07-09, end: 2025-07-09, date_precision: day, date_text: "", status: happened, actors: "", targets: Grindavík and the Blue Lagoon}
  e21: {type: wildfire, places: [for], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "a blaze of 90,000 hectares"}
  e22: {type: displacement, places: [wha], start: 2025-06-27, end: 2025-06-27, date_precision: day, date_text: on 27 June, displaced: 550, status: happened, actors: "", targets: 550 people}
  e23: {type: opening, places: [iqa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the governor general, targets: a deep-sea dock}
notes: ""
