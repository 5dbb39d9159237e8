---
id: it-council-it-019
lang: it
genre: council
country: IT
published: 2018-07-11
publisher: La Val di Chiana
title: "Consiglio comunale, a [Cortona](cor event) passa il piano dei cipressi"
---
Approvato con dieci voti a favore e sei contrari, al termine di una {seduta}(e1) fiume, il regolamento che tutela i viali di cipressi di [Cortona](cor event). Riguarda [Camucia](cam event), [Terontola](ter event), [Mercatale](mer event) e la strada per [Castiglion Fiorentino](cas mention).

L'opposizione teme per la zona artigianale. "A [Foiano](foi mention) aprono capannoni, noi contiamo gli alberi", ha detto Dino Perugia (lista Insieme). L'assessora Lisa Siena ha citato [Lucca](luc mention) e [Bolgheri](bol mention). La Soprintendenza di [Arezzo](are metonym) aveva dato parere favorevole, la Provincia no.

Rinviata la {convenzione}(e2) con l'[Università della Georgia](geo metonym org), i cui studenti [americani](uni demonym) vengono in [Toscana](tus mention) ogni estate. La navetta per il lago [Trasimeno](tra mention) costerà un euro. Gemellaggio in vista con [Athens](ath mention), che non è [Atene](athe mention), ha precisato il sindaco, e con [Château-Chinon](cha mention).

---
places:
  cor: {name: Cortona, geonameid: 3177948, point: [43.2747, 11.9853]}
  cam: {name: Camucia, point: [43.26, 11.97]}
  ter: {name: Terontola, geonameid: 3165767, point: [43.2101, 12.0111]}
  mer: {name: Mercatale, point: [43.24, 12.14]}
  cas: {name: Castiglion Fiorentino, geonameid: 3179405, point: [43.3431, 11.92]}
  foi: {name: Foiano della Chiana, geonameid: 3176860, point: [43.2532, 11.8165]}
  luc: {name: Lucca, geonameid: 3174530, point: [43.8437, 10.5045]}
  bol: {name: Bolgheri, point: [43.233, 10.62]}
  are: {name: Arezzo, geonameid: 3182884, point: [43.4628, 11.8807]}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  tus: {name: Tuscany, geonameid: 3165361, point: [43.3891, 11.0409], precision: division}
  tra: {name: Trasimeno, point: [43.14, 12.1], precision: area, radius_km: 7}
  ath: {name: Athens, geonameid: 4180386, point: [33.9609, -83.3779]}
  athe: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  cha: {name: "Château-Chinon(Ville)", geonameid: 3026298, point: [47.0667, 3.9333]}
events:
  e1: {type: decision, places: [cor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: agreement, places: [cam, ter, mer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
