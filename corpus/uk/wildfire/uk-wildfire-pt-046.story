---
id: uk-wildfire-pt-046
lang: uk
genre: wildfire
country: PT
published: 2022-07-15
publisher: Світ за тиждень
title: "[Лейрія](lei event) горить, термометр у [Піньяу](pla event) показав 47"
---
У [Португалії](por event) {палають}(e1) тридцять лісів. Під [Лейрією](lei event) закрили автомагістраль до [Порту](port mention), у [Помбалі](pom event) {виселили}(e2) притулок. Пілот літака-пожежника впав у виноградник біля [Фош-Коа](vil event).

В [Іспанії](spa event) найгірше в [Естремадурі](ext event): село [Касас-де-Міравете](plac event) порожнє. У [Франції](fra event) — [Жиронда](gir event). «Я втекла з [Маріуполя](mar mention), і знов попіл», — пише з [Фаро](far mention) Олена, офіціантка. [Лондон](lon metonym) оголосив червоний рівень. [Рим](rom metonym) дає два «Канадери». В [Алгарве](place event) вода за графіком. Метеоролог Сінтра радить тінь.

---
places:
  lei: {name: Leiria, geonameid: 2267095, point: [39.7436, -8.8071]}
  pla: {name: Піньяу, point: [41.19, -7.55]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  port: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  pom: {name: Pombal, geonameid: 2264575, point: [39.9167, -8.6285]}
  vil: {name: Vila Nova de Foz Côa, geonameid: 2732546, point: [41.0819, -7.1415]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ext: {name: Extremadura, geonameid: 2593112, point: [39.2083, -6.1173], precision: division}
  plac: {name: Касас-де-Міравете, point: [39.73, -5.74]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  gir: {name: Gironde, geonameid: 3015948, point: [44.7339, -0.5155], precision: division}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  far: {name: Faro, geonameid: 2268339, point: [37.0187, -7.9272]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  place: {name: Алгарве, point: [37.15, -8.2], precision: area, radius_km: 60}
events:
  e1: {type: wildfire, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [lei, pom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
