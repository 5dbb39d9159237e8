---
id: ru-obituary-ru-015
lang: ru
genre: obituary
country: RU
published: 2019-02-11
publisher: Мещёрская сторона
title: "Умер последний бакенщик [Оки](pla mention)"
---
В [Касимове](kas event) на 94-м году {скончался}(e1) Фёдор Егорович Муромцев, последний бакенщик средней [Оки](pla mention). Родился он в селе [Копаново](plac event) под [Шиловом](shi mention), а фамилией обязан деду, который пришёл пешком из [Мурома](mur mention).

Воевал под [Ржевом](rzh event), дошёл до [Кёнигсберга](kal event), медаль «За взятие [Будапешта](bud mention)» получил по ошибке. С 1948-го зажигал огни на фарватере от [Елатьмы](yel mention) до [Рязани](rya mention). В 1962-м {вытащил}(e2) из воды туристов из [Риги](rig mention), и те звали его в гости; он не поехал.

«Зачем мне [Рига](rig mention), у меня [Ока](pla mention)», — говорил. Когда бакены перевели на батареи, пошёл сторожем в [Спас-Клепики](spa event). В краеведческом музее [Касимова](kas event) стоит его фонарь. Похоронят Фёдора Егоровича в [Копанове](plac event). Сын приедет из [Комсомольска-на-Амуре](kom mention).

---
places:
  pla: {name: Оки, point: [54.9, 40.5], precision: area, radius_km: 150}
  kas: {name: Kasimov, geonameid: 551891, point: [54.9438, 41.4034]}
  plac: {name: Копаново, point: [54.8, 41.4]}
  shi: {name: Shilovo, geonameid: 494427, point: [54.3201, 40.8796]}
  mur: {name: Murom, geonameid: 524294, point: [55.5685, 42.0239]}
  rzh: {name: Rzhev, geonameid: 499717, point: [56.2629, 34.3289]}
  kal: {name: Kaliningrad, geonameid: 554234, point: [54.7064, 20.511]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  yel: {name: "Yelat'ma", geonameid: 468030, point: [54.9675, 41.7508]}
  rya: {name: Ryazan, geonameid: 500096, point: [54.627, 39.7041]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  spa: {name: Spas-Klepiki, geonameid: 489862, point: [55.1376, 40.18]}
  kom: {name: Komsomolsk-on-Amur, geonameid: 2021851, point: [50.5503, 137.01]}
events:
  e1: {type: death, places: [kas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [rzh, kal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
