---
id: sitrep-vu-29
genre: sitrep
country: VU
published: 2024-12-19
publisher: Coral News
title: "{Search}(e1) goes on under two buildings in [Port Vila](por event); {toll}(e2) at 14"
---
Four people were {dug out}(e1) alive overnight from beneath a three-storey shop in [Port Vila](por event), where Tuesday's {earthquake}(e2) {claimed}(e2) at least 14 lives, but voices in the ruin next to it have stopped.

The magnitude 7.3 {shock}(e2) came at 12.47 p.m., 30 km west of the [Vanuatu](van mention) capital. More than 200 people were {treated}(e3) at the hospital, in tents, as its operating theatre had {cracked}(e4). Two of the {dead}(e2) are [Chinese](chi demonym) engineers, one is a [French](fre demonym) teacher.

At the harbour a hillside {slid}(e5) onto the road; cruise ships {turn back}(e6). The airport will be {shut}(e7) to airliners until Sunday, though military planes from [Canberra](can mention), [Nouméa](nou mention) and [Auckland](auc mention) {landed}(e8) on Wednesday.

A {curfew}(e9) from six to six applies for a week. There were {aftershocks}(e10) all night. On [Efate](efa event) as a whole some 1,000 are {homeless}(e11).

Nothing happened on [Tanna](tan event), nor on [Santo](san event).

---
places:
  van: {name: Vanuatu, geonameid: 2134431, point: [-16.0, 167.0], precision: country}
  nou: {name: Nouméa, geonameid: 2139521, point: [-22.2741, 166.4488]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  efa: {name: Efate, point: [-17.67, 168.38], precision: area, radius_km: 20}
  tan: {name: Tanna, point: [-19.5, 169.35], precision: area, radius_km: 18}
  san: {name: Santo, point: [-15.3, 166.9], precision: area, radius_km: 50}
  por: {name: Port-Vila, geonameid: 2135171, point: [-17.7365, 168.3137]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: rescue, places: [por], start: 2024-12-19, end: 2024-12-19, date_precision: day, date_text: overnight, status: happened, actors: "", targets: Four people, main: true}
  e2: {type: earthquake, places: [por], start: 2024-12-17, end: 2024-12-17, date_precision: day, date_text: "Tuesday's", killed: 14, injured: 200, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: medical, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: More than 200 people, minor: true}
  e4: {type: collapse, places: [por], start: 2024-12-17, end: 2024-12-17, date_precision: day, date_text: "", status: happened, actors: "", targets: its operating theatre, minor: true}
  e5: {type: landslide, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the road}
  e6: {type: transport_change, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: cruise ships}
  e7: {type: closure, places: [por], start: 2024-12-19, end: 2024-12-22, date_precision: day, date_text: until Sunday, status: happened, actors: "", targets: The airport}
  e8: {type: aid, places: [por], start: 2024-12-18, end: 2024-12-18, date_precision: day, date_text: on Wednesday, status: happened, actors: military planes}
  e9: {type: decision, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: earthquake, places: [por], start: 2024-12-19, end: 2024-12-19, date_precision: day, date_text: all night, status: happened, actors: ""}
  e11: {type: displacement, places: [efa], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1000, displaced_qualifier: about, status: happened, actors: "", targets: "some 1,000"}
notes: ""
