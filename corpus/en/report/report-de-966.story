---
id: report-de-966
genre: report
country: DE
published: 2022-06-23
publisher: Central European Business Daily
title: "[Germany](ger metonym) and its gas: 'We built the house without an emergency exit'"
---
[DUISBURG](dui dateline) (CEBD) — At the steel works of [Bruckhausen](bru mention) they can tell you to the minute how long a coke oven may go without heat. It's a figure that nobody had asked for in thirty years. This spring the economy ministry in [Berlin](ber mention) has asked three times.

On Thursday the minister {raised}(e1) the alert level for gas to the second of three. The third would mean rationing. Private homes, hospitals and the police would be protected by law; industry would not.

The cause is well known. Since last week [Moscow](mos metonym) has {cut}(e2) deliveries through the pipeline that ends in [Lubmin](lub event), near [Greifswald](gre mention), by 60 per cent, for technical reasons as it says. From 11 July, the pipe will be {closed}(e4) for ten days for yearly maintenance. Whether it will be opened again is the question on which the next winter depends.

"We built the house without an emergency exit because the rent was low," says Prof Wiebke Osterloh, an energy economist in [Essen](ess mention). More than half of [Germany](ger mention)'s gas came from [Russia](rus mention) last year, and a large part of storage, including the cavern field at [Rehden](reh mention), belonged to a [Russian](russ demonym) company. [Poland](pol metonym) and [Lithuania](lit metonym) had warned of it for years. So had [Washington](was metonym), though it had gas of its own to sell.

Storage now stands at 58 per cent. The law calls for 90 by the first of November. It can be done, Osterloh's model shows, if all coal plants in reserve come back, if [Norway](nor mention) and the [Netherlands](net mention) keep pumping, and if floating terminals for liquefied gas are ready at [Wilhelmshaven](wil mention) and [Brunsbüttel](brun mention) by the turn of the year. Each of these ifs has a date, and the dates do not match.

Towns are looking for savings. [Augsburg](aug metonym) wants to dim its lights at night, and swimming pools in [Cologne](col mention) may be kept at 26 degrees. Chemical workers in [Ludwigshafen](lud mention), where one plant alone needs as much gas as [Switzerland](swi mention), ask who'll be sent home first.

There has been nothing like it since the oil crisis. On four Sundays in November and December 1973, cars were {banned}(e3) from the roads of [West Germany](wes event) and people went for walks on the autobahn. Photographs show them smiling.

---
places:
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  dui: {name: Duisburg, geonameid: 2934691, point: [51.4325, 6.7652]}
  bru: {name: Bruckhausen, point: [51.49, 6.73]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  mos: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  lub: {name: Lubmin, point: [54.14, 13.61]}
  gre: {name: Universitäts- und Hansestadt Greifswald, geonameid: 2917788, point: [54.0891, 13.4024]}
  ess: {name: Essen, geonameid: 2928810, point: [51.4566, 7.0123]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  reh: {name: Rehden, point: [52.61, 8.48]}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  wil: {name: Wilhelmshaven, geonameid: 2808720, point: [53.5476, 8.1039]}
  brun: {name: Brunsbüttel, point: [53.9, 9.14]}
  aug: {name: Augsburg, geonameid: 2954172, point: [48.3715, 10.8985]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  lud: {name: Ludwigshafen, point: [49.48, 8.44]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  wes: {name: West Germany, point: [51.0, 9.0], precision: area, radius_km: 300}
events:
  e1: {type: decision, places: [], start: 2022-06-23, end: 2022-06-23, date_precision: day, date_text: On Thursday, status: happened, actors: the minister, targets: the alert level for gas, main: true}
  e2: {type: decision, places: [lub], start: null, end: null, date_precision: unknown, date_text: Since last week, status: happened, actors: Moscow, targets: deliveries, main: true}
  e4: {type: closure, places: [lub], start: 2022-07-11, end: 2022-07-20, date_precision: day, date_text: From 11 July, status: planned, actors: "", targets: the pipe}
  e3: {type: decision, places: [wes], start: 1973-11, end: 1973-12, date_precision: month, date_text: On four Sundays in November and December 1973, status: happened, actors: "", targets: cars}
notes: ""
