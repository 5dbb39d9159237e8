---
id: ru-trade-ru-069
lang: ru
genre: trade
country: RU
published: 2017-02-28
publisher: Деловой Юг
title: "Сыр [алтайский](alt demonym), молоко [минское](min demonym): что везут в [Сочи](soc mention)"
---
За январь в [Сочи](soc event) {завезли}(e1) 240 тонн сыра. Доля [белорусского](bel demonym), по накладным из [Берёзы](bya mention) и [Слуцка](slu mention), — половина; ещё треть варят в [Бийске](biy event) и [Барнауле](bar event). Под видом «Сан-Марино» нашли пармезан из [Ломбардии](lom mention).

Таможня в [Смоленске](smo event) развернула семь фур с бумагами [Боснии](bos mention). Моцарелла «Краснодарская» оказалась из пальмового масла [Индонезии](ind mention). Ресторатор Леван Гагринский покупает молоко в [Майкопе](may event): «До [Абхазии](pla mention) двадцать минут, до честности дольше».

Роспотребнадзор {оштрафовал}(e2) шесть магазинов в [Адлере](adl event). [Рим](rom metonym) просит смягчить эмбарго, [Хельсинки](hel metonym) молчат. Агроном из [Горно-Алтайска](gor mention) открыл школу. Цена на границе у [Псоу](plac mention) — 300 рублей, в [Москве](mos mention) — тысяча.

---
places:
  alt: {name: Altai Krai, geonameid: 1511732, point: [52.4268, 82.8667], precision: division}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  soc: {name: Sochi, geonameid: 491422, point: [43.597, 39.7248]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  bya: {name: Byaroza, geonameid: 629454, point: [52.5313, 24.9782]}
  slu: {name: Slutsk, geonameid: 621741, point: [53.0152, 27.5416]}
  biy: {name: Biysk, geonameid: 1510018, point: [52.5342, 85.1966]}
  bar: {name: Barnaul, geonameid: 1510853, point: [53.362, 83.7279]}
  lom: {name: Lombardy, geonameid: 3174618, point: [45.581, 9.8474], precision: division}
  smo: {name: Smolensk, geonameid: 491687, point: [54.7783, 32.0509]}
  bos: {name: Bosnia and Herzegovina, geonameid: 3277605, point: [44.25, 17.83333], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  may: {name: Maykop, geonameid: 528293, point: [44.6079, 40.1024]}
  pla: {name: Абхазии, point: [43.1, 41.0], precision: area, radius_km: 70}
  adl: {name: Adler, geonameid: 584243, point: [43.429, 39.9239]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  gor: {name: Gorno-Altaysk, geonameid: 1506271, point: [51.9606, 85.9189]}
  plac: {name: Псоу, point: [43.4, 40.0], precision: near}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: market, places: [soc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: sanction, places: [adl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
