---
id: ru-aviation-kz-092
lang: ru
genre: aviation
country: KZ
published: 2019-12-27
publisher: Степной экономист
title: "Рейс из [Алма-Аты](alm mention) в [Нур-Султан](ast mention) упал на забор"
---
«Фоккер-100», вылетевший в 7:21 из [Алма-Аты](alm mention), едва оторвавшись, {потерял}(e1) высоту, пробил ограду и врезался в двухэтажный дом в селе [Кызылту](pla event) [Талгарского района](plac event). Из 98 человек погибли двенадцать, в том числе капитан.

Пассажиры {вытаскивали}(e2) друг друга на снег. «Хвост дважды ударил по бетону», — сказал предприниматель Аслан Балхаш, улетавший в [Астану](ast mention) на переговоры. Раненых приняли больницы [Алма-Аты](alm event) и [Талгара](tal event), ещё двоих — из [Китая](chi mention) и [Украины](ukr mention) — навестили консулы.

Самолёт выпустили в [Амстердаме](ams event) в 1996-м, он сменил [Сан-Паулу](sao mention), [Индию](ind mention) и [Кыргызстан](kyr mention). Флот компании посажен. Комиссия подозревает лёд: в [Шымкенте](shy event) в ту ночь обрабатывали крылья, здесь нет. В [Караганде](kar event) отменён концерт. 28 декабря — траур.

---
places:
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  pla: {name: Кызылту, point: [43.37, 77.08]}
  plac: {name: Талгарского района, point: [43.35, 77.3], precision: division}
  tal: {name: Talghar, geonameid: 1518518, point: [43.3023, 77.2381]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  kar: {name: Karagandy, geonameid: 609655, point: [49.8019, 73.1021]}
events:
  e1: {type: air_accident, places: [pla, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [pla, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
