---
id: uk-strike-ua-033
lang: uk
genre: strike
country: UA
published: 2018-04-27
publisher: Криворізька зміна
title: "Вагоноремонтники [Дарниці](pla event) пішли на «італійський»"
---
Працівники депо [Дарниця](pla event) з середи {ремонтують}(e1) рівно за інструкцією. Потяги з [Києва](kyi mention) запізнюються: на [Ужгород](uzh mention) — дві години, на [Маріуполь](mar mention) — чотири. До [Кременчука](kre event) «італійка» дійшла в четвер, слюсарі [Знам’янки](zna event) думають.

Машиністи говорять про [польські](pol demonym) зарплати: торік до [Лодзі](odz mention) виїхало сорок бригад. «Я з [Фастова](fas mention), у мене колія перед вікном, а поїздити нема на чому», — розповів Юрій Конотоп. Дирекція {звинуватила}(e2) підбурювачів. Новий голова, [поляк](pol demonym), обіцяє локомотиви з [Пенсильванії](pen mention).

Руда з [Кривого Рогу](kry mention) для [Кошиць](kos mention) чекає; порт [Чорноморськ](cho event) скаржиться. У [Сербії](ser event) залізничники теж страйкують. [Лозова](loz event): пасажири обклали вокзал. [Київ](kyi metonym) скликав нараду.

---
places:
  pla: {name: Дарниці, point: [50.455, 30.64], precision: near}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  uzh: {name: Uzhhorod, geonameid: 690548, point: [48.6242, 22.2947]}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  kre: {name: Kremenchuk, geonameid: 704147, point: [49.0625, 33.4048]}
  zna: {name: Znamyanka, geonameid: 686919, point: [48.7207, 32.6582]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  odz: {name: Łódź, geonameid: 3093133, point: [51.7706, 19.4739]}
  fas: {name: Fastiv, geonameid: 709248, point: [50.078, 29.9196]}
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
  kos: {name: Košice, geonameid: 724443, point: [48.7144, 21.258]}
  cho: {name: "Chornomors'k", geonameid: 707688, point: [46.2991, 30.6553]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  loz: {name: Lozova, geonameid: 702760, point: [48.8907, 36.3141]}
events:
  e1: {type: strike, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [kre, zna], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
