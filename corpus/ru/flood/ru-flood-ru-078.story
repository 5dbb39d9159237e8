---
id: ru-flood-ru-078
lang: ru
genre: flood
country: RU
published: 2024-04-06
publisher: Степной Урал
title: "[Орск](ors event): дамбу прорвало в трёх местах"
---
[ОРЕНБУРГ](ore dateline). Вечером в пятницу [Урал](pla event) {прорвал}(e1) дамбу в [Орске](ors event); под водой [Старый город](plac event) и посёлок [Форштадт](place event). Эвакуированы 4208 человек, четверо погибли. Нефтезавод остановлен.

Паводок идёт на [Оренбург](ore event): там просят уехать из [Ивановки](place2 mention) и [Ростошей](place3 mention). В [Кургане](kur event) ждут [Тобол](place4 event), из [Звериноголовского](place5 event) вывозят скот. В [Тюменской области](tyu event) наблюдают за [Ишимом](place6 event) у [Ишима](ish event).

«Сначала мыши, потом вода», — говорит пенсионерка Нина Уральская; её на тракторе вывезли в [Новотроицк](nov mention). Горожане {собрались}(e2) у мэрии с криком «позор». Лодки прислали [Самара](sam mention) и [Башкирия](bas mention). По ту сторону границы тонет [Уральск](ora event), в [Актобе](akt event) развёрнут штаб.

---
places:
  ors: {name: Orsk, geonameid: 514734, point: [51.2321, 58.488]}
  ore: {name: Orenburg, geonameid: 515003, point: [51.7671, 55.0988]}
  pla: {name: Урал, point: [51.2, 58.5], precision: area, radius_km: 80}
  plac: {name: Старый город, point: [51.21, 58.57], precision: near}
  place: {name: Форштадт, point: [51.2, 58.63], precision: near}
  place2: {name: Ивановки, point: [51.87, 55.32]}
  place3: {name: Ростошей, point: [51.79, 55.02]}
  kur: {name: Kurgan, geonameid: 1501321, point: [55.449, 65.3434]}
  place4: {name: Тобол, point: [55.4, 65.3], precision: area, radius_km: 60}
  place5: {name: Звериноголовского, point: [54.45, 64.85]}
  tyu: {name: Tyumen Oblast, geonameid: 1488747, point: [57.2639, 68.5186], precision: division}
  place6: {name: Ишимом, point: [56.1, 69.4], precision: near}
  ish: {name: Ishim, geonameid: 1505453, point: [56.1125, 69.4872]}
  nov: {name: Novotroitsk, geonameid: 517836, point: [51.201, 58.3132]}
  sam: {name: Samara, geonameid: 499099, point: [53.2077, 50.1355]}
  bas: {name: Bashkortostan, geonameid: 578853, point: [54.2086, 56.5575], precision: division}
  ora: {name: Oral, geonameid: 608668, point: [51.246, 51.4256]}
  akt: {name: Aktobe, geonameid: 610611, point: [50.2797, 57.2072]}
events:
  e1: {type: flood, places: [pla, ors, plac, place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [tyu, place6, ish], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
