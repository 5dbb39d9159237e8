---
id: wildfire-us-07
genre: wildfire
country: US
published: 2017-10-11
publisher: Valley Grape Press
title: "Fires At A Glance"
---
[SANTA ROSA](san dateline), [Calif.](cal dateline) — Where things stood at 6 p.m. Tuesday.

TUBBS {FIRE}(e1), [Sonoma](son event) and [Napa](nap event) counties
• 28,000 acres, 0 percent contained
• Eleven {dead}(e1). [Coffey Park](cof event), [Fountaingrove](fou event) and [Larkfield](lar event) {destroyed}(e1); {began}(e1) near [Calistoga](cali event), Sunday 9:45 p.m.
• [Calistoga](cali event) itself: 5,300 residents {told to go}(e2).

ATLAS {FIRE}(e3), [Napa County](nap event), south of [Lake Berryessa](lak event)
• 26,000 acres. Two {dead}(e3), aged 100 and 98, married 75 years, at [Silverado](sil event).

REDWOOD VALLEY {FIRE}(e4), [Mendocino County](men event)
• 19,000 acres. Three {dead}(e4), [Tomki Road](tom event).

LOBO {FIRE}(e5), [Nevada County](nev event), near [Rough and Ready](rou event)
• 880 acres, holding.

{CANYON 2}(e6), [Anaheim Hills](ana event), [Orange County](ora event)
• 7,500 acres. {Started}(e6) Monday in a breeze off [Corona](cor mention).

{Shelters}(e7): [Petaluma](pet event) fairgrounds, full; [Napa](nap event) Valley College; [Ukiah](uki event) high school. In [Marin](mar event), call first.

Crews are {on their way}(e8) from [Nevada](neva mention), [Oregon](ore mention) and [Washington](was mention) state. Wineries in the [Russian River](rus event) valley were {picking}(e9) in masks. The Raiders' kicker, raised in [Windsor](win mention), {lost}(e10) his parents' house.

[Sacramento](sac metonym) has {asked}(e11) [Washington](wash metonym) for a disaster declaration. [Washington](wash metonym) {said yes}(e12) by lunch.

---
places:
  san: {name: Santa Rosa, geonameid: 5393287, point: [38.4405, -122.7144]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  son: {name: Sonoma, point: [38.5, -122.9], precision: division}
  nap: {name: Napa, point: [38.5, -122.33], precision: division}
  cof: {name: Coffey Park, point: [38.477, -122.75], precision: near, near: san}
  fou: {name: Fountaingrove, point: [38.487, -122.71], precision: near, near: san}
  lar: {name: Larkfield, point: [38.51, -122.75], precision: near}
  cali: {name: Calistoga, point: [38.579, -122.58]}
  lak: {name: Lake Berryessa, point: [38.59, -122.23], precision: area, radius_km: 10}
  sil: {name: Silverado, point: [38.35, -122.26], precision: near}
  men: {name: Mendocino County, geonameid: 5372163, point: [39.4324, -123.4429], precision: division}
  tom: {name: Tomki Road, point: [39.29, -123.2], precision: near}
  nev: {name: Nevada County, geonameid: 5376509, point: [39.2975, -120.7713], precision: division}
  rou: {name: Rough and Ready, point: [39.23, -121.136]}
  ana: {name: Anaheim Hills, point: [33.847, -117.74], precision: near}
  ora: {name: Orange County, geonameid: 5379524, point: [33.6757, -117.7772], precision: division}
  cor: {name: Corona, geonameid: 5339631, point: [33.8753, -117.5664]}
  pet: {name: Petaluma, geonameid: 5382232, point: [38.2324, -122.6367]}
  uki: {name: Ukiah, geonameid: 5404476, point: [39.1502, -123.2078]}
  mar: {name: Marin, point: [38.07, -122.75], precision: division}
  neva: {name: Nevada, geonameid: 5509151, point: [39.2502, -116.7512], precision: division}
  ore: {name: Oregon, geonameid: 5744337, point: [44.0001, -120.5014], precision: division}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  rus: {name: Russian River, point: [38.5, -122.9], precision: area, radius_km: 30}
  win: {name: Windsor, geonameid: 5410004, point: [38.5471, -122.8164]}
  sac: {name: Sacramento, geonameid: 5389489, point: [38.5816, -121.4944]}
  wash: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: wildfire, places: [cof, fou, lar, cali], start: 2017-10-08, end: 2017-10-08, date_precision: day, date_text: "Sunday 9:45 p.m.", killed: 11, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [cali], start: null, end: null, date_precision: unknown, date_text: "", displaced: 5300, status: happened, actors: ""}
  e3: {type: wildfire, places: [sil], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", main: true}
  e4: {type: wildfire, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: "", main: true}
  e5: {type: wildfire, places: [rou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: wildfire, places: [ana], start: 2017-10-09, end: 2017-10-09, date_precision: day, date_text: Monday, status: happened, actors: ""}
  e7: {type: displacement, places: [pet, nap, uki], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: other, places: [rus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: wildfire, places: [win], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: statement, places: [sac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sacramento}
  e12: {type: decision, places: [wash], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
