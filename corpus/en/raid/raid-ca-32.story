---
id: raid-ca-32
genre: raid
country: CA
published: 2020-04-21
publisher: Great Lakes Press
title: "{Toll}(e1) in [Nova Scotia](nov event) {Rampage}(e1) Rises to 19"
---
[HALIFAX](hal dateline), [Nova Scotia](nov dateline) — Police on Monday {raised}(e2) to 19 the number of people {killed}(e1) by a gunman who disguised himself as an officer during a 12-hour {rampage}(e1) through rural [Nova Scotia](nov event), and said that more bodies might be found in {burned}(e3) homes.

The {killings}(e1) began late on Saturday in [Portapique](por event), a seaside hamlet of 100 residents, where officers who came to a shooting found bodies in and outside a house and several buildings {ablaze}(e3). The gunman had gone. He drove through [Wentworth](wen event), [Debert](deb event) and [Shubenacadie](shu event) in a replica police car, stopping other cars and {shooting}(e1) drivers.

Constable Hannah Steele, 48, a mother of two, was {shot dead}(e4) on Sunday morning. Another constable was {wounded}(e4). The gunman, a denturist of 51 from [Dartmouth](dar mention), {died}(e5) at 11.26 a.m. in a {shootout}(e5) with officers at a petrol station in [Enfield](enf event), 40 km from [Halifax](hal mention).

The {massacre}(e1) is the deadliest in [Canada](can mention)'s history. In 1989, a man {shot}(e6) 14 women at a college in [Montreal](mon event).

Relatives asked why no alert was sent to telephones. "They tweeted. My mother didn't have Twitter," said a daughter of one of the victims. The force has ordered a {review}(e7).

The prime minister, speaking in [Ottawa](ott event), {promised}(e8) stricter gun laws. A {vigil}(e9) will be held online on Friday because of the epidemic.

---
places:
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  por: {name: Portapique, point: [45.4, -63.71], precision: near}
  wen: {name: Wentworth, point: [45.65, -63.55], precision: near}
  deb: {name: Debert, point: [45.44, -63.46], precision: near}
  shu: {name: Shubenacadie, point: [45.09, -63.4], precision: near}
  enf: {name: Enfield, point: [44.94, -63.54], precision: near}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  dar: {name: Dartmouth, point: [44.67, -63.57]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: shooting, places: [por, wen, deb, shu], start: 2020-04-18, end: 2020-04-19, date_precision: day, date_text: late on Saturday, killed: 19, status: happened, actors: a gunman, main: true}
  e2: {type: statement, places: [hal], start: 2020-04-20, end: 2020-04-20, date_precision: day, date_text: on Monday, status: happened, actors: a gunman, minor: true}
  e3: {type: fire, places: [por], start: 2020-04-18, end: 2020-04-18, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: shooting, places: [], start: 2020-04-19, end: 2020-04-19, date_precision: day, date_text: on Sunday morning, killed: 1, injured: 1, status: happened, actors: a gunman}
  e5: {type: shooting, places: [enf], start: 2020-04-19, end: 2020-04-19, date_precision: day, date_text: at 11.26 a.m., killed: 1, status: happened, actors: officers, targets: The gunman, main: true}
  e6: {type: shooting, places: [mon], start: 1989, end: 1989, date_precision: year, date_text: In 1989, killed: 14, status: happened, actors: a man, targets: 14 women}
  e7: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [ott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister}
  e9: {type: ceremony, places: [], start: 2020-04-24, end: 2020-04-24, date_precision: day, date_text: on Friday, status: planned, actors: ""}
notes: ""
