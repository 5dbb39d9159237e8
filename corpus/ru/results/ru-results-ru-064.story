---
id: ru-results-ru-064
lang: ru
genre: results
country: RU
published: 2023-06-18
title: "Лёгкая атлетика, плавание, гребля: таблица"
---
[ЧЕБОКСАРЫ](che dateline), мемориал. Ходьба, 10 км: 1. В. Саранский ([Мордовия](mor mention)) 38:54; 2. К. Нижегородский ([Йошкар-Ола](yos mention)).

[БРЯНСК](bry dateline). Прыжки в высоту: 2,30 — И. Дятьков ([Дятьково](dya mention)). Молот: {рекорд}(e1) области.

[КАЗАНЬ](kaz dateline). Плавание, 200 м спина: 1. Е. Рылеев ([Новотроицк](nov mention)) 1:55.0; 3. [белорус](bel demonym) из [Бобруйска](bob mention).

[РОСТОВ](ros dateline). Гребной слалом отменён из-за низкой воды [Дона](pla event). Юноши поедут в [Окуловку](oku event).

[ПАРИЖ](par dateline). «Ролан Гаррос»: [серб](ser demonym) в финале победил [норвежца](nor demonym). Юниоры: Андреева ([Красноярск](kra mention)) — полуфинал.

[БУДАПЕШТ](bud dateline). ЧМ по каноэ: [Испания](spa metonym), [Венгрия](hun metonym), [Германия](ger metonym); нейтральные — без медалей.

ФУТБОЛ: [Тула](tul metonym) — [Томск](tom metonym) 0:0, [Ярославль](yar metonym) — [Махачкала](mak metonym) 1:3. {Аннулирован}(e2) результат в [Туапсе](tua event).

---
places:
  che: {name: Cheboksary, geonameid: 569696, point: [56.1322, 47.246]}
  mor: {name: Mordovia, geonameid: 525369, point: [54.1154, 44.4631], precision: division}
  yos: {name: Yoshkar-Ola, geonameid: 466806, point: [56.6388, 47.8908]}
  bry: {name: Bryansk, geonameid: 571476, point: [53.271, 34.3214]}
  dya: {name: "Dyat'kovo", geonameid: 563822, point: [53.5978, 34.3383]}
  kaz: {name: Kazan, geonameid: 551487, point: [55.7887, 49.1221]}
  nov: {name: Novotroitsk, geonameid: 517836, point: [51.201, 58.3132]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  bob: {name: Bobruysk, geonameid: 630468, point: [53.1468, 29.2055]}
  ros: {name: Rostov-on-Don, geonameid: 501175, point: [47.22, 39.7077]}
  pla: {name: Дона, point: [47.5, 40.0], precision: area, radius_km: 80}
  oku: {name: Okulovka, geonameid: 515771, point: [58.408, 33.2885]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  kra: {name: Krasnoyarsk, geonameid: 1502026, point: [56.0374, 92.9314]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  tul: {name: Tula, geonameid: 480562, point: [54.1961, 37.6182]}
  tom: {name: Tomsk, geonameid: 1489425, point: [56.5005, 84.9822]}
  yar: {name: Yaroslavl, geonameid: 468902, point: [57.6299, 39.8737]}
  mak: {name: Makhachkala, geonameid: 532096, point: [42.9778, 47.5003]}
  tua: {name: Tuapse, geonameid: 480716, point: [44.1008, 39.0833]}
events:
  e1: {type: match, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [tua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
