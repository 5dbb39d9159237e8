---
id: report-my-600
genre: report
country: MY
published: 2018-11-14
publisher: The Straits Ledger
title: "Former palm oil boss {jailed}(e1) 11 years for RM62m {fraud}(e2)"
---
[SHAH ALAM](sha dateline): A former chief executive of a listed plantation company was {sentenced}(e1) to 11 years in prison by the High Court here on Wednesday for {siphoning}(e2) RM62 million from the firm through sham land {purchases}(e3) in [Sarawak](sar event) and [Kalimantan](kal event).

Datuk Razif Hamdan, 58, was also {fined}(e1) RM9 million, in default of another four years. Judge Yeoh Siew Lan {found him guilty}(e1) on 14 of 19 counts of criminal breach of trust and money {laundering}(e2) between 2011 and 2014, and {granted}(e4) a stay pending {appeal}(e5) only after his lawyers had offered bail of RM3 million.

"The accused treated a public company like a family purse," she said.

The court {heard}(e6) that Razif, assisted by an accountant from [Kuching](kuc mention), {bought}(e3) logged-over land near [Miri](mir event), [Bintulu](bin event) and [Ketapang](ket event) at up to nine times its value from shell companies registered in [Labuan](lab mention) and the [British Virgin Islands](bri mention). Part of the money was traced to a flat in [Kensington](ken mention), a stud farm outside [Melbourne](mel mention) and a bank account in [Geneva](gen mention).

[Malaysian](mal demonym) investigators {raided}(e7) his home in [Petaling Jaya](pet event) in June 2016, {seizing}(e7) watches worth RM4 million. He had {left}(e8) for [Jakarta](jak mention) three days before and was {arrested}(e9) that October at [Changi](cha event) airport in [Singapore](sin event), which {handed him over}(e10) the following month.

His co-accused, Lim Boon Teck, {pleaded guilty}(e11) last year and {testified}(e12) for the prosecution in [Kuala Lumpur](kua event). A third man, a [Swiss](swi demonym) national, is still at large.

Shares of Selera Plantations {rose}(e13) 6 sen to RM1.12. The company {said sorry}(e14) to minority shareholders at its annual {meeting}(e15) in [Johor Bahru](joh event) in May, and has since {sold}(e16) two mills in [Sabah](sab event) to pay off debts.

The case has been watched by villagers in [Ketapang](ket mention), where 1,300 hectares of peatland {burned}(e17) in 2015 on land bought by the company. "No one was jailed for the smoke," said Adrianus Jelani, a farmer who has {sued}(e18) it in [Pontianak](pon event).

---
places:
  sar: {name: Sarawak, geonameid: 1733038, point: [2.4495, 113.344], precision: division}
  sab: {name: Sabah, geonameid: 1733039, point: [5.3111, 117.095], precision: division}
  kal: {name: Kalimantan, point: [-1.0, 114.0], precision: area, radius_km: 400}
  ket: {name: Ketapang, point: [-1.85, 109.98]}
  ken: {name: Kensington, point: [51.5, -0.19]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  cha: {name: Changi, point: [1.36, 103.99], precision: near}
  pon: {name: Pontianak, geonameid: 1630789, point: [-0.0319, 109.325]}
  pet: {name: Petaling Jaya, geonameid: 1735158, point: [3.1073, 101.6067]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  sha: {name: Shah Alam, geonameid: 1732903, point: [3.0851, 101.5328]}
  lab: {name: Labuan, point: [5.3, 115.22], precision: area, radius_km: 10}
  kuc: {name: Kuching, geonameid: 1735634, point: [1.55, 110.3333]}
  mir: {name: Miri, geonameid: 1738050, point: [4.3993, 113.9916]}
  bin: {name: Bintulu, geonameid: 1737486, point: [3.1667, 113.0333]}
  bri: {name: British Virgin Islands, geonameid: 3577718, point: [18.5, -64.5], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  joh: {name: Johor Bahru, geonameid: 1732752, point: [1.4655, 103.7578]}
events:
  e1: {type: verdict, places: [sha], start: 2018-11-14, end: 2018-11-14, date_precision: day, date_text: on Wednesday, status: happened, actors: Judge Yeoh Siew Lan, targets: Datuk Razif Hamdan, main: true}
  e2: {type: fraud, places: [], start: 2011, end: 2014, date_precision: year, date_text: between 2011 and 2014, status: happened, actors: Datuk Razif Hamdan, targets: the firm, main: true}
  e3: {type: deal, places: [mir, bin, ket], start: 2011, end: 2014, date_precision: year, date_text: "", status: happened, actors: Razif, targets: logged-over land}
  e4: {type: decision, places: [sha], start: 2018-11-14, end: 2018-11-14, date_precision: day, date_text: "", status: happened, actors: Judge Yeoh Siew Lan, targets: a stay, minor: true}
  e5: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e6: {type: trial, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: raid, places: [pet], start: 2016-06, end: 2016-06, date_precision: month, date_text: in June 2016, status: happened, actors: Malaysian investigators, targets: his home}
  e8: {type: transport_change, places: [pet], start: 2016-06, end: 2016-06, date_precision: month, date_text: three days before, status: happened, actors: He, minor: true}
  e9: {type: arrest, places: [cha], start: 2016-10, end: 2016-10, date_precision: month, date_text: that October, arrested: 1, status: happened, actors: "", targets: He}
  e10: {type: displacement, places: [sin], start: 2016-11, end: 2016-11, date_precision: month, date_text: the following month, status: happened, actors: Singapore, targets: him}
  e11: {type: trial, places: [kua], start: 2017, end: 2017, date_precision: year, date_text: last year, status: happened, actors: Lim Boon Teck}
  e12: {type: trial, places: [kua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lim Boon Teck, minor: true}
  e13: {type: market, places: [], start: 2018-11-14, end: 2018-11-14, date_precision: day, date_text: "", status: happened, actors: Shares of Selera Plantations, minor: true}
  e14: {type: statement, places: [joh], start: 2018-05, end: 2018-05, date_precision: month, date_text: in May, status: happened, actors: The company, targets: minority shareholders, minor: true}
  e15: {type: meeting, places: [joh], start: 2018-05, end: 2018-05, date_precision: month, date_text: in May, status: happened, actors: "", minor: true}
  e16: {type: deal, places: [sab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The company, targets: two mills}
  e17: {type: fire, places: [ket], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: "", targets: "1,300 hectares of peatland"}
  e18: {type: trial, places: [pon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Adrianus Jelani, targets: it}
notes: ""
