---
id: flood-au-12
genre: flood
country: AU
published: 2021-03-23
publisher: Southern Cross Wire
title: "[Sydney](syd event)'s Main Dam {Spills}(e1) as 18,000 {Flee}(e2) Rising Rivers"
---
[SYDNEY](syd dateline), March 23 (SCW) – Eighteen thousand people have been told to leave their homes in [New South Wales](new event), where five days of {rain}(e3) have {swollen}(e1) rivers from the [Hunter](hun event) to the [Hawkesbury](haw event) to levels not seen in sixty years.

No deaths had been {confirmed}(e1) by Tuesday morning, but a man of 25 was {feared drowned}(e1) after his car was {trapped}(e1) at [Glenorie](gle event), in [Sydney](syd mention)'s north-west.

[Warragamba](war event) dam, which holds most of the city's water, began to {overflow}(e1) on Saturday. At [Windsor](win event) the [Hawkesbury](haw event) {reached}(e1) 12.9 metres on Monday night. At [Kempsey](kem event), [Taree](tar event) and [Port Macquarie](por event), on the mid-north coast, whole houses {floated}(e1) away, one of them on the day its owners were to {marry}(e4).

Emergency crews have {carried out}(e5) 850 rescues since Thursday, among them of a baby and its father in [Penrith](pen event). About 200 schools {stayed}(e6) shut on Tuesday.

[Canberra](can metonym) {offered}(e7) payments of A$1,000 to each affected adult. The premier, touring [Taree](tar event), {rejected}(e8) talk of raising the dam wall: a plan for that was {shelved}(e9) in 2020 over Aboriginal sites in the [Blue Mountains](blu event).

Farther north, in [Queensland](que event), a record 420 mm {fell}(e10) overnight at [Coolangatta](coo event), and the highway between [Brisbane](bri mention) and the [Gold Coast](gol mention) was {cut}(e11). Coal trains to [Newcastle](newc event) {stopped}(e12).

The sun is {expected}(e13) on Thursday. A year ago the same towns were {burning}(e14): bushfires {killed}(e14) 34 people that summer.

---
places:
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  hun: {name: Hunter, point: [-32.7, 151.5], precision: area, radius_km: 40}
  haw: {name: Hawkesbury, point: [-33.5, 150.85], precision: area, radius_km: 30}
  gle: {name: Glenorie, point: [-33.6, 151.0], precision: near}
  war: {name: Warragamba, point: [-33.89, 150.59], precision: near}
  win: {name: Windsor, point: [-33.61, 150.82]}
  blu: {name: Blue Mountains, point: [-33.7, 150.3], precision: area, radius_km: 40}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  coo: {name: Coolangatta, point: [-28.17, 153.53], precision: near}
  newc: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  tar: {name: Taree, geonameid: 2147381, point: [-31.911, 152.4539]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  kem: {name: Kempsey, geonameid: 2161658, point: [-31.079, 152.8309]}
  por: {name: Port Macquarie, geonameid: 2152659, point: [-31.4308, 152.9089]}
  pen: {name: Penrith, geonameid: 2153471, point: [-33.75, 150.7]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  gol: {name: Gold Coast, geonameid: 2165087, point: [-28.0003, 153.4309]}
events:
  e1: {type: flood, places: [new, hun, haw, syd, gle, war, win, kem, tar, por], start: 2021-03-18, end: 2021-03-23, date_precision: day, date_text: five days, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", displaced: 18000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e3: {type: extreme_weather, places: [new], start: 2021-03-18, end: 2021-03-23, date_precision: day, date_text: five days, status: happened, actors: ""}
  e4: {type: marriage, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: its owners}
  e5: {type: rescue, places: [pen, new], start: 2021-03-18, end: 2021-03-23, date_precision: day, date_text: since Thursday, status: happened, actors: Emergency crews}
  e6: {type: closure, places: [], start: 2021-03-23, end: 2021-03-23, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e7: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Canberra}
  e8: {type: statement, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The premier}
  e9: {type: decision, places: [blu], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: ""}
  e10: {type: extreme_weather, places: [que, coo], start: null, end: null, date_precision: unknown, date_text: overnight, status: happened, actors: ""}
  e11: {type: transport_change, places: [que], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: transport_change, places: [newc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: other, places: [], start: 2021-03-25, end: 2021-03-25, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e14: {type: wildfire, places: [], start: 2020, end: 2020, date_precision: year, date_text: A year ago, killed: 34, status: happened, actors: ""}
notes: ""
