---
id: epidemic-br-19
genre: epidemic
country: BR
published: 2016-02-04
publisher: Recife Daily English
title: "[Pernambuco](per event) {Confirms}(e1) Ninth Zika-Linked {Death}(e1) as Army {Sprays}(e2) Before Carnival"
---
[RECIFE](rec dateline), Feb 4 - Health authorities in [Pernambuco](per event) on Wednesday {confirmed}(e1) the ninth {death}(e1) of a newborn linked to Zika, and 700 soldiers {began}(e2) spraying drains and cemeteries in [Olinda](oli event), where half a million revellers are expected from Saturday for {Carnival}(e3).

The state has {reported}(e1) 1,447 suspected cases of microcephaly since October, a third of [Brazil](bra mention)'s total. The virus is now {present}(e1) in 22 countries of the [Americas](ame event). On Monday the WHO {declared}(e4) it an emergency of international concern.

A woman in [Campinas](cam event) was {infected}(e5) through a blood transfusion last spring, the city's hospital {disclosed}(e6). In [Dallas](dal event), [Texas](tex event), a patient {caught}(e5) it by sexual contact. [Colombia](col metonym) has {advised}(e7) couples to delay pregnancy for eight months; [El Salvador](els metonym), until 2018.

Four towns in the interior, among them [Caruaru](car event), have {called off}(e8) their parades. [Recife](rec metonym) will {spend}(e9) the money on repellent.

Drugmakers from [Lyon](lyo mention) and [Hyderabad](hyd mention) say they have {started}(e10) work on a vaccine. Trials are not {expected}(e11) before next year.

The organisers of the Olympic {Games}(e12), which {open}(e12) in [Rio de Janeiro](rio event) on 5 August, {ruled out}(e13) a postponement. [Kenya](ken metonym) {threatened}(e14) on Tuesday to stay away, then {withdrew}(e15) the remark.

"We lost the war with this mosquito in 1986," said Dr Célia Brandão, who was {treating}(e16) babies in a corridor of the [Oswaldo Cruz hospital](oswalx event). That year dengue {returned}(e17) to [Nova Iguaçu](nov event) after six decades.

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
  e1: {type: outbreak, places: [per, ame], start: 2015-10, end: 2016-02, date_precision: month, date_text: since October, killed: 9, status: happened, actors: "", main: true}
  e2: {type: other, places: [oli, per], start: 2016-02-03, end: 2016-02-03, date_precision: day, date_text: on Wednesday, status: happened, actors: 700 soldiers}
  e3: {type: festival, places: [oli], start: 2016-02-06, end: 2016-02-06, date_precision: day, date_text: from Saturday, status: planned, actors: ""}
  e4: {type: statement, places: [], start: 2016-02-01, end: 2016-02-01, date_precision: day, date_text: On Monday, status: happened, actors: The WHO}
  e5: {type: outbreak, places: [cam, dal, tex], start: 2015, end: 2015, date_precision: year, date_text: last spring, status: happened, actors: "", targets: "A woman; a patient"}
  e6: {type: statement, places: [cam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the city's hospital"}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Colombia; El Salvador"}
  e8: {type: decision, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Four towns}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Recife}
  e10: {type: survey, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Drugmakers}
  e11: {type: survey, places: [], start: 2017, end: 2017, date_precision: year, date_text: before next year, status: planned, negated: true, actors: ""}
  e12: {type: match, places: [rio], start: 2016-08-05, end: 2016-08-05, date_precision: day, date_text: on 5 August, status: planned, actors: ""}
  e13: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The organisers}
  e14: {type: statement, places: [], start: 2016-02-02, end: 2016-02-02, date_precision: day, date_text: on Tuesday, status: happened, actors: Kenya}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kenya}
  e16: {type: medical, places: [rec, oswalx], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr Célia Brandão, targets: babies}
  e17: {type: outbreak, places: [nov], start: 1986, end: 1986, date_precision: year, date_text: in 1986, status: happened, actors: ""}
notes: ""
