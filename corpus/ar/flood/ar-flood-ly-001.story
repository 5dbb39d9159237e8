---
id: ar-flood-ly-001
lang: ar
genre: flood
country: LY
published: 2023-09-12
publisher: صوت الجبل
title: "إعصار يضرب شرق [ليبيا](lib event) و[درنة](dar event) منكوبة"
---
[بنغازي](ben dateline) - أعلنت السلطات في شرق [ليبيا](lib event) مدينة [درنة](dar event) منطقة منكوبة بعد {فيضانات}(e1) جارفة أودت بحياة أكثر من ألفي شخص، إثر انهيار سدّين فوق المدينة. وجرفت السيول أحياء كاملة إلى البحر، فيما انقطعت الاتصالات عن [سوسة](sus event) و[شحات](sha event) و[البيضاء](alb event).

وقال المسعف إدريس الزاوي، وهو من [طبرق](tob mention)، إن الطريق الوحيد السالك يمر عبر [القبة](alq mention). ووصلت إلى مطار [الأبرق](pla event) طائرة مساعدات من [تركيا](tur mention) وأخرى من [الإمارات](uni mention)، كما أرسلت [القاهرة](cai metonym) فرق إنقاذ عبر معبر [السلوم](ass mention).

وفي [طرابلس](tri event) أعلنت الحكومة الحداد ثلاثة أيام. ودعا رئيس بلدية [المرج](alm metonym) إلى فتح المدارس للنازحين القادمين من [درنة](dar mention). أما [أجدابيا](ajd mention) فلم تسجل أضراراً تذكر.

---
places:
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  dar: {name: Darnah, geonameid: 87205, point: [32.767, 22.6367]}
  ben: {name: Benghazi, geonameid: 88319, point: [32.1149, 20.0686]}
  sus: {name: Susah, geonameid: 81584, point: [32.897, 21.9658]}
  sha: {name: Shahhat, geonameid: 7602388, point: [32.8043, 21.8661]}
  alb: {name: Al-Bayda, geonameid: 89055, point: [32.7627, 21.7551]}
  tob: {name: Tobruk, geonameid: 81302, point: [32.0896, 23.9538]}
  alq: {name: Al-Qubbah, geonameid: 88835, point: [32.7568, 22.2411]}
  pla: {name: الأبرق, point: [32.789, 21.964], precision: exact}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  ass: {name: As-Sallum, geonameid: 359867, point: [31.5537, 25.1579]}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  alm: {name: Al-Marj, geonameid: 88903, point: [32.4926, 20.8291]}
  ajd: {name: Ajdabiya, geonameid: 89113, point: [30.7554, 20.2263]}
events:
  e1: {type: flood, places: [lib, dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
