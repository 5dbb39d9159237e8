---
id: report-us-815
genre: report
country: US
published: 2007-03-15
publisher: Delta Farm Weekly
title: "Corn pulls acres from cotton in the [Delta](del mention)"
---
Ask a grower at the coffee counter in [Indianola](ind mention) what he will plant and the answer is likely to be yellow. Corn futures at $4 a bushel have made many in [Mississippi](mis mention) think again about cotton, which has been at 52 cents a pound and costs twice as much to grow.

"My daddy would turn over," said Wendell Capers, who farms 3,100 acres between [Inverness](inv mention) and [Isola](iso mention). "But you can't eat on tradition. If I make 170 bushels I'm ahead, and if I make 140 I'm even."

Agronomists at the station in [Stoneville](sto mention) expect the state's corn area to be up by as much as 180 percent. Their counsel is not to plant on heavy clay that stays wet, not to skimp on nitrogen and to mind the calendar: pollination should be over before the July heat. Seed of the best hybrids is short.

Gins are the other side of it. There are 71 in the state and each needs some 20,000 bales to pay for itself. "You lose a third of the cotton, you could lose a third of the gins," said Lacey Trotter, who manages one at [Belzoni](bel mention). "They don't come back."

Then there is storage. Elevators along the river at [Greenville](gre mention) and [Rosedale](ros mention) were made for soybeans; a wet September would mean lines of trucks. Some growers are looking at bins. A 30,000-bushel bin runs to about $45,000 with fans, and dealers in [Cleveland](cle mention) and [Greenwood](gree mention) quote ten weeks.

Across the water, [Arkansas](ark mention) growers near [Lake Village](lak mention) and [Eudora](eud mention) say much the same. [Louisiana](lou mention) has gone further, because of ethanol plants that may or may not be built.

Could it all turn round? Of course. A big crop in [Iowa](iow mention) and [Illinois](ill mention), a dry spring in [Texas](tex mention), a word from [Washington](was metonym) on the loan rate, and the counter talk would be of cotton again. "We'll see in August who was smart," said Capers. "It's usually nobody."

---
places:
  del: {name: Delta, point: [33.5, -90.6], precision: area, radius_km: 100}
  ind: {name: Indianola, geonameid: 4430981, point: [33.4509, -90.6551]}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  inv: {name: Inverness, point: [33.35, -90.59]}
  iso: {name: Isola, point: [33.26, -90.59]}
  sto: {name: Stoneville, point: [33.42, -90.91]}
  bel: {name: Belzoni, geonameid: 4417676, point: [33.1843, -90.4893]}
  gre: {name: Greenville, geonameid: 4428475, point: [33.409, -91.0598]}
  ros: {name: Rosedale, geonameid: 4828755, point: [33.8534, -91.0279]}
  cle: {name: Cleveland, geonameid: 4422106, point: [33.744, -90.7248]}
  gree: {name: Greenwood, geonameid: 4428495, point: [33.5162, -90.1795]}
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
  lak: {name: Lake Village, geonameid: 4118121, point: [33.3287, -91.2818]}
  eud: {name: Eudora, geonameid: 4110100, point: [33.1096, -91.2621]}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  iow: {name: Iowa, geonameid: 4862182, point: [42.0003, -93.5005], precision: division}
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  was: {name: Washington, point: [38.9, -77.04]}
events:
notes: ""
