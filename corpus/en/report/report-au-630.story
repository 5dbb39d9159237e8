---
id: report-au-630
genre: report
country: AU
published: 2020-03-04
publisher: Northern Territory Observer
title: "[Darwin](dar event) hospital {tests}(e1) first patients as [Top End](top event) firms feel virus {pinch}(e2)"
---
Eleven people have been {swabbed}(e1) for coronavirus at Royal [Darwin](dar metonym org) Hospital since Monday, all with negative results, chief health officer Dr Hamish Rundle says.

A tourist from [Wuhan](wuh mention) in his fifties, who was among the 266 [Australians](aus demonym) {flown}(e3) to the former miners' camp at [Howard Springs](how event) on February 9, {went home}(e4) to [Melbourne](mel event) last week. A second group, 164 passengers from a cruise ship {quarantined}(e5) in [Yokohama](yok event), should be released this weekend if they stay well.

The damage to business is easier to see. Mud crabs that fetched $90 a kilo before [Chinese](chi demonym org) New Year are {going}(e2) for $34, and three crabbers at [Borroloola](bor event) have {tied up}(e6) their boats. Barramundi wholesaler Kerrie Dacosta has {stood down}(e7) nine of 22 staff.

"[Shanghai](sha metonym) just stopped ringing," she said.

A [Singapore](sin mention) airline will {halve}(e8) its daily flights to [Darwin](dar event) from March 15. Traditional owners in [Kakadu](kak event), where the park lost weeks to heat and smoke last year, say that buses booked from [Guangzhou](gua mention) and [Chengdu](che mention) for the dry season have all been {cancelled}(e9).

Treasurer Sonia Petrakis {promised}(e10) a package of $50 million on Tuesday, including payroll tax relief, and {brought forward}(e10) the rebuilding of a wharf at [Nhulunbuy](nhu mention). Opposition leader Grant Oldfield said it was "a press release with a number on it".

On a brighter note, a gas field 300 kilometres north of the city is to go ahead. Its owners will {decide}(e12) by the end of the month on a $4.7 billion {investment}(e13) that would keep the plant at [Wickham Point](wic event) running until 2045, although analysts in [Perth](per mention) warned that cheap oil from [Riyadh](riy metonym) and [Moscow](mos metonym) might change their minds.

The Variety Bash to [Karumba](kar event) in August is {still on}(e16). So is Saturday's NTFL {grand final}(e14) between [Nightcliff](nig metonym) and Waratah, but supporters have been {asked}(e15) not to shake hands.

---
places:
  top: {name: Top End, point: [-13.5, 132.5], precision: area, radius_km: 300}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  how: {name: Howard Springs, point: [-12.49, 131.05]}
  yok: {name: Yokohama, geonameid: 1848354, point: [35.4333, 139.65]}
  bor: {name: Borroloola, point: [-16.07, 136.31]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  kak: {name: Kakadu, point: [-12.9, 132.6], precision: area, radius_km: 70}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  che: {name: Chengdu, geonameid: 1815286, point: [30.6667, 104.0667]}
  nhu: {name: Nhulunbuy, point: [-12.18, 136.78]}
  wic: {name: Wickham Point, point: [-12.51, 130.87], precision: near}
  kar: {name: Karumba, point: [-17.48, 140.84]}
  nig: {name: Nightcliff, point: [-12.38, 130.85]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: medical, places: [dar], start: 2020-03-02, end: 2020-03-04, date_precision: day, date_text: since Monday, status: happened, actors: "", targets: Eleven people, main: true}
  e2: {type: market, places: [top], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Mud crabs, main: true}
  e3: {type: displacement, places: [how], start: 2020-02-09, end: 2020-02-09, date_precision: day, date_text: on February 9, status: happened, actors: "", targets: 266 Australians, minor: true}
  e4: {type: displacement, places: [mel], start: 2020-02-24, end: 2020-02-24, date_precision: week, date_text: last week, status: happened, actors: A tourist, minor: true}
  e5: {type: medical, places: [yok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a cruise ship, minor: true}
  e6: {type: closure, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: three crabbers, targets: their boats}
  e7: {type: layoffs, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kerrie Dacosta, targets: nine of 22 staff}
  e8: {type: transport_change, places: [dar], start: 2020-03-15, end: 2020-03-15, date_precision: day, date_text: from March 15, status: planned, actors: A Singapore airline, targets: its daily flights}
  e9: {type: transport_change, places: [kak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: buses}
  e10: {type: statement, places: [dar], start: 2020-03-03, end: 2020-03-03, date_precision: day, date_text: on Tuesday, status: happened, actors: Treasurer Sonia Petrakis, targets: "a package of $50 million"}
  e12: {type: decision, places: [wic], start: 2020-03, end: 2020-03, date_precision: month, date_text: by the end of the month, status: planned, actors: Its owners}
  e13: {type: deal, places: [wic], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e14: {type: match, places: [dar], start: 2020-03-07, end: 2020-03-07, date_precision: day, date_text: Saturday, status: planned, actors: Nightcliff and Waratah}
  e15: {type: statement, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: supporters, minor: true}
  e16: {type: festival, places: [kar], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August, status: planned, actors: "", minor: true}
notes: ""
