---
id: uk-court-ua-003
lang: uk
genre: court
country: UA
published: 2019-11-21
publisher: Шевченків край
title: "Суд у [Черкасах](che event) арештував колишнього мера за бруківку"
---
Придніпровський суд [Черкас](che metonym) {заарештував}(e1) на два місяці ексмера [Умані](uma metonym) Віктора Звенигородського. Слідство вважає, що на бруківці для парку «Софіївка» він {вкрав}(e2) шість мільйонів гривень. Плитку поставила фірма з [Білої Церкви](bil mention), зареєстрована в [Естонії](est mention).

Захист просив домашній арешт у [Каневі](kan mention). «Мого підзахисного в [Умані](uma mention) знає кожен хасид із [Брукліна](pla mention)», — заявив адвокат Смілянський. Прокурорка з [Києва](kyi mention) нагадала про будинок у [Буковелі](plac event), оформлений на водія.

Заставу, 3,8 млн, внесуть партнери з [Кропивницького](kro mention). Такої самої бруківки чекали в [Золотоноші](zol mention) та [Христинівці](khr mention). Апеляцію розглядатиме [Черкаський](che demonym org) апеляційний суд. [Полтавська](pol demonym) поліція тим часом шукає директора кар’єру в [Кременчуці](kre event).

---
places:
  che: {name: Cherkasy, geonameid: 710791, point: [49.4445, 32.0574]}
  uma: {name: Uman, geonameid: 690688, point: [48.7501, 30.2194]}
  bil: {name: Bila Tserkva, geonameid: 712165, point: [49.7994, 30.1165]}
  est: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  kan: {name: Kaniv, geonameid: 706900, point: [49.7519, 31.47]}
  pla: {name: Брукліна, point: [40.65, -73.95], precision: division}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  plac: {name: Буковелі, point: [48.36, 24.41]}
  kro: {name: Kropyvnytskyi, geonameid: 705812, point: [48.5083, 32.2662]}
  zol: {name: Zolotonosha, geonameid: 686875, point: [49.6693, 32.0364]}
  khr: {name: Khrystynivka, geonameid: 706200, point: [48.8128, 29.9688]}
  pol: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  kre: {name: Kremenchuk, geonameid: 704147, point: [49.0625, 33.4048]}
events:
  e1: {type: arrest, places: [che], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fraud, places: [che], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
