---
id: ar-press-eg-025
lang: ar
genre: press
country: EG
published: 2022-11-09
publisher: شركة نيل غرين
title: "«نيل غرين» تبني مصنع أمونيا خضراء في [العين السخنة](ain event)"
---
[شرم الشيخ](sha dateline)، 9 نوفمبر 2022 - {وقعت}(e1) «نيل غرين» على هامش القمة المنعقدة في [شرم الشيخ](sha event) اتفاقاً لإنشاء مصنع للأمونيا الخضراء في [العين السخنة](ain event)، بطاقة 140 ألف طن. وتأتي الكهرباء من [رأس غارب](ras mention) ومن [بنبان](pla mention) في [أسوان](asw mention).

وستصدر الكميات إلى [روتردام](rot mention) و[هامبورغ](ham mention). وقالت رئيسة مجلس الإدارة، الدكتورة سلمى الفيومي: «تنافسنا [ناميبيا](nam metonym) و[تشيلي](chi metonym)، لكن [قناة السويس](plac metonym) بيتنا». وصنعت المحللات الكهربائية في [أوسلو](osl event).

وتشغّل الشركة محطة في [الوادي الجديد](new event) ومكتباً في [نيقوسيا](nic event)، وستفتتح {فرعاً}(e2) في [صحار](soh event) بسلطنة [عمان](oma mention). شارك في التوقيع محافظ [السويس](sue metonym) وسفير [النرويج](nor metonym). للتواصل: شارع 90، [القاهرة الجديدة](newc mention). وتدعم جامعة [بورسعيد](por metonym org) البحوث.

---
places:
  ain: {name: Ain Sukhna, geonameid: 7521348, point: [29.6002, 32.3167]}
  sha: {name: Sharm el-Sheikh, geonameid: 349340, point: [27.9158, 34.3299]}
  ras: {name: Ras Gharib, geonameid: 350207, point: [28.3583, 33.0783]}
  pla: {name: بنبان, point: [24.46, 32.73]}
  asw: {name: Aswan Governorate, geonameid: 359787, point: [22.6543, 32.2794], precision: division}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  plac: {name: قناة السويس, point: [30.3, 32.35], precision: area, radius_km: 60}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  new: {name: New Valley, geonameid: 360483, point: [24.8314, 28.9556], precision: division}
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
  soh: {name: Sohar, geonameid: 286282, point: [24.3474, 56.7094]}
  oma: {name: Oman, geonameid: 286963, point: [21.0, 57.0], precision: country}
  sue: {name: Suez, geonameid: 359796, point: [29.9737, 32.5263]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  newc: {name: New Cairo, geonameid: 7799991, point: [30.03, 31.47]}
  por: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
events:
  e1: {type: agreement, places: [sha, ain], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: opening, places: [new, nic, soh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
