---
id: epidemic-br-19
genre: epidemic
country: BR
published: 2016-02-04
publisher: Recife Daily English
title: "[Pernambuco](per event) {Confirms}(e1) Ninth Zika-Linked {Death}(e1) as Army {Sprays}(e2) Before Carnival"
---
[RECIFE](rec dateline), Feb 4 - Health authorities in [Pernambuco](per event) on Wednesday {confirmed}(e1) the ninth {death}(e1) of a newborn linked to Zika, and 700 soldiers began {spraying}(e2) drains and cemeteries in [Olinda](oli event), where half a million revellers are expected from Saturday for {Carnival}(e3).

The state has reported 1,447 suspected {cases}(e4) of {microcephaly}(e4) since October, a third of [Brazil](bra mention)'s total. The virus is now present in 22 countries of the [Americas](ame event). On Monday the WHO {declared}(e5) it an emergency of international concern.

A woman in [Campinas](cam event) was {infected}(e6) through a blood transfusion last spring, the city's hospital {disclosed}(e7). In [Dallas](dal event), [Texas](tex event), a patient {caught}(e8) it by sexual contact. [Colombia](col metonym) has {advised}(e9) couples to delay pregnancy for eight months; [El Salvador](els metonym), until 2018.

Four towns in the interior, among them [Caruaru](car event), have {called off}(e10) their {parades}(e11). [Recife](rec metonym) will {spend}(e12) the money on repellent.

Drugmakers from [Lyon](lyo mention) and [Hyderabad](hyd mention) say they have {started work}(e13) on a vaccine. {Trials}(e14) are not expected before next year.

The organisers of the Olympic {Games}(e15), which open in [Rio de Janeiro](rio event) on 5 August, ruled out a {postponement}(e16). [Kenya](ken metonym) threatened on Tuesday to {stay away}(e17), then withdrew the remark.

"We lost the war with this mosquito in 1986," said Dr Célia Brandão, who was treating babies in a corridor of the [Oswaldo Cruz hospital](oswalx event). That year {dengue}(e18) {returned}(e18) to [Nova Iguaçu](nov event) after six decades.

---
places:
  per: {name: Pernambuco, geonameid: 3392268, point: [-8.4728, -37.2958], precision: division}
  ame: {name: Americas, point: [10.0, -80.0], precision: area, radius_km: 6000}
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  hyd: {name: Hyderabad, geonameid: 1269843, point: [17.384, 78.4564]}
  rec: {name: Recife, geonameid: 3390760, point: [-8.0539, -34.8811]}
  oli: {name: Olinda, geonameid: 3393536, point: [-8.0089, -34.8553]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  cam: {name: Campinas, geonameid: 3467865, point: [-22.9056, -47.0608]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  car: {name: Caruaru, geonameid: 3402655, point: [-8.2833, -35.9761]}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  nov: {name: Nova Iguaçu, geonameid: 3456160, point: [-22.7592, -43.4511]}
  oswalx: {name: "Oswaldo Cruz hospital", point: [-8.05, -34.9], precision: exact}
events:
  e1: {type: outbreak, places: [per], start: 2016-02-03, end: 2016-02-03, date_precision: day, date_text: on Wednesday, killed: 9, status: happened, actors: "", main: true}
  e2: {type: medical, places: [oli], start: 2016-02-03, end: 2016-02-03, date_precision: day, date_text: on Wednesday, status: happened, actors: 700 soldiers, main: true}
  e3: {type: festival, places: [oli], start: 2016-02-06, end: 2016-02-06, date_precision: day, date_text: from Saturday, status: planned, actors: ""}
  e4: {type: outbreak, places: [per], start: 2015-10, end: 2016-02, date_precision: month, date_text: since October, status: happened, actors: ""}
  e5: {type: statement, places: [], start: 2016-02-01, end: 2016-02-01, date_precision: day, date_text: On Monday, status: happened, actors: The WHO}
  e6: {type: outbreak, places: [cam], start: 2015, end: 2015, date_precision: year, date_text: last spring, status: happened, actors: "", targets: "A woman; a patient"}
  e7: {type: statement, places: [cam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the city's hospital", minor: true}
  e8: {type: outbreak, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "A woman; a patient"}
  e9: {type: statement, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Colombia; El Salvador"}
  e10: {type: decision, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Four towns}
  e11: {type: festival, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e12: {type: deal, places: [rec], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Recife, minor: true}
  e13: {type: survey, places: [lyo, hyd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Drugmakers}
  e14: {type: survey, places: [], start: 2017, end: 2017, date_precision: year, date_text: next year, status: planned, actors: ""}
  e15: {type: match, places: [rio], start: 2016-08-05, end: 2016-08-05, date_precision: day, date_text: on 5 August, status: planned, actors: ""}
  e16: {type: decision, places: [rio], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e17: {type: sanction, places: [ken], start: 2016-02-02, end: 2016-02-02, date_precision: day, date_text: on Tuesday, status: threatened, actors: ""}
  e18: {type: outbreak, places: [nov], start: 1986, end: 1986, date_precision: year, date_text: That year, status: happened, actors: ""}
notes: ""
