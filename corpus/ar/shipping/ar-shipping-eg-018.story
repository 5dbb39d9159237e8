---
id: ar-shipping-eg-018
lang: ar
genre: shipping
country: EG
published: 2021-03-25
publisher: المساء المصري
title: "سفينة عملاقة جانحة تغلق [قناة السويس](pla event)"
---
[الإسماعيلية](ism dateline) - واصلت ثماني قاطرات الخميس محاولات {تعويم}(e1) سفينة حاويات ترفع علم [بنما](pan mention) بعد يومين من {جنوحها}(e2) قرب [السويس](sue event). وكانت السفينة في طريقها من [يانتيان](plac mention) في [الصين](chi mention) إلى [روتردام](rot mention).

وتنتظر 206 سفن عند المدخلين، معظمها قبالة [بورسعيد](por event)، وفي [البحيرات المرة](place event). وحوّلت ناقلتان مسارهما حول [رأس الرجاء الصالح](place2 mention). وارتفع سعر برميل النفط في [لندن](lon event) ستة في المائة.

وقال مرشد متقاعد يدعى محمود الإسكندراني إن الريح الآتية من [سيناء](sin mention) «تدفع السفينة كورقة». ووصل فريق إنقاذ [هولندي](net demonym) عبر مطار [القاهرة](cai mention)، وينتظر كراكة من [فايد](place3 mention). ونفت هيئة القناة أن تكون [إسرائيل](isr metonym) عرضت المساعدة. وفي [العقبة](aqa event) و[جدة](jed event) تأخر تفريغ شحنات القمح.

---
places:
  pla: {name: قناة السويس, point: [30.3, 32.35], precision: area, radius_km: 60}
  ism: {name: Ismailia, geonameid: 361055, point: [30.6043, 32.2722]}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  sue: {name: Suez, geonameid: 359796, point: [29.9737, 32.5263]}
  plac: {name: يانتيان, point: [22.57, 114.27], precision: near}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  por: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
  place: {name: البحيرات المرة, point: [30.33, 32.38], precision: area, radius_km: 12}
  place2: {name: رأس الرجاء الصالح, point: [-34.36, 18.47], precision: near}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  sin: {name: Sinai Peninsula, point: [29.5922, 33.8579], precision: area, radius_km: 150}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  place3: {name: فايد, point: [30.32, 32.31]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  aqa: {name: Aqaba, geonameid: 250774, point: [29.5267, 35.0078]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
events:
  e1: {type: rescue, places: [sue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: sea_accident, places: [sue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
