---
id: ru-frontline-az-102
lang: ru
genre: frontline
country: AZ
published: 2020-10-05
publisher: Политика-24
title: "[Степанакерт](kha event) и [Гянджа](gan event): снаряды в обе стороны"
---
[БАКУ](bak dateline)/[ЕРЕВАН](yer dateline). Второе воскресенье войны. Ракеты {попали}(e1) в жилой дом [Гянджи](gan event); [Мингечаур](min event) сообщает о двух неразорвавшихся. [Степанакерт](kha event) обстреливали с шести утра, электричества нет, в [Шуше](shu event) повреждён собор.

На юге [азербайджанские](aze demonym) части {заняли}(e2) [Джебраил](pla event). Под [Талышем](plac event) и [Мадагизом](place event) [армянская](arm demonym) сторона отошла. [Французские](fra demonym) корреспонденты ранены в [Мартуни](place2 event), их везут в [Ереван](yer mention).

«Сын в окопе под [Физули](fuz mention), брат на заводе в [Туле](tul mention), я с коровой», — рассказала Гоар из [Гориса](gor mention). [Тбилиси](tbi metonym) запретил транзит оружия. [Анкара](ank metonym) уверена в победе, [Тегеран](teh metonym) — в дронах над [Хода-Аферин](place3 event). Министр вылетел в [Женеву](gen mention), там ждут посредники из [Минской](mins demonym) группы.

---
places:
  kha: {name: Khankendi, geonameid: 146970, point: [39.8177, 46.7528]}
  gan: {name: Ganja, geonameid: 586523, point: [40.6816, 46.3613]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  min: {name: Mingachevir, geonameid: 585514, point: [40.7642, 47.0623]}
  shu: {name: Shusha, geonameid: 147105, point: [39.7601, 46.7499]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  pla: {name: Джебраил, point: [39.4, 47.03]}
  plac: {name: Талышем, point: [40.38, 46.75]}
  place: {name: Мадагизом, point: [40.32, 46.77]}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  place2: {name: Мартуни, point: [39.8, 47.11]}
  fuz: {name: Fuzuli, geonameid: 148106, point: [39.6009, 47.1453]}
  tul: {name: Tula, geonameid: 480562, point: [54.1961, 37.6182]}
  gor: {name: Goris, geonameid: 174895, point: [39.5111, 46.3417]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  place3: {name: Хода-Аферин, point: [39.15, 46.97], precision: near}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  mins: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
events:
  e1: {type: shelling, places: [gan, min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: battle, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
