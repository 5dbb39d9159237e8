---
id: travel-us-06
genre: travel
country: US
published: 2023-06-10
publisher: Big Sky Sunday
title: "Where the map says [Moscow](mos mention) and means [Idaho](id mention)"
---
Start in [Moscow](mos event), [Idaho](id event), with a huckleberry scone at the farmers market on [Main Street](mai event), which turned 45 last month. Nobody there will mention [Russia](ru mention) unless you do.

Then go east. [U.S. 12](us12 event) follows the [Lochsa River](loc mention) up to [Lolo Pass](lol mention) for a hundred miles without a gas station; state crews {reopened}(e1) one lane at milepost 139 on June 2 after a May {rockslide}(e2). By suppertime you are in [Missoula](mis mention), [Montana](mt mention), where the breweries outnumber the churches, or so a Lutheran told me.

[Paris](par mention), back over the line in [Idaho](id mention)'s far corner, is a Mormon town of 540 with a tabernacle of red sandstone, hauled across the ice of [Bear Lake](bea mention). [Athens](ath mention) is just a name on a mine. But [Manhattan](man mention), twenty minutes outside [Bozeman](boz mention), has the best steak in [Gallatin County](gal mention), and at [Three Forks](thr event), where the [Missouri](msr mention) begins, a 1910 railroad hotel was {sold}(e3) in April to a couple from [Tulsa](tul mention).

They plan to {reopen}(e4) the ballroom by Labor Day. I asked what they had done before. "Oil," he said. "[Alaska](ak mention), [Libya](ly mention). Everywhere but home."

---
places:
  mos: {name: Moscow, geonameid: 5601538, point: [46.7324, -117.0002]}
  id: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
  mai: {name: Main Street, point: [46.732, -117.001], precision: exact, near: mos}
  ru: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  us12: {name: U.S. Route 12, point: [46.34, -115.3], precision: area, radius_km: 70}
  loc: {name: Lochsa River, point: [46.34, -115.2], precision: area}
  lol: {name: Lolo Pass, point: [46.635, -114.58], precision: near}
  mis: {name: Missoula, geonameid: 5666639, point: [46.8721, -113.994]}
  mt: {name: Montana, geonameid: 5667009, point: [47.0003, -109.751], precision: division}
  par: {name: Paris, geonameid: 5603240, point: [42.2272, -111.401]}
  bea: {name: Bear Lake, point: [42.0, -111.33], precision: area, radius_km: 15}
  ath: {name: Athens, point: null, near: id}
  man: {name: Manhattan, geonameid: 5664535, point: [45.8566, -111.3325]}
  boz: {name: Bozeman, geonameid: 5641727, point: [45.6797, -111.0386]}
  gal: {name: Gallatin County, geonameid: 5653656, point: [45.5181, -111.1639], precision: division}
  thr: {name: Three Forks, geonameid: 5682364, point: [45.8924, -111.5522]}
  msr: {name: Missouri River, point: [45.93, -111.5], precision: area}
  tul: {name: Tulsa, geonameid: 4553433, point: [36.154, -95.9928]}
  ak: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  ly: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
events:
  e1: {type: opening, places: [lol], start: 2023-06-02, end: 2023-06-02, date_precision: day, date_text: on June 2, status: happened, actors: ""}
  e2: {type: landslide, places: [lol], start: 2023-05, end: 2023-05, date_precision: month, date_text: May, status: happened, actors: ""}
  e3: {type: deal, places: [thr], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e4: {type: opening, places: [thr], start: 2023-09-04, end: 2023-09-04, date_precision: day, date_text: by Labor Day, status: planned, actors: ""}
notes: ""
