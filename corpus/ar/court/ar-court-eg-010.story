---
id: ar-court-eg-010
lang: ar
genre: court
country: EG
published: 2021-05-16
publisher: المساء المصري
title: "جنايات [الإسكندرية](ale metonym) تقضي بالمؤبد لتاجر آثار"
---
قضت محكمة جنايات [الإسكندرية](ale metonym) أمس {بالسجن}(e1) المؤبد على تاجر من محافظة [المنيا](min mention) أدين بتهريب 230 قطعة أثرية عبر ميناء [دمياط](dam event). وكانت القطع قد ضبطت في [جنوة](gen event) داخل حاوية أثاث مرسلة إلى [بروكسل](bru mention).

وكشفت التحقيقات أن المتهم، ويدعى سيد الأسواني، اشترى القطع من منقبين في [البهنسا](pla event) و[ملوي](mal event)، وأخفاها في مخزن بمدينة [دمنهور](dama event). وحصل ثلاثة من شركائه على أحكام تتراوح بين خمس سنوات وعشر، بينهم سائق [سوداني](sud demonym) أوقف في [أسوان](asw event).

وقال محاميه، حلمي البحيري، إنه سيطعن أمام محكمة النقض في [القاهرة](cai event). وأضاف: «موكلي لم يغادر [الصعيد](plac mention) في حياته». واستعادت [مصر](egy metonym) القطع من [روما](rom metonym) العام الماضي، وهي معروضة الآن في متحف [الغردقة](hur event). وتطالب وزارة الآثار [سويسرا](swi metonym) بإعادة ثلاثة تماثيل أخرى.

---
places:
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  min: {name: Minya Governorate, geonameid: 360688, point: [28.2141, 30.1604], precision: division}
  dam: {name: Damietta, geonameid: 358048, point: [31.4165, 31.8133]}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  pla: {name: البهنسا, point: [28.53, 30.65]}
  mal: {name: Mallawi, geonameid: 352951, point: [27.7326, 30.8413]}
  dama: {name: Damanhur, geonameid: 358448, point: [31.0341, 30.4682]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  asw: {name: Aswan, geonameid: 359792, point: [24.0908, 32.8994]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  plac: {name: الصعيد, point: [27.0, 31.5], precision: area, radius_km: 250}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  hur: {name: Hurghada, geonameid: 361291, point: [27.2574, 33.8129]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
events:
  e1: {type: verdict, places: [dam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
