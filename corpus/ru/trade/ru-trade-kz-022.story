---
id: ru-trade-kz-022
lang: ru
genre: trade
country: KZ
published: 2018-11-06
publisher: Степной экономист
title: "[Казахстанская](kaz demonym) мука теряет [Афганистан](afg mention)"
---
Экспорт муки из [Костаная](kos event) упал на 17%: [узбекские](uzb demonym) мельницы перехватили покупателей в [Мазари-Шарифе](maz event) и [Кабуле](kab event). Об этом {говорили}(e1) на форуме зернопереработчиков в [Астане](ast event).

Вагон от [Петропавловска](pet mention) до [Термеза](tir mention) обходится в 95 долларов за тонну. Перевалка в [Сарыагаше](sar event) занимает неделю, в [Галабе](pla event) — ещё три дня. Мукомол из [Рудного](rud mention) Виктор Целиноградский {закрыл}(e2) одну линию, другую перевёл на макароны для [Омска](oms mention) и [Кургана](kur mention).

[Таджикистан](taj metonym) вернул НДС; в [Худжанде](khu event) дорожает лепёшка. Выход ищут в [Китае](chi event): первый состав через [Достык](plac mention) ушёл в [Сиань](xia mention). В [Иране](ira event) [акмолинское](aqm demonym) зерно берут на корм. Минсельхоз в [Астане](ast metonym) обещает субсидировать тариф. «[Россия](rus metonym) субсидирует, а мы совещаемся», — бросил делегат от [Кокшетау](kok mention).

---
places:
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  kos: {name: Kostanay, geonameid: 1519928, point: [53.2144, 63.6246]}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  maz: {name: Mazar-e Sharif, geonameid: 1133616, point: [36.709, 67.1109]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  pet: {name: Petropavl, geonameid: 1520172, point: [54.8734, 69.1506]}
  tir: {name: Tirmiz, geonameid: 1215957, point: [37.2242, 67.2783]}
  sar: {name: Saryaghash, geonameid: 1519673, point: [41.4604, 69.1679]}
  pla: {name: Галабе, point: [37.23, 67.3], precision: near}
  rud: {name: Rudnyy, geonameid: 1519843, point: [52.9724, 63.1106]}
  oms: {name: Omsk, geonameid: 1496153, point: [54.9924, 73.3686]}
  kur: {name: Kurgan, geonameid: 1501321, point: [55.449, 65.3434]}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  khu: {name: Khujand, geonameid: 1514879, point: [40.2826, 69.6222]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  plac: {name: Достык, point: [45.25, 82.49], precision: near}
  xia: {name: "Xi'an", geonameid: 1790630, point: [34.2583, 108.9286]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  aqm: {name: Aqmola, geonameid: 1518003, point: [51.928, 69.8519], precision: division}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  kok: {name: Kokshetau, geonameid: 1522203, point: [53.2841, 69.3936]}
events:
  e1: {type: meeting, places: [ast], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [sar, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
