---
id: flood-id-17
genre: flood
country: ID
published: 2020-01-03
publisher: Archipelago Post
title: "[Jakarta](jak event) {Flood}(e2) Toll Hits 43 as Clouds Are {Seeded}(e1)"
---
[JAKARTA](jak dateline), Jan 3 — The air force {seeded}(e1) clouds with salt over the [Sunda Strait](sun event) on Friday to keep rain from reaching [Jakarta](jak event), where {floods}(e2) since New Year's Eve have {killed}(e2) 43 people and driven 192,000 from their homes.

Some of the victims drowned, others were electrocuted or died of cold; three, from one family in [Bogor](bog event), were buried by a {landslide}(e3). The {deluge}(e2), 377 mm in a night, was the heaviest since records began in 1866.

Waters had receded in most districts by Friday. In [Bekasi](bek event), on the eastern edge of the city, the mud lay to the knee, and cars were stacked two and three high. "We slept on the roof with my neighbour's goats," said Umar Dani, who was {taken off}(e4) by rubber boat on Thursday.

Two planes made five {sorties}(e1). [Halim](hal event) airport, {closed}(e5) on Wednesday with its runway under water, is {working again}(e6). Electricity had been {switched off}(e7) in hundreds of neighbourhoods and was being restored.

The governor and the president, who are rivals, disagreed about dredging. The president {decided}(e8) last year to move the capital to [Borneo](bor event). {Work}(e9) there will start in mid-2020.

More rain is {forecast}(e10) until 7 January. In 2007 more than 50 people {died}(e11) in the city's last floods of this size. In [Lebak](leb event), in neighbouring [Banten](ban event), three bridges {collapsed}(e12) on Wednesday and several villages cannot be reached.

---
places:
  sun: {name: Sunda Strait, point: [-6.0, 105.7], precision: area, radius_km: 60}
  hal: {name: Halim, point: [-6.266, 106.891], precision: exact}
  bor: {name: Borneo, point: [0.0, 114.0], precision: area, radius_km: 600}
  leb: {name: Lebak, point: [-6.65, 106.2], precision: division}
  ban: {name: Banten, geonameid: 1923045, point: [-6.2579, 106.167], precision: division}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  bog: {name: Bogor, geonameid: 1648473, point: [-6.5944, 106.7892]}
  bek: {name: Bekasi, geonameid: 1649378, point: [-6.2349, 106.9896]}
events:
  e1: {type: other, places: [sun], start: 2020-01-03, end: 2020-01-03, date_precision: day, date_text: on Friday, status: happened, actors: The air force, main: true}
  e2: {type: flood, places: [jak], start: 2019-12-31, end: 2020-01-03, date_precision: day, date_text: "since New Year's Eve", killed: 43, displaced: 192000, status: happened, actors: "", main: true}
  e3: {type: landslide, places: [bog], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: ""}
  e4: {type: rescue, places: [bek], start: 2020-01-02, end: 2020-01-02, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: Umar Dani, minor: true}
  e5: {type: closure, places: [jak], start: 2020-01-01, end: 2020-01-01, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e6: {type: opening, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: outage, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [bor], start: 2019, end: 2019, date_precision: year, date_text: last year, status: happened, actors: The president}
  e9: {type: construction, places: [bor], start: 2020, end: 2020, date_precision: year, date_text: in mid-2020, status: planned, actors: ""}
  e10: {type: extreme_weather, places: [jak], start: 2020-01-07, end: 2020-01-07, date_precision: day, date_text: until 7 January, status: planned, actors: "", minor: true}
  e11: {type: flood, places: [jak], start: 2007, end: 2007, date_precision: year, date_text: In 2007, killed: 50, killed_qualifier: at_least, status: happened, actors: "", minor: true}
  e12: {type: collapse, places: [leb], start: 2020-01-01, end: 2020-01-01, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
notes: ""
