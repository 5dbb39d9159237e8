---
id: it-court-nl-040
lang: it
genre: court
country: NL
published: 2016-06-10
publisher: Sagrato
title: "L'[Aia](the metonym) condanna l'ex vicepresidente, a [Bangui](ban mention) si aspetta"
---
[L'AIA](the dateline). Diciotto anni di carcere: la Corte penale internazionale ha {deciso}(e1) la pena per l'ex vicepresidente [congolese](dem demonym). Per i giudici rispose delle violenze che i suoi uomini {commisero}(e2) nel 2002-2003 a [Bangui](ban event), a [Mongoumba](mon event), a [Bossangoa](bos event) e lungo l'[Ubangi](uba event).

Arrestato a [Bruxelles](bru event) nel 2008, era stato consegnato ai [Paesi Bassi](net mention). I difensori lamentano testimoni comprati a [Yaoundé](yao event). Da [Gbadolite](gba mention), feudo di famiglia nell'[Equateur](equ mention), proteste; a [Kinshasa](kin event) poca polizia in strada.

Una donna di [Bozoum](boz mention) ha seguito la lettura in un cinema parrocchiale. «Non chiedo [Scheveningen](sch mention), chiedo una mucca», ha detto. [Parigi](par metonym) applaude, [Kigali](kig metonym) no. Il giudice, la [brasiliana](bra demonym) Moraes, ha citato [Norimberga](nur mention). La cooperativa dell'avvocato Kongo fa appello.

---
places:
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  ban: {name: Bangui, geonameid: 2389853, point: [4.3612, 18.555]}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  mon: {name: Mongoumba, geonameid: 2384377, point: [3.6415, 18.5936]}
  bos: {name: Bossangoa, geonameid: 2388036, point: [6.4926, 17.4552]}
  uba: {name: Ubangi, point: [4.4, 18.6], precision: area, radius_km: 80}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
  gba: {name: Gbadolite, geonameid: 216404, point: [4.279, 21.0028]}
  equ: {name: Équateur, geonameid: 216661, point: [1.2184, 20.4731], precision: division}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  boz: {name: Bozoum, geonameid: 2387546, point: [6.3193, 16.3799]}
  sch: {name: Scheveningen, point: [52.1, 4.28], precision: near}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  nur: {name: Nuremberg, geonameid: 2861650, point: [49.4542, 11.0775]}
events:
  e1: {type: verdict, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other_crime, places: [ban, mon, bos, uba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
