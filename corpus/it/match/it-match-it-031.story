---
id: it-match-it-031
lang: it
genre: match
country: IT
published: 2020-10-19
publisher: Gazzetta del Pallone
title: "Lo [Spezia](las metonym) non sa vincere, il [Crotone](cro metonym) ferma la capolista"
---
La prima volta dello [Spezia](las metonym) in casa, che poi casa non è perché il Picco non è pronto e si gioca a [Cesena](ces event), {finisce}(e1) 2-2 con la [Fiorentina](flo demonym) sul... tabellone. Avanti di due con un croato nato a [Zagabria](zag mention), i viola si sono fatti riprendere dal [friulano](fri demonym) Verde.

A [Crotone](cro event) tribuna vuota e punto d'oro; il [Benevento](ben metonym) cade 4-2 all'Olimpico con la [Roma](rom metonym). Pari tra [Torino](tur metonym) e [Cagliari](cag metonym)? No: vincono i [sardi](sar demonym), 3-2. Rinviata per Covid la gara di [Genova](gen event) col [Verona](ver metonym).

Il [Bologna](bol metonym) perde col [Sassuolo](sas metonym) il derby della [via Emilia](via mention). L'Atalanta, ne prende quattro a [Napoli](nap event). In B, [Lecce](lec metonym)-[Cremonese](cre metonym) 2-2, {sospesa}(e2) mezz'ora per nebbia [Reggiana](reg metonym)-[Chievo](chi metonym). L'[argentino](arg demonym) Udine, del [Parma](par metonym), è positivo.

---
places:
  las: {name: La Spezia, geonameid: 3175081, point: [44.103, 9.8238]}
  cro: {name: Crotone, geonameid: 2524881, point: [39.0808, 17.1276]}
  ces: {name: Cesena, geonameid: 3178957, point: [44.1391, 12.2431]}
  flo: {name: Florence, geonameid: 3176959, point: [43.7792, 11.2463]}
  zag: {name: Zagreb, geonameid: 3186886, point: [45.8144, 15.978]}
  fri: {name: Friuli Venezia Giulia, geonameid: 3176525, point: [46.127, 13.0988], precision: division}
  ben: {name: Benevento, geonameid: 3182179, point: [41.1307, 14.7782]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  tur: {name: Turin, geonameid: 3165524, point: [45.0705, 7.6868]}
  cag: {name: Cagliari, geonameid: 2525473, point: [39.2305, 9.1192]}
  sar: {name: Sardinia, geonameid: 2523228, point: [40.0835, 9.0494], precision: division}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  ver: {name: Verona, geonameid: 3164527, point: [45.4385, 10.9938]}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  sas: {name: Sassuolo, geonameid: 3167053, point: [44.5432, 10.7848]}
  via: {name: via Emilia, point: [44.6, 11.1], precision: near}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  lec: {name: Lecce, geonameid: 3174953, point: [40.3548, 18.1724]}
  cre: {name: Cremona, geonameid: 3177838, point: [45.1332, 10.0213]}
  reg: {name: Reggio Emilia, geonameid: 3169522, point: [44.6983, 10.6312]}
  chi: {name: Chievo, point: [45.45, 10.94]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  par: {name: Parma, geonameid: 3171457, point: [44.7993, 10.3262]}
events:
  e1: {type: match, places: [ces], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [nap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
