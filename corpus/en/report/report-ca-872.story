---
id: report-ca-872
genre: report
country: CA
published: 2017-08-02
publisher: Lac-Saint-Jean Herald
title: "Blueberry growers face glut, and a long wait for rain"
---
[DOLBEAU-MISTASSINI](dol dateline), [Que.](que dateline) - The berries are small, the price is smaller, and Normand Tremblay says that he would rather have a bad crop at a good price than what he has now.

Wild blueberries sold for $1.05 a pound in 2011. Growers around [Lac Saint-Jean](lac mention) were paid about 40 cents last year and may get 32 this month. It costs 38 to pick, haul and clean them.

Freezers are full. [Quebec](que event), [Nova Scotia](nov event), [New Brunswick](new event) and [Maine](mai event) together {harvested}(e1) more than 400 million pounds in 2016, a record, and the cultivated fields of [British Columbia](bri mention), [Michigan](mic mention) and [Chile](chi mention) add as much again every year. "Everybody was told to plant. The doctor said it's good for the heart," said Tremblay, who leases 260 hectares between [Normandin](nor mention) and [Girardville](gir mention).

At the plant in [Saint-Bruno](sai mention), lines should start up in about ten days. Each of them takes 40 tonnes an hour and is cooled by ammonia, leaks of which are the main hazard; sensors would shut doors within four seconds. Seasonal workers from [Guatemala](gua mention) live in the old school. Young people from [Roberval](rob mention) and [Chicoutimi](chic mention) used to rake, but today nine-tenths are gathered by machine.

Rain has been scarce since mid-June. A good soaking could still add a fifth to the weight; a frost in the last week of August, which is by no means rare this far north, could take it away.

Some are turning to organic berries, which bring 90 cents. It takes three years to be certified and yields fall by a third. Others will leave part of the crop for the bears.

Their syndicate has asked [Ottawa](ott metonym) to buy berries for schools and food banks. A minister's aide said that it was being studied.

Visitors may pick their own at La Magie du Sous-Bois, $2 a pound, from 8 a.m.; bring boots, bring water and do not wear blue.

---
places:
  dol: {name: Dolbeau-Mistassini, geonameid: 5940934, point: [48.8786, -72.2314]}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  lac: {name: Lac Saint-Jean, point: [48.6, -72.0], precision: area, radius_km: 30}
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  new: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
  mai: {name: Maine, geonameid: 4971068, point: [45.5003, -69.2498], precision: division}
  bri: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  nor: {name: Normandin, point: [48.83, -72.53]}
  gir: {name: Girardville, point: [49.0, -72.55]}
  sai: {name: Saint-Bruno, point: [48.47, -71.65]}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  rob: {name: Roberval, geonameid: 6125653, point: [48.5168, -72.2324]}
  chic: {name: Chicoutimi, point: [48.43, -71.07]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: market, places: [que, nov, new, mai], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: "", targets: 400 million pounds}
notes: ""
