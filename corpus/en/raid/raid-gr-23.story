---
id: raid-gr-23
genre: raid
country: GR
published: 2020-12-15
publisher: Aegean Telegraph
title: "Eleven {Held}(e1) in [Crete](cre event) Over {Stolen}(e2) Icons"
---
Police on the [Greek](gre demonym) island of [Crete](cre event) {arrested}(e1) eleven people on Monday, two priests among them, and {recovered}(e3) 58 icons {stolen}(e2) from chapels over the past six years.

Some 120 officers took part in the dawn {operation}(e3) in [Heraklion](her event), [Rethymno](ret event) and eight villages on the slopes of [Psiloritis](psi event). Two Kalashnikovs, 4 kilos of cannabis and 70,000 euros in an oven were {found}(e3) as well. At [Anogeia](ano event), {shots}(e4) were fired in the air from a terrace; a policewoman was slightly hurt by tiles.

The oldest panel, a Saint Demetrius of the 15th century, {disappeared}(e5) from a monastery near [Sitia](sit event) at Easter 2015. It was to be {sold}(e6) in [Basel](bas event) for 400,000 euros, the culture ministry in [Athens](ath metonym) said; an undercover agent {met}(e7) the sellers there in October.

The gang is also suspected of the {murder}(e8) of a sacristan, 77, who was {beaten to death}(e8) at [Spili](spi event) last January. The prosecutor in [Chania](cha event) will {charge}(e9) four of the men on Thursday.

The bishop of [Kissamos](kis metonym) {thanked}(e10) the police. One of the priests, from [Ierapetra](ier mention), had {blessed}(e11) their new station in June.

In 2011 a team from the same squad {broke up}(e12) a ring that had {sent}(e13) eighty antiquities to [Munich](mun mention) and [New York](new mention). The courts needed seven years; in the end all but one defendant were {acquitted}(e14).

[Nicosia](nic metonym) has {asked}(e15) whether any of the icons come from churches {plundered}(e16) in northern [Cyprus](cyp event) after 1974.

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
  e1: {type: arrest, places: [her, ret], start: 2020-12-14, end: 2020-12-14, date_precision: day, date_text: on Monday, arrested: 11, status: happened, actors: Police, targets: eleven people, main: true}
  e2: {type: robbery, places: [cre], start: 2014, end: 2020, date_precision: year, date_text: over the past six years, status: happened, actors: "", targets: 58 icons}
  e3: {type: raid, places: [her, ret], start: 2020-12-14, end: 2020-12-14, date_precision: day, date_text: on Monday, status: happened, actors: Some 120 officers, main: true}
  e4: {type: shooting, places: [ano], start: 2020-12-14, end: 2020-12-14, date_precision: day, date_text: "", injured: 1, status: happened, actors: ""}
  e5: {type: robbery, places: [sit], start: 2015-04, end: 2015-04, date_precision: month, date_text: at Easter 2015, status: happened, actors: "", targets: 58 icons}
  e6: {type: deal, places: [bas], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e7: {type: meeting, places: [bas], start: 2020-10, end: 2020-10, date_precision: month, date_text: in October, status: happened, actors: an undercover agent}
  e8: {type: killing, places: [spi], start: 2020-01, end: 2020-01, date_precision: month, date_text: last January, killed: 1, status: happened, actors: "", targets: a sacristan}
  e9: {type: charge, places: [cha], start: 2020-12-17, end: 2020-12-17, date_precision: day, date_text: on Thursday, status: planned, actors: The prosecutor, targets: four of the men}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The bishop of Kissamos, minor: true}
  e11: {type: ceremony, places: [], start: 2020-06, end: 2020-06, date_precision: month, date_text: in June, status: happened, actors: One of the priests, minor: true}
  e12: {type: raid, places: [], start: 2011, end: 2011, date_precision: year, date_text: In 2011, status: happened, actors: a team from the same squad}
  e13: {type: smuggling, places: [mun, new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a ring}
  e14: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: all but one defendant}
  e15: {type: statement, places: [nic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nicosia}
  e16: {type: robbery, places: [cyp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
