---
id: report-sy-444
genre: report
country: SY
published: 2018-03-02
publisher: "Damascus Monitor (in exile)"
title: "Eastern [Ghouta](gho event): civilians {killed}(e1) during \"humanitarian pause\", UN says"
---
Shells and air strikes {killed}(e1) at least 103 people in eastern [Ghouta](gho event), the enclave outside [Damascus](dam mention) that is under {siege}(e2) by the army, between Tuesday, when [Russia](rus metonym) {declared}(e3) a daily pause of five hours, and Friday noon, the UN's human rights office said in [Geneva](gen event).

The heaviest {bombardment}(e1) was of [Douma](dou event), [Harasta](har event) and [Beit Sawa](bei event). An ambulance centre in [Saqba](saq event) was {hit}(e1) on Wednesday for the third time in a month.

No one has {left}(e4) by the corridor at [Al-Wafideen](alw event) except an elderly [Pakistani](pak demonym) couple. Each side {accuses}(e5) the other of firing on it. Mortars from the enclave {landed}(e6) in the [Bab Touma](bab event) and [Jaramana](jar event) districts of the capital on Thursday and {injured}(e6) eight.

A convoy of 46 lorries with food for 27,500 people has been {waiting}(e7) since Sunday for permission. The last one to enter {reached}(e8) [Nashabiyah](nas event) on 14 February.

On the ground, the army and its allies have {taken}(e9) [Hawsh al-Dawahira](haw event) and [Otaya](ota event) since Wednesday, pushing from the east towards [Al-Shifuniyah](als event). Families from there have {fled}(e10) to cellars in [Douma](dou event). "We are 14 in six square metres, and the walls sweat," a mother of three wrote in a message from [Harasta](har mention).

In [New York](new event), the Security Council had {voted}(e11) on 24 February for a truce of 30 days all over [Syria](syr mention). It has been {respected}(e11) nowhere. In [Afrin](afr event), in the north-west, [Turkish](tur demonym) jets {killed}(e12) 36 fighters of a pro-government force on Thursday night, according to monitors in [Coventry](cov mention). [Turkey](tur metonym) {began}(e13) its operation there on 20 January and has {captured}(e13) a strip along the border from [Bulbul](bul event) to [Rajo](raj event). Eight of its soldiers {died}(e13) on Thursday.

In [Idlib](idl event) province, rival rebel factions have been {fighting}(e14) over [Ariha](ari event) and [Maarrat al-Nu'man](maa event) since 20 February. Farther east, nine people were {killed}(e15) by a mine as they returned to [Raqqa](raq event), which a [US](uni metonym)-led coalition {took}(e16) from Islamic State in October.

The [French](fra demonym) and [German](ger demonym) leaders {telephoned}(e17) the [Russian](rus demonym) president on Sunday. The chemical weapons watchdog, in [The Hague](the mention), is {investigating}(e18) reports that chlorine was used at [Al-Shifuniyah](als event) that evening; a child {died}(e19).

In August 2013, more than 1,000 people were {killed}(e20) by sarin in [Ein Tarma](ein event), [Zamalka](zam event) and [Moadamiyeh](moa event). The siege of the [Ghouta](gho event) was {tightened}(e2) that autumn and the last tunnels to [Barzeh](bar event) were {closed}(e21) a year ago.

Some observers expect an end like that of eastern [Aleppo](ale event), from which 35,000 people were {bussed}(e22) to [Idlib](idl mention) in December 2016. "That is not a prediction," a Western diplomat in [Beirut](beir mention) said. "It is a timetable."

---
places:
  gho: {name: Ghouta, point: [33.53, 36.42], precision: area, radius_km: 12}
  dou: {name: Douma, point: [33.57, 36.4]}
  har: {name: Harasta, point: [33.56, 36.37]}
  bei: {name: Beit Sawa, point: [33.54, 36.4]}
  saq: {name: Saqba, point: [33.52, 36.39]}
  alw: {name: Al-Wafideen, point: [33.62, 36.42], precision: near}
  bab: {name: Bab Touma, point: [33.513, 36.316]}
  jar: {name: Jaramana, point: [33.49, 36.35]}
  nas: {name: Nashabiyah, point: [33.5, 36.5]}
  haw: {name: Hawsh al-Dawahira, point: [33.55, 36.5], precision: near}
  ota: {name: Otaya, point: [33.52, 36.47], precision: near}
  als: {name: Al-Shifuniyah, point: [33.57, 36.45]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  afr: {name: Afrin, point: [36.51, 36.87]}
  cov: {name: Coventry, geonameid: 2652221, point: [52.4066, -1.5122]}
  bul: {name: Bulbul, point: [36.75, 36.75], precision: near}
  raj: {name: Rajo, point: [36.68, 36.66]}
  idl: {name: Idlib, point: [35.7, 36.6], precision: division}
  ari: {name: Ariha, point: [35.81, 36.61]}
  maa: {name: "Maarrat al-Nu'man", point: [35.65, 36.67]}
  raq: {name: Raqqa, point: [35.95, 39.01]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  ein: {name: Ein Tarma, point: [33.515, 36.36]}
  zam: {name: Zamalka, point: [33.525, 36.36]}
  moa: {name: Moadamiyeh, point: [33.46, 36.19]}
  bar: {name: Barzeh, point: [33.55, 36.32]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  beir: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: airstrike, places: [gho, dou, har, bei, saq], start: 2018-02-27, end: 2018-03-02, date_precision: day, date_text: between Tuesday, killed: 103, killed_qualifier: at_least, status: happened, actors: "", targets: at least 103 people, main: true}
  e2: {type: battle, places: [gho], start: 2013, end: 2018, date_precision: year, date_text: that autumn, status: happened, actors: the army, main: true}
  e3: {type: decision, places: [gho], start: 2018-02-27, end: 2018-02-27, date_precision: day, date_text: Tuesday, status: happened, actors: Russia}
  e4: {type: displacement, places: [alw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: No one}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Each side, targets: the other, minor: true}
  e6: {type: shelling, places: [bab, jar], start: 2018-03-01, end: 2018-03-01, date_precision: day, date_text: on Thursday, injured: 8, status: happened, actors: ""}
  e7: {type: aid, places: [gho], start: 2018-02-25, end: 2018-03-02, date_precision: day, date_text: since Sunday, status: happened, negated: true, actors: A convoy of 46 lorries}
  e8: {type: aid, places: [nas], start: 2018-02-14, end: 2018-02-14, date_precision: day, date_text: on 14 February, status: happened, actors: ""}
  e9: {type: battle, places: [haw, ota, als], start: 2018-02-28, end: 2018-03-02, date_precision: day, date_text: since Wednesday, status: happened, actors: the army and its allies}
  e10: {type: displacement, places: [dou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Families, minor: true}
  e11: {type: decision, places: [new], start: 2018-02-24, end: 2018-02-24, date_precision: day, date_text: on 24 February, status: happened, actors: the Security Council, targets: a truce of 30 days}
  e12: {type: airstrike, places: [afr], start: 2018-03-01, end: 2018-03-01, date_precision: day, date_text: on Thursday night, killed: 36, status: happened, actors: Turkish jets, targets: 36 fighters of a pro-government force}
  e13: {type: battle, places: [afr, bul, raj], start: 2018-01-20, end: 2018-03-02, date_precision: day, date_text: on 20 January, killed: 8, status: happened, actors: Turkey}
  e14: {type: battle, places: [idl, ari, maa], start: 2018-02-20, end: 2018-03-02, date_precision: day, date_text: since 20 February, status: happened, actors: rival rebel factions}
  e15: {type: bombing, places: [raq], start: null, end: null, date_precision: unknown, date_text: "", killed: 9, status: happened, actors: "", targets: nine people}
  e16: {type: battle, places: [raq], start: 2017-10, end: 2017-10, date_precision: month, date_text: in October, status: happened, actors: a US-led coalition, targets: Islamic State}
  e17: {type: meeting, places: [], start: 2018-02-25, end: 2018-02-25, date_precision: day, date_text: on Sunday, status: happened, actors: The French and German leaders, targets: the Russian president}
  e18: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The chemical weapons watchdog, targets: reports that chlorine was used}
  e19: {type: attack, places: [als], start: 2018-02-25, end: 2018-02-25, date_precision: day, date_text: that evening, killed: 1, status: reported, actors: "", targets: a child}
  e20: {type: killing, places: [ein, zam, moa], start: 2013-08, end: 2013-08, date_precision: month, date_text: In August 2013, killed: 1000, killed_qualifier: at_least, status: happened, actors: "", targets: "more than 1,000 people"}
  e21: {type: closure, places: [bar], start: 2017, end: 2017, date_precision: year, date_text: a year ago, status: happened, actors: "", targets: the last tunnels, minor: true}
  e22: {type: displacement, places: [ale], start: 2016-12, end: 2016-12, date_precision: month, date_text: in December 2016, displaced: 35000, status: happened, actors: "", targets: "35,000 people"}
notes: ""
