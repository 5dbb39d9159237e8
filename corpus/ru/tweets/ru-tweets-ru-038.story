---
id: ru-tweets-ru-038
lang: ru
genre: tweets
country: RU
published: 2020-07-19
title: "[Хабаровск](kha event), день восьмой: цитаты из сети"
---
«Хабаровск №1»: на площади {опять}(e1) люди, говорят, тысяч пятьдесят. Идут к [Утёсу](pla event).

@komsomolka27: [Комсомольск](kom event) вышел! Нас человек пятьсот, в [Солнечном](sol event) — двадцать, зато с баяном.

@nikolaevsk: в [Николаевске](nik event) дождь, стоим.

Пётр В.: из [Вяземского](vya mention) ехали через [Бикин](bik mention) — полиция {разворачивает}(e2) автобусы.

@vladik: [Владивосток](vla event) с вами, у кинотеатра «Океан» задержали двоих.

@zabaikal: [Чита](chi metonym) молчит. [Чита](chi metonym) всегда молчит.

@amurskaya: фамилия Амурская, сижу в [Сочи](soc mention), стыдно.

@far_from: смотрю из [Портленда](por mention), у нас тоже восьмой... пятидесятый день.

«Еврейская волна»: [Биробиджан](bir event), пикет у филармонии, один человек и собака.

@moscow_news: [Москва](mos metonym) «ознакомлена». На [Пушкинской](plac event) собираются вечером.

@kuril: [Южно-Курильск](yuz event), погода +9, митинг 4 чел.

---
places:
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  pla: {name: Утёсу, point: [48.473, 135.05], precision: near}
  kom: {name: Komsomolsk-on-Amur, geonameid: 2021851, point: [50.5503, 137.01]}
  sol: {name: Solnechnyy, geonameid: 2016307, point: [50.725, 136.6356]}
  nik: {name: Nikolayevsk-on-Amure, geonameid: 2122850, point: [53.1466, 140.7229]}
  vya: {name: Vyazemskiy, geonameid: 2013229, point: [47.5334, 134.7578]}
  bik: {name: Bikin, geonameid: 2026696, point: [46.8129, 134.2501]}
  vla: {name: Vladivostok, geonameid: 2013348, point: [43.1056, 131.8735]}
  chi: {name: Chita, geonameid: 2025339, point: [52.0431, 113.4917]}
  soc: {name: Sochi, geonameid: 491422, point: [43.597, 39.7248]}
  por: {name: Portland, geonameid: 5746545, point: [45.5234, -122.6762]}
  bir: {name: Birobidzhan, geonameid: 2026643, point: [48.793, 132.9203]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  plac: {name: Пушкинской, point: [55.765, 37.605], precision: near}
  yuz: {name: Yuzhno-Kurilsk, geonameid: 2119447, point: [44.0273, 145.8615]}
events:
  e1: {type: protest, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [nik], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
