---
id: report-eg-532
genre: report
country: EG
published: 2019-09-23
publisher: Mashreq Wire
title: "[Egypt](egy metonym) {arrests}(e1) hundreds after rare {protests}(e2) in [Cairo](cai event) and [Suez](sue event)"
---
[CAIRO](cai dateline), Sept 23 - [Egyptian](egyp demonym) security forces have {detained}(e1) at least 370 people since small but striking {demonstrations}(e2) against President Adel Fawzi {broke out}(e2) on Friday night, lawyers said on Monday.

The {protests}(e2), in the capital and in [Alexandria](ale event), [Mansoura](man event), [Damietta](dam event) and the textile town of [Mahalla al-Kubra](mah event), followed online {appeals}(e3) by a building contractor in [Spain](spa mention) who says that he was cheated of his fee for a palace. In [Suez](sue event), at the mouth of the canal, people {came out}(e2) again on Saturday and were {scattered}(e4) with tear gas, and a boy was {wounded}(e4) by birdshot.

The [Egyptian](egyp demonym org) Centre for Economic Rights said that those {held}(e1) include 61 women, a well-known lawyer who was {picked up}(e1) outside the State Security Prosecution in [Fifth Settlement](fif event) while attending the {questioning}(e5) of a client, and a street vendor from [Beni Suef](ben mention).

State newspapers have hardly mentioned the {protests}(e2). A presenter on a pro-government channel {showed}(e7) an empty Tahrir Square on Saturday and called the pictures fake. The State Information Service {summoned}(e8) correspondents of the foreign press and {advised}(e8) them not to use social media as a source. Access to two news sites has been {blocked}(e9).

Fawzi, who {flew}(e10) to [New York](new event) for the General Assembly on Friday, was {asked}(e11) about it when he {met}(e11) the [U.S.](us demonym) president on Monday. "There was chaos before him," the host answered in his stead.

Public protest has been all but banned since 2013, when the army, led by Fawzi, then defence minister, {removed}(e12) a president of the Muslim Brotherhood. Constitutional changes {approved}(e13) by {referendum}(e13) this April let him stay until 2030. But prices have doubled since the pound was {floated}(e14) under an IMF programme in 2016, and one in three [Egyptians](egypt demonym) lives on less than $1.50 a day.

The benchmark stock index {fell}(e15) 5.3% on Sunday, its worst day since 2016, and trading was {suspended}(e16) for half an hour.

The contractor has {called}(e17) for a "million-man {march}(e17)" on Friday. Police have set up {checkpoints}(e18) at the exits of the metro, where men are made to open their telephones, and cafés around Talaat Harb Square were told to {close}(e19) for the weekend. At [Ain Shams](ain metonym org) University, a professor was {led out}(e20) of a lecture on Sunday.

Separately, six policemen were {killed}(e21) on Friday in an {ambush}(e21) near [El-Arish](ela event), in northern [Sinai](sin event), according to medical sources in [Ismailia](ism mention). The interior ministry said it had {killed}(e22) six militants of the Brotherhood in a {shoot-out}(e22) in [6th of October City](tho event).

---
places:
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  mah: {name: Mahalla al-Kubra, point: [30.97, 31.17]}
  fif: {name: Fifth Settlement, point: [30.008, 31.43]}
  ben: {name: Bani Suwayf, geonameid: 359173, point: [29.0744, 31.0979]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ain: {name: Ain Shams, point: [30.13, 31.32]}
  ela: {name: El-Arish, point: [31.13, 33.8]}
  sin: {name: Sinai, point: [29.5, 33.8], precision: area, radius_km: 120}
  tho: {name: 6th of October City, point: [29.94, 30.91]}
  ism: {name: Ismailia, geonameid: 361055, point: [30.6043, 32.2722]}
  sue: {name: Suez, geonameid: 359796, point: [29.9737, 32.5263]}
  man: {name: Mansoura, point: [31.04, 31.38]}
  dam: {name: Damietta, point: [31.417, 31.81]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  egyp: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  egypt: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
events:
  e1: {type: arrest, places: [cai, sue], start: null, end: null, date_precision: unknown, date_text: since small but striking demonstrations, arrested: 370, arrested_qualifier: at_least, status: happened, actors: security forces, targets: at least 370 people, main: true}
  e2: {type: protest, places: [cai, ale, man, dam, mah, sue], start: 2019-09-20, end: 2019-09-21, date_precision: day, date_text: on Friday night, status: happened, actors: "", targets: President Adel Fawzi, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a building contractor, minor: true}
  e4: {type: riot, places: [sue], start: 2019-09-21, end: 2019-09-21, date_precision: day, date_text: on Saturday, injured: 1, status: happened, actors: "", targets: a boy}
  e5: {type: investigation, places: [fif], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a client, minor: true}
  e7: {type: publication, places: [], start: 2019-09-21, end: 2019-09-21, date_precision: day, date_text: on Saturday, status: happened, actors: A presenter, targets: an empty Tahrir Square, minor: true}
  e8: {type: statement, places: [cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The State Information Service, targets: correspondents of the foreign press}
  e9: {type: outage, places: [egy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two news sites}
  e10: {type: visit, places: [new], start: 2019-09-20, end: 2019-09-20, date_precision: day, date_text: on Friday, status: happened, actors: Fawzi}
  e11: {type: meeting, places: [new], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: on Monday, status: happened, actors: he, targets: the U.S. president}
  e12: {type: coup, places: [egy], start: 2013, end: 2013, date_precision: year, date_text: since 2013, status: happened, actors: the army, targets: a president of the Muslim Brotherhood}
  e13: {type: election, places: [egy], start: 2019-04, end: 2019-04, date_precision: month, date_text: this April, status: happened, actors: "", targets: Constitutional changes}
  e14: {type: market, places: [egy], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: "", targets: the pound}
  e15: {type: market, places: [cai], start: 2019-09-22, end: 2019-09-22, date_precision: day, date_text: on Sunday, status: happened, actors: The benchmark stock index}
  e16: {type: closure, places: [cai], start: 2019-09-22, end: 2019-09-22, date_precision: day, date_text: for half an hour, status: happened, actors: "", targets: trading, minor: true}
  e17: {type: protest, places: [egy], start: 2019-09-27, end: 2019-09-27, date_precision: day, date_text: on Friday, status: planned, actors: The contractor}
  e18: {type: raid, places: [cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: men}
  e19: {type: closure, places: [cai], start: 2019-09-27, end: 2019-09-28, date_precision: day, date_text: for the weekend, status: planned, actors: "", targets: cafés around Talaat Harb Square, minor: true}
  e20: {type: arrest, places: [cai], start: 2019-09-22, end: 2019-09-22, date_precision: day, date_text: on Sunday, arrested: 1, status: happened, actors: "", targets: a professor}
  e21: {type: battle, places: [ela, sin], start: 2019-09-20, end: 2019-09-20, date_precision: day, date_text: on Friday, killed: 6, status: happened, actors: "", targets: six policemen}
  e22: {type: shooting, places: [tho], start: null, end: null, date_precision: unknown, date_text: "", killed: 6, status: happened, actors: The interior ministry, targets: six militants}
notes: ""
