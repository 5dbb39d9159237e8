---
id: epidemic-mg-07
genre: epidemic
country: MG
published: 2017-10-13
publisher: Océan Matin
title: "{Plague}(e1) comes down the hill by bush taxi"
---
[Antananarivo](ant dateline), October 13 – The dead man had been sitting upright, between a student and a rooster, from [Ankazobe](ank mention) to [Antananarivo](ant mention), and then in another taxi to [Toamasina](toa event): thirty-one people {caught}(e1) the {plague}(e1) from him or from those.

It's now in 14 of [Madagascar](mad event)'s 22 regions. There have been 684 {cases}(e1) and 57 {deaths}(e1) since 1 August, three in four of them of the pulmonary kind, which comes on a cough. A Seychellois basketball coach {died}(e2) of it here after a tournament; [Victoria](vic metonym) has {put}(e3) 320 people under watch at the [Perseverance](per event) academy.

Prisons have {stopped}(e4) visits. In the quarter of [Isotry](iso event) the city poisons rats, of which, the mayor said, there are two to each citizen.

The Red Cross {opens}(e5) a tent of 50 beds at [Ambohimiandra](amb event) on Monday. [Réunion](reu metonym) {sends}(e6) masks. Air Seychelles has {suspended}(e7) [Tana](tan event), and in [Mauritius](mau event) passengers' armpits are probed.

Famadihana, the turning of the ancestors, was blamed by a colonel. "From the dead?" said an undertaker in [Ambositra](ambo event). "I have never caught anything from a dead person but a bill."

---
places:
  ant: {name: Antananarivo, geonameid: 1070940, point: [-18.9137, 47.5361]}
  tan: {name: Antananarivo, geonameid: 1070940, point: [-18.9137, 47.5361]}
  ank: {name: Ankazobe, point: [-18.316, 47.117]}
  toa: {name: Toamasina, point: [-18.149, 49.402]}
  vic: {name: Victoria, geonameid: 241131, point: [-4.62, 55.455]}
  per: {name: Perseverance, point: [-4.6, 55.46], precision: near}
  iso: {name: Isotry, point: [-18.91, 47.51], precision: near, near: ant}
  amb: {name: Ambohimiandra, point: [-18.93, 47.54], precision: near, near: ant}
  reu: {name: Réunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
  ambo: {name: Ambositra, point: [-20.53, 47.245]}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  mau: {name: Mauritius, geonameid: 934292, point: [-20.3, 57.58333], precision: country}
events:
  e1: {type: outbreak, places: [mad], start: 2017-08-01, end: 2017-10-13, date_precision: day, date_text: since 1 August, killed: 57, status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: basketball coach}
  e3: {type: medical, places: [vic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: decision, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prisons}
  e5: {type: opening, places: [amb], start: 2017-10-16, end: 2017-10-16, date_precision: day, date_text: on Monday, status: planned, actors: The Red Cross}
  e6: {type: aid, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: transport_change, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
