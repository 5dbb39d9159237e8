---
id: aviation-ua-13
genre: aviation
country: UA
published: 2020-01-09
publisher: Boryspil Post
title: "What [Tehran](teh metonym) calls an engine"
---
[KYIV](kyi dateline) — At 6.12 on Wednesday flight 752 {left}(e1) [Imam Khomeini](ima mention) airport for [Boryspil](bor mention), an hour late, with 176 people, and at 6.19 it lay {in pieces}(e2) between a football pitch and the orchards of [Khalajabad](kha event), by [Shahedshahr](sha event).

[Iran](ira metonym) at once {said}(e3) engine. [Ottawa](ott metonym), which lost 57 citizens, {said}(e4) on Thursday a missile. So does [London](lon metonym). [Tehran](teh metonym): psychological {war}(e3).

Four hours earlier it had {fired}(e5) missiles at [American](ame demonym) troops in [Iraq](iraq event), at [Ain al-Asad](ain event) and near [Erbil](erb event), for the {killing}(e6) in [Baghdad](bag event) on the 3rd of its general. Most airlines {went round}(e7) from then on; none was told to.

Forty-five experts from [Kyiv](kyi mention) {reached}(e8) [Tehran](teh event) on Thursday. The boxes are damaged. [Iran](ira metonym) won't {give}(e9) them to [Seattle](sea mention) or to [Washington](was mention).

Many of the dead were students going back after the holidays to [Edmonton](edm mention), [Toronto](tor mention) and [Windsor](win mention), [Ontario](ont mention). In [Edmonton](edm event) a professor of engineering and her two girls are {mourned}(e10), and a pair from the university who'd been {married}(e11) in [Tehran](teh event) last week.

A [Swedish](swe demonym) family from [Gothenburg](got mention). Three [Britons](bri demonym). Eleven [Ukrainians](ukr demonym), nine of them crew, whose {flowers}(e12) at [Boryspil](bor event) reach the kiosk.

---
places:
  ima: {name: Imam Khomeini, point: [35.416, 51.152], precision: exact}
  bor: {name: Boryspil, point: [50.345, 30.895], precision: exact}
  kha: {name: Khalajabad, point: [35.56, 51.1], precision: near}
  sha: {name: Shahedshahr, point: [35.57, 51.085]}
  ain: {name: Ain al-Asad, point: [33.79, 42.44], precision: exact}
  erb: {name: Erbil, point: [36.19, 44.009]}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  edm: {name: Edmonton, geonameid: 5946768, point: [53.5501, -113.4687]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  win: {name: Windsor, geonameid: 6182962, point: [42.3001, -83.0165]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  iraq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
events:
  e1: {type: transport_change, places: [ima], start: 2020-01-08, end: 2020-01-08, date_precision: day, date_text: At 6.12, status: happened, actors: "", minor: true}
  e2: {type: air_accident, places: [sha], start: 2020-01-08, end: 2020-01-08, date_precision: day, date_text: on Wednesday, killed: 176, status: happened, actors: "", main: true}
  e3: {type: statement, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: statement, places: [ott, lon], start: 2020-01-09, end: 2020-01-09, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e5: {type: shelling, places: [ain, erb], start: 2020-01-08, end: 2020-01-08, date_precision: day, date_text: Four hours earlier, status: happened, actors: "", targets: American troops}
  e6: {type: airstrike, places: [bag], start: 2020-01-03, end: 2020-01-03, date_precision: day, date_text: on the 3rd, killed: 1, status: happened, actors: "", targets: its general}
  e7: {type: transport_change, places: [ira], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: investigation, places: [teh], start: 2020-01-09, end: 2020-01-09, date_precision: day, date_text: on Thursday, status: happened, actors: Forty-five experts from Kyiv}
  e9: {type: decision, places: [ira], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: ceremony, places: [edm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: marriage, places: [teh], start: 2020-01, end: 2020-01, date_precision: month, date_text: last week, status: happened, actors: "", minor: true}
  e12: {type: ceremony, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
