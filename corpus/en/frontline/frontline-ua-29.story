---
id: frontline-ua-29
genre: frontline
country: UA
published: 2025-10-30
publisher: Donbas Reporter
title: "{Fighting}(e1) reaches centre of [Pokrovsk](pok event)"
---
Small groups of [Russian](rus demonym) infantry have {got into}(e1) the middle of [Pokrovsk](pok event), the army's general staff {conceded}(e2) on Wednesday, but it denied that the town was {encircled}(e3).

About 200 men were inside, it said, and there was {shooting}(e1) around the railway station. Two civilians, a mother and her grown son, were {killed}(e4) last week as they walked out along the road to [Hryshyne](hry mention) with a white flag. Of 60,000 inhabitants some 1,200 are {left}(e5).

Further north, a garrison of thirty {pulled back}(e6) from a brickworks at [Siversk](siv event) on Monday under cover of fog. A {counter-attack}(e7) near [Dobropillia](dob event) in August had {retaken}(e7) nine villages.

"They come in twos and threes, on foot, dressed like us," said a drone pilot who would give only his call sign. [Moscow](mos metonym) {offered}(e8) a pause of five hours to let journalists in. It was {rejected}(e9).

---
places:
  hry: {name: Hryshyne, geonameid: 708060, point: [48.3276, 37.0806]}
  siv: {name: Siversk, geonameid: 694403, point: [48.8648, 38.0968]}
  dob: {name: Dobropillia, geonameid: 709900, point: [48.4667, 37.0857]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  pok: {name: Pokrovsk, geonameid: 704422, point: [48.2801, 37.1771]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: battle, places: [pok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Small groups of Russian infantry, main: true}
  e2: {type: statement, places: [], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: on Wednesday, status: happened, actors: "", minor: true}
  e3: {type: battle, places: [pok], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: "", targets: the town}
  e4: {type: killing, places: [hry], start: 2025-10-20, end: 2025-10-20, date_precision: week, date_text: last week, killed: 2, status: happened, actors: "", targets: "Two civilians, a mother and her grown son"}
  e5: {type: displacement, places: [pok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: battle, places: [siv], start: 2025-10-27, end: 2025-10-27, date_precision: day, date_text: on Monday, status: happened, actors: a garrison of thirty}
  e7: {type: battle, places: [dob], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: nine villages}
  e8: {type: statement, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
