---
id: results-ke-23
genre: results
country: KE
published: 2025-04-28
publisher: Savannah Sport
title: "Sport in brief"
---
{MARATHON}(e1). Sabastian Kiplimo of [Iten](ite mention) {won}(e1) the [London](lon event) marathon on Sunday in 2:02:27, pulling away near the 30th kilometre while the others drank. It is his third victory in three; he {took}(e2) [Valencia](val event) in December. Among the women, Joan Chemutai {came second}(e3), 13 seconds behind an [Ethiopian](eth demonym).

BAN. The same day a winner of [Boston](bos mention) was {suspended}(e4) for three years over a forbidden diuretic. She says it was in a cough syrup.

FOOTBALL. Police {fired}(e5) into the air to {separate}(e6) supporters after [Kisumu](kis metonym) {lost}(e7) 0-1 at [Kakamega](kak event) on Saturday. Eight {arrests}(e8). Today's {meeting}(e9) between [Mombasa](mom metonym) and [Thika](thi metonym) is {off}(e9): the visitors' bus {broke down}(e10) at [Voi](voi event).

RALLY. A spectator who {stepped}(e11) onto the course near [Naivasha](nai event) is out of danger.

APPOINTMENT. Former hurdler Ezra Sambu {takes over}(e12) as coach of the juniors on 1 May.

DEATH. Nyantika Ongeri, who {ran}(e13) in [Melbourne](mel event) in 1956, {died}(e14) at home in [Kisii](kisi event) last Wednesday. He will be {buried}(e15) on Friday.

---
places:
  ite: {name: Iten, geonameid: 196185, point: [0.6703, 35.5081]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  kis: {name: Kisumu, geonameid: 191245, point: [-0.1022, 34.7617]}
  kak: {name: Kakamega, geonameid: 195272, point: [0.2842, 34.7523]}
  voi: {name: Voi, geonameid: 178522, point: [-3.396, 38.5561]}
  nai: {name: Naivasha, geonameid: 184707, point: [-0.7138, 36.4326]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  kisi: {name: Kisii, geonameid: 191299, point: [-0.6817, 34.7667]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  thi: {name: Thika, geonameid: 179330, point: [-1.0333, 37.0693]}
events:
  e1: {type: match, places: [lon], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: on Sunday, status: happened, actors: Sabastian Kiplimo, main: true}
  e2: {type: match, places: [val], start: 2024-12, end: 2024-12, date_precision: month, date_text: in December, status: happened, actors: he}
  e3: {type: match, places: [lon], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: "", status: happened, actors: Sabastian Kiplimo}
  e4: {type: sanction, places: [], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: The same day, status: happened, actors: "", targets: a winner of Boston, main: true}
  e5: {type: shooting, places: [kak], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: on Saturday, status: happened, actors: Police, targets: supporters}
  e6: {type: riot, places: [kak], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: "", status: happened, actors: Police, targets: supporters, minor: true}
  e7: {type: match, places: [kak], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: on Saturday, status: happened, actors: Kisumu}
  e8: {type: arrest, places: [kak], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: "", arrested: 8, status: happened, actors: ""}
  e9: {type: match, places: [mom], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "Today's", status: happened, negated: true, actors: Mombasa}
  e10: {type: outage, places: [voi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the visitors' bus"}
  e11: {type: road_accident, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: A spectator}
  e12: {type: appointment, places: [], start: 2025-05-01, end: 2025-05-01, date_precision: day, date_text: on 1 May, status: planned, actors: "", targets: Former hurdler Ezra Sambu}
  e13: {type: match, places: [mel], start: 1956, end: 1956, date_precision: year, date_text: in 1956, status: happened, actors: Nyantika Ongeri, minor: true}
  e14: {type: death, places: [kisi], start: 2025-04-23, end: 2025-04-23, date_precision: day, date_text: last Wednesday, killed: 1, status: happened, actors: "", targets: Nyantika Ongeri}
  e15: {type: ceremony, places: [kisi], start: 2025-05-02, end: 2025-05-02, date_precision: day, date_text: on Friday, status: planned, actors: "", targets: He}
notes: ""
