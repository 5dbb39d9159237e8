---
id: history-ca-02
genre: history
country: CA
published: 2017-12-06
publisher: Fundy Ledger
title: "9.04 a.m."
---
A clock in the museum on [Lower Water Street](low mention) has stood at four minutes past nine for a hundred years today. At that moment, on Dec. 6, 1917, the [French](fr demonym) munitions ship Mont-Blanc, twenty minutes after she {collided}(e1) with the relief ship Imo in the [Narrows](nar event), {blew up}(e2) with close to 3,000 tons of explosives and {flattened}(e2) the north end of [Halifax](hal event).

Nearly 2,000 died. [Richmond](ric event), a district of factories and wooden houses, ceased to exist; across the harbour in [Dartmouth](dar event) the brewery {fell down}(e3); the Mi'kmaq settlement at [Tufts Cove](tuf event) was {swept off}(e4) by the wave. Windows {cracked}(e5) in [Truro](tru event), a hundred kilometres away.

The Imo was [Norwegian](nor demonym), out of [Rotterdam](rot mention) for [New York](ny mention), to load grain for [Belgium](be mention). {Help}(e6) came first along the railway, from [Windsor](win mention) and [Kentville](ken mention); then a train from [Boston](bos mention), which ran into a {blizzard}(e7) and was dug out near [Moncton](mon event). Every December since 1971 [Nova Scotia](ns metonym) has {sent}(e8) a tree to [Boston](bos mention) in thanks.

This morning the {bells}(e9) on [Fort Needham](for event) {rang}(e9) in the rain. Three [Halifax](hal metonym org) Harbour pilots {stood}(e10) with their caps off.

---
places:
  low: {name: Lower Water Street, point: [44.647, -63.57], precision: exact, near: hal}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  nar: {name: The Narrows, point: [44.6685, -63.597], precision: near}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  ric: {name: Richmond, point: [44.667, -63.6], precision: near, near: hal}
  dar: {name: Dartmouth, geonameid: 5935277, point: [44.6713, -63.5772]}
  tuf: {name: Tufts Cove, point: [44.677, -63.592], precision: near, near: dar}
  tru: {name: Truro, geonameid: 6169587, point: [45.3668, -63.2654]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  ny: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  be: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  win: {name: Windsor, geonameid: 6182958, point: [44.9834, -64.132]}
  ken: {name: Kentville, geonameid: 5991148, point: [45.0771, -64.496]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  mon: {name: Moncton, geonameid: 6076211, point: [46.0945, -64.7965]}
  ns: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  for: {name: Fort Needham, point: [44.667, -63.597], precision: near, near: hal}
events:
  e1: {type: sea_accident, places: [nar], start: 1917-12-06, end: 1917-12-06, date_precision: day, date_text: "", status: happened, actors: ""}
  e2: {type: explosion, places: [hal], start: 1917-12-06, end: 1917-12-06, date_precision: day, date_text: "Dec. 6, 1917", killed: 2000, killed_qualifier: about, status: happened, actors: "", main: true}
  e3: {type: collapse, places: [dar], start: 1917-12-06, end: 1917-12-06, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: flood, places: [tuf], start: 1917-12-06, end: 1917-12-06, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: explosion, places: [tru], start: 1917-12-06, end: 1917-12-06, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: aid, places: [win, ken, bos], start: 1917-12, end: 1917-12, date_precision: month, date_text: "", status: happened, actors: ""}
  e7: {type: extreme_weather, places: [mon], start: 1917-12, end: 1917-12, date_precision: month, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [bos], start: 1971, end: 1971, date_precision: year, date_text: since 1971, status: happened, actors: "", minor: true}
  e9: {type: ceremony, places: [for], start: 2017-12-06, end: 2017-12-06, date_precision: day, date_text: This morning, status: happened, actors: "", main: true}
  e10: {type: ceremony, places: [hal], start: 2017-12-06, end: 2017-12-06, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: "e4's place is approximate (train dug out near Moncton, invented detail)."
