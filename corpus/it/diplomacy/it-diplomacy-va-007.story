---
id: it-diplomacy-va-007
lang: it
genre: diplomacy
country: VA
published: 2016-02-12
publisher: Sagrato
title: "L'abbraccio dell'[Avana](hav event)"
---
[L'AVANA](hav dateline) - Non a [Mosca](mos mention) e non a [Roma](rom mention): per {incontrarsi}(e1) dopo mille anni i capi delle due Chiese hanno scelto una sala dell'aeroporto José Martí. Due ore di colloquio, una dichiarazione in trenta punti, sul [Medio Oriente](med mention) e sull'[Ucraina](ukr mention).

Le comunità greco-cattoliche di [Leopoli](lvi metonym) hanno reagito con freddezza. Da [Costantinopoli](ist metonym) un messaggio di auguri. Il [Vaticano](vat metonym), spiegano in [piazza San Pietro](pia event), lavorava all'incontro da vent'anni; si era parlato di [Vienna](vie mention), di [Bari](bar mention) e di un convento [ungherese](hun demonym) a [Pannonhalma](pan mention).

Il Papa è poi {ripartito}(e2) per [Città del Messico](mex mention). Visiterà anche [Morelia](mor event) e [Ciudad Juárez](ciu event), al confine con il [Texas](tex mention). «[Cuba](cub metonym) diventa la capitale dell'unità», ha scherzato padre Celestino Assisi, gesuita [bergamasco](ber demonym).

---
places:
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  med: {name: Medio Oriente, point: [31.0, 40.0], precision: area, radius_km: 1300}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  vat: {name: Vatican City, geonameid: 3164670, point: [41.90225, 12.4533], precision: country}
  pia: {name: piazza San Pietro, point: [41.902, 12.457], precision: exact}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  bar: {name: Bari, geonameid: 3182351, point: [41.1207, 16.8698]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  pan: {name: Pannonhalma, geonameid: 3046693, point: [47.5495, 17.7553]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  mor: {name: Morelia, geonameid: 3995402, point: [19.7008, -101.1844]}
  ciu: {name: Ciudad Juárez, geonameid: 4013708, point: [31.7202, -106.4608]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  ber: {name: Bergamo, geonameid: 3182164, point: [45.696, 9.6672]}
events:
  e1: {type: meeting, places: [hav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: visit, places: [pia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
