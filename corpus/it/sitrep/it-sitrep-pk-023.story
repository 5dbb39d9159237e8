---
id: it-sitrep-pk-023
lang: it
genre: sitrep
country: PK
published: 2022-09-01
title: "Inondazioni in [Pakistan](pak event): bollettino n. 7"
---
Sintesi. Un terzo del Paese {allagato}(e1). Vittime: 1.191. Province: [Sindh](sin event) 432, [Belucistan](bal event) 253, [Khyber Pakhtunkhwa](khy event) 268, [Punjab](pun event) 188. Lago [Manchar](man event) al limite; rischio per [Sehwan](seh event) e [Dadu](dad event).

Accessi. Interrotta la N-5 a [Moro](mor event); ponte di [Bahrain](bah event) crollato, [Kalam](kal event) raggiungibile solo in elicottero. Ferrovia [Quetta](que mention)-[Sukkur](suk mention) sospesa.

Salute. Casi di dengue a [Karachi](kar event) e [Hyderabad](hyd event), diarrea nei campi di [Larkana](lar event). L'[Ospedale Bambino Gesù di Roma](rom metonym org) invia un {team}(e2) a [Jacobabad](jac event).

Aiuti. Sei voli da [Ankara](ank mention) e [Abu Dhabi](abu mention), un treno dall'[Iran](ira mention) via [Taftan](taf event). [Pechino](bei metonym): 25 mila tende. L'[Italia](ita metonym), tramite [Brindisi](bri mention), 200 kit. La diplomazia di [Nuova Delhi](del metonym) «valuta». Responsabile area: dott. Lahori. Prossimo aggiornamento da [Islamabad](isl mention).

---
places:
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  sin: {name: Sindh, geonameid: 1164807, point: [26.3734, 68.8685], precision: division}
  bal: {name: Balochistan, geonameid: 1183606, point: [27.5194, 65.5512], precision: division}
  khy: {name: Khyber Pakhtunkhwa, geonameid: 1168873, point: [34.9407, 72.6402], precision: division}
  pun: {name: Punjab, geonameid: 1167710, point: [31.3589, 72.3449], precision: division}
  man: {name: Manchar, point: [26.42, 67.65], precision: area, radius_km: 12}
  seh: {name: Sehwan, geonameid: 1165789, point: [26.4249, 67.8613]}
  dad: {name: Dadu, geonameid: 1180809, point: [26.7303, 67.7769]}
  mor: {name: Moro, geonameid: 1170013, point: [26.6632, 68.0002]}
  bah: {name: Bahrain, point: [35.2, 72.55]}
  kal: {name: Kalam, point: [35.49, 72.58]}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  suk: {name: Sukkur, geonameid: 1164408, point: [27.7032, 68.8589]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  hyd: {name: Hyderabad, geonameid: 1176734, point: [25.3969, 68.3772]}
  lar: {name: Larkana, geonameid: 1172128, point: [27.559, 68.212]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  jac: {name: Jacobabad, geonameid: 1176515, point: [28.2819, 68.4376]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  taf: {name: Taftan, geonameid: 9969716, point: [28.9469, 61.5866]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  bri: {name: Brindisi, geonameid: 3181528, point: [40.6322, 17.9361]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
events:
  e1: {type: flood, places: [pak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [jac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
