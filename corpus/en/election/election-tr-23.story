---
id: election-tr-23
genre: election
country: TR
published: 2024-04-01
publisher: Marmara Gazette
title: "One {Dead}(e1), 12 Hurt as [Turkey](tur event) {Elects}(e2) Mayors; Opposition Sweeps Coast"
---
[DİYARBAKIR](diya dateline) — One person was {killed}(e1) and 11 others were wounded when two groups armed with guns, sticks and stones {clashed}(e1) over the {election}(e2) of a village headman in [Sur](sur event) district, the governor's office said on Sunday.

The {quarrel}(e1), in the neighbourhood of [Ağaçlıdere](aga event), came as 61 million people were {called to the polls}(e2) across [Turkey](tur event). In [Şanlıurfa](san event)'s [Viranşehir](vir event) another {dispute}(e3) left four injured; in [Siirt](sii event) a man of 58 {died}(e4) of a heart attack in the booth. By midnight the interior ministry had counted 149 incidents and 127 {detentions}(e5).

Voters handed the opposition its best {result}(e2) since 1977. It held [Istanbul](ist event) and [Ankara](ank event) by wide margins and took [Bursa](bur event), [Balıkesir](bal event) and [Manisa](man event). The governing party kept [Konya](kon event), [Kayseri](kay event) and [Trabzon](tra event). A splinter Islamist party won [Şanlıurfa](san event) and [Yozgat](yoz event).

In [Van](van event), the winner was {denied}(e6) his certificate on Monday and the runner-up, with 27 per cent, was {given}(e6) it; police used {tear gas}(e7) on the crowd that {gathered}(e7) there. [Strasbourg](str metonym) {voiced concern}(e8).

In 2019 the {vote}(e10) in [Istanbul](ist event) was {annulled}(e9) and {repeated}(e10) three months later. "Nobody will annul 11 points," said a fishmonger in [Beşiktaş](bes mention).

The lira {slid}(e11) to 32.4 to the dollar. The president, {speaking}(e12) from a balcony in [Ankara](ank event), {promised}(e12) to correct mistakes. [Hatay](hat metonym)'s tally, in a province where the {earthquakes}(e13) of February 2023 killed some 24,000, is being {recounted}(e14).

---
places:
  diy: {name: Diyarbakır, geonameid: 316541, point: [37.9136, 40.2172]}
  diya: {name: Diyarbakır, geonameid: 316541, point: [37.9136, 40.2172]}
  sur: {name: Sur, point: [37.91, 40.24], precision: near}
  aga: {name: Ağaçlıdere, point: [37.95, 40.4], precision: near}
  san: {name: Şanlıurfa, geonameid: 298333, point: [37.1671, 38.7939]}
  vir: {name: Viranşehir, geonameid: 298033, point: [37.2235, 39.7552]}
  sii: {name: Siirt, geonameid: 300822, point: [37.9293, 41.9413]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  bur: {name: Bursa, geonameid: 750269, point: [40.1956, 29.0601]}
  bal: {name: Balıkesir, geonameid: 322165, point: [39.6492, 27.8861]}
  man: {name: Manisa, geonameid: 304827, point: [38.612, 27.4265]}
  kon: {name: Konya, geonameid: 306571, point: [37.8713, 32.4846]}
  kay: {name: Kayseri, geonameid: 308464, point: [38.7322, 35.4853]}
  tra: {name: Trabzon, geonameid: 738648, point: [41.005, 39.7269]}
  yoz: {name: Yozgat, geonameid: 296562, point: [39.82, 34.8044]}
  van: {name: Van, geonameid: 298117, point: [38.4946, 43.3832]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  bes: {name: Beşiktaş, point: [41.043, 29.007], precision: near}
  hat: {name: Hatay Province, geonameid: 312394, point: [36.4876, 36.2284], precision: division}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: riot, places: [aga], start: 2024-03-31, end: 2024-03-31, date_precision: day, date_text: on Sunday, killed: 1, injured: 11, status: happened, actors: two groups, main: true}
  e2: {type: election, places: [tur], start: 2024-03-31, end: 2024-03-31, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: attack, places: [vir], start: 2024-03-31, end: 2024-03-31, date_precision: day, date_text: "", injured: 4, status: happened, actors: ""}
  e4: {type: death, places: [sii], start: 2024-03-31, end: 2024-03-31, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: a man of 58}
  e5: {type: arrest, places: [tur], start: 2024-03-31, end: 2024-03-31, date_precision: day, date_text: "", arrested: 127, status: happened, actors: ""}
  e6: {type: decision, places: [van], start: 2024-04-01, end: 2024-04-01, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e7: {type: protest, places: [van], start: 2024-04-01, end: 2024-04-01, date_precision: day, date_text: "", status: happened, actors: the crowd}
  e8: {type: statement, places: [str], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Strasbourg}
  e9: {type: decision, places: [ist], start: 2019, end: 2019, date_precision: year, date_text: In 2019, status: happened, actors: ""}
  e10: {type: election, places: [ist], start: 2019, end: 2019, date_precision: year, date_text: In 2019, status: happened, actors: ""}
  e11: {type: market, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The lira}
  e12: {type: statement, places: [ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e13: {type: earthquake, places: [hat], start: 2023-02, end: 2023-02, date_precision: month, date_text: February 2023, killed: 24000, killed_qualifier: about, status: happened, actors: ""}
  e14: {type: election, places: [hat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
