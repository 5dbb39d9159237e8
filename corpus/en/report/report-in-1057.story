---
id: report-in-1057
genre: report
country: IN
published: 2014-03-18
publisher: Mumbai Trade Journal
title: "In [Dharavi](dha mention), a leather bag may travel further than its maker ever will"
---
In a loft of ten feet by twelve, reached by a ladder, Mohammed Irfan cuts a shoulder bag out of buffalo hide in four minutes. He gets Rs 95 for it. In a boutique in [Milan](mil mention) it'll be on a stand by itself, under a lamp, for €240.

He isn't bitter. "They pay for the lamp," says Irfan, who came to [Mumbai](mum mention) from [Sitamarhi](sit mention) in [Bihar](bih mention) at the age of 13 and sleeps beneath the table on which he works.

There are perhaps 5,000 workshops in the settlement, and they turn out leather, pottery, papad, soap and recycled plastic worth about Rs 3,500 crore a year, if the most common guess is right. Nobody pays much tax. Nobody gets a pension.

A group of 64 craftsmen would like to change the sum. They've {founded}(e1) a cooperative with a stamp of its own, and in January they {took}(e2) eleven samples to a trade fair in [Chennai](che event). Buyers from [Düsseldorf](dus mention) and [Osaka](osa mention) wanted to know whether the hides were traceable, whether the glue was free of solvents and whether they could see the fire exit.

"We showed them the ladder," Irfan says.

That's the difficulty. Big brands have become careful since the {collapse}(e3) of the Rana Plaza building near [Dhaka](dhak event) last April, which cost more than 1,100 {lives}(e3). Factories in [Kolkata](kol mention) and [Kanpur](kan mention) that can show certificates will get the orders, and workshops that can't will sew for them, unseen. Auditors should look further, labour groups say. They seldom climb ladders.

What about the plan to rebuild the whole place? It has been coming for ten years. Under the scheme, families who can prove that they were here before 2000 would be given a flat of 300 square feet free of charge. There's nothing in it about workshops. A kiln on the seventh floor isn't what the architects have in mind.

On Sunday the state's chief secretary {visited}(e4) the lanes. He admired a belt. Asked when work would start, he said, "Very soon," and somebody at the back laughed.

The cooperative's shop, off 90 Feet Road, is open daily except Friday mornings. Bags cost from Rs 900 to Rs 2,600. The lamp is extra, says Irfan.

---
places:
  dha: {name: Dharavi, point: [19.04, 72.855]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  sit: {name: Sitamarhi, geonameid: 1255983, point: [26.5936, 85.4906]}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  dus: {name: Düsseldorf, geonameid: 2934246, point: [51.2232, 6.7793]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  dhak: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  kan: {name: Kanpur, geonameid: 1267995, point: [26.4652, 80.3498]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
events:
  e1: {type: launch, places: [dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A group of 64 craftsmen, targets: a cooperative, main: true}
  e2: {type: exhibition, places: [che], start: 2014-01, end: 2014-01, date_precision: month, date_text: in January, status: happened, actors: they, targets: eleven samples}
  e3: {type: collapse, places: [dhak], start: 2013-04, end: 2013-04, date_precision: month, date_text: last April, killed: 1100, killed_qualifier: at_least, status: happened, actors: "", targets: the Rana Plaza building}
  e4: {type: visit, places: [dha], start: 2014-03-16, end: 2014-03-16, date_precision: day, date_text: On Sunday, status: happened, actors: "the state's chief secretary", targets: the lanes}
notes: ""
