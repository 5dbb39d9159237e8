---
id: ar-earnings-ae-016
lang: ar
genre: earnings
country: AE
published: 2020-08-11
publisher: الأسواق العربية
title: "أرباح «السيف للملاحة» تهبط إلى النصف"
---
تراجعت {أرباح}(e1) شركة «السيف للملاحة» التي تتخذ من [الشارقة](sha mention) مقراً لها إلى 44 مليون درهم في الربع الثاني، مقابل 91 مليوناً قبل عام، متأثرة بتوقف الرحلات إلى [بندر عباس](ban event) و[مومباي](mum event). وقال الرئيس التنفيذي طارق الدمشقي إن الطلب في [الصين](chi event) تعافى منذ مايو.

وأوقفت الشركة مكتبها في [كراتشي](kar event) و{سرحت}(e2) 130 موظفاً في [جبل علي](pla event)، لكنها ستشتري ثلاث سفن تبنى في [أولسان](uls event). وفي [الفجيرة](fuj event) يستمر العمل في الأرصفة الجديدة.

وارتفع سهم الشركة في سوق [دبي](dub metonym) المالي 2 في المائة، بعد إعلانها عقداً مع أرامكس لنقل الأدوية إلى [نيروبي](nai mention) و[أديس أبابا](add mention). وخفض بنك «الخور» في [الدوحة](doh mention) تقديراته. ويتوقع محللون في [لندن](lon mention) و[سنغافورة](sin mention) تحسناً إذا فتحت [الهند](ind metonym) موانئها قبل نوفمبر. ولا تخطط الشركة لدخول [العراق](ira mention).

---
places:
  sha: {name: Sharjah, geonameid: 292672, point: [25.3342, 55.4122]}
  ban: {name: Bandar Abbas, geonameid: 141681, point: [27.1865, 56.2808]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  pla: {name: جبل علي, point: [25.01, 55.06], precision: near}
  uls: {name: Ulsan, geonameid: 1833747, point: [35.5372, 129.3167]}
  fuj: {name: Fujairah, geonameid: 292878, point: [25.1164, 56.3414]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
events:
  e1: {type: earnings, places: [ban, mum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: layoffs, places: [kar, pla, uls], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
