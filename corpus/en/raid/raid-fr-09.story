---
id: raid-fr-09
genre: raid
country: FR
published: 2015-11-19
publisher: "L'Écho de la Plaine"
title: "Seven hours in the rue du Corbillon"
---
[SAINT-DENIS](sai dateline), [France](fra dateline) — More than 5,000 rounds were {fired}(e1) into a third-floor flat in [Saint-Denis](sai event), north of [Paris](par event), before dawn on Wednesday, and when it was over two people, perhaps three, were dead, the police dog as well.

The flat, five minutes' walk from the [Stade de France](sta mention), held a cousin of the man who is thought to have {planned}(e2) Friday's {attacks}(e3), in which 129 people were killed at a concert hall, cafés and the stadium. Eight suspects were {taken away}(e4).

"I lent it to friends of a friend from [Belgium](bel mention)," the landlord told a camera, and was himself {led off}(e4).

Schools and the tram stayed {shut}(e5) until the afternoon. Buses from [Porte de la Chapelle](por mention) {turned round}(e6) at [La Plaine](lap event).

Under the {state of emergency}(e7) 118 more homes were {searched}(e8) overnight, in [Toulouse](tou event), [Grenoble](gre event), [Calais](cal event) and the suburbs of [Lyon](lyo event). In [Molenbeek](mol event), on the edge of [Brussels](bru event), police {looked}(e9) again for a man of 26.

[Washington](was metonym) and [Rabat](rab metonym) had passed on {warnings}(e10), the interior minister said. [London](lon metonym) {offered}(e11) planes.

---
places:
  sai: {name: Saint-Denis, geonameid: 2980916, point: [48.9356, 2.3539]}
  sta: {name: Stade de France, point: [48.9245, 2.3601], precision: exact}
  por: {name: Porte de la Chapelle, point: [48.898, 2.359], precision: near}
  lap: {name: La Plaine, point: [48.918, 2.362], precision: near}
  mol: {name: Molenbeek, point: [50.857, 4.331], precision: near}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  gre: {name: Grenoble, geonameid: 3014728, point: [45.1787, 5.7148]}
  cal: {name: Calais, geonameid: 3029162, point: [50.9519, 1.8563]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: raid, places: [sai], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: on Wednesday, killed: 2, status: happened, actors: police, main: true}
  e2: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: attack, places: [par], start: 2015-11-13, end: 2015-11-13, date_precision: day, date_text: Friday, killed: 129, status: happened, actors: "", main: true}
  e4: {type: arrest, places: [sai], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: "", arrested: 9, status: happened, actors: ""}
  e5: {type: closure, places: [sai], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: until the afternoon, status: happened, actors: ""}
  e6: {type: transport_change, places: [lap], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: decision, places: [sta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: raid, places: [tou, gre, cal, lyo], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: overnight, status: happened, actors: ""}
  e9: {type: raid, places: [mol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: statement, places: [was, rab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: aid, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
