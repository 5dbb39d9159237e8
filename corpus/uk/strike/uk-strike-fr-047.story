---
id: uk-strike-fr-047
lang: uk
genre: strike
country: FR
published: 2023-03-24
publisher: Світ за тиждень
title: "[Париж](par event) у смітті, [Бордо](bor event) без дверей"
---
Дев’ятий день {страйків}(e1) проти пенсійної реформи: мільйон людей на вулицях [Франції](fra event). У [Бордо](bor event) {підпалили}(e2) браму ратуші, у [Лор’яні](lor event) — комісаріат, у [Ренні](ren event) водомети. Аеропорт [Орлі](pla event) втратив третину рейсів.

Візит [британського](uni demonym) короля перенесено; [Версаль](ver metonym) розібрав столи. Паливо не йде з [Гавра](leh mention) до [Парижа](par mention). «У нас у [Донецьку](don mention) страйкували касками», — порівнює таксист Арсен, що осів у [Нанті](nan mention). Пані Версальська, тезка палацу, торгує круасанами далі. [Берлін](ber metonym) теж без поїздів — у понеділок. [Єлисейський палац](plac metonym) не відступає.

---
places:
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bor: {name: Bordeaux, geonameid: 3031582, point: [44.8412, -0.5805]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  lor: {name: Lorient, geonameid: 2997577, point: [47.7482, -3.3718]}
  ren: {name: Rennes, geonameid: 2983990, point: [48.1111, -1.6743]}
  pla: {name: Орлі, point: [48.73, 2.36], precision: exact}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  ver: {name: Versailles, geonameid: 2969679, point: [48.8036, 2.1342]}
  leh: {name: Le Havre, geonameid: 3003796, point: [49.4935, 0.1079]}
  don: {name: Donetsk, geonameid: 709717, point: [48.023, 37.8022]}
  nan: {name: Nantes, geonameid: 2990969, point: [47.2172, -1.5534]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  plac: {name: Єлисейський палац, point: [48.87, 2.317], precision: exact}
events:
  e1: {type: strike, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: riot, places: [bor, lor, ren], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
