---
id: ru-obituary-il-037
lang: ru
genre: obituary
country: IL
published: 2017-12-19
publisher: Русский Ашдод
title: "Памяти Лёвы Хайфского"
---
В [Хайфе](hai event) {умер}(e1) Лев Гомельский, которого полгорода знало как Лёву Хайфского. Он держал на улице [Герцля](pla event) книжную лавку, единственную, где «Мастера» давали почитать под честное слово.

Родился в 1938-м в [Бобруйске](bob event), войну пережил в [Самарканде](sam event), учился в [Ленинграде](sai event) на гидролога, зимовал на [Диксоне](dik event). В отказ попал в [Минске](min event). {Приехал}(e2) через [Вену](vie mention) и [Остию](plac mention) в 1979-м, багаж — две тысячи томов — шёл до [Ашдода](ash mention) морем из [Одессы](ode mention).

Спорил с покупателями из [Нетании](net mention), где лучше бублики: в [Чикаго](chi mention), у брата, или у Фиры в [Кирьят-Яме](qir mention). Последнее письмо пришло из [Сиднея](syd mention). Похороны завтра в [Тират-Кармеле](tir event). Лавку {закроют}(e3). [Иерусалимский](jer demonym) музей заберёт открытки.

---
places:
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  pla: {name: Герцля, point: [32.807, 34.995], precision: near}
  bob: {name: Bobruysk, geonameid: 630468, point: [53.1468, 29.2055]}
  sam: {name: Samarkand, geonameid: 1216265, point: [39.6546, 66.9644]}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  dik: {name: Dikson, geonameid: 1507390, point: [73.5082, 80.5292]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  plac: {name: Остию, point: [41.73, 12.28]}
  ash: {name: Ashdod, geonameid: 295629, point: [31.7921, 34.6497]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  net: {name: Netanya, geonameid: 294071, point: [32.3329, 34.8599]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  qir: {name: Qiryat Yam, geonameid: 293822, point: [32.8497, 35.0697]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  tir: {name: Tirat Karmel, geonameid: 293308, point: [32.7602, 34.9687]}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
events:
  e1: {type: death, places: [hai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: closure, places: [tir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
