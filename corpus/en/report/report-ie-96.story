---
id: report-ie-96
genre: report
country: IE
published: 2021-02-04
publisher: The Boyne Valley Leader
title: "Gardaí {seize}(e1) €2.1m of cocaine in [Louth](lou event) and [Meath](mea event)"
---
A man in his thirties is being {questioned}(e2) at [Drogheda](drog metonym org) Garda station after cocaine with an estimated street value of €2.1 million was {found}(e1) in a horsebox on Tuesday evening.

Officers of the Drugs and Organised Crime Bureau, assisted by Revenue's Customs Service, {stopped}(e1) the vehicle on the N2 near [Collon](coll event), [Co Louth](col event), shortly after 7pm. A follow-up {search}(e1) of a yard at [Duleek](dul event), [Co Meath](com event), {turned}(e1) up a vacuum packer, a money counter and €84,000 in cash.

The man, a native of [Ballymun](bal mention) with an address in [Navan](nav mention), can be {held}(e2) for up to seven days. A second man, who had {disembarked}(e3) from the [Cherbourg](che mention) ferry at [Rosslare](ros event) on Monday, is being sought.

[Drogheda](drog mention) has been the scene of a {feud}(e4) in which four people have {died}(e4) since 2018. In January last year, parts of the body of Sean Hegarty-Ward, 17, were {found}(e5) in [Coolock](coo event) and [Drumcondra](dru event) in [Dublin](dub event) after he was {abducted}(e6) in the town. Three men {charged}(e7) with impeding the investigation are due before the Special Criminal Court in April.

Supt Bríd Molloy said 160 searches had been {carried}(e8) out in the district since Operation Stratus {began}(e8). "The checkpoints work. They're also, I know, a nuisance to people on their way to the shops," she told a Zoom {meeting}(e9) of the [Louth](lou metonym org) Joint Policing Committee last night.

Cllr Dermot Fay {asked}(e9) whether the {closure}(e10) of rural stations at [Clogherhead](clo event) and [Dromiskin](dro event) in 2013 would be reversed. It would not.

In a separate incident, three men from [Lurgan](lur mention) and [Newry](new mention) were {arrested}(e11) at [Carlingford](car event) on Wednesday in connection with the {theft}(e12) of an ATM in [Dunleer](dun event) two years ago. A digger had been driven through the gable of the shop.

---
places:
  lou: {name: Louth, point: [53.9, -6.5], precision: area, radius_km: 25}
  col: {name: Co Louth, point: [53.9, -6.5], precision: area, radius_km: 25}
  mea: {name: Meath, point: [53.6, -6.7], precision: area, radius_km: 35}
  com: {name: Co Meath, point: [53.6, -6.7], precision: area, radius_km: 35}
  coll: {name: Collon, point: [53.77, -6.48]}
  dul: {name: Duleek, point: [53.65, -6.42]}
  bal: {name: Ballymun, point: [53.4, -6.27]}
  nav: {name: Navan, geonameid: 2962308, point: [53.6528, -6.6814]}
  che: {name: Cherbourg, point: [49.64, -1.62]}
  ros: {name: Rosslare, geonameid: 2961690, point: [52.2718, -6.3899]}
  coo: {name: Coolock, point: [53.39, -6.2]}
  dru: {name: Drumcondra, point: [53.37, -6.25]}
  clo: {name: Clogherhead, point: [53.79, -6.24]}
  dro: {name: Dromiskin, point: [53.92, -6.4]}
  lur: {name: Lurgan, point: [54.46, -6.33]}
  new: {name: Newry, geonameid: 2641581, point: [54.1784, -6.3374]}
  car: {name: Carlingford, point: [54.04, -6.19]}
  dun: {name: Dunleer, point: [53.83, -6.39]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  drog: {name: Drogheda, geonameid: 2964661, point: [53.7189, -6.3478]}
events:
  e1: {type: raid, places: [coll, dul, lou, mea], start: 2021-02-02, end: 2021-02-02, date_precision: day, date_text: on Tuesday evening, status: happened, actors: Officers of the Drugs and Organised Crime Bureau, targets: cocaine, main: true}
  e2: {type: arrest, places: [drog], start: 2021-02-02, end: 2021-02-02, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: A man in his thirties, main: true}
  e3: {type: transport_change, places: [ros], start: 2021-02-01, end: 2021-02-01, date_precision: day, date_text: on Monday, status: happened, actors: A second man, minor: true}
  e4: {type: killing, places: [drog], start: 2018, end: 2021, date_precision: year, date_text: since 2018, killed: 4, status: happened, actors: "", targets: four people}
  e5: {type: discovery, places: [coo, dru], start: 2020-01, end: 2020-01, date_precision: month, date_text: In January last year, status: happened, actors: "", targets: "parts of the body of Sean Hegarty-Ward, 17"}
  e6: {type: abduction, places: [drog], start: 2020-01, end: 2020-01, date_precision: month, date_text: "", status: happened, actors: "", targets: "Sean Hegarty-Ward, 17"}
  e7: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three men}
  e8: {type: raid, places: [drog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: meeting, places: [lou], start: 2021-02-03, end: 2021-02-03, date_precision: day, date_text: last night, status: happened, actors: Supt Bríd Molloy}
  e10: {type: closure, places: [clo, dro], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: "", targets: rural stations}
  e11: {type: arrest, places: [car], start: 2021-02-03, end: 2021-02-03, date_precision: day, date_text: on Wednesday, arrested: 3, status: happened, actors: "", targets: three men from Lurgan and Newry}
  e12: {type: robbery, places: [dun], start: 2019, end: 2019, date_precision: year, date_text: two years ago, status: happened, actors: "", targets: an ATM}
notes: ""
