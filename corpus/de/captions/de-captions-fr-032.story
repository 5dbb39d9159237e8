---
id: de-captions-fr-032
lang: de
genre: captions
country: FR
published: 2019-04-16
title: "Die Nacht von Notre-Dame in Bildern"
---
[Paris](par event), [Île de la Cité](ile event), 18.50 Uhr: Rauch {steigt}(e1) aus dem Dachstuhl. Foto: Y. Reims

[Quai de Montebello](qua event): Studenten aus [Korea](sou mention) knien und singen.

[Rathausplatz](rat event): Der Kaplan der Feuerwehr mit der Dornenkrone. Er stammt aus [Angers](ang mention).

[Straßburg](str event): Die Münsterglocken läuten {mit}(e2).

[Chartres](cha mention) hatte 1836 denselben Brand, sein Dach ist heute aus Eisen.

[Köln](col event): Dombaumeisterin Ursula Xanten vor der Westfassade.

[Rom](rom event): Kerzen auf der [Piazza Farnese](pia event) vor der Botschaft [Frankreichs](fra mention).

[Kinshasa](kin event): Messe in Notre-Dame du Congo.

[Limoges](lim mention): Hier liegen 1300 Eichen bereit, wenn [Paris](par metonym) sie will. Der Forstwirt heißt Verdun.

---
places:
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ile: {name: Île de la Cité, point: [48.855, 2.347], precision: near}
  qua: {name: Quai de Montebello, point: [48.852, 2.348], precision: near}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  rat: {name: Rathausplatz, point: [48.857, 2.351], precision: near}
  ang: {name: Angers, geonameid: 3037656, point: [47.4716, -0.552]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  cha: {name: Chartres, geonameid: 3026467, point: [48.4468, 1.4892]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  pia: {name: Piazza Farnese, point: [41.895, 12.47], precision: exact}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  lim: {name: Limoges, geonameid: 2998286, point: [45.8336, 1.2476]}
events:
  e1: {type: fire, places: [par, ile], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [str], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
