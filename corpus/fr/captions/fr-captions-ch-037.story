---
id: fr-captions-ch-037
lang: fr
genre: captions
country: CH
published: 2020-02-12
title: "La tempête Ciara, photographies de lecteurs"
---
[La Dôle](lad event) : 150 km/h et un {randonneur}(e1) à quatre pattes. (Photo M. Nyon, [Gex](gex mention))

[Nidau](nid event) : le lac de [Bienne](bie event) sur la terrasse du Dolce Vita.

[Chasseral](cha event) : antenne givrée.

[Lucerne](luc event) : un trampoline sur la ligne de [Stans](sta mention), trafic {coupé}(e2).

[La Chaux-de-Fonds](lac event) : toit de l'école des Gentianes. Les élèves, ravis.

[Fribourg-en-Brisgau](fre event) : la cathédrale filet tendu.

[Lons-le-Saunier](lon event) : un sapin, deux voitures.

[Cracovie](kra event) : deux mortes sous un arbre, à la station de [Bukowina](buk event) ; image de nos confrères.

[Birmingham](bir event) : l'A380 d'[Abou Dhabi](abu mention) posé en crabe, dix millions de vues.

[Zermatt](zer mention) : le soleil, indifférent.

---
places:
  lad: {name: La Dôle, point: [46.425, 6.1], precision: near}
  gex: {name: Gex, geonameid: 3016143, point: [46.3332, 6.0577]}
  nid: {name: Nidau, geonameid: 2659474, point: [47.1255, 7.2403]}
  bie: {name: Bienne, point: [47.08, 7.17], precision: area, radius_km: 7}
  cha: {name: Chasseral, point: [47.13, 7.06], precision: near}
  luc: {name: Lucerne, geonameid: 2659811, point: [47.0505, 8.3064]}
  sta: {name: Stans, geonameid: 2658504, point: [46.9581, 8.3661]}
  lac: {name: La Chaux-de-Fonds, geonameid: 2660076, point: [47.0999, 6.8259]}
  fre: {name: Freiburg, geonameid: 2925177, point: [47.9959, 7.8522]}
  lon: {name: Lons-le-Saunier, geonameid: 2997626, point: [46.6754, 5.5557]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  buk: {name: Bukowina Tatrzańska, geonameid: 774790, point: [49.343, 20.1081]}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  zer: {name: Zermatt, geonameid: 2657928, point: [46.02, 7.7486]}
events:
  e1: {type: storm, places: [lad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [luc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
