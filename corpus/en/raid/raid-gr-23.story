---
id: raid-gr-23
genre: raid
country: GR
published: 2020-12-15
publisher: Aegean Telegraph
title: "Eleven {Held}(e1) in [Crete](cre event) Over Stolen Icons"
---
Police on the [Greek](gre demonym) island of [Crete](cre event) {arrested}(e1) eleven people on Monday, two priests among them, and {recovered}(e2) 58 icons {stolen}(e3) from chapels over the past six years.

Some 120 officers {took part}(e2) in the dawn operation in [Heraklion](her event), [Rethymno](ret event) and eight villages on the slopes of [Psiloritis](psi event). Two Kalashnikovs, 4 kilos of cannabis and 70,000 euros in an oven were {found}(e2) as well. At [Anogeia](ano event), shots were {fired}(e4) in the air from a terrace; a policewoman was slightly {hurt}(e4) by tiles.

The oldest panel, a Saint Demetrius of the 15th century, {disappeared}(e3) from a monastery near [Sitia](sit event) at Easter 2015. It was to be {sold}(e5) in [Basel](bas event) for 400,000 euros, the culture ministry in [Athens](ath metonym) said; an undercover agent {met}(e6) the sellers there in October.

The gang is also suspected of the {murder}(e7) of a sacristan, 77, who was {beaten to death}(e7) at [Spili](spi event) last January. The prosecutor in [Chania](cha event) will {charge}(e8) four of the men on Thursday.

The bishop of [Kissamos](kis metonym) {thanked}(e9) the police. One of the priests, from [Ierapetra](ier mention), had {blessed}(e10) their new station in June.

In 2011 a team from the same squad {broke up}(e11) a ring that had {sent}(e12) eighty antiquities to [Munich](mun mention) and [New York](new mention). The courts {needed}(e13) seven years; in the end all but one defendant were {acquitted}(e13).

[Nicosia](nic metonym) has {asked}(e14) whether any of the icons come from churches {plundered}(e15) in northern [Cyprus](cyp event) after 1974.

---
places:
  cre: {name: Crete, point: [35.24, 24.9], precision: area, radius_km: 120}
  her: {name: Heraklion, geonameid: 261745, point: [35.3279, 25.1434]}
  ret: {name: Rethymno, geonameid: 254352, point: [35.3655, 24.4823]}
  psi: {name: Psiloritis, point: [35.22, 24.77], precision: near}
  ano: {name: Anogeia, point: [35.29, 24.88]}
  bas: {name: Basel, geonameid: 2661604, point: [47.5584, 7.5733]}
  spi: {name: Spili, point: [35.217, 24.533]}
  kis: {name: Kissamos, point: [35.494, 23.654]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  sit: {name: Sitia, geonameid: 253759, point: [35.2078, 26.1047]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  cha: {name: Chania, geonameid: 260114, point: [35.5112, 24.0292]}
  ier: {name: Ierapetra, geonameid: 261814, point: [35.0119, 25.7423]}
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
events:
  e1: {type: arrest, places: [cre, her, ret, psi], start: 2020-12-14, end: 2020-12-14, date_precision: day, date_text: on Monday, arrested: 11, status: happened, actors: Police, targets: eleven people, main: true}
  e2: {type: raid, places: [cre, her, ret, psi, ano], start: 2020-12-14, end: 2020-12-14, date_precision: day, date_text: on Monday, status: happened, actors: Some 120 officers, main: true}
  e3: {type: robbery, places: [cre, sit], start: 2015, end: 2020, date_precision: year, date_text: over the past six years, status: happened, actors: "", targets: 58 icons}
  e4: {type: shooting, places: [ano], start: 2020-12-14, end: 2020-12-14, date_precision: day, date_text: "", injured: 1, status: happened, actors: ""}
  e5: {type: deal, places: [bas], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: ""}
  e6: {type: meeting, places: [bas], start: 2020-10, end: 2020-10, date_precision: month, date_text: in October, status: happened, actors: an undercover agent}
  e7: {type: killing, places: [spi], start: 2020-01, end: 2020-01, date_precision: month, date_text: last January, killed: 1, status: happened, actors: "", targets: a sacristan}
  e8: {type: charge, places: [cha], start: 2020-12-17, end: 2020-12-17, date_precision: day, date_text: on Thursday, status: planned, actors: The prosecutor, targets: four of the men}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The bishop of Kissamos}
  e10: {type: ceremony, places: [], start: 2020-06, end: 2020-06, date_precision: month, date_text: in June, status: happened, actors: One of the priests}
  e11: {type: raid, places: [], start: 2011, end: 2011, date_precision: year, date_text: In 2011, status: happened, actors: a team from the same squad}
  e12: {type: smuggling, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a ring}
  e13: {type: verdict, places: [], start: 2018, end: 2018, date_precision: year, date_text: seven years, status: happened, actors: "", targets: all but one defendant}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nicosia}
  e15: {type: robbery, places: [cyp], start: null, end: null, date_precision: unknown, date_text: after 1974, status: happened, actors: ""}
notes: ""
