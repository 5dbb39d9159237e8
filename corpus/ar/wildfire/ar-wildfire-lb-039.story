---
id: ar-wildfire-lb-039
lang: ar
genre: wildfire
country: LB
published: 2019-10-15
publisher: نداء المرفأ
title: "مئة حريق في [لبنان](leb event): [المشرف](pla event) و[الدامور](plac event) تحت النار"
---
لم ينم أهل [الشوف](place event). {الحرائق}(e1) التي اندلعت ليل الأحد التهمت أحراج [المشرف](pla event) وطوّقت جامعة فيها، وبلغت بيوت [الدبية](place2 event) و[كفرحيم](place3 event). وتوفي متطوع من [بتاتر](place4 mention) وهو {يساعد}(e2) جيرانه.

وفي الشمال اشتعلت [عكار](place5 event)، وفي المتن [قرنة شهوان](place6 event)، وامتدت نار من [ريف حمص](hom event) السورية إلى [وادي خالد](place7 event). ولم تقلع طائرات الدفاع المدني المركونة في [بيروت](bei mention) لغياب قطع الغيار. فجاءت طائرتان من [قبرص](cyp mention)، ومروحيات من [الأردن](jor mention)، ووعدت [أثينا](ath metonym) بالمزيد.

«في [أستراليا](aus mention) يبكون على الكوالا، هنا على الزيتون»، قالت منى البيروتي من [دير القمر](place8 mention). وأقفلت المدارس في [صيدا](sid event). وهطل مطر خفيف على [جزين](jez event) صباحاً. وطلبت [بعبدا](baa metonym) تحقيقاً في أسباب الحريق في [كفرمتى](place9 event).

---
places:
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  pla: {name: المشرف, point: [33.7, 35.47]}
  plac: {name: الدامور, point: [33.73, 35.455]}
  place: {name: الشوف, point: [33.68, 35.58], precision: area, radius_km: 15}
  place2: {name: الدبية, point: [33.67, 35.47]}
  place3: {name: كفرحيم, point: [33.68, 35.54]}
  place4: {name: بتاتر, point: [33.76, 35.6]}
  place5: {name: عكار, point: [34.53, 36.15], precision: division}
  place6: {name: قرنة شهوان, point: [33.92, 35.67]}
  hom: {name: Homs Governorate, geonameid: 169575, point: [34.1503, 38.1425], precision: division}
  place7: {name: وادي خالد, point: [34.63, 36.4]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  place8: {name: دير القمر, point: [33.697, 35.561]}
  sid: {name: Sidon, geonameid: 268064, point: [33.5575, 35.3715]}
  jez: {name: Jezzine, geonameid: 273360, point: [33.5417, 35.5844]}
  baa: {name: Baabda, geonameid: 277226, point: [33.8339, 35.5442]}
  place9: {name: كفرمتى, point: [33.74, 35.56]}
events:
  e1: {type: wildfire, places: [pla, place2, place3], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [pla, place2, place3], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
