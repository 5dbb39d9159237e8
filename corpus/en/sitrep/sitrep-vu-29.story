---
id: sitrep-vu-29
genre: sitrep
country: VU
published: 2024-12-19
publisher: Coral News
title: "Search goes on under two buildings in [Port Vila](por event); {toll}(e1) at 14"
---
Four people were {dug}(e2) out alive overnight from beneath a three-storey shop in [Port Vila](por event), where Tuesday's {earthquake}(e1) {claimed}(e1) at least 14 lives, but voices in the ruin next to it have {stopped}(e3).

The magnitude 7.3 {shock}(e1) came at 12.47 p.m., 30 km west of the [Vanuatu](van mention) capital. More than 200 people were {treated}(e4) at the hospital, in tents, as its operating theatre had {cracked}(e5). Two of the dead are [Chinese](chi demonym) engineers, one is a [French](fre demonym) teacher.

At the harbour a hillside {slid}(e6) onto the road; cruise ships {turn}(e7) back. The airport will be {shut}(e8) to airliners until Sunday, though military planes from [Canberra](can mention), [Nouméa](nou mention) and [Auckland](auc mention) {landed}(e9) on Wednesday.

A curfew from six to six {applies}(e10) for a week. There were {aftershocks}(e11) all night. On [Efate](efa event) as a whole some 1,000 are {homeless}(e12).

Nothing {happened}(e13) on [Tanna](tan event), nor on [Santo](san event).

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
  e1: {type: earthquake, places: [por, efa], start: 2024-12-17, end: 2024-12-17, date_precision: day, date_text: at 12.47 p.m., killed: 14, killed_qualifier: at_least, injured: 200, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [por], start: 2024-12-18, end: 2024-12-19, date_precision: day, date_text: overnight, status: happened, actors: "", targets: Four people, main: true}
  e3: {type: rescue, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: voices}
  e4: {type: medical, places: [por], start: null, end: null, date_precision: unknown, date_text: "", injured: 200, injured_qualifier: at_least, status: happened, actors: "", targets: More than 200 people}
  e5: {type: collapse, places: [por], start: 2024-12-17, end: 2024-12-17, date_precision: day, date_text: "", status: happened, actors: "", targets: its operating theatre}
  e6: {type: landslide, places: [por], start: 2024-12-17, end: 2024-12-17, date_precision: day, date_text: "", status: happened, actors: "", targets: the road}
  e7: {type: transport_change, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: cruise ships}
  e8: {type: closure, places: [por], start: null, end: null, date_precision: unknown, date_text: until Sunday, status: happened, actors: "", targets: The airport}
  e9: {type: aid, places: [por], start: 2024-12-18, end: 2024-12-18, date_precision: day, date_text: on Wednesday, status: happened, actors: military planes}
  e10: {type: decision, places: [por], start: null, end: null, date_precision: unknown, date_text: for a week, status: happened, actors: ""}
  e11: {type: earthquake, places: [por], start: 2024-12-18, end: 2024-12-19, date_precision: day, date_text: all night, status: happened, actors: ""}
  e12: {type: displacement, places: [efa], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1000, displaced_qualifier: about, status: happened, actors: "", targets: "some 1,000"}
  e13: {type: earthquake, places: [tan, san], start: 2024-12-17, end: 2024-12-17, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
