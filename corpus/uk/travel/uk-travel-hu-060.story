---
id: uk-travel-hu-060
lang: uk
genre: travel
country: HU
published: 2019-12-01
publisher: Мандри
title: "[Егер](ege mention): баня, бик і погріб на сімох"
---
З [Ужгорода](uzh mention) через [Чоп](cho mention) і [Мішкольц](mis mention) до [Егера](ege mention) чотири години. Мінарет стоїть без мечеті, як палець. [Турки](tur demonym) пішли, а лазні {лишилися}(e1): у суботу там співають пенсіонери з [Кошиць](kos mention).

Долина Красуні — сорок погребів; у дев’ятому наливає пан Шандор Токай, родич вина лише прізвищем. До [Сілвашварада](pla mention) їздить паровозик, коні — липицанські, з [Ліпиці](plac mention). [Будапешт](bud mention) за дві години електричкою; [Дебрецен](deb mention) ближче до дому. [Поляки](pol demonym) везуть ящиками. Ночуйте на [Добо](place mention), площі; назад — крізь туман [Токаю](tok mention).

---
places:
  ege: {name: Eger, geonameid: 721239, point: [47.9027, 20.3733]}
  uzh: {name: Uzhhorod, geonameid: 690548, point: [48.6242, 22.2947]}
  cho: {name: Chop, geonameid: 710409, point: [48.4316, 22.2045]}
  mis: {name: Miskolc, geonameid: 717582, point: [48.1033, 20.7781]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  kos: {name: Košice, geonameid: 724443, point: [48.7144, 21.258]}
  pla: {name: Сілвашварада, point: [48.1, 20.39]}
  plac: {name: Ліпиці, point: [45.67, 13.88]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  deb: {name: Debrecen, geonameid: 721472, point: [47.5317, 21.6244]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  place: {name: Добо, point: [47.902, 20.377], precision: near}
  tok: {name: Tokaj, geonameid: 714659, point: [48.1172, 21.4092]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
