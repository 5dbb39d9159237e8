---
id: trade-lk-21
genre: trade
country: LK
published: 2022-04-01
publisher: Ceylon Commerce
title: "Tea {Auction}(e1) {Halted}(e2) as Fuel {Runs Out}(e3), Crowd {Storms}(e4) Road to President's House"
---
[COLOMBO](col dateline): The weekly tea {auction}(e1), held here without a break since 1883 but for two wars, was {suspended}(e2) on Thursday as lorries from [Nuwara Eliya](nuw mention) and [Hatton](hat mention) {stood without diesel}(e3) and {power cuts}(e5) of 13 hours silenced the factories.

Brokers said 6.4 million kilos were unsold. Prices had {risen}(e6) by a fifth since the rupee was {floated}(e7) on March 7. Buyers in [Iraq](ira mention), [Russia](rus mention) and [Turkey](tur mention), who take nearly half, have {switched}(e8) to [Kenya](ken mention).

That evening several hundred people tried to {storm}(e4) the president's residence at [Mirihana](mir event). Two buses and a jeep were {burnt}(e4); 53 were {arrested}(e9), five police and at least 24 civilians {hurt}(e4). A {curfew}(e10) was imposed on [Colombo](col event) North, [Kelaniya](kel event) and [Mount Lavinia](mou event) and {lifted}(e11) at 5 a.m. The government {blamed}(e12) "extremists".

A man of 70 {died}(e13) in a queue for kerosene at [Kandy](kan event) last week, the fourth in a month; in [Nittambuwa](nit event) a driver was {stabbed to death}(e14) over his place. At [Trincomalee](tri event) a tanker with 40,000 tonnes of diesel, paid for with a credit line from [New Delhi](new mention), is to {berth}(e15) on Saturday. [Dhaka](dha metonym) has extended a {loan}(e16) of $200 million and [Beijing](bei metonym) is considering another.

Shipping lines {warned}(e17) that they may drop [Colombo](col mention) for [Salalah](sal mention). Garment workers in [Katunayake](kat event) {marched}(e18) on Wednesday for unpaid wages. {Talks}(e19) with the IMF begin in [Washington](was event) on the 18th.

---
places:
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  nuw: {name: Nuwara Eliya, geonameid: 1232783, point: [6.9708, 80.7829]}
  hat: {name: Hatton, geonameid: 1244596, point: [6.8916, 80.5955]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  mir: {name: Mirihana, point: [6.87, 79.905], precision: near}
  kel: {name: Kelaniya, geonameid: 1240622, point: [6.9553, 79.922]}
  mou: {name: Mount Lavinia, point: [6.838, 79.863], precision: near}
  kan: {name: Kandy, geonameid: 1241622, point: [7.2906, 80.6336]}
  nit: {name: Nittambuwa, point: [7.143, 80.096], precision: near}
  tri: {name: Trincomalee, geonameid: 1226260, point: [8.5778, 81.2289]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  sal: {name: Salalah, geonameid: 286621, point: [17.015, 54.0924]}
  kat: {name: Katunayaka, geonameid: 1240935, point: [7.1699, 79.8884]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: deal, places: [col], start: 2022-03-31, end: 2022-03-31, date_precision: day, date_text: on Thursday, status: happened, negated: true, actors: "", targets: tea}
  e2: {type: decision, places: [col], start: 2022-03-31, end: 2022-03-31, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: tea, main: true}
  e3: {type: outage, places: [nuw, hat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: riot, places: [mir], start: 2022-03-31, end: 2022-03-31, date_precision: day, date_text: That evening, injured: 29, injured_qualifier: at_least, status: happened, actors: several hundred people, targets: "the president's residence", main: true}
  e5: {type: outage, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: market, places: [col], start: 2022-03, end: 2022-03, date_precision: month, date_text: "", status: happened, actors: ""}
  e7: {type: market, places: [col], start: 2022-03-07, end: 2022-03-07, date_precision: day, date_text: on March 7, status: happened, actors: ""}
  e8: {type: deal, places: [ira, rus, tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Buyers in Iraq, Russia and Turkey"}
  e9: {type: arrest, places: [mir], start: 2022-03-31, end: 2022-03-31, date_precision: day, date_text: "", arrested: 53, status: happened, actors: ""}
  e10: {type: decision, places: [col, kel, mou], start: 2022-03-31, end: 2022-03-31, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: decision, places: [col, kel, mou], start: 2022-04-01, end: 2022-04-01, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, minor: true}
  e13: {type: death, places: [kan], start: 2022-03-21, end: 2022-03-21, date_precision: week, date_text: last week, killed: 1, status: happened, actors: "", targets: A man of 70}
  e14: {type: killing, places: [nit], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a driver}
  e15: {type: transport_change, places: [tri], start: 2022-04-02, end: 2022-04-02, date_precision: day, date_text: on Saturday, status: planned, actors: a tanker}
  e16: {type: aid, places: [dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: statement, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Shipping lines}
  e18: {type: protest, places: [kat], start: 2022-03-30, end: 2022-03-30, date_precision: day, date_text: on Wednesday, status: happened, actors: Garment workers}
  e19: {type: meeting, places: [was], start: 2022-04-18, end: 2022-04-18, date_precision: day, date_text: on the 18th, status: planned, actors: ""}
notes: ""
