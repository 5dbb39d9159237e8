---
id: ru-council-ru-106
lang: ru
genre: council
country: RU
published: 2021-02-25
publisher: Верхневолжье
title: "[Мышкин](mys metonym) переименует улицу? Нет. Зато купит снегоход"
---
Депутаты города, где всё про мышей, {отклонили}(e1) предложение назвать улицу Карла Либкнехта Сырной. «Туристы из [Китая](chi mention) не поймут», — сказала глава музея. Снегоход, 640 тысяч, купят: без него не попасть в [Учму](pla mention) и [Охотино](plac mention).

[Углич](ugl metonym) просит скинуться на паром, [Рыбинск](ryb metonym) — на собак. Депутат Кассианов привёз запрос из [Калязина](kal mention): там, у колокольни, {провалилась}(e2) под лёд «Нива» с номерами [Тверской области](tve mention). О дороге [Углич](ugl mention) — [Некоуз](nov mention): ямы подсчитаны, 412.

С побратимом из [Торуни](tor metonym) переписка замерла, [немецкий](ger demonym) [Хаттинген](hat metonym) приглашает на юбилей. В «разном» помянули учителя, который отстоял город от затопления, и решили не {трогать}(e3) липу. Следующее заседание — в [Коптеве](place event), выездное.

---
places:
  mys: {name: Myshkin, geonameid: 523859, point: [57.7903, 38.454]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  pla: {name: Учму, point: [57.7, 38.3]}
  plac: {name: Охотино, point: [57.73, 38.4]}
  ugl: {name: Uglich, geonameid: 479532, point: [57.5232, 38.3226]}
  ryb: {name: Rybinsk, geonameid: 500004, point: [58.0456, 38.8381]}
  kal: {name: Kalyazin, geonameid: 553884, point: [57.2398, 37.8329]}
  tve: {name: Tver Oblast, geonameid: 480041, point: [57.0297, 34.5445], precision: division}
  nov: {name: Novyy Nekouz, geonameid: 516935, point: [57.9043, 38.0673]}
  tor: {name: Toruń, geonameid: 3083271, point: [53.0138, 18.5981]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  hat: {name: Hattingen, geonameid: 2909230, point: [51.3989, 7.1856]}
  place: {name: Коптеве, point: [57.8, 38.45]}
events:
  e1: {type: decision, places: [place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: decision, places: [place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
