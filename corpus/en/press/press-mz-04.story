---
id: press-mz-04
genre: press
country: MZ
published: 2024-08-05
title: "[Maputo Bay](bay event) fishers {get}(e1) cold room, better price"
---
Baía Viva, the association of artisanal fishers of [Maputo Bay](bay mention), informs the media that the cold room on the [Inhaca](inh event) jetty {entered service}(e1) on Friday. Twenty tonnes of prawn a month, until now sold within the day to boats from the [Costa do Sol](cos mention), can wait for a buyer.

At the same {ceremony}(e2), [Catembe](cat event) {received}(e3) the first of six engines {given}(e3) by [Reykjavík](rey metonym). The others {go}(e4) to [Ponta do Ouro](pon mention), by the [South African](za demonym) border, and, far to the north, to [Pemba](pem mention) and [Ibo](ibo mention), whose fleets were {broken up}(e5) by {Cyclone}(e5) Kenneth in 2019.

The association rejects reports in a [Durban](dur mention) newspaper that its members had {taken}(e6) undersized lobster off [Bilene](bil event). No boat of ours, it says, has fished there since 2021.

A {meeting}(e7) with buyers from [Nelspruit](nel mention), [Mbabane](mba mention) and [Vigo](vig mention) is set for 19 August, at 10.00, in the fish market on [Avenida Marginal](ave event), [Maputo](map event).

Spokesperson: Graça Macuácua. Boats leave [Maputo](map mention) for [Inhaca](inh mention) at seven, weather permitting; journalists should bring their own shade.

---
places:
  bay: {name: Maputo Bay, point: [-25.95, 32.75], precision: area, radius_km: 25}
  inh: {name: Inhaca, point: [-26.03, 32.93], precision: area, radius_km: 8}
  cos: {name: Costa do Sol, point: [-25.918, 32.648], precision: near}
  cat: {name: Catembe, point: [-25.99, 32.565], precision: near}
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  pon: {name: Ponta do Ouro, point: [-26.844, 32.885], precision: near}
  za: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  pem: {name: Pemba, geonameid: 1028918, point: [-12.974, 40.5177]}
  ibo: {name: Ibo, point: [-12.343, 40.583], precision: near}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  bil: {name: Bilene, point: [-25.28, 33.24], precision: near}
  nel: {name: Mbombela, geonameid: 971534, point: [-25.4751, 30.9693]}
  mba: {name: Mbabane, geonameid: 934985, point: [-26.3167, 31.1333]}
  vig: {name: Vigo, geonameid: 3105976, point: [42.2328, -8.7226]}
  ave: {name: Avenida Marginal, point: [-25.94, 32.615], precision: near, near: map}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
events:
  e1: {type: opening, places: [inh], start: 2024-08-02, end: 2024-08-02, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [inh], start: 2024-08-02, end: 2024-08-02, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: aid, places: [cat], start: 2024-08-02, end: 2024-08-02, date_precision: day, date_text: "", status: happened, actors: Reykjavík}
  e4: {type: aid, places: [pon, pem, ibo], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e5: {type: storm, places: [pem, ibo], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: ""}
  e6: {type: other_crime, places: [bil], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e7: {type: meeting, places: [map], start: 2024-08-19, end: 2024-08-19, date_precision: day, date_text: for 19 August, status: planned, actors: ""}
notes: ""
