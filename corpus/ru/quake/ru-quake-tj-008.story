---
id: ru-quake-tj-008
lang: ru
genre: quake
country: TJ
published: 2015-12-08
publisher: Азия-пресс
title: "Землетрясение на [Памире](pla event) ощутили от [Душанбе](dus event) до [Дели](new event)"
---
[ДУШАНБЕ](dus dateline), 8 дек — АП. Землетрясение магнитудой 7,2 {произошло}(e1) в понедельник у [Сарезского озера](plac event) на востоке [Таджикистана](taj event). Погибли двое, разрушено около 500 домов в [Бартанге](place event) и [Рушане](place2 event). Дорога [Хорог](kho mention) — [Мургаб](place3 mention) завалена камнями.

Толчки ощущались в [Алма-Ате](alm event), [Ташкенте](tas event), [Исламабаде](isl event), [Пешаваре](pes event) и даже [Дели](new event). В [Оше](osh event), на юге [Киргизии](kyr event), {треснула}(e2) стена школы, в [афганском](afg demonym) [Файзабаде](fay event) пострадали четверо.

Плотина [Усойского завала](place4 event) цела, заверили в Комитете по ЧС. [Россия](rus metonym) отправила с базы под [Кулябом](kul mention) вертолёт. Сейсмолог Фируз Памирзода напомнил о 1911 годе, когда обвал похоронил кишлак [Усой](place5 event). Помощь предложили [Пекин](bei metonym) и [Тегеран](teh metonym).

---
places:
  pla: {name: Памире, point: [38.2, 72.8], precision: area, radius_km: 80}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  new: {name: New Delhi, geonameid: 1261481, point: [28.6214, 77.2148]}
  plac: {name: Сарезского озера, point: [38.2, 72.75], precision: area, radius_km: 20}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  place: {name: Бартанге, point: [37.9, 71.8], precision: area, radius_km: 30}
  place2: {name: Рушане, point: [37.94, 71.56]}
  kho: {name: Khorugh, geonameid: 1221328, point: [37.4904, 71.5534]}
  place3: {name: Мургаб, point: [38.17, 73.97]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  fay: {name: Fayzabad, geonameid: 1142170, point: [37.1166, 70.58]}
  place4: {name: Усойского завала, point: [38.27, 72.6], precision: near}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  kul: {name: Kulob, geonameid: 1221194, point: [37.9146, 69.7845]}
  place5: {name: Усой, point: [38.27, 72.6]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
events:
  e1: {type: earthquake, places: [plac, taj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [osh, kyr, fay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
