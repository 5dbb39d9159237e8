---
id: tweets-us-21
genre: tweets
country: US
published: 2019-08-11
publisher: Maumee Valley News
title: "Live Updates: {Shooting}(e1) at Fairgrounds in [Toledo](tol event), [Ohio](ohi event)"
---
9:02 p.m. [Lucas County](luc metonym org) dispatch confirms {shots}(e1) fired near the grandstand at the county fairgrounds in [Maumee](mau event). Avoid [Key Street](key event).

9:20 p.m. At least five people have been {shot}(e1), a sheriff's spokeswoman tells us. No word on a suspect.

9:41 p.m. Three victims {taken}(e2) to [Toledo](tol event) hospitals by helicopter. [Interstate 475](int event) is {closed}(e3) both ways at exit 6.

10:15 p.m. Two are {dead}(e1), including a teenager from [Perrysburg](per mention), per two officials. The concert has been {evacuated}(e4); some 2,500 people walked out through the livestock barns.

10:30 p.m. Gov. says state troopers are {on the way}(e5) from [Findlay](fin mention) and [Bowling Green](bow mention). [Michigan](mic metonym) has {offered}(e6) a helicopter.

10:52 p.m. Suspect in {custody}(e7). A 31-year-old man was {arrested}(e7) without a struggle at a gas station in [Swanton](swa event), about 15 miles west.

11:10 p.m. Reminder: it's six days since the {massacre}(e8) in [Dayton](day event), where nine {died}(e8), and a week since [El Paso](elp event).

11:37 p.m. Police {searching}(e9) a house in [Monclova Township](mon event). A bomb squad has been called. Neighbors {told to leave}(e10).

12:05 a.m. {Correction}(e11): the man was not, as we said at 11:20, a deputy. He was {fired}(e12) from a plant in [Defiance](def event) in July.

12:40 a.m. The {toll}(e1) is now three. A woman from [Windsor](win mention), [Ontario](ont mention), {died}(e1) in {surgery}(e13). Nine {wounded}(e1), two critically.

12:58 a.m. The fair will not {open}(e14) Sunday. A {vigil}(e15) is planned at 7 p.m. in [Sidecut Park](sid event). He'll be {arraigned}(e16) Monday.

---
places:
  tol: {name: Toledo, geonameid: 5174035, point: [41.6639, -83.5552]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  luc: {name: Lucas County, geonameid: 5161413, point: [41.6823, -83.4689], precision: division}
  mau: {name: Maumee, geonameid: 5162137, point: [41.5628, -83.6538]}
  key: {name: Key Street, point: [41.579, -83.664]}
  int: {name: Interstate 475, point: [41.575, -83.69], precision: near}
  per: {name: Perrysburg, geonameid: 5166516, point: [41.557, -83.6272]}
  fin: {name: Findlay, geonameid: 5153924, point: [41.0442, -83.6499]}
  bow: {name: Bowling Green, geonameid: 5147968, point: [41.3748, -83.6513]}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  swa: {name: Swanton, geonameid: 5173514, point: [41.5887, -83.8911]}
  day: {name: Dayton, geonameid: 4509884, point: [39.7589, -84.1916]}
  elp: {name: El Paso, geonameid: 5520993, point: [31.7587, -106.4869]}
  mon: {name: Monclova Township, point: [41.56, -83.76], precision: near}
  def: {name: Defiance, geonameid: 5151861, point: [41.2845, -84.3558]}
  win: {name: Windsor, geonameid: 6182962, point: [42.3001, -83.0165]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  sid: {name: Sidecut Park, point: [41.555, -83.668]}
events:
  e1: {type: shooting, places: [mau], start: 2019-08-10, end: 2019-08-10, date_precision: day, date_text: "", killed: 3, injured: 9, status: happened, actors: "", targets: A woman from Windsor, main: true}
  e2: {type: medical, places: [tol], start: 2019-08-10, end: 2019-08-10, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: closure, places: [mau], start: 2019-08-10, end: 2019-08-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: displacement, places: [mau], start: 2019-08-10, end: 2019-08-10, date_precision: day, date_text: "", displaced: 2500, displaced_qualifier: about, status: happened, actors: ""}
  e5: {type: other, places: [fin, bow], start: 2019-08-10, end: 2019-08-10, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: aid, places: [mic], start: 2019-08-10, end: 2019-08-10, date_precision: day, date_text: "", status: happened, actors: Gov., minor: true}
  e7: {type: arrest, places: [swa], start: 2019-08-10, end: 2019-08-10, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: A 31-year-old man, main: true}
  e8: {type: shooting, places: [day], start: 2019-08-04, end: 2019-08-04, date_precision: day, date_text: six days since, killed: 9, status: happened, actors: ""}
  e9: {type: raid, places: [mon], start: 2019-08-10, end: 2019-08-10, date_precision: day, date_text: "", status: happened, actors: Police, targets: a house}
  e10: {type: displacement, places: [mon], start: 2019-08-10, end: 2019-08-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: layoffs, places: [def], start: 2019-07, end: 2019-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: the man}
  e13: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: festival, places: [mau], start: 2019-08-11, end: 2019-08-11, date_precision: day, date_text: Sunday, status: happened, negated: true, actors: The fair}
  e15: {type: ceremony, places: [sid], start: 2019-08-11, end: 2019-08-11, date_precision: day, date_text: "", status: planned, actors: ""}
  e16: {type: trial, places: [], start: 2019-08-12, end: 2019-08-12, date_precision: day, date_text: Monday, status: planned, actors: ""}
notes: ""
