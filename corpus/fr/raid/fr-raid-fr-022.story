---
id: fr-raid-fr-022
lang: fr
genre: raid
country: FR
published: 2021-04-28
publisher: "L'Essentiel de l'Ouest"
title: "D'anciens brigadistes arrêtés en [Île-de-France](ile event)"
---
Sept [Italiens](ita demonym), réfugiés en [France](fra mention) depuis les années 1980, ont été {interpellés}(e1) mercredi à l'aube. Les policiers se sont présentés à [Montreuil](mon event), à [Fontenay-sous-Bois](fon event) et dans le [XVIIIe arrondissement](xvi event) ; un huitième homme s'est rendu à [Nanterre](nan event). Deux sont en {fuite}(e2), peut-être en [Charente](cha mention).

[Rome](rom metonym) les réclame pour des meurtres commis à [Milan](mil event), à [Gênes](gen event) et dans le [Frioul](fri event). L'[Élysée](ely metonym) dit avoir « transmis les dossiers les plus lourds ». La cour d'appel de [Paris](par metonym) devra trancher, puis, sans doute, [Strasbourg](str metonym).

« Il fait des confitures depuis trente ans », plaide la voisine de Narciso Lucca, un faux [Toscan](tus demonym) né à [Tarente](tar mention). À [Bergame](ber event), la fille d'un gendarme abattu parle d'un « soulagement sans joie ». [Managua](man metonym), qui abrite un autre condamné, n'extradera pas.

---
places:
  ile: {name: Île-de-France, geonameid: 3012874, point: [48.7031, 2.486], precision: division}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mon: {name: Montreuil, geonameid: 2992090, point: [48.8642, 2.4432]}
  fon: {name: Fontenay-sous-Bois, geonameid: 3017910, point: [48.8544, 2.4827]}
  xvi: {name: XVIIIe arrondissement, point: [48.892, 2.345], precision: division}
  nan: {name: Nanterre, geonameid: 2990970, point: [48.892, 2.2067]}
  cha: {name: Charente, geonameid: 3026646, point: [45.6998, 0.1548], precision: division}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  fri: {name: Friuli Venezia Giulia, geonameid: 3176525, point: [46.127, 13.0988], precision: division}
  ely: {name: Élysée, point: [48.87, 2.317], precision: exact}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  tus: {name: Tuscany, geonameid: 3165361, point: [43.3891, 11.0409], precision: division}
  tar: {name: Taranto, geonameid: 3165926, point: [40.4644, 17.2471]}
  ber: {name: Bergamo, geonameid: 3182164, point: [45.696, 9.6672]}
  man: {name: Managua, geonameid: 3617763, point: [12.1328, -86.2504]}
events:
  e1: {type: arrest, places: [ile], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: raid, places: [mon, fon, xvi, nan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
