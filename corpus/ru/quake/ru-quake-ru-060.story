---
id: ru-quake-ru-060
lang: ru
genre: quake
country: RU
published: 2023-04-04
publisher: Тихоокеанский курьер
title: "[Камчатку](pla event) качнуло: 6,6 у [Вилючинска](vil event)"
---
[ПЕТРОПАВЛОВСК-КАМЧАТСКИЙ](pet dateline). Вчера в 15:06 в [Авачинском заливе](plac event) {произошло}(e1) землетрясение магнитудой 6,6. В [Петропавловске](pet event) ощущали шесть баллов, в [Вилючинске](vil event) — пять-шесть. В школе № 40 {осыпалась}(e2) штукатурка; занятия отменены.

В [Елизове](yel event) закрылся мост, в [Паратунке](par event) туристы из [Самары](sam mention) выскочили из бассейна в снег. Угрозы цунами нет, однако в [Северо-Курильске](kas event) люди поднялись на сопку: там помнят 1952 год. Вулкан [Шивелуч](place event) выбрасывает пепел, посёлок [Ключи](kly event) накроет к утру.

«Мы, [усть-камчатские](ust demonym), к этому привычные», — смеётся Зоя Мильковская из [Усть-Камчатска](ust mention). На [Гавайях](haw event) толчок записали приборы, в [Токио](tok event) тоже. Губернатор [Камчатки](pla metonym) прервал визит в [Москву](mos mention).

---
places:
  pla: {name: Камчатку, point: [56.0, 159.0], precision: area, radius_km: 300}
  vil: {name: Vilyuchinsk, geonameid: 2118647, point: [52.932, 158.4058]}
  pet: {name: Petropavlovsk-Kamchatsky, geonameid: 2122104, point: [53.0639, 158.6275]}
  plac: {name: Авачинском заливе, point: [52.6, 158.8], precision: area, radius_km: 40}
  yel: {name: Yelizovo, geonameid: 2119538, point: [53.1894, 158.3828]}
  par: {name: Paratunka, geonameid: 2122229, point: [52.962, 158.2572]}
  sam: {name: Samara, geonameid: 499099, point: [53.2077, 50.1355]}
  kas: {name: Kasivobara, geonameid: 2121385, point: [50.6733, 156.1237]}
  place: {name: Шивелуч, point: [56.65, 161.36], precision: near}
  kly: {name: Klyuchi, geonameid: 2124440, point: [56.3203, 160.8454]}
  ust: {name: Ust-Kamchatsk, geonameid: 2120059, point: [56.236, 162.533]}
  haw: {name: Hawaii, geonameid: 5855797, point: [20.7503, -156.5003], precision: division}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: earthquake, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [pet, vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
