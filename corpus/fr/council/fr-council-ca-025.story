---
id: fr-council-ca-025
lang: fr
genre: council
country: CA
published: 2019-06-11
publisher: "L'Estuaire"
title: "[Rimouski](rim metonym) dit non au téléphérique, oui aux chèvres"
---
[RIMOUSKI](rim dateline) – Le conseil de ville a {rejeté}(e1) lundi, à sept voix contre quatre, l'idée d'un téléphérique entre le [parc Beauséjour](par event) et l'[île Saint-Barnabé](ile event). Le promoteur, un groupe de [Trois-Rivières](tro mention) qui a travaillé à [Medellín](med event) et à [Brest](bre event), demandait 14 millions.

« On n'est pas à [Grenoble](gre mention) », a tranché le conseiller Réjean Matane, qui représente [Le Bic](leb mention) et non la ville dont il porte le nom. En revanche, les chèvres qui broutent la berce à [Sainte-Luce](sai event) viendront aussi à [Pointe-au-Père](poi event).

La mairesse a déploré l'abandon de la liaison aérienne avec [Baie-Comeau](bai mention) et [Mont-Joli](mon mention). Une motion demande à [Québec](que metonym) de {rétablir}(e2) le train de [Gaspé](gas mention). [Rivière-du-Loup](riv metonym) et [Amqui](amq metonym) ont déjà appuyé. Une délégation de [Nouvelle-Calédonie](new mention) sera reçue jeudi. La [Baie des Chaleurs](baie metonym) s'abstient.

---
places:
  rim: {name: Rimouski, geonameid: 6354895, point: [48.4488, -68.524]}
  par: {name: parc Beauséjour, point: [48.443, -68.53], precision: exact}
  ile: {name: île Saint-Barnabé, point: [48.47, -68.55], precision: near}
  tro: {name: Trois-Rivières, geonameid: 6169141, point: [46.3451, -72.5477]}
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
  bre: {name: Brest, geonameid: 3030300, point: [48.3903, -4.4863]}
  gre: {name: Grenoble, geonameid: 3014728, point: [45.1787, 5.7148]}
  leb: {name: Le Bic, point: [48.37, -68.7]}
  sai: {name: Sainte-Luce, point: [48.55, -68.39]}
  poi: {name: Pointe-au-Père, point: [48.51, -68.47]}
  bai: {name: Baie-Comeau, geonameid: 5889745, point: [49.2168, -68.1489]}
  mon: {name: Mont-Joli, geonameid: 6944113, point: [48.5839, -68.1921]}
  que: {name: Québec, geonameid: 6325494, point: [46.8123, -71.2145]}
  gas: {name: Gaspé, geonameid: 5959878, point: [48.8334, -64.4819]}
  riv: {name: Rivière-du-Loup, geonameid: 6354897, point: [47.827, -69.5424]}
  amq: {name: Amqui, geonameid: 6943488, point: [48.4638, -67.4313]}
  new: {name: New Caledonia, geonameid: 2139685, point: [-21.5, 165.5], precision: country}
  baie: {name: Baie des Chaleurs, point: [48.0, -65.6], precision: area, radius_km: 60}
events:
  e1: {type: decision, places: [par, ile], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [sai, poi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
