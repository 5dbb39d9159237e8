---
id: report-fi-625
genre: report
country: FI
published: 2025-03-04
publisher: "Baltic & Nordic Brief"
title: "Nordic round-up: icebreaker, reindeer, battery {bankruptcy}(e3)"
---
[RAUMA](rau dateline) - A shipyard here has {won}(e1) a 430-million-euro {order}(e1) from [Canada](can mention) for an icebreaker, to be {delivered}(e2) in 2029. Work will be {shared}(e2) with a yard in [Lévis](lev event), [Quebec](que event). The shipyard {laid off}(e4) 118 people for three months last autumn; all will be {called back}(e5), managing director Kirsi Anttila said.

[LULEÅ](lul dateline) - Two freight trains {derailed}(e6) within ten days on the ore line between [Kiruna](kir mention) and [Narvik](nar mention), {closing}(e7) it until at least Saturday. The second {accident}(e6), near [Vassijaure](vas event) on Sunday, {damaged}(e6) 15 km of track. The mining company has {cut}(e8) production at [Malmberget](mal event) and is {running down}(e8) stocks in [Narvik](nar event). Investigators are {examining}(e9) a broken wheel.

[SKELLEFTEÅ](ske dateline) - A battery maker once hailed as [Europe](eur mention)'s answer to [Asia](asi mention) is to {file}(e3) for bankruptcy in [Stockholm](sto event) next week unless a buyer is found, the trade union IF Metall said. About 3,000 people in the town have been {given notice}(e10) since September, many of them from [India](ind mention) and [Chile](chi mention), who must find another job within three months or leave.

[KARASJOK](kar dateline) - [Norway](nor metonym)'s Sámi parliament has {condemned}(e11) the culling of 300 reindeer that {strayed}(e12) over from [Finland](fin event) near [Tana](tan event) in January. Owners in [Utsjoki](uts mention) want compensation. Fences on both sides were {broken}(e13) by the storm of Jan. 31.

[TÓRSHAVN](tor dateline) - Salmon farmers on the [Faroe Islands](far event) {lost}(e14) 600,000 fish to jellyfish in February, half of them in [Fuglafjørður](fug event). Prices in [Oslo](osl event) {rose}(e15) by 9% last week.

[TALLINN](tal dateline) - [Estonia](est metonym) will {charge}(e16) the captain of a tanker which is suspected of having {dragged}(e17) its anchor across a power cable in the [Gulf of Finland](gul event) on Christmas Day. He was {detained}(e18) off [Porvoo](por event) and denies intent.

[NUUK](nuu dateline) - Voters in [Greenland](gre event) {elect}(e19) a new parliament on March 11. Mining at [Kuannersuit](kua event) near [Narsaq](nars mention), {banned}(e20) since 2021, is again an issue.

---
places:
  rau: {name: Rauma, geonameid: 639734, point: [61.1272, 21.5113]}
  lev: {name: Lévis, geonameid: 6325521, point: [46.8033, -71.1779]}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  lul: {name: Luleå, geonameid: 604490, point: [65.5841, 22.1547]}
  kir: {name: Kiruna, geonameid: 605155, point: [67.8557, 20.2251]}
  nar: {name: Narvik, geonameid: 3144987, point: [68.4384, 17.4272]}
  vas: {name: Vassijaure, point: [68.43, 18.26], precision: near}
  mal: {name: Malmberget, point: [67.17, 20.67]}
  ske: {name: Skellefteå, geonameid: 602913, point: [64.7507, 20.9528]}
  kar: {name: Karasjok, point: [69.47, 25.51]}
  tan: {name: Tana, point: [70.2, 28.2]}
  uts: {name: Utsjoki, point: [69.91, 27.03]}
  tor: {name: Tórshavn, geonameid: 2611396, point: [62.0097, -6.7716]}
  far: {name: Faroe Islands, geonameid: 2622320, point: [62.0, -7.0], precision: country}
  fug: {name: Fuglafjørður, point: [62.24, -6.81]}
  gul: {name: Gulf of Finland, point: [59.9, 25.8], precision: area, radius_km: 100}
  kua: {name: Kuannersuit, point: [60.98, -45.97], precision: near}
  nars: {name: Narsaq, point: [60.91, -46.05]}
  nuu: {name: Nuuk, geonameid: 3421319, point: [64.1835, -51.7216]}
  gre: {name: Greenland, geonameid: 3425505, point: [72.0, -40.0], precision: country}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  asi: {name: Asia, point: [35.0, 95.0], precision: area, radius_km: 3500}
  por: {name: Porvoo, geonameid: 660561, point: [60.3923, 25.6651]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  est: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
events:
  e1: {type: deal, places: [rau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A shipyard, targets: an icebreaker, main: true}
  e2: {type: construction, places: [rau, lev], start: 2029, end: 2029, date_precision: year, date_text: in 2029, status: planned, actors: "", targets: an icebreaker}
  e3: {type: layoffs, places: [sto], start: 2025-03-10, end: 2025-03-10, date_precision: week, date_text: next week, status: threatened, actors: A battery maker, main: true}
  e4: {type: layoffs, places: [rau], start: 2024-09, end: 2024-11, date_precision: month, date_text: last autumn, status: happened, actors: The shipyard, targets: 118 people, minor: true}
  e5: {type: career, places: [rau], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e6: {type: rail_accident, places: [vas], start: 2025-03-02, end: 2025-03-02, date_precision: day, date_text: on Sunday, status: happened, actors: Two freight trains, main: true}
  e7: {type: closure, places: [vas], start: 2025-03-02, end: 2025-03-08, date_precision: day, date_text: until at least Saturday, status: happened, actors: "", targets: it}
  e8: {type: decision, places: [mal, nar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The mining company, targets: production}
  e9: {type: investigation, places: [vas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Investigators, targets: a broken wheel}
  e10: {type: layoffs, places: [ske], start: 2024-09, end: 2025-03, date_precision: month, date_text: since September, status: happened, actors: "", targets: "About 3,000 people"}
  e11: {type: statement, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Norway's Sámi parliament", targets: the culling of 300 reindeer, main: true}
  e12: {type: other, places: [tan, fin], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, status: happened, actors: 300 reindeer, minor: true}
  e13: {type: storm, places: [tan], start: 2025-01-31, end: 2025-01-31, date_precision: day, date_text: Jan. 31, status: happened, actors: "", targets: Fences}
  e14: {type: other, places: [far, fug], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: Salmon farmers, targets: "600,000 fish"}
  e15: {type: market, places: [osl], start: 2025-02-24, end: 2025-02-24, date_precision: week, date_text: last week, status: happened, actors: ""}
  e16: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Estonia, targets: the captain of a tanker}
  e17: {type: sea_accident, places: [gul], start: 2024-12-25, end: 2024-12-25, date_precision: day, date_text: on Christmas Day, status: reported, actors: the captain of a tanker, targets: a power cable}
  e18: {type: arrest, places: [por], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: the captain of a tanker}
  e19: {type: election, places: [gre], start: 2025-03-11, end: 2025-03-11, date_precision: day, date_text: on March 11, status: planned, actors: "", main: true}
  e20: {type: decision, places: [kua], start: 2021, end: 2021, date_precision: year, date_text: since 2021, status: happened, actors: "", minor: true}
notes: ""
