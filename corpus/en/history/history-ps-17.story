---
id: history-ps-17
genre: history
country: PS
published: 2018-05-14
publisher: "Olive & Key"
title: "The key of a cinema"
---
The key is iron, the length of a hand, and opened the Al-Hambra cinema of [Jaffa](jaf event), in [King George Street](kin mention), where Um Kulthum {sang}(e1) in 1937.

Abu Salim Batniji, who holds it, was projectionist's boy. He was eleven when {shells}(e2) from [Tel Aviv](tel mention) {fell}(e2) on the [Manshiyya](man event) quarter, at the end of April 1948, and the family {took}(e3) a boat of oranges to [Gaza](gaz event). Others {went north}(e3): to [Acre](acr mention), to [Beirut](bei mention), [Sidon](sid mention). Of 70,000, some four thousand stayed.

He has lived since in [Shati](sha event), the camp by the sea, from which you can on no night see [Jaffa](jaf mention). In 1968, with a permit, he {went back}(e4): the film was [Turkish](tur demonym). The man at the till had been born in [Salonika](sal mention). They {shook hands}(e5).

Seventy years on, to the day, an embassy {opens}(e6) in [Jerusalem](jer event), and at the fence east of [Gaza City](gaza event), near [Malaka](mal event), they are {burning}(e7) tyres. Two grandsons are there.

"It's a good lock", he says. "[Birmingham](bir mention). They'd have to have changed the door."

---
places:
  jaf: {name: Jaffa, point: [32.052, 34.752]}
  kin: {name: King George Street, point: [32.045, 34.757], precision: near}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  man: {name: Manshiyya, point: [32.062, 34.762], precision: near}
  gaz: {name: Gaza, point: [31.502, 34.467]}
  acr: {name: Acre, point: [32.926, 35.08]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  sid: {name: Sidon, geonameid: 268064, point: [33.5575, 35.3715]}
  sha: {name: Shati, point: [31.53, 34.445], precision: near}
  sal: {name: Thessaloniki, geonameid: 734077, point: [40.6407, 22.9349]}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  gaza: {name: Gaza City, point: [31.502, 34.467]}
  mal: {name: Malaka, point: [31.49, 34.49], precision: near}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: performance, places: [jaf], start: 1937, end: 1937, date_precision: year, date_text: in 1937, status: happened, actors: ""}
  e2: {type: shelling, places: [man], start: 1948-04, end: 1948-04, date_precision: month, date_text: at the end of April 1948, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [gaz], start: 1948-04, end: 1948-04, date_precision: month, date_text: "", status: happened, actors: "", main: true}
  e4: {type: visit, places: [jaf], start: 1968, end: 1968, date_precision: year, date_text: In 1968, status: happened, actors: ""}
  e5: {type: meeting, places: [jaf], start: 1968, end: 1968, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: opening, places: [jer], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: to the day, status: happened, actors: "", main: true}
  e7: {type: protest, places: [mal], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: "", status: happened, actors: "", main: true}
notes: ""
