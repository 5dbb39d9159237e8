---
id: it-quake-it-030
lang: it
genre: quake
country: IT
published: 2012-05-30
publisher: La Provincia del Po
title: "Crolla ancora l'[Emilia](emi event): diciassette morti, quindicimila in tenda"
---
[MODENA](mod dateline) - Nove giorni dopo, un'altra {scossa}(e1), 5.8, alle nove del mattino, coi capannoni pieni. A [Medolla](med event), [Cavezzo](cav event) e [San Felice](san event) gli operai sono morti alle macchine: due [marocchini](mor demonym), un [indiano](ind demonym), un ingegnere. A [Rovereto](rov event), frazione di [Novi](nov event) da non confondere con la [Rovereto](rove mention) trentina, il parroco è {rientrato}(e2) per la Madonna ed è rimasto sotto.

A [Mirandola](mir event) il duomo non ha più tetto. Paura a [Mantova](man event), scuole chiuse a [Verona](ver event), a [Padova](pad event) e a [Pisa](pis event). Treni fermi sulla [Bologna](bol mention)-[Verona](ver mention).

«[Ferrara](fer metonym) ci presta i letti, [Carpi](car metonym) i generatori», dice il sindaco di [Finale](fin metonym). Il Papa ha telefonato da [Castel Gandolfo](cas mention). I biomedicali chiedono di spostare la produzione in [Slovenia](slo event). Sospesa la parata a [Roma](rom event)? No, si farà. Gli [abruzzesi](abr demonym) hanno già montato una cucina.

---
places:
  emi: {name: Emilia, point: [44.7, 11.0], precision: area, radius_km: 50}
  mod: {name: Modena, geonameid: 3173331, point: [44.6478, 10.9254]}
  med: {name: Medolla, geonameid: 3173656, point: [44.8467, 11.0676]}
  cav: {name: Cavezzo, geonameid: 3179272, point: [44.835, 11.0289]}
  san: {name: San Felice sul Panaro, geonameid: 3168389, point: [44.8367, 11.1379]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  rov: {name: Rovereto, point: [44.84, 10.96]}
  nov: {name: Novi di Modena, geonameid: 3172172, point: [44.8897, 10.9003]}
  rove: {name: Rovereto, geonameid: 3168854, point: [45.8904, 11.0405]}
  mir: {name: Mirandola, geonameid: 3173370, point: [44.8852, 11.069]}
  man: {name: Mantua, geonameid: 3174051, point: [45.1603, 10.7978]}
  ver: {name: Verona, geonameid: 3164527, point: [45.4385, 10.9938]}
  pad: {name: Padua, geonameid: 3171728, point: [45.408, 11.8859]}
  pis: {name: Pisa, geonameid: 3170647, point: [43.7085, 10.4036]}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  fer: {name: Ferrara, geonameid: 3177090, point: [44.838, 11.6206]}
  car: {name: Carpi, geonameid: 3180445, point: [44.7824, 10.8777]}
  fin: {name: Finale Emilia, geonameid: 3176983, point: [44.8337, 11.2938]}
  cas: {name: Castel Gandolfo, geonameid: 3179680, point: [41.7488, 12.6497]}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  abr: {name: Abruzzo, geonameid: 3183560, point: [42.2462, 13.8787], precision: division}
events:
  e1: {type: earthquake, places: [emi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [rov, nov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
