---
id: it-epidemic-it-015
lang: it
genre: epidemic
country: IT
published: 2023-09-01
publisher: Il Cittadino della Bassa
title: "West Nile, quattro casi nel [Lodigiano](lod event)"
---
[LODI](lodi dateline). Salgono a quattro i {contagi}(e1) da virus West Nile nel [Lodigiano](lod event): l'ultimo è un pensionato di [Casalpusterlengo](cas event), ricoverato al [Maggiore di Lodi](lodi metonym org). Stabile l'anziana di [Codogno](cod event), già nota alle cronache del 2020 per altro motivo.

In [Lombardia](lom event) i casi sono 31, tra [Cremona](cre event), [Pavia](pav event) e [Mantova](man event); in [Piemonte](pie event) un {decesso}(e2) a [Casale Monferrato](casa event), in [Emilia-Romagna](emi event) zanzare positive a [Piacenza](pia event). Il virus fu isolato nel 1937 in [Uganda](uga event); dal [Nilo](nil mention) prende solo il nome.

L'Ats di [Milano](mil metonym) ha disposto la disinfestazione lungo l'[Adda](add event). Sospese le donazioni per chi ha dormito nella zona di [Cavacurta](cav event). "Nessun allarme, zampironi", dice l'infettivologa Chiara Crema. Lo [Spallanzani di Roma](rom metonym org) e l'Istituto di [Teramo](ter metonym) analizzano i campioni. Focolai anche in [Serbia](ser event) e nella [Macedonia centrale](cen event).

---
places:
  lod: {name: Lodigiano, point: [45.25, 9.5], precision: area, radius_km: 20}
  lodi: {name: Lodi, geonameid: 3174638, point: [45.3099, 9.5008]}
  cas: {name: Casalpusterlengo, geonameid: 3180168, point: [45.1792, 9.6483]}
  cod: {name: Codogno, geonameid: 3178499, point: [45.1619, 9.7022]}
  lom: {name: Lombardy, geonameid: 3174618, point: [45.581, 9.8474], precision: division}
  cre: {name: Cremona, geonameid: 3177838, point: [45.1332, 10.0213]}
  pav: {name: Pavia, geonameid: 3171366, point: [45.1921, 9.1592]}
  man: {name: Mantua, geonameid: 3174051, point: [45.1603, 10.7978]}
  pie: {name: Piedmont, geonameid: 3170831, point: [45.064, 7.9645], precision: division}
  casa: {name: Casale Monferrato, geonameid: 3180208, point: [45.1334, 8.4525]}
  emi: {name: Emilia-Romagna, geonameid: 3177401, point: [44.5437, 11.0514], precision: division}
  pia: {name: Piacenza, geonameid: 3171058, point: [45.0524, 9.6934]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  nil: {name: Nilo, point: [20.0, 32.0], precision: area, radius_km: 1500}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  add: {name: Adda, point: [45.3, 9.6], precision: area, radius_km: 30}
  cav: {name: Cavacurta, geonameid: 3179338, point: [45.1898, 9.7419]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  ter: {name: Teramo, geonameid: 3165803, point: [42.6612, 13.699]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  cen: {name: Central Macedonia, geonameid: 6697801, point: [40.8836, 22.8519], precision: division}
events:
  e1: {type: outbreak, places: [lod, cas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [lom, cre, pav, man, pie, casa, emi, pia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
