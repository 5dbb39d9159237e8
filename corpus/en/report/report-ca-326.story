---
id: report-ca-326
genre: report
country: CA
published: 2023-08-29
publisher: Red River Sentinel
title: "Three {dead}(e1) as truck, casino bus {collide}(e1) near [Portage la Prairie](por event)"
---
Three people are {dead}(e1) and nine in hospital after a semi-trailer and a minibus carrying seniors to a casino {collided}(e1) at a highway crossing west of [Portage la Prairie](por event), [Man.](man event), on Monday.

RCMP Supt. Gail Okemaw said the bus, with 16 people from the [Neepawa](nee mention) area, was turning south off the Trans-[Canada](can metonym org) Highway toward [Brandon](bra mention) when it was {hit}(e1) at 11:43 a.m. by the truck, loaded with canola. Both drivers survived.

STARS helicopters {took}(e2) four of the injured to [Winnipeg](win event). Others are being {treated}(e2) in [Brandon](bra event) and [Dauphin](dau event).

For many in [Manitoba](man mention) the news brought back June 15, when 17 seniors from [Dauphin](dau mention) {died}(e3) after their bus {drove}(e3) into the path of a truck at [Carberry](car event). The province {ordered}(e4) a safety review of that junction in July. The engineers' report, {released}(e5) two weeks ago, proposed a roundabout or an overpass, both of which the minister said would be studied.

"How many studies do they need?" said [Neepawa](nee metonym) Mayor Blair Yuskiw, whose aunt was on Monday's bus but was not badly hurt.

The truck's owner, a family firm in [Swift Current](swi mention), [Sask.](sas mention), said it was co-operating. A test of its driver, 28, showed no alcohol. Nobody has been {charged}(e6). Investigators will {download}(e7) the engine computers this week.

The Transportation Safety Board has no jurisdiction over roads. Critics have long said it ought to, pointing to the [Humboldt](hum metonym org) Broncos {crash}(e8) of April 2018, in which 16 died near [Armley](arm event); the driver in that case, {sentenced}(e9) to eight years, faces a deportation hearing.

Premier Dale Hrycak, who is expected to {call}(e10) a general election for Oct. 3 within days, {postponed}(e11) an announcement in [Gimli](gim event). Flags at the Legislature in [Winnipeg](win event) were {lowered}(e12).

Names had not been released Tuesday, but at the Legion hall in [Neepawa](nee event) the bingo board was turned to the wall.

---
places:
  por: {name: Portage la Prairie, geonameid: 6111529, point: [49.9728, -98.2926]}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  nee: {name: Neepawa, geonameid: 6086673, point: [50.2289, -99.4664]}
  win: {name: Winnipeg, geonameid: 6183235, point: [49.8844, -97.147]}
  dau: {name: Dauphin, geonameid: 5935341, point: [51.1494, -100.0502]}
  car: {name: Carberry, point: [49.87, -99.36]}
  swi: {name: Swift Current, geonameid: 6160603, point: [50.2834, -107.8013]}
  sas: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  hum: {name: Humboldt, geonameid: 5978404, point: [52.2, -105.1255]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  arm: {name: Armley, point: [53.08, -104.03]}
  gim: {name: Gimli, point: [50.63, -96.99]}
  bra: {name: Brandon, geonameid: 5907896, point: [49.8469, -99.9531]}
events:
  e1: {type: road_accident, places: [por], start: 2023-08-28, end: 2023-08-28, date_precision: day, date_text: on Monday, killed: 3, injured: 9, status: happened, actors: a semi-trailer, targets: a minibus carrying seniors, main: true}
  e2: {type: medical, places: [win, bra, dau], start: 2023-08-28, end: 2023-08-28, date_precision: day, date_text: "", status: happened, actors: "", targets: four of the injured, minor: true}
  e3: {type: road_accident, places: [car], start: 2023-06-15, end: 2023-06-15, date_precision: day, date_text: June 15, killed: 17, status: happened, actors: their bus, targets: 17 seniors from Dauphin}
  e4: {type: decision, places: [car], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, status: happened, actors: The province, targets: a safety review}
  e5: {type: publication, places: [car], start: 2023-08-15, end: 2023-08-15, date_precision: day, date_text: two weeks ago, status: happened, actors: "", targets: "The engineers' report", minor: true}
  e6: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Nobody, minor: true}
  e7: {type: investigation, places: [], start: 2023-08-28, end: 2023-08-28, date_precision: week, date_text: this week, status: planned, actors: Investigators, minor: true}
  e8: {type: road_accident, places: [arm], start: 2018-04, end: 2018-04, date_precision: month, date_text: of April 2018, killed: 16, status: happened, actors: ""}
  e9: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the driver, minor: true}
  e10: {type: election, places: [man], start: 2023-10-03, end: 2023-10-03, date_precision: day, date_text: for Oct. 3, status: planned, actors: Premier Dale Hrycak}
  e11: {type: meeting, places: [gim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Premier Dale Hrycak, targets: an announcement, minor: true}
  e12: {type: ceremony, places: [win], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Flags, minor: true}
notes: ""
