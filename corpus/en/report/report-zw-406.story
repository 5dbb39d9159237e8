---
id: report-zw-406
genre: report
country: ZW
published: 2019-01-18
publisher: Southern Africa Rights Forum
title: "[Zimbabwe](zim event): {Beatings}(e1), mass {arrests}(e2) and a blackout after fuel price {rise}(e3)"
---
([JOHANNESBURG](joh dateline), January 18, 2019) – [Zimbabwe](zim metonym)'s security forces have {beaten}(e1) residents in their homes, {fired}(e4) live rounds at crowds and {detained}(e2) more than 600 people since {protests}(e5) over the price of fuel {began}(e5) on Monday, the [Southern Africa](sou metonym org) Rights Forum said today.

Doctors in [Harare](har mention) told the Forum that they had {treated}(e6) 172 people, 68 of them for gunshot wounds. At least 12 were {killed}(e4): in the capital's suburbs of [Epworth](epw event), [Kuwadzana](kuw event) and [Budiriro](bud event), in [Chitungwiza](chi event), in [Kadoma](kad event) and in [Bulawayo](bul event). The government puts the number at three, including a police officer who was {stoned}(e7) in [Bulawayo](bul event).

The president {announced}(e3) the rise, which took petrol from $1.24 to $3.31 a litre, in a televised address on Saturday night, shortly before {leaving}(e8) for [Moscow](mos event). Trade unions {called}(e9) a stay-away of three days. On Monday, young men {blocked}(e5) roads with burning tyres in [Harare](har event), [Mutare](mut event) and [Gweru](gwe event); supermarkets were {looted}(e10) in [Bulawayo](bul event)'s [Nkulumane](nku event) and [Entumbane](ent event) townships.

The army was sent {in}(e11) the same evening. "They kicked the door, they asked for my son, and when I said he was in [Francistown](fra mention) they took me," a 58-year-old vendor in [Mabvuku](mab mention) said. She was {whipped}(e1) with a hosepipe. Similar {raids}(e1) were reported from [Marondera](mar event), [Norton](nor event) and [Chinhoyi](chin event).

Mobile operators {shut down}(e12) the internet on Tuesday on the orders of the minister of state security. Partial service was {restored}(e12) on Wednesday and {cut}(e12) again last night. Hospitals could not reach staff; banks {closed}(e13).

A pastor, Tendai Mukanya, was {arrested}(e14) at his home in [Avondale](avo event) on Wednesday and {charged}(e15) on Thursday with subverting a constitutional government. In [Kwekwe](kwe event), where the president built his career, a member of parliament is {held}(e16) on the same charge. Magistrates in [Harare](har event) {refused}(e17) bail to 64 defendants, several of whom had visible injuries, in hearings that lasted minutes.

[South Africa](sout metonym) described the unrest as a matter that "will be resolved". [Britain](bri metonym) {summoned}(e18) the ambassador in [London](lon event) on Thursday. The [European Union](eur metonym) {deplored}(e19) a disproportionate use of force.

Seven civilians were {shot}(e21) dead on 1 August last year during a demonstration over the delay of election results. A commission led by a former president of a neighbouring country {found}(e22) in December that the army was to blame. None of the soldiers has been {tried}(e23).

The Forum {urged}(e24) SADC, which is to {meet}(e25) in [Windhoek](win event) next month, to send a fact-finding mission.

---
places:
  sou: {name: Southern Africa, point: [-22.0, 25.0], precision: area, radius_km: 1200}
  epw: {name: Epworth, geonameid: 1085510, point: [-17.89, 31.1475]}
  kuw: {name: Kuwadzana, point: [-17.83, 30.92]}
  bud: {name: Budiriro, point: [-17.89, 30.93]}
  nku: {name: Nkulumane, point: [-20.19, 28.52]}
  ent: {name: Entumbane, point: [-20.12, 28.54]}
  fra: {name: Francistown, geonameid: 933778, point: [-21.17, 27.5078]}
  mab: {name: Mabvuku, point: [-17.83, 31.18]}
  avo: {name: Avondale, point: [-17.8, 31.03]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 2000}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  nor: {name: Norton, geonameid: 884141, point: [-17.8833, 30.7]}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  chi: {name: Chitungwiza, geonameid: 1106542, point: [-18.0127, 31.0755]}
  kad: {name: Kadoma, geonameid: 889453, point: [-18.3333, 29.9153]}
  bul: {name: Bulawayo, geonameid: 894701, point: [-20.15, 28.5833]}
  mut: {name: Mutare, geonameid: 884979, point: [-18.9707, 32.6709]}
  gwe: {name: Gweru, geonameid: 890422, point: [-19.45, 29.8167]}
  mar: {name: Marondera, geonameid: 886990, point: [-18.1853, 31.5519]}
  chin: {name: Chinhoyi, geonameid: 893697, point: [-17.3667, 30.2]}
  kwe: {name: Kwekwe, geonameid: 888710, point: [-18.9281, 29.8149]}
  sout: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
events:
  e1: {type: attack, places: [zim, mar, nor, chin], start: 2019-01-14, end: 2019-01-18, date_precision: day, date_text: since, status: happened, actors: "Zimbabwe's security forces", targets: residents, main: true}
  e2: {type: arrest, places: [zim], start: 2019-01-14, end: 2019-01-18, date_precision: day, date_text: since, arrested: 600, arrested_qualifier: at_least, status: happened, actors: "Zimbabwe's security forces", targets: more than 600 people, main: true}
  e3: {type: decision, places: [zim], start: 2019-01-12, end: 2019-01-12, date_precision: day, date_text: on Saturday night, status: happened, actors: The president, main: true}
  e4: {type: shooting, places: [epw, kuw, bud, chi, kad, bul], start: 2019-01-14, end: 2019-01-18, date_precision: day, date_text: "", killed: 12, killed_qualifier: at_least, injured: 68, status: happened, actors: "Zimbabwe's security forces", targets: crowds, main: true}
  e5: {type: protest, places: [har, mut, gwe], start: 2019-01-14, end: 2019-01-14, date_precision: day, date_text: on Monday, status: happened, actors: young men, targets: roads}
  e6: {type: medical, places: [har], start: null, end: null, date_precision: unknown, date_text: "", injured: 172, status: happened, actors: Doctors, targets: 172 people}
  e7: {type: killing, places: [bul], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a police officer}
  e8: {type: visit, places: [mos], start: 2019-01-12, end: 2019-01-12, date_precision: day, date_text: "", status: happened, actors: The president}
  e9: {type: strike, places: [zim], start: 2019-01-14, end: 2019-01-16, date_precision: day, date_text: three days, status: happened, actors: Trade unions}
  e10: {type: robbery, places: [bul, nku, ent], start: 2019-01-14, end: 2019-01-14, date_precision: day, date_text: On Monday, status: happened, actors: "", targets: supermarkets}
  e11: {type: other, places: [], start: 2019-01-14, end: 2019-01-14, date_precision: day, date_text: the same evening, status: happened, actors: The army, minor: true}
  e12: {type: outage, places: [zim], start: 2019-01-15, end: 2019-01-18, date_precision: day, date_text: on Tuesday, status: happened, actors: Mobile operators, targets: the internet}
  e13: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: banks, minor: true}
  e14: {type: arrest, places: [avo], start: 2019-01-16, end: 2019-01-16, date_precision: day, date_text: on Wednesday, arrested: 1, status: happened, actors: "", targets: "A pastor, Tendai Mukanya"}
  e15: {type: charge, places: [avo], start: 2019-01-17, end: 2019-01-17, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: "A pastor, Tendai Mukanya"}
  e16: {type: arrest, places: [kwe], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: a member of parliament}
  e17: {type: decision, places: [har], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Magistrates, targets: 64 defendants}
  e18: {type: statement, places: [lon], start: 2019-01-17, end: 2019-01-17, date_precision: day, date_text: on Thursday, status: happened, actors: Britain, targets: the ambassador}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The European Union}
  e21: {type: shooting, places: [zim], start: 2018-08-01, end: 2018-08-01, date_precision: day, date_text: on 1 August last year, killed: 7, status: happened, actors: "", targets: Seven civilians}
  e22: {type: investigation, places: [], start: 2018-12, end: 2018-12, date_precision: month, date_text: in December, status: happened, actors: A commission, targets: the army}
  e23: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: None of the soldiers}
  e24: {type: statement, places: [], start: 2019-01-18, end: 2019-01-18, date_precision: day, date_text: today, status: happened, actors: The Forum, targets: SADC, main: true}
  e25: {type: meeting, places: [win], start: 2019-02, end: 2019-02, date_precision: month, date_text: next month, status: planned, actors: SADC}
notes: ""
