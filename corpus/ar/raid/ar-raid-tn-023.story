---
id: ar-raid-tn-023
lang: ar
genre: raid
country: TN
published: 2015-03-20
publisher: الشارع اليوم
title: "بعد هجوم [باردو](pla mention): مداهمات في [سليانة](sil event) و[القيروان](kai event)"
---
[تونس](tun dateline) - {داهمت}(e1) وحدات مكافحة الإرهاب منازل في [سليانة](sil event) و[سبيبة](sbi event) و[القيروان](kai event)، وأوقفت تسعة أشخاص على صلة بالهجوم الذي {قتل}(e2) فيه 21 سائحاً في متحف [باردو](plac event). وقالت الداخلية إن المنفذَين تدربا في [ليبيا](lib event)، قرب [صبراتة](sab event).

ومن بين الضحايا [يابانيون](jap demonym) و[إيطاليون](ita demonym) و[بولنديون](pol demonym) كانوا على متن سفينتين رستا في [حلق الوادي](place event) قادمتين من [باليرمو](pal mention) و[بالما](palm mention). وألغت شركتان محطة [تونس](tuni event) لتستبدلا بها [مالطا](mal mention).

وفي [حيدرة](hai event) قال والد أحد المنفذين، السيد النفزي، إنه «لم يفهم شيئاً». وحضر وزير خارجية [باريس](par metonym) الجنازة، وعرضت [الجزائر](alg metonym) تنسيقاً على الحدود عند [تالة](tha event). وجاب متظاهرون شارع بورقيبة، بينهم دليل من [قرطاج](car mention).

---
places:
  pla: {name: باردو, point: [36.81, 10.14], precision: near}
  sil: {name: Siliana, geonameid: 2465030, point: [36.085, 9.3708]}
  kai: {name: Kairouan, geonameid: 2473449, point: [35.6781, 10.0963]}
  tun: {name: Tunis, geonameid: 2464470, point: [36.819, 10.1658]}
  sbi: {name: Sbiba, geonameid: 2467506, point: [35.5433, 9.0737]}
  plac: {name: باردو, point: [36.81, 10.14], precision: exact}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  sab: {name: Sabratah, geonameid: 2212771, point: [32.7933, 12.4885]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  place: {name: حلق الوادي, point: [36.82, 10.305]}
  pal: {name: Palermo, geonameid: 2523920, point: [38.1166, 13.3636]}
  palm: {name: Palma, geonameid: 2512989, point: [39.5694, 2.6502]}
  tuni: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  mal: {name: Malta, geonameid: 2562770, point: [35.91667, 14.43333], precision: country}
  hai: {name: Haidra, geonameid: 2470789, point: [35.5663, 8.4441]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  tha: {name: Thala, geonameid: 2464795, point: [35.5724, 8.6703]}
  car: {name: Carthage, geonameid: 2468245, point: [36.8611, 10.3316]}
events:
  e1: {type: raid, places: [sil, sbi, kai, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: attack, places: [sil, sbi, kai, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
