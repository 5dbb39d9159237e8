---
id: shipping-jp-23
genre: shipping
country: JP
published: 2018-09-05
publisher: Inland Sea Journal
title: "Tanker {Rams}(e1) Bridge, {Strands}(e2) 5,000 at [Kansai](kan event) Airport as {Typhoon}(e3) Kills 11"
---
[OSAKA](osa dateline) — {Typhoon}(e3) Kiku, the strongest to strike [Japan](jap event) in 25 years, left at least 11 people dead and {drove}(e1) a drifting tanker into the only bridge to [Kansai](kan event) airport, where some 5,000 travellers {spent}(e2) Tuesday night on the floors.

The empty 2,591-tonne Hoko Maru {dragged}(e4) her anchor in gusts of 209 km/h and {smashed}(e1) into the bridge at about 1.30 p.m. on Tuesday. Her crew of 11 were {taken off}(e5) by the coastguard; none was hurt.

Waves {swept}(e6) over the sea wall and on to runway A of the airport, which was built on an artificial island and {opened}(e7) in 1994. From dawn on Wednesday, boats {ferried}(e8) passengers to [Kobe](kob event). It is not known when flights will {start again}(e9); the operator hopes for the end of next week.

More than 600 people were injured, most of them by flying debris. In [Shiga](shi event) prefecture a man of 71 was {crushed}(e10) by a warehouse, and in [Sakai](sak event) a woman was {killed}(e11) by a roof tile. Power {failed}(e12) in 2.2 million homes in [Osaka](osa event), [Wakayama](wak event) and [Nagoya](nag event). A theme park {closed}(e13) for two days.

The {storm}(e3) passed into the [Sea of Japan](seaofx event) on Tuesday night and was {heading}(e14) for [Hokkaido](hok event).

It has been a dreadful summer. In July {floods}(e15) killed more than 200 in [Hiroshima](hir event) and [Okayama](oka event); a {heatwave}(e16) followed, with 41.1 degrees in [Kumagaya](kum event).

---
places:
  kan: {name: Kansai, point: [34.434, 135.233], precision: exact}
  shi: {name: Shiga, geonameid: 1852553, point: [35.1832, 136.093], precision: division}
  hok: {name: Hokkaido, point: [43.3, 142.5], precision: division}
  nag: {name: Nagoya, geonameid: 1856057, point: [35.1815, 136.9064]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  kob: {name: Kobe, geonameid: 1859171, point: [34.6913, 135.183]}
  sak: {name: Sakai, geonameid: 1853195, point: [34.5822, 135.4665]}
  wak: {name: Wakayama, geonameid: 1926004, point: [34.2333, 135.1667]}
  hir: {name: Hiroshima, geonameid: 1862415, point: [34.4, 132.45]}
  oka: {name: Okayama, geonameid: 1854383, point: [34.65, 133.9333]}
  kum: {name: Kumagaya, geonameid: 1858428, point: [36.135, 139.39]}
  seaofx: {name: "Sea of Japan", point: [39.0, 135.5], precision: area, radius_km: 400}
events:
  e1: {type: sea_accident, places: [kan], start: 2018-09-04, end: 2018-09-04, date_precision: day, date_text: on Tuesday, injured: 0, status: happened, actors: the Hoko Maru, targets: the only bridge, main: true}
  e2: {type: transport_change, places: [kan], start: 2018-09-04, end: 2018-09-04, date_precision: day, date_text: Tuesday night, status: happened, actors: "some 5,000 travellers", main: true}
  e3: {type: storm, places: [jap], start: 2018-09-04, end: 2018-09-04, date_precision: day, date_text: on Tuesday, killed: 11, killed_qualifier: at_least, injured: 600, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e4: {type: sea_accident, places: [kan], start: 2018-09-04, end: 2018-09-04, date_precision: day, date_text: "", status: happened, actors: the Hoko Maru, targets: the only bridge, minor: true}
  e5: {type: rescue, places: [kan], start: 2018-09-04, end: 2018-09-04, date_precision: day, date_text: "", status: happened, actors: the coastguard, targets: Her crew of 11}
  e6: {type: flood, places: [kan], start: 2018-09-04, end: 2018-09-04, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: opening, places: [kan], start: 1994, end: 1994, date_precision: year, date_text: in 1994, status: happened, actors: "", minor: true}
  e8: {type: transport_change, places: [kob], start: 2018-09-05, end: 2018-09-05, date_precision: day, date_text: on Wednesday, status: happened, actors: boats, targets: passengers}
  e9: {type: opening, places: [kan], start: 2018-09, end: 2018-09, date_precision: month, date_text: the end of next week, status: planned, actors: ""}
  e10: {type: storm, places: [shi], start: 2018-09-04, end: 2018-09-04, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", minor: true}
  e11: {type: storm, places: [sak], start: 2018-09-04, end: 2018-09-04, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", minor: true}
  e12: {type: outage, places: [osa, wak, nag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: closure, places: [osa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A theme park}
  e14: {type: storm, places: [hok], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e15: {type: flood, places: [hir, oka], start: 2018-07, end: 2018-07, date_precision: month, date_text: In July, killed: 200, killed_qualifier: at_least, status: happened, actors: ""}
  e16: {type: extreme_weather, places: [kum], start: 2018, end: 2018, date_precision: year, date_text: "", status: happened, actors: ""}
notes: ""
