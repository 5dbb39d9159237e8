---
id: epidemic-br-06
genre: epidemic
country: BR
published: 2016-01-29
publisher: Diário do Agreste
title: "Small heads, long corridors"
---
[RECIFE](rec dateline), [Pernambuco](per dateline) — In [Caruaru](car event), on the first floor of the maternity home, the mothers wait with their babies' foreheads covered.

[Brazil](bra event) is {looking into}(e1) 3,448 {cases}(e2) of microcephaly that may be linked to the Zika virus; 270 have been {confirmed}(e2) so far, most in [Pernambuco](per event), [Paraíba](par event) and [Bahia](bah event). Before last year, the whole country had about 150 a year.

The mosquito travels. [Colombia](col event) has 20,000 {infected}(e3), more than 2,000 of them pregnant; in [El Salvador](els event) ministers {advised}(e4) women to put off children until 2018. [Jamaica](jam event) {confirmed}(e5) its first {case}(e5) on Saturday, in [Portmore](por event). A woman who had been to [Honduras](hon mention) is {sick}(e6) in [Galway](gal event).

[Geneva](gen metonym) {said}(e7) on Thursday that Zika was {spreading}(e8) "explosively" through the [Americas](ame event), and calls a {committee}(e9) for Monday.

In [Rio](rio event), soldiers will {go from door to door}(e10) on 13 February, a week after {carnival}(e11), six months before the {Games}(e12). The sambadrome was {sprayed}(e13) on Tuesday.

It was first {found}(e14) in a monkey, in a forest by [Entebbe](ent event), in 1947. "Nobody asked the monkey how her child was," said Dr Lourdes Ventura, who has one corridor and forty chairs.

---
places:
  rec: {name: Recife, geonameid: 3390760, point: [-8.0539, -34.8811]}
  per: {name: Pernambuco, geonameid: 3392268, point: [-8.4728, -37.2958], precision: division}
  car: {name: Caruaru, geonameid: 3402655, point: [-8.2833, -35.9761]}
  par: {name: Paraíba, geonameid: 3393098, point: [-7.3423, -36.2726], precision: division}
  bah: {name: Bahia, geonameid: 3471168, point: [-12.3651, -41.8027], precision: division}
  por: {name: Portmore, geonameid: 3488981, point: [17.971, -76.8869]}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  ame: {name: Americas, point: [10.0, -80.0], precision: area, radius_km: 6000}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  ent: {name: Entebbe, geonameid: 233508, point: [0.0562, 32.4795]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
events:
  e1: {type: investigation, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e2: {type: outbreak, places: [per, par, bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: outbreak, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: statement, places: [els], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ministers}
  e5: {type: outbreak, places: [por], start: 2016-01-23, end: 2016-01-23, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e6: {type: outbreak, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: statement, places: [gen], start: 2016-01-28, end: 2016-01-28, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e8: {type: outbreak, places: [ame], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e9: {type: meeting, places: [gen], start: 2016-02-01, end: 2016-02-01, date_precision: day, date_text: for Monday, status: planned, actors: ""}
  e10: {type: medical, places: [rio], start: 2016-02-13, end: 2016-02-13, date_precision: day, date_text: on 13 February, status: planned, actors: soldiers}
  e11: {type: festival, places: [rio], start: 2016-02-06, end: 2016-02-06, date_precision: day, date_text: a week after, status: planned, actors: "", minor: true}
  e12: {type: match, places: [rio], start: 2016-08, end: 2016-08, date_precision: month, date_text: six months before, status: planned, actors: "", minor: true}
  e13: {type: medical, places: [rio], start: 2016-01-26, end: 2016-01-26, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e14: {type: discovery, places: [ent], start: 1947, end: 1947, date_precision: year, date_text: in 1947, status: happened, actors: ""}
notes: ""
