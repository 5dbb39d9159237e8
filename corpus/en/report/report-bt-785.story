---
id: report-bt-785
genre: report
country: BT
published: 2019-03-21
publisher: Druk Valley Times
title: "Glacier lake alarm {sends}(e1) [Punakha](pun event) families uphill; it was a fault"
---
Sirens {rang}(e1) for 40 minutes along the [Puna Tsangchhu](puna event) on Tuesday night and some 2,300 people {climbed}(e1) to temples and school yards in [Punakha](pun event) and [Wangdue Phodrang](wan event) before the authorities said that no lake had burst.

An early-warning station at [Thanza](tha event), at 4,200 metres in [Lunana](lun mention), {sent}(e1) a false signal after a battery {froze}(e2), Director Sonam Yangzom of the hydrology centre told a press conference in [Thimphu](thi event) on Wednesday. She {apologised}(e3).

"Better to run ten times for nothing," said Ap Dorji Khandu, 81, of [Richena](ric mention). In October 1994 he {lost}(e4) a brother when the [Luggye Tsho](lug event) broke its moraine and a wave {killed}(e4) 21 people downstream.

A woman {broke}(e5) her hip in a fall and two men were {injured}(e6) when their pickup {hit}(e6) a bridge at [Khuruthang](khu event). Patients of [Bajo](baj event) hospital {spent}(e1) the night under plastic.

The government will {replace}(e7) seven sensors by the monsoon with funds from [Japan](jap mention). A siphon to {lower}(e8) the level of the nearby [Thorthormi](tho event) lake, last done by hand by 350 men who walked in with shovels between 2009 and 2012, is still in search of donors.

Opposition leader Dasho Karma Phuntsho {questioned}(e9) why a line of 11 million ngultrum for maintenance had been {cut}(e10) from the budget in December. The prime minister, in [New Delhi](new event) for talks on the [Mangdechhu](man mention) power tariff, will {answer}(e9) in the Assembly on Friday.

There have been real {floods}(e11) in the [Himalaya](him mention) this year. Landslide debris {dammed}(e12) a stream in [Himachal Pradesh](hima event)'s [Kinnaur](kin mention) on 8 March, and six soldiers {died}(e13) there under an {avalanche}(e13) in February. In [Nepal](nep event)'s [Solukhumbu](sol event), a lake {broke out}(e11) on Sunday and {carried off}(e11) three footbridges.

Elsewhere in the kingdom, police in [Phuentsholing](phu event) {arrested}(e14) four men with 21,000 tablets on Monday, and a forest fire that {destroyed}(e15) two houses in [Mongar](mon event) was {put out}(e15) by desuups and rain. A leopard {killed}(e16) nine calves at [Trongsa](tro event) over the weekend. The road to [Gelephu](gel mention) is {open}(e17) again after a slide at [Box Cut](box event).

His Majesty {granted}(e18) soelra to the families who {spent}(e1) the night outdoors. In [Punakha](pun event), the tshechu, which began last Thursday, {went on}(e19) as planned.

---
places:
  pun: {name: Punakha, geonameid: 1252479, point: [27.5914, 89.8774]}
  puna: {name: Puna Tsangchhu, point: [27.5, 89.87], precision: near}
  wan: {name: Wangdue Phodrang, point: [27.49, 89.9]}
  tha: {name: Thanza, point: [28.1, 90.2], precision: near}
  lun: {name: Lunana, point: [28.08, 90.1], precision: near}
  thi: {name: Thimphu, geonameid: 1252416, point: [27.4661, 89.6419]}
  ric: {name: Richena, point: [27.58, 89.85], precision: near}
  lug: {name: Luggye Tsho, point: [28.09, 90.3], precision: near}
  khu: {name: Khuruthang, point: [27.55, 89.86]}
  baj: {name: Bajo, point: [27.49, 89.9]}
  tho: {name: Thorthormi, point: [28.1, 90.27], precision: near}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  man: {name: Mangdechhu, point: [27.4, 90.5], precision: near}
  him: {name: Himalaya, point: [28.5, 85.0], precision: area, radius_km: 700}
  hima: {name: Himachal Pradesh, geonameid: 1270101, point: [31.6755, 77.2875], precision: division}
  kin: {name: Kinnaur, point: [31.6, 78.4], precision: division}
  sol: {name: Solukhumbu, point: [27.7, 86.7], precision: division}
  phu: {name: Phuentsholing, point: [26.86, 89.39]}
  mon: {name: Mongar, point: [27.27, 91.24]}
  tro: {name: Trongsa, point: [27.5, 90.51]}
  gel: {name: Gelephu, point: [26.87, 90.49]}
  box: {name: Box Cut, point: [27.1, 90.5], precision: near}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
events:
  e1: {type: displacement, places: [pun, wan, puna], start: 2019-03-19, end: 2019-03-19, date_precision: day, date_text: on Tuesday night, displaced: 2300, displaced_qualifier: about, status: happened, actors: "some 2,300 people", main: true}
  e2: {type: outage, places: [tha], start: 2019-03-19, end: 2019-03-19, date_precision: day, date_text: on Tuesday night, status: happened, actors: a battery, targets: An early-warning station}
  e3: {type: statement, places: [thi], start: 2019-03-20, end: 2019-03-20, date_precision: day, date_text: on Wednesday, status: happened, actors: Director Sonam Yangzom, minor: true}
  e4: {type: flood, places: [lug], start: 1994-10, end: 1994-10, date_precision: month, date_text: In October 1994, killed: 21, status: happened, actors: "", targets: 21 people}
  e5: {type: other_accident, places: [], start: 2019-03-19, end: 2019-03-19, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: A woman, minor: true}
  e6: {type: road_accident, places: [khu], start: 2019-03-19, end: 2019-03-19, date_precision: day, date_text: "", injured: 2, status: happened, actors: their pickup, targets: two men}
  e7: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: by the monsoon, status: planned, actors: The government, targets: seven sensors}
  e8: {type: construction, places: [tho], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e9: {type: meeting, places: [], start: 2019-03-22, end: 2019-03-22, date_precision: day, date_text: on Friday, status: planned, actors: The prime minister, minor: true}
  e10: {type: decision, places: [], start: 2018-12, end: 2018-12, date_precision: month, date_text: in December, status: happened, actors: "", targets: a line of 11 million ngultrum, minor: true}
  e11: {type: flood, places: [sol], start: 2019-03-17, end: 2019-03-17, date_precision: day, date_text: on Sunday, status: happened, actors: a lake, targets: three footbridges}
  e12: {type: landslide, places: [kin], start: 2019-03-08, end: 2019-03-08, date_precision: day, date_text: on 8 March, status: happened, actors: Landslide debris, targets: a stream}
  e13: {type: landslide, places: [kin], start: 2019-02, end: 2019-02, date_precision: month, date_text: in February, killed: 6, status: happened, actors: "", targets: six soldiers}
  e14: {type: arrest, places: [phu], start: 2019-03-18, end: 2019-03-18, date_precision: day, date_text: on Monday, arrested: 4, status: happened, actors: police, targets: four men}
  e15: {type: wildfire, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a forest fire, targets: two houses}
  e16: {type: attack, places: [tro], start: 2019-03-16, end: 2019-03-17, date_precision: day, date_text: over the weekend, status: happened, actors: A leopard, targets: nine calves, minor: true}
  e17: {type: opening, places: [box, gel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The road, minor: true}
  e18: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: His Majesty, targets: the families, minor: true}
  e19: {type: festival, places: [pun], start: 2019-03-14, end: 2019-03-21, date_precision: day, date_text: last Thursday, status: happened, actors: ""}
notes: ""
