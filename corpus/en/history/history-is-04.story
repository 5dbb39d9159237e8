---
id: history-is-04
genre: history
country: IS
published: 2018-06-02
publisher: Skagi Review
title: "The night the trawlers backed off"
---
Forty-two years and a day ago the last {Cod War}(e1) ended with a {signature}(e2) in [Oslo](osl event). For most of the 200 days before that, if you kept a wireless in [Seyðisfjörður](sey event), as the Hallgrímsson family did, you could follow it over supper.

"We heard the Týr {hit}(e3) the frigate before [Reykjavík](rey metonym) did," says Sólrún Hallgrímsdóttir, 79, who was then the schoolteacher. She means a {collision}(e3) in May 1976, east of the [Langanes](lan event) peninsula. [London](lon metonym) said one thing and [Reykjavík](rey metonym) another. The men {came ashore}(e4) here and said nothing until the third pot of coffee.

[Iceland](ice metonym) had {pushed}(e5) its fishing limit out to 200 nautical miles in October 1975. Skippers from [Grimsby](gri mention), [Hull](hul mention) and [Fleetwood](fle mention) went on fishing off the [East Fjords](eas event) behind naval tugs, and gunboats {cut}(e6) their warps. The alliance's base at [Keflavík](kef mention) was the card on the table.

[Grimsby](gri metonym) lost it. By 1980 whole streets of the port were {out of work}(e7), and the last Cod War skipper of the town, Ted Ransome, {died}(e8) in March.

He had {visited}(e9) once, in 1998, with his granddaughter. Sólrún gave him haddock.

---
places:
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  sey: {name: Seyðisfjörður, geonameid: 2627140, point: [65.2601, -14.0058]}
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  lan: {name: Langanes, point: [66.37, -14.6], precision: area, radius_km: 20}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  gri: {name: Grimsby, geonameid: 2647878, point: [53.5654, -0.0755]}
  hul: {name: Kingston upon Hull, geonameid: 2645425, point: [53.7446, -0.3352]}
  fle: {name: Fleetwood, geonameid: 2649312, point: [53.9253, -3.0109]}
  eas: {name: East Fjords, point: [65.0, -13.8], precision: area, radius_km: 50}
  kef: {name: Keflavík, geonameid: 3415496, point: [64.0049, -22.5624]}
events:
  e1: {type: battle, places: [], start: 1975, end: 1976, date_precision: year, date_text: "", status: happened, actors: "", main: true}
  e2: {type: agreement, places: [osl], start: 1976-06-01, end: 1976-06-01, date_precision: day, date_text: Forty-two years and a day ago, status: happened, actors: "", main: true}
  e3: {type: sea_accident, places: [lan], start: 1976-05, end: 1976-05, date_precision: month, date_text: in May 1976, status: happened, actors: ""}
  e4: {type: transport_change, places: [sey], start: 1976-05, end: 1976-05, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: decision, places: [ice], start: 1975-10, end: 1975-10, date_precision: month, date_text: in October 1975, status: happened, actors: ""}
  e6: {type: attack, places: [eas], start: 1975, end: 1976, date_precision: year, date_text: "", status: happened, actors: ""}
  e7: {type: layoffs, places: [gri], start: 1980, end: 1980, date_precision: year, date_text: By 1980, status: happened, actors: ""}
  e8: {type: death, places: [gri], start: 2018-03, end: 2018-03, date_precision: month, date_text: in March, killed: 1, status: happened, actors: ""}
  e9: {type: visit, places: [sey], start: 1998, end: 1998, date_precision: year, date_text: in 1998, status: happened, actors: ""}
notes: ""
