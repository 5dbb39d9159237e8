---
id: captions-zm-04
genre: captions
country: ZM
published: 2024-08-17
title: "The lake that isn't — photographs by Chanda Musonda"
---
1 [Siavonga](sia event), [Zambia](zm event). Houseboats sit on {cracked}(e1) mud. [Lake Kariba](kar event) {stood}(e1) at 9 per cent of usable storage on Thursday; in [Lusaka](lus event) the {lights}(e2) are on for three hours a day.

2 Kapenta drying at [Sinazongwe](sin event). Catches have {halved}(e3), say women who used to sell in [Choma](cho mention) and now walk to [Maamba](maa mention).

3 A barber in [Kalingalinga](kal event) has run a cable from his brother's taxi. Price of a cut: {up 5 kwacha}(e4).

4 Wall of the dam, from the [Zimbabwean](zw demonym) side. [Harare](har metonym) {took}(e5) its whole year's water by July. The engineers are [Italian](it demonym); the plunge pool they're {rebuilding}(e6) is the size of a stadium.

5 Maize from [Tanzania](tz mention) {unloaded}(e7) at [Kapiri Mposhi](kap event). It hasn't failed everywhere: [Mbala](mba mention), in the north, is green.

6 [Livingstone](liv event). Boys play football on the lip of [Victoria Falls](vic event), where in April there's a roar. (Do not attempt. A tourist from [Perth](per mention) {slipped}(e8) there on 3 August and was {hauled out}(e9) by his rucksack.)

7 Solar panels for sale, [Kamwala](kam event) market. From [Guangzhou](gua mention), via [Walvis Bay](wal mention).

---
places:
  sia: {name: Siavonga, geonameid: 898188, point: [-16.5382, 28.7088]}
  zm: {name: Zambia, geonameid: 895949, point: [-14.3333, 28.5], precision: country}
  kar: {name: Lake Kariba, point: [-17.0, 28.0], precision: area, radius_km: 120}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  sin: {name: Sinazongwe, point: [-17.26, 27.46], precision: near}
  cho: {name: Choma, geonameid: 917748, point: [-16.8089, 26.9875]}
  maa: {name: Maamba, point: [-17.367, 27.15], precision: near}
  kal: {name: Kalingalinga, point: [-15.405, 28.335], precision: near, near: lus}
  zw: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  it: {name: Italy, geonameid: 3175395, point: [42.8333, 12.8333], precision: country}
  tz: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  kap: {name: Kapiri Mposhi, geonameid: 913029, point: [-13.9715, 28.6699]}
  mba: {name: Mbala, geonameid: 176146, point: [-8.8402, 31.3659]}
  liv: {name: Livingstone, geonameid: 910111, point: [-17.8419, 25.8543]}
  vic: {name: Victoria Falls, point: [-17.924, 25.857], precision: near}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  kam: {name: Kamwala, point: [-15.43, 28.29], precision: near, near: lus}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  wal: {name: Walvis Bay, geonameid: 3359638, point: [-22.9575, 14.5053]}
events:
  e1: {type: drought, places: [kar], start: 2024-08-15, end: 2024-08-15, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e2: {type: outage, places: [lus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: market, places: [sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: market, places: [kal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: drought, places: [har], start: 2024-07, end: 2024-07, date_precision: month, date_text: by July, status: happened, actors: "", minor: true}
  e6: {type: construction, places: [zw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: aid, places: [kap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: other_accident, places: [vic], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: on 3 August, status: happened, actors: ""}
  e9: {type: rescue, places: [vic], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
