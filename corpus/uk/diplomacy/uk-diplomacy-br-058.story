---
id: uk-diplomacy-br-058
lang: uk
genre: diplomacy
country: BR
published: 2023-08-24
publisher: Народна трибуна
title: "[Йоганнесбург](joh event) розширює клуб, [Бразиліа](bra metonym) зітхає"
---
Саміт у [Йоганнесбурзі](joh event) {вирішив}(e1) запросити [Аргентину](arg metonym), [Єгипет](egy metonym), [Ефіопію](eth metonym), [Іран](ira metonym), [Саудівську Аравію](sau metonym) та [Емірати](uni metonym). [Бразиліа](bra metonym) воліла меншого кола; [Делі](del metonym) теж.

Президент [Росії](rus mention) виступав екраном: ордер [Гааги](the metonym) діє. {Зустріч}(e2) [індійського](ind demonym) та [китайського](chi demonym) лідерів тривала десять хвилин, про [Ладакх](pla mention). «Валюта? Яка валюта?» — сміється економіст Жуан Кампінас із [Університету Сан-Паулу](sao demonym org). [Буенос-Айрес](bue metonym) відмовиться після виборів. [Київ](kyi metonym) не запрошували, його мирну формулу обговорили в [Джидді](jed event). [Сантос](san mention) продаватиме сою далі.

---
places:
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  pla: {name: Ладакх, point: [34.2, 77.6], precision: area, radius_km: 150}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  san: {name: Santos, geonameid: 3449433, point: [-23.9608, -46.3336]}
events:
  e1: {type: decision, places: [joh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: meeting, places: [joh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
