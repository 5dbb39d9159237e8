---
id: report-ye-89
genre: report
country: YE
published: 2024-03-07
publisher: Maritime Newsdesk
title: "Three seafarers {killed}(e1) in Houthi missile {strike}(e1) off [Aden](ade event)"
---
A missile {fired}(e1) from [Yemen](yem event) {hit}(e1) a [Barbados](bar mention)-flagged bulk carrier in the [Gulf of Aden](gul event) on Wednesday, {killing}(e1) three of its crew in the first fatal {attack}(e1) since the Houthis {began}(e2) their {campaign}(e2) against shipping last November.

Two [Filipinos](fil demonym) and a [Vietnamese](vie demonym) {died}(e1) and four others were badly {burned}(e1) aboard the True Constancy, which was on its way from [Tianjin](tia mention) to [Jeddah](jed mention) with steel. The [Greek](gre demonym)-managed vessel was {abandoned}(e3) and is adrift 54 miles south-west of [Aden](ade event).

The [Indian](ind demonym) navy frigate Kolkata {picked}(e4) up 21 people from rafts and {landed}(e4) them at [Djibouti](dji event).

Brigadier Yahya al-Marwani, a spokesman for the group in [Sanaa](san event), said the crew had ignored warnings. He added that attacks would stop only when the siege of [Gaza](gaz mention) was lifted.

[U.S.](us demonym) aircraft {struck}(e5) drones and launchers near [Hodeidah](hod event) and [Ras Isa](ras event) on Wednesday night, Central Command in [Tampa](tam mention), [Florida](flo mention), said. [British](bri demonym) and [U.S.](us demonym) forces have been {bombing}(e6) Houthi targets since January 12.

Last Saturday the bulk carrier Rubymar, with 21,000 tonnes of fertiliser from [Ras al-Khair](rasa mention), {sank}(e7) off [Mokha](mok event) two weeks after it was {hit}(e8). Three data cables to [Zafarana](zaf mention) and [Mumbai](mum mention) have been {cut}(e9), possibly by its anchor.

Traffic through the [Bab el-Mandeb](bab event) has {fallen}(e10) by more than half, and revenue of the [Suez Canal](sue event) with it. Ships from [Shanghai](sha mention) now {call}(e12) at [Durban](dur event), [Walvis Bay](wal event) or [Las Palmas](las event) for fuel on the way round the [Cape of Good Hope](cap event).

[Manila](man metonym)'s migration minister said [Filipino](fili demonym) sailors had the right to refuse to enter the area. The International Maritime Organization in [London](lon metonym) called the deaths "a line no one should have crossed".

The car carrier Galaxy Leader, {seized}(e11) on 19 November, lies at [Salif](sal event) with its crew of 25.

---
places:
  gul: {name: Gulf of Aden, point: [12.5, 47.0], precision: area, radius_km: 250}
  bar: {name: Barbados, geonameid: 3374084, point: [13.16453, -59.55165], precision: country}
  fil: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  fili: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  tia: {name: Tianjin, geonameid: 1792947, point: [39.1422, 117.1767]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  gaz: {name: Gaza, point: [31.4, 34.4], precision: area, radius_km: 20}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  hod: {name: Al-Hudaydah, geonameid: 79415, point: [14.7978, 42.9545]}
  ras: {name: Ras Isa, point: [15.12, 42.6]}
  tam: {name: Tampa, geonameid: 4174757, point: [27.9475, -82.4584]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  rasa: {name: Ras al-Khair, point: [27.5, 49.2]}
  mok: {name: Mokha, point: [13.32, 43.25]}
  zaf: {name: Zafarana, point: [29.1, 32.65]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  bab: {name: Bab el-Mandeb, point: [12.6, 43.4], precision: area, radius_km: 30}
  sue: {name: Suez Canal, point: [30.6, 32.3], precision: area, radius_km: 80}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  wal: {name: Walvis Bay, geonameid: 3359638, point: [-22.9575, 14.5053]}
  las: {name: Las Palmas de Gran Canaria, geonameid: 2515270, point: [28.1018, -15.4157]}
  cap: {name: Cape of Good Hope, point: [-34.36, 18.47]}
  sal: {name: Salif, point: [15.31, 42.67]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  san: {name: Sanaa, geonameid: 71137, point: [15.3545, 44.2065]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
events:
  e1: {type: shelling, places: [gul, ade], start: 2024-03-06, end: 2024-03-06, date_precision: day, date_text: on Wednesday, killed: 3, injured: 4, status: happened, actors: Houthi, targets: a Barbados-flagged bulk carrier, main: true}
  e2: {type: attack, places: [], start: 2023-11, end: 2023-11, date_precision: month, date_text: last November, status: happened, actors: the Houthis, targets: shipping}
  e3: {type: sea_accident, places: [ade], start: 2024-03-06, end: 2024-03-06, date_precision: day, date_text: "", status: happened, actors: "", targets: The Greek-managed vessel, minor: true}
  e4: {type: rescue, places: [gul, dji], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Indian navy frigate Kolkata, targets: 21 people, main: true}
  e5: {type: airstrike, places: [hod, ras], start: 2024-03-06, end: 2024-03-06, date_precision: day, date_text: on Wednesday night, status: happened, actors: U.S. aircraft, targets: drones and launchers}
  e6: {type: airstrike, places: [yem], start: 2024-01-12, end: 2024-01-12, date_precision: day, date_text: since January 12, status: happened, actors: British and U.S. forces, targets: Houthi targets}
  e7: {type: sea_accident, places: [mok], start: 2024-02-24, end: 2024-02-24, date_precision: day, date_text: Last Saturday, status: happened, actors: the bulk carrier Rubymar}
  e8: {type: shelling, places: [], start: 2024-02, end: 2024-02, date_precision: month, date_text: two weeks, status: happened, actors: "", targets: the bulk carrier Rubymar}
  e9: {type: outage, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three data cables}
  e10: {type: market, places: [bab, sue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: abduction, places: [sal], start: 2023-11-19, end: 2023-11-19, date_precision: day, date_text: on 19 November, status: happened, actors: "", targets: The car carrier Galaxy Leader}
  e12: {type: transport_change, places: [dur, wal, las, cap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ships}
notes: ""
