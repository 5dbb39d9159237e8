---
id: sitrep-vu-04
genre: sitrep
country: VU
published: 2023-03-09
title: "Twin {cyclones}(e1): provincial desk report ([Shefa](she event), [Tafea](taf event)) – 9 March 2023, noon"
---
Since {Judy}(e1) passed on 1 March and {Kevin}(e2) on the 3rd and 4th, we've reached every island of [Shefa](she event) and [Tafea](taf event) but two. Boats have not been able to {land}(e3) on [Aniwa](ani event) or on the weather coast of [Erromango](err event).

[Port Vila](vil event): power is {back}(e4) for about 60 per cent of customers. Water {runs}(e5) in [Freswota](fre event) and [Ohlen](ohl event), not yet in [Mele](mel event). The central hospital {lost its maternity roof}(e6); mothers sleep in the chapel. [Bauerfield](bau event) airport {reopened}(e7) on Sunday to {relief flights}(e8) from [Nouméa](nou mention), [Brisbane](bri mention) and [Nadi](nad mention).

[Tanna](tan event): 90 per cent of gardens {gone}(e9) around [Lenakel](len event), [White Sands](whi event) the same. Seed kava was saved. A case of {leptospirosis}(e10), first thought to be typhoid, was {flown out}(e10) from [Isangel](isa event).

An {earthquake}(e11), M6.6, on the 3rd off [Santo](san event), to the north, did minor harm; it's for another desk.

The [Australian](au demonym) landing ship is due on Saturday with 600 {tents}(e12). The [French](fr demonym) patrol vessel will {carry}(e13) rice to [Futuna](fut event) on Friday. No {deaths}(e14) have been confirmed in either province.

---
places:
  she: {name: Shefa, geonameid: 2208267, point: [-16.7385, 168.301], precision: division}
  taf: {name: Tafea, geonameid: 2134739, point: [-20.1892, 169.818], precision: division}
  ani: {name: Aniwa, point: [-19.25, 169.6], precision: area, radius_km: 3}
  err: {name: Erromango, point: [-18.8, 169.1], precision: area, radius_km: 25}
  vil: {name: "Port-Vila", geonameid: 2135171, point: [-17.7365, 168.3137]}
  fre: {name: Freswota, point: [-17.737, 168.328], precision: near, near: vil}
  ohl: {name: Ohlen, point: [-17.724, 168.319], precision: near, near: vil}
  mel: {name: Mele, point: [-17.683, 168.267], precision: near}
  bau: {name: Bauerfield, point: [-17.699, 168.32], precision: exact, near: vil}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  nou: {name: Nouméa, geonameid: 2139521, point: [-22.2741, 166.4488]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  nad: {name: Nadi, geonameid: 2202064, point: [-17.8031, 177.4162]}
  tan: {name: Tanna, point: [-19.5, 169.35], precision: area, radius_km: 20}
  len: {name: Lenakel, point: [-19.53, 169.267], precision: near}
  whi: {name: White Sands, point: [-19.47, 169.43], precision: near, near: tan}
  isa: {name: Isangel, geonameid: 2136825, point: [-19.5417, 169.2817]}
  san: {name: Espiritu Santo, point: [-15.3, 166.9], precision: area, radius_km: 55}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  fut: {name: Futuna, point: [-19.53, 170.22], precision: area, radius_km: 5}
events:
  e1: {type: storm, places: [she, taf], start: 2023-03-01, end: 2023-03-01, date_precision: day, date_text: on 1 March, status: happened, actors: "", main: true}
  e2: {type: storm, places: [she, taf], start: 2023-03-03, end: 2023-03-04, date_precision: day, date_text: on the 3rd and 4th, status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [ani, err], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e4: {type: outage, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: outage, places: [fre, ohl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: storm, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: opening, places: [vil], start: 2023-03-05, end: 2023-03-05, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e8: {type: aid, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: storm, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: outbreak, places: [isa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: earthquake, places: [san], start: 2023-03-03, end: 2023-03-03, date_precision: day, date_text: on the 3rd, status: happened, actors: ""}
  e12: {type: aid, places: [vil], start: 2023-03-11, end: 2023-03-11, date_precision: day, date_text: on Saturday, status: planned, actors: ""}
  e13: {type: aid, places: [fut], start: 2023-03-10, end: 2023-03-10, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e14: {type: storm, places: [she, taf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
