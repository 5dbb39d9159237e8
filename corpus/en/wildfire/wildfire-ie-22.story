---
id: wildfire-ie-22
genre: wildfire
country: IE
published: 2015-05-05
publisher: The Midlands Leader
title: "Fire Crews {Battle}(e2) Gorse {Blazes}(e1) in [Donegal](don event) and [Cork](cor event)"
---
Army helicopters {dropped}(e2) water on three gorse {fires}(e1) in [County Cork](cou event) and two in [County Donegal](coun event) on Monday as the {driest}(e3) spring for a decade left hillsides like tinder.

At [Gougane Barra](gou event), a forest park in west [Cork](cou event), 30 [German](ger demonym) walkers were {led out}(e4) by a forester after flames {crossed}(e1) the only road. About 400 hectares of spruce {went up}(e1). In the [Gweedore](gwe event) area, five families were advised to {leave}(e5) on Sunday night. They were {back}(e6) by morning.

A fireman from [Bantry](ban mention) was {treated}(e7) for burns to the hands. A woman walking her dog near [Killarney](kil event) {fell}(e8) into a drain in the smoke and broke a hip.

"Every one of these was started by a hand," said chief fire officer Donal Hegarty. Gardaí are {looking for}(e9) two men on a quad bike who were seen on the [Caha](cah event) mountains on Sunday. Burning is forbidden from March to August, but a {bill}(e10) to lengthen the season is before the Dáil in [Dublin](dub event).

In [Northern Ireland](nor event), crews were called to 81 gorse {fires}(e11) at the weekend, the worst near [Newcastle](new event), [County Down](count event). In 2011 some 2,000 hectares were {lost}(e12) in the [Mournes](mou event).

{Rain}(e13) is expected from Wednesday. A {mass}(e14) for it, planned at [Glengarriff](gle event) on Tuesday, will go ahead all the same.

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
  e1: {type: wildfire, places: [cor, don], start: 2015-05-04, end: 2015-05-04, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [cou, coun], start: 2015-05-04, end: 2015-05-04, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e3: {type: drought, places: [cou, coun], start: 2015, end: 2015, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: rescue, places: [gou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a forester, targets: 30 German walkers}
  e5: {type: displacement, places: [gwe], start: 2015-05-03, end: 2015-05-03, date_precision: day, date_text: on Sunday night, status: happened, actors: ""}
  e6: {type: displacement, places: [gwe], start: 2015-05-04, end: 2015-05-04, date_precision: day, date_text: by morning, status: happened, actors: five families, minor: true}
  e7: {type: medical, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: A fireman}
  e8: {type: other_accident, places: [kil], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: A woman}
  e9: {type: investigation, places: [cah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gardaí, targets: two men}
  e10: {type: legislation, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e11: {type: wildfire, places: [new], start: 2015-05-02, end: 2015-05-03, date_precision: day, date_text: at the weekend, status: happened, actors: "", main: true}
  e12: {type: wildfire, places: [mou], start: 2011, end: 2011, date_precision: year, date_text: In 2011, status: happened, actors: ""}
  e13: {type: extreme_weather, places: [], start: 2015-05-06, end: 2015-05-06, date_precision: day, date_text: from Wednesday, status: planned, actors: "", minor: true}
  e14: {type: ceremony, places: [gle], start: 2015-05-05, end: 2015-05-05, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
notes: ""
