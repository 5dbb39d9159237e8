---
id: report-ie-264
genre: report
country: IE
published: 2022-06-14
publisher: Kingdom Weekly
title: "[Kerry](ker event) hotel to {house}(e1) 180 [Ukrainians](ukr demonym) as tourist season begins"
---
A hotel in [Ballybunion](bal event) will {take in}(e1) 180 people who have {fled}(e2) the {war}(e19) in [Ukraine](ukra event) from next Monday, bringing to more than 4,100 the number staying in [Kerry](ker event).

The Department of Integration {informed}(e3) councillors on Friday, four days before a {meeting}(e4) of [Listowel](lis metonym org) Municipal District at which the lack of consultation was sharply criticised.

"We're not against anyone, but there are two GPs in the town and not a bed left for the golfers from [America](ame mention)," said Cllr Jimmy Sugrue.

Bernie Stack, who {set up}(e5) a volunteer group in March, said the first arrivals had filled gaps in kitchens and cafés. Oksana Demchuk, an accountant from [Kharkiv](kha mention) who {reached}(e6) [Kerry](ker event) through [Poland](pol mention) on St Patrick's weekend, now works in a bookmaker's in [Tralee](tra mention). "My son plays hurling, badly," she said.

In [Killarney](kil event), where one in eight of the population is from [Ukraine](ukra mention), traders {wrote}(e7) to Tánaiste Donal Meehan last week. They claim that the town stands to {lose}(e8) €70 million because 36 hotels and guesthouses have been {contracted}(e9) by the State. The [Cahersiveen](cah event) and [Kenmare](ken event) areas are also full.

A plan to {put}(e10) tents at [Gormanston](gor event), in [Meath](mea event), was {activated}(e10) on Thursday after a queue {formed}(e11) at [Dublin Airport](dub event). In [Limerick](lim event), students at Thomond Village were {asked}(e12) to leave two weeks early to make room.

Meanwhile, three men from [North Kerry](lis mention) will {drive}(e13) two ambulances bought with the proceeds of a tractor {run}(e14) at [Abbeydorney](abb event) to [Rzeszów](rze mention) this weekend. The {event}(e14), on the June bank holiday, {raised}(e14) €61,000. It is the group's second {convoy}(e13); the first, in April, {delivered}(e15) generators to [Lviv](lvi event) and [Zhytomyr](zhy event).

The Minister for Education {confirmed}(e16) that 38 teachers would be {hired}(e17) for schools in the county in September. Some 640 [Ukrainian](ukrai demonym) children are {enrolled}(e18), the largest groups in [Killarney](kil mention) and [Ballyheigue](ball mention).

---
places:
  ker: {name: County Kerry, geonameid: 2963517, point: [52.1195, -9.5547], precision: division}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bal: {name: Ballybunnion, geonameid: 2966658, point: [52.5111, -9.671]}
  lis: {name: Listowel, geonameid: 2962864, point: [52.4464, -9.485]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  tra: {name: Tralee, geonameid: 2961123, point: [52.2704, -9.7026]}
  cah: {name: Cahersiveen, point: [51.95, -10.22]}
  ken: {name: Kenmare, geonameid: 2963522, point: [51.8833, -9.5833]}
  gor: {name: Gormanston, point: [53.64, -6.22]}
  mea: {name: County Meath, geonameid: 2962661, point: [53.6324, -6.7139], precision: division}
  lim: {name: Limerick, geonameid: 2962943, point: [52.6647, -8.6231]}
  abb: {name: Abbeydorney, point: [52.35, -9.69]}
  rze: {name: Rzeszów, geonameid: 759734, point: [50.0413, 21.999]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  zhy: {name: Zhytomyr, geonameid: 686967, point: [50.2623, 28.6791]}
  ball: {name: Ballyheigue, point: [52.39, -9.83]}
  ukra: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  kil: {name: Killarney, geonameid: 2963370, point: [52.0598, -9.5086]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  ukrai: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
events:
  e1: {type: displacement, places: [bal], start: 2022-06-20, end: 2022-06-20, date_precision: day, date_text: from next Monday, displaced: 180, status: planned, actors: "", targets: 180 people, main: true}
  e2: {type: displacement, places: [ukra], start: 2022, end: 2022, date_precision: year, date_text: "", status: happened, actors: 180 people}
  e3: {type: statement, places: [bal], start: 2022-06-10, end: 2022-06-10, date_precision: day, date_text: on Friday, status: happened, actors: The Department of Integration, targets: councillors, minor: true}
  e4: {type: meeting, places: [lis], start: 2022-06-14, end: 2022-06-14, date_precision: day, date_text: four days, status: happened, actors: Listowel Municipal District}
  e5: {type: opening, places: [bal], start: 2022-03, end: 2022-03, date_precision: month, date_text: in March, status: happened, actors: Bernie Stack, targets: a volunteer group, minor: true}
  e6: {type: displacement, places: [ker], start: 2022-03-17, end: 2022-03-20, date_precision: day, date_text: "on St Patrick's weekend", status: happened, actors: Oksana Demchuk, minor: true}
  e7: {type: statement, places: [kil], start: 2022-06-06, end: 2022-06-06, date_precision: week, date_text: last week, status: happened, actors: traders, targets: Tánaiste Donal Meehan}
  e8: {type: earnings, places: [kil], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: the town}
  e9: {type: deal, places: [kil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the State, targets: 36 hotels and guesthouses, minor: true}
  e10: {type: construction, places: [gor], start: 2022-06-09, end: 2022-06-09, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: tents}
  e11: {type: other, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: decision, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: students at Thomond Village, minor: true}
  e13: {type: aid, places: [], start: 2022-06-18, end: 2022-06-19, date_precision: day, date_text: this weekend, status: planned, actors: three men, targets: two ambulances}
  e14: {type: festival, places: [abb], start: 2022-06-06, end: 2022-06-06, date_precision: day, date_text: on the June bank holiday, status: happened, actors: ""}
  e15: {type: aid, places: [lvi, zhy], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: generators}
  e16: {type: statement, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Minister for Education}
  e17: {type: career, places: [ker], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: planned, actors: "", targets: 38 teachers}
  e19: {type: battle, places: [ukra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e18: {type: education, places: [ker, kil, ball], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Some 640 Ukrainian children, minor: true}
notes: ""
