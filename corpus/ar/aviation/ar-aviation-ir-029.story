---
id: ar-aviation-ir-029
lang: ar
genre: aviation
country: IR
published: 2020-01-12
publisher: أخبار بحر العرب
title: "[طهران](teh metonym) تقر بإسقاط طائرة [أوكرانية](ukr demonym) «خطأ»"
---
أقرت [إيران](ira metonym) أمس بأن صاروخاً {أسقط}(e1) الطائرة التي أقلعت الأربعاء من مطار [الخميني](pla mention) متجهة إلى [كييف](kyi mention)، وعلى متنها 176 شخصاً. وتحطمت قرب [شهريار](sha event)، جنوب غربي [طهران](teh mention).

كان معظم الركاب [إيرانيين](ira demonym) يقيمون في [كندا](can mention)، في [تورونتو](tor mention) و[إدمونتون](edm mention) و[فانكوفر](van mention)، وبينهم أربعة [أفغان](afg demonym) وعشرة [سويديين](swe demonym). وقال والد طالبة من [أصفهان](isf mention) يدعى محسن الشيرازي إنه علم من التلفاز.

و{تظاهر}(e2) طلبة أمام جامعة أمير كبير وفي [رشت](ras event) و[سنندج](san event). وطالبت [أوتاوا](ott metonym) و[لندن](lon metonym) بتحقيق مفتوح، ودعت [كييف](kyi metonym) إلى تعويضات. وكانت [واشنطن](was metonym) قد قتلت قائداً في [بغداد](bag event)، فردت [إيران](ira metonym) بقصف قاعدة [عين الأسد](plac event) في [الأنبار](ala event). وصل خبراء [فرنسيون](fra demonym) لقراءة الصندوقين، وستتم القراءة في [باريس](par event).

---
places:
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  pla: {name: الخميني, point: [35.416, 51.152], precision: exact}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  sha: {name: Shahriar, geonameid: 143860, point: [35.6588, 51.0577]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  edm: {name: Edmonton, geonameid: 5946768, point: [53.5501, -113.4687]}
  van: {name: Vancouver, geonameid: 6173331, point: [49.2497, -123.1193]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  isf: {name: Isfahan, geonameid: 418863, point: [32.6525, 51.6746]}
  ras: {name: Rasht, geonameid: 118743, point: [37.2761, 49.5886]}
  san: {name: Sanandaj, geonameid: 117574, point: [35.315, 46.9988]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  plac: {name: عين الأسد, point: [33.786, 42.441], precision: near}
  ala: {name: Al-Anbar, geonameid: 99592, point: [33.2317, 41.5307], precision: division}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: air_accident, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [ras, san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
