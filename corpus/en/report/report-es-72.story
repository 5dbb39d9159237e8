---
id: report-es-72
genre: report
country: ES
published: 2020-12-18
publisher: EuroWire Afrique
title: "Hundreds of schoolboys {freed}(e1), governor of [Katsina](kat metonym) says; others still missing"
---
The governor of the [Nigerian](nig demonym) state of [Katsina](kat metonym) said on Thursday night that 344 boys {abducted}(e2) from a boarding school had been {handed}(e1) over to the security forces, six days after one of the largest mass {kidnappings}(e2) in the country.

"They are on their way from [Tsafe](tsa mention), in [Zamfara](zam mention), and should be with us tomorrow," Alhaji Lawal Danmusa told state television. No ransom was paid, he said.

Gunmen on motorcycles {attacked}(e2) the Government Science Secondary School at [Kankara](kan event) last Friday night. They {fought}(e3) police at the gate for an hour and a half, which allowed some of the 800 pupils to jump the fence. The rest were {marched}(e2) into the [Rugu](rug event) forest.

Boko Haram, whose home ground is [Borno](bor mention), hundreds of kilometres to the east, {claimed}(e4) the {kidnapping}(e2) in an audio recording on Tuesday and {released}(e4) a video on Thursday in which a boy, dusty and exhausted, begs the army to go back. State officials insisted that local bandits did the work. The two may have made common cause, analysts in [Abuja](abu mention) and [London](lon mention) believe.

In [Kankara](kan event) mothers {slept}(e5) on mats in the school yard all week. "I will count him from his hair down to his toes," said Hauwa Isah of her son. A few hundred students {marched}(e6) in [Katsina](kats event) city on Thursday under the motto BringBackOurBoys.

The president, himself from [Daura](dau mention) in the same state, was on a private {visit}(e7) there when the school was {attacked}(e2). He has been {criticised}(e8) by governors in the north, who {met}(e9) in [Kaduna](kad event) on Wednesday.

All boarding schools in [Katsina](kat event), [Zamfara](zam event), [Jigawa](jig event) and [Kano](kano event) have been {closed}(e10). The names of places bring back other nights: [Chibok](chi event) in April 2014, when 276 girls were {taken}(e11), about 100 of whom have not returned; [Dapchi](dap event) in February 2018, when 110 were {seized}(e12) and five {died}(e12); [Buni Yadi](bun event), where 59 boys were {shot}(e13) or {burned}(e13) in their beds in 2014.

On Nov. 28 at least 76 farm workers were {killed}(e14) in rice fields at [Koshobe](kos event), near [Maiduguri](mai mention). And on Saturday, three days before the recording, more than 50 passengers were {taken}(e15) off buses at [Mahuta](mah event), a police report says.

---
places:
  kat: {name: Katsina, geonameid: 2334797, point: [12.5056, 7.5861], precision: division}
  tsa: {name: Tsafe, geonameid: 2346199, point: [11.9578, 6.9208]}
  zam: {name: Zamfara, geonameid: 2595349, point: [12.0084, 6.1283], precision: division}
  kan: {name: Kankara, geonameid: 2335219, point: [11.9311, 7.4112]}
  rug: {name: Rugu, point: [12.3, 7.3], precision: area, radius_km: 40}
  bor: {name: Borno, geonameid: 2346794, point: [12.0019, 13.1533], precision: division}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  dau: {name: Daura, point: [13.03, 8.32]}
  kats: {name: Katsina city, point: [12.99, 7.6]}
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
  jig: {name: Jigawa, geonameid: 2565345, point: [12.0714, 9.3622], precision: division}
  kano: {name: Kano, geonameid: 2335196, point: [11.7323, 8.5415], precision: division}
  chi: {name: Chibok, point: [10.87, 12.85]}
  dap: {name: Dapchi, geonameid: 2345172, point: [12.4954, 11.4998]}
  bun: {name: Buni Yadi, point: [11.27, 11.99]}
  kos: {name: Koshobe, point: [11.95, 13.2], precision: near}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
  mah: {name: Mahuta, point: [11.5, 7.2], precision: near}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
events:
  e1: {type: rescue, places: [kat], start: 2020-12-17, end: 2020-12-17, date_precision: day, date_text: on Thursday night, status: happened, actors: "", targets: 344 boys, main: true}
  e2: {type: abduction, places: [kan, rug], start: 2020-12-11, end: 2020-12-11, date_precision: day, date_text: last Friday night, status: happened, actors: Gunmen on motorcycles, targets: 344 boys, main: true}
  e3: {type: battle, places: [kan], start: 2020-12-11, end: 2020-12-11, date_precision: day, date_text: last Friday night, status: happened, actors: They, targets: police}
  e4: {type: statement, places: [], start: 2020-12-15, end: 2020-12-17, date_precision: day, date_text: on Tuesday, status: happened, actors: Boko Haram, targets: the kidnapping}
  e5: {type: other, places: [kan], start: null, end: null, date_precision: unknown, date_text: all week, status: happened, actors: mothers, minor: true}
  e6: {type: protest, places: [kats], start: 2020-12-17, end: 2020-12-17, date_precision: day, date_text: on Thursday, status: happened, actors: A few hundred students}
  e7: {type: visit, places: [dau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: governors, targets: The president}
  e9: {type: meeting, places: [kad], start: 2020-12-16, end: 2020-12-16, date_precision: day, date_text: on Wednesday, status: happened, actors: governors}
  e10: {type: closure, places: [kat, zam, jig, kano], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: All boarding schools}
  e11: {type: abduction, places: [chi], start: 2014-04, end: 2014-04, date_precision: month, date_text: in April 2014, status: happened, actors: "", targets: 276 girls}
  e12: {type: abduction, places: [dap], start: 2018-02, end: 2018-02, date_precision: month, date_text: in February 2018, killed: 5, status: happened, actors: ""}
  e13: {type: attack, places: [bun], start: 2014, end: 2014, date_precision: year, date_text: in 2014, killed: 59, status: happened, actors: "", targets: 59 boys}
  e15: {type: abduction, places: [mah], start: 2020-12-12, end: 2020-12-12, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: more than 50 passengers}
  e14: {type: killing, places: [kos], start: 2020-11-28, end: 2020-11-28, date_precision: day, date_text: On Nov. 28, killed: 76, killed_qualifier: at_least, status: happened, actors: "", targets: at least 76 farm workers}
notes: ""
