---
id: report-us-236
genre: report
country: US
published: 2012-04-18
publisher: Licking Valley Courier
title: "Two held after {fire}(e1) {guts}(e1) [Zanesville](zan event) furniture warehouse"
---
[ZANESVILLE](zan dateline), [Ohio](ohi dateline) — A [Columbus](col mention)-area man and his nephew were {arrested}(e2) Tuesday night in connection with a {fire}(e1) that {destroyed}(e1) a furniture warehouse on the east side of [Zanesville](zan event) early Sunday, the [Muskingum County](mus metonym org) Sheriff's Office said.

Dwight R. Halloran, 41, of [Pataskala](pat mention), and Kyle Benner, 23, of [Newark](new mention), were {booked}(e2) into the county jail shortly before 11 p.m. Each is {charged}(e3) with one count of aggravated arson, a first-degree felony. They are expected to be {arraigned}(e4) Friday.

The {blaze}(e1) was reported at 3:40 a.m. by a truck driver on Interstate 70. Crews from [Zanesville](zan event), [Falls Township](fal metonym), [South Zanesville](sou metonym) and [Philo](phi metonym) {fought}(e1) it for nearly nine hours, and two firefighters were {treated}(e5) for smoke inhalation at Genesis Hospital and {released}(e5). A section of the roof {collapsed}(e6) onto an empty loading dock around 5 a.m.

"We had no water pressure for the first twenty minutes, and that cost us the building," Fire Chief Marcus Ohlin said.

The owner, Buckeye Home Outlet, {bought}(e7) the brick structure in 2006 and employed 34 people there. Company president Sheila Dorrance said Wednesday that most of them would be {offered}(e8) shifts at stores in [Lancaster](lan event) and [Cambridge](cam event) beginning next month. She said no decision had been made on whether to rebuild.

According to an affidavit filed in [Muskingum County](mus metonym) Common Pleas Court, surveillance video from a gas station in [Hebron](heb mention) showed Halloran's pickup two hours before the {fire}(e1) and a clerk remembered a purchase of three fuel cans. Detectives {searched}(e9) a rented garage in [Pataskala](pat event) on Monday and {seized}(e9) clothing and a phone.

Halloran had worked at the warehouse until January, when he was {let go}(e10) in a dispute over missing inventory, the affidavit says. His attorney, Paul Whitten of [Columbus](col mention), called the case "thin and circumstantial."

It was the third suspicious {fire}(e1) along the [Licking River](lic mention) corridor in little more than a year. A vacant school in [Nashport](nas event) {burned}(e11) in February 2011 and a barn near [Dresden](dre event) was {lost}(e12) last October. Investigators from the State Fire Marshal's office in [Reynoldsburg](rey mention) said they had found nothing to tie those {fires}(e11) to the two men.

---
places:
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  zan: {name: Zanesville, geonameid: 4528923, point: [39.9404, -82.0132]}
  mus: {name: Muskingum County, geonameid: 4519300, point: [39.966, -81.9435], precision: division}
  pat: {name: Pataskala, geonameid: 4520905, point: [39.9956, -82.6743]}
  new: {name: Newark, geonameid: 5164466, point: [40.0581, -82.4013]}
  fal: {name: Falls Township, point: [39.96, -82.06], precision: area, radius_km: 5}
  sou: {name: South Zanesville, geonameid: 4525137, point: [39.8992, -82.0062]}
  phi: {name: Philo, geonameid: 4521187, point: [39.8612, -81.9068]}
  lan: {name: Lancaster, geonameid: 4516233, point: [39.7137, -82.5993]}
  cam: {name: Cambridge, geonameid: 5149007, point: [40.0312, -81.5885]}
  heb: {name: Hebron, geonameid: 4514004, point: [39.9617, -82.4913]}
  col: {name: Columbus, geonameid: 4509177, point: [39.9612, -82.9988]}
  lic: {name: Licking River, point: [40.05, -82.3], precision: area, radius_km: 30}
  nas: {name: Nashport, point: [40.06, -82.17]}
  dre: {name: Dresden, geonameid: 5152291, point: [40.1215, -82.0107]}
  rey: {name: Reynoldsburg, geonameid: 4522411, point: [39.9548, -82.8121]}
events:
  e1: {type: fire, places: [zan], start: 2012-04-15, end: 2012-04-15, date_precision: day, date_text: early Sunday, injured: 2, status: happened, actors: "", main: true}
  e2: {type: arrest, places: [zan], start: 2012-04-17, end: 2012-04-17, date_precision: day, date_text: Tuesday night, arrested: 2, status: happened, actors: "the Muskingum County Sheriff's Office", targets: A Columbus-area man and his nephew, main: true}
  e3: {type: charge, places: [zan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Each, main: true}
  e4: {type: trial, places: [zan], start: 2012-04-20, end: 2012-04-20, date_precision: day, date_text: Friday, status: planned, actors: ""}
  e5: {type: medical, places: [zan], start: 2012-04-15, end: 2012-04-15, date_precision: day, date_text: "", status: happened, actors: "", targets: two firefighters, minor: true}
  e6: {type: collapse, places: [zan], start: 2012-04-15, end: 2012-04-15, date_precision: day, date_text: around 5 a.m., status: happened, actors: "", minor: true}
  e7: {type: deal, places: [zan], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: Buckeye Home Outlet, targets: the brick structure, minor: true}
  e8: {type: career, places: [lan, cam], start: 2012-05, end: 2012-05, date_precision: month, date_text: beginning next month, status: planned, actors: "", minor: true}
  e9: {type: raid, places: [pat], start: 2012-04-16, end: 2012-04-16, date_precision: day, date_text: on Monday, status: happened, actors: Detectives, targets: a rented garage}
  e10: {type: layoffs, places: [zan], start: 2012-01, end: 2012-01, date_precision: month, date_text: January, status: happened, actors: "", targets: Halloran, minor: true}
  e11: {type: fire, places: [nas], start: 2011-02, end: 2011-02, date_precision: month, date_text: in February 2011, status: happened, actors: "", targets: A vacant school}
  e12: {type: fire, places: [dre], start: 2011-10, end: 2011-10, date_precision: month, date_text: last October, status: happened, actors: "", targets: a barn}
notes: ""
