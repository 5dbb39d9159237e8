---
id: court-tt-01
genre: court
country: TT
published: 2021-01-22
title: "[Toco](toc mention) fisherman {freed}(e1) after nine years on {remand}(e2)"
---
A High Court judge yesterday {discharged}(e1) Kerwin Alleyne-Joseph, the fisherman who had been {held}(e2) without trial since 2012 for a {killing}(e3) on a beach at [Grande Riviere](gr event), saying the State had "mislaid a man".

Madam Justice Ramnarine-Cole, {sitting}(e4) virtually in [Port of Spain](pos event), was told that the only witness had {gone to live}(e5) in [Brooklyn](bro mention) in 2014 and had answered none of eleven e-mails. The file itself spent two years in a drawer at the [Sangre Grande](sg metonym) police station.

Alleyne-Joseph, now 41, {appeared}(e6) on screen from the prison on [Golden Grove Road](ggr event), [Arouca](aro event). He asked twice if it was over.

The dead man, Curtis Baptiste, 33, of [Matelot](mat mention), was {chopped}(e3) during a {quarrel}(e7) over a net on Good Friday, 2012. His sister said by telephone from [Tobago](tob mention) that she had learned of the {ruling}(e1) from the radio.

Attorney Ashvani Dookeran said a {claim}(e8) against the State would follow. In similar cases [Trinidad](tri metonym) courts have {given}(e9) about TT$20,000 a month, he added; in [Barbados](bb mention) and [St Lucia](lc mention) people had won more for less.

---
places:
  toc: {name: Toco, point: [10.832, -60.945]}
  gr: {name: Grande Riviere, point: [10.83, -61.049]}
  pos: {name: Port of Spain, geonameid: 3573890, point: [10.6667, -61.5189]}
  bro: {name: Brooklyn, geonameid: 5110302, point: [40.6501, -73.9496]}
  sg: {name: Sangre Grande, geonameid: 3573732, point: [10.587, -61.1301]}
  ggr: {name: "Golden Grove Road, Arouca", point: [10.615, -61.33], precision: near, near: aro}
  aro: {name: Arouca, geonameid: 3575039, point: [10.6288, -61.3349]}
  mat: {name: Matelot, point: [10.819, -61.122]}
  tob: {name: Tobago, geonameid: 3573606, point: [11.1959, -60.7709], precision: division}
  tri: {name: Trinidad, point: [10.45, -61.25], precision: area, radius_km: 45}
  bb: {name: Barbados, geonameid: 3374084, point: [13.1645, -59.5517], precision: country}
  lc: {name: Saint Lucia, geonameid: 3576468, point: [13.8833, -60.9667], precision: country}
events:
  e1: {type: verdict, places: [pos], start: 2021-01-21, end: 2021-01-21, date_precision: day, date_text: yesterday, status: happened, actors: A High Court judge, targets: Kerwin Alleyne-Joseph, main: true}
  e2: {type: arrest, places: [aro], start: 2012, end: 2012, date_precision: year, date_text: since 2012, arrested: 1, status: happened, actors: "", targets: Kerwin Alleyne-Joseph}
  e3: {type: killing, places: [gr], start: 2012-04-06, end: 2012-04-06, date_precision: day, date_text: "Good Friday, 2012", killed: 1, status: happened, actors: "", targets: Curtis Baptiste, main: true}
  e4: {type: trial, places: [pos], start: 2021-01-21, end: 2021-01-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: displacement, places: [bro], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: "", minor: true}
  e6: {type: trial, places: [aro], start: 2021-01-21, end: 2021-01-21, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: other, places: [gr], start: 2012-04-06, end: 2012-04-06, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: trial, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e9: {type: verdict, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "e4 is a civil claim; Good Friday of 2012 was 6 April."
