---
id: report-pe-409
genre: report
country: PE
published: 2017-03-17
publisher: Pacifico Informativo
title: "Mudslides and {floods}(e1) in [Peru](per event): the situation region by region"
---
[LIMA](lim dateline). The rains brought by a sudden warming of the sea off northern [Peru](per mention) have {killed}(e1) at least 67 people since January, left 70,000 {homeless}(e1) and {cut off}(e2) hundreds of towns, the civil defence institute said on Friday. A summary:

[Piura](piu event): The river of the same name carried 2,700 cubic metres per second on Thursday. In [Catacaos](cat event) and [Cura Mori](cur event) families are {camping}(e3) beside the Pan-American Highway. Dengue has {sickened}(e4) 1,200 people since February, 300 of them in [Sullana](sul event). A bridge {collapsed}(e5) at [Tambogrande](tam event).

[Lambayeque](lam event): [Íllimo](ill event), [Mórrope](mor event) and [Jayanca](jay event) are {under water}(e28). The prison at [Chiclayo](chi event) was partly {evacuated}(e6) on Tuesday.

[La Libertad](lal event): In [Trujillo](tru event), seven mudslides have {run}(e7) through the centre in as many days, the latest on Friday morning, and the cemetery of [El Porvenir](elp event) was {opened up}(e8) by the water. {Looters}(e9) emptied shops in [Florencia de Mora](flo event). In [Otuzco](otu event) a bus was {swept}(e7) into a gorge; nine passengers {died}(e7).

[Áncash](anc event): [Huarmey](hua event) has been {flooded}(e27) to the second floor since Wednesday, and its hospital was {abandoned}(e10) by boat. The navy {landed}(e11) 40 tonnes of water and food on the beach there on Thursday. Three inmates {drowned}(e1) in a holding cell at [Casma](cas event).

[Lima](lim event): [Huachipa](huac event), [Carapongo](car event) and parts of [Chosica](cho event), on the [Rímac](rim event) and the [Huaycoloro](huay event), were {inundated}(e12). On Wednesday a farm worker, Elena Quispe Rojas, was {carried}(e13) off by a mudslide at [Punta Hermosa](pun event) and crawled out 200 metres farther down, covered in mud, with broken ribs. Millions {watched}(e14) the video. Water has been {rationed}(e15) in 27 districts since Monday, because the plant at [La Atarjea](laa event) cannot treat mud. Schools are {closed}(e16).

[Ica](ica event) and [Arequipa](are event): Slides have {blocked}(e17) the road at [Ocoña](oco event). In [Pisco](pis event), which has still not fully {rebuilt}(e18) after the {earthquake}(e19) of August 2007, the tents of that time were put up again.

The president, Martín Salaverry Kohn, {declared}(e20) an emergency in 811 districts and {cancelled}(e21) a trip to [Cusco](cus mention). He {inspected}(e22) [Huarmey](hua event) on Friday by helicopter. "There has been nothing like it since 1998," he said; in that year 374 people {died}(e23). [Chile](chil metonym), [Colombia](col metonym) and [Ecuador](ecu metonym) have {sent}(e24) aircraft. Mass with collections for the victims will be {said}(e25) on Sunday in all parishes, and the football match between Alianza [Lima](lim metonym) and Melgar has been {put off}(e26).

The sea surface at [Paita](pai mention) was 28.4 degrees on Thursday, six more than usual. Forecasters expect more rain until the middle of April.

Caption: Residents with a rope in [Huachipa](huac event), east of [Lima](lim mention), on Thursday.

---
places:
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  piu: {name: Piura, geonameid: 3693525, point: [-5.0995, -80.2868], precision: division}
  cat: {name: Catacaos, geonameid: 3698658, point: [-5.2667, -80.6833]}
  cur: {name: Cura Mori, point: [-5.32, -80.67]}
  sul: {name: Sullana, geonameid: 3691674, point: [-4.9039, -80.6853]}
  tam: {name: Tambogrande, point: [-4.93, -80.34]}
  lam: {name: Lambayeque, point: [-6.3, -79.8], precision: division}
  ill: {name: Íllimo, point: [-6.47, -79.85]}
  mor: {name: Mórrope, point: [-6.54, -80.01]}
  jay: {name: Jayanca, point: [-6.39, -79.82]}
  lal: {name: La Libertad, geonameid: 3695781, point: [-8.2133, -78.2813], precision: division}
  elp: {name: El Porvenir, point: [-8.08, -79.0]}
  flo: {name: Florencia de Mora, point: [-8.08, -79.02]}
  otu: {name: Otuzco, point: [-7.9, -78.57]}
  anc: {name: Áncash, point: [-9.4, -77.6], precision: division}
  hua: {name: Huarmey, geonameid: 3939168, point: [-10.0681, -78.1522]}
  cas: {name: Casma, point: [-9.47, -78.3]}
  huac: {name: Huachipa, point: [-12.02, -76.92]}
  car: {name: Carapongo, point: [-12.0, -76.86]}
  cho: {name: Chosica, point: [-11.94, -76.7]}
  rim: {name: Rímac, point: [-12.0, -76.85], precision: near}
  huay: {name: Huaycoloro, point: [-12.0, -76.9], precision: near}
  pun: {name: Punta Hermosa, point: [-12.33, -76.82]}
  laa: {name: La Atarjea, point: [-12.03, -76.97]}
  ica: {name: Ica, point: [-14.3, -75.6], precision: division}
  are: {name: Arequipa, point: [-15.9, -72.4], precision: division}
  oco: {name: Ocoña, point: [-16.43, -73.1]}
  cus: {name: Cusco, geonameid: 3941584, point: [-13.5319, -71.967]}
  pai: {name: Paita, geonameid: 3694112, point: [-5.0892, -81.1144]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  chi: {name: Chiclayo, geonameid: 3698350, point: [-6.7701, -79.855]}
  tru: {name: Trujillo, geonameid: 3691175, point: [-8.116, -79.03]}
  pis: {name: Pisco, geonameid: 3932145, point: [-13.7103, -76.2054]}
  chil: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
events:
  e1: {type: flood, places: [per, cas], start: 2017-01, end: 2017-03, date_precision: month, date_text: since January, killed: 67, killed_qualifier: at_least, displaced: 70000, status: happened, actors: "", targets: at least 67 people, main: true}
  e2: {type: outage, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: hundreds of towns, minor: true}
  e3: {type: displacement, places: [cat, cur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: families}
  e4: {type: outbreak, places: [piu, sul], start: 2017-02, end: 2017-03, date_precision: month, date_text: since February, status: happened, actors: "", targets: "1,200 people"}
  e5: {type: collapse, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A bridge}
  e6: {type: displacement, places: [chi], start: 2017-03-14, end: 2017-03-14, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: The prison}
  e7: {type: landslide, places: [tru, otu], start: 2017-03-11, end: 2017-03-17, date_precision: day, date_text: in as many days, killed: 9, status: happened, actors: seven mudslides, main: true}
  e8: {type: flood, places: [elp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the water, targets: the cemetery of El Porvenir, minor: true}
  e9: {type: robbery, places: [flo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: shops}
  e10: {type: displacement, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: its hospital}
  e11: {type: aid, places: [hua], start: 2017-03-16, end: 2017-03-16, date_precision: day, date_text: on Thursday, status: happened, actors: The navy, targets: 40 tonnes of water and food}
  e12: {type: flood, places: [huac, car, cho, rim, huay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: landslide, places: [pun], start: 2017-03-15, end: 2017-03-15, date_precision: day, date_text: On Wednesday, injured: 1, status: happened, actors: a mudslide, targets: Elena Quispe Rojas}
  e14: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Millions, targets: the video, minor: true}
  e15: {type: drought, places: [lim, laa], start: 2017-03-13, end: 2017-03-17, date_precision: day, date_text: since Monday, status: happened, actors: "", targets: 27 districts}
  e16: {type: closure, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Schools}
  e17: {type: landslide, places: [oco, ica, are], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Slides, targets: the road}
  e18: {type: construction, places: [pis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Pisco, minor: true}
  e19: {type: earthquake, places: [pis], start: 2007-08, end: 2007-08, date_precision: month, date_text: of August 2007, status: happened, actors: ""}
  e20: {type: decision, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The president, Martín Salaverry Kohn", targets: 811 districts}
  e21: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "The president, Martín Salaverry Kohn", minor: true}
  e22: {type: visit, places: [hua], start: 2017-03-17, end: 2017-03-17, date_precision: day, date_text: on Friday, status: happened, actors: He}
  e23: {type: flood, places: [per], start: 1998, end: 1998, date_precision: year, date_text: in that year, killed: 374, status: happened, actors: "", targets: 374 people}
  e24: {type: aid, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Chile, Colombia and Ecuador", targets: aircraft}
  e25: {type: ceremony, places: [], start: 2017-03-19, end: 2017-03-19, date_precision: day, date_text: on Sunday, status: planned, actors: "", targets: the victims}
  e27: {type: flood, places: [hua], start: 2017-03-15, end: 2017-03-17, date_precision: day, date_text: since Wednesday, status: happened, actors: ""}
  e28: {type: flood, places: [ill, mor, jay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e26: {type: match, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Alianza Lima, targets: Melgar}
notes: ""
