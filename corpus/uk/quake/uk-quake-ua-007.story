---
id: uk-quake-ua-007
lang: uk
genre: quake
country: UA
published: 2023-09-29
publisher: Ворскла
title: "Поштовхи на [Полтавщині](pol event): тріснув димар у [Диканьці](dyk event)"
---
Уночі 29 вересня на [Полтавщині](pol event) зафіксовано {землетрус}(e1) магнітудою 2,9. Епіцентр — за 6 кілометрів від [Полтави](polt mention), глибина — сім. У [Диканьці](dyk event) обвалився димар старої винокурні, у [Решетилівці](res event) гавкали собаки.

«Спершу подумали — приліт», — каже Оксана з [Опішні](opi mention). На півдні торік трусило [Кривий Ріг](kry event), на заході — [Тернопіль](ter event) та [Чортків](cho event). Поштовхи з [румунської](rom demonym) [Вранчі](pla mention) зазвичай відчувають в [Ізмаїлі](izm mention) і [Одесі](ode mention), зрідка в [Києві](kyi mention).

Геофізики з [Бакоти](plac mention) поставлять сенсори на родовищах під [Гадячем](had event). Сейсмолог Миргородський {застеріг}(e2) від паніки: [Туреччина](tur mention) далеко. За даними центру в [Страсбурзі](str mention), це найсильніший струс у краї від 1913 року. [Кременчуцька](kre demonym) ГЕС у нормі.

---
places:
  pol: {name: Poltava Oblast, geonameid: 696634, point: [49.6978, 33.7723], precision: division}
  dyk: {name: Dykanka, geonameid: 710041, point: [49.8259, 34.522]}
  polt: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  res: {name: Reshetylivka, geonameid: 695643, point: [49.563, 34.079]}
  opi: {name: Opishnya, geonameid: 698462, point: [49.9595, 34.6063]}
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
  ter: {name: Ternopil, geonameid: 691650, point: [49.554, 25.5907]}
  cho: {name: Chortkiv, geonameid: 710400, point: [49.017, 25.7981]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  pla: {name: Вранчі, point: [45.7, 26.6], precision: area, radius_km: 40}
  izm: {name: Izmayil, geonameid: 707308, point: [45.3506, 28.8375]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  plac: {name: Бакоти, point: [48.58, 26.99]}
  had: {name: Hadyach, geonameid: 709054, point: [50.3691, 33.997]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  kre: {name: Kremenchuk, geonameid: 704147, point: [49.0625, 33.4048]}
events:
  e1: {type: earthquake, places: [pol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [had], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
