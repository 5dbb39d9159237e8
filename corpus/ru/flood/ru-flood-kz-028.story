---
id: ru-flood-kz-028
lang: ru
genre: flood
country: KZ
published: 2024-04-08
publisher: Каспий-Урал
title: "[Кульсары](qul event) спасали всю ночь"
---
[АТЫРАУ](aty dateline) — Вода из степи {вошла}(e1) в [Кульсары](qul event) в ночь на воскресенье. Из 70-тысячного города вывезли более 10 тысяч человек: в [Атырау](aty mention), [Доссор](pla mention) и вахтовые посёлки [Тенгиза](plac mention). Дамбу латали нефтяники с [Кашагана](place mention) и ополченцы из [Мангистау](man mention).

На севере — свои беды. В [Петропавловске](pet event) [Ишим](place2 event) поднялся до исторического уровня, в [Актюбинской области](aqt event) размыты тридцать дорог, [Уральск](ora event) строит вал. Трассу [Самара](sam mention) — [Шымкент](shy mention) {перекрыли}(e2) на двух участках.

За границей, в [Орске](ors event), прорвало дамбу; [Оренбург](ore event) ждёт пика. Гуманитарный груз прислали [Ташкент](tas metonym) и [Баку](bak metonym), из [Кызылорды](kyz mention) идут мешки с рисом. «Мы потомки кочевников, соберёмся за час», — сказал аксакал Жайык Темиров. Президент облетел район и вернулся в [Астану](ast mention).

---
places:
  qul: {name: Qulsary, geonameid: 609123, point: [46.9531, 54.0198]}
  aty: {name: Atyrau, geonameid: 610529, point: [47.1048, 51.8843]}
  pla: {name: Доссор, point: [47.53, 52.98]}
  plac: {name: Тенгиза, point: [46.15, 53.4], precision: near}
  place: {name: Кашагана, point: [46.1, 51.6], precision: near}
  man: {name: Mangghystau, geonameid: 608879, point: [44.0351, 53.8538], precision: division}
  pet: {name: Petropavl, geonameid: 1520172, point: [54.8734, 69.1506]}
  place2: {name: Ишим, point: [54.9, 69.1], precision: near}
  aqt: {name: Aqtobe, geonameid: 610688, point: [48.0288, 58.9373], precision: division}
  ora: {name: Oral, geonameid: 608668, point: [51.246, 51.4256]}
  sam: {name: Samara, geonameid: 499099, point: [53.2077, 50.1355]}
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  ors: {name: Orsk, geonameid: 514734, point: [51.2321, 58.488]}
  ore: {name: Orenburg, geonameid: 515003, point: [51.7671, 55.0988]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  kyz: {name: Kyzylorda, geonameid: 1519922, point: [44.8528, 65.5092]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
events:
  e1: {type: flood, places: [qul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [pet, place2, aqt, ora], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
