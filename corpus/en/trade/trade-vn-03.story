---
id: trade-vn-03
genre: trade
country: VN
published: 2016-04-14
title: "CATFISH FARMERS WIN A {CUT}(e1) IN [U.S.](us metonym) DUTIES"
---
[CAN THO](ct dateline), [Vietnam](vn dateline) -- Six [Mekong Delta](mek mention) processors learned Wednesday that their fillets will enter the [United States](us mention) almost free of anti-dumping duty, after officials in [Washington](was metonym) {lowered}(e1) a rate that had stood at $1.10 a kilogram to eight cents.

Shares of the biggest, a [Dong Thap](dth mention)-based firm, {jumped}(e2) the daily limit on the [Ho Chi Minh City](hcm event) exchange.

Trial consignments {left}(e3) [Cat Lai](cla mention) port last month for [Los Angeles](la mention) and [Savannah](sav mention), [Georgia](ga mention). In the ponds outside [Long Xuyen](lx mention) a kilo of live pangasius {fetches}(e4) 26,000 dong, a third less than last October's record.

Not everyone is cheering. Catfish growers of [Humphreys County](hum mention), [Mississippi](ms mention), {told}(e5) a {hearing}(e6) in [Jackson](jac event) on Tuesday that they would be ruined, and Senator-backed {inspections}(e7) at [Vietnamese](vn demonym) plants, {put off}(e8) twice, are to begin in [Sa Dec](sad event) in June.

"They call it a tra, a basa, a swai -- anything but a catfish," said Nguyen Thi Be Ba, who runs eleven ponds near [Chau Doc](cdo mention), within sight of the [Cambodian](kh demonym) border. "[America](us metonym) keeps changing its mind. The fish does not."

---
places:
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ct: {name: Can Tho, geonameid: 1586203, point: [10.0371, 105.7883]}
  vn: {name: Vietnam, geonameid: 1562822, point: [16.1667, 107.8333], precision: country}
  mek: {name: Mekong Delta, point: [10.0, 105.8], precision: area}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  dth: {name: Dong Thap, geonameid: 13494360, point: [10.6644, 105.586], precision: division}
  hcm: {name: Ho Chi Minh City, geonameid: 1566083, point: [10.823, 106.6296]}
  cla: {name: Cat Lai, point: [10.76, 106.79], precision: near}
  la: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  sav: {name: Savannah, geonameid: 4221552, point: [32.0835, -81.0998]}
  ga: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  lx: {name: Long Xuyen, geonameid: 1575627, point: [10.3864, 105.4352]}
  hum: {name: Humphreys County, geonameid: 4430705, point: [33.131, -90.5234], precision: division}
  ms: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  jac: {name: Jackson, geonameid: 4431410, point: [32.2988, -90.1848]}
  sad: {name: Sa Dec, geonameid: 1568212, point: [10.2909, 105.7563]}
  kh: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  cdo: {name: Chau Doc, geonameid: 1585660, point: [10.7, 105.1167]}
events:
  e1: {type: decision, places: [was], start: 2016-04-13, end: 2016-04-13, date_precision: day, date_text: Wednesday, status: happened, actors: officials in Washington, targets: Six Mekong Delta processors, main: true}
  e2: {type: market, places: [hcm], start: 2016-04-13, end: 2016-04-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: transport_change, places: [cla], start: 2016-03, end: 2016-03, date_precision: month, date_text: last month, status: happened, actors: ""}
  e4: {type: market, places: [lx], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [jac], start: 2016-04-12, end: 2016-04-12, date_precision: day, date_text: on Tuesday, status: happened, actors: "", minor: true}
  e6: {type: meeting, places: [jac], start: 2016-04-12, end: 2016-04-12, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e7: {type: investigation, places: [sad], start: 2016-06, end: 2016-06, date_precision: month, date_text: in June, status: planned, actors: ""}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "e3: the trigger tells what growers fear; the hearing itself is the event placed."
