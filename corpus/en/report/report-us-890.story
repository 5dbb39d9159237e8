---
id: report-us-890
genre: report
country: US
published: 2020-10-08
publisher: Platte Bottoms Journal
title: "Farm Bureau president: Harvest is early, prices better, help scarce"
---
Combines are two weeks ahead of the usual in [Merrick County](mer mention), and for the first time in a while Steve Wiegert doesn't mind looking at the markets.

Corn was at $3.62 at the elevator in [Central City](cen mention) on Tuesday, up 60 cents since August. Soybeans were at $9.80. "I sold some at $8.20 because I was scared," said Wiegert, president of the county Farm Bureau. "If I'd been more scared, I'd have sold it all, so it could be worse."

[China](chi metonym) is buying again. A {windstorm}(e1) in [Iowa](iow event) in August {flattened}(e1) millions of acres and took a bite out of supplies. In [Nebraska](neb mention), yields under irrigation have run from 210 to 245 bushels; dryland corn west of [Palmer](pal mention) made 90.

Dry weather has kept drying costs low. Propane is $1.05. The risk is fire, said Wiegert, who keeps a disk hooked up at the edge of whatever field he's in. Fire departments in [Clarks](cla mention), [Silver Creek](sil mention) and [Chapman](cha mention) ask farmers to call in before they burn anything.

Help is the trouble. Truck drivers from [South Africa](sou mention), who come on visas each spring, could not get in until June because consulates were closed. Retired men who would usually drive a grain cart are staying home on account of the virus. "My banker's running mine," Wiegert said. "He's good. I think he likes to see where it went."

Federal payments could make up 40 percent of net farm income this year, according to economists in [Lincoln](lin mention). What happens after the election is anyone's guess. Wiegert would like to see trade deals with [Britain](bri mention) and [Japan](jap mention), a floor under ethanol, and year-round E15.

His advice to young farmers is to keep a year's payments in cash and stay off the internet after 9 p.m.

The bureau's annual {meeting}(e2) is Nov. 12 by telephone.

---
places:
  mer: {name: Merrick County, point: [41.17, -98.04], precision: area, radius_km: 25}
  cen: {name: Central City, geonameid: 5065429, point: [41.1159, -98.0017]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  iow: {name: Iowa, geonameid: 4862182, point: [42.0003, -93.5005], precision: division}
  neb: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  pal: {name: Palmer, point: [41.22, -98.26]}
  cla: {name: Clarks, point: [41.22, -97.84]}
  sil: {name: Silver Creek, point: [41.31, -97.66]}
  cha: {name: Chapman, point: [41.02, -98.16]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  lin: {name: Lincoln, geonameid: 5072006, point: [40.8, -96.667]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: storm, places: [iow], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: millions of acres}
  e2: {type: meeting, places: [], start: 2020-11-12, end: 2020-11-12, date_precision: day, date_text: Nov. 12, status: planned, actors: ""}
notes: ""
