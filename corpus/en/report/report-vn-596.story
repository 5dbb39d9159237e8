---
id: report-vn-596
genre: report
country: VN
published: 2023-04-26
publisher: Mekong Business Review
title: "Shoe supplier {cuts}(e1) 5,700 jobs in [Ho Chi Minh City](hoc event) as Western orders {dry up}(e2)"
---
[Taiwanese](tai demonym)-owned footwear maker Paohsing [Vietnam](vie metonym org) will {let go}(e1) 5,700 of its 50,000 workers in [Ho Chi Minh City](hoc event) by the end of June, the second round of {layoffs}(e1) at the city's largest employer this year.

The company {notified}(e3) the labor department of [Binh Tan District](bin metonym org) of the plan on Tuesday. In February it had {dismissed}(e4) 2,358 people and put another 20,000 on shorter hours.

Orders for sports shoes from the [United States](uni event) and [Germany](ger event) {fell}(e2) by 31% in the first quarter from a year earlier, according to the leather and footwear association. Total exports of the sector, which employs 1.5 million people, {declined}(e2) to $4.2 billion.

"I got a text message, then my line leader came and cried with us," said Huynh Thi Lan, 43, who {left}(e5) [Ca Mau](cam mention) in 2004 to work for the company. She plans to return to her mother's shrimp ponds near [Nam Can](nam mention). Workers will {receive}(e6) 0.8 of a month's pay for every year of service, about 200 of them having been there since the factory {opened}(e7) in 1996.

Factories further from the city are suffering too. In [Tay Ninh](tay event), a [South Korean](sout demonym) garment firm {went bankrupt}(e8) in March, leaving wages of 1,100 workers unpaid; around 300 of them {blocked}(e9) the gates for three days last week to prevent machines being taken away. Furniture makers in [Binh Duong](binh event) have {sent}(e10) tens of thousands of employees on unpaid leave since late 2022.

There are exceptions. [Hai Phong](hai event) and [Bac Ninh](bac event) in the north are hiring, thanks to electronics companies shifting production from [Shenzhen](she mention) and [Suzhou](suz mention). A [Danish](dan demonym) toy company {began building}(e11) a $1 billion factory in November outside [Thu Dau Mot](thu event) that will need 4,000 people.

Prime Minister Dinh Quoc Thai {met}(e12) executives in [Hanoi](han event) on Monday and {instructed}(e13) the central bank to cut lending rates for exporters. Economists at a bank in [Singapore](sin mention) now expect growth of 5.5% this year, down from 8% in 2022, when [Vietnam](vie metonym) {grew}(e14) faster than any other country in [Southeast Asia](sou mention) apart from [Malaysia](mal mention).

---
places:
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  bin: {name: Binh Tan District, point: [10.75, 106.6], precision: area, radius_km: 6}
  cam: {name: Cà Mau, geonameid: 1586443, point: [9.1768, 105.1524]}
  nam: {name: Nam Can, point: [8.77, 105.02]}
  tay: {name: Tây Ninh, geonameid: 1566559, point: [11.31, 106.0983]}
  binh: {name: Binh Duong, point: [11.2, 106.65], precision: area, radius_km: 40}
  hai: {name: Haiphong, geonameid: 1581298, point: [20.8648, 106.6834]}
  bac: {name: Bắc Ninh, geonameid: 1591449, point: [21.1861, 106.0763]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  suz: {name: Suzhou, geonameid: 1886760, point: [31.3041, 120.5954]}
  sou: {name: Southeast Asia, point: [5.0, 110.0], precision: area, radius_km: 2000}
  thu: {name: Thu Dau Mot, point: [10.98, 106.65]}
  hoc: {name: Ho Chi Minh City, geonameid: 1566083, point: [10.823, 106.6296]}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  sout: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  dan: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
events:
  e1: {type: layoffs, places: [hoc], start: 2023-06, end: 2023-06, date_precision: month, date_text: by the end of June, status: planned, actors: Paohsing Vietnam, targets: "5,700 of its 50,000 workers", main: true}
  e2: {type: market, places: [uni, ger], start: 2023-01, end: 2023-03, date_precision: month, date_text: in the first quarter, status: happened, actors: "", targets: Orders for sports shoes, main: true}
  e3: {type: statement, places: [hoc], start: 2023-04-25, end: 2023-04-25, date_precision: day, date_text: on Tuesday, status: happened, actors: The company, targets: the labor department, minor: true}
  e4: {type: layoffs, places: [hoc], start: 2023-02, end: 2023-02, date_precision: month, date_text: In February, status: happened, actors: it, targets: "2,358 people"}
  e5: {type: displacement, places: [], start: 2004, end: 2004, date_precision: year, date_text: in 2004, status: happened, actors: Huynh Thi Lan, minor: true}
  e6: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Workers, targets: "0.8 of a month's pay", minor: true}
  e7: {type: opening, places: [hoc], start: 1996, end: 1996, date_precision: year, date_text: in 1996, status: happened, actors: "", targets: the factory, minor: true}
  e8: {type: layoffs, places: [tay], start: 2023-03, end: 2023-03, date_precision: month, date_text: in March, status: happened, actors: a South Korean garment firm}
  e9: {type: protest, places: [tay], start: 2023-04-17, end: 2023-04-17, date_precision: week, date_text: last week, status: happened, actors: around 300 of them, targets: the gates}
  e10: {type: layoffs, places: [binh], start: 2022-12, end: 2023-04, date_precision: month, date_text: since late 2022, status: happened, actors: Furniture makers, targets: tens of thousands of employees}
  e11: {type: construction, places: [thu], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: A Danish toy company, targets: "a $1 billion factory"}
  e12: {type: meeting, places: [han], start: 2023-04-24, end: 2023-04-24, date_precision: day, date_text: on Monday, status: happened, actors: Prime Minister Dinh Quoc Thai, targets: executives}
  e13: {type: decision, places: [han], start: 2023-04-24, end: 2023-04-24, date_precision: day, date_text: on Monday, status: happened, actors: Prime Minister Dinh Quoc Thai, targets: the central bank}
  e14: {type: market, places: [vie], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: ""}
notes: ""
