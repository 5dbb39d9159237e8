---
id: council-fj-01
genre: council
country: FJ
published: 2024-12-20
publisher: Friendly North Weekly
title: "[LABASA](lab event) MARKET ROOF: COUNCIL {SIGNS}(e1)"
---
The {handshake}(e1) came in the end beneath the leak itself. Special administrators of the [Labasa](lab metonym org) Town Council {signed}(e1) a $3.1 million {contract}(e1) on Wednesday for a new market roof, with vendors holding umbrellas over the pens.

{Work}(e2) is to start on January 20 and last until the winter cane crush. Until then the 212 stallholders will {sell}(e3) from the bus bays along [Nasekula Road](nas event), and carriers for [Seaqaqa](sea mention), [Dreketi](dre mention) and [Savusavu](sav mention) will load beside the [Qawa River](qaw event).

"My mother sold dalo under this tin after Cyclone Winston," said Litia Ranadi, of [Wainikoro](wai mention), who comes down by truck before dawn. That storm {struck}(e4) [Fiji](fj event) in February 2016 and peeled back a third of the sheeting; the patches were meant to be temporary.

The builder is a firm from [Ba](ba mention), on the other big island. A {bid}(e5) from [Auckland](auc mention) was lower but late.

Not everyone was umbrella-minded. Ratepayer Rajend Lal reminded the {meeting}(e6) that [Suva](suv metonym) had {promised}(e7) the same roof in 2018, and that [Nadi](nad event) had in the meantime got two.

---
places:
  lab: {name: Labasa, geonameid: 2204582, point: [-16.4332, 179.3645]}
  nas: {name: "Nasekula Road, Labasa", point: [-16.4325, 179.368], precision: near, near: lab}
  sea: {name: Seaqaqa, point: [-16.51, 179.14]}
  dre: {name: Dreketi, point: [-16.58, 178.85]}
  sav: {name: Savusavu, geonameid: 2198520, point: [-16.7794, 179.3356]}
  qaw: {name: Qawa River, point: [-16.44, 179.39], precision: near}
  wai: {name: Wainikoro, point: [-16.3, 179.55]}
  fj: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  ba: {name: Ba, geonameid: 8335413, point: [-17.5343, 177.6741]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  nad: {name: Nadi, geonameid: 2202064, point: [-17.8031, 177.4162]}
events:
  e1: {type: deal, places: [lab], start: 2024-12-18, end: 2024-12-18, date_precision: day, date_text: on Wednesday, status: happened, actors: Labasa Town Council, main: true}
  e2: {type: construction, places: [lab], start: 2025-01-20, end: 2025-01-20, date_precision: day, date_text: on January 20, status: planned, actors: "", main: true}
  e3: {type: other, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e4: {type: storm, places: [fj], start: 2016-02, end: 2016-02, date_precision: month, date_text: in February 2016, status: happened, actors: ""}
  e5: {type: deal, places: [auc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: meeting, places: [lab], start: 2024-12-18, end: 2024-12-18, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: statement, places: [suv], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: Suva}
notes: ""
