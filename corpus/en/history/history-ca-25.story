---
id: history-ca-25
genre: history
country: CA
published: 2021-10-22
publisher: Placentia Evening Reader
title: "The Wave That {Emptied}(e1) [Burin](bur event)"
---
On the calm, cold evening of Monday, 18 November 1929, at two minutes past five, the ground {shook}(e1) for five minutes on the south coast of [Newfoundland](new event). The cups {rattled}(e1) in [St. John's](stj event), in [Halifax](hal event), and as far off as [New York](newy event). Two and a half hours later the harbours of the [Burin](bur event) Peninsula {emptied}(e1) like basins, and then three waves, the highest of 13 metres at [Taylor's Bay](tay event), {took}(e1) 28 lives.

It {drowned}(e1) six in [Port au Bras](por event); in [Lord's Cove](lor event) a baby was {found}(e2) alive in an upstairs room that had floated out to sea and back. Five hundred buildings {went}(e1). The cable to the mainland had {parted}(e3) in a storm the weekend before, so no one knew; a blizzard {followed}(e4) on the Tuesday. On Thursday the steamer Portia, on her ordinary round, {came}(e5) into [Burin](bur event), {saw}(e5) the houses in the water and {radioed}(e5) [St. John's](stj event).

The relief ship Meigle {sailed}(e6) the same night with nurses. [Ottawa](ott metonym) {sent}(e6) $35,000, [Boston](bos mention) a good deal more. Nurse Dorothy Cherry had by then {walked}(e7) from [Lamaline](lam event) through the snow, house to house, for three days.

Geologists {read}(e8) the lesson from twelve broken telegraph cables: a landslide had {run}(e9) down the slope of the [Grand Banks](gra event) at 80 kilometres an hour. The paper was {published}(e8) in [New York](newy event) in 1952.

The last survivor, Effie Hollett-Drake, {died}(e10) in a home in [Marystown](mar event) this month, at 97. The town will {name}(e11) its siren for her in November. It {failed}(e12) a {test}(e12) last week.

---
places:
  bur: {name: Burin, point: [47.03, -55.18]}
  new: {name: Newfoundland, point: [48.5, -56.0], precision: area, radius_km: 220}
  stj: {name: "St. John's", geonameid: 6324733, point: [47.5649, -52.7093]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  newy: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  tay: {name: "Taylor's Bay", point: [46.88, -55.71], precision: near}
  por: {name: Port au Bras, point: [47.06, -55.15], precision: near}
  lor: {name: "Lord's Cove", point: [46.88, -55.66], precision: near}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  lam: {name: Lamaline, point: [46.87, -55.8], precision: near}
  gra: {name: Grand Banks, point: [44.7, -56.0], precision: area, radius_km: 150}
  mar: {name: Marystown, point: [47.165, -55.155]}
events:
  e1: {type: earthquake, places: [bur, tay, por, lor, new, stj, hal, newy], start: 1929-11-18, end: 1929-11-18, date_precision: day, date_text: "Monday, 18 November 1929", killed: 28, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [lor], start: 1929-11-18, end: 1929-11-18, date_precision: day, date_text: "", status: happened, actors: "", targets: a baby}
  e3: {type: outage, places: [bur], start: 1929-11-16, end: 1929-11-17, date_precision: day, date_text: the weekend before, status: happened, actors: ""}
  e4: {type: extreme_weather, places: [bur], start: 1929-11-19, end: 1929-11-19, date_precision: day, date_text: on the Tuesday, status: happened, actors: ""}
  e5: {type: transport_change, places: [bur, stj], start: 1929-11-21, end: 1929-11-21, date_precision: day, date_text: On Thursday, status: happened, actors: the steamer Portia}
  e6: {type: aid, places: [bur, stj], start: 1929-11-21, end: 1929-11-21, date_precision: day, date_text: the same night, status: happened, actors: Ottawa}
  e7: {type: medical, places: [lam], start: 1929-11, end: 1929-11, date_precision: month, date_text: for three days, status: happened, actors: Nurse Dorothy Cherry}
  e8: {type: publication, places: [newy], start: 1952, end: 1952, date_precision: year, date_text: in 1952, status: happened, actors: Geologists}
  e9: {type: landslide, places: [gra], start: 1929-11-18, end: 1929-11-18, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: death, places: [mar], start: 2021-10, end: 2021-10, date_precision: month, date_text: this month, killed: 1, status: happened, actors: "", targets: Effie Hollett-Drake}
  e11: {type: ceremony, places: [mar], start: 2021-11, end: 2021-11, date_precision: month, date_text: in November, status: planned, actors: The town}
  e12: {type: survey, places: [mar], start: 2021-10-11, end: 2021-10-11, date_precision: week, date_text: last week, status: happened, actors: ""}
notes: ""
