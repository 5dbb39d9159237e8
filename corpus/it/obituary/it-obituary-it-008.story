---
id: it-obituary-it-008
lang: it
genre: obituary
country: IT
published: 2019-11-04
publisher: La Provincia del Po
title: "Addio a Tullio Ferrara, il liutaio di [Cremona](cre mention) venuto da [Bitonto](bit mention)"
---
[CREMONA](cre dateline). Aveva mani da muratore e faceva violini da re. Tullio Ferrara è {morto}(e1) domenica nella sua casa di [via Palestro](via event) a [Cremona](cre event); aveva 88 anni. Nato a [Bitonto](bit event), in terra di [Bari](bar mention), era salito al Nord nel 1951 con una valigia e il diploma da falegname.

Dopo un anno nelle risaie di [Mortara](mor event) e uno in [Belgio](bel event), in miniera a [La Louvière](lal event), entrò nella bottega di un maestro [ungherese](hun demonym). I suoi strumenti suonano a [Vienna](vie mention), a [Tokyo](tok mention) e nell'orchestra della [Radio di Lubiana](lju metonym org).

Nel 1987 {rifiutò}(e2) un'offerta di [Chicago](chi mention). «A [Cremona](cre mention) c'è nebbia giusta», diceva. Lascia la moglie Wanda, [mantovana](man demonym), e tre figli, uno dei quali insegna a [Parma](par mention). I funerali mercoledì a [Sant'Agata](san event). Le ceneri andranno ad [Altamura](alt mention), dai nonni.

---
places:
  cre: {name: Cremona, geonameid: 3177838, point: [45.1332, 10.0213]}
  bit: {name: Bitonto, geonameid: 3181995, point: [41.1101, 16.6909]}
  via: {name: via Palestro, point: [45.139, 10.02], precision: near}
  bar: {name: Bari, geonameid: 3182351, point: [41.1207, 16.8698]}
  mor: {name: Mortara, geonameid: 3172557, point: [45.2494, 8.733]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  lal: {name: La Louvière, geonameid: 2793508, point: [50.4866, 4.1879]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  lju: {name: Ljubljana, geonameid: 3196359, point: [46.0511, 14.5051]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  man: {name: Mantua, geonameid: 3174051, point: [45.1603, 10.7978]}
  par: {name: Parma, geonameid: 3171457, point: [44.7993, 10.3262]}
  san: {name: "Sant'Agata", point: [45.135, 10.017], precision: exact}
  alt: {name: Altamura, geonameid: 3183178, point: [40.8266, 16.5495]}
events:
  e1: {type: death, places: [via, cre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [mor, bel, lal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
