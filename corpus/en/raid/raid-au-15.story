---
id: raid-au-15
genre: raid
country: AU
published: 2019-06-06
publisher: Harbour Ledger
title: "Police {Leave}(e1) Broadcaster With Two Thumb Drives"
---
[SYDNEY](syd dateline), Thursday: Federal officers who {came}(e1) to the national broadcaster's offices in [Ultimo](ult event) at half past eleven on Wednesday {left}(e1) a little after eight at night with two USB sticks and 124 documents, about things that soldiers are said to have done in [Uruzgan](uru event), [Afghanistan](afg event).

The {warrant}(e2), from a registrar in [Queanbeyan](que mention), allowed them to "add, copy, delete or alter".

On Tuesday the same was {done}(e3), for seven hours, to a reporter's home in [Canberra](can event), cutlery included, over a story of last year on spying at home. The two have no link, the force's acting head {told}(e4) newspeople in [Canberra](can event). They'd be closed in [Kingston](kin event), and weren't.

[London](lon metonym)'s and [New York](new metonym)'s editors {called}(e5) it chilling. The Prime Minister, in [London](lon event) for D-Day week, {said}(e6) that it didn't trouble him.

An officer cut his thumb on a stapler and was seen to.

On the [Gold Coast](gol event) a talkback host asked callers what they'd delete. Most said [Queensland](quee metonym)'s {goal}(e7), Wednesday, 71st minute, at [Lang Park](lan event).

---
places:
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  ult: {name: Ultimo, point: [-33.88, 151.2], precision: near, near: syd}
  uru: {name: Uruzgan, point: [32.9, 66.6], precision: division}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  que: {name: Queanbeyan, geonameid: 2152286, point: [-35.3549, 149.232]}
  kin: {name: Kingston, point: [-35.315, 149.14], precision: near}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  gol: {name: Gold Coast, geonameid: 2165087, point: [-28.0003, 153.4309]}
  quee: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  lan: {name: Lang Park, point: [-27.465, 153.01], precision: exact}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
events:
  e1: {type: raid, places: [ult], start: 2019-06-05, end: 2019-06-05, date_precision: day, date_text: on Wednesday, status: happened, actors: Federal officers, main: true}
  e2: {type: verdict, places: [que], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: raid, places: [can], start: 2019-06-04, end: 2019-06-04, date_precision: day, date_text: On Tuesday, status: happened, actors: "", main: true}
  e4: {type: statement, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the force's acting head", minor: true}
  e5: {type: statement, places: [lon, new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: match, places: [lan], start: 2019-06-05, end: 2019-06-05, date_precision: day, date_text: Wednesday, status: happened, actors: ""}
notes: ""
