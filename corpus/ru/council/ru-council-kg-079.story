---
id: ru-council-kg-079
lang: ru
genre: council
country: KG
published: 2017-12-21
publisher: Азия-пресс
title: "Кенеш [Оша](osh metonym) ругается из-за смога и памятника"
---
[Ошский](osh demonym) горкенеш на последней сессии года {обсудил}(e1) дым. Депутат Наринэ Узгенова привезла прибор: у базара [Жайма](pla event) — в девять раз выше нормы. ТЭЦ топит углём из [Сулюкты](sul mention); из [Кок-Янгака](plac mention), он чище, не возят.

Памятник, который [Казань](kaz metonym) подарила к юбилею, третий год лежит в ящике. Решили {поставить}(e2) у [Сулайман-Тоо](place event). Вице-мэр съездил в [Конью](kon mention) и [Ханчжоу](han mention), отчёта нет. «Мы третья столица или большой [Кара-Суу](place2 mention)?» — спросил аксакал.

Приняли бюджет, 1,2 млрд сомов. Дорогу на [Ноокат](place3 mention) просит сделать Азиатский банк из [Манилы](man mention). Троллейбусы из [Бишкека](bis mention) оказались негодны. [Андижан](and metonym) предложил общий автобус, [Худжанд](khu metonym) — парк. Депутаты из [Амир-Тимура](place4 mention) вышли из зала.

---
places:
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  pla: {name: Жайма, point: [40.53, 72.79], precision: near}
  sul: {name: Suluktu, geonameid: 1222562, point: [39.9365, 69.5678]}
  plac: {name: Кок-Янгака, point: [41.03, 73.2]}
  kaz: {name: Kazan, geonameid: 551487, point: [55.7887, 49.1221]}
  place: {name: Сулайман-Тоо, point: [40.53, 72.78], precision: near}
  kon: {name: Konya, geonameid: 306571, point: [37.8713, 32.4846]}
  han: {name: Hangzhou, geonameid: 1808926, point: [30.2936, 120.1614]}
  place2: {name: Кара-Суу, point: [40.7, 72.87]}
  place3: {name: Ноокат, point: [40.27, 72.62]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  and: {name: Andijon, geonameid: 1514588, point: [40.7834, 72.3507]}
  khu: {name: Khujand, geonameid: 1514879, point: [40.2826, 69.6222]}
  place4: {name: Амир-Тимура, point: [40.5, 72.77], precision: near}
events:
  e1: {type: meeting, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
