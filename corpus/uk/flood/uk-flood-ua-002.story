---
id: uk-flood-ua-002
lang: uk
genre: flood
country: UA
published: 2023-06-07
publisher: Південь сьогодні
title: "[Олешки](ole event) під водою, [Херсон](khe event) евакуюють потягом"
---
Після підриву [Каховської ГЕС](pla event) вода {затопила}(e1) вісімдесят населених пунктів. Найважче в [Олешках](ole event), [Голій Пристані](hol event) та [Корсунці](plac event): люди сидять на дахах. У [Херсоні](khe event) залило [Острів](place event), рівень сягнув п’яти метрів.

Евакуаційний потяг {вирушив}(e2) до [Миколаєва](myk mention), далі пасажирів приймає [Хмельницький](khm mention). Рятувальники з [Одеси](ode mention) і [Вінниці](vin mention) працюють під обстрілом. [Кривий Ріг](kry event) обмежив воду, [Нікополь](nik event) лишився без неї зовсім.

Зоопарк у [Новій Каховці](nov event) загинув. «Я з [Генічеська](hen mention), море звикла бачити, але щоб воно у вітальні…» — розповідає волонтерка Ліна Таврійська. [Польща](pol metonym), [Німеччина](ger metonym) і [Канада](can metonym) надсилають насоси. [Дніпро](place2 event) несе сміття до [Одеси](ode event). В ООН у [Женеві](gen mention) це назвали катастрофою.

---
places:
  ole: {name: Oleshky, geonameid: 691037, point: [46.6255, 32.7243]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  pla: {name: Каховської ГЕС, point: [46.777, 33.37], precision: near}
  hol: {name: Hola Prystan, geonameid: 708632, point: [46.5297, 32.5241]}
  plac: {name: Корсунці, point: [46.69, 32.8]}
  place: {name: Острів, point: [46.61, 32.58], precision: near}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  khm: {name: Khmelnytskyi, geonameid: 706369, point: [49.4183, 26.9794]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  vin: {name: Vinnytsya, geonameid: 689558, point: [49.2322, 28.4687]}
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
  nik: {name: Nikopol, geonameid: 700051, point: [47.5683, 34.3913]}
  nov: {name: Nova Kakhovka, geonameid: 699839, point: [46.7597, 33.3559]}
  hen: {name: Henichesk, geonameid: 708878, point: [46.1682, 34.8086]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  place2: {name: Дніпро, point: [47.0, 33.5], precision: area, radius_km: 120}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
events:
  e1: {type: flood, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [khe, place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
