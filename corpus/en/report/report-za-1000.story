---
id: report-za-1000
genre: report
country: ZA
published: 2016-08-30
publisher: Highveld Community News
title: "Blankets and bread: how you can help this winter"
---
Winter on the Highveld is not the kind that makes headlines. There is no snow to speak of, only a cold that comes up through the floor at four in the morning.

"In a shack you feel it in your teeth," says Lerato Nkabinde of the Warm Hands Foundation, which works in [Orange Farm](ora mention), [Tembisa](tem mention) and [Ekangala](eka mention). "Old people sleep in their clothes and in the clothes of those who have died. Then they light a brazier, they close the door because of the wind, and that is when we lose them."

The foundation hopes to hand out 12 000 blankets before the end of the season. It has just under 7 000. Each costs R95, less than two cappuccinos in [Rosebank](ros mention), and those who give ten or more can have the name of their firm sewn on the corner. Donations of soup powder, maize meal, peanut butter and nappies are welcome as well. Please do not bring second-hand electrical heaters, however well meant, since most of the homes have no safe connection.

Much of the work is done by 140 volunteers, among them pensioners from [Benoni](ben mention), pupils of two schools in [Pretoria](pre mention) and a motorcycle club from [Vereeniging](ver mention) whose members look fiercer than they are. "They asked us whether there was a weight limit," says Nkabinde. "By lunch they were peeling carrots."

On Saturday the volunteers {gave out}(e1) 1 100 parcels in [Diepsloot](die event). There would have been more, but a lorry that was coming with bread from [Springs](spr mention) {broke down}(e2) on the N12.

Poverty is not confined to the cities. About 55% of [South Africans](sou demonym) live below the upper poverty line, according to the official statistics, with the highest rates in [Limpopo](lim mention) and the [Eastern Cape](eas mention). The foundation would like to open a branch in [Mthatha](mth mention) one day, if a partner can be found.

Drop-off points are at the fire station in [Boksburg](bok mention), the library in [Edenvale](ede mention) and the foundation's office in [Kempton Park](kem mention), which is open from 8am to 4pm. An SMS with the word WARM costs R20.

---
places:
  ora: {name: Orange Farm, point: [-26.47, 27.86]}
  tem: {name: Thembisa, geonameid: 949880, point: [-25.9964, 28.2268]}
  eka: {name: Ekangala, point: [-25.69, 28.75]}
  ros: {name: Rosebank, point: [-26.145, 28.04]}
  die: {name: Diepsloot, point: [-25.93, 28.01]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  lim: {name: Limpopo, geonameid: 1085597, point: [-23.5859, 29.1301], precision: division}
  eas: {name: Eastern Cape, geonameid: 1085593, point: [-32.0622, 26.6417], precision: division}
  ede: {name: Edenvale, point: [-26.14, 28.15]}
  kem: {name: Kempton Park, point: [-26.1, 28.23]}
  bok: {name: Boksburg, geonameid: 1017780, point: [-26.212, 28.2596]}
  ben: {name: Benoni, geonameid: 1020098, point: [-26.1885, 28.3208]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  ver: {name: Vereeniging, geonameid: 944385, point: [-26.6731, 27.9261]}
  spr: {name: Springs, geonameid: 952865, point: [-26.25, 28.4]}
  mth: {name: Mthatha, geonameid: 946058, point: [-31.5889, 28.7844]}
events:
  e1: {type: aid, places: [die], start: 2016-08-27, end: 2016-08-27, date_precision: day, date_text: On Saturday, status: happened, actors: the volunteers, targets: 1 100 parcels, main: true}
  e2: {type: outage, places: [], start: 2016-08-27, end: 2016-08-27, date_precision: day, date_text: "", status: happened, actors: "", targets: a lorry, minor: true}
notes: ""
