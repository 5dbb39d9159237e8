---
id: ar-trade-dj-031
lang: ar
genre: trade
country: DJ
published: 2021-06-30
publisher: الأسواق العربية
title: "خراف [الصومال](som mention) تعود إلى [جدة](jed mention)"
---
رست في ميناء [جدة](jed event) الإسلامي أمس ثلاث سفن محملة بأربعين ألف رأس من الغنم والإبل، قادمة من [بربرة](ber mention) و[بوصاصو](bos mention) و[جيبوتي](dji mention)، في أول موسم حج محدود. وكان {الحظر}(e1) الذي فرضته [الرياض](riy metonym) عام 2016 قد كلّف المربين نصف دخلهم.

تُحجر المواشي في [دمرجوغ](pla event)، حيث يفحصها أطباء من [السودان](sud mention) و[الهند](ind mention). ويقول التاجر عبدي الهرري، المولود في [هرر](har mention)، إن [أستراليا](aus mention) و[رومانيا](rom mention) «تبيعان أرخص، لكن الحاج يحب خروفنا».

وارتفع {السعر}(e2) في [هرجيسا](harg event) إلى 110 دولارات. وتدفع قوافل من [أوغادين](plac mention) في [إثيوبيا](eth mention) رسوماً عند [توغ وجالي](place event). واشترت [مسقط](mus metonym) شحنة، وألغت [عدن](ade metonym) أخرى. أما ميناء [مصوع](mas mention) فلم يسترد حركته. وفي [مكة](mak mention) تُجهّز المسالخ.

---
places:
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  ber: {name: Berbera, geonameid: 64435, point: [10.4396, 45.0143]}
  bos: {name: Bosaso, geonameid: 64013, point: [11.2842, 49.1816]}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  pla: {name: دمرجوغ, point: [11.49, 43.18]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  har: {name: Harar, geonameid: 335035, point: [9.3139, 42.1181]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  harg: {name: Hargeisa, geonameid: 57289, point: [9.56, 44.065]}
  plac: {name: أوغادين, point: [7.0, 44.0], precision: area, radius_km: 250}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  place: {name: توغ وجالي, point: [9.6, 43.34]}
  mus: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  mas: {name: Massawa, geonameid: 330546, point: [15.6081, 39.4746]}
  mak: {name: Makkah, geonameid: 104515, point: [21.4266, 39.8256]}
events:
  e1: {type: sanction, places: [jed], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: market, places: [harg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
