---
id: it-match-it-018
lang: it
genre: match
country: IT
published: 2023-04-03
publisher: Gazzetta del Pallone
title: "[Pro Vercelli](ver metonym), colpo a [Padova](pad event); il [Mantova](man metonym) respira"
---
Una rete di Lodi al 93' regala alla [Pro Vercelli](ver metonym) tre punti d'oro all'Euganeo. Il [Padova](pad metonym), in dieci dall'ora di gioco per il rosso al [senegalese](sen demonym) Thiam, {perde}(e1) dopo nove turni e vede scappare il [Pordenone](por metonym), vittorioso a [Trieste](tri event) (0-2).

Il [Mantova](man metonym) batte 2-1 il [Lecco](lec metonym), la [Triestina](tri metonym) esonera l'allenatore. Pari tra [Novara](nov metonym) e [Arzignano](arz metonym). A [Busto Arsizio](bus event) la Pro Patria segna dopo venti secondi e poi si {addormenta}(e2): 1-4 dalla Feralpi.

I [patavini](pad demonym) giocheranno mercoledì il recupero a [Sesto San Giovanni](ses event). In tribuna, un osservatore del [Bruges](bru metonym) e uno dello [Spartak Mosca](mos metonym) seguivano il baby Bassano, che è di [Thiene](thi mention) e non, malgrado il cognome, di [Bassano](bas mention).

---
places:
  ver: {name: Vercelli, geonameid: 3164565, point: [45.3216, 8.4199]}
  pad: {name: Padua, geonameid: 3171728, point: [45.408, 11.8859]}
  man: {name: Mantua, geonameid: 3174051, point: [45.1603, 10.7978]}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  por: {name: Pordenone, geonameid: 3170147, point: [45.9569, 12.6605]}
  tri: {name: Trieste, geonameid: 3165185, point: [45.6495, 13.7768]}
  lec: {name: Lecco, geonameid: 3174945, point: [45.8559, 9.397]}
  nov: {name: Novara, geonameid: 3172189, point: [45.4469, 8.6212]}
  arz: {name: Arzignano, geonameid: 3182757, point: [45.5203, 11.3345]}
  bus: {name: Busto Arsizio, geonameid: 3181355, point: [45.6113, 8.8491]}
  ses: {name: Sesto San Giovanni, geonameid: 3166598, point: [45.5333, 9.2258]}
  bru: {name: Bruges, geonameid: 2800931, point: [51.2089, 3.2242]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  thi: {name: Thiene, geonameid: 3165698, point: [45.7088, 11.4796]}
  bas: {name: Bassano del Grappa, geonameid: 3182297, point: [45.7666, 11.7274]}
events:
  e1: {type: match, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [bus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
