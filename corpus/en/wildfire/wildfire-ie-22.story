---
id: wildfire-ie-22
genre: wildfire
country: IE
published: 2015-05-05
publisher: The Midlands Leader
title: "Fire Crews {Battle}(e1) Gorse {Blazes}(e1) in [Donegal](don event) and [Cork](cor event)"
---
Army helicopters {dropped}(e1) water on three gorse fires in [County Cork](cou event) and two in [County Donegal](coun event) on Monday as the driest spring for a decade {left}(e1) hillsides like tinder.

At [Gougane Barra](gou event), a forest park in west [Cork](cou event), 30 [German](ger demonym) walkers were {led}(e2) out by a forester after flames {crossed}(e1) the only road. About 400 hectares of spruce {went up}(e1). In the [Gweedore](gwe event) area, five families were {advised}(e3) to leave on Sunday night. They were {back}(e4) by morning.

A fireman from [Bantry](ban mention) was {treated}(e5) for burns to the hands. A woman walking her dog near [Killarney](kil event) {fell}(e6) into a drain in the smoke and {broke}(e6) a hip.

"Every one of these was {started}(e7) by a hand," said chief fire officer Donal Hegarty. Gardaí are {looking}(e8) for two men on a quad bike who were {seen}(e8) on the [Caha](cah event) mountains on Sunday. Burning is {forbidden}(e9) from March to August, but a bill to {lengthen}(e10) the season is before the Dáil in [Dublin](dub event).

In [Northern Ireland](nor event), crews were {called}(e11) to 81 gorse fires at the weekend, the worst near [Newcastle](new event), [County Down](count event). In 2011 some 2,000 hectares were {lost}(e12) in the [Mournes](mou event).

Rain is {expected}(e13) from Wednesday. A {mass}(e14) for it, {planned}(e14) at [Glengarriff](gle event) on Tuesday, will go ahead all the same.

---
places:
  don: {name: Donegal, point: [54.9, -8.0], precision: division}
  cor: {name: Cork, point: [51.95, -8.7], precision: division}
  cou: {name: County Cork, point: [51.95, -8.7], precision: division}
  coun: {name: County Donegal, point: [54.9, -8.0], precision: division}
  gou: {name: Gougane Barra, point: [51.84, -9.32], precision: near}
  gwe: {name: Gweedore, point: [55.05, -8.24], precision: near}
  ban: {name: Bantry, point: [51.68, -9.453]}
  cah: {name: Caha, point: [51.7, -9.65], precision: area, radius_km: 15}
  nor: {name: Northern Ireland, point: [54.6, -6.7], precision: division}
  new: {name: Newcastle, geonameid: 6695976, point: [54.218, -5.8898]}
  count: {name: County Down, point: [54.3, -5.9], precision: division}
  mou: {name: Mournes, point: [54.15, -6.05], precision: area, radius_km: 12}
  gle: {name: Glengarriff, point: [51.75, -9.55]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  kil: {name: Killarney, geonameid: 2963370, point: [52.0598, -9.5086]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
events:
  e1: {type: wildfire, places: [cou, coun, gou, gwe], start: 2015-05-04, end: 2015-05-04, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [gou, cou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a forester, targets: 30 German walkers}
  e3: {type: statement, places: [gwe], start: 2015-05-03, end: 2015-05-03, date_precision: day, date_text: on Sunday night, status: happened, actors: "", targets: five families}
  e4: {type: other, places: [gwe], start: 2015-05-04, end: 2015-05-04, date_precision: day, date_text: by morning, status: happened, actors: five families}
  e5: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A fireman}
  e6: {type: other_accident, places: [kil], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: A woman}
  e7: {type: wildfire, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: investigation, places: [cah], start: 2015-05-03, end: 2015-05-03, date_precision: day, date_text: on Sunday, status: happened, actors: Gardaí, targets: two men}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: from March to August, status: happened, actors: ""}
  e10: {type: legislation, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e11: {type: wildfire, places: [nor, new, count], start: 2015-05-02, end: 2015-05-03, date_precision: day, date_text: at the weekend, status: happened, actors: ""}
  e12: {type: wildfire, places: [mou], start: 2011, end: 2011, date_precision: year, date_text: In 2011, status: happened, actors: ""}
  e13: {type: extreme_weather, places: [], start: 2015-05-06, end: 2015-05-06, date_precision: day, date_text: from Wednesday, status: planned, actors: ""}
  e14: {type: ceremony, places: [gle], start: 2015-05-05, end: 2015-05-05, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
notes: ""
