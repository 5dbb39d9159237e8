---
id: aviation-ru-02
genre: aviation
country: RU
published: 2024-10-24
publisher: Kolyma Gazette
title: "{Alive}(e1) on the [Okhotsk](okh mention) ice road that was the sea"
---
[KHABAROVSK](kha dateline) (KG) — On the sixty-seventh day a fisherman off [Kamchatka](kam event) {saw}(e1) in the dusk something the colour of a life jacket, and in it a man with a beard who waved.

He'd {set out}(e2) on 9 August with his brother and a nephew of 15 from [Khabarovsk](kha mention) to see whales at [Shantar](sha mention) and, in the homemade catamaran, {lost the motor}(e3) on the way to [Okha](okha event), on [Sakhalin](sak event). Both of them {died}(e4) in September. He drank rain, and had a camel's-wool sack.

An aircraft and two helicopters had {searched}(e5) from the [Udskaya](uds event) gulf to [Chumikan](chu event), and given up on the 30th of August. They were needed at [Tigil](tig event), where on the 31st a Mi-8 with twenty-two hikers {flew into}(e6) a hill near [Vachkazhets](vac event) volcano.

The trawler Angel {brought}(e1) him into [Magadan](mag event) on Tuesday. Doctors say his state is stable; prosecutors, that sailing without papers is an offence.

The whale-watching season, [Ayan](aya mention)'s chief hotelier hastened to point out, wasn't to blame.

---
places:
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  okh: {name: Okhotsk, point: [55.0, 148.0], precision: area, radius_km: 500}
  kam: {name: Kamchatka, point: [55.5, 156.0], precision: area, radius_km: 200}
  sha: {name: Shantar, point: [55.0, 137.5], precision: area, radius_km: 40}
  okha: {name: Okha, point: [53.59, 142.95]}
  sak: {name: Sakhalin, point: [50.5, 143.0], precision: area, radius_km: 300}
  uds: {name: Udskaya, point: [54.5, 136.0], precision: area, radius_km: 40}
  chu: {name: Chumikan, point: [54.7, 135.31]}
  tig: {name: Tigil, point: [57.76, 158.67]}
  vac: {name: Vachkazhets, point: [53.08, 157.9], precision: near}
  aya: {name: Ayan, point: [56.46, 138.17]}
  mag: {name: Magadan, point: [59.568, 150.803]}
events:
  e1: {type: rescue, places: [kam, mag], start: 2024-10-22, end: 2024-10-22, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [kha], start: 2024-08-09, end: 2024-08-09, date_precision: day, date_text: on 9 August, status: happened, actors: "", minor: true}
  e3: {type: sea_accident, places: [okha], start: 2024-08, end: 2024-08, date_precision: month, date_text: "", status: happened, actors: "", main: true}
  e4: {type: death, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: in September, killed: 2, status: happened, actors: "", main: true}
  e5: {type: rescue, places: [uds, chu], start: 2024-08-30, end: 2024-08-30, date_precision: day, date_text: on the 30th of August, status: happened, actors: ""}
  e6: {type: air_accident, places: [vac], start: 2024-08-31, end: 2024-08-31, date_precision: day, date_text: on the 31st, status: happened, actors: ""}
notes: ""
