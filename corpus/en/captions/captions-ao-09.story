---
id: captions-ao-09
genre: captions
country: AO
published: 2019-05-10
title: "IN THE DRY SOUTH: eight frames by Nuno Kassoma"
---
1. [Oncócua](onc event), [Cunene](cun event). Women dig in the bed of a river. This is the fourth metre. {Drought}(e1) has been called here since October.

2. Cattle walked from [Namibe](nam mention) to the [Cubango](cub mention). These three stopped at [Chiange](chi event).

3. A lorry from [Lubango](lub mention), with a cistern, {arrives}(e2) in [Ombala yo Mungo](omb event) on Monday. It holds 20,000 litres. There are 31,000 people.

4. School at [Curoca](cur event), {empty}(e3): pupils are with the herds.

5. Girl and goat, [Ondjiva](ond event). Her mother {crossed}(e4) to [Oshikango](osh mention), in [Namibia](nami mention), for pap.

6. President's {visit}(e5), [Ondjiva](ond event), 4 May. He {promised}(e6) a {canal}(e7) from the [Cunene](rio mention) at [Cafu](caf event), for 130 million dollars. "{Works}(e7) start in two months" (he said).

7. Catholic sisters from [Braga](bra mention) {weighing}(e8) a baby in [Xangongo](xan event). Below the red line.

8. Not drought but [Luanda](lua event): {queue}(e9) for petrol on the [Marginal](mar event), same week. Oil isn't short there; nor is water, which {falls}(e10) on [Lunda Norte](lun mention) in such amounts that a bridge {went}(e11) at [Dundo](dun event).

---
places:
  onc: {name: Oncócua, point: [-16.66, 13.42], precision: near}
  cun: {name: Cunene, point: [-16.3, 16.0], precision: division}
  nam: {name: Namibe, point: [-15.196, 12.152]}
  cub: {name: Cubango, point: [-15.0, 17.0], precision: area, radius_km: 150}
  chi: {name: Chiange, point: [-15.73, 13.9], precision: near}
  lub: {name: Lubango, geonameid: 3347762, point: [-14.9172, 13.4925]}
  omb: {name: Ombala yo Mungo, point: [-16.75, 16.0], precision: near}
  cur: {name: Curoca, point: [-16.4, 13.2], precision: near}
  ond: {name: Ondjiva, point: [-17.067, 15.733]}
  osh: {name: Oshikango, point: [-17.4, 15.88]}
  rio: {name: Rio Cunene, point: [-16.5, 15.2], precision: area, radius_km: 100}
  caf: {name: Cafu, point: [-16.5, 15.2], precision: near}
  bra: {name: Braga, geonameid: 2742032, point: [41.5514, -8.4231]}
  xan: {name: Xangongo, point: [-16.747, 14.974]}
  mar: {name: Marginal, point: [-8.81, 13.23], precision: near, near: lua}
  lun: {name: Lunda Norte, point: [-8.5, 19.5], precision: division}
  dun: {name: Dundo, point: [-7.38, 20.83]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  nami: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
events:
  e1: {type: drought, places: [onc], start: 2018-10, end: 2018-10, date_precision: month, date_text: since October, status: happened, actors: "", main: true}
  e2: {type: aid, places: [omb], start: 2019-05-06, end: 2019-05-06, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e3: {type: closure, places: [cur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: displacement, places: [osh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: visit, places: [ond], start: 2019-05-04, end: 2019-05-04, date_precision: day, date_text: 4 May, status: happened, actors: "President's", main: true}
  e6: {type: statement, places: [ond], start: 2019-05-04, end: 2019-05-04, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: construction, places: [caf], start: 2019-07, end: 2019-07, date_precision: month, date_text: in two months, status: planned, actors: ""}
  e8: {type: medical, places: [xan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: market, places: [lua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: extreme_weather, places: [lun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: collapse, places: [dun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
