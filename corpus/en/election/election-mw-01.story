---
id: election-mw-01
genre: election
country: MW
published: 2021-03-31
publisher: Shire Valley Times
title: "Rain, mud and a three-vote margin: [Nsanje](nsa event) {by-poll}(e1) {goes to the count again}(e3)"
---
Polling agents in [Nsanje](nsa event), the southernmost district of [Malawi](mw mention), slept beside the ballot boxes on Tuesday night because no lorry could reach them.

Voters in five constituencies {went to the polls}(e1) that day to replace members who had died or been unseated by the courts. In four the outcome was clear before supper. At [Chikwawa](chi event), [Karonga](kar event) and two seats in [Zomba](zom event) the ruling alliance's people {won}(e1) comfortably. In the fifth, the electoral commission announced in [Blantyre](bla event), Fyness Magombo {led}(e2) by three votes out of 19,206, and it has ordered a {recount}(e3).

The rain was part of the story. A culvert {washed away}(e4) at [Bangula](ban event) on Monday, and 1,400 people registered at [Makhanga](mak event), on an island of high ground between the [Shire](shi mention) and the [Ruo](ruo mention), were {taken}(e5) to vote in police boats. Some who live most of the year over the river in [Mozambique](mz mention) rowed themselves.

Observers from [Lusaka](lus mention) and [Harare](har mention) {called}(e6) the {day}(e1) orderly. Ms Magombo, who sells dried fish wholesale in [Limbe](lim mention), said she would not celebrate until Friday, when the {recount}(e3) is due. Her opponent has gone home to [Thyolo](thy mention) to pray, his agent said.

---
places:
  nsa: {name: Nsanje, geonameid: 924572, point: [-16.92, 35.262]}
  mw: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  chi: {name: Chikwawa, geonameid: 931070, point: [-16.0335, 34.8009]}
  kar: {name: Karonga, geonameid: 235715, point: [-9.9333, 33.9333]}
  zom: {name: Zomba, geonameid: 923295, point: [-15.386, 35.3188]}
  bla: {name: Blantyre, geonameid: 931755, point: [-15.785, 35.0085]}
  ban: {name: Bangula, point: [-16.585, 35.12], precision: near}
  mak: {name: Makhanga, point: [-16.52, 35.15], precision: near}
  shi: {name: Shire River, point: [-16.5, 35.1], precision: area, radius_km: 60}
  ruo: {name: Ruo River, point: [-16.45, 35.25], precision: area, radius_km: 40}
  mz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  lim: {name: Limbe, point: [-15.805, 35.06], precision: near, near: bla}
  thy: {name: Thyolo, geonameid: 923652, point: [-16.0678, 35.1405]}
events:
  e1: {type: election, places: [nsa, chi, kar, zom], start: 2021-03-30, end: 2021-03-30, date_precision: day, date_text: that day, status: happened, actors: "", main: true}
  e2: {type: election, places: [nsa], start: 2021-03-30, end: 2021-03-30, date_precision: day, date_text: "", status: happened, actors: Fyness Magombo, main: true}
  e3: {type: election, places: [nsa], start: 2021-04-02, end: 2021-04-02, date_precision: day, date_text: until Friday, status: planned, actors: "", main: true}
  e4: {type: flood, places: [ban], start: 2021-03-29, end: 2021-03-29, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e5: {type: transport_change, places: [mak], start: 2021-03-30, end: 2021-03-30, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "e1's day is told only by \"Tuesday night ... that day\"; the recount due on Friday Apr 2 belongs to e3"
