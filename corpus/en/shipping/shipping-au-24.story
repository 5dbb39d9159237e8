---
id: shipping-au-24
genre: shipping
country: AU
published: 2019-07-09
publisher: Southern Cross Wire
title: "{Runaway}(e2) Bulk Carrier {Towed}(e1) Into [Port Kembla](por event)"
---
[WOLLONGONG](wol dateline) (SCW) – A bulk carrier that {drifted}(e2) for two days without engines off [New South Wales](new event) was {towed}(e1) into [Port Kembla](por event) on Monday, and all 21 of its crew are well.

The [Panama](pan mention)-flagged Iron Wattle, carrying 72,000 tonnes of coal from [Newcastle](newc mention) to [Kaohsiung](kao mention), {lost power}(e2) on Saturday in seas of eight metres and at one point came within 900 metres of the cliffs of the [Royal National Park](roy event). Twelve sailors were {winched off}(e3) by helicopter before dawn on Sunday; nine stayed.

An anchor chain snapped at noon. Two tugs from [Sydney](syd mention) {got a line aboard}(e4) at the fourth try. A deckhand on one of them {broke}(e5) a wrist.

There has been no {spill}(e6). Inspectors of the maritime authority in [Canberra](can mention) will {board}(e7) the ship on Wednesday. It had {failed}(e8) a safety check at [Gladstone](gla event) in March and was {detained}(e9) there for four days.

In June 2007 a similar carrier was {driven on}(e10) to [Nobbys Beach](nob event) at [Newcastle](newc event) in a {storm}(e11) that {killed}(e11) nine people; it took 25 days to {refloat}(e12) it.

The union {demanded}(e13) that the owner, in [Piraeus](pir mention), be banned. On the coast at [Cronulla](cro event), hundreds had {watched}(e14) through binoculars on Sunday. "It was like a block of flats going for a walk," said Dave Petrakis.

---
places:
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  wol: {name: Wollongong, geonameid: 2171507, point: [-34.424, 150.8935]}
  roy: {name: Royal National Park, point: [-34.1, 151.06], precision: area, radius_km: 10}
  kao: {name: Kaohsiung, geonameid: 1673820, point: [22.6163, 120.3133]}
  newc: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  por: {name: Port Kembla, point: [-34.48, 150.9]}
  nob: {name: Nobbys Beach, point: [-32.923, 151.795], precision: near}
  pir: {name: Piraeus, geonameid: 255274, point: [37.942, 23.6462]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  gla: {name: Gladstone, geonameid: 2165478, point: [-23.8485, 151.2577]}
  cro: {name: Cronulla, point: [-34.055, 151.152]}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
events:
  e1: {type: rescue, places: [por], start: 2019-07-08, end: 2019-07-08, date_precision: day, date_text: on Monday, status: happened, actors: Two tugs, targets: the Iron Wattle, main: true}
  e2: {type: sea_accident, places: [new, roy], start: 2019-07-06, end: 2019-07-06, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: the Iron Wattle, main: true}
  e3: {type: rescue, places: [roy], start: 2019-07-07, end: 2019-07-07, date_precision: day, date_text: before dawn on Sunday, status: happened, actors: "", targets: Twelve sailors, main: true}
  e4: {type: rescue, places: [syd], start: 2019-07-07, end: 2019-07-07, date_precision: day, date_text: "", status: happened, actors: Two tugs, targets: the Iron Wattle, minor: true}
  e5: {type: other_accident, places: [], start: 2019-07-07, end: 2019-07-07, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: A deckhand}
  e6: {type: other_accident, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: investigation, places: [can], start: 2019-07-10, end: 2019-07-10, date_precision: day, date_text: on Wednesday, status: planned, actors: Inspectors of the maritime authority}
  e8: {type: investigation, places: [gla], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March, status: happened, actors: ""}
  e9: {type: raid, places: [gla], start: 2019-03, end: 2019-03, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: sea_accident, places: [newc], start: 2007-06, end: 2007-06, date_precision: month, date_text: In June 2007, status: happened, actors: "", targets: a similar carrier}
  e11: {type: storm, places: [newc], start: 2007-06, end: 2007-06, date_precision: month, date_text: In June 2007, killed: 9, status: happened, actors: ""}
  e12: {type: rescue, places: [newc], start: 2007, end: 2007, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The union}
  e14: {type: other, places: [cro], start: 2019-07-07, end: 2019-07-07, date_precision: day, date_text: on Sunday, status: happened, actors: hundreds, minor: true}
notes: ""
