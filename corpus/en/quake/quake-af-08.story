---
id: quake-af-08
genre: quake
country: AF
published: 2022-06-24
publisher: Khyber Monitor
title: "In [Gayan](gay event), shovels before helicopters"
---
[GARDEZ](gar dateline), [Afghanistan](afg dateline): Men with shovels {walked}(e1) all night from [Urgun](urg mention) to reach the villages of [Gayan](gay event) district, and in most they found that they had come to {bury}(e2).

More than 1,000 people {perished}(e3) when an {earthquake}(e3) struck the hills of [Paktika](pak event) and [Khost](kho event) provinces early on Wednesday, [Kabul](kab metonym) says; the count comes from mullahs and is written on cigarette packets. In [Spera](spe event) whole families lay in one room under a roof of earth and poplar.

There is one clinic, with five beds. Five hundred hurt {came}(e4) to it. The worst cases {went}(e5) by road to [Sharana](sha event), and twenty-two children were {flown}(e6) to [Kabul](kab event), where a surgeon from [Bergamo](ber mention) had slept in his boots.

Across the line, in [North Waziristan](nor event), one man was {killed}(e7) in [Datta Khel](dat event). [Islamabad](isl metonym) {sent}(e8) eight lorries through [Ghulam Khan](ghu mention); [Qatar](qat metonym) and [Iran](ira metonym) sent planes.

{Rain}(e9), and {sleet}(e9) on the passes, {grounded}(e10) aircraft on Thursday. "We {asked}(e11) [Washington](was metonym) for our own money, not theirs," a deputy minister, Mullah Sharif Zurmat, {told}(e11) a {press conference}(e11), of assets {frozen}(e12) since last August.

---
places:
  gay: {name: Gayan, point: [32.99, 69.37], precision: near}
  gar: {name: Gardez, geonameid: 1141857, point: [33.5974, 69.2259]}
  urg: {name: Urgun, point: [32.95, 69.18], precision: near}
  pak: {name: Paktika, geonameid: 1131256, point: [32.5106, 68.651], precision: division}
  kho: {name: Khost District, geonameid: 7054009, point: [33.3395, 69.9204], precision: division}
  spe: {name: Spera, point: [33.19, 69.53], precision: near}
  sha: {name: Sharana, point: [33.176, 68.731], precision: near}
  ber: {name: Bergamo, geonameid: 3182164, point: [45.696, 9.6672]}
  nor: {name: North Waziristan, point: [32.95, 70.0], precision: area, radius_km: 40}
  dat: {name: Datta Khel, point: [32.88, 69.76], precision: near}
  ghu: {name: Ghulam Khan, point: [33.1, 70.02], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
events:
  e1: {type: rescue, places: [gay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [gay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: earthquake, places: [pak, kho], start: 2022-06-22, end: 2022-06-22, date_precision: day, date_text: early on Wednesday, killed: 1000, killed_qualifier: at_least, injured: 500, injured_qualifier: about, status: happened, actors: "", main: true}
  e4: {type: medical, places: [gay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: medical, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: medical, places: [kab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: earthquake, places: [dat], start: 2022-06-22, end: 2022-06-22, date_precision: day, date_text: "", killed: 1, status: happened, actors: ""}
  e8: {type: aid, places: [ghu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: extreme_weather, places: [gay], start: 2022-06-23, end: 2022-06-23, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e10: {type: transport_change, places: [gay], start: 2022-06-23, end: 2022-06-23, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: sanction, places: [was], start: 2021-08, end: 2021-08, date_precision: month, date_text: since last August, status: happened, actors: ""}
notes: ""
