---
id: ar-court-sa-032
lang: ar
genre: court
country: SA
published: 2018-05-31
publisher: أخبار بحر العرب
title: "[الرياض](riy event): السجن لعصابة تزوير تأشيرات"
---
{حكمت}(e1) المحكمة الجزائية في [الرياض](riy event) على ستة متهمين، بينهم موظفان، بالسجن من ثلاث إلى سبع سنوات، لبيعهم تأشيرات عمل مزورة لعمال من [بنغلاديش](ban mention) و[باكستان](pak mention). وكان الضحايا يدفعون المبلغ في [دكا](dha event) أو [بيشاور](pes event) ثم يكتشفون {الخدعة}(e2) في مطار [الدمام](dam event).

وقال الادعاء إن المطبعة أقيمت في استراحة قرب [الخرج](alk event)، وإن الأختام قلّدها خطاط في [تبوك](tab event). وهرب السابع إلى [البحرين](bah mention) عبر الجسر وقبض عليه في [المحرق](alm event).

وذكر محامي الدفاع ناصر النجراني أن موكله «من [الأفلاج](pla mention) ولم يزر [دكا](dha mention) قط». وشهد نادل من [سيلهيت](syl mention). ونشرت سفارة [بنغلاديش](ban metonym) بياناً. وتنظر محكمة الاستئناف في [بريدة](bur metonym) في شق آخر، فيما أحيلت شكوى من [كاتماندو](kat mention) إلى [جدة](jed metonym). وغُرّم مكتب استقدام في [نجران](naj event).

---
places:
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  dam: {name: Dammam, geonameid: 110336, point: [26.4344, 50.1033]}
  alk: {name: Al-Kharj, geonameid: 109353, point: [24.1554, 47.3346]}
  tab: {name: Tabuk, geonameid: 101628, point: [28.3998, 36.5715]}
  bah: {name: Bahrain, geonameid: 290291, point: [26.03333, 50.55], precision: country}
  alm: {name: Al-Muharraq, geonameid: 290332, point: [26.2572, 50.6119]}
  pla: {name: الأفلاج, point: [22.3, 46.7], precision: area, radius_km: 40}
  syl: {name: Sylhet, geonameid: 1185099, point: [24.899, 91.872]}
  bur: {name: Buraydah, geonameid: 107304, point: [26.326, 43.975]}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  naj: {name: Najran, geonameid: 103630, point: [17.4933, 44.1277]}
events:
  e1: {type: verdict, places: [riy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fraud, places: [dha, pes, dam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
