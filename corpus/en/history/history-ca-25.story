---
id: history-ca-25
genre: history
country: CA
published: 2021-10-22
publisher: Placentia Evening Reader
title: "The {Wave}(e1) That Emptied [Burin](bur event)"
---
On the calm, cold evening of Monday, 18 November 1929, at two minutes past five, the ground {shook}(e2) for five minutes on the south coast of [Newfoundland](new event). The cups {rattled}(e2) in [St. John's](stj event), in [Halifax](hal event), and as far off as [New York](newy event). Two and a half hours later the harbours of the [Burin](bur event) Peninsula {emptied}(e1) like basins, and then three {waves}(e1), the highest of 13 metres at [Taylor's Bay](tay event), took 28 lives.

It {drowned}(e1) six in [Port au Bras](por event); in [Lord's Cove](lor event) a baby was {found alive}(e3) in an upstairs room that had floated out to sea and back. Five hundred buildings went. The cable to the mainland had {parted}(e4) in a {storm}(e5) the weekend before, so no one knew; a {blizzard}(e6) followed on the Tuesday. On Thursday the steamer Portia, on her ordinary round, {came}(e7) into [Burin](bur event), saw the houses in the water and {radioed}(e7) [St. John's](stj event).

The relief ship Meigle {sailed}(e8) the same night with nurses. [Ottawa](ott metonym) {sent}(e9) $35,000, [Boston](bos mention) a good deal more. Nurse Dorothy Cherry had by then {walked}(e10) from [Lamaline](lam event) through the snow, house to house, for three days.

Geologists read the lesson from twelve broken telegraph cables: a {landslide}(e11) had {run down}(e11) the slope of the [Grand Banks](gra event) at 80 kilometres an hour. The paper was {published}(e12) in [New York](newy event) in 1952.

The last survivor, Effie Hollett-Drake, {died}(e13) in a home in [Marystown](mar event) this month, at 97. The town will {name}(e14) its siren for her in November. It {failed}(e15) a test last week.

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
  e1: {type: flood, places: [bur, tay, por], start: 1929-11-18, end: 1929-11-18, date_precision: day, date_text: Two and a half hours later, killed: 28, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [new, stj, hal, newy], start: 1929-11-18, end: 1929-11-18, date_precision: day, date_text: 18 November 1929, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [lor], start: 1929-11-18, end: 1929-11-18, date_precision: day, date_text: "", status: happened, actors: "", targets: a baby}
  e4: {type: outage, places: [bur], start: 1929-11, end: 1929-11, date_precision: month, date_text: the weekend before, status: happened, actors: ""}
  e5: {type: storm, places: [bur], start: 1929-11, end: 1929-11, date_precision: month, date_text: the weekend before, status: happened, actors: "", minor: true}
  e6: {type: extreme_weather, places: [bur], start: 1929-11-19, end: 1929-11-19, date_precision: day, date_text: on the Tuesday, status: happened, actors: ""}
  e7: {type: transport_change, places: [bur], start: 1929-11-21, end: 1929-11-21, date_precision: day, date_text: On Thursday, status: happened, actors: the steamer Portia}
  e8: {type: aid, places: [stj], start: 1929-11-21, end: 1929-11-21, date_precision: day, date_text: the same night, status: happened, actors: Ottawa}
  e9: {type: aid, places: [ott, bos], start: 1929, end: 1929, date_precision: year, date_text: "", status: happened, actors: Ottawa}
  e10: {type: aid, places: [lam], start: 1929-11, end: 1929-11, date_precision: month, date_text: for three days, status: happened, actors: Nurse Dorothy Cherry}
  e11: {type: landslide, places: [gra], start: 1929-11-18, end: 1929-11-18, date_precision: day, date_text: "", status: happened, actors: ""}
  e12: {type: publication, places: [newy], start: 1952, end: 1952, date_precision: year, date_text: in 1952, status: happened, actors: Geologists}
  e13: {type: death, places: [mar], start: 2021-10, end: 2021-10, date_precision: month, date_text: this month, killed: 1, status: happened, actors: "", targets: Effie Hollett-Drake}
  e14: {type: ceremony, places: [bur], start: 2021-11, end: 2021-11, date_precision: month, date_text: in November, status: planned, actors: The town}
  e15: {type: outage, places: [bur], start: 2021-10, end: 2021-10, date_precision: month, date_text: last week, status: happened, actors: ""}
notes: ""
