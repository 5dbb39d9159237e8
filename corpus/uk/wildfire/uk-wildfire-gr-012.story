---
id: uk-wildfire-gr-012
lang: uk
genre: wildfire
country: GR
published: 2023-08-22
publisher: Світ за тиждень
title: "Ліс [Дадія](pla event) у вогні: 18 тіл під [Александруполісом](ale event)"
---
[АФІНИ](ath dateline) — Рятувальники {знайшли}(e1) 18 обгорілих тіл біля села [Авантас](plac event), неподалік [Александруполіса](ale mention). Імовірно, це мігранти, що перейшли [Еврос](place mention) із [Туреччини](tur mention). Лікарню міста {евакуювали}(e2) на пором.

Пожежі {тривають}(e3) й поблизу [Афін](ath event): палає [Парніта](place2 event), задимлено [Філі](place3 event). На [Евбеї](place4 event) зупинено завод у [Псахні](psa event). На [канарському](can demonym) [Тенерифе](place5 event) відступають хмари диму.

[Румунія](rom metonym) і [Кіпр](cyp metonym) прислали пожежників, [Прага](pra metonym) — гелікоптер. «У нас на [Луганщині](luh mention) 2020-го горіло так само», — пригадує Світлана, покоївка з [Сєвєродонецька](place6 mention). Потяг до [Пітіо](place7 mention) скасовано. [Софія](sof metonym) закрила перехід біля [Свиленграда](svi event).

---
places:
  pla: {name: Дадія, point: [41.13, 26.23], precision: area, radius_km: 12}
  ale: {name: Alexandroupoli, geonameid: 736928, point: [40.8499, 25.8764]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  plac: {name: Авантас, point: [40.94, 25.92]}
  place: {name: Еврос, point: [41.2, 26.35], precision: area, radius_km: 50}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  place2: {name: Парніта, point: [38.17, 23.73], precision: near}
  place3: {name: Філі, point: [38.1, 23.67]}
  place4: {name: Евбеї, point: [38.6, 23.9], precision: area, radius_km: 70}
  psa: {name: Psachna, geonameid: 254546, point: [38.5785, 23.6433]}
  can: {name: Canary Islands, geonameid: 2593110, point: [28.383, -15.9195], precision: division}
  place5: {name: Тенерифе, point: [28.27, -16.6], precision: area, radius_km: 35}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  luh: {name: Luhansk Oblast, geonameid: 702657, point: [48.9084, 39.0033], precision: division}
  place6: {name: Сєвєродонецька, point: [48.948, 38.493]}
  place7: {name: Пітіо, point: [41.37, 26.63]}
  sof: {name: Sofia, geonameid: 727011, point: [42.6975, 23.3241]}
  svi: {name: Svilengrad, geonameid: 726546, point: [41.7684, 26.1977]}
events:
  e1: {type: death, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: wildfire, places: [ath, place2, place3], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
