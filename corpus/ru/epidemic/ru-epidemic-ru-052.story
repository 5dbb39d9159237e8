---
id: ru-epidemic-ru-052
lang: ru
genre: epidemic
country: RU
published: 2018-06-08
publisher: Кавказские воды
title: "Энтеровирус в [Кисловодске](kis event)? Дети из лагеря лечатся в [Ставрополе](sta event)"
---
Сорок два ребёнка из лагеря под [Кисловодском](kis event) {госпитализированы}(e1) с температурой. Большинство приехали из [Астрахани](ast mention) и [Элисты](eli mention). Пробы воды отправлены в [Ставрополь](sta mention), еды — в [Ростов](ros mention).

Лагерь {закрыт}(e2); смена в [Железноводске](zhe event) продолжается. В 2013 году такая вспышка случилась в [Ейске](yey event) и [Лермонтове](ler event). «Мы третий день без известий», — сказала мать из [Икряного](ikr mention), Дарья Кубанская. Мэрия [Пятигорска](pya metonym) объявила, что бюветы безопасны; из [Ессентуков](yess mention) никого не увозили.

Поставщик кефира — комбинат из [Черкесска](che mention); у него претензии были и от [Нальчика](nal metonym). Роспотребнадзор [Карачаево-Черкесии](kar metonym) проверит скважину в [Учкекене](uch event). В [Турции](tur event), в [Мармарисе](mar event), в те же дни {заболели}(e3) двенадцать [екатеринбуржцев](yek demonym).

---
places:
  kis: {name: Kislovodsk, geonameid: 548114, point: [43.9133, 42.7208]}
  sta: {name: Stavropol, geonameid: 487846, point: [45.0344, 41.9642]}
  ast: {name: Astrakhan, geonameid: 580497, point: [46.3497, 48.0408]}
  eli: {name: Elista, geonameid: 563514, point: [46.3079, 44.2554]}
  ros: {name: Rostov-on-Don, geonameid: 501175, point: [47.22, 39.7077]}
  zhe: {name: Zheleznovodsk, geonameid: 463340, point: [44.1432, 43.0048]}
  yey: {name: Yeysk, geonameid: 466885, point: [46.6926, 38.2791]}
  ler: {name: Lermontov, geonameid: 535886, point: [44.1072, 42.978]}
  ikr: {name: Ikryanoye, geonameid: 557390, point: [46.0929, 47.7296]}
  pya: {name: Pyatigorsk, geonameid: 503550, point: [44.05, 43.0504]}
  yess: {name: Yessentuki, geonameid: 466990, point: [44.0483, 42.8564]}
  che: {name: Cherkessk, geonameid: 569154, point: [44.2238, 42.0462]}
  nal: {name: Nalchik, geonameid: 523523, point: [43.4981, 43.6189]}
  kar: {name: Karachay-Cherkessia, geonameid: 552927, point: [43.7073, 41.6866], precision: division}
  uch: {name: Uchkeken, geonameid: 479687, point: [43.9451, 42.5165]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  mar: {name: Marmaris, geonameid: 304782, point: [36.855, 28.2742]}
  yek: {name: Yekaterinburg, geonameid: 1486209, point: [56.8573, 60.6153]}
events:
  e1: {type: outbreak, places: [kis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [zhe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: outbreak, places: [tur, mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
