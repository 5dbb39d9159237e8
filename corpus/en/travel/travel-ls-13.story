---
id: travel-ls-13
genre: travel
country: LS
published: 2024-07-13
publisher: Ledger Travel
title: "Skiing in the kingdom without a coast"
---
Yes, {snow}(e1): half a metre of it {fell}(e1) on [Oxbow](oxb event) last Sunday, and by Wednesday the lift at [Afriski](afr event), 3,050 metres up in the [Maloti](mal mention), was {turning}(e2) for the first time this winter. The queue was mostly [Joburg](job mention) number plates, with one bus of schoolchildren from [Butha-Buthe](but mention) who had {won}(e3) the trip in a spelling contest.

You get there from [Clarens](cla mention), in the [Free State](fre mention), through the [Caledonspoort](cal event) border. The post was {mobbed}(e4) last Saturday; some {waited}(e4) five hours. [Maseru Bridge](mas mention) is quicker if you don't mind the extra distance.

We did it the harder way, up [Sani Pass](sp event) from [KwaZulu-Natal](kzn mention), chains on, and {slid}(e5) backwards through one bend before a shepherd in gumboots and a blanket showed us how. {Paving}(e6) the [South African](za demonym) side, promised for 2022, is now promised for 2027.

In [Mokhotlong](mok mention) they will rent you a pony. In [Semonkong](sem mention), further south, you can be lowered on a rope down [Maletsunyane Falls](fal mention), which at 192 metres is nearly twice as tall as [Victoria](vic mention) and had, that week, a beard of ice.

---
places:
  oxb: {name: Oxbow, point: [-28.767, 28.65], precision: near}
  afr: {name: Afriski, point: [-28.82, 28.727], precision: exact}
  mal: {name: Maloti Mountains, point: [-29.3, 28.5], precision: area, radius_km: 90}
  job: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  but: {name: "Butha-Buthe", geonameid: 932886, point: [-28.7666, 28.2494]}
  cla: {name: Clarens, point: [-28.517, 28.42], precision: near}
  fre: {name: Free State, geonameid: 967573, point: [-28.5815, 26.4914], precision: division}
  cal: {name: Caledonspoort, point: [-28.694, 28.233], precision: near}
  mas: {name: Maseru Bridge, point: [-29.3, 27.452], precision: exact}
  sp: {name: Sani Pass, point: [-29.583, 29.288], precision: near}
  kzn: {name: "KwaZulu-Natal", geonameid: 972062, point: [-28.7468, 30.8231], precision: division}
  za: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  mok: {name: Mokhotlong, geonameid: 932416, point: [-29.2894, 29.0675]}
  sem: {name: Semonkong, point: [-29.8464, 28.0469], precision: near}
  fal: {name: Maletsunyane Falls, point: [-29.868, 28.05], precision: exact}
  vic: {name: Victoria Falls, point: [-17.924, 25.857], precision: near}
events:
  e1: {type: extreme_weather, places: [oxb], start: 2024-07-07, end: 2024-07-07, date_precision: day, date_text: last Sunday, status: happened, actors: "", main: true}
  e2: {type: opening, places: [afr], start: 2024-07-10, end: 2024-07-10, date_precision: day, date_text: by Wednesday, status: happened, actors: "", main: true}
  e3: {type: match, places: [but], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [cal], start: 2024-07-06, end: 2024-07-06, date_precision: day, date_text: last Saturday, status: happened, actors: ""}
  e5: {type: road_accident, places: [sp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: construction, places: [sp], start: 2027, end: 2027, date_precision: year, date_text: for 2027, status: planned, actors: ""}
notes: ""
