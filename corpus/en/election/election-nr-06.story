---
id: election-nr-06
genre: election
country: NR
published: 2019-08-26
publisher: Buada Lagoon Newsletter
title: "Close to 600 people, one {count}(e1), two cups of tea"
---
Everybody in [Ubenide](ube event) knows how everybody else voted, so the secrecy of the ballot is mainly for visitors. We had two this time, observers from [Suva](suv mention) and [Canberra](can mention).

Saturday's {election}(e1) filled all nineteen seats in the parliament of [Nauru](nr event), the third-smallest state on earth after [Vatican City](va mention) and [Monaco](mc mention). Eleven members return. In [Aiwo](aiw event) a minister {lost}(e2) by less than half a point under our odd system of fractions; at [Meneng](men event) the {count}(e3), in the school hall, ended only at 3 a.m.

President or not President? The new house {sits}(e4) on Tuesday in [Yaren](yar event) to {choose}(e5). Lionel Detabene, who {built}(e6) the car wash at [Anibare](ani mention), has nine friends, he says, and needs ten.

Not much was said in the campaign of the camps, though they paid for most of what is painted. More was said of [Taipei](tai metonym), of the flight to [Brisbane](bri mention) that never leaves on the day printed, and of a dialysis machine that was {stuck}(e7) on the wharf at [Majuro](maj event) for six weeks, in July, in error for [Marshall Islands](mh mention) goods.

No posters were {torn}(e8), a police sergeant noted, with some pride.

---
places:
  ube: {name: Ubenide, point: [-0.515, 166.925], precision: area, radius_km: 1}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  nr: {name: Nauru, geonameid: 2110425, point: [-0.517, 166.933], precision: country}
  va: {name: Vatican, geonameid: 3164670, point: [41.9023, 12.4533], precision: country}
  mc: {name: Monaco, geonameid: 2993457, point: [43.7314, 7.419], precision: country}
  aiw: {name: Aiwo, point: [-0.534, 166.914], precision: area, radius_km: 1}
  men: {name: Meneng, point: [-0.546, 166.945], precision: area, radius_km: 1}
  yar: {name: Yaren, geonameid: 7626461, point: [-0.5508, 166.9252]}
  ani: {name: Anibare, point: [-0.529, 166.951], precision: area, radius_km: 1}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  maj: {name: Majuro, geonameid: 2113779, point: [7.0897, 171.3803]}
  mh: {name: Marshall Islands, geonameid: 2080185, point: [7.113, 171.236], precision: country}
events:
  e1: {type: election, places: [nr], start: 2019-08-24, end: 2019-08-24, date_precision: day, date_text: Saturday, status: happened, actors: "", main: true}
  e2: {type: election, places: [aiw], start: 2019-08-24, end: 2019-08-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: election, places: [men], start: 2019-08-25, end: 2019-08-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: meeting, places: [yar], start: 2019-08-27, end: 2019-08-27, date_precision: day, date_text: on Tuesday, status: planned, actors: "", minor: true}
  e5: {type: election, places: [yar], start: 2019-08-27, end: 2019-08-27, date_precision: day, date_text: on Tuesday, status: planned, actors: "", main: true}
  e6: {type: construction, places: [ani], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: transport_change, places: [maj], start: 2019-07, end: 2019-07, date_precision: month, date_text: in July, status: happened, actors: ""}
  e8: {type: other_crime, places: [nr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
