---
id: epidemic-ht-05
genre: epidemic
country: HT
published: 2022-10-12
publisher: Caribbean Ledger
title: "{Cholera}(e1) returns to [Cité Soleil](cit event) after three clean years"
---
[PORT-AU-PRINCE](por dateline), [Haiti](hai dateline) (Antilles Wire) — The first man to {die}(e1) had drunk from a drum in [Brooklyn](bro event) — the [Brooklyn](bro event) that is a corner of the [Cité Soleil](cit event) slum, behind the gangs' trench — and no ambulance could reach him, because there was no petrol, because the gangs had {blocked}(e2) the terminal at [Varreux](var event).

By Tuesday night the ministry had counted eighteen {deaths}(e1) and 260 {suspected cases}(e1), in [Cité Soleil](cit event), [Carrefour-Feuilles](car event) and the big prison downtown, where 39 {fell ill}(e1). On Wednesday a {first was found}(e3) outside the capital, at [Mirebalais](mir event), on the river from which, in 2010, the disease {spread}(e4) and killed nearly 10,000. UN troops from [Nepal](nep mention) had brought it.

Trucks with chlorine wait at [Cap-Haïtien](cap mention). At [Malpasse](mal event), on the [Dominican](dom demonym) border, [Santo Domingo](san metonym) is {asking}(e5) all comers for a certificate that [Haiti](hai mention) doesn't print.

The prime minister {asked}(e6) last Friday for foreign soldiers. [Washington](was metonym) and [Ottawa](ott metonym) are said to be thinking.

"I have beds, sugar, salt," Sister Paësie Rault, born in [Metz](met mention), said at her clinic. "I've no water to put them in."

---
places:
  bro: {name: Brooklyn, point: [18.585, -72.335], precision: near, near: cit}
  cit: {name: Cité Soleil, point: [18.578, -72.333], precision: near}
  var: {name: Varreux, point: [18.567, -72.348], precision: exact}
  car: {name: Carrefour-Feuilles, point: [18.525, -72.345], precision: near}
  mir: {name: Mirebalais, point: [18.835, -72.105]}
  cap: {name: Cap-Haïtien, point: [19.76, -72.2]}
  mal: {name: Malpasse, point: [18.64, -71.86], precision: near}
  met: {name: Metz, geonameid: 2994160, point: [49.1191, 6.1727]}
  dom: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
  san: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: outbreak, places: [cit, car, por], start: 2022-10-11, end: 2022-10-11, date_precision: day, date_text: By Tuesday night, killed: 18, status: happened, actors: "", main: true}
  e2: {type: protest, places: [var], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the gangs}
  e3: {type: outbreak, places: [mir], start: 2022-10-12, end: 2022-10-12, date_precision: day, date_text: On Wednesday, status: happened, actors: ""}
  e4: {type: outbreak, places: [mir], start: 2010, end: 2010, date_precision: year, date_text: in 2010, killed: 10000, killed_qualifier: about, status: happened, actors: ""}
  e5: {type: decision, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [hai], start: 2022-10-07, end: 2022-10-07, date_precision: day, date_text: last Friday, status: happened, actors: ""}
notes: ""
