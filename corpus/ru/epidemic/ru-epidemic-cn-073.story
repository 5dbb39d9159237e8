---
id: ru-epidemic-cn-073
lang: ru
genre: epidemic
country: CN
published: 2020-01-23
publisher: Тихоокеанский курьер
title: "[Ухань](wuh event) закрыли на вход и на выход"
---
[ПЕКИН](bei dateline). С десяти утра {остановлены}(e1) метро, поезда и паромы [Уханя](wuh event); днём то же объявили в [Хуангане](hua event) и [Эчжоу](ezh event). Новый {коронавирус}(e2) подтверждён у 571 человека, умерли 17, все в провинции [Хубэй](hub event).

Завозные случаи есть в [Таиланде](tha event), [Японии](jap event), в [Сиэтле](sea event). В [Маньчжурии](man event), у [забайкальской](zab demonym) границы, меряют температуру; автобусы [Благовещенск](bla mention) — [Хэйхэ](hei mention) ходят полупустыми. [Владивосток](vla metonym) отменил чартеры с [Хайнаня](hai mention).

«Нас сто двадцать русских, в общежитии рис и тишина», — рассказала студентка из [Улан-Удэ](ula mention) Туяна Читинская. [Женева](gen metonym) решила ЧС не объявлять. На рынке [Хуанань](pla event) люди в скафандрах. Праздник в [Пекине](bei event) отменён, [Шанхай](sha event) закрыл «Диснейленд». В [Гонконге](hon event) маски по талонам.

---
places:
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  hua: {name: Huanggang, geonameid: 8537264, point: [30.4514, 114.8704]}
  ezh: {name: "E'zhou", geonameid: 6642286, point: [30.3961, 114.8865]}
  hub: {name: Hubei, geonameid: 1806949, point: [30.9857, 112.264], precision: division}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  man: {name: Manzhouli, geonameid: 2035836, point: [49.6, 117.4333]}
  zab: {name: Zabaykalsky Krai, geonameid: 7779061, point: [52.159, 116.559], precision: division}
  bla: {name: Blagoveshchensk, geonameid: 2026609, point: [50.2759, 127.5264]}
  hei: {name: Heihe, geonameid: 2036973, point: [50.2441, 127.4902]}
  vla: {name: Vladivostok, geonameid: 2013348, point: [43.1056, 131.8735]}
  hai: {name: Hainan, geonameid: 1809054, point: [19.1865, 109.825], precision: division}
  ula: {name: Ulan-Ude, geonameid: 2014407, point: [51.8265, 107.5998]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  pla: {name: Хуанань, point: [30.62, 114.26], precision: exact}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
events:
  e1: {type: transport_change, places: [wuh, hua, ezh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [hub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
