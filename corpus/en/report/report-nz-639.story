---
id: report-nz-639
genre: report
country: NZ
published: 2016-09-25
publisher: Waikato Business News
title: "Dairy giant's {profit}(e1) {jumps}(e1) but farmers still below break-even"
---
Southern Pastures Co-operative {lifted}(e1) its annual {profit}(e1) by 65 per cent to $834 million, it {reported}(e1) in [Auckland](auc event) on Thursday. The money was made on cheese and on butter for [Chinese](chi demonym) bakeries rather than on milk powder, which most of its 10,500 members live from.

They will be {paid}(e2) $3.90 a kilo for last season, plus a {dividend}(e2) of 40 cents. Industry figures put the cost of an average farm at $5.25.

"It's lovely to read about a profit that I'm not having," said Bevan Ruawai, who milks 310 cows at [Te Awamutu](tea event) and has {laid off}(e3) his only worker.

Things may be looking up. Powder {rose}(e4) 7.7 per cent at the fortnightly {auction}(e4) last Tuesday, the fourth gain in a row, and the co-op {raised}(e5) its forecast for the current season to $5.25.

Chair Miriam Oosterhof {defended}(e6) the pay of the chief executive, who earned $4.7 million in a year in which 750 jobs were {cut}(e7), most in [Hamilton](ham event) and [Palmerston North](pal event).

Bank economists in [Wellington](wel mention) reckon one farm in ten is under pressure to sell. Three near [Ashburton](ash event) went to {auction}(e8) this month and only one {found a buyer}(e8), a family from [Cromwell](cro event) who {sold}(e9) a vineyard there in winter.

In [Havelock North](hav event), where last month's {outbreak}(e10) of campylobacter in the town's water made more than 5,000 of its 14,000 people {ill}(e10) and was {linked}(e10) to three {deaths}(e10), sheep rather than cows are under suspicion. A government {inquiry}(e11) is to {start}(e11) in October.

Federated Farmers in [Canterbury](can event) {called}(e12) the timing of stricter rules on nitrogen "hopeless". The regional council will {hold}(e13) a {hearing}(e13) in [Timaru](tim event) on October 11.

Overseas, [Dutch](dut demonym) and [Irish](iri demonym) herds are still growing after the end of quotas, though [Brussels](bru metonym) has {offered}(e14) 150 million euros to those who milk less. In [Wisconsin](wis event), farmers {tipped}(e15) out millions of litres over the summer because they couldn't find a plant to take it.

---
places:
  tea: {name: Te Awamutu, geonameid: 6240801, point: [-38.0082, 175.3302]}
  pal: {name: Palmerston North, geonameid: 2185018, point: [-40.3564, 175.6111]}
  ham: {name: Hamilton, geonameid: 2190324, point: [-37.7833, 175.2833]}
  cro: {name: Cromwell, geonameid: 6207775, point: [-45.0384, 169.2001]}
  hav: {name: Havelock North, point: [-39.67, 176.88]}
  can: {name: Canterbury, geonameid: 2192628, point: [-43.4, 171.813], precision: division}
  wis: {name: Wisconsin, geonameid: 5279468, point: [44.5002, -90.0004], precision: division}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  iri: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ash: {name: Ashburton, geonameid: 6217081, point: [-43.8983, 171.7301]}
  tim: {name: Timaru, geonameid: 2181133, point: [-44.3967, 171.2536]}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: earnings, places: [auc], start: 2016-09-22, end: 2016-09-22, date_precision: day, date_text: on Thursday, status: happened, actors: Southern Pastures Co-operative, main: true}
  e2: {type: earnings, places: [auc], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: They}
  e3: {type: layoffs, places: [tea], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bevan Ruawai, targets: his only worker, minor: true}
  e4: {type: market, places: [], start: 2016-09-20, end: 2016-09-20, date_precision: day, date_text: last Tuesday, status: happened, actors: Powder}
  e5: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the co-op, targets: its forecast}
  e6: {type: statement, places: [auc], start: 2016-09-22, end: 2016-09-22, date_precision: day, date_text: "", status: happened, actors: Chair Miriam Oosterhof, targets: the pay of the chief executive, minor: true}
  e7: {type: layoffs, places: [ham, pal], start: null, end: null, date_precision: unknown, date_text: in a year, status: happened, actors: "", targets: 750 jobs}
  e8: {type: deal, places: [ash], start: 2016-09, end: 2016-09, date_precision: month, date_text: this month, status: happened, actors: "", targets: Three}
  e9: {type: deal, places: [cro], start: 2016-06, end: 2016-08, date_precision: month, date_text: in winter, status: happened, actors: a family, targets: a vineyard, minor: true}
  e10: {type: outbreak, places: [hav], start: 2016-08, end: 2016-08, date_precision: month, date_text: "last month's", killed: 3, injured: 5000, injured_qualifier: at_least, status: happened, actors: ""}
  e11: {type: investigation, places: [hav], start: 2016-10, end: 2016-10, date_precision: month, date_text: in October, status: planned, actors: ""}
  e12: {type: statement, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Federated Farmers, minor: true}
  e13: {type: meeting, places: [tim], start: 2016-10-11, end: 2016-10-11, date_precision: day, date_text: on October 11, status: planned, actors: The regional council}
  e14: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels, targets: those who milk less, minor: true}
  e15: {type: other, places: [wis], start: 2016-06, end: 2016-08, date_precision: month, date_text: over the summer, status: happened, actors: farmers, targets: millions of litres}
notes: ""
