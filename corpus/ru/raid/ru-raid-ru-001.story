---
id: ru-raid-ru-001
lang: ru
genre: raid
country: RU
published: 2018-09-13
publisher: Волжский наблюдатель
title: "В [Самаре](sam event) и [Тольятти](tol event) прошли обыски у активистов"
---
[САМАРА](sam dateline), 13 сентября. В [Самаре](sam event), [Тольятти](tol event) и [Сызрани](syz event) утром в четверг {прошли}(e1) обыски у участников движения «Чистый берег». Силовики пришли по девяти адресам, включая офис на улице [Венцека](pla event). {Задержан}(e2) координатор движения Илья Казанцев, его увезли в [Жигулёвск](zhi event).

По словам адвоката Марины Перминовой, поводом стало дело о перекрытии трассы [М-5](plac mention). Ещё одного фигуранта, уроженца [Чапаевска](cha mention), ищут в [Казани](kaz mention). Управление МВД по [Самарской области](sama metonym org) от комментариев отказалось, в [Москве](mos metonym) сообщили, что «следствие идёт по плану».

У [самарских](sam demonym) коллег это уже вторые обыски за год. В июне полиция {изъяла}(e3) технику у экологов в [Новокуйбышевске](nov event). В знак солидарности пикеты прошли в [Саратове](sar event) и под [Ульяновском](uly event).

---
places:
  sam: {name: Samara, geonameid: 499099, point: [53.2077, 50.1355]}
  tol: {name: Tolyatti, geonameid: 482283, point: [53.5303, 49.3461]}
  syz: {name: Syzran, geonameid: 484972, point: [53.1585, 48.4681]}
  pla: {name: Венцека, point: [53.19, 50.09], precision: near}
  zhi: {name: Zhigulevsk, geonameid: 463082, point: [53.4033, 49.5106]}
  plac: {name: М-5, point: [53.4, 49.6], precision: near}
  cha: {name: Chapayevsk, geonameid: 569955, point: [52.9771, 49.7086]}
  kaz: {name: Kazan, geonameid: 551487, point: [55.7887, 49.1221]}
  sama: {name: Samara Oblast, geonameid: 499068, point: [53.1783, 50.4377], precision: division}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  nov: {name: Novokuybyshevsk, geonameid: 518659, point: [53.0971, 49.94]}
  sar: {name: Saratov, geonameid: 498677, point: [51.5405, 45.9901]}
  uly: {name: Ulyanovsk, geonameid: 479123, point: [54.3282, 48.3866]}
events:
  e1: {type: raid, places: [sam, tol, syz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [zhi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: raid, places: [nov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
