---
id: ru-election-kg-040
lang: ru
genre: election
country: KG
published: 2020-10-06
publisher: Азия-пресс
title: "[Бишкек](bis event) проснулся без власти"
---
Выборы в парламент, {прошедшие}(e1) 4 октября, признаны недействительными: ночью протестующие взяли Белый дом в [Бишкеке](bis event). Ранены 590 человек, один погиб. На [Чуйском](pla event) проспекте {горели}(e2) машины.

В [Оше](osh event) и [Джалал-Абаде](man event) мэрии заняли сторонники разных партий; в [Нарыне](nar event) губернатор ушёл сам. Золотые рудники в [Таласской области](plac event) и у [Кербена](place event) разгромлены. На [Кумтор](place2 mention) толпа не прошла. Дружинники охраняют ЦУМ.

[Москва](mos metonym) призвала к законности, [Нур-Султан](ast metonym) закрыл границу у [Кордая](place3 event), [Ташкент](tas metonym) — у [Достука](place4 event). Полпред из [Токмака](tok mention) Эмиль Ошский объявил себя комендантом. «Третья революция, а дорога на [Балыкчы](bal mention) та же», — сказал таксист. Студенты из [Индии](ind mention) и [Пакистана](pak mention) сидят в общежитиях. Рейсы на [Стамбул](ist mention) вылетают.

---
places:
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  pla: {name: Чуйском, point: [42.876, 74.604], precision: near}
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  man: {name: Manas, geonameid: 1528249, point: [40.945, 72.9931]}
  nar: {name: Naryn, geonameid: 1527592, point: [41.4283, 75.9957]}
  plac: {name: Таласской области, point: [42.4, 72.2], precision: division}
  place: {name: Кербена, point: [41.5, 71.75]}
  place2: {name: Кумтор, point: [41.86, 78.2], precision: near}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  place3: {name: Кордая, point: [43.05, 74.7]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  place4: {name: Достука, point: [40.53, 72.6], precision: near}
  tok: {name: Tokmok, geonameid: 1527199, point: [42.8419, 75.3015]}
  bal: {name: Balykchy, geonameid: 1527004, point: [42.4602, 76.1871]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
events:
  e1: {type: election, places: [bis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: riot, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
