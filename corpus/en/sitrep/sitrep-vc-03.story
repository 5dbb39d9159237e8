---
id: sitrep-vc-03
genre: sitrep
country: VC
published: 2021-04-20
publisher: Windward Relief Committee
title: "[La Soufrière](sou event), bulletin for Tuesday 20 April"
---
1. The volcano. {Explosions}(e1) have become rarer since Friday. {One}(e1) on Sunday afternoon {sent}(e1) ash to 8 km. Observers stay at the [Belmont](bel mention) station.

2. People. Some 6,200 are in 88 {shelters}(e2), nearly all south of the line [Barrouallie](bar mention)–[Black Point](blp mention). The north is {empty}(e2): [Chateaubelair](cha event), [Sandy Bay](san event), [Georgetown](geo event). Police {turned back}(e3) twelve men who had gone up to [Owia](owi event) to feed goats. No one in [St. Vincent](vc event) has been killed.

3. Neighbours. The first 130 persons for [St. Lucia](lc mention) {left}(e4) [Kingstown](kin event) on Monday on a cruise ship. [Grenada](gd metonym) has {sent}(e5) ham and bedding, [Guyana](gy metonym) rice, [Trinidad](tt metonym) soldiers with shovels. [Barbados](bb event), 160 km to the east, {cleaned}(e6) its airport for six days and is lending us the brooms.

4. Water. A barge from [Dominica](dm mention) {unloaded}(e7) 90,000 gallons at [Campden Park](cam event) last night. Supply to [Kingstown](kin event) and to [Bequia](beq event) is {at half}(e8).

5. Schools in the south will {remain}(e9) shelters until 31 May at least.

6. Please stop sending winter coats. [Toronto](tor metonym) means well.

---
places:
  sou: {name: La Soufrière, point: [13.333, -61.183], precision: near}
  bel: {name: Belmont, point: [13.28, -61.25], precision: near}
  bar: {name: Barrouallie, geonameid: 3577962, point: [13.2368, -61.2728]}
  blp: {name: Black Point, point: [13.27, -61.12], precision: near}
  cha: {name: Chateaubelair, geonameid: 3577933, point: [13.2907, -61.2404]}
  san: {name: Sandy Bay, point: [13.36, -61.13], precision: near}
  geo: {name: Georgetown, geonameid: 3577900, point: [13.2805, -61.1185]}
  owi: {name: Owia, point: [13.373, -61.143], precision: near}
  vc: {name: Saint Vincent, point: [13.25, -61.19], precision: area, radius_km: 15}
  lc: {name: Saint Lucia, geonameid: 3576468, point: [13.8833, -60.9667], precision: country}
  kin: {name: Kingstown, geonameid: 3577887, point: [13.1553, -61.2274]}
  gd: {name: Grenada, geonameid: 3580239, point: [12.1167, -61.6667], precision: country}
  gy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  tt: {name: Trinidad, point: [10.45, -61.25], precision: area, radius_km: 45}
  bb: {name: Barbados, geonameid: 3374084, point: [13.1645, -59.5517], precision: country}
  dm: {name: Dominica, geonameid: 3575830, point: [15.5, -61.3333], precision: country}
  cam: {name: Campden Park, point: [13.172, -61.247], precision: near}
  beq: {name: Bequia, point: [13.01, -61.23], precision: area, radius_km: 5}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
events:
  e1: {type: eruption, places: [sou], start: 2021-04-18, end: 2021-04-18, date_precision: day, date_text: on Sunday afternoon, killed: 0, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [bar, cha, san, geo], start: null, end: null, date_precision: unknown, date_text: "", displaced: 6200, displaced_qualifier: about, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [owi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: displacement, places: [kin], start: 2021-04-19, end: 2021-04-19, date_precision: day, date_text: on Monday, displaced: 130, status: happened, actors: ""}
  e5: {type: aid, places: [gd, gy, tt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: construction, places: [bb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: aid, places: [cam], start: 2021-04-19, end: 2021-04-19, date_precision: day, date_text: last night, status: happened, actors: ""}
  e8: {type: outage, places: [kin, beq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: closure, places: [vc], start: 2021-05-31, end: 2021-05-31, date_precision: day, date_text: until 31 May, status: planned, actors: "", minor: true}
notes: ""
