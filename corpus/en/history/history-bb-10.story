---
id: history-bb-10
genre: history
country: BB
published: 2016-04-14
publisher: Bridgetown Circular
title: "The canefields of [St. Philip](phi event), Easter night"
---
About half past eight on Easter Sunday, April 14, 1816, a heap of cane trash was {set alight}(e1) in [St. Philip](phi event), and on the ridge of [St. George](geo event) somebody answered with another. By midnight the east of [Barbados](bar event) was signalling to itself in fire.

The {rising}(e1) that began at [Bayley's Plantation](bay event) two hundred years ago tonight was the first on the island in more than a century. Its general was Bussa, born free in [West Africa](wa mention), who {fell}(e2) with some 400 men at his back in the {fight}(e2) with the 1st [West India](wi metonym org) Regiment at [Golden Grove](gol event). Nanny Grigg, a domestic at [Simmons](sim mention), had read in the newspapers from [England](eng mention), and from [Haiti](ht mention) too, that freedom was coming at New Year, and told the kitchens so.

{Martial law}(e3) lasted eighty days. More than 200 people were {executed}(e4), many on their own estates; others were {shipped}(e5) to [Honduras](hon mention) and then [Sierra Leone](sl mention).

A statue stands, or rather strains, on a roundabout at [Haggatt Hall](hag mention). This evening, on the pasture behind the [Six Roads](six event) police station, drummers from [Speightstown](spe mention) and a [Freetown](fre mention) choir will {light}(e6) one fire, and wait for the answer.

---
places:
  phi: {name: Saint Philip, geonameid: 3373553, point: [13.1368, -59.47], precision: division}
  geo: {name: Saint George, geonameid: 3373572, point: [13.1489, -59.5479], precision: division}
  bar: {name: Barbados, geonameid: 3374084, point: [13.1645, -59.5517], precision: country}
  bay: {name: "Bayley's Plantation", point: [13.133, -59.46], precision: near, near: phi}
  wi: {name: West Indies, point: [17.0, -66.0], precision: area, radius_km: 1500}
  wa: {name: West Africa, point: [12.0, -3.0], precision: area, radius_km: 1200}
  gol: {name: Golden Grove, point: [13.137, -59.463], precision: near, near: phi}
  sim: {name: Simmons, point: [13.14, -59.48], precision: near, near: phi}
  eng: {name: England, point: [52.16, -0.7], precision: division}
  ht: {name: Haiti, geonameid: 3723988, point: [19.0, -72.4167], precision: country}
  hon: {name: Belize, geonameid: 3582678, point: [17.25, -88.75], precision: country}
  sl: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
  hag: {name: Haggatt Hall, point: [13.105, -59.568], precision: near}
  six: {name: Six Roads, point: [13.121, -59.468], precision: near, near: phi}
  spe: {name: Speightstown, geonameid: 3373505, point: [13.2507, -59.644]}
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
events:
  e1: {type: riot, places: [phi], start: 1816-04-14, end: 1816-04-14, date_precision: day, date_text: "April 14, 1816", status: happened, actors: Bussa, main: true}
  e2: {type: battle, places: [gol], start: null, end: null, date_precision: unknown, date_text: "", killed: 400, killed_qualifier: about, status: happened, actors: ""}
  e3: {type: decision, places: [bar], start: 1816, end: 1816, date_precision: year, date_text: eighty days, status: happened, actors: ""}
  e4: {type: killing, places: [bar], start: 1816, end: 1816, date_precision: year, date_text: "", killed: 200, killed_qualifier: at_least, status: happened, actors: ""}
  e5: {type: displacement, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: ceremony, places: [six], start: 2016-04-14, end: 2016-04-14, date_precision: day, date_text: This evening, status: planned, actors: "", main: true}
notes: "Honduras here means the settlement of British Honduras, now Belize."
