---
id: ar-wildfire-dz-019
lang: ar
genre: wildfire
country: DZ
published: 2021-08-11
publisher: الوطن الجزائري اليوم
title: "حرائق [تيزي وزو](tiz event): 65 قتيلاً بينهم 28 عسكرياً"
---
[الجزائر](alg dateline) - أعلنت [الجزائر](alge metonym) الحداد ثلاثة أيام على ضحايا {الحرائق}(e1) التي اجتاحت منطقة [القبائل](pla event). وسجلت أكبر الخسائر في [تيزي وزو](tizi event)، في بلديات [الأربعاء ناث إيراثن](plac event) و[إيشلاضن](place event)، كما امتدت النار إلى [بجاية](bej event) و[جيجل](jij event) و[سكيكدة](ski event).

وقال الجندي المتقاعد مقران الوهراني إن قرية [آيت مسعود](place2 event) «احترقت في عشر دقائق». وأجلي سكان [تيزي راشد](tizir event) نحو [عزازقة](aza mention).

واستأجرت الحكومة طائرتين من [اليونان](gre mention) بوساطة [بروكسل](bru metonym)، وعرض [المغرب](mor metonym) طائرتين أخريين. وأوقفت {الشرطة}(e2) ثلاثة أشخاص في [المدية](med event) و[عنابة](ann event). وفي [تونس](tun event) المجاورة اندلعت حرائق قرب [طبرقة](tab event) و[الكاف](elk event). وأقام [جزائريو](alge demonym) [مرسيليا](mar mention) حملة لجمع المراهم. وارتفعت الحرارة في [الشلف](chl event) إلى 47 درجة.

---
places:
  tiz: {name: Tizi Ouzou, geonameid: 2475744, point: [36.7118, 4.0459]}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  alge: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  pla: {name: القبائل, point: [36.6, 4.5], precision: area, radius_km: 60}
  tizi: {name: Tizi Ouzou Province, geonameid: 2475741, point: [36.6814, 4.1909], precision: division}
  plac: {name: الأربعاء ناث إيراثن, point: [36.637, 4.206]}
  place: {name: إيشلاضن, point: [36.56, 4.2]}
  bej: {name: Bejaia, geonameid: 2505329, point: [36.7559, 5.0843]}
  jij: {name: Jijel, geonameid: 2492913, point: [36.821, 5.7635]}
  ski: {name: Skikda, geonameid: 2479536, point: [36.8762, 6.9092]}
  place2: {name: آيت مسعود, point: [36.6, 4.25]}
  tizir: {name: Tizi Rached, geonameid: 2475740, point: [36.6718, 4.1918]}
  aza: {name: Azazga, geonameid: 2506043, point: [36.7447, 4.3722]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  med: {name: Medea, geonameid: 2488835, point: [36.2642, 2.7539]}
  ann: {name: Annaba, geonameid: 2506999, point: [36.9, 7.7667]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  tab: {name: Tabarka, geonameid: 2464871, point: [36.9544, 8.758]}
  elk: {name: El-Kef, geonameid: 2473634, point: [36.1742, 8.7049]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  chl: {name: Chlef, geonameid: 2498611, point: [36.1653, 1.3345]}
events:
  e1: {type: wildfire, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [med, ann], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
