---
id: fr-epidemic-fr-029
lang: fr
genre: epidemic
country: FR
published: 2020-03-09
publisher: Rhin Matin
title: "[Mulhouse](mul event), foyer malgré elle"
---
Tout est parti, pense-t-on, d'un rassemblement évangélique à [Bourtzwiller](bou event), faubourg de [Mulhouse](mul mention), où 2 000 fidèles se sont {retrouvés}(e1) fin février. Dimanche soir, le [Haut-Rhin](hau event) comptait 80 {malades}(e2) du Covid-19 ; il y en a en [Guyane](fre event), en [Corse](cor event) et à [Orléans](orl event), tous revenus de la même salle.

Les écoles sont fermées à [Colmar](col event), [Altkirch](alt event) et [Saint-Louis](sai event). À [Bâle](bas event), on laisse passer les frontaliers ; à [Fribourg](frei event), on hésite. L'[Oise](ois event) et [Creil](cre event) restent sous cloche.

« À [Codogno](cod mention) ils ont fermé tout de suite », soupire l'urgentiste Marc Belfort, au [Moenchsberg](moe event). L'hôpital demande des lits à [Strasbourg](str mention) et à [Nancy](nan mention). [Paris](par metonym) refuse de confiner l'[Alsace](als mention). L'[EuroAirport](eur event) tourne. Au [Luxembourg](lux event), un cas : une femme rentrée d'[Alsace](als mention).

---
places:
  mul: {name: Mulhouse, geonameid: 2991214, point: [47.752, 7.3287]}
  bou: {name: Bourtzwiller, point: [47.775, 7.32], precision: near}
  hau: {name: Haut-Rhin, geonameid: 3013663, point: [47.886, 7.2536], precision: division}
  fre: {name: French Guiana, geonameid: 3381670, point: [4.0, -53.0], precision: country}
  cor: {name: Corse, point: [42.15, 9.1], precision: division}
  orl: {name: Orléans, geonameid: 2989317, point: [47.9025, 1.9041]}
  col: {name: Colmar, geonameid: 3024297, point: [48.0808, 7.3558]}
  alt: {name: Altkirch, geonameid: 3038012, point: [47.6242, 7.2395]}
  sai: {name: Saint-Louis, geonameid: 2978742, point: [47.5921, 7.5592]}
  bas: {name: Basel, geonameid: 2661604, point: [47.5584, 7.5733]}
  frei: {name: Freiburg, geonameid: 2925177, point: [47.9959, 7.8522]}
  ois: {name: Oise, geonameid: 2989663, point: [49.3967, 2.6432], precision: division}
  cre: {name: Creil, geonameid: 3022610, point: [49.2567, 2.4848]}
  cod: {name: Codogno, geonameid: 3178499, point: [45.1619, 9.7022]}
  moe: {name: Moenchsberg, point: [47.73, 7.34], precision: near}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  nan: {name: Nancy, geonameid: 2990999, point: [48.6844, 6.185]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  als: {name: Alsace, point: [48.5, 7.5], precision: area, radius_km: 80}
  eur: {name: EuroAirport, point: [47.59, 7.53], precision: exact}
  lux: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.16667], precision: country}
events:
  e1: {type: meeting, places: [bou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [hau, fre, cor, orl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
