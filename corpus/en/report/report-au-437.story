---
id: report-au-437
genre: report
country: AU
published: 2017-01-23
publisher: National Regional News
title: "State by state: storms {hit}(e1) [Adelaide](ade event), cliff {fall}(e2) in [Torquay](tor event), festival {cancelled}(e3) in [Tamworth](tam event)"
---
[VICTORIA](vic dateline)

A man, 29, was {critically injured}(e2) when part of a cliff {gave way}(e2) at [Bells Beach](bel event), near [Torquay](tor event), on Sunday. A 60-year-old {died}(e4) at [Swan Hill](swa event) after his ute {rolled}(e4). Flowers cover the Bourke Street Mall in [Melbourne](mel event), where a driver {mowed}(e5) down pedestrians on Friday, {killing}(e5) five and {injuring}(e5) more than 30. A 26-year-old from [Windsor](win mention) has been {charged}(e6). The Premier will {attend}(e7) a vigil at Federation Square tonight. A woman from [Blackburn](bla mention) who comforted a dying tourist has asked to be left alone.

[NEW SOUTH WALES](new dateline)

[Moree](mor event) {sweltered}(e8) through its 27th day in a row above 35 degrees. In [Victoria](vic mention) Road, [Gladesville](gla event), a bus {caught fire}(e9) on Monday morning; all 40 passengers {got off}(e9). Joanna Mallory was {sworn in}(e10) as Premier at Government House in [Sydney](syd event) after the resignation last Thursday of her predecessor. She {named}(e10) a cabinet that has a Nationals MP from [Dubbo](dub mention) as deputy. Sunday's open-air concert at the country music festival in [Tamworth](tam event) was {called off}(e3) because of lightning.

[QUEENSLAND](que dateline)

Police {seized}(e11) 27kg of cocaine at [Bowen](bow event) marina and {arrested}(e11) three men from [Cairns](cai mention). Sugar from [Mackay](mac event) is being {diverted}(e12) through [Townsville](tow event) since a {fire}(e13) {damaged}(e13) the terminal on Thursday. A boy of eight was {bitten}(e14) by a crocodile at [Weipa](wei event) and {flown}(e15) to [Cairns](cai event).

[SOUTH AUSTRALIA](sou dateline)

Winds of 120km/h {cut}(e16) power to 11,000 homes in [Adelaide](ade event), the [Barossa](bar event) and [Port Pirie](por event) on Saturday. The state's crisis cabinet {met}(e17) twice. A blackout on 28 September had {darkened}(e18) the whole state. The jury in the [Whyalla](why mention) {murder}(e19) retrial {retired}(e20) on Friday in [Adelaide](ade event).

[WESTERN AUSTRALIA](wes dateline)

In [Perth](per event), two sharks were {sighted}(e21) off [Cottesloe](cot event) on Monday, and the beach was {closed}(e22). [Rockingham](roc metonym)'s council has {banned}(e23) jet skis at [Point Peron](poi event). The state {election}(e24) has been {set}(e24) for 11 March; the Labor leader was in [Albany](alb event) and [Esperance](esp event) over the weekend.

[TASMANIA](tas dateline)

The bushfire at [Dolphin Sands](dol event) is out. A walker from [Ghent](ghe mention), in [Belgium](belg mention), missing since Thursday near [Cradle Mountain](cra event), was {found}(e25) on Sunday with a broken ankle. [Hobart](hob event) {hosted}(e26) a citizenship ceremony for 43 people early, as the council will be busy with {protests}(e32) on the 26th.

[NORTHERN TERRITORY](nor dateline)

The royal commission into youth detention will {sit}(e27) again in [Darwin](dar event) on 13 March and in [Alice Springs](ali event) a week later. Heavy rain {isolated}(e28) [Kintore](kin event) and [Yuendumu](yue event). In [Katherine](kat event), the hospital {treated}(e29) nine people for melioidosis.

AND OVERSEAS

[Canberra](can metonym) {wants}(e30) to save the [Pacific](pac mention) trade pact after the new president in [Washington](was metonym) {signed}(e31) an order on Monday to leave it.

---
places:
  tor: {name: Torquay, geonameid: 2146218, point: [-38.3308, 144.3264]}
  bel: {name: Bells Beach, point: [-38.37, 144.28]}
  swa: {name: Swan Hill, geonameid: 2147756, point: [-35.3378, 143.5544]}
  win: {name: Windsor, point: [-37.856, 144.99]}
  bla: {name: Blackburn, point: [-37.82, 145.15]}
  mor: {name: Moree, geonameid: 2156927, point: [-29.4628, 149.8416]}
  gla: {name: Gladesville, point: [-33.83, 151.13]}
  dub: {name: Dubbo, geonameid: 2168305, point: [-32.243, 148.6048]}
  bow: {name: Bowen, geonameid: 2174444, point: [-20.0137, 148.2475]}
  tow: {name: Townsville, geonameid: 2146142, point: [-19.2664, 146.8057]}
  wei: {name: Weipa, point: [-12.63, 141.88]}
  bar: {name: Barossa, point: [-34.53, 138.95], precision: area, radius_km: 15}
  why: {name: Whyalla, geonameid: 2058430, point: [-33.0327, 137.5648]}
  cot: {name: Cottesloe, point: [-31.99, 115.76]}
  roc: {name: Rockingham, geonameid: 2062338, point: [-32.2768, 115.7298]}
  poi: {name: Point Peron, point: [-32.27, 115.69]}
  alb: {name: Albany, geonameid: 2077963, point: [-35.0269, 117.8837]}
  dol: {name: Dolphin Sands, point: [-42.1, 148.1], precision: near}
  ghe: {name: Gent, geonameid: 2797656, point: [51.05, 3.7167]}
  cra: {name: Cradle Mountain, point: [-41.68, 145.95]}
  kin: {name: Kintore, point: [-23.27, 129.39]}
  yue: {name: Yuendumu, point: [-22.26, 131.8]}
  kat: {name: Katherine, geonameid: 2068655, point: [-14.4652, 132.2635]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  tam: {name: Tamworth, geonameid: 2147497, point: [-31.0905, 150.929]}
  hob: {name: Hobart, geonameid: 2163355, point: [-42.8794, 147.3294]}
  pac: {name: Pacific, point: [0.0, -160.0], precision: area, radius_km: 5000}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  sou: {name: South Australia, geonameid: 2061327, point: [-30.0, 135.0], precision: division}
  wes: {name: Western Australia, geonameid: 2058645, point: [-25.0, 122.0], precision: division}
  tas: {name: Tasmania, geonameid: 2147291, point: [-42.0, 147.0], precision: division}
  nor: {name: Northern Territory, geonameid: 2064513, point: [-20.0, 134.0], precision: division}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  cai: {name: Cairns, geonameid: 2172797, point: [-16.9237, 145.7661]}
  mac: {name: Mackay, geonameid: 2159220, point: [-21.1534, 149.1655]}
  por: {name: Port Pirie, geonameid: 2063030, point: [-33.1918, 138.0175]}
  esp: {name: Esperance, geonameid: 2071860, point: [-33.8592, 121.8916]}
  belg: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
  ali: {name: Alice Springs, geonameid: 2077895, point: [-23.6975, 133.8836]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
events:
  e1: {type: storm, places: [ade, bar, por], start: 2017-01-21, end: 2017-01-21, date_precision: day, date_text: on Saturday, status: happened, actors: "Winds of 120km/h", main: true}
  e2: {type: landslide, places: [bel, tor], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: on Sunday, injured: 1, status: happened, actors: part of a cliff, targets: "A man, 29", main: true}
  e3: {type: performance, places: [tam], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: "Sunday's", status: happened, negated: true, actors: "", targets: open-air concert, main: true}
  e4: {type: road_accident, places: [swa], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: A 60-year-old}
  e5: {type: attack, places: [mel], start: 2017-01-20, end: 2017-01-20, date_precision: day, date_text: on Friday, killed: 5, injured: 30, injured_qualifier: at_least, status: happened, actors: a driver, targets: pedestrians}
  e6: {type: charge, places: [mel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A 26-year-old from Windsor}
  e7: {type: protest, places: [mel], start: 2017-01-23, end: 2017-01-23, date_precision: day, date_text: tonight, status: planned, actors: The Premier}
  e8: {type: extreme_weather, places: [mor], start: null, end: null, date_precision: unknown, date_text: its 27th day in a row, status: happened, actors: ""}
  e9: {type: fire, places: [gla], start: 2017-01-23, end: 2017-01-23, date_precision: day, date_text: on Monday morning, status: happened, actors: a bus}
  e10: {type: appointment, places: [syd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Joanna Mallory}
  e11: {type: raid, places: [bow], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: Police, targets: 27kg of cocaine}
  e12: {type: transport_change, places: [tow], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Sugar from Mackay, minor: true}
  e13: {type: fire, places: [mac], start: 2017-01-19, end: 2017-01-19, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: the terminal}
  e14: {type: attack, places: [wei], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: a crocodile, targets: A boy of eight}
  e15: {type: medical, places: [cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A boy of eight, minor: true}
  e16: {type: outage, places: [ade, bar, por], start: 2017-01-21, end: 2017-01-21, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: "11,000 homes"}
  e17: {type: meeting, places: [ade], start: null, end: null, date_precision: unknown, date_text: twice, status: happened, actors: "The state's crisis cabinet", minor: true}
  e18: {type: outage, places: [sou], start: 2016-09-28, end: 2016-09-28, date_precision: day, date_text: on 28 September, status: happened, actors: "", targets: the whole state}
  e19: {type: killing, places: [why], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e20: {type: trial, places: [ade], start: 2017-01-20, end: 2017-01-20, date_precision: day, date_text: on Friday, status: happened, actors: The jury}
  e21: {type: other, places: [cot], start: 2017-01-23, end: 2017-01-23, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: two sharks, minor: true}
  e22: {type: closure, places: [cot], start: 2017-01-23, end: 2017-01-23, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: the beach}
  e23: {type: decision, places: [poi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Rockingham's council", targets: jet skis}
  e24: {type: election, places: [wes], start: 2017-03-11, end: 2017-03-11, date_precision: day, date_text: for 11 March, status: planned, actors: ""}
  e25: {type: rescue, places: [cra], start: 2017-01-22, end: 2017-01-22, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: A walker from Ghent}
  e26: {type: ceremony, places: [hob], start: null, end: null, date_precision: unknown, date_text: early, status: happened, actors: "", targets: 43 people}
  e27: {type: investigation, places: [dar, ali], start: 2017-03-13, end: 2017-03-13, date_precision: day, date_text: on 13 March, status: planned, actors: The royal commission into youth detention}
  e28: {type: flood, places: [kin, yue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Heavy rain}
  e29: {type: medical, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the hospital, targets: nine people}
  e30: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Canberra, targets: the Pacific trade pact, minor: true}
  e32: {type: protest, places: [hob], start: 2017-01-26, end: 2017-01-26, date_precision: day, date_text: on the 26th, status: planned, actors: ""}
  e31: {type: decision, places: [], start: 2017-01-23, end: 2017-01-23, date_precision: day, date_text: on Monday, status: happened, actors: the new president}
notes: ""
