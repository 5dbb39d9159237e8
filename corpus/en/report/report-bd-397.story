---
id: report-bd-397
genre: report
country: BD
published: 2018-12-24
publisher: Dhaka Standard
title: "{Clashes}(e1) in 19 districts a week before polls; two {die}(e2) in [Noakhali](noa event)"
---
At least two activists were {killed}(e2) and more than 180 people {injured}(e1) in campaign {violence}(e1) in 19 districts on Saturday and Sunday, as the army {fanned out}(e3) across the country for the December 30 {election}(e4).

In [Noakhali](noa event), supporters of rival candidates {fought}(e2) with sticks and {shot}(e2) at each other for an hour at [Sonaimuri](son event) bazar on Sunday afternoon. Md Ripon, 28, a Jubo League organiser, was {hit}(e2) in the chest. A second man {died}(e2) at [Dhaka](dha metonym org) Medical College Hospital after midnight. Police {fired}(e5) 64 rounds of rubber bullets.

In [Thakurgaon](tha event), the motorcade of a senior opposition leader came {under attack}(e6) for the second time in ten days. Seven vehicles were {smashed}(e6). "They broke everything with bamboo while the police were drinking tea," the leader's driver, Abdul Mannan, told this newspaper.

In [Sirajganj](sir event), a candidate's wife was {struck}(e7) by pellets on December 14. She is {being treated}(e8) in [Bangkok](bang event).

Other incidents were reported from [Jashore](jas event), [Feni](fen event), [Natore](nat event), [Brahmanbaria](bra event), [Cox's Bazar](cox event), [Munshiganj](mun event) and [Sylhet](syl event). Offices were {torched}(e9) in [Chattogram](cha event)'s [Banshkhali](bans event) and in [Barishal](bar event).

The opposition alliance {said}(e10) that 9,200 of its workers had been {arrested}(e11) since the schedule was {announced}(e12) on November 8. It has {withdrawn}(e13) three candidates who are in jail, among them a former mayor of [Rajshahi](raj mention). Its spokesman, who {met}(e14) the Chief Election Commissioner in [Agargaon](aga event) on Sunday, walked out after 20 minutes.

The ruling party in turn {accused}(e15) its opponents of setting {fire}(e16) to its office in [Narayanganj](nar event) and of {bombing}(e17) a rally in [Kushtia](kus event) on Friday, in which five people were {hurt}(e17).

Army personnel were {deployed}(e3) in 389 upazilas yesterday. The navy is in 18 coastal ones including [Hatiya](hat event) and [Bhola](bho event). Mobile data may be {slowed}(e18) on election day, the telecom regulator said.

An election monitoring group based in [Bangkok](bang mention) {cancelled}(e19) its mission on Saturday as most of its 32 observers had not got visas. The [US](uni metonym) State Department {expressed disappointment}(e20). The [European Union](eur metonym) had said in November that it would send two experts only.

About 50 people {died}(e21) in the run-up to the January 2014 {polls}(e22), which the opposition {boycotted}(e22); more than 100 polling centres were {set ablaze}(e23), most of them in [Dinajpur](din event), [Rangpur](ran event), [Gaibandha](gai event) and [Lakshmipur](lak event).

Garment owners in [Gazipur](gaz event) and [Savar](sav event) have {asked}(e24) for extra patrols so that factories can reopen on January 1. In the [Rohingya](roh demonym) camps of [Ukhiya](ukh event), all movement will be {barred}(e25) from Friday until the day after the vote.

---
places:
  noa: {name: Noakhali District, geonameid: 1337196, point: [22.8667, 91.1], precision: division}
  son: {name: Sonaimuri, point: [23.03, 91.1]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  tha: {name: Thakurgaon, geonameid: 1185092, point: [26.031, 88.4699]}
  sir: {name: Sirajganj, geonameid: 1185115, point: [24.4577, 89.708]}
  bang: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  jas: {name: Jessore, geonameid: 1336140, point: [23.1697, 89.2137]}
  fen: {name: Feni, geonameid: 1185224, point: [23.0144, 91.3966]}
  nat: {name: Natore, geonameid: 7483813, point: [24.4111, 88.9867]}
  bra: {name: Brahmanbaria, geonameid: 1336142, point: [23.9746, 91.1123]}
  mun: {name: Munshiganj, point: [23.54, 90.53]}
  cha: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
  bans: {name: Banshkhali, point: [22.03, 91.95]}
  bar: {name: Barishal, geonameid: 1336137, point: [22.705, 90.3701]}
  aga: {name: Agargaon, point: [23.778, 90.375]}
  nar: {name: Narayanganj, geonameid: 1185155, point: [23.6135, 90.503]}
  hat: {name: Hatiya, point: [22.4, 91.1], precision: near}
  bho: {name: Bhola, geonameid: 1336136, point: [22.6876, 90.644]}
  gai: {name: Gaibandha, geonameid: 7921384, point: [25.3297, 89.5435]}
  lak: {name: Lakshmipur, geonameid: 1196292, point: [22.9443, 90.83]}
  sav: {name: Savar, point: [23.86, 90.27]}
  roh: {name: Rohingya, point: [21.0, 92.5], precision: area, radius_km: 100}
  ukh: {name: Ukhiya, point: [21.23, 92.1]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 2000}
  cox: {name: "Cox's Bazar", geonameid: 1336134, point: [21.4397, 92.0096]}
  syl: {name: Sylhet, geonameid: 1185099, point: [24.899, 91.872]}
  raj: {name: Rajshahi, geonameid: 1185128, point: [24.374, 88.6011]}
  kus: {name: Kushtia, geonameid: 1185191, point: [23.9028, 89.1194]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  din: {name: Dinajpur, geonameid: 1203891, point: [25.6274, 88.6378]}
  ran: {name: Rangpur, geonameid: 1185188, point: [25.7466, 89.2517]}
  gaz: {name: Gazipur, geonameid: 1200109, point: [23.9984, 90.4223]}
events:
  e1: {type: riot, places: [noa, tha, jas, fen, nat, bra, cox, mun, syl, bans, bar], start: 2018-12-22, end: 2018-12-23, date_precision: day, date_text: on Saturday and Sunday, injured: 180, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: riot, places: [noa, son], start: 2018-12-23, end: 2018-12-23, date_precision: day, date_text: on Sunday afternoon, killed: 2, status: happened, actors: supporters of rival candidates, main: true}
  e3: {type: other, places: [ban, hat, bho], start: 2018-12-23, end: 2018-12-23, date_precision: day, date_text: yesterday, status: happened, actors: the army}
  e4: {type: election, places: [ban], start: 2018-12-30, end: 2018-12-30, date_precision: day, date_text: December 30, status: planned, actors: "", main: true}
  e5: {type: shooting, places: [son], start: 2018-12-23, end: 2018-12-23, date_precision: day, date_text: "", status: happened, actors: Police, minor: true}
  e6: {type: attack, places: [tha], start: 2018-12-22, end: 2018-12-23, date_precision: day, date_text: "", status: happened, actors: "", targets: the motorcade of a senior opposition leader}
  e7: {type: shooting, places: [sir], start: 2018-12-14, end: 2018-12-14, date_precision: day, date_text: on December 14, injured: 1, status: happened, actors: "", targets: "a candidate's wife"}
  e8: {type: medical, places: [bang], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "a candidate's wife", minor: true}
  e9: {type: fire, places: [bans, bar], start: 2018-12-22, end: 2018-12-23, date_precision: day, date_text: "", status: happened, actors: "", targets: Offices}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition alliance, minor: true}
  e11: {type: arrest, places: [ban], start: 2018-11-08, end: 2018-12-24, date_precision: day, date_text: since the schedule was announced on November 8, arrested: 9200, status: happened, actors: "", targets: "9,200 of its workers"}
  e12: {type: statement, places: [ban], start: 2018-11-08, end: 2018-11-08, date_precision: day, date_text: on November 8, status: happened, actors: "", targets: the schedule}
  e13: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: It, targets: three candidates who are in jail}
  e14: {type: meeting, places: [aga], start: 2018-12-23, end: 2018-12-23, date_precision: day, date_text: on Sunday, status: happened, actors: Its spokesman, targets: the Chief Election Commissioner}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The ruling party, targets: its opponents}
  e16: {type: fire, places: [nar], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: its opponents, targets: its office}
  e17: {type: bombing, places: [kus], start: 2018-12-21, end: 2018-12-21, date_precision: day, date_text: on Friday, injured: 5, status: reported, actors: its opponents, targets: a rally}
  e18: {type: outage, places: [], start: 2018-12-30, end: 2018-12-30, date_precision: day, date_text: on election day, status: planned, actors: "", targets: Mobile data}
  e19: {type: decision, places: [], start: 2018-12-22, end: 2018-12-22, date_precision: day, date_text: on Saturday, status: happened, actors: An election monitoring group based in Bangkok, targets: its mission}
  e20: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The US State Department, minor: true}
  e21: {type: riot, places: [ban], start: 2014-01, end: 2014-01, date_precision: month, date_text: in the run-up to the January 2014 polls, killed: 50, killed_qualifier: about, status: happened, actors: "", targets: About 50 people}
  e22: {type: election, places: [ban], start: 2014-01, end: 2014-01, date_precision: month, date_text: January 2014, status: happened, actors: the opposition}
  e23: {type: fire, places: [din, ran, gai, lak], start: 2014-01, end: 2014-01, date_precision: month, date_text: "", status: happened, actors: "", targets: more than 100 polling centres}
  e24: {type: statement, places: [gaz, sav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Garment owners, targets: extra patrols, minor: true}
  e25: {type: decision, places: [ukh], start: 2018-12-28, end: 2018-12-31, date_precision: day, date_text: from Friday until the day after the vote, status: planned, actors: "", targets: all movement}
notes: ""
