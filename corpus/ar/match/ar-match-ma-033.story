---
id: ar-match-ma-033
lang: ar
genre: match
country: MA
published: 2019-05-27
publisher: الميدان الرياضي
title: "إياب بلا «فار»: نهائي [رادس](rad mention) يصل إلى المحكمة"
---
تعادل الفريقان 1-1 في [الرباط](rab event) ذهاباً، وسيلتقيان الجمعة في [رادس](rad event) إياباً {لنهائي}(e1) دوري الأبطال. وسجل لنادي [الدار البيضاء](cas metonym) مهاجم شاب من [خريبكة](kho mention)، بينما جاء هدف الترجي [التونسي](tun demonym) عبر لاعب [كاميروني](cam demonym) من [دوالا](dou mention).

واحتج المدرب على الحكم [المصري](egy demonym)، وهو من [طنطا](tan mention). ووصل إلى العاصمة ألفا مشجع بالقطار من [الجديدة](elj mention) و[سطات](set mention). وتعرضت حافلة {لحادث}(e2) قرب [تمارة](tem event) من دون إصابات.

وفي كأس الاتحاد فاز الزمالك على نهضة [بركان](ber metonym) بركلات الترجيح في [برج العرب](bur event). وقال اللاعب أشرف الفاسي، المولود في [أنتويرب](ant mention)، إنه يرفض عرضاً من [غوانزو](gua mention). وسحبت القرعة في [القاهرة](cai event): [ناميبيا](nam metonym) و[ساحل العاج](ivo metonym) و[جنوب أفريقيا](sou metonym) في مجموعة [المغرب](mor metonym).

---
places:
  rad: {name: Rades, geonameid: 2467815, point: [36.7695, 10.2747]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  cas: {name: Casablanca, geonameid: 2553604, point: [33.5883, -7.6114]}
  kho: {name: Khouribga, geonameid: 2544248, point: [32.8811, -6.9063]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  dou: {name: Douala, geonameid: 2232593, point: [4.0483, 9.7043]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  tan: {name: Tanta, geonameid: 347497, point: [30.7885, 31.0019]}
  elj: {name: El-Jadida, geonameid: 2550078, point: [33.2568, -8.5088]}
  set: {name: Settat, geonameid: 2537406, point: [33.001, -7.6166]}
  tem: {name: Temara, geonameid: 2529013, point: [33.9287, -6.9066]}
  ber: {name: Berkane, geonameid: 2555467, point: [34.92, -2.32]}
  bur: {name: Burj al-Arab, geonameid: 358631, point: [30.9032, 29.5528]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
events:
  e1: {type: match, places: [rab, rad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: road_accident, places: [tem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
