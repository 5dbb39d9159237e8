---
id: ar-election-tn-011
lang: ar
genre: election
country: TN
published: 2018-05-07
publisher: الشارع اليوم
title: "البلديات [التونسية](tun demonym): المستقلون يتقدمون في [صفاقس](sfa event) و[المنستير](mon event)"
---
[تونس](tuni dateline) - أظهرت النتائج الأولية {للانتخابات}(e1) البلدية في [تونس](tun event) تقدم القوائم المستقلة في ثلث الدوائر. وتصدرت قائمة «المدينة لنا» في [صفاقس](sfa event)، فيما احتفظ الحزب الحاكم ببلدية [سوسة](sou event) وخسر [بنزرت](biz event) بفارق 212 صوتاً.

ولم تتجاوز نسبة المشاركة 34 في المائة، وكانت أدناها في [القصرين](kas event) و[سيدي بوزيد](sid event). وتأجل {الاقتراع}(e2) في بلدة [المظيلة](pla event) قرب [قفصة](gaf mention) بعد خلط في أوراق التصويت.

وقالت المرشحة سنية القيرواني، التي تقيم في [جرجيس](zar mention)، إن «الناس تريد ماء لا خطابات». ورحب الاتحاد الأوروبي في [بروكسل](bru metonym) بالاقتراع، وهنأت [باريس](par metonym) السلطات [التونسية](tun demonym). وفي جزيرة [جربة](plac event) انتخبت [حومة السوق](hou event) امرأة رئيسة لأول مرة. وينعقد المجلس الجديد في [باردو](place event) بعد العيد.

---
places:
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  mon: {name: Monastir, geonameid: 2473493, point: [35.778, 10.8262]}
  tuni: {name: Tunis, geonameid: 2464470, point: [36.819, 10.1658]}
  sou: {name: Sousse, geonameid: 2464915, point: [35.8254, 10.637]}
  biz: {name: Bizerte, geonameid: 2472706, point: [37.2744, 9.8739]}
  kas: {name: Kasserine, geonameid: 2473457, point: [35.1676, 8.8365]}
  sid: {name: Sidi Bouzid, geonameid: 2465840, point: [35.0382, 9.4849]}
  pla: {name: المظيلة, point: [34.28, 8.43]}
  gaf: {name: Gafsa, geonameid: 2468353, point: [34.425, 8.7842]}
  zar: {name: Zarzis, geonameid: 2470173, point: [33.504, 11.1121]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  plac: {name: جربة, point: [33.8, 10.9], precision: area, radius_km: 18}
  hou: {name: Houmt Souk, geonameid: 2470384, point: [33.8758, 10.8575]}
  place: {name: باردو, point: [36.81, 10.14], precision: near}
events:
  e1: {type: election, places: [tun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: election, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
