---
id: flood-bd-22
genre: flood
country: BD
published: 2024-08-23
publisher: Padma Dispatch
title: "{Floods}(e1) cut off half a million in [Bangladesh](ban event)'s east"
---
[DHAKA](dha dateline), Aug 23: Flash {floods}(e1) have {killed}(e1) at least 13 people in eastern [Bangladesh](ban event) since Tuesday and {marooned}(e1) more than half a million, the relief ministry said on Friday.

Worst hit is [Feni](fen event), where the [Muhuri](muh event) river {burst}(e1) an embankment in 17 places. Mobile towers are {dead}(e2) and whole unions can be reached only by boat. Five of the deaths were in [Comilla](com event), two, a mother and her infant, in [Noakhali](noa event).

Some 190,000 people have {moved}(e3) to schools and mosques. The army has {rescued}(e4) about 1,500 from rooftops; a navy team {turned back}(e5) on Thursday night when its boat hit a pole.

Trains between [Chittagong](chi mention) and the capital have been {suspended}(e6) since Wednesday. [Delhi](del metonym) {denied}(e7) that the {opening}(e8) of a dam in [Tripura](tri event) was the cause. Students {marched}(e9) to its mission in {protest}(e9).

The water is expected to {fall}(e10) from Sunday.

---
places:
  muh: {name: Muhuri, point: [23.1, 91.45], precision: area, radius_km: 20}
  tri: {name: Tripura, geonameid: 1254169, point: [23.8519, 91.7031], precision: division}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  fen: {name: Feni, geonameid: 1185224, point: [23.0144, 91.3966]}
  com: {name: Comilla, geonameid: 1185186, point: [23.4619, 91.185]}
  noa: {name: Noakhali District, geonameid: 1337196, point: [22.8667, 91.1], precision: division}
  chi: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
events:
  e1: {type: flood, places: [fen, com, noa], start: 2024-08-20, end: 2024-08-23, date_precision: day, date_text: since Tuesday, killed: 13, killed_qualifier: at_least, displaced: 500000, displaced_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: outage, places: [fen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Mobile towers, minor: true}
  e3: {type: displacement, places: [fen], start: null, end: null, date_precision: unknown, date_text: "", displaced: 190000, displaced_qualifier: about, status: happened, actors: "", targets: "Some 190,000 people", main: true}
  e4: {type: rescue, places: [fen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The army, targets: "about 1,500"}
  e5: {type: rescue, places: [], start: 2024-08-22, end: 2024-08-22, date_precision: day, date_text: on Thursday night, status: happened, actors: a navy team, minor: true}
  e6: {type: transport_change, places: [chi], start: 2024-08-21, end: 2024-08-21, date_precision: day, date_text: since Wednesday, status: happened, actors: "", targets: Trains}
  e7: {type: statement, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Delhi}
  e8: {type: flood, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a dam, minor: true}
  e9: {type: protest, places: [dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Students, targets: its mission}
  e10: {type: flood, places: [], start: 2024-08-25, end: 2024-08-25, date_precision: day, date_text: from Sunday, status: planned, actors: "", minor: true}
notes: ""
