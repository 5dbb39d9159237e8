---
id: ru-diplomacy-ru-033
lang: ru
genre: diplomacy
country: RU
published: 2020-11-10
publisher: Политика-24
title: "Заявление трёх: что подписали по [Карабаху](pla mention)"
---
В ночь на вторник [Москва](mos metonym), [Баку](bak metonym) и [Ереван](yer metonym) {объявили}(e1) о прекращении огня. [Агдам](agh event), [Кельбаджар](kal event) и [Лачин](lac event) перейдут под контроль [Азербайджана](aze metonym), а по [Лачинскому коридору](plac event) встанут 1960 миротворцев. Борта с ними ушли из [Ульяновска](uly mention).

В [Ереване](yer event) толпа {ворвалась}(e2) в здание правительства. В [Баку](bak event) плясали у [Девичьей башни](place event). [Степанакерт](kha event) остаётся под мандатом миссии; связь с [Нахичеванью](nax mention) пойдёт через [Мегри](meg mention).

[Анкара](ank metonym) добилась мониторингового центра, его, вероятно, откроют в [Агдаме](agh event). [Париж](par metonym) и [Вашингтон](was metonym) узнали из новостей. «[Шуша](shu event) решила всё», — полагает востоковед Тигран Бакинский. Беженцы тянутся в [Горис](gor mention), они жгут дома в [Карвачаре](kal event). Накануне над [Араратской долиной](place2 event) сбили [российский](rus demonym) вертолёт.

---
places:
  pla: {name: Карабаху, point: [39.8, 46.7], precision: area, radius_km: 70}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  agh: {name: Aghdam, geonameid: 148619, point: [39.991, 46.9274]}
  kal: {name: Kalbajar, geonameid: 586268, point: [40.1098, 46.0445]}
  lac: {name: Laçın, geonameid: 147625, point: [39.6374, 46.5498]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  plac: {name: Лачинскому коридору, point: [39.7, 46.5], precision: area, radius_km: 20}
  uly: {name: Ulyanovsk, geonameid: 479123, point: [54.3282, 48.3866]}
  place: {name: Девичьей башни, point: [40.366, 49.837], precision: exact}
  kha: {name: Khankendi, geonameid: 146970, point: [39.8177, 46.7528]}
  nax: {name: Naxçıvan, geonameid: 147429, point: [39.2089, 45.4122]}
  meg: {name: Meghri, geonameid: 174823, point: [38.9012, 46.2431]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  shu: {name: Shusha, geonameid: 147105, point: [39.7601, 46.7499]}
  gor: {name: Goris, geonameid: 174895, point: [39.5111, 46.3417]}
  place2: {name: Араратской долиной, point: [39.9, 44.5], precision: area, radius_km: 25}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: agreement, places: [agh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: riot, places: [yer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
