---
id: ar-frontline-sd-041
lang: ar
genre: frontline
country: SD
published: 2023-06-15
publisher: النيلين
title: "[الجنينة](alj event): مدينة تمشي إلى [أدري](adr mention)"
---
[أدري](adr dateline) ([تشاد](cha mention)) - يصلون مشياً، وبعضهم على عربات حمير. قالت منظمة طبية إنها استقبلت ستمئة جريح {قدموا}(e1) في ثلاثة أيام من [الجنينة](alj event)، عاصمة غرب [دارفور](pla event)، حيث قُتل الوالي بعد ساعات من اتهامه قوات الدعم السريع {بالإبادة}(e2).

وفي [الخرطوم](kha event) أصاب القصف الجوي حي [مايو](plac event). وتدور معارك حول [الأبيض](elo event) و[نيالا](nya event). وسقطت [كتم](kut event)، ولجأ سكانها إلى مخيم [كساب](place event). وأعلنت [جدة](jed mention)، حيث تجري المفاوضات، أن الهدنة انتهت.

«خرجنا خمسين، وصلنا ثمانية»، قال المدرّس آدم المساليتي من [مورني](place2 mention). وطلبت [أنجمينا](ndj metonym) خياماً، ووعدت [برلين](ber metonym) ومعها [لندن](lon metonym). وأغلقت [القاهرة](cai metonym) معبر [أرقين](place3 mention) أمام من لا تأشيرة له. وفي [مروي](mer event) ارتفع الخبز ثلاثة أضعاف. تشارك [نيروبي](nai metonym) في وساطة رفضها الجيش.

---
places:
  alj: {name: Al-Junaynah, geonameid: 379303, point: [13.4526, 22.4473]}
  adr: {name: Adre, geonameid: 245669, point: [13.4665, 22.1988]}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  pla: {name: دارفور, point: [13.5, 24.0], precision: area, radius_km: 350}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  plac: {name: مايو, point: [15.5, 32.57], precision: near}
  elo: {name: El-Obeid, geonameid: 379003, point: [13.1842, 30.2167]}
  nya: {name: Nyala, geonameid: 369004, point: [12.0489, 24.8807]}
  kut: {name: Kutum, geonameid: 371745, point: [14.2, 24.6667]}
  place: {name: كساب, point: [14.2, 24.68]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  place2: {name: مورني, point: [12.95, 22.87]}
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  place3: {name: أرقين, point: [21.98, 31.3], precision: near}
  mer: {name: Merowe, geonameid: 370481, point: [18.4704, 31.8113]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
events:
  e1: {type: displacement, places: [alj, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: killing, places: [alj, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
