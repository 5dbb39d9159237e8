---
id: obituary-ru-23
genre: obituary
country: RU
published: 2019-07-12
publisher: The Neva Reader
title: "Zoya Arkhipova, Who {Evacuated}(e1) the Manuscripts of [Pskov](psk event), {Dies}(e2) at 98"
---
Zoya Fyodorovna Arkhipova, a librarian who at twenty {drove}(e1) a cart of 600 manuscripts out of [Pskov](psk event) a day ahead of the [German](ger demonym) army, {died}(e2) in [Saint Petersburg](sai event) on 9 July. She was 98 and had been {hospitalised}(e3) the week before after a {fall}(e3) on the stairs of her reading room.

[Pskov](psk event) {fell}(e4) on 9 July 1941. Her cart was {strafed}(e5) near [Novgorod](nov event) and the horse killed; she loaded the boxes on to a barge and {reached}(e6) [Kirov](kir event), on the Vyatka, in October. One chest, with 41 charters, had been left behind at [Porkhov](por event) under the floor of a bathhouse. It was {dug up}(e7) in 1944.

She was {awarded}(e8) a medal in 1946, and in 1949 {dismissed}(e9) as the wife of a man {convicted}(e10) in the [Leningrad](len event) affair. He was {shot}(e11) in October 1950. For five years she washed floors in [Vologda](vol event). [Moscow](mos metonym) {cleared}(e12) them both in 1954; she {returned}(e13) to work on the day of the letter.

In 1987 a {fire}(e14) in the Academy's library in [Leningrad](len event) consumed 300,000 books. She organised the {drying}(e15), in 4,000 kitchens of the city. In 1994 thieves {took}(e16) a [Greek](gre demonym) psalter from her own department; it was {recovered}(e17) in [Hamburg](ham event) by a dealer who remembered her.

She {lectured}(e18) last in May, at [Petrozavodsk](pet event), on mould. A farewell {ceremony}(e19) is on Saturday. She'll be {interred}(e20) at [Komarovo](kom event). [Pskov](psk metonym) has {offered}(e21) a street; the family asked for a dehumidifier.

---
places:
  psk: {name: Pskov, geonameid: 504341, point: [57.8192, 28.3318]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  nov: {name: Velikiy Novgorod, geonameid: 519336, point: [58.5213, 31.271]}
  kir: {name: Kirov, geonameid: 548408, point: [58.5981, 49.6578]}
  por: {name: Porkhov, geonameid: 506278, point: [57.765, 29.5561]}
  len: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  vol: {name: Vologda, geonameid: 472459, point: [59.2239, 39.884]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  pet: {name: Petrozavodsk, geonameid: 509820, point: [61.7849, 34.3469]}
  kom: {name: Komarovo, point: [60.18, 29.8], precision: near}
events:
  e1: {type: rescue, places: [psk], start: 1941-07, end: 1941-07, date_precision: month, date_text: a day ahead, status: happened, actors: Zoya Fyodorovna Arkhipova, targets: 600 manuscripts, main: true}
  e2: {type: death, places: [sai], start: 2019-07-09, end: 2019-07-09, date_precision: day, date_text: on 9 July, killed: 1, status: happened, actors: "", targets: Zoya Fyodorovna Arkhipova, main: true}
  e3: {type: other_accident, places: [sai], start: 2019-07-01, end: 2019-07-01, date_precision: week, date_text: the week before, status: happened, actors: "", minor: true}
  e4: {type: battle, places: [psk], start: 1941-07-09, end: 1941-07-09, date_precision: day, date_text: on 9 July 1941, status: happened, actors: ""}
  e5: {type: airstrike, places: [nov], start: 1941, end: 1941, date_precision: year, date_text: "", status: happened, actors: "", targets: Her cart}
  e6: {type: transport_change, places: [kir], start: 1941-10, end: 1941-10, date_precision: month, date_text: in October, status: happened, actors: "", minor: true}
  e7: {type: discovery, places: [por], start: 1944, end: 1944, date_precision: year, date_text: in 1944, status: happened, actors: ""}
  e8: {type: ceremony, places: [], start: 1946, end: 1946, date_precision: year, date_text: in 1946, status: happened, actors: "", minor: true}
  e9: {type: layoffs, places: [], start: 1949, end: 1949, date_precision: year, date_text: in 1949, status: happened, actors: "", targets: Zoya Arkhipova}
  e10: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a man, minor: true}
  e11: {type: killing, places: [], start: 1950-10, end: 1950-10, date_precision: month, date_text: in October 1950, killed: 1, status: happened, actors: "", targets: He}
  e12: {type: verdict, places: [mos], start: 1954, end: 1954, date_precision: year, date_text: in 1954, status: happened, actors: Moscow}
  e13: {type: career, places: [], start: 1954, end: 1954, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: fire, places: [len], start: 1987, end: 1987, date_precision: year, date_text: In 1987, status: happened, actors: ""}
  e15: {type: rescue, places: [len], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: robbery, places: [len], start: 1994, end: 1994, date_precision: year, date_text: In 1994, status: happened, actors: thieves, targets: a Greek psalter}
  e17: {type: discovery, places: [ham], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a dealer}
  e18: {type: education, places: [pet], start: 2019-05, end: 2019-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e19: {type: ceremony, places: [sai], start: 2019-07-13, end: 2019-07-13, date_precision: day, date_text: on Saturday, status: planned, actors: ""}
  e20: {type: ceremony, places: [kom], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e21: {type: decision, places: [psk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pskov, minor: true}
notes: ""
