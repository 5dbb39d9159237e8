---
id: pt-press-br-033
lang: pt
genre: press
country: BR
published: 2022-10-04
publisher: Ventos do Sertão Energia
title: "Ventos do Sertão inicia complexo solar em [Bom Jesus da Lapa](bom event)"
---
[Salvador](sal dateline), 4 de outubro de 2022 - A Ventos do Sertão {iniciou}(e1) hoje a operação do complexo solar de [Bom Jesus da Lapa](bom event), na [Bahia](bah event), com 420 MW, o bastante para abastecer uma cidade como [Sergipe](ser mention)... como [Aracaju](ara mention).

Os módulos, {fabricados}(e2) em [Xian](xia event) e [Penang](geo event), chegaram pelo porto de [Salvador](sal mention); os inversores, de [Jaraguá do Sul](jar mention). A energia será vendida a indústrias de [Camaçari](cam mention), [Extremoz](ext mention) e [Contagem](con mention). "O [São Francisco](sao mention) baixou, o sol não", comparou o diretor Lauro Petrolina.

A próxima usina ficará em [São João do Piauí](saoj event). A empresa, com sede em [Fortaleza](for mention) e capital do fundo de pensão de [Ontário](ont mention), mantém parques em [Parnaíba](par event), [João Câmara](joa event) e, no [Uruguai](uru event), em [Artigas](art event). Imprensa: Rua Chile, 21, [Salvador](sal mention). A [Prefeitura de Serra do Ramalho](serr metonym org) apoiou.

---
places:
  bom: {name: Bom Jesus da Lapa, geonameid: 3469437, point: [-13.255, -43.4181]}
  sal: {name: Salvador, geonameid: 3450554, point: [-12.9756, -38.491]}
  bah: {name: Bahia, geonameid: 3471168, point: [-12.3651, -41.8027], precision: division}
  ser: {name: Sergipe, geonameid: 3447799, point: [-10.5918, -37.3836], precision: division}
  ara: {name: Aracaju, geonameid: 3471872, point: [-10.9111, -37.0717]}
  xia: {name: "Xi'an", geonameid: 1790630, point: [34.2583, 108.9286]}
  geo: {name: George Town, geonameid: 1735106, point: [5.4112, 100.3354]}
  jar: {name: Jaraguá do Sul, geonameid: 3460102, point: [-26.4861, -49.0667]}
  cam: {name: Camaçari, geonameid: 3468031, point: [-12.6975, -38.3242]}
  ext: {name: Extremoz, geonameid: 3400567, point: [-5.7056, -35.3072]}
  con: {name: Contagem, geonameid: 3465624, point: [-19.9317, -44.0536]}
  sao: {name: São Francisco, point: [-12.5, -43.3], precision: area, radius_km: 200}
  saoj: {name: São João do Piauí, geonameid: 3388618, point: [-8.3581, -42.2467]}
  for: {name: Fortaleza, geonameid: 3399415, point: [-3.7172, -38.5431]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  par: {name: Parnaíba, geonameid: 3393001, point: [-2.9047, -41.7767]}
  joa: {name: João Câmara, geonameid: 3397315, point: [-5.5375, -35.8197]}
  uru: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  art: {name: Artigas, geonameid: 3443758, point: [-30.4043, -56.4693]}
  serr: {name: Serra do Ramalho, geonameid: 13454596, point: [-13.5423, -43.5797]}
events:
  e1: {type: opening, places: [bom, bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [xia, geo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
