---
id: fr-trade-ci-013
lang: fr
genre: trade
country: CI
published: 2020-11-30
publisher: "L'Essentiel de l'Ouest"
title: "Cacao : [Abidjan](abi metonym) et [Accra](acc metonym) montent le ton"
---
La [Côte d'Ivoire](ivo metonym) et le [Ghana](gha metonym), qui fournissent les deux tiers du cacao mondial, ont {suspendu}(e1) lundi les programmes de certification d'un grand chocolatier [américain](uni demonym) accusé d'avoir acheté ses fèves sur le marché à terme de [New York](new event) plutôt qu'à [San-Pédro](san mention).

À [Soubré](sou event), à [Daloa](dal event) et dans tout le [Bas-Sassandra](bas event), les coopératives ne trouvent plus preneur. « Les camions dorment », dit Firmin Gagnoa, planteur à [Méagui](mea mention). Certains passent la frontière vers le [Liberia](lib mention) ou la [Guinée](gui mention).

L'entreprise, établie à [Hershey](her mention), en [Pennsylvanie](pen mention), nie. À [Amsterdam](ams event), premier port cacaoyer, les stocks {montent}(e2) ; à [Hambourg](ham event), les broyeurs attendent. Le Conseil du café-cacao a réuni les exportateurs à [Yamoussoukro](yam event). [Yaoundé](yao metonym), cinquième producteur, observe « avec sympathie ». À [Londres](lon event), la tonne a pris 60 livres.

---
places:
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  san: {name: San-Pédro, geonameid: 2282006, point: [4.7485, -6.6363]}
  sou: {name: Soubré, geonameid: 2596935, point: [5.7838, -6.5939]}
  dal: {name: Daloa, geonameid: 2290486, point: [6.8773, -6.4502]}
  bas: {name: Bas-Sassandra, geonameid: 11153052, point: [5.48, -6.6752], precision: division}
  mea: {name: Méagui, geonameid: 10629379, point: [5.4119, -6.5603]}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  her: {name: Hershey, geonameid: 5193342, point: [40.2859, -76.6502]}
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  yam: {name: Yamoussoukro, geonameid: 2279755, point: [6.8205, -5.2767]}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: sanction, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: market, places: [ams, ham], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
