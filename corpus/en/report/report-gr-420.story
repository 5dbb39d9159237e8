---
id: report-gr-420
genre: report
country: GR
published: 2023-06-24
publisher: Aegean Investigations
title: "Ten days after the [Pylos](pyl event) {shipwreck}(e1): what the coastguard log says"
---
[Athens](ath dateline)

More than 500 people are feared to have {drowned}(e1) when the trawler Adriana {went down}(e1) 47 nautical miles off [Pylos](pyl event) in the early hours of 14 June. Eighty-two bodies have been {recovered}(e2); 104 men were {saved}(e3), and not one woman or child.

We compared the log of the coastguard with the tracks of four merchant ships, the calls of those on board and the testimony of 16 survivors at [Malakasa](mal mention) camp. They {disagree}(e4) on one thing above all: whether the trawler was moving.

The {voyage}(e5) began at [Tobruk](tob event), in eastern [Libya](lib mention), on 9 or 10 June. Passengers from [Pakistan](pak mention) were made to sit in the hold; [Syrians](syr demonym) from [Daraa](dar mention) and [Kobani](kob mention), and [Egyptians](egy demonym) from [Sharqia](sha mention), had places on deck at up to $4,500. Some had flown from [Karachi](kar mention) by way of [Dubai](dub mention) to [Benghazi](ben mention).

13 June, 11.00: [Rome](rom metonym) {tells}(e6) the centre in [Piraeus](pir mention) of a boat in distress. 15.35: a helicopter from [Lesbos](les mention) {finds}(e7) it. 18.00: the tanker Lucky Sailor {passes}(e8) water. 22.40: the patrol vessel PPLS-920, from [Chania](cha mention), {arrives}(e7). According to the log, it stays "at a discreet distance". Nine survivors say that a rope was {tied}(e9) to the bow and that the boat {capsized}(e1) after the second pull.

"Three seconds, then everything was upside down," Mohannad al-Sayed, 22, told us. He swam to a crate.

The coastguard, which first {denied}(e10) that a rope was used and then {said}(e10) that one was attached briefly "to assess the situation", declined to answer further questions because of an inquiry by the naval court in [Piraeus](pir event). Nine [Egyptians](egy demonym) were {charged}(e11) in [Kalamata](kal event) on Monday with manslaughter and {remanded}(e11). In [Gujrat](guj event) and [Sialkot](sia event), [Pakistani](pak demonym) police have {arrested}(e12) 29 agents.

[Pakistan](pak event) {observed}(e13) a day of mourning on Monday. In [Kotli](kot event), in the [Pakistan](pak mention)-held part of [Kashmir](kas mention), 24 families of one village are waiting for news. At [Khuiratta](khu event) the mosque has {opened}(e14) a register.

Thousands {marched}(e15) in [Athens](ath event), [Thessaloniki](the event) and [Patras](pat event) on 15 June; in the capital petrol bombs were {thrown}(e16) and 21 people {detained}(e16). Campaigning for Sunday's {election}(e17) was {suspended}(e18) for three days.

It is the worst such disaster since 18 April 2015, when as many as 1,100 {died}(e19) south of [Lampedusa](lam event). In February, at least 94 had {perished}(e20) at [Steccato di Cutro](ste event), in [Calabria](cal mention), in a boat from [Izmir](izm mention). And on Wednesday, with the eyes of the world on a submersible lost near the wreck of the Titanic, 39 people {drowned}(e21) between [Morocco](mor mention) and the [Canary Islands](can event), 160 km from [Gran Canaria](gra mention).

---
places:
  pyl: {name: Pylos, point: [36.91, 21.7]}
  mal: {name: Malakasa, point: [38.24, 23.8]}
  tob: {name: Tobruk, geonameid: 81302, point: [32.0896, 23.9538]}
  dar: {name: Daraa, point: [32.62, 36.1]}
  kob: {name: Kobani, point: [36.89, 38.35]}
  sha: {name: Sharqia, point: [30.7, 31.6], precision: division}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  ben: {name: Benghazi, geonameid: 88319, point: [32.1149, 20.0686]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  les: {name: Lesbos, point: [39.2, 26.3], precision: area, radius_km: 30}
  guj: {name: Gujrat, geonameid: 1177654, point: [32.5742, 74.0754]}
  sia: {name: Sialkot, geonameid: 1164909, point: [32.4927, 74.5313]}
  kot: {name: Kotli, geonameid: 1173055, point: [33.5184, 73.9022]}
  kas: {name: Kashmir, point: [34.0, 75.0], precision: area, radius_km: 250}
  khu: {name: Khuiratta, point: [33.36, 74.03]}
  lam: {name: Lampedusa, point: [35.5, 12.61]}
  ste: {name: Steccato di Cutro, point: [38.93, 16.93]}
  cal: {name: Calabria, geonameid: 2525468, point: [38.9913, 16.3281], precision: division}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  can: {name: Canary Islands, point: [28.3, -15.8], precision: area, radius_km: 250}
  gra: {name: Gran Canaria, point: [27.95, -15.6], precision: area, radius_km: 25}
  the: {name: Thessaloniki, geonameid: 734077, point: [40.6407, 22.9349]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  pir: {name: Piraeus, geonameid: 255274, point: [37.942, 23.6462]}
  cha: {name: Chania, geonameid: 260114, point: [35.5112, 24.0292]}
  kal: {name: Kalamata, geonameid: 261604, point: [37.0391, 22.1126]}
  pat: {name: Patra, geonameid: 255683, point: [38.2462, 21.7351]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
events:
  e1: {type: sea_accident, places: [pyl], start: 2023-06-14, end: 2023-06-14, date_precision: day, date_text: 14 June, killed: 500, killed_qualifier: at_least, status: happened, actors: the trawler Adriana, targets: More than 500 people, main: true}
  e2: {type: rescue, places: [pyl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eighty-two bodies, minor: true}
  e3: {type: rescue, places: [pyl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 104 men, main: true}
  e4: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e5: {type: transport_change, places: [tob], start: 2023-06-09, end: 2023-06-10, date_precision: day, date_text: on 9 or 10 June, status: happened, actors: Passengers}
  e6: {type: statement, places: [], start: 2023-06-13, end: 2023-06-13, date_precision: day, date_text: 13 June, status: happened, actors: Rome, targets: the centre in Piraeus, minor: true}
  e7: {type: rescue, places: [pyl], start: 2023-06-13, end: 2023-06-13, date_precision: day, date_text: 13 June, status: happened, actors: a helicopter from Lesbos, targets: it, minor: true}
  e8: {type: aid, places: [pyl], start: 2023-06-13, end: 2023-06-13, date_precision: day, date_text: 13 June, status: happened, actors: the tanker Lucky Sailor, targets: water, minor: true}
  e9: {type: other, places: [pyl], start: 2023-06-14, end: 2023-06-14, date_precision: day, date_text: "", status: reported, actors: "", targets: the bow}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The coastguard, minor: true}
  e11: {type: charge, places: [kal], start: 2023-06-19, end: 2023-06-19, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Nine Egyptians}
  e12: {type: arrest, places: [guj, sia], start: null, end: null, date_precision: unknown, date_text: "", arrested: 29, status: happened, actors: Pakistani police, targets: 29 agents}
  e13: {type: ceremony, places: [pak], start: 2023-06-19, end: 2023-06-19, date_precision: day, date_text: on Monday, status: happened, actors: Pakistan}
  e14: {type: opening, places: [khu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the mosque, targets: a register, minor: true}
  e15: {type: protest, places: [ath, the, pat], start: 2023-06-15, end: 2023-06-15, date_precision: day, date_text: on 15 June, status: happened, actors: Thousands}
  e16: {type: riot, places: [ath], start: 2023-06-15, end: 2023-06-15, date_precision: day, date_text: "", arrested: 21, status: happened, actors: "", targets: 21 people}
  e17: {type: election, places: [], start: 2023-06-25, end: 2023-06-25, date_precision: day, date_text: "Sunday's", status: planned, actors: ""}
  e18: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: for three days, status: happened, actors: "", minor: true}
  e19: {type: sea_accident, places: [lam], start: 2015-04-18, end: 2015-04-18, date_precision: day, date_text: 18 April 2015, killed: 1100, killed_qualifier: about, status: happened, actors: ""}
  e20: {type: sea_accident, places: [ste], start: 2023-02, end: 2023-02, date_precision: month, date_text: In February, killed: 94, killed_qualifier: at_least, status: happened, actors: a boat from Izmir}
  e21: {type: sea_accident, places: [can], start: 2023-06-21, end: 2023-06-21, date_precision: day, date_text: on Wednesday, killed: 39, status: happened, actors: "", targets: 39 people}
notes: ""
