---
id: ar-flood-sd-027
lang: ar
genre: flood
country: SD
published: 2020-09-06
publisher: النيلين
title: "[النيل الأزرق](pla event) يسجل أعلى منسوب منذ قرن"
---
[الخرطوم](kha dateline) (وكالة) - أعلن مجلس الأمن والدفاع الطوارئ ثلاثة أشهر بعد {فيضان}(e1) شرّد نصف مليون شخص. وبلغ المنسوب عند [الخرطوم](kha event) 17.58 متراً، وغمرت المياه جزيرة [توتي](plac event) ومنازل في [أم دوم](place event) و[الكلاكلة](place2 event).

وفي [سنار](sen event) و[سنجة](sin event) {انهار}(e2) ألفا بيت. ووصل الماء إلى أهرامات [البجراوية](place3 event) فبنى الأثريون سداً من أكياس الرمل. وقال مأمور [شندي](she metonym) إن الطريق إلى [الدامر](add mention) سالكة.

وأرسلت [القاهرة](cai metonym) طائرتين من المساعدات، و[أبوظبي](abu metonym) أدوية، ووزعت جمعية [قطرية](qat demonym) خياماً في [الجزيرة](alj event). وعبرت أسر من [الروصيرص](err event) إلى [إثيوبيا](eth mention). وتفاوض [أديس أبابا](addi metonym) بشأن السد متوقف. وكتبت المعلمة بثينة الدنقلاوي من [دنقلا](don mention): «عندنا [النيل](place4 mention) مؤدب هذا العام». أما [نيالا](nya event) فعانت سيلاً منفصلاً.

---
places:
  pla: {name: النيل الأزرق, point: [14.0, 33.8], precision: area, radius_km: 200}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  plac: {name: توتي, point: [15.62, 32.5], precision: near}
  place: {name: أم دوم, point: [15.52, 32.63]}
  place2: {name: الكلاكلة, point: [15.47, 32.48], precision: near}
  sen: {name: Sennar, geonameid: 367644, point: [13.5691, 33.5672]}
  sin: {name: Singa, geonameid: 366847, point: [13.1483, 33.9312]}
  place3: {name: البجراوية, point: [16.94, 33.75], precision: near}
  she: {name: Shendi, geonameid: 367308, point: [16.6915, 33.4341]}
  add: {name: Ad-Damir, geonameid: 380173, point: [17.599, 33.9721]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  alj: {name: Al-Jazirah, geonameid: 408648, point: [14.6771, 33.3362], precision: division}
  err: {name: Er-Roseires, geonameid: 378459, point: [11.8659, 34.3869]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  addi: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  don: {name: Dongola, geonameid: 363417, point: [19.1816, 30.4769]}
  place4: {name: النيل, point: [17.0, 32.0], precision: area, radius_km: 600}
  nya: {name: Nyala, geonameid: 369004, point: [12.0489, 24.8807]}
events:
  e1: {type: flood, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [sen, sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
