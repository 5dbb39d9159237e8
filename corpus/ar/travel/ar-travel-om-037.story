---
id: ar-travel-om-037
lang: ar
genre: travel
country: OM
published: 2020-01-17
publisher: "مجلة الرحّالة"
title: "[مسندم](mus mention): مضيق بلا ضجيج"
---
الطريق من [رأس الخيمة](ras mention) إلى [خصب](kha mention) ساعة واحدة تكفي لتنسى الأبراج. الجبال تسقط في الماء كأنها متعبة. قوارب خشبية {تبحر}(e1) كل صباح من المرفأ إلى خور [شم](pla mention) حيث تمرح الدلافين وحيث مد [البريطانيون](uni demonym) كابل تلغراف إلى [كراتشي](kar mention) سنة 1864.

نم في نزل السيدة زوينة الشحية، وكل سمك الكنعد. في [كمزار](plac mention) لغة لا يفهمها أهل [مسقط](musc mention)، فيها كلمات من [البرتغال](por mention) و[الهند](ind mention). وفي المساء ترى زوارق صغيرة تعود إلى [بندر عباس](ban mention) محملة بالثلاجات.

لا تنس [دبا](place mention)، مدينة تتقاسمها ثلاث رايات، ولا وادي [السي](place2 mention). الطائرة من [مسقط](musc mention)، والعبّارة من [شناص](shi mention). الفيزا من [الإمارات](unit mention) تُختم مرتين. في الصيف لا تأت؛ الرطوبة تشبه [بومباي](mum mention) في تموز، كتب رحالة [ألماني](ger demonym).

---
places:
  mus: {name: Musandam Governorate, geonameid: 411741, point: [25.9744, 56.2943], precision: division}
  ras: {name: Ras al-Khaimah, geonameid: 291074, point: [25.7895, 55.9432]}
  kha: {name: Khasab, geonameid: 287614, point: [26.1799, 56.2477]}
  pla: {name: شم, point: [26.2, 56.35], precision: near}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  plac: {name: كمزار, point: [26.34, 56.41]}
  musc: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ban: {name: Bandar Abbas, geonameid: 141681, point: [27.1865, 56.2808]}
  place: {name: دبا, point: [25.62, 56.27]}
  place2: {name: السي, point: [26.0, 56.2]}
  shi: {name: Shinas, geonameid: 286402, point: [24.7426, 56.467]}
  unit: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
