---
id: fr-court-be-002
lang: fr
genre: court
country: BE
published: 2017-05-12
publisher: Le Courrier de Sambre
title: "Procès des titres-services à [Charleroi](cha event) : le parquet requiert quatre ans"
---
Le {procès}(e1) de la société Propnet s'est poursuivi jeudi devant le tribunal correctionnel de [Charleroi](cha metonym). Le substitut Didier Verviers a requis quatre ans contre le gérant, un [Liégeois](lie demonym) de 47 ans, soupçonné d'avoir {occupé}(e2) 120 femmes de ménage sans les déclarer, à [Namur](nam event), à [La Louvière](lal event) et jusqu'à [Luxembourg-Ville](lux event).

L'argent transitait par [Chypre](cyp event), puis par une boutique de téléphonie de [Molenbeek](mol event). Une perquisition menée à [Mons](mon event) en 2014 avait livré 600 000 euros en liquide, cachés dans des bidons de lessive venus d'[Anvers](ant mention).

« Mon client n'a jamais mis les pieds à [Nicosie](nic mention) », a plaidé Me Sandra Dinant. Les parties civiles, [Marocaines](mor demonym) et [Roumaines](rom demonym) pour la plupart, seront entendues lundi. L'[Université de Mons](mon metonym org) avait aussi fait appel à la firme. Jugement le 9 juin à [Charleroi](cha event).

---
places:
  cha: {name: Charleroi, geonameid: 2800481, point: [50.4114, 4.4445]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  nam: {name: Namur, geonameid: 2790471, point: [50.4669, 4.8675]}
  lal: {name: La Louvière, geonameid: 2793508, point: [50.4866, 4.1879]}
  lux: {name: Luxembourg, geonameid: 2960316, point: [49.6098, 6.1327]}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  mol: {name: Molenbeek-Saint-Jean, geonameid: 2791018, point: [50.8499, 4.3125]}
  mon: {name: Mons, geonameid: 2790869, point: [50.4541, 3.9523]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
events:
  e1: {type: trial, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fraud, places: [nam, lal, lux], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
