---
id: ru-results-kz-058
lang: ru
genre: results
country: KZ
published: 2022-09-18
publisher: Степной спорт
title: "Итоги: борьба, кокпар, шахматы"
---
БОРЬБА. ЧМ, [Белград](bel event). Греко-римская, 77 кг: 1. [Казахстанец](kaz demonym) Д. Жамбылов, 2. [венгр](hun demonym). [Япония](jap metonym) — три {золота}(e1). Схватки за третье место: [Грузия](geo metonym) — [Иран](ira metonym) 4:1.

КОКПАР. Кубок [Туркестана](tur event): [Шымкент](shy metonym) — [Тараз](tar metonym) 8:5; [Жетысай](zhe metonym) снялся. Финал в [Кентау](ken event).

ФУТБОЛ. [Актобе](akt metonym) — [Кайсар](kyz metonym) 2:0 (пен.), [Костанай](kos metonym) — [Атырау](aty metonym) 1:1, [Астана](ast metonym) — [Тараз](tar metonym) 6:0; в [Уральске](ora event) матч прерван: погас свет.

ШАХМАТЫ. [Астана](ast event), блиц: 1. Бибисара ([Актобе](akt mention)).

ВЕЛО. Тур [Словакии](slo event), финиш в [Банска-Бистрице](ban event): 4-й — Лопатин ([Петропавловск](pet mention)).

БОКС. [Лас-Вегас](las event): {нокаут}(e2) в 8-м.

ХОККЕЙ. [Караганда](kar metonym) — [Челны](nab metonym) 3:4 от.

КАЛЕНДАРЬ. 24.09 — [Талгар](tal event), 25.09 — [Каскелен](pla event), 1.10 — [Чимбулак](plac event).

---
places:
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  tur: {name: Turkistan, geonameid: 1517945, point: [43.2946, 68.2569]}
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  tar: {name: Taraz, geonameid: 1516905, point: [42.898, 71.3733]}
  zhe: {name: Zhetysay, geonameid: 1524385, point: [40.7763, 68.3277]}
  ken: {name: Kentau, geonameid: 1522751, point: [43.5167, 68.5046]}
  akt: {name: Aktobe, geonameid: 610611, point: [50.2797, 57.2072]}
  kyz: {name: Kyzylorda, geonameid: 1519922, point: [44.8528, 65.5092]}
  kos: {name: Kostanay, geonameid: 1519928, point: [53.2144, 63.6246]}
  aty: {name: Atyrau, geonameid: 610529, point: [47.1048, 51.8843]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  ora: {name: Oral, geonameid: 608668, point: [51.246, 51.4256]}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  ban: {name: Banská Bystrica, geonameid: 3061186, point: [48.7395, 19.1493]}
  pet: {name: Petropavl, geonameid: 1520172, point: [54.8734, 69.1506]}
  las: {name: Las Vegas, geonameid: 5506956, point: [36.175, -115.1372]}
  kar: {name: Karagandy, geonameid: 609655, point: [49.8019, 73.1021]}
  nab: {name: Naberezhnyye Chelny, geonameid: 523750, point: [55.7372, 52.4196]}
  tal: {name: Talghar, geonameid: 1518518, point: [43.3023, 77.2381]}
  pla: {name: Каскелен, point: [43.2, 76.63]}
  plac: {name: Чимбулак, point: [43.13, 77.08], precision: near}
events:
  e1: {type: match, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [las], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
