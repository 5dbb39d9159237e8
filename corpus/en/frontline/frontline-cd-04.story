---
id: frontline-cd-04
genre: frontline
country: CD
published: 2024-01-26
publisher: Kivu Matin
title: "[Mweso](mwe event) under {mortars}(e1)"
---
[GOMA](gom dateline), Jan 26 — Nineteen people were {killed}(e1) and 27 hurt on Thursday when mortar bombs {fell}(e1) on [Mweso](mwe event), a market town of [Masisi](mas event) territory in the east of the [Democratic Republic of Congo](dem event).

The rebels of M23 hold the hills above; the army and the militias it calls patriots hold the road to [Kitshanga](kit event). Each said that the other had fired. A hospital run by doctors from [Amsterdam](ams metonym org)-based aid group Noodhulp {took in}(e2) 2,500 people who {slept}(e2) between the beds.

{Fighting}(e3) flared the same day at [Karuba](kar event) and on the slope of [Mushaki](mus event), which commands the way to [Sake](sak mention), 25 km from [Goma](gom mention). Two peacekeepers from [South Africa](sou mention) were {wounded}(e4) in a helicopter over [Karuba](kar event) and brought to [Goma](gom event).

[Kinshasa](kin metonym) and the UN {say}(e5) the rebels are armed by [Kigali](kig metonym). [Rwanda](rwa metonym) denies it.

The governor in [Goma](gom metonym) has {forbidden}(e6) motorcycles after six. At [Bulengo](bul mention) camp, by the lake, the newest {arrivals}(e7) from [Mweso](mwe mention) are building with banana leaves. "We are on our fourth flight since 2022. [Rutshuru](rut mention), [Kibirizi](kib mention), [Mweso](mwe mention); here," Francine Maombi said, counting it on her fingers.

---
places:
  mwe: {name: Mweso, point: [-1.147, 29.044], precision: near}
  mas: {name: Masisi, point: [-1.4, 28.82], precision: area, radius_km: 40}
  kit: {name: Kitshanga, point: [-1.24, 29.05], precision: near}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  kar: {name: Karuba, point: [-1.56, 28.97], precision: near}
  mus: {name: Mushaki, point: [-1.53, 28.92], precision: near}
  sak: {name: Sake, point: [-1.573, 29.045]}
  bul: {name: Bulengo, point: [-1.62, 29.13], precision: near}
  rut: {name: Rutshuru, point: [-1.187, 29.446]}
  kib: {name: Kibirizi, point: [-0.92, 29.12], precision: near}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
events:
  e1: {type: shelling, places: [mwe], start: 2024-01-25, end: 2024-01-25, date_precision: day, date_text: on Thursday, killed: 19, injured: 27, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [mwe], start: null, end: null, date_precision: unknown, date_text: "", displaced: 2500, status: happened, actors: ""}
  e3: {type: battle, places: [kar, mus], start: 2024-01-25, end: 2024-01-25, date_precision: day, date_text: the same day, status: happened, actors: ""}
  e4: {type: battle, places: [kar], start: 2024-01-25, end: 2024-01-25, date_precision: day, date_text: "", injured: 2, status: happened, actors: ""}
  e5: {type: statement, places: [kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: decision, places: [gom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor in Goma}
  e7: {type: displacement, places: [bul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
