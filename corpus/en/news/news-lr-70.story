---
id: news-lr-70
genre: news
country: LR
published: 2025-11-04
publisher: Mesurado Times
title: "Ex-rebel commander {arrested}(e1) on {arrival}(e2)"
---
A former rebel commander wanted for {massacres}(e5) during the civil war was {detained}(e1) on Sunday night as he stepped off a flight from [Brussels](bru mention), the justice ministry {announced}(e3).

Prosecutors of the new war crimes office {accuse}(e4) Moses "Quick" Tarweh, 57, of having ordered the {killing}(e5) of about 150 villagers at [Samay](sam event), in [Bong](bon event) County, in 2002. He is the first person to be held at home for deeds of that time; others have been {tried}(e6) in [Bellinzona](bel event) and [Tampere](tam event), the latter with an {acquittal}(e7).

He laughed and said that he had come for his mother's {funeral}(e9). A judge {sent}(e8) him to [Monrovia](mon event) Central Prison the following day. The {burial}(e9) takes place in [Gbarnga](gba event) on Friday without him.

Survivors {danced}(e10) outside the ministry. "Twenty-three years I waited," said Kou Dolo, who hid in a well for two nights.

---
places:
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  sam: {name: Samay, point: [7.1, -9.6], precision: near}
  bon: {name: Bong, geonameid: 2278292, point: [6.9996, -9.806], precision: division}
  bel: {name: Bellinzona, geonameid: 2661567, point: [46.1928, 9.017]}
  tam: {name: Tampere, geonameid: 634963, point: [61.4991, 23.7871]}
  gba: {name: Gbarnga, geonameid: 2277060, point: [6.9954, -9.4712]}
  mon: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
events:
  e1: {type: arrest, places: [mon], start: 2025-11-02, end: 2025-11-02, date_precision: day, date_text: on Sunday night, arrested: 1, status: happened, actors: "", targets: "Moses \"Quick\" Tarweh", main: true}
  e2: {type: transport_change, places: [mon], start: 2025-11-02, end: 2025-11-02, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: charge, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors of the new war crimes office, targets: "Moses \"Quick\" Tarweh"}
  e5: {type: killing, places: [sam], start: 2002, end: 2002, date_precision: year, date_text: in 2002, killed: 150, killed_qualifier: about, status: happened, actors: "Moses \"Quick\" Tarweh", targets: about 150 villagers}
  e6: {type: trial, places: [bel, tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: others}
  e7: {type: verdict, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: verdict, places: [mon], start: 2025-11-03, end: 2025-11-03, date_precision: day, date_text: the following day, status: happened, actors: A judge, targets: him}
  e9: {type: ceremony, places: [gba], start: 2025-11-07, end: 2025-11-07, date_precision: day, date_text: on Friday, status: planned, actors: "", targets: his mother}
  e10: {type: protest, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Survivors, minor: true}
notes: ""
