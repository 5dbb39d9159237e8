---
id: report-pk-198
genre: report
country: PK
published: 2024-12-17
publisher: Karakoram Daily
title: "Bus {plunge}(e1) leaves 11 {dead}(e1) in [Kohistan](koh event)"
---
[GILGIT](gil dateline): Eleven passengers, including a groom, were {killed}(e1) and nine others {injured}(e1) when a bus {fell}(e1) into the River [Indus](ind event) near [Dassu](das event) in [Upper Kohistan](upp event) on Monday morning, police and rescue sources said.

The ill-fated vehicle had {left}(e2) [Skardu](ska mention) for [Rawalpindi](raw mention) on Sunday night. It {skidded}(e1) off the Karakoram Highway at [Barseen](bar event), apparently because the driver dozed off.

SHO Jehanzeb Khan said five bodies had been {fished out}(e3) and were {shifted}(e3) to the rural health centre in [Komila](kom event). "Six others including the groom have been {swept away}(e1) by the current, and we have requested divers from [Besham](bes mention) and [Tarbela](tar mention)," he added.

The injured, three of whom are in a critical condition, were {taken}(e4) to [Abbottabad](abb event).

It was the second {accident}(e5) of the kind in the area in five weeks. On November 12, a coaster with a wedding party from [Astore](ast mention) {plunged}(e5) into the same river from the [Thalichi](tha event) bridge in [Diamer](dia event), and 14 persons {lost their lives}(e5). The bride was the only survivor.

Chief Minister Gulbar Khan Sharifi {expressed}(e6) grief and {ordered}(e6) an {inquiry}(e7). Residents of [Chilas](chi event) {blocked}(e8) the highway for an hour in the evening to {demand}(e8) crash barriers.

Traffic was {restored}(e9) at 7pm. Meanwhile, light {snow}(e10) {fell}(e10) at the [Babusar Pass](bab event) and in [Naran](nar event).

---
places:
  gil: {name: Gilgit, geonameid: 1178338, point: [35.9187, 74.3124]}
  ind: {name: Indus, point: [35.28, 73.2], precision: near}
  das: {name: Dassu, point: [35.29, 73.22]}
  upp: {name: Upper Kohistan, point: [35.4, 73.2], precision: division}
  ska: {name: Skardu, geonameid: 1164709, point: [35.2979, 75.6337]}
  raw: {name: Rawalpindi, geonameid: 1166993, point: [33.5973, 73.0479]}
  bar: {name: Barseen, point: [35.33, 73.2], precision: near}
  kom: {name: Komila, point: [35.28, 73.21]}
  bes: {name: Besham, point: [34.92, 72.88]}
  tar: {name: Tarbela, point: [34.1, 72.7], precision: near}
  abb: {name: Abbottabad, geonameid: 1185056, point: [34.1463, 73.2117]}
  ast: {name: Astore, point: [35.37, 74.85]}
  tha: {name: Thalichi, point: [35.5, 74.63], precision: near}
  dia: {name: Diamer, point: [35.5, 74.0], precision: division}
  chi: {name: Chilas, geonameid: 1181138, point: [35.4129, 74.1041]}
  bab: {name: Babusar Pass, point: [35.14, 74.05], precision: near}
  nar: {name: Naran, point: [34.91, 73.65]}
  koh: {name: Kohistan, point: [35.3, 73.2], precision: division}
events:
  e1: {type: road_accident, places: [das, bar, ind, upp], start: 2024-12-16, end: 2024-12-16, date_precision: day, date_text: on Monday morning, killed: 11, injured: 9, status: happened, actors: "", targets: a bus, main: true}
  e2: {type: transport_change, places: [ska], start: 2024-12-15, end: 2024-12-15, date_precision: day, date_text: on Sunday night, status: happened, actors: "", targets: The ill-fated vehicle, minor: true}
  e3: {type: rescue, places: [das, kom], start: 2024-12-16, end: 2024-12-16, date_precision: day, date_text: "", status: happened, actors: "", targets: five bodies}
  e4: {type: medical, places: [abb], start: 2024-12-16, end: 2024-12-16, date_precision: day, date_text: "", status: happened, actors: "", targets: The injured, minor: true}
  e5: {type: road_accident, places: [tha, dia], start: 2024-11-12, end: 2024-11-12, date_precision: day, date_text: On November 12, killed: 14, status: happened, actors: "", targets: a coaster}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Chief Minister Gulbar Khan Sharifi, minor: true}
  e7: {type: investigation, places: [koh], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e8: {type: protest, places: [chi], start: 2024-12-16, end: 2024-12-16, date_precision: day, date_text: in the evening, status: happened, actors: Residents of Chilas, targets: the highway}
  e9: {type: opening, places: [chi], start: 2024-12-16, end: 2024-12-16, date_precision: day, date_text: at 7pm, status: happened, actors: "", minor: true}
  e10: {type: extreme_weather, places: [bab, nar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
