---
id: frontline-sd-22
genre: frontline
country: SD
published: 2023-05-02
publisher: Nile Confluence News
title: "{Shelling}(e1) Shatters Truce in [Khartoum](kha event); UN {Warns}(e2) of {Exodus}(e3)"
---
[KHARTOUM](kha dateline)/[CAIRO](cai dateline) — Artillery and jets {pounded}(e1) [Khartoum](kha event) on Monday, hours after the army and its paramilitary rivals {agreed}(e4) to prolong a {truce}(e4) for 72 hours, and the UN {said}(e2) that 800,000 people might {flee}(e3) [Sudan](sud mention).

Some 73,000 have already {gone}(e3), most of them to [Egypt](egy event), [Chad](cha event) and [South Sudan](sou event). At [Wadi Halfa](wad event), men of military age wait a week for visas; in [Port Sudan](por event), families sleep on the quay. A [Saudi](sau demonym) ship took 220 {evacuees}(e5) to [Jeddah](jed event) on Sunday.

In [Omdurman](omd event) a {shell}(e6) fell on a dialysis ward, {killing}(e6) four. At least 528 have {died}(e7) and 4,599 been {wounded}(e7) since the {fighting}(e7) began on 15 April, says the health ministry, which counts hospitals only. Doctors in [El Geneina](elg event), in [Darfur](dar event), speak of 200 {dead}(e8) there alone in two days of {looting}(e8) and {arson}(e8).

The paramilitaries {claim to hold}(e9) the airport and the palace. The army denied {losing}(e10) the refinery at [al-Jaili](alj event), north of the capital. Both accused each other of having {freed}(e11) prisoners from [Kober](kob event) jail, among them a former minister wanted in [The Hague](the mention).

Mediators hope to {bring}(e12) envoys to [Riyadh](riy event) or [Juba](jub event) by the weekend. [London](lon metonym)'s last {flight}(e13) left [Wadi Seidna](wadi event) on Saturday. A [Turkish](tur demonym) plane had been {hit}(e14) there by bullets the day before; a steward was grazed.

In 2021, the two generals had together {toppled}(e15) a civilian government.

---
places:
  wad: {name: Wadi Halfa, point: [21.8, 31.35]}
  por: {name: Port Sudan, geonameid: 377039, point: [19.6175, 37.2164]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  dar: {name: Darfur, point: [13.5, 24.5], precision: area, radius_km: 350}
  elg: {name: El Geneina, point: [13.45, 22.44]}
  alj: {name: al-Jaili, point: [15.95, 32.6], precision: near}
  kob: {name: Kober, point: [15.63, 32.55], precision: near}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  wadi: {name: Wadi Seidna, point: [15.8, 32.52], precision: exact}
  omd: {name: Omdurman, geonameid: 365137, point: [15.6445, 32.4777]}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  sou: {name: South Sudan, geonameid: 7909807, point: [7.5, 30.0], precision: country}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: shelling, places: [kha], start: 2023-05-01, end: 2023-05-01, date_precision: day, date_text: on Monday, status: happened, actors: Artillery and jets, main: true}
  e2: {type: statement, places: [], start: 2023-05-01, end: 2023-05-01, date_precision: day, date_text: on Monday, status: happened, actors: the UN}
  e3: {type: displacement, places: [egy, cha, sou], start: null, end: null, date_precision: unknown, date_text: "", displaced: 73000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e4: {type: agreement, places: [kha], start: 2023-05-01, end: 2023-05-01, date_precision: day, date_text: "", status: happened, actors: the army and its paramilitary rivals, main: true}
  e5: {type: displacement, places: [por, jed], start: 2023-04-30, end: 2023-04-30, date_precision: day, date_text: on Sunday, displaced: 220, status: happened, actors: ""}
  e6: {type: shelling, places: [omd], start: null, end: null, date_precision: unknown, date_text: "", killed: 4, status: happened, actors: "", targets: a dialysis ward}
  e7: {type: battle, places: [sud], start: 2023-04-15, end: 2023-04-15, date_precision: day, date_text: since the fighting began on 15 April, killed: 528, killed_qualifier: at_least, injured: 4599, status: happened, actors: "", main: true}
  e8: {type: riot, places: [elg], start: null, end: null, date_precision: unknown, date_text: "", killed: 200, status: reported, actors: ""}
  e9: {type: battle, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: The paramilitaries}
  e10: {type: battle, places: [alj], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e11: {type: other_crime, places: [kob], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e12: {type: meeting, places: [riy, jub], start: 2023-05-07, end: 2023-05-07, date_precision: day, date_text: by the weekend, status: planned, actors: Mediators}
  e13: {type: displacement, places: [wadi], start: 2023-04-29, end: 2023-04-29, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e14: {type: shooting, places: [wadi], start: 2023-04-28, end: 2023-04-28, date_precision: day, date_text: the day before, injured: 1, status: happened, actors: "", targets: A Turkish plane}
  e15: {type: coup, places: [sud], start: 2021, end: 2021, date_precision: year, date_text: In 2021, status: happened, actors: the two generals, targets: a civilian government}
notes: ""
