---
id: uk-press-ua-054
lang: uk
genre: press
country: UA
published: 2019-05-15
publisher: "ТДВ «Кролевецький рушник»"
title: "Ткацька мануфактура з [Кролевця](kro mention) шиє для [Осаки](osa mention)"
---
м. [Кролевець](kro dateline). Мануфактура «Кролевецький рушник» {уклала}(e1) контракт із мережею універмагів [Осаки](osa mention) і [Кіото](kyo mention) на 12 тисяч виробів. Червону нитку постачає [Житомир](zhy mention), льон — [Білорусь](bel mention).

Верстати 1922 року {відреставрували}(e2) у [Сумах](sum event), новий цех з’явиться у [Глухові](hlu event). «[Полтава](pol metonym) вишиває, [Кролевець](kro metonym) тче, [Токіо](tok metonym) купує», — всміхається директорка Ніна Путивльська. Експозиція триває в музеї [Любліна](lub metonym), восени переїде до [Гренобля](gre event). [Сумська](sumy demonym org) ОДА виділила стипендії. Магазини: [Київ](kyi mention), Поділ; [Чернігів](che mention). Пресслужба: [Кролевець](kro mention), вул. Франка.

---
places:
  kro: {name: Krolevets, geonameid: 704000, point: [51.5518, 33.3804]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  kyo: {name: Kyoto, geonameid: 1857910, point: [35.0211, 135.7538]}
  zhy: {name: Zhytomyr, geonameid: 686967, point: [50.2623, 28.6791]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  sum: {name: Sumy, geonameid: 692194, point: [50.9174, 34.7991]}
  hlu: {name: Hlukhiv, geonameid: 707758, point: [51.6798, 33.9168]}
  pol: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  lub: {name: Lublin, geonameid: 765876, point: [51.2506, 22.5701]}
  gre: {name: Grenoble, geonameid: 3014728, point: [45.1787, 5.7148]}
  sumy: {name: Sumy Oblast, geonameid: 692196, point: [50.8153, 34.3159], precision: division}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  che: {name: Chernihiv, geonameid: 710735, point: [51.5054, 31.2866]}
events:
  e1: {type: agreement, places: [sum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [sum, hlu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
