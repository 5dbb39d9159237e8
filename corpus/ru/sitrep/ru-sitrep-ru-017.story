---
id: ru-sitrep-ru-017
lang: ru
genre: sitrep
country: RU
published: 2019-08-12
title: "Паводок в [Приамурье](amu event): сводка на 9:00"
---
{Подтоплены}(e1): 14 населённых пунктов, 283 дома. Наихудшая обстановка — с. [Владимировка](pla event), пос. [Ивановка](iva event), г. [Зея](zey event). Уровень р. [Амур](plac event) у г. [Благовещенск](bla event) — 7,1 м, у г. [Хабаровск](kha event) — 4,9 м (рост).

Дороги: перекрыта трасса [Благовещенск](bla event) — [Бибиково](place event); на а/д [Белогорск](bel mention) — [Февральск](place2 mention) объезд. {Смыт}(e2) мост ч/з р. [Селемджа](place3 event).

Люди: эвакуировано 1812 чел., ПВР в г. [Свободный](svo event) и пгт [Серышево](ser event). Пострадавших 6, доставлены в ЦРБ [Тамбовка](tam event) (не путать с [Тамбовом](tamb mention)).

Силы: МЧС — 420 чел., в т. ч. из [Читы](chi mention) и [Биробиджана](bir mention); ВВО — понтонный батальон. [КНР](chin demonym) сторона сообщает о сбросе с ГЭС на [Сунгари](place4 event); в [Хэйхэ](hei event) дамба держит.

---
places:
  amu: {name: Amur Oblast, geonameid: 2027748, point: [52.9236, 128.354], precision: division}
  pla: {name: Владимировка, point: [50.3, 127.6]}
  iva: {name: Ivanovka, geonameid: 2023406, point: [50.3608, 127.9972]}
  zey: {name: Zeya, geonameid: 2012593, point: [53.7359, 127.256]}
  plac: {name: Амур, point: [50.2, 127.5], precision: near}
  bla: {name: Blagoveshchensk, geonameid: 2026609, point: [50.2759, 127.5264]}
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  place: {name: Бибиково, point: [50.6, 127.4]}
  bel: {name: Belogorsk, geonameid: 2026895, point: [50.9124, 128.5124]}
  place2: {name: Февральск, point: [52.46, 130.87]}
  place3: {name: Селемджа, point: [52.0, 129.5], precision: area, radius_km: 100}
  svo: {name: Svobodnyy, geonameid: 2015833, point: [51.375, 128.1401]}
  ser: {name: Seryshevo, geonameid: 2016942, point: [51.094, 128.3813]}
  tam: {name: Tambovka, geonameid: 2015608, point: [50.0995, 128.0583]}
  tamb: {name: Tambov, geonameid: 484646, point: [52.7363, 41.441]}
  chi: {name: Chita, geonameid: 2025339, point: [52.0431, 113.4917]}
  bir: {name: Birobidzhan, geonameid: 2026643, point: [48.793, 132.9203]}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  place4: {name: Сунгари, point: [46.0, 129.0], precision: area, radius_km: 300}
  hei: {name: Heihe, geonameid: 2036973, point: [50.2441, 127.4902]}
events:
  e1: {type: flood, places: [amu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [bla, place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
