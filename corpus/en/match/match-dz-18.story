---
id: match-dz-18
genre: match
country: DZ
published: 2023-01-29
publisher: "Stade d'Oran"
title: "Hosts {through}(e1) on a stretcher"
---
[CONSTANTINE](con dateline) — [Algeria](alge metonym)'s home-based eleven are in the semi-finals after a penalty in the 96th minute {beat}(e1) [Ivory Coast](ivo metonym) 1-0 on Friday at [Baraki](bar event), [Algiers](alg event), and left its taker, Aymen Boulahia of [Béjaïa](bej metonym), with cramp in both thighs.

[Senegal](sen metonym) wait there too; they {put out}(e2) [Mauritania](mau metonym) by the same score in [Annaba](ann event). [Niger](nig metonym) {won}(e3) on Saturday, in [Oran](ora event), for the first time at anything: 2-0 over [Ghana](gha metonym). [Madagascans](mad demonym) {danced}(e4) till four in the [Emir Abdelkader](emi event) square here, since [Madagascar](mada metonym), whose forwards include a customs officer from [Antsirabe](ant mention), had {beaten}(e5) [Mozambique](moz metonym) 3-1.

[Morocco](mor metonym), holders, {never came}(e6): [Rabat](rab metonym) wanted a direct flight from its own capital and [Algiers](alg metonym) keeps the air shut. [South Africa](sou event)'s football body heard of a {speech}(e7) by a grandson of Mandela's at the opening, on the [Sahara](sah mention), and {apologised}(e8).

{Semi-finals}(e9) on Tuesday. A supporter from [Tizi Ouzou](tiz mention) who'd {walked}(e10) to [Constantine](con mention), 300 km, was given a bicycle back.

---
places:
  con: {name: Constantine, geonameid: 2501152, point: [36.365, 6.6147]}
  bar: {name: Baraki, point: [36.67, 3.09], precision: near}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  bej: {name: Béjaïa, point: [36.756, 5.084]}
  ann: {name: Annaba, geonameid: 2506999, point: [36.9, 7.7667]}
  ora: {name: Oran, geonameid: 2485926, point: [35.6991, -0.6359]}
  emi: {name: Emir Abdelkader, point: [36.36, 6.61], precision: near, near: con}
  ant: {name: Antsirabe, point: [-19.866, 47.033]}
  sah: {name: Sahara, point: [24.0, -12.5], precision: area, radius_km: 400}
  tiz: {name: Tizi Ouzou, geonameid: 2475744, point: [36.7118, 4.0459]}
  alge: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  mau: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  mada: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
events:
  e1: {type: match, places: [bar], start: 2023-01-27, end: 2023-01-27, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e2: {type: match, places: [ann], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: match, places: [ora], start: 2023-01-28, end: 2023-01-28, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e4: {type: festival, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: match, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: match, places: [alge], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: statement, places: [alge], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: match, places: [alge], start: 2023-01-31, end: 2023-01-31, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
  e10: {type: transport_change, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
