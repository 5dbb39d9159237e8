---
id: report-kz-56
genre: report
country: KZ
published: 2022-01-06
publisher: Steppe and Silk News
title: "{Gunfire}(e2) in [Almaty](alm event) as [Russian](rus demonym)-led troops {arrive}(e1) in [Kazakhstan](kaz event)"
---
Fresh {shooting}(e2) {broke}(e2) out on the main square of [Almaty](alm event) on Thursday and the first paratroopers of a [Russian](rus demonym)-led alliance {landed}(e1) in [Kazakhstan](kaz event) to help put down the deadliest {unrest}(e3) in the oil-rich country's 30 years of independence.

Dozens of rioters had been "{liquidated}(e3)" during the night as they tried to {storm}(e3) police buildings in the city, a police spokeswoman, Gulmira Akhmetova, said. The authorities put their own losses at 18 {dead}(e3), two of whom were found {beheaded}(e3), and 748 {injured}(e3). More than 2,300 people have been {detained}(e4).

Soldiers in armoured carriers {fired}(e2) into a crowd of some 200 who were standing in the fog near city hall, {burned}(e5) out the day before. It was unclear how many were hit. Internet and mobile telephones were {cut}(e6) off for most of the day.

The {protests}(e7) {began}(e7) on Sunday in [Zhanaozen](zha event), an oil town in the western [Mangystau](man event) region where police {killed}(e8) at least 14 strikers in 2011, after the price of liquefied gas was {doubled}(e9). By Tuesday they had {spread}(e7) to [Aktau](akt event), [Aktobe](akto event), [Shymkent](shy event), [Taraz](tar event) and [Taldykorgan](tal event), where a statue of the long-time former leader was {pulled}(e10) down.

The president {dismissed}(e11) the government on Wednesday, {capped}(e12) fuel prices, {took}(e13) over the chairmanship of the Security Council from his predecessor and {asked}(e14) the Collective Security Treaty Organisation for troops. [Moscow](mos metonym) is {sending}(e1) about 3,000; [Belarus](bel metonym), [Armenia](arm metonym), [Kyrgyzstan](kyr metonym) and [Tajikistan](taj metonym) will {contribute}(e1) fewer than 1,000 among them. Lawmakers in [Bishkek](bis metonym) {approved}(e15) the move after an angry {debate}(e15).

Looters {emptied}(e16) bank machines and gun shops, and for some hours on Wednesday {held}(e17) the airport. "They took the bottles and left the books," said Saule Nurpeisova, who runs a cafe by the opera. Five airlines, flying from [Istanbul](ist mention), [Dubai](dub mention) and [Frankfurt](fra mention) among others, have {halted}(e18) services.

Uranium prices {jumped}(e19) 8 per cent; output at [Tengiz](ten event), the biggest oilfield, was {reduced}(e20) by a {strike}(e20) of contractors. In [Nur-Sultan](nur event), the capital, a state of emergency {applies}(e21) until 19 January.

[Washington](was metonym) and [Brussels](bru metonym) called for restraint. [Beijing](bei metonym), whose border crossing at [Khorgos](kho event) has been {closed}(e22) since Wednesday, said the matter was an internal one.

---
places:
  zha: {name: Zhanaozen, geonameid: 607610, point: [43.3412, 52.8619]}
  man: {name: Mangghystau, geonameid: 608879, point: [44.0351, 53.8538], precision: division}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  akto: {name: Aktobe, geonameid: 610611, point: [50.2797, 57.2072]}
  tal: {name: Taldykorgan, geonameid: 1518542, point: [45.0156, 78.3739]}
  ten: {name: Tengiz, point: [46.1, 53.4]}
  nur: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  kho: {name: Khorgos, point: [44.2, 80.4]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  tar: {name: Taraz, geonameid: 1516905, point: [42.898, 71.3733]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: other, places: [kaz], start: 2022-01-06, end: 2022-01-06, date_precision: day, date_text: on Thursday, status: happened, actors: paratroopers of a Russian-led alliance, main: true}
  e2: {type: shooting, places: [alm], start: 2022-01-06, end: 2022-01-06, date_precision: day, date_text: on Thursday, status: happened, actors: Soldiers in armoured carriers, targets: a crowd of some 200, main: true}
  e3: {type: riot, places: [alm], start: 2022-01-05, end: 2022-01-06, date_precision: day, date_text: during the night, killed: 18, killed_qualifier: at_least, injured: 748, status: happened, actors: rioters, targets: police buildings, main: true}
  e4: {type: arrest, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2300, arrested_qualifier: at_least, status: happened, actors: "", targets: "More than 2,300 people"}
  e5: {type: fire, places: [alm], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: the day before, status: happened, actors: "", targets: city hall}
  e6: {type: outage, places: [alm], start: 2022-01-06, end: 2022-01-06, date_precision: day, date_text: for most of the day, status: happened, actors: "", targets: Internet and mobile telephones}
  e7: {type: protest, places: [zha, akt, akto, shy, tar, tal], start: 2022-01-02, end: 2022-01-04, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e8: {type: killing, places: [zha], start: 2011, end: 2011, date_precision: year, date_text: in 2011, killed: 14, killed_qualifier: at_least, status: happened, actors: police, targets: at least 14 strikers}
  e9: {type: market, places: [zha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the price of liquefied gas}
  e10: {type: other_crime, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a statue, minor: true}
  e11: {type: resignation, places: [kaz], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: on Wednesday, status: happened, actors: The president, targets: the government}
  e12: {type: decision, places: [kaz], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: on Wednesday, status: happened, actors: The president, targets: fuel prices}
  e13: {type: appointment, places: [kaz], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: on Wednesday, status: happened, actors: The president, targets: his predecessor}
  e14: {type: statement, places: [], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: on Wednesday, status: happened, actors: The president, targets: the Collective Security Treaty Organisation}
  e15: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lawmakers in Bishkek}
  e16: {type: robbery, places: [alm], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: on Wednesday, status: happened, actors: Looters, targets: bank machines and gun shops}
  e17: {type: battle, places: [alm], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: on Wednesday, status: happened, actors: Looters, targets: the airport}
  e18: {type: transport_change, places: [alm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Five airlines, targets: services}
  e19: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Uranium prices}
  e20: {type: strike, places: [ten], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: contractors}
  e21: {type: decision, places: [nur], start: 2022-01-06, end: 2022-01-19, date_precision: day, date_text: until 19 January, status: happened, actors: ""}
  e22: {type: closure, places: [kho], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: since Wednesday, status: happened, actors: "", targets: border crossing}
notes: ""
