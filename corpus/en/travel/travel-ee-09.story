---
id: travel-ee-09
genre: travel
country: EE
published: 2018-03-03
publisher: Hansa Weekend
title: "Driving to an island, by permission of the frost"
---
Fasten no seat belts: that is the rule, so that you can get out. Keep between 10 and 25 km/h, or go well above 40; in between, the wave that you push ahead of you under the ice may crack the road. On Thursday morning, after eleven nights below minus twelve, the ice road between [Rohuküla](roh event), on the [Estonian](ee demonym) mainland, and [Heltermaa](hel event), on [Hiiumaa](hii event), was {opened}(e1) for the first time since 2013.

By Friday night 600 cars had {crossed}(e2) the [Väinameri](vai event), 26 kilometres of it. There was a man on skates selling pancakes and a [Latvian](lv demonym) coach that the guards {turned round}(e3). A Lada from [Haapsalu](haa mention) {broke through}(e4) at the shoreline near [Sviby](svi event), on [Vormsi](vor event), where the crossing is shorter. Its owner waded home.

What do you do once you are there? Drink beer in [Kärdla](kar mention), climb the lighthouse at [Kõpu](kop mention), five hundred years old and still alight, and remember the [Swedes](se demonym) of the island, whom [St Petersburg](stp metonym) {marched off}(e5) to the [Dnieper](dni mention) in 1781.

The road to [Saaremaa](saa mention) by way of [Virtsu](vir mention) stays {closed}(e6). [Tallinn](tal event) had {rain}(e7) on Saturday, and the ferry has begun, rudely, to break the channel again.

---
places:
  roh: {name: Rohuküla, point: [58.905, 23.425], precision: near}
  ee: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  hel: {name: Heltermaa, point: [58.866, 23.045], precision: near}
  hii: {name: Hiiumaa, point: [58.92, 22.63], precision: area, radius_km: 30}
  vai: {name: Väinameri, point: [58.87, 23.25], precision: area, radius_km: 25}
  lv: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  haa: {name: Haapsalu, geonameid: 592225, point: [58.9394, 23.5413]}
  svi: {name: Sviby, point: [58.969, 23.311], precision: near}
  vor: {name: Vormsi, point: [59.0, 23.23], precision: area, radius_km: 8}
  kar: {name: Kärdla, geonameid: 591632, point: [58.9978, 22.7492]}
  kop: {name: Kõpu lighthouse, point: [58.916, 22.1997], precision: exact}
  se: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  stp: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  dni: {name: Dnieper, point: [46.75, 33.35], precision: area}
  saa: {name: Saaremaa, point: [58.42, 22.5], precision: area, radius_km: 45}
  vir: {name: Virtsu, point: [58.573, 23.51], precision: near}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
events:
  e1: {type: opening, places: [roh, hel], start: 2018-03-01, end: 2018-03-01, date_precision: day, date_text: On Thursday morning, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [vai], start: 2018-03-02, end: 2018-03-02, date_precision: day, date_text: By Friday night, status: happened, actors: ""}
  e3: {type: transport_change, places: [vai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: road_accident, places: [svi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: displacement, places: [hii], start: 1781, end: 1781, date_precision: year, date_text: in 1781, status: happened, actors: ""}
  e6: {type: closure, places: [saa, vir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: extreme_weather, places: [tal], start: 2018-03-03, end: 2018-03-03, date_precision: day, date_text: on Saturday, status: happened, actors: "", minor: true}
notes: ""
