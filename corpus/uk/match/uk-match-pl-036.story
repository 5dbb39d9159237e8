---
id: uk-match-pl-036
lang: uk
genre: match
country: PL
published: 2023-03-26
publisher: Футбол і крапка
title: "[Вемблі](pla mention) далеко: збірна вчиться грати вдома на чужині"
---
Після поразки 0:2 від [Англії](eng metonym) на «[Вемблі](pla event)» збірна [України](ukr metonym) переїхала до [Лодзі](odz mention), де зіграє з [Македонією](nor metonym). {Матч}(e1) відбудеться на стадіоні ЛКС; квитки роздали переселенцям із [Бердянська](ber mention), [Ізюма](izy mention).

Тренер поки тимчасовий. У воротах — хлопець із [Краснокутська](kra mention), що {виступає}(e2) у [Лісабоні](lis event). «У [Трнаві](trn event) й у [Вроцлаві](wro event) нас приймали, як рідних», — мовив капітан Олесь Житомирський, до речі, [одесит](ode demonym).

Інші: [Італія](ita metonym) — [Мальта](mal metonym) 2:0, [Казахстан](kaz metonym) — [Данія](den metonym) 3:2 — диво в [Астані](ast event). Молодіжка в [Антальї](ant event) нудьгує. УАФ хоче влітку грати в [Лейпцигу](lei event). У [Кривому Розі](kry event) дивитимуться у швидкісному трамваї.

---
places:
  pla: {name: Вемблі, point: [51.556, -0.28], precision: exact}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  odz: {name: Łódź, geonameid: 3093133, point: [51.7706, 19.4739]}
  nor: {name: North Macedonia, geonameid: 718075, point: [41.66667, 21.75], precision: country}
  ber: {name: Berdyansk, geonameid: 712451, point: [46.7558, 36.7882]}
  izy: {name: Izyum, geonameid: 707292, point: [49.207, 37.2768]}
  kra: {name: Krasnokutsk, geonameid: 704376, point: [50.066, 35.1628]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  trn: {name: Trnava, geonameid: 3057124, point: [48.3777, 17.586]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  mal: {name: Malta, geonameid: 2562770, point: [35.91667, 14.43333], precision: country}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  lei: {name: Leipzig, geonameid: 2879139, point: [51.3396, 12.3713]}
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
events:
  e1: {type: match, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: career, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
