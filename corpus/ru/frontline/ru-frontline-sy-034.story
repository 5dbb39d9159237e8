---
id: ru-frontline-sy-034
lang: ru
genre: frontline
country: SY
published: 2016-03-27
publisher: "Вестник «Сегодня»"
title: "Флаг над цитаделью: [Пальмиру](tad event) отбили"
---
[ДАМАСК](dam dateline), 27 марта. Сирийская армия при поддержке авиации полностью {заняла}(e1) [Пальмиру](tad event), сообщил военный источник. Боевики отошли к [Эс-Сухне](ass mention) и [Дейр-эз-Зору](dei mention), оставив город заминированным. Взорваны арка и храм Бэла; амфитеатр цел.

С авиабазы [Хмеймим](pla mention) вылетели сапёры из [Нахабина](nak mention). Академик Степан Эрмитажев предложил собрать реставраторов в [Петербурге](sai event). В [Лондоне](lon metonym) и [Париже](par metonym) поздравили с «частичным успехом», [Эр-Рияд](riy metonym) смолчал.

Далее, по словам генерала, — [Ракка](arr mention). Перемирие под [Алеппо](ale event) соблюдается, но в [Шейх-Максуде](plac event) {обстреляли}(e2) рынок. Из [Хомса](hom mention) идут автобусы с беженцами, они надеются увидеть [Эль-Карьятейн](alq mention). [Женевские](gen demonym) переговоры возобновят 9 апреля. На [российском](rus demonym) сухогрузе из [Новороссийска](nov mention) в [Тартус](tar mention) прибыл госпиталь.

---
places:
  tad: {name: Tadmur, geonameid: 163808, point: [34.5624, 38.284]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  ass: {name: As-Sukhnah, geonameid: 172425, point: [34.8853, 38.8711]}
  dei: {name: Deir ez-Zor, geonameid: 170794, point: [35.3359, 40.1408]}
  pla: {name: Хмеймим, point: [35.41, 35.95], precision: exact}
  nak: {name: Nakhabino, geonameid: 523553, point: [55.8485, 37.1779]}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  arr: {name: Ar-Raqqah, geonameid: 172955, point: [35.9528, 39.0079]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  plac: {name: Шейх-Максуде, point: [36.23, 37.15], precision: near}
  hom: {name: Homs, geonameid: 169577, point: [34.724, 36.7256]}
  alq: {name: Al-Qaryatayn, geonameid: 173361, point: [34.2296, 37.2407]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  nov: {name: Novorossiysk, geonameid: 518255, point: [44.7319, 37.7618]}
  tar: {name: Tartus, geonameid: 163345, point: [34.889, 35.8866]}
events:
  e1: {type: battle, places: [tad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: shelling, places: [ale, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
