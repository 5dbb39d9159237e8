---
id: strike-nz-02
genre: strike
country: NZ
published: 2022-12-19
publisher: Sounds Weekly
title: "{No ferry}(e2) for Christmas? Deckhands say Thursday"
---
If you have a boat ticket for the week before Christmas, keep reading.

Deckhands on the ferries that cross [Cook Strait](cook mention) {voted}(e1) on Sunday, 212 to 31, to {walk off}(e2) for 48 hours from 6 a.m. on Thursday. Nothing would sail between [Wellington](wlg event) and [Picton](pic event), and some 9,000 people with cars would have to wait. The {vote}(e1) was held in a rowing club in [Waikawa](wai event), with a second room listening in from [Petone](pet event).

What do they want? Cabins. Crews rostered away from home have slept since winter in a motel at [Blenheim](ble event), 28 km from the berth, which the company says was meant to last a month. It points to {slips}(e3) on [State Highway 1](sh1 event) that {closed}(e3) the coast road at [Kaikōura](kai event) in August and drove up freight.

Hauliers are already {moving}(e4) trucks to the rival line. One [Christchurch](chc mention) baker said he had {sent}(e5) three pallets of mince pies on Saturday by coastal ship from [Lyttelton](lyt mention).

The [Marlborough](mar metonym) mayor has {offered}(e6) to chair talks. So, less hopefully, has a talkback host in [Auckland](akl mention).

The company, whose ships are registered in [Nelson](nel mention), insists that the boats will {run}(e7) on Boxing Day. [Australian](au demonym) tourists who bought camper-van passes can change them free of charge.

---
places:
  cook: {name: Cook Strait, point: [-41.23, 174.48], precision: area, radius_km: 25}
  wlg: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  pic: {name: Picton, geonameid: 6243776, point: [-41.2907, 174.008]}
  wai: {name: Waikawa, point: [-41.266, 174.042], precision: near, near: pic}
  pet: {name: Petone, geonameid: 6244864, point: [-41.2283, 174.8702]}
  ble: {name: Blenheim, geonameid: 6243926, point: [-41.516, 173.9528]}
  sh1: {name: State Highway 1, point: [-42.25, 173.8], precision: area, radius_km: 60}
  kai: {name: Kaikoura, geonameid: 2189272, point: [-42.4167, 173.6833]}
  chc: {name: Christchurch, geonameid: 2192362, point: [-43.5333, 172.6333]}
  lyt: {name: Lyttelton, geonameid: 6220981, point: [-43.6031, 172.7176]}
  mar: {name: Marlborough, geonameid: 2187304, point: [-41.638, 173.656], precision: division}
  akl: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  nel: {name: Nelson, geonameid: 2186280, point: [-41.2708, 173.284]}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: decision, places: [wai], start: 2022-12-18, end: 2022-12-18, date_precision: day, date_text: on Sunday, status: happened, actors: Deckhands, main: true}
  e2: {type: strike, places: [wlg, pic], start: 2022-12-22, end: 2022-12-22, date_precision: day, date_text: on Thursday, status: planned, actors: Deckhands, main: true}
  e3: {type: landslide, places: [kai], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August, status: happened, actors: ""}
  e4: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: transport_change, places: [lyt], start: 2022-12-17, end: 2022-12-17, date_precision: day, date_text: on Saturday, status: happened, actors: One Christchurch baker, minor: true}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: transport_change, places: [], start: 2022-12-26, end: 2022-12-26, date_precision: day, date_text: on Boxing Day, status: planned, actors: "", minor: true}
notes: ""
