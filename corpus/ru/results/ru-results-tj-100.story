---
id: ru-results-tj-100
lang: ru
genre: results
country: TJ
published: 2019-05-12
publisher: Азия-пресс
title: "Спорт: борьба гуштингири и всё остальное"
---
БОРЬБА. [Гиссар](his event), Навруз-кап: абсолют — С. Кулябов ([Куляб](kul mention)), приз: бык. {Вторые}(e1) — [Курган-Тюбе](bok mention), [узбек](uzb demonym) из [Денау](den mention).

ФУТБОЛ. [Худжанд](khu metonym) — [Истаравшан](ist metonym) 1:0, [Душанбе](dus metonym) — [Хатлон](pla metonym) 3:3, [Пенджикент](pan metonym) — [Куляб](kul metonym) перенос (сель). Кубок АФК: [Душанбе](dus metonym) проиграл [Ахалу](aha metonym).

ДЗЮДО. [Баку](bak event), до 73 кг: 1. [японец](jap demonym), 3. К. Хорогский.

ШАХМАТЫ. [Нальчик](nal event), женский этап: 1. [индианка](ind demonym) Патил, 2. [грузинка](geo demonym).

ГИМНАСТИКА. [Минск](min event): бронза [азербайджанок](aze demonym).

АЛЬПИНИЗМ. Пик [Ленина](plac event): сезон {открыт}(e2), лагерь на [Луковой поляне](place event), группы из [Кракова](kra mention) и [Красноярска](kras mention).

БОКС. [Ташкент](tas event): чемпионат, жеребьёвка 9 сентября в [Екатеринбурге](yek event).

---
places:
  his: {name: Hisor, geonameid: 1221714, point: [38.525, 68.5512]}
  kul: {name: Kulob, geonameid: 1221194, point: [37.9146, 69.7845]}
  bok: {name: Bokhtar, geonameid: 1220747, point: [37.8365, 68.7776]}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  den: {name: Denov, geonameid: 1217474, point: [38.2675, 67.8989]}
  khu: {name: Khujand, geonameid: 1514879, point: [40.2826, 69.6222]}
  ist: {name: Istaravshan, geonameid: 1220253, point: [39.9142, 69.0033]}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  pla: {name: Хатлон, point: [37.9, 69.0], precision: division}
  pan: {name: Panjakent, geonameid: 1220798, point: [39.4952, 67.6093]}
  aha: {name: Ahal, geonameid: 162181, point: [38.8103, 59.0838], precision: division}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  nal: {name: Nalchik, geonameid: 523523, point: [43.4981, 43.6189]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  plac: {name: Ленина, point: [39.34, 72.88], precision: near}
  place: {name: Луковой поляне, point: [39.5, 72.9], precision: near}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  kras: {name: Krasnoyarsk, geonameid: 1502026, point: [56.0374, 92.9314]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  yek: {name: Yekaterinburg, geonameid: 1486209, point: [56.8573, 60.6153]}
events:
  e1: {type: match, places: [his], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: opening, places: [plac, place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
