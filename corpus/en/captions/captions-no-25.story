---
id: captions-no-25
genre: captions
country: "NO"
published: 2024-12-27
publisher: Hålogaland Avis
title: "Bus {slides}(e1) into lake on Boxing Day, three {killed}(e1)"
---
1. Divers by the wreck of the bus that {left the road}(e1) in [Hadsel](had event) on Thursday with 58 passengers from nine countries. Three {died}(e1), four are badly hurt.

2. {Snow}(e2) and wind hid the road. Helicopters could not land, so boats {brought}(e3) people across the sound.

3. A man from [China](chi mention) in a borrowed woollen blanket at the school where the survivors were {fed}(e4). "We broke the windows with our ski poles," he says.

4. The bus had come from [Narvik](nar event) and was on its way to [Svolvær](svo mention). The driver, unhurt, was {questioned}(e5) yesterday evening as a witness.

5. Two of the injured on {arrival}(e6) in [Bodø](bod event). The king has sent a {message}(e7).

6. The same bend in 2019, after a lorry had {gone through}(e8) the rail.

---
places:
  had: {name: Hadsel, point: [68.55, 14.9], precision: near}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  nar: {name: Narvik, geonameid: 3144987, point: [68.4384, 17.4272]}
  svo: {name: Svolvær, geonameid: 3135020, point: [68.2342, 14.5683]}
  bod: {name: Bodø, geonameid: 3160881, point: [67.2827, 14.3751]}
events:
  e1: {type: road_accident, places: [had], start: 2024-12-26, end: 2024-12-26, date_precision: day, date_text: on Thursday, killed: 3, injured: 4, status: happened, actors: the bus, targets: 58 passengers from nine countries, main: true}
  e2: {type: extreme_weather, places: [had], start: 2024-12-26, end: 2024-12-26, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: rescue, places: [had], start: 2024-12-26, end: 2024-12-26, date_precision: day, date_text: "", status: happened, actors: boats, targets: people}
  e4: {type: aid, places: [had], start: 2024-12-26, end: 2024-12-26, date_precision: day, date_text: "", status: happened, actors: "", targets: the survivors, minor: true}
  e5: {type: investigation, places: [had], start: 2024-12-26, end: 2024-12-26, date_precision: day, date_text: yesterday evening, status: happened, actors: "", targets: The driver}
  e6: {type: medical, places: [bod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two of the injured}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: road_accident, places: [had], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: a lorry}
notes: ""
