---
id: report-gb-281
genre: report
country: GB
published: 2015-07-01
publisher: Ulster Post
title: "[Derry](der event) factory to {shed}(e1) 90 jobs as talks {fail}(e2)"
---
A shirt and workwear firm in [Derry](der event) has {told}(e1) 90 staff that they will be {made redundant}(e1) by the end of September.

Foyle Apparel said it could not match prices quoted by suppliers in [Bangladesh](ban mention) and [Turkey](tur mention) for a uniform contract with a [British](bri demonym) supermarket which {expires}(e3) in August.

The company, on the [Springtown](spr event) industrial estate, will {keep}(e1) 35 people in design and warehousing.

It comes two weeks after a call centre in [Coleraine](col event) {announced}(e4) the {loss}(e4) of 60 posts and less than a year after a tobacco plant in [Ballymena](bal event) said it would {close}(e5), with 877 jobs to {go}(e5) by 2017.

Unite {met}(e2) managers on Monday and Tuesday but the {talks}(e2) {broke up}(e2) without agreement. Regional officer Dessie McClintock called it "a black day for women workers in the north-west".

Workers who gathered at the gates on Wednesday morning said they had had an inkling. "They {stopped}(e6) the overtime at Easter," said machinist Philomena Harkin, from [Buncrana](bun mention) in [County Donegal](cou mention), who {started}(e7) there in 1983.

Enterprise Minister Alan Purdy said officials from Invest NI would {visit}(e8) within days. Sinn Féin assembly member Gráinne Doherty accused [Stormont](bel metonym) of "abandoning the [west of the Bann](wes mention)".

At the factory's height in the 1970s it employed 1,100 people and {exported}(e9) to [Canada](can mention) and [Australia](aus mention). A sister plant in [Strabane](str event) {shut}(e10) in 2001; another in [Limavady](lim event) was {destroyed}(e11) by an IRA {bomb}(e11) in 1976 and never {rebuilt}(e12).

There was brighter news in [Omagh](oma event), where a quarry equipment maker {unveiled}(e13) an £8m {extension}(e14) on Tuesday. It is {taking on}(e15) 70 welders and fitters and has {won}(e16) orders from [Ohio](ohi mention) and [Western Australia](west mention).

Meanwhile, the High Court in [Belfast](bel event) {ruled}(e17) on Tuesday that plans for a shopping centre at [Sprucefield](spru event), near [Lisburn](lis mention), could not be {revived}(e17). Traders in [Lisburn](lis mention) {welcomed}(e18) the judgement.

---
places:
  der: {name: Derry, geonameid: 2643736, point: [54.9981, -7.3093]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  spr: {name: Springtown, point: [55.017, -7.345]}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
  wes: {name: west of the Bann, point: [54.8, -7.0], precision: area, radius_km: 50}
  cou: {name: County Donegal, geonameid: 2964751, point: [54.8924, -8.0299], precision: division}
  bun: {name: Buncrana, geonameid: 2654332, point: [55.1333, -7.45]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  west: {name: Western Australia, geonameid: 2058645, point: [-25.0, 122.0], precision: division}
  spru: {name: Sprucefield, point: [54.49, -6.06]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  col: {name: Coleraine, geonameid: 2652586, point: [55.1333, -6.6667]}
  bal: {name: Ballymena, geonameid: 2656490, point: [54.8636, -6.2763]}
  str: {name: Strabane, geonameid: 2636744, point: [54.8237, -7.4692]}
  lim: {name: Limavady, geonameid: 2644501, point: [55.0504, -6.9507]}
  oma: {name: Omagh, geonameid: 2640967, point: [54.6, -7.3]}
  lis: {name: Lisburn, geonameid: 2644411, point: [54.5234, -6.0353]}
events:
  e1: {type: layoffs, places: [der, spr], start: 2015-09, end: 2015-09, date_precision: month, date_text: by the end of September, status: planned, actors: Foyle Apparel, targets: 90 staff, main: true}
  e2: {type: meeting, places: [der], start: 2015-06-29, end: 2015-06-30, date_precision: day, date_text: on Monday and Tuesday, status: happened, actors: Unite, targets: managers, main: true}
  e3: {type: deal, places: [], start: 2015-08, end: 2015-08, date_precision: month, date_text: in August, status: planned, actors: "", targets: a uniform contract, minor: true}
  e4: {type: layoffs, places: [col], start: 2015-06-17, end: 2015-06-17, date_precision: day, date_text: two weeks after, status: happened, actors: a call centre, targets: 60 posts}
  e5: {type: closure, places: [bal], start: 2017, end: 2017, date_precision: year, date_text: by 2017, status: planned, actors: a tobacco plant}
  e6: {type: decision, places: [der], start: 2015-04, end: 2015-04, date_precision: month, date_text: at Easter, status: happened, actors: "", targets: the overtime, minor: true}
  e7: {type: career, places: [der], start: 1983, end: 1983, date_precision: year, date_text: in 1983, status: happened, actors: Philomena Harkin, minor: true}
  e8: {type: visit, places: [der], start: null, end: null, date_precision: unknown, date_text: within days, status: planned, actors: officials from Invest NI, minor: true}
  e9: {type: deal, places: [der], start: null, end: null, date_precision: unknown, date_text: in the 1970s, status: happened, actors: "", minor: true}
  e10: {type: closure, places: [str], start: 2001, end: 2001, date_precision: year, date_text: in 2001, status: happened, actors: "", targets: A sister plant}
  e11: {type: bombing, places: [lim], start: 1976, end: 1976, date_precision: year, date_text: in 1976, status: happened, actors: IRA, targets: another}
  e12: {type: construction, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e13: {type: opening, places: [oma], start: 2015-06-30, end: 2015-06-30, date_precision: day, date_text: on Tuesday, status: happened, actors: a quarry equipment maker, targets: "an £8m extension", main: true}
  e14: {type: construction, places: [oma], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a quarry equipment maker, minor: true}
  e15: {type: career, places: [oma], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a quarry equipment maker, targets: 70 welders and fitters}
  e16: {type: deal, places: [oma], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a quarry equipment maker, targets: orders from Ohio and Western Australia}
  e17: {type: verdict, places: [bel, spru], start: 2015-06-30, end: 2015-06-30, date_precision: day, date_text: on Tuesday, status: happened, actors: the High Court in Belfast, targets: plans for a shopping centre}
  e18: {type: statement, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Traders in Lisburn, targets: the judgement, minor: true}
notes: ""
