---
id: report-es-648
genre: report
country: ES
published: 2022-03-24
publisher: Iberia Newswire
title: "[Spain](spa metonym) {offers}(e1) 500 mln euros to truckers as {stoppage}(e2) empties shelves"
---
[MADRID](mad dateline), March 24 - The [Spanish](span demonym) government on Thursday {offered}(e1) hauliers a subsidy of 20 cents per litre of diesel in an attempt to end an 11-day-old {strike}(e2) that has disrupted supplies from fishing ports in [Galicia](gal event) to car plants in [Valencia](val event).

{Talks}(e3) between the transport minister and employers' associations {went on}(e3) past midnight. But a platform of self-employed drivers, which {called}(e2) the {stoppage}(e2) on March 14, was not {invited}(e3) and said it would {hold}(e4) a march in [Madrid](mad event) on Friday.

Dairies in [Asturias](ast event) and [Cantabria](can event) have {stopped}(e5) collecting milk. A brewery in [Seville](sev event) and a steelworks in [Olaberria](ola event) {halted}(e6) production this week, and a ferry company {cancelled}(e7) sailings to [Melilla](mel mention) for lack of freight. In [Vigo](vig event), where the fish market {handled}(e8) a tenth of its usual volume on Wednesday, trawlers have been {tied up}(e8) since Monday.

Pickets have {punctured}(e9) tyres and {thrown}(e9) stones at working drivers on at least 40 occasions, according to the interior ministry. A policeman {fired}(e10) his pistol during a scuffle at [San Fernando de Henares](san event) on March 18 and a demonstrator was {grazed}(e10) in the arm. A total of 71 people have been {arrested}(e11).

Police escorts {accompanied}(e12) 7,640 lorries out of [Mercamadrid](mer event), the ports of [Algeciras](alg event) and [Bilbao](bil event) and other places on Wednesday.

Drivers say that they lose money on each trip since diesel {rose}(e13) above 1.80 euros following [Russia](rus metonym)'s {invasion}(e14) of [Ukraine](ukr event). "Twenty cents is gone by the time I reach [Zaragoza](zar mention)," said Rubén Carmona, 44, from [Albacete](alb mention), who was standing at a picket outside [Guadalajara](gua event) with about 60 others.

Similar protests have {taken place}(e15) in [Italy](ita event), where lorry drivers {blocked}(e15) the port of [Ravenna](rav event) last week, and in [France](fra event). [Lisbon](lis metonym) {cut}(e16) its fuel tax on March 14.

Prime Minister Álvaro Cifuentes will {seek}(e17) EU approval to cap gas prices at a {summit}(e18) in [Brussels](bru event) that {began}(e18) on Thursday.

---
places:
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  gal: {name: Galicia, geonameid: 3336902, point: [42.763, -8.0183], precision: division}
  ast: {name: Asturias, geonameid: 3114710, point: [43.3261, -5.842], precision: division}
  can: {name: Cantabria, geonameid: 3336898, point: [43.2182, -4.0209], precision: division}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  ola: {name: Olaberria, point: [43.02, -2.2]}
  san: {name: San Fernando de Henares, point: [40.42, -3.53]}
  mer: {name: Mercamadrid, point: [40.36, -3.66], precision: near}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  rav: {name: Ravenna, geonameid: 3169561, point: [44.4134, 12.2012]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  gua: {name: Guadalajara, geonameid: 3121070, point: [40.6286, -3.1618]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  span: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  mel: {name: Melilla, geonameid: 2513947, point: [35.2937, -2.9383]}
  vig: {name: Vigo, geonameid: 3105976, point: [42.2328, -8.7226]}
  alg: {name: Algeciras, geonameid: 2522013, point: [36.1333, -5.4505]}
  bil: {name: Bilbao, geonameid: 3128026, point: [43.2627, -2.9253]}
  zar: {name: Zaragoza, geonameid: 3104324, point: [41.6561, -0.8773]}
  alb: {name: Albacete, geonameid: 2522258, point: [38.9942, -1.8564]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: aid, places: [mad], start: 2022-03-24, end: 2022-03-24, date_precision: day, date_text: on Thursday, status: happened, actors: The Spanish government, targets: hauliers, main: true}
  e2: {type: strike, places: [gal, val], start: 2022-03-14, end: 2022-03-24, date_precision: day, date_text: on March 14, status: happened, actors: a platform of self-employed drivers, main: true}
  e3: {type: meeting, places: [mad], start: 2022-03-23, end: 2022-03-24, date_precision: day, date_text: past midnight, status: happened, actors: "the transport minister and employers' associations"}
  e4: {type: protest, places: [mad], start: 2022-03-25, end: 2022-03-25, date_precision: day, date_text: on Friday, status: planned, actors: a platform of self-employed drivers}
  e5: {type: closure, places: [ast, can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dairies, targets: milk}
  e6: {type: closure, places: [sev, ola], start: 2022-03-21, end: 2022-03-21, date_precision: week, date_text: this week, status: happened, actors: A brewery}
  e7: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a ferry company, targets: sailings}
  e8: {type: closure, places: [vig], start: 2022-03-21, end: 2022-03-24, date_precision: day, date_text: since Monday, status: happened, actors: "", targets: trawlers}
  e9: {type: riot, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pickets, targets: working drivers}
  e10: {type: shooting, places: [san], start: 2022-03-18, end: 2022-03-18, date_precision: day, date_text: on March 18, injured: 1, status: happened, actors: A policeman, targets: a demonstrator}
  e11: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 71, status: happened, actors: "", targets: 71 people}
  e12: {type: transport_change, places: [mer, alg, bil], start: 2022-03-23, end: 2022-03-23, date_precision: day, date_text: on Wednesday, status: happened, actors: Police escorts, targets: "7,640 lorries", minor: true}
  e13: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: diesel}
  e14: {type: battle, places: [ukr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Russia, targets: Ukraine, minor: true}
  e15: {type: protest, places: [ita, fra, rav], start: 2022-03-14, end: 2022-03-14, date_precision: week, date_text: last week, status: happened, actors: lorry drivers, targets: the port of Ravenna}
  e16: {type: decision, places: [lis], start: 2022-03-14, end: 2022-03-14, date_precision: day, date_text: on March 14, status: happened, actors: Lisbon, targets: its fuel tax}
  e17: {type: statement, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Prime Minister Álvaro Cifuentes, minor: true}
  e18: {type: meeting, places: [bru], start: 2022-03-24, end: 2022-03-24, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
notes: ""
