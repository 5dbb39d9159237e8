---
id: shipping-gr-04
genre: shipping
country: GR
published: 2018-08-02
publisher: Saronic Times
title: "Ferry {aground}(e1) at [Aegina](aeg event), passengers ashore with dry shoes"
---
[PIRAEUS](pir dateline) — What woke the people on the waterfront of [Perdika](per event) on Wednesday was a long, grating sigh. The conventional ferry from [Poros](por mention), with 163 passengers, had {run her bow}(e1) on to the reef off [Moni](mon event) islet.

By half past nine everyone had been {taken off}(e2) in caiques and a coastguard launch. A child from [Lyon](lyo mention) {cut}(e3) her knee; an [Argentinian](ar demonym) honeymooner lost a suitcase. There is no {leak}(e4), the ministry of shipping said.

She stayed there all day, tilted, a thing to be photographed. Tugs sent from [Perama](prm mention) and from [Salamis](sal mention) {pulled her free}(e5) at 19:20, and she is now {tied up}(e6) in [Keratsini](ker event), where a prosecutor has {opened a file}(e7) on the captain, 58, and his mate.

Sailings from [Piraeus](pir mention) to [Hydra](hyd mention), [Spetses](spe mention) and [Ermioni](erm mention) were an hour {late}(e8). Those for the [Cyclades](cyc mention) and for [Crete](cre mention) were not affected.

The same hull, then under the [Italian](it demonym) flag, had {gone ashore}(e9) near [Ischia](isc event) in 1999. "Old ladies like to sit down," said Yannis Lazarou, who sells pistachios on the quay at [Aegina Town](aet mention).

---
places:
  aeg: {name: Aegina, point: [37.73, 23.49], precision: area, radius_km: 8}
  pir: {name: Piraeus, geonameid: 255274, point: [37.942, 23.6462]}
  per: {name: Perdika, geonameid: 255565, point: [37.6923, 23.4531], precision: near}
  por: {name: Poros, point: [37.51, 23.47], precision: area, radius_km: 5}
  mon: {name: Moni, point: [37.694, 23.436], precision: near}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  ar: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  prm: {name: Perama, geonameid: 255588, point: [37.9678, 23.5721]}
  sal: {name: Salamis, point: [37.93, 23.48], precision: area, radius_km: 8}
  ker: {name: Keratsini, geonameid: 260204, point: [37.9625, 23.6197]}
  hyd: {name: Hydra, point: [37.34, 23.47], precision: area, radius_km: 8}
  spe: {name: Spetses, point: [37.26, 23.13], precision: area, radius_km: 5}
  erm: {name: Ermioni, geonameid: 262607, point: [37.3849, 23.2469]}
  cyc: {name: Cyclades, point: [37.1, 25.2], precision: area, radius_km: 90}
  cre: {name: Crete, geonameid: 6697802, point: [35.1921, 25.0652], precision: area, radius_km: 130}
  it: {name: Italy, geonameid: 3175395, point: [42.8333, 12.8333], precision: country}
  isc: {name: Ischia, point: [40.73, 13.9], precision: area, radius_km: 5}
  aet: {name: Aegina Town, point: [37.747, 23.427]}
events:
  e1: {type: sea_accident, places: [mon], start: 2018-08-01, end: 2018-08-01, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [mon], start: 2018-08-01, end: 2018-08-01, date_precision: day, date_text: By half past nine, status: happened, actors: "", main: true}
  e3: {type: other_accident, places: [mon], start: 2018-08-01, end: 2018-08-01, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", minor: true}
  e4: {type: other_accident, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: rescue, places: [mon], start: 2018-08-01, end: 2018-08-01, date_precision: day, date_text: "", status: happened, actors: Tugs}
  e6: {type: transport_change, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: investigation, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a prosecutor, targets: the captain}
  e8: {type: transport_change, places: [pir, hyd, spe, erm], start: 2018-08-01, end: 2018-08-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: sea_accident, places: [isc], start: 1999, end: 1999, date_precision: year, date_text: in 1999, status: happened, actors: ""}
notes: ""
