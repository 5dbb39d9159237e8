---
id: ru-captions-ru-043
lang: ru
genre: captions
country: RU
published: 2019-05-10
title: "Фото дня — 9 Мая"
---
[Волгоград](vol event). {Шествие}(e1) спускается с [Мамаева кургана](pla event). Фото: О. Камышинский

[Севастополь](sev event). Корабли на рейде, у [Графской пристани](plac event) — ветераны.

[Якутск](yak event). Минус два, полк идёт в унтах.

[Берлин](ber event), [Трептов-парк](place event). Семья из [Караганды](kar mention) кладёт гвоздики.

[Ржев](rzh event). Строят мемориал, солдат пока в лесах.

[Ашхабад](ash event). Ветеран отказывается садиться.

[Прохоровка](pro event). Танк, на нём школьники из [Старого Оскола](sta mention).

[Вашингтон](was mention). У мемориала — эмигранты из [Гомеля](hom mention), Брайтон приехал {автобусом}(e2).

[Мурманск](mur event). «[Алёша](place2 event)» в тумане; [британец](uni demonym) из конвоя PQ, ему 96.

[Токио](tok mention). Посольство, скромный стол.

---
places:
  vol: {name: Volgograd, geonameid: 472757, point: [48.7138, 44.4976]}
  pla: {name: Мамаева кургана, point: [48.742, 44.537], precision: exact}
  sev: {name: Sevastopol, geonameid: 694423, point: [44.608, 33.5213]}
  plac: {name: Графской пристани, point: [44.616, 33.526], precision: exact}
  yak: {name: Yakutsk, geonameid: 2013159, point: [62.0311, 129.7229]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  place: {name: Трептов-парк, point: [52.487, 13.471], precision: near}
  kar: {name: Karagandy, geonameid: 609655, point: [49.8019, 73.1021]}
  rzh: {name: Rzhev, geonameid: 499717, point: [56.2629, 34.3289]}
  ash: {name: Ashgabat, geonameid: 162183, point: [37.95, 58.3833]}
  pro: {name: Prokhorovka, geonameid: 504915, point: [51.0359, 36.7314]}
  sta: {name: Staryy Oskol, geonameid: 487928, point: [51.3025, 37.8461]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  hom: {name: Homyel, geonameid: 627907, point: [52.4345, 30.9754]}
  mur: {name: Murmansk, geonameid: 524305, point: [68.9678, 33.0992]}
  place2: {name: Алёша, point: [68.993, 33.07], precision: exact}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: ceremony, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [pro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
