---
id: uk-shipping-gr-057
lang: uk
genre: shipping
country: GR
published: 2023-06-15
publisher: Світ за тиждень
title: "[Пілос](pyl event): потонуло рибальське судно, на ньому — сотні"
---
[АФІНИ](ath dateline). За п’ятдесят миль від [Пілоса](pyl event) вночі {перекинувся}(e1) траулер, який вийшов із [Тобрука](tob mention) до [Італії](ita mention). Врятовано 104 чоловіків, жодної жінки. Яхта «Маян», що йшла до [Мальти](mal mention), {доставила}(e2) їх у [Каламату](kal event).

Пасажири — з [Сирії](syr mention), [Єгипту](egy mention), [Пакистану](pak mention); дехто з [Котлі](kot mention) заплатив вісім тисяч. «Брат поїхав з [Дараа](dar mention), мовчить телефон», — тужить Касем, що живе в [Гамбурзі](ham mention). [Брюссель](bru metonym) просить розслідування, [Варшава](war metonym) — ні. У [Пірей](pla event) привезли тіла. [Афінський](ath demonym) уряд оголосив жалобу.

---
places:
  pyl: {name: Pylos, geonameid: 255293, point: [36.913, 21.6965]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  tob: {name: Tobruk, geonameid: 81302, point: [32.0896, 23.9538]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  mal: {name: Malta, geonameid: 2562770, point: [35.91667, 14.43333], precision: country}
  kal: {name: Kalamata, geonameid: 261604, point: [37.0391, 22.1126]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  kot: {name: Kotli, geonameid: 1173055, point: [33.5184, 73.9022]}
  dar: {name: Daraa, geonameid: 170905, point: [32.6189, 36.1021]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  pla: {name: Пірей, point: [37.942, 23.646]}
events:
  e1: {type: sea_accident, places: [pyl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [kal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
