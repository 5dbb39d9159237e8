---
id: ar-quake-ma-002
lang: ar
genre: quake
country: MA
published: 2023-09-10
publisher: جريدة المغرب اليومي
title: "زلزال [الحوز](pla event): قرى [الأطلس](plac event) تبحث عن أبنائها"
---
[مراكش](mar dateline) (وكالة) - ارتفعت حصيلة {الزلزال}(e1) الذي ضرب [المغرب](mor event) ليل الجمعة إلى 2012 قتيلاً. وتركزت الخسائر في إقليم [الحوز](pla event) و[تارودانت](tar event)، بينما شعر السكان بالهزة في [الرباط](rab event) و[أكادير](aga event) وحتى في [إشبيلية](sev event) الإسبانية.

وفي قرية [مولاي إبراهيم](place event) {انتشل}(e2) الجيران سبعة أطفال أحياء. وقالت فاطمة المراكشي، وهي معلمة في [أمزميز](ami event): «لم يبق من الدوار سوى المئذنة». وأغلقت الصخور الطريق المؤدية إلى [تلات نيعقوب](place2 event).

وعرضت [مدريد](mad metonym) و[الدوحة](doh metonym) و[لندن](lon metonym) المساعدة، ووصل فريق [قطري](qat demonym) إلى [مراكش](mar event) فجر الأحد. وفتحت [الجزائر](alg metonym) مجالها الجوي أمام الطائرات الإغاثية. وتبرع أهالي [فاس](fes mention) و[طنجة](tan mention) بالدم، وألغي مهرجان في [الصويرة](ess event).

---
places:
  pla: {name: الحوز, point: [31.2, -8.0], precision: division}
  plac: {name: الأطلس, point: [31.1, -8.0], precision: area, radius_km: 80}
  mar: {name: Marrakesh, geonameid: 2542997, point: [31.6342, -7.9999]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  tar: {name: Taroudant, geonameid: 2529649, point: [30.4703, -8.877]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  aga: {name: Agadir, geonameid: 2561668, point: [30.4202, -9.5982]}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  place: {name: مولاي إبراهيم, point: [31.29, -7.97]}
  ami: {name: Amizmiz, geonameid: 2558052, point: [31.2167, -8.2318]}
  place2: {name: تلات نيعقوب, point: [30.99, -8.18]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  fes: {name: Fes, geonameid: 2548885, point: [34.0331, -5.0003]}
  tan: {name: Tangier, geonameid: 2530335, point: [35.7673, -5.7998]}
  ess: {name: Essaouira, geonameid: 2549263, point: [31.5125, -9.77]}
events:
  e1: {type: earthquake, places: [mor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
