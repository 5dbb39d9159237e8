---
id: pt-quake-pt-021
lang: pt
genre: quake
country: PT
published: 2022-03-25
publisher: Ilhas de Bruma
title: "[São Jorge](sao event) treme e espera: 14 mil sismos em seis dias"
---
[VELAS](vel dateline) - A crise {sísmica}(e1) que começou no sábado na ilha de [São Jorge](sao event), nos [Açores](azo event), não abranda. O abalo mais forte, de magnitude 3,3, foi sentido em [Velas](vel event), em [Santo Amaro](san event) e do outro lado do canal, na vila da [Madalena](mad event), no [Pico](pic event).

Mais de 1.500 pessoas {deixaram}(e2) já o concelho. Umas foram para a [Calheta](cal mention), outras para a [Terceira](ter mention), de barco. O hospital de [Angra do Heroísmo](ang metonym) mandou camas. Técnicos de [Nápoles](nap mention) e da [Islândia](ice mention) instalam sensores no [Pico da Esperança](pico event).

"Em 1980 caiu-me a casa, em 1998 caiu a da minha irmã no [Faial](fai event)", diz Conceição Graciosa, que nunca foi à [Graciosa](gra mention). De [Fall River](fal mention) e de [Toronto](tor mention) telefonam a toda a hora. [Lisboa](lis metonym) colocou um navio em [Ponta Delgada](pon event).

---
places:
  sao: {name: São Jorge, point: [38.6, -28.05], precision: area, radius_km: 28}
  vel: {name: Velas, geonameid: 3372485, point: [38.6818, -28.2091]}
  azo: {name: Azores, geonameid: 3411865, point: [38.6351, -28.0394], precision: division}
  san: {name: Santo Amaro, point: [38.69, -28.19]}
  mad: {name: Madalena, geonameid: 3372908, point: [38.5364, -28.5266]}
  pic: {name: Pico, point: [38.47, -28.3], precision: area, radius_km: 25}
  cal: {name: Calheta, geonameid: 3373251, point: [38.6019, -28.0179]}
  ter: {name: Terceira, point: [38.72, -27.2], precision: area, radius_km: 16}
  ang: {name: Angra do Heroísmo, geonameid: 3373348, point: [38.6539, -27.2184]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  pico: {name: Pico da Esperança, point: [38.65, -28.08], precision: near}
  fai: {name: Faial, point: [38.58, -28.7], precision: area, radius_km: 12}
  gra: {name: Graciosa, point: [39.05, -28.0], precision: area, radius_km: 8}
  fal: {name: Fall River, geonameid: 4936159, point: [41.7015, -71.1551]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  pon: {name: Ponta Delgada, geonameid: 6941014, point: [37.7395, -25.6687]}
events:
  e1: {type: earthquake, places: [sao, azo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [vel, san, mad, pic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
