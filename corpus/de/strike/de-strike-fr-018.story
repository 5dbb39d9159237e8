---
id: de-strike-fr-018
lang: de
genre: strike
country: FR
published: 2018-04-03
publisher: Morgenblatt
title: "Bahnstreik legt [Frankreich](fra event) lahm"
---
[PARIS](par dateline), 3. April – Nichts ging mehr: Am ersten von 36 angekündigten {Streiktagen}(e1) fuhr in [Frankreich](fra event) nur jeder achte TGV. An der [Gare de Lyon](gar event) fielen Reisende auf die Gleise, so dicht standen sie. In [Lyon](lyo event), [Lille](lil event) und [Marseille](mar event) blieben die Regionalzüge in den Depots, zwischen [Straßburg](str event) und [Kehl](keh event) pendelte ein einziger Bus.

Die Bahn im [Elsass](als event) empfahl, auf das Auto umzusteigen. Der Thalys-Ersatz nach [Brüssel](bru mention) war überfüllt, Züge nach [Mailand](mil mention) und [Barcelona](bar mention) fuhren gar nicht, die Verbindung nach [Saarbrücken](saa mention) dagegen planmäßig.

Der [Pariser](par demonym) Vorort [Saint-Denis](sai event) erlebte 40 Kilometer Stau. „Wir sind nicht in [Großbritannien](uni mention), hier gewinnt man noch Streiks“, rief Gewerkschafterin Monique Calais auf der [Place de la République](pla event). Im [Élysée](ely metonym) hieß es, man bleibe bei der Reform.

---
places:
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  gar: {name: Gare de Lyon, point: [48.844, 2.374], precision: exact}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  keh: {name: Kehl, geonameid: 2891951, point: [48.573, 7.8152]}
  als: {name: Alsace, point: [48.5, 7.5], precision: area, radius_km: 80}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  saa: {name: Saarbrücken, geonameid: 2842647, point: [49.2326, 7.0098]}
  sai: {name: Saint-Denis, geonameid: 2980916, point: [48.9356, 2.3539]}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  pla: {name: Place de la République, point: [48.867, 2.364], precision: exact}
  ely: {name: Élysée, point: [48.87, 2.317], precision: exact}
events:
  e1: {type: strike, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
