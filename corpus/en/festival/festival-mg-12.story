---
id: festival-mg-12
genre: festival
country: MG
published: 2017-06-06
publisher: Canal Echo
title: "{Donia}(e1) pulls them back to the island"
---
It was the rum, said the harbour master. It was salegy, said everyone else. Whatever the cause, the last boats out of [Ankify](ank event) on Friday were so full that police {turned 200 people back}(e2), and [Nosy Be](nos event), an island of perhaps 75,000 off [Madagascar](mg event)'s north-west coast, took in nearly half as many again for {Donia}(e1).

The {festival}(e1), held over Pentecost at the stadium in [Hell-Ville](hel event), had been {written off}(e3) twice since {plague}(e4) and politics {emptied}(e5) the hotels of [Ambatoloaka](amb event) in 2009. This year bands came from [Mayotte](yt mention), [Réunion](re mention), the [Seychelles](sc mention) and [Mozambique](mz mention), and the headline act, Ny Rivo, {drove}(e6) 900 kilometres from [Antananarivo](ant mention) in three days because his drummer won't fly.

A [French](fr demonym) tourist {drowned}(e7) off [Nosy Komba](nko event) on Sunday morning, the gendarmerie in [Diego Suarez](die mention) confirmed. She was 52 and from [Nantes](nan mention).

On Monday night, as the crowd walked home along the [Andoany](hel event) waterfront, a boy of ten {sold them back}(e8) their own sandals. Asked where he lived, he pointed across the water at [Ambanja](amj mention) and named a price.

---
places:
  ank: {name: Ankify, point: [-13.537, 48.37], precision: near}
  nos: {name: Nosy Be, point: [-13.32, 48.26], precision: area, radius_km: 15}
  mg: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  hel: {name: "Hell-Ville", geonameid: 1076105, point: [-13.3972, 48.2666]}
  amb: {name: Ambatoloaka, point: [-13.397, 48.207], precision: near, near: nos}
  yt: {name: Mayotte, geonameid: 1024031, point: [-12.8333, 45.1667], precision: country}
  re: {name: Réunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
  sc: {name: Seychelles, geonameid: 241170, point: [-4.5833, 55.6667], precision: country}
  mz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  ant: {name: Antananarivo, geonameid: 1070940, point: [-18.9137, 47.5361]}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  nko: {name: Nosy Komba, point: [-13.45, 48.35], precision: area, radius_km: 4}
  die: {name: Antsiranana, geonameid: 1069129, point: [-12.3173, 49.2919]}
  nan: {name: Nantes, geonameid: 2990969, point: [47.2172, -1.5534]}
  amj: {name: Ambanja, geonameid: 1083724, point: [-13.669, 48.453]}
events:
  e1: {type: festival, places: [hel], start: 2017-06-02, end: 2017-06-05, date_precision: day, date_text: over Pentecost, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [ank], start: 2017-06-02, end: 2017-06-02, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e3: {type: decision, places: [hel], start: 2009, end: 2009, date_precision: year, date_text: since, status: happened, actors: "", minor: true}
  e4: {type: outbreak, places: [nos], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", minor: true}
  e5: {type: market, places: [amb], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", minor: true}
  e6: {type: transport_change, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: death, places: [nko], start: 2017-06-04, end: 2017-06-04, date_precision: day, date_text: on Sunday morning, killed: 1, status: happened, actors: "", main: true}
  e8: {type: robbery, places: [hel], start: 2017-06-05, end: 2017-06-05, date_precision: day, date_text: On Monday night, status: happened, actors: "", minor: true}
notes: ""
