---
id: history-ee-08
genre: history
country: EE
published: 2019-08-23
publisher: Baltic Almanac
title: "Two million hands"
---
At seven in the evening, thirty years ago today, an electrician called Jüri Pärn {took the hand}(e1) of a woman he had never met, by a bus stop at [Lilli](lil event), on the border of [Estonia](ee event) and [Latvia](lv event), and did not let go for fifteen minutes. They are still married.

The {human chain}(e1) ran more than 600 kilometres, from [Pikk Hermann](pik event) tower in [Tallinn](tal event) through [Rapla](rap event), [Valmiera](val event), [Cēsis](ces event) and [Riga](rig event) to [Bauska](bau event), [Panevėžys](pan event) and the foot of the castle hill in [Vilnius](vil event). Perhaps two million {stood}(e1) in it. Fifty years before, to the day, Molotov and Ribbentrop had {signed}(e2) in [Moscow](mos event) the paper whose secret half gave these countries away.

There were gaps, which people filled with scarves and belts. A [Lithuanian](lt demonym) choir, stuck in traffic at [Ukmergė](ukm event), {held hands}(e3) on the bonnets of their cars. In [Kaunas](kau mention) mention of it still brings out the women who {drove}(e4) to the road with soup.

[Moscow](mos metonym) {warned}(e5) three days later of a threat to the very existence of the [Baltic](bal demonym) nations. Within two years all three had {left}(e6).

Tonight the Pärns, with 400 others, will {stand again}(e7) at the bus stop. "Fifteen minutes," said Jüri. "It's the knees."

---
places:
  lil: {name: Lilli, point: [58.03, 25.43], precision: near}
  ee: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  lv: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  pik: {name: Pikk Hermann, point: [59.4352, 24.7374], precision: exact, near: tal}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  rap: {name: Rapla, geonameid: 589116, point: [59.0076, 24.7939]}
  val: {name: Valmiera, geonameid: 453754, point: [57.5411, 25.4275]}
  ces: {name: Cēsis, geonameid: 460570, point: [57.3119, 25.2746]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  bau: {name: Bauska, geonameid: 461114, point: [56.4071, 24.1873]}
  pan: {name: Panevėžys, geonameid: 596128, point: [55.7319, 24.3598]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lt: {name: Lithuania, geonameid: 597427, point: [55.4167, 24.0], precision: country}
  ukm: {name: Ukmerge, geonameid: 593733, point: [55.25, 24.75]}
  kau: {name: Kaunas, geonameid: 598316, point: [54.9016, 23.9091]}
  bal: {name: Baltic states, point: [57.0, 25.0], precision: area, radius_km: 300}
events:
  e1: {type: protest, places: [tal, rap, val, ces, rig, bau, pan, vil], start: 1989-08-23, end: 1989-08-23, date_precision: day, date_text: thirty years ago today, status: happened, actors: "", main: true}
  e2: {type: agreement, places: [mos], start: 1939-08-23, end: 1939-08-23, date_precision: day, date_text: "Fifty years before, to the day", status: happened, actors: ""}
  e3: {type: protest, places: [ukm], start: 1989-08-23, end: 1989-08-23, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: aid, places: [kau], start: 1989-08-23, end: 1989-08-23, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: statement, places: [mos], start: 1989-08-26, end: 1989-08-26, date_precision: day, date_text: three days later, status: happened, actors: Moscow}
  e6: {type: other, places: [ee, lv], start: 1991, end: 1991, date_precision: year, date_text: Within two years, status: happened, actors: ""}
  e7: {type: ceremony, places: [lil], start: 2019-08-23, end: 2019-08-23, date_precision: day, date_text: Tonight, status: planned, actors: "", main: true}
notes: ""
