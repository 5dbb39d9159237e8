---
id: press-us-12
genre: press
country: US
published: 2018-12-03
title: "[SITKA SOUND](sso metonym org) SEAFOODS CO-OP: ALL BOATS {ACCOUNTED FOR}(e1) AFTER {QUAKE}(e2)"
---
[SITKA](sit dateline), [Alaska](ak dateline) — The 61 member vessels of the co-op are {safe}(e1) following Friday's {earthquake}(e2) north of [Anchorage](anc event), nearly 600 miles from our dock, and the ice plant in [Sitka](sit event) is running as usual. Out of concern, friends in [Seattle](sea mention) and [Osaka](osa mention) have been {calling}(e3) all weekend. Thank you. It's a big state.

Two members with homes in [Eagle River](eag event) and [Wasilla](was event) {lost}(e4) chimneys. Our freight forwarder's warehouse off [Minnesota Drive](min event), in [Anchorage](anc event), has {cracked}(e5) walls, and 11 pallets of black cod were {moved}(e6) by truck to [Kenai](ken mention).

The tsunami {warning}(e7) issued for [Cook Inlet](coo event) was {cancelled}(e7) the same morning. None was ever in force for [Southeast Alaska](sea2 mention).

The co-op will {match}(e8) crew donations to the Red Cross up to $25,000. The annual {meeting}(e9) remains set for Jan. 12 at [Harrigan Centennial Hall](harr event). Agenda: quota, diesel, and whether to open a buying station in [Petersburg](pet mention), across [Baranof Island](bar mention) and the strait, or in [Pelican](pel mention).

Lise Karras, fleet manager, on the dock most mornings

---
places:
  sso: {name: Sitka Sound, point: [57.0, -135.5], precision: area, radius_km: 15}
  sit: {name: Sitka, geonameid: 5557293, point: [57.0532, -135.3309]}
  ak: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  anc: {name: Anchorage, geonameid: 5879400, point: [61.2181, -149.9003]}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  harr: {name: Harrigan Centennial Hall, point: [57.0497, -135.338], precision: exact, near: sit}
  eag: {name: Eagle River, point: [61.321, -149.568], precision: near}
  was: {name: Wasilla, geonameid: 5877641, point: [61.5809, -149.4415]}
  min: {name: Minnesota Drive, point: [61.17, -149.91], precision: near, near: anc}
  ken: {name: Kenai, geonameid: 5866063, point: [60.5544, -151.2583]}
  coo: {name: Cook Inlet, point: [60.7, -151.6], precision: area, radius_km: 100}
  sea2: {name: Southeast Alaska, point: [57.5, -134.5], precision: area, radius_km: 250}
  pet: {name: Petersburg, geonameid: 5556338, point: [56.8125, -132.9556]}
  bar: {name: Baranof Island, point: [57.0, -135.0], precision: area, radius_km: 60}
  pel: {name: Pelican, point: [57.96, -136.228], precision: near}
events:
  e1: {type: statement, places: [sso], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [anc], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: "Friday's", status: happened, actors: "", main: true}
  e3: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: earthquake, places: [eag, was], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: earthquake, places: [anc], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: transport_change, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: statement, places: [coo], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: the same morning, status: happened, actors: ""}
  e8: {type: aid, places: [sit], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e9: {type: meeting, places: [harr], start: 2019-01-12, end: 2019-01-12, date_precision: day, date_text: for Jan. 12, status: planned, actors: ""}
notes: ""
