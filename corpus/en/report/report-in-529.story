---
id: report-in-529
genre: report
country: IN
published: 2023-07-26
publisher: Brahmaputra Times
title: "Uproar in Houses over [Manipur](man event); [Mizoram](miz metonym) CM {walks}(e1) with {rally}(e1)"
---
**[Aizawl](aiz dateline), July 25:** Thousands of people {marched}(e1) in [Mizoram](miz event) on Tuesday in solidarity with the Kuki-Zo of neighbouring [Manipur](man event), with Chief Minister Lalrinmawia himself {walking}(e1) at the head of the procession in [Aizawl](aiz event). All government offices were {shut}(e2) for the afternoon. {Rallies}(e1) were held also in [Lunglei](lun event), [Champhai](cha event), [Kolasib](kol event) and [Saiha](sai event).

{Organised}(e1) by the NGO Coordination Committee, the event drew an angry response from [Imphal](imp metonym). Chief Minister N. Ibochou Singh {asked}(e3) his counterpart "not to meddle". Some 600 Meiteis have {left}(e4) [Aizawl](aiz event) for [Silchar](sil event) and [Guwahati](guw event) since Saturday, when a body of former militants {advised}(e5) them to go "for their own safety"; the [Manipur](man metonym) government {chartered}(e4) two flights.

At least 150 persons have been {killed}(e6) and over 50,000 {displaced}(e6) since ethnic {clashes}(e6) began at [Churachandpur](chu event) on May 3. [Mizoram](miz mention) is sheltering about 12,600 of them, besides refugees from [Myanmar](mya mention) and the [Bangladesh](ban mention) hills.

In [New Delhi](new event), both Houses of Parliament were {adjourned}(e7) for the fourth day as Opposition members, in the well, {demanded}(e7) a statement by the Prime Minister on the video, which surfaced last Wednesday, of two women {paraded}(e8) naked in [Kangpokpi](kan event) on May 4. An AAP member from [Punjab](pun metonym) was {suspended}(e9) for the session. Congress's deputy leader, Gaurab Phukan of [Jorhat](jor metonym), {gave notice}(e10) of a no-confidence motion late in the evening; the Speaker will {take it up}(e10) on Wednesday.

[Manipur](man metonym org) Police have {arrested}(e11) seven men in the case. In a fresh incident on Tuesday, a mob {set fire}(e12) to some 30 vacant houses and shops at [Moreh](mor event), on the border, and to two buses of the security forces at [Sapormeina](sap event). No casualties were reported.

Low-speed broadband was {restored}(e13) in [Imphal](imp event) after 83 days, but social media stay blocked. The Supreme Court will {hear}(e14) the matter on July 28.

Later, at [Haflong](haf event) in [Assam](ass mention), the Zeme Naga council {appealed}(e15) for calm on both sides of the [Barak](bar mention).

---
places:
  man: {name: Manipur, geonameid: 1263706, point: [24.7442, 93.8457], precision: division}
  miz: {name: Mizoram, geonameid: 1262963, point: [23.2037, 92.8409], precision: division}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  pun: {name: Punjab, geonameid: 1259223, point: [31.0245, 75.3762], precision: division}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  kan: {name: Kangpokpi, point: [25.15, 93.97]}
  sap: {name: Sapormeina, point: [25.05, 93.95]}
  mor: {name: Moreh, point: [24.25, 94.3]}
  chu: {name: Churachandpur, geonameid: 1273909, point: [24.3335, 93.67]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  sai: {name: Saiha, geonameid: 1257771, point: [22.4918, 92.9814]}
  cha: {name: Ngur, geonameid: 1261468, point: [23.538, 93.3732]}
  kol: {name: Kolasib, geonameid: 1266258, point: [24.2239, 92.6787]}
  bar: {name: Barak, point: [24.9, 92.9], precision: area, radius_km: 40}
  aiz: {name: Aizawl, geonameid: 1279186, point: [23.7289, 92.7179]}
  lun: {name: Lunglei, geonameid: 1264688, point: [22.8925, 92.7422]}
  imp: {name: Imphal, geonameid: 1269771, point: [24.8081, 93.9442]}
  sil: {name: Silchar, geonameid: 1256287, point: [24.8273, 92.7979]}
  guw: {name: Guwahati, geonameid: 1271476, point: [26.1844, 91.7458]}
  jor: {name: Jorhat, geonameid: 1268820, point: [26.7575, 94.2031]}
  haf: {name: Haflong, geonameid: 1270543, point: [25.1648, 93.0174]}
events:
  e1: {type: protest, places: [aiz, lun, cha, kol, sai], start: 2023-07-25, end: 2023-07-25, date_precision: day, date_text: on Tuesday, status: happened, actors: Thousands of people, main: true}
  e2: {type: closure, places: [miz], start: 2023-07-25, end: 2023-07-25, date_precision: day, date_text: for the afternoon, status: happened, actors: "", targets: All government offices, minor: true}
  e3: {type: statement, places: [imp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Chief Minister N. Ibochou Singh, targets: his counterpart}
  e4: {type: displacement, places: [aiz, sil, guw], start: 2023-07-22, end: 2023-07-25, date_precision: day, date_text: since Saturday, displaced: 600, displaced_qualifier: about, status: happened, actors: Some 600 Meiteis}
  e5: {type: statement, places: [aiz], start: 2023-07-22, end: 2023-07-22, date_precision: day, date_text: since Saturday, status: happened, actors: a body of former militants, targets: them}
  e6: {type: riot, places: [man, chu], start: 2023-05-03, end: 2023-07-25, date_precision: day, date_text: since ethnic clashes began at Churachandpur on May 3, killed: 150, killed_qualifier: at_least, displaced: 50000, displaced_qualifier: at_least, status: happened, actors: "", main: true}
  e7: {type: protest, places: [new], start: 2023-07-25, end: 2023-07-25, date_precision: day, date_text: for the fourth day, status: happened, actors: Opposition members, targets: the Prime Minister, main: true}
  e8: {type: other_crime, places: [kan], start: 2023-05-04, end: 2023-05-04, date_precision: day, date_text: on May 4, status: happened, actors: "", targets: two women}
  e9: {type: decision, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: An AAP member, minor: true}
  e10: {type: decision, places: [new], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: on Wednesday, status: planned, actors: Gaurab Phukan}
  e11: {type: arrest, places: [man], start: null, end: null, date_precision: unknown, date_text: "", arrested: 7, status: happened, actors: Police, targets: seven men}
  e12: {type: fire, places: [mor, sap], start: 2023-07-25, end: 2023-07-25, date_precision: day, date_text: on Tuesday, status: happened, actors: a mob, targets: vacant houses}
  e13: {type: opening, places: [imp], start: null, end: null, date_precision: unknown, date_text: after 83 days, status: happened, actors: "", targets: Low-speed broadband}
  e14: {type: trial, places: [new], start: 2023-07-28, end: 2023-07-28, date_precision: day, date_text: on July 28, status: planned, actors: The Supreme Court, targets: the matter}
  e15: {type: statement, places: [haf], start: 2023-07-25, end: 2023-07-25, date_precision: day, date_text: "", status: happened, actors: the Zeme Naga council, minor: true}
notes: ""
