---
id: pt-obituary-pt-026
lang: pt
genre: obituary
country: PT
published: 2020-09-27
publisher: Correio do Vouga
title: "Zé do Mar (1929-2020): o último bacalhoeiro de [Ílhavo](ilh mention)"
---
Morreu na sexta-feira, em [Ílhavo](ilh event), José Ançã, o Zé do Mar. {Sepulta-se}(e1) hoje na [Gafanha da Nazaré](gaf event). Tinha feito trinta e uma campanhas nos bancos da [Terra Nova](ter mention) e da [Gronelândia](gre mention), sozinho num dóri.

Nasceu na [Costa Nova](cos event), em casa de madeira às riscas. Aos 17 anos embarcou em [Belém](bel event), com bênção. Ouviu missa em [St. John's](stj event), apanhou escorbuto ao largo de [Nuuk](nuu event), {sobreviveu}(e2) ao naufrágio de 1966. Em terra, trabalhou dois invernos na seca da [Figueira](fig event).

"[Aveiro](ave mention) cheira a ovos moles; eu cheiro a óleo", brincava. Deixou diários, editados em [Bergen](ber event) antes de o serem em [Portugal](por event). A neta, Rita Noruega Ançã, é oceanógrafa em [Halifax](hal mention). O museu de [Ílhavo](ilh metonym) abre à noite. A bandeira da [Murtosa](mur metonym), terra da viúva, está a meia haste.

---
places:
  ilh: {name: Ílhavo, geonameid: 2738707, point: [40.6019, -8.6702]}
  gaf: {name: Gafanha, geonameid: 2739152, point: [40.6362, -8.7134]}
  ter: {name: Terra Nova, point: [48.5, -56.0], precision: area, radius_km: 300}
  gre: {name: Greenland, geonameid: 3425505, point: [72.0, -40.0], precision: country}
  cos: {name: Costa Nova, point: [40.61, -8.75]}
  bel: {name: Belém, point: [38.698, -9.2], precision: near}
  stj: {name: "St. John's", geonameid: 6324733, point: [47.5649, -52.7093]}
  nuu: {name: Nuuk, geonameid: 3421319, point: [64.1835, -51.7216]}
  fig: {name: Figueira da Foz, geonameid: 2739590, point: [40.1508, -8.8618]}
  ave: {name: Aveiro, geonameid: 2742611, point: [40.6457, -8.6464]}
  ber: {name: Bergen, geonameid: 3161732, point: [60.393, 5.3242]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  mur: {name: Murtosa, geonameid: 2737234, point: [40.737, -8.6377]}
events:
  e1: {type: death, places: [gaf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: sea_accident, places: [nuu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
