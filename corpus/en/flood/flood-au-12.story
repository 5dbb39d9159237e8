---
id: flood-au-12
genre: flood
country: AU
published: 2021-03-23
publisher: Southern Cross Wire
title: "[Sydney](syd event)'s Main Dam {Spills}(e4) as 18,000 {Flee}(e1) {Rising}(e2) Rivers"
---
[SYDNEY](syd dateline), March 23 (SCW) – Eighteen thousand people have been {told to leave}(e1) their homes in [New South Wales](new event), where five days of {rain}(e2) have {swollen}(e2) rivers from the [Hunter](hun event) to the [Hawkesbury](haw event) to levels not seen in sixty years.

No deaths had been confirmed by Tuesday morning, but a man of 25 was feared {drowned}(e3) after his car was {trapped}(e3) at [Glenorie](gle event), in [Sydney](syd mention)'s north-west.

[Warragamba](war event) dam, which holds most of the city's water, began to {overflow}(e4) on Saturday. At [Windsor](win event) the [Hawkesbury](haw event) {reached}(e5) 12.9 metres on Monday night. At [Kempsey](kem event), [Taree](tar event) and [Port Macquarie](por event), on the mid-north coast, whole houses {floated away}(e6), one of them on the day its owners were to marry.

Emergency crews have carried out 850 {rescues}(e7) since Thursday, among them of a baby and its father in [Penrith](pen event). About 200 schools stayed {shut}(e8) on Tuesday.

[Canberra](can metonym) {offered}(e9) payments of A$1,000 to each affected adult. The premier, {touring}(e10) [Taree](tar event), {rejected}(e11) talk of raising the dam wall: a plan for that was {shelved}(e12) in 2020 over Aboriginal sites in the [Blue Mountains](blu event).

Farther north, in [Queensland](que event), a record 420 mm {fell}(e13) overnight at [Coolangatta](coo event), and the highway between [Brisbane](bri mention) and the [Gold Coast](gol mention) was {cut}(e14). Coal trains to [Newcastle](newc event) {stopped}(e15).

The sun is expected on Thursday. A year ago the same towns were burning: {bushfires}(e16) killed 34 people that summer.

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
  e1: {type: displacement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", displaced: 18000, status: happened, actors: "", main: true}
  e2: {type: flood, places: [new], start: 2021-03-18, end: 2021-03-23, date_precision: day, date_text: five days, status: happened, actors: "", main: true}
  e3: {type: flood, places: [gle], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: reported, actors: ""}
  e4: {type: flood, places: [war], start: 2021-03-20, end: 2021-03-20, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e5: {type: flood, places: [win], start: 2021-03-22, end: 2021-03-22, date_precision: day, date_text: on Monday night, status: happened, actors: ""}
  e6: {type: flood, places: [kem, tar, por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: rescue, places: [pen], start: 2021-03-18, end: 2021-03-18, date_precision: day, date_text: since Thursday, status: happened, actors: ""}
  e8: {type: closure, places: [new], start: 2021-03-23, end: 2021-03-23, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e9: {type: aid, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Canberra}
  e10: {type: visit, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: decision, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The premier}
  e12: {type: decision, places: [blu], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: "", minor: true}
  e13: {type: flood, places: [coo], start: 2021-03-22, end: 2021-03-22, date_precision: day, date_text: overnight, status: happened, actors: ""}
  e14: {type: closure, places: [bri, gol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: transport_change, places: [newc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: wildfire, places: [new], start: 2020, end: 2020, date_precision: year, date_text: A year ago, killed: 34, status: happened, actors: "", minor: true}
notes: ""
