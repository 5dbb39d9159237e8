---
id: ar-tweets-kw-020
lang: ar
genre: tweets
country: KW
published: 2018-11-15
title: "أمطار [الكويت](kuw event) كما غرّد بها الناس"
---
@mutar_kw: شارع [المنقف](pla event) صار نهراً، والسيارات {تسبح}(e1).

@abu_fahad: من [الجهراء](alj event) إلى [السالمية](ass mention) ساعتان ونصف. وصلنا قبل القهوة بقليل.

@noor_q8: اسمي نور البغدادي وأنا من [حولي](haw mention)، لا تسألوني عن [بغداد](bag mention) يا جماعة.

@met_gulf: {عواصف}(e2) رعدية تتجه نحو [الخفجي](plac event) و[الأحمدي](ala event).

@kuwaitairport: تحويل الرحلات إلى [الدمام](dam mention) و[البحرين](bah mention) حتى العاشرة.

@basrawi: و[البصرة](bas event) أيضاً غرقانة، سلام من الجيران.

@faris_sulaibiya: أحد يعرف إذا جسر [الوفرة](place event) مفتوح؟

@qatari_fan: في [الدوحة](doh mention) شمس، لكن المباراة في [الكويت](kuw event) ألغيت للأسف.

@school_kw: تعطيل الدراسة في [الفحيحيل](alf event) و[صباح السالم](sab event).

---
places:
  kuw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  pla: {name: المنقف, point: [29.1, 48.13], precision: near}
  alj: {name: Al-Jahra, geonameid: 285799, point: [29.3375, 47.6581]}
  ass: {name: As-Salimiyah, geonameid: 285704, point: [29.3339, 48.0761]}
  haw: {name: Hawalli, geonameid: 285629, point: [29.3328, 48.0286]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  plac: {name: الخفجي, point: [28.44, 48.49]}
  ala: {name: Al-Ahmadi, geonameid: 285839, point: [29.0769, 48.0839]}
  dam: {name: Dammam, geonameid: 110336, point: [26.4344, 50.1033]}
  bah: {name: Bahrain, geonameid: 290291, point: [26.03333, 50.55], precision: country}
  bas: {name: Basra, geonameid: 99532, point: [30.5085, 47.7804]}
  place: {name: الوفرة, point: [28.64, 47.93]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  alf: {name: Al-Fahahil, geonameid: 285811, point: [29.0825, 48.1303]}
  sab: {name: Sabah as-Salim, geonameid: 412800, point: [29.2572, 48.0572]}
events:
  e1: {type: flood, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: storm, places: [plac, ala], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
