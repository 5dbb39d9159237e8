---
id: ru-tweets-ru-020
lang: ru
genre: tweets
country: RU
published: 2022-12-13
title: "Телеграм: снегопад в [Москве](mos event) и вокруг"
---
«Типичные Люберцы»: [Люберцы](lyu event) {стоят}(e1). Автобус 323 до [Выхина](pla mention) едет второй час.

«Аэропорты онлайн»: [Внуково](plac event) — задержано 27 рейсов, [Домодедово](place event) — 19, [Жуковский](place2 mention) принимает.

«Подслушано в [Туле](tul mention)»: на М-2 под [Серпуховом](ser event) {фура}(e2) сложилась пополам, стоим от [Чехова](che event).

«Дептранс»: на [МКАД](place3 event) убрано 100 тысяч кубов. Просим жителей [Химок](khi metonym) и [Мытищ](myt metonym) пересесть на электрички.

«Кот Барсик»: хозяина фамилия Рязанцев, он из [Калуги](kal mention), три дня дома, кормит. Снег, не кончайся.

«Питерский»: в [Питере](sai mention) +1 и дождь, завидуем.

«Метео»: циклон «Бирк» уйдёт к [Нижнему Новгороду](niz mention) и [Казани](kaz mention), в [Белгороде](bel event) будет ледяной {дождь}(e3).

«Соседи»: в [Минске](min event) то же самое.

---
places:
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lyu: {name: Lyubertsy, geonameid: 532615, point: [55.6772, 37.8932]}
  pla: {name: Выхина, point: [55.716, 37.818], precision: near}
  plac: {name: Внуково, point: [55.596, 37.268], precision: exact}
  place: {name: Домодедово, point: [55.41, 37.9], precision: exact}
  place2: {name: Жуковский, point: [55.55, 38.15], precision: exact}
  tul: {name: Tula, geonameid: 480562, point: [54.1961, 37.6182]}
  ser: {name: Serpukhov, geonameid: 496527, point: [54.9198, 37.4162]}
  che: {name: Chekhov, geonameid: 569591, point: [55.1455, 37.4619]}
  place3: {name: МКАД, point: [55.75, 37.62], precision: area, radius_km: 17}
  khi: {name: Khimki, geonameid: 550280, point: [55.9001, 37.4285]}
  myt: {name: Mytishchi, geonameid: 523812, point: [55.911, 37.7296]}
  kal: {name: Kaluga, geonameid: 553915, point: [54.5306, 36.27]}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  niz: {name: Nizhny Novgorod, geonameid: 520555, point: [56.3287, 44.002]}
  kaz: {name: Kazan, geonameid: 551487, point: [55.7887, 49.1221]}
  bel: {name: Belgorod, geonameid: 578072, point: [50.6034, 36.5809]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
events:
  e1: {type: outage, places: [lyu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: road_accident, places: [ser, che], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: extreme_weather, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
