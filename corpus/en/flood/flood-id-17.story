---
id: flood-id-17
genre: flood
country: ID
published: 2020-01-03
publisher: Archipelago Post
title: "[Jakarta](jak event) {Flood}(e1) {Toll}(e1) {Hits}(e1) 43 as Clouds Are {Seeded}(e2)"
---
[JAKARTA](jak dateline), Jan 3 — The air force {seeded}(e2) clouds with salt over the [Sunda Strait](sun event) on Friday to keep rain from reaching [Jakarta](jak event), where {floods}(e1) since New Year's Eve have {killed}(e1) 43 people and {driven}(e3) 192,000 from their homes.

Some of the victims {drowned}(e1), others were {electrocuted}(e1) or {died}(e1) of cold; three, from one family in [Bogor](bog event), were {buried}(e4) by a {landslide}(e4). The {deluge}(e5), 377 mm in a night, was the heaviest since records {began}(e5) in 1866.

Waters had receded in most districts by Friday. In [Bekasi](bek event), on the eastern edge of the city, the mud lay to the knee, and cars were stacked two and three high. "We {slept}(e3) on the roof with my neighbour's goats," said Umar Dani, who was {taken}(e6) off by rubber boat on Thursday.

Two planes {made}(e2) five sorties. [Halim](hal event) airport, {closed}(e7) on Wednesday with its runway under water, is {working}(e7) again. Electricity had been {switched}(e8) off in hundreds of neighbourhoods and was being {restored}(e8).

The governor and the president, who are rivals, {disagreed}(e9) about dredging. The president {decided}(e10) last year to {move}(e11) the capital to [Borneo](bor event). Work there will {start}(e11) in mid-2020.

More rain is {forecast}(e12) until 7 January. In 2007 more than 50 people {died}(e13) in the city's last {floods}(e13) of this size. In [Lebak](leb event), in neighbouring [Banten](ban event), three bridges {collapsed}(e14) on Wednesday and several villages cannot be {reached}(e15).

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
  e1: {type: flood, places: [jak, bek, bog], start: 2019-12-31, end: 2020-01-03, date_precision: day, date_text: "since New Year's Eve", killed: 43, status: happened, actors: "", main: true}
  e2: {type: other, places: [sun, jak], start: 2020-01-03, end: 2020-01-03, date_precision: day, date_text: on Friday, status: happened, actors: The air force, main: true}
  e3: {type: displacement, places: [jak], start: 2019-12-31, end: 2020-01-03, date_precision: day, date_text: "since New Year's Eve", displaced: 192000, status: happened, actors: ""}
  e4: {type: landslide, places: [bog], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: ""}
  e5: {type: extreme_weather, places: [jak], start: null, end: null, date_precision: unknown, date_text: in a night, status: happened, actors: ""}
  e6: {type: rescue, places: [bek], start: 2020-01-02, end: 2020-01-02, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: Umar Dani}
  e7: {type: closure, places: [hal], start: 2020-01-01, end: 2020-01-01, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e8: {type: outage, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor and the president}
  e10: {type: decision, places: [bor], start: 2019, end: 2019, date_precision: year, date_text: last year, status: happened, actors: The president}
  e11: {type: construction, places: [bor], start: 2020, end: 2020, date_precision: year, date_text: in mid-2020, status: planned, actors: ""}
  e12: {type: extreme_weather, places: [], start: 2020-01-03, end: 2020-01-07, date_precision: day, date_text: until 7 January, status: planned, actors: ""}
  e13: {type: flood, places: [jak], start: 2007, end: 2007, date_precision: year, date_text: In 2007, killed: 50, killed_qualifier: at_least, status: happened, actors: ""}
  e14: {type: collapse, places: [leb, ban], start: 2020-01-01, end: 2020-01-01, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e15: {type: transport_change, places: [leb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
