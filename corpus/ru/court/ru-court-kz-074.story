---
id: ru-court-kz-074
lang: ru
genre: court
country: KZ
published: 2019-05-27
publisher: Степной экономист
title: "Контрабандисты сайгачьих рогов осуждены в [Караганде](kar event)"
---
Специализированный суд [Караганды](kar metonym) {осудил}(e1) шестерых браконьеров, застреливших егерей под [Нурой](pla event) и в степях [Улытау](plac event). Двое получили пожизненно. Рога {вывозили}(e2) в [Урумчи](uru mention) через [Бахты](place mention).

Покупатель, гражданин [Китая](chi mention), задержан в [Алматы](alm event) на Барахолке. Партия хранилась в гараже в [Темиртау](tem event), половина её из [Калмыкии](kal mention) — это установила лаборатория из [Саратова](sar mention). Обвиняемый Серик Балхашев кричал, что «закон в [Нур-Султане](ast mention), а сайгак тут».

Вдова егеря приехала из [Коргалжына](place2 mention). Защита готовит жалобу; областная коллегия заседает в том же здании. [Кокшетау](kok metonym) усиливает рейды. Фонд из [Франкфурта](fra mention) подарил снегоход, [Сингапур](sin metonym) изъял 200 кг рогов.

---
places:
  kar: {name: Karagandy, geonameid: 609655, point: [49.8019, 73.1021]}
  pla: {name: Нурой, point: [50.6, 71.5], precision: area, radius_km: 40}
  plac: {name: Улытау, point: [48.6, 67.0], precision: area, radius_km: 60}
  uru: {name: Urumqi, geonameid: 1529102, point: [43.801, 87.6005]}
  place: {name: Бахты, point: [46.7, 82.8], precision: near}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  tem: {name: Temirtau, geonameid: 1518262, point: [50.052, 72.955]}
  kal: {name: Kalmykia, geonameid: 553972, point: [46.5191, 45.4681], precision: division}
  sar: {name: Saratov, geonameid: 498677, point: [51.5405, 45.9901]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  place2: {name: Коргалжына, point: [50.58, 70.0]}
  kok: {name: Kokshetau, geonameid: 1522203, point: [53.2841, 69.3936]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
events:
  e1: {type: verdict, places: [pla, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: smuggling, places: [pla, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
