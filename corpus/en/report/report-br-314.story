---
id: report-br-314
genre: report
country: BR
published: 2013-02-08
publisher: "Diário do Agreste (translated)"
title: "Carnival {cancelled}(e1) in [Pernambuco](per event) interior for lack of water"
---
Twenty-six municipalities in the interior of [Pernambuco](per event) will have no carnival this year. With cisterns empty and cattle {dying}(e2), their mayors have {called off}(e1) the bands, by agreement with the public prosecutor, who had threatened to sue those that paid for music and owed wages.

In [Bezerros](bez event), whose papangus with their masks draw 300,000 visitors, the party will be {held}(e3), but with half of the orchestras. [Pesqueira](pes event), [Custódia](cus event) and [Serra Talhada](ser event) have {given up}(e1) entirely. "Whoever wants to dance can go to [Olinda](oli mention)," said Mayor Josué Cordeiro, who {took office}(e4) on 1 January and found, he says, debts of 4.3 million reais.

The drought, the worst for fifty years, has {lasted}(e2) since the end of 2011. In the semi-arid region, from [Piauí](pia event) to the north of [Minas Gerais](min event), 1,400 municipalities are in a state of emergency. At [Pesqueira](pes event), water comes to the taps one day in 28. The army {supplies}(e5) it with tank trucks from a well at [Arcoverde](arc event).

Federal agriculture officials say that the herd of the state has {shrunk}(e2) by a third. Producers in the milk basin of [Garanhuns](gar event) {sold}(e6) cows in [Alagoas](ala mention) at a quarter of their price, and the dairy of [Bom Conselho](bom event) {sent home}(e7) 54 employees in December.

President Marlene Queiroz {promised}(e8) in [Recife](rec event), on Monday, to finish the eastern axis of the diversion of the [São Francisco](sao mention) river by 2015. It was to have been ready in 2010. The work {began}(e9) in [Cabrobó](cab event) in 2007. The federal court of accounts found overcharging in two of its lots.

In the capital there is no lack of anything. Two million people are expected tomorrow in the Galo da Madrugada {parade}(e10). Police will use 650 cameras. Since Thursday, the bakers' union has {collected}(e11) 40,000 litres of bottled water at the [Boa Viagem](boa event) beach for the villages.

A bus with musicians from [Caruaru](car mention) {overturned}(e12) on the BR-232 near [Gravatá](gra event) on Wednesday night; a drummer {broke}(e12) his arm.

---
places:
  per: {name: Pernambuco, geonameid: 3392268, point: [-8.4728, -37.2958], precision: division}
  pes: {name: Pesqueira, geonameid: 3392251, point: [-8.3578, -36.6964]}
  pia: {name: Piauí, geonameid: 3392213, point: [-8.087, -43.1974], precision: division}
  min: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  arc: {name: Arcoverde, geonameid: 3407216, point: [-8.4189, -37.0539]}
  ala: {name: Alagoas, geonameid: 3408096, point: [-9.7739, -36.6917], precision: division}
  bom: {name: Bom Conselho, point: [-9.17, -36.68]}
  sao: {name: São Francisco, point: [-8.6, -39.0], precision: near}
  cab: {name: Cabrobó, point: [-8.51, -39.31]}
  boa: {name: Boa Viagem, point: [-8.12, -34.9]}
  cus: {name: Custódia, geonameid: 3401138, point: [-8.0875, -37.6431]}
  gra: {name: Gravatá, geonameid: 3398691, point: [-8.2011, -35.5647]}
  bez: {name: Bezerros, geonameid: 3405738, point: [-8.2333, -35.7969]}
  ser: {name: Serra Talhada, geonameid: 3387786, point: [-7.9919, -38.2983]}
  oli: {name: Olinda, geonameid: 3393536, point: [-8.0089, -34.8553]}
  gar: {name: Garanhuns, geonameid: 3399058, point: [-8.882, -36.5022]}
  rec: {name: Recife, geonameid: 3390760, point: [-8.0539, -34.8811]}
  car: {name: Caruaru, geonameid: 3402655, point: [-8.2833, -35.9761]}
events:
  e1: {type: festival, places: [per, pes, cus, ser], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: their mayors, targets: the bands, main: true}
  e2: {type: drought, places: [per, pia, min], start: 2011-12, end: 2013-02, date_precision: month, date_text: since the end of 2011, status: happened, actors: "", main: true}
  e3: {type: festival, places: [bez], start: 2013-02-09, end: 2013-02-12, date_precision: day, date_text: "", status: planned, actors: ""}
  e4: {type: appointment, places: [cus], start: 2013-01-01, end: 2013-01-01, date_precision: day, date_text: on 1 January, status: happened, actors: Mayor Josué Cordeiro, minor: true}
  e5: {type: aid, places: [arc, pes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The army, targets: it}
  e6: {type: deal, places: [gar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Producers, targets: cows, minor: true}
  e7: {type: layoffs, places: [bom], start: 2012-12, end: 2012-12, date_precision: month, date_text: in December, status: happened, actors: the dairy of Bom Conselho, targets: 54 employees}
  e8: {type: statement, places: [rec], start: 2013-02-04, end: 2013-02-04, date_precision: day, date_text: on Monday, status: happened, actors: President Marlene Queiroz}
  e9: {type: construction, places: [cab], start: 2007, end: 2007, date_precision: year, date_text: in 2007, status: happened, actors: "", targets: The work, minor: true}
  e10: {type: festival, places: [rec], start: 2013-02-09, end: 2013-02-09, date_precision: day, date_text: tomorrow, status: planned, actors: Two million people}
  e11: {type: aid, places: [boa], start: 2013-02-07, end: 2013-02-07, date_precision: day, date_text: Since Thursday, status: happened, actors: "the bakers' union", targets: "40,000 litres of bottled water"}
  e12: {type: road_accident, places: [gra], start: 2013-02-06, end: 2013-02-06, date_precision: day, date_text: on Wednesday night, injured: 1, status: happened, actors: "", targets: A bus with musicians from Caruaru}
notes: ""
