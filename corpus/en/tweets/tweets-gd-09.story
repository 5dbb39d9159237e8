---
id: tweets-gd-09
genre: tweets
country: GD
published: 2024-07-02
publisher: "@isleofspice_radio"
title: "{Beryl}(e1) – what our reporters can see"
---
@isleofspice_radio: [Carriacou](car event) took the {eye}(e1) at about 11 yesterday. Cat 4. We had one call from [Hillsborough](hil event) before the mast went: "It flat. All of it {flat}(e1)."

@isleofspice_radio: [Petite Martinique](pm event) the same or worse. No boat has {got across}(e2).

@isleofspice_radio: On the main island: [Sauteurs](sau event) and [Victoria](vic event) {lost}(e1) roofs, [Gouyave](gou event) its jetty. [St. George's](stg event) is mostly whole. Current {off}(e3) from [Grenville](gre event) north.

@isleofspice_radio: PM says three {dead}(e1), two in [Carriacou](car event), one here when a tree {fell}(e4) on a house in [St. Andrew](sta event).

@isleofspice_radio: Airport at [Point Salines](poi event) {opens}(e5) 3 p.m. Relief first. [Trinidad](tt metonym) is {sending}(e6) a ferry, [St. Vincent](vc metonym) can't: [Union Island](uni event) is as bad as we are.

@nutmeg_nerd: is it true the prison on [Richmond Hill](ric event) {flooded}(e7)

@isleofspice_radio: {No}(e7).

@isleofspice_radio: #{Beryl}(e1) now 5, {headed}(e8) to [Jamaica](jm mention) for Wednesday. If you've people in [Kingston](kin mention), ring them. If you've people in [Brooklyn](bro mention), tell them we are counting.

---
places:
  car: {name: Carriacou, point: [12.48, -61.45], precision: area, radius_km: 6}
  hil: {name: Hillsborough, point: [12.482, -61.456], precision: near}
  pm: {name: Petite Martinique, point: [12.523, -61.387], precision: area, radius_km: 2}
  sau: {name: Sauteurs, geonameid: 3579891, point: [12.2183, -61.6392]}
  vic: {name: Victoria, geonameid: 3579833, point: [12.1902, -61.7068]}
  gou: {name: Gouyave, geonameid: 3580279, point: [12.1646, -61.7296]}
  stg: {name: "Saint George's", geonameid: 3579925, point: [12.0529, -61.7523]}
  gre: {name: Grenville, geonameid: 3580236, point: [12.1228, -61.625]}
  sta: {name: Saint Andrew, geonameid: 3579938, point: [12.1224, -61.6329], precision: division}
  poi: {name: Point Salines, point: [12.004, -61.786], precision: near}
  tt: {name: Trinidad, point: [10.45, -61.25], precision: area, radius_km: 45}
  vc: {name: Saint Vincent, point: [13.25, -61.19], precision: area, radius_km: 15}
  uni: {name: Union Island, point: [12.6, -61.43], precision: area, radius_km: 4}
  ric: {name: Richmond Hill, point: [12.045, -61.74], precision: near, near: stg}
  jm: {name: Jamaica, geonameid: 3489940, point: [18.1667, -77.25], precision: country}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  bro: {name: Brooklyn, geonameid: 5110302, point: [40.6501, -73.9496]}
events:
  e1: {type: storm, places: [car, pm, sau, vic, gou, uni], start: 2024-07-01, end: 2024-07-01, date_precision: day, date_text: yesterday, killed: 3, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [pm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e3: {type: outage, places: [gre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: storm, places: [sta], start: 2024-07-01, end: 2024-07-01, date_precision: day, date_text: "", killed: 1, status: happened, actors: ""}
  e5: {type: opening, places: [poi], start: 2024-07-02, end: 2024-07-02, date_precision: day, date_text: "", status: planned, actors: ""}
  e6: {type: aid, places: [tt], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e7: {type: flood, places: [ric], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e8: {type: storm, places: [jm], start: 2024-07-03, end: 2024-07-03, date_precision: day, date_text: for Wednesday, status: planned, actors: ""}
notes: ""
