---
id: ru-earnings-lv-090
lang: ru
genre: earnings
country: LV
published: 2018-02-21
publisher: Балтийская газета
title: "«Рижский бальзам и пряник»: убыток из-за [Бреста](bre mention)"
---
[РИГА](rig dateline). Кондитерский концерн «Рижский бальзам и пряник» {закрыл}(e1) 2017 год с убытком в 2,3 млн евро, сообщила компания. Фура с какао задержана в [Бресте](bre event), линия в [Елгаве](jel event) стояла шесть недель. [Литовский](lit demonym) рынок просел, [эстонский](est demonym) вырос; в [Норвегии](nor event) впервые продали больше, чем в [Петербурге](sai event).

Цех в [Даугавпилсе](dau event) {закрывают}(e2). Фабрика в [Лиепае](lie event) получит заказы сети из [Гётеборга](got mention). «[Псков](psk mention) рядом, а платёж идёт через [Вильнюс](vil mention)», — жалуется глава правления Янис Елгавниекс.

На бирже [Риги](rig metonym) бумаги потеряли шесть процентов. Совладелец из [Лимасола](lim mention) намерен выйти. Аналитики «Банка Курземе» в [Вентспилсе](ven mention) советуют держать. Экспорт в [Азербайджан](aze event) и [Израиль](isr event) утроился. В [Юрмале](jur event) открыт музей пряника; [Цесис](ces metonym) хочет филиал.

---
places:
  bre: {name: Brest, geonameid: 629634, point: [52.1089, 23.7175]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  jel: {name: Jelgava, geonameid: 459279, point: [56.65, 23.7128]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  est: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  dau: {name: Daugavpils, geonameid: 460413, point: [55.8833, 26.5333]}
  lie: {name: Liepāja, geonameid: 457954, point: [56.5047, 21.0109]}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  psk: {name: Pskov, geonameid: 504341, point: [57.8192, 28.3318]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  ven: {name: Ventspils, geonameid: 454310, point: [57.3948, 21.5612]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  jur: {name: Jūrmala, geonameid: 459201, point: [56.968, 23.7704]}
  ces: {name: Cēsis, geonameid: 460570, point: [57.3119, 25.2746]}
events:
  e1: {type: earnings, places: [bre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [dau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
