---
id: ru-earnings-ua-070
lang: ru
genre: earnings
country: UA
published: 2012-08-10
publisher: Южная правда-инфо
title: "Прибыль «Днепр-Агро» съела засуха на [Херсонщине](khe event)"
---
Холдинг «Днепр-Агро» {сократил}(e1) полугодовую прибыль до 96 млн гривен. Пшеница в [Каховском](pla event) районе {сгорела}(e2), рапс в [Скадовске](ska event) не взошёл, лучше обстоит под [Винницей](vin event). Элеватор в [Николаеве](myk event) загружен на треть.

Экспорт: [Саудовская Аравия](sau mention) взяла ячмень, [Испания](spa mention) — кукурузу, [Бангладеш](ban mention) впервые. Портовый перевалочный комплекс в [Ильичёвске](cho event) купят у [швейцарцев](swi demonym). «[Казахстан](kaz metonym) нам не мешает, мешает тариф», — заметил президент группы Марк Аскания.

Облигации торгуются во [Франкфурте](fra event); акции на [Варшавской](war demonym org) бирже минус 3%. Комбикормовый завод в [Кременчуге](kre event) перенесён на год. Суд в [Симферополе](sim metonym) вернул земли у [Джанкоя](dzh event). Дивидендов не ждут ни на [Кипре](cyp mention), ни в [Геническе](hen mention).

---
places:
  khe: {name: Kherson Oblast, geonameid: 706442, point: [46.6964, 33.5787], precision: division}
  pla: {name: Каховском, point: [46.8, 33.5], precision: division}
  ska: {name: Skadovsk, geonameid: 693709, point: [46.1131, 32.9098]}
  vin: {name: Vinnytsya, geonameid: 689558, point: [49.2322, 28.4687]}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  cho: {name: "Chornomors'k", geonameid: 707688, point: [46.2991, 30.6553]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  kre: {name: Kremenchuk, geonameid: 704147, point: [49.0625, 33.4048]}
  sim: {name: Simferopol, geonameid: 693805, point: [44.9572, 34.1108]}
  dzh: {name: Dzhankoy, geonameid: 709334, point: [45.7131, 34.3927]}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  hen: {name: Henichesk, geonameid: 708878, point: [46.1682, 34.8086]}
events:
  e1: {type: earnings, places: [khe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: drought, places: [pla, ska, vin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
