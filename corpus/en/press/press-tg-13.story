---
id: press-tg-13
genre: press
country: TG
published: 2017-07-07
title: "Night {train}(e1) of the drums: a note to editors"
---
[Lomé](lom dateline), 7 July. For one night only the museum railway of [Togo](tg event) will {run}(e1) again. On 29 July, at 18.00, a diesel railcar {leaves}(e1) [Lomé](lom event) for [Kpalimé](kpa event), 119 kilometres inland, with sixteen drummers, two cooks and 90 passengers. Scheduled trains on the coffee line {ended}(e2) in the 1990s.

Stops: [Noépé](noe event), [Assahoun](ass event), [Agou](ago event). At [Agou](ago event) griots of the mountain come aboard. At each halt a village troupe will {play}(e3) for ten minutes and no longer, because of the goats.

The car, built in [Saint-Denis](sai mention), outside [Paris](par mention), in 1952, has been {overhauled}(e4) in the [Benin](bj event) workshops at [Cotonou](cot event), where it was {rewired}(e4) in May. Coaches from [Ghana](gh mention) and players from [Atakpamé](ata mention) and [Sokodé](sok mention) have free tickets.

A report that the bridge at [Tsévié](tse event) is unsafe concerns another line. Ours was {inspected}(e5) on Monday.

The night is a gift of the city of [Duisburg](dui metonym), which has been twinned with us since 2010.

---
places:
  tg: {name: Togo, geonameid: 2363686, point: [8.6667, 1.0833], precision: country}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
  kpa: {name: Kpalimé, geonameid: 2365560, point: [6.9, 0.6333]}
  noe: {name: Noépé, point: [6.27, 1.03], precision: near}
  ass: {name: Assahoun, point: [6.45, 0.92], precision: near}
  ago: {name: Agou, point: [6.85, 0.75], precision: near}
  sai: {name: "Saint-Denis", geonameid: 2980916, point: [48.9356, 2.3539]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bj: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  cot: {name: Cotonou, geonameid: 2394819, point: [6.3654, 2.4183]}
  gh: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  ata: {name: Atakpamé, geonameid: 2367886, point: [7.5333, 1.1333]}
  sok: {name: Sokodé, geonameid: 2364104, point: [8.9833, 1.1333]}
  tse: {name: Tsévié, geonameid: 2363534, point: [6.4261, 1.2133]}
  dui: {name: Duisburg, geonameid: 2934691, point: [51.4325, 6.7652]}
events:
  e1: {type: transport_change, places: [lom, kpa], start: 2017-07-29, end: 2017-07-29, date_precision: day, date_text: On 29 July, status: planned, actors: "", main: true}
  e2: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: performance, places: [ago], start: 2017-07-29, end: 2017-07-29, date_precision: day, date_text: "", status: planned, actors: ""}
  e4: {type: construction, places: [cot], start: 2017-05, end: 2017-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e5: {type: investigation, places: [], start: 2017-07-03, end: 2017-07-03, date_precision: day, date_text: on Monday, status: happened, actors: ""}
notes: ""
