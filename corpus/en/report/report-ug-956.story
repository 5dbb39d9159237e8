---
id: report-ug-956
genre: report
country: UG
published: 2017-04-11
publisher: Great Lakes Features
title: "Inside [Bidi Bidi](bid mention), where refugees get land instead of a fence"
---
[YUMBE](yum dateline), [Uganda](uga dateline) — A year ago there was bush here, and a few charcoal burners. Now 272,000 people live in [Bidi Bidi](bid mention), more than in any other refugee settlement in the world, and there is a man who repairs phones with solar power, a church choir in three languages, and a price for sand.

They come from [South Sudan](sou mention), mostly from [Yei](yei mention), [Kajo Keji](kaj mention) and [Lainya](lai mention) in the country's south. Since fighting {broke out}(e1) in [Juba](jub event) last July, more than 630,000 have {crossed}(e2) into [Uganda](uga event). "They were killing men in the road, so we walked by night," says Grace Keji, 34, who has five children of her own and three whose parents she doesn't know.

What distinguishes [Uganda](uga mention) from its neighbours is the law. Refugees may work, travel and send their children to state schools. Each family receives a plot of 30 metres by 30, as well as poles and a plastic sheet. In [Dadaab](dad mention), in [Kenya](ken mention), the same family would not be allowed to leave the camp without a pass.

"We ourselves have been refugees," explains settlement commandant Hussein Anguyo, whose parents lived in [Maridi](mar mention) during the 1980s. He speaks to visitors twice a week. Land belongs to the clans of [Yumbe](yum mention), which lend it without rent, in the hope that roads, wells and health centres will be left behind.

It is a model, and a model is expensive. The UN's appeal for this year stands at $781 million, of which less than a fifth has been paid. Water is brought by truck at a cost of $15 million a year for this settlement alone. If the rations of 12 kilos of cereals per head had to be cut, aid workers fear, there could be trouble at the borehole queues.

Firewood is another worry. Women walk up to ten kilometres, and quarrels with residents are frequent. An average household burns 20 kilos a day; at that rate, there will be no trees left within sight of [Swinga](swi mention) hill by the time a peace agreement is signed, if one ever is.

A {conference}(e3) of donors is planned in [Kampala](kam event) for 22 and 23 June. The UN secretary-general is expected to attend. Grace Keji has been told about it. She'd like to know whether it concerns beans.

---
places:
  yum: {name: YUMBE, point: [3.47, 31.25]}
  bid: {name: Bidi Bidi, point: [3.53, 31.35]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  sou: {name: South Sudan, geonameid: 7909807, point: [7.5, 30.0], precision: country}
  yei: {name: Yei, geonameid: 363619, point: [4.0944, 30.6764]}
  kaj: {name: Kajo Keji, point: [3.88, 31.66]}
  lai: {name: Lainya, point: [4.25, 31.0]}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
  dad: {name: Dadaab, point: [0.06, 40.31]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  mar: {name: Maridi, geonameid: 370457, point: [4.9167, 29.4694]}
  swi: {name: Swinga, point: [3.55, 31.4]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
events:
  e1: {type: battle, places: [jub], start: 2016-07, end: 2016-07, date_precision: month, date_text: last July, status: happened, actors: ""}
  e2: {type: displacement, places: [uga], start: null, end: null, date_precision: unknown, date_text: Since fighting broke out in Juba last July, displaced: 630000, displaced_qualifier: at_least, status: happened, actors: "more than 630,000", main: true}
  e3: {type: meeting, places: [kam], start: 2017-06-22, end: 2017-06-23, date_precision: day, date_text: for 22 and 23 June, status: planned, actors: The UN secretary-general}
notes: ""
