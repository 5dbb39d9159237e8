---
id: obituary-ca-16
genre: obituary
country: CA
published: 2018-11-06
publisher: Ottawa Valley Echo
title: "Obituaries in brief"
---
BEAUDRY, Lucien, 84, hull painter. {Born}(e1) [Cornwall](cor mention), [Ont.](ont mention); {d}(e2). Thursday, [Pembroke](pem event). He {painted}(e3) icebreakers at [Lévis](lev event) and, because of a bet, one of them pink.

CARMICHAEL, Isobel, 97, codebreaker, [Perth](per event). Wren at [Bletchley](ble event); later librarian in [London](lon event), [Ontario](onta event), which she called "the sequel". {Service}(e4) at St. Andrew's, [Perth](per event), Friday at 2.

KOWALCHUK, Orest ("Whitey"), 70. Left wing for [Sudbury](sud metonym), [Hershey](her metonym) and, over eleven games, [Detroit](det metonym). {Broke}(e5) his collarbone at [Boston](bos event) in 1971 on the man who'd be best man at his wedding. Of [Arnprior](arn event), {Saturday}(e6), at home.

NAKASHIMA, Fumiko, 91, seamstress. Her people were {moved}(e7) from [Steveston](ste event), [B.C.](bc event), to [Slocan](slo event) in 1942 with two suitcases each. {Came}(e8) to [Ottawa](ott event) in 1950. [Ottawa](ott metonym) {said sorry}(e9) in 1988. She framed the cheque.

ST-ONGE, Father Rhéal, OMI, 79, {drowned}(e10) at [Attawapiskat](att event) on the 28th, having gone through new ice with the mail. {Burial}(e11) Monday in [Richelieu](ric event), [Quebec](que event).

TOD, William, 66, [Renfrew](ren event) County road foreman. Salt, mostly.

---
places:
  cor: {name: Cornwall, geonameid: 5928065, point: [45.0181, -74.7281]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  onta: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  pem: {name: Pembroke, geonameid: 6100832, point: [45.8168, -77.1162]}
  lev: {name: Lévis, geonameid: 6325521, point: [46.8033, -71.1779]}
  per: {name: Perth, geonameid: 6101546, point: [44.9001, -76.2494]}
  ble: {name: Bletchley, point: [51.997, -0.74], precision: near}
  lon: {name: London, geonameid: 6058560, point: [42.9834, -81.233]}
  sud: {name: Sudbury, point: [46.49, -80.99]}
  her: {name: Hershey, geonameid: 5193342, point: [40.2859, -76.6502]}
  det: {name: Detroit, geonameid: 4990729, point: [42.3314, -83.0457]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  arn: {name: Arnprior, point: [45.433, -76.36]}
  ste: {name: Steveston, point: [49.125, -123.18], precision: near}
  bc: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  slo: {name: Slocan, point: [49.767, -117.47], precision: near}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  att: {name: Attawapiskat, point: [52.93, -82.43]}
  ric: {name: Richelieu, point: [45.44, -73.24]}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  ren: {name: Renfrew, geonameid: 6119448, point: [45.4668, -76.6827]}
events:
  e1: {type: other, places: [cor], start: 1934, end: 1934, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: death, places: [pem], start: 2018-11-01, end: 2018-11-01, date_precision: day, date_text: Thursday, killed: 1, status: happened, actors: "", main: true}
  e3: {type: career, places: [lev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: ceremony, places: [per], start: 2018-11-09, end: 2018-11-09, date_precision: day, date_text: Friday, status: planned, actors: "", main: true}
  e5: {type: match, places: [bos], start: 1971, end: 1971, date_precision: year, date_text: in 1971, injured: 1, status: happened, actors: "", minor: true}
  e6: {type: death, places: [arn], start: 2018-11-03, end: 2018-11-03, date_precision: day, date_text: Saturday, killed: 1, status: happened, actors: ""}
  e7: {type: displacement, places: [ste, slo], start: 1942, end: 1942, date_precision: year, date_text: in 1942, status: happened, actors: ""}
  e8: {type: displacement, places: [ott], start: 1950, end: 1950, date_precision: year, date_text: in 1950, status: happened, actors: "", minor: true}
  e9: {type: statement, places: [ott], start: 1988, end: 1988, date_precision: year, date_text: in 1988, status: happened, actors: ""}
  e10: {type: death, places: [att], start: 2018-10-28, end: 2018-10-28, date_precision: day, date_text: on the 28th, killed: 1, status: happened, actors: "", targets: Father Rhéal St-Onge, main: true}
  e11: {type: ceremony, places: [ric], start: 2018-11-12, end: 2018-11-12, date_precision: day, date_text: Monday, status: planned, actors: ""}
notes: ""
