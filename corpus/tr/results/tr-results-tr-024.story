---
id: tr-results-tr-024
lang: tr
genre: results
country: TR
published: 2021-08-08
publisher: Spor Meydanı
title: "Oyunlardan ve liglerden sonuçlar"
---
BOKS. [Tokyo](tok event), 69 kg final: B. Akyazı ([Trabzon](tra mention)) - Gu ([Çin](chi metonym)) 3-0 ({altın}(e1)). 51 kg: [Bulgaristan](bul metonym) birinci.

GÜREŞ. 125 kg: 1. [ABD](uni metonym), 2. [Gürcistan](geo metonym), 3. [İran](ira metonym) ve [Türkiye](tur metonym).

VOLEYBOL. [Sırbistan](ser metonym)-[Güney Kore](sou metonym) 3-0; [Brezilya](bra metonym)-[ABD](uni metonym) 0-3.

MARATON. [Sapporo](sap event): 1. E. Eldoret ([Kenya](ken metonym)) 2:08.38; [Somali](som demonym) asıllı [Hollandalı](net demonym) ikinci.

FUTBOL, hazırlık. [Rize](riz metonym)-[Hopa](hop metonym) 4-1; Altay-[Göztepe](goz metonym), sıcak nedeniyle 2x30 dk; [Adana](ada metonym)-[Mersin](mer metonym) 0-0, [Pozantı](poz event).

YELKEN. [Çeşme](ces event)-[Sakız](chio event) etabı {ertelendi}(e2).

SATRANÇ. [Batum](bat event) açık: Gm. V. Memmedov ([Azerbaycan](aze metonym)) 7/9; E. Konya (genç) 5.

BİSİKLET. [Muğla](mug event) turu yangından iptal. Takvim: 14 Ağustos [Bolu](bol event), 15 Ağustos [Kastamonu](kas event), 21 Ağustos [Lefkoşa](nic event).

---
places:
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  tra: {name: Trabzon, geonameid: 738648, point: [41.005, 39.7269]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  sap: {name: Sapporo, geonameid: 2128295, point: [43.0667, 141.35]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  riz: {name: Rize, geonameid: 740483, point: [41.0208, 40.5219]}
  hop: {name: Hopa, geonameid: 745530, point: [41.3905, 41.4197]}
  goz: {name: Göztepe, point: [38.4, 27.09]}
  ada: {name: Adana, geonameid: 325363, point: [36.9862, 35.3253]}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  poz: {name: Pozantı, geonameid: 302482, point: [37.4278, 34.8717]}
  ces: {name: Çeşme, geonameid: 318755, point: [38.3261, 26.3057]}
  chio: {name: Chios, geonameid: 259973, point: [38.3687, 26.1372]}
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  mug: {name: Muğla, geonameid: 304184, point: [37.2181, 28.3665]}
  bol: {name: Bolu, geonameid: 750516, point: [40.7358, 31.6061]}
  kas: {name: Kastamonu, geonameid: 743882, point: [41.3781, 33.7753]}
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
events:
  e1: {type: match, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [ces, chio], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
