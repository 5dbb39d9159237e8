---
id: election-au-28
genre: election
country: AU
published: 2022-05-23
publisher: Southern Ballot
title: "Independents {Topple}(e1) Six in Leafy Seats; [Tasmania](tas event) Booth {Closed}(e2) by {Flood}(e3)"
---
The government has {fallen}(e4) after nine years. With 74 per cent of the {vote}(e4) counted on Sunday night, the opposition was {ahead}(e4) in 75 of 151 seats and its leader, who {claimed}(e5) victory in [Marrickville](mar event), is to be {sworn in}(e6) at [Canberra](can event) on Monday morning, an hour before he {flies}(e7) to [Tokyo](tok event) for a {summit}(e8).

Six seats in the wealthiest parts of [Sydney](syd event) and [Melbourne](mel event), held by the same party since federation, {went}(e1) to independents. The treasurer {lost}(e9) his in [Kooyong](koo event). The defeated prime minister {conceded}(e10) at ten and {resigned}(e11) as party leader.

In [Tasmania](tas event) a {flood}(e3) {shut}(e2) the booth at [Huonville](huo event) at noon; 1,300 people voted in the football club. At [Fortitude Valley](for event), in [Brisbane](bri event), a scrutineer was {punched}(e12) and a man of 39 {arrested}(e13). Police found no {bomb}(e14) at [Parramatta](par event) High School after a call. A candidate in [Leichhardt](lei event), in the far north, {gave birth}(e15) at 3 p.m. and voted at five.

A boat with 15 asylum seekers from [Sri Lanka](sri mention) was {intercepted}(e16) near [Christmas Island](chr event) on Saturday; the outgoing government announced it by text message to voters, for which it was {rebuked}(e17) on Sunday.

[Wellington](wel metonym), [Suva](suv metonym) and [Washington](was metonym) sent {good wishes}(e18). In [Honiara](hon event) the prime minister {phoned}(e19) at midnight. [Beijing](bei metonym) did not.

The Australian dollar {rose}(e20) 0.6 per cent. Postal ballots will be {counted}(e21) until 3 June.

---
places:
  tas: {name: Tasmania, geonameid: 2147291, point: [-42.0, 147.0], precision: division}
  mar: {name: Marrickville, point: [-33.91, 151.155], precision: near}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  koo: {name: Kooyong, point: [-37.84, 145.035], precision: near}
  huo: {name: Huonville, geonameid: 2162873, point: [-43.0312, 147.0481]}
  for: {name: Fortitude Valley, point: [-27.457, 153.035], precision: near}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  par: {name: Parramatta, point: [-33.815, 151.003], precision: near}
  lei: {name: Leichhardt, point: [-16.5, 145.2], precision: area, radius_km: 150}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  chr: {name: Christmas Island, geonameid: 2078138, point: [-10.5, 105.66667], precision: country}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  hon: {name: Honiara, geonameid: 2108502, point: [-9.4333, 159.95]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: election, places: [syd, mel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [huo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: flood, places: [huo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: election, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e5: {type: statement, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its leader}
  e6: {type: appointment, places: [can], start: 2022-05-23, end: 2022-05-23, date_precision: day, date_text: on Monday morning, status: planned, actors: "", targets: its leader, main: true}
  e7: {type: visit, places: [tok], start: 2022-05-23, end: 2022-05-23, date_precision: day, date_text: "", status: planned, actors: its leader, minor: true}
  e8: {type: meeting, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: its leader}
  e9: {type: election, places: [koo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The defeated prime minister}
  e11: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The defeated prime minister}
  e12: {type: attack, places: [for], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: a man of 39, targets: a scrutineer}
  e13: {type: arrest, places: [for], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: a man of 39, targets: a scrutineer}
  e14: {type: bombing, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e15: {type: medical, places: [lei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: raid, places: [chr], start: 2022-05-21, end: 2022-05-21, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: 15 asylum seekers}
  e17: {type: statement, places: [], start: 2022-05-22, end: 2022-05-22, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: the outgoing government}
  e18: {type: statement, places: [wel, suv, was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e19: {type: meeting, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Wellington, Suva and Washington", minor: true}
  e20: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e21: {type: election, places: [], start: 2022-06-03, end: 2022-06-03, date_precision: day, date_text: until 3 June, status: planned, actors: ""}
notes: ""
