---
id: report-ca-462
genre: report
country: CA
published: 2017-03-12
publisher: Prairie News Service
title: "Asylum seekers keep {crossing}(e1) into [Manitoba](mani event), [Quebec](que event) on foot"
---
[EMERSON](eme dateline), [Man.](man dateline) — RCMP officers {intercepted}(e2) 19 people in the fields around [Emerson](eme event), on the [U.S.](uni metonym) border, between Friday night and Sunday morning, the force said, in the coldest weekend of the month.

That brings to 202 the number who have {walked}(e1) across near the town since Jan. 1. Most had taken a bus or a cab from [Minneapolis](min mention) to [Grand Forks](gra mention), [North Dakota](nor mention), and then {followed}(e1) the railway line north.

Two men from [Ghana](gha mention) {lost}(e3) all their fingers to frostbite after a crossing on Christmas Eve. They are living in [Winnipeg](win mention).

In [Quebec](que event), where the busiest spot is a ditch at the end of Roxham Road, near [Hemmingford](hem event), police {arrested}(e4) 635 people in February alone. All were {released}(e5) after an interview, and most have gone on to shelters in [Montreal](mon event).

Public Safety Minister Gordon Halloran {visited}(e6) [Emerson](eme event) last Saturday and {promised}(e7) the town $30,000 for its volunteer firefighters, who have {answered}(e8) calls from people stuck in the snow.

"We have 689 residents and one ambulance," Reeve Doug Wiebe said.

Under a {deal}(e9) between the two countries that {took effect}(e9) in 2004, people who ask for asylum at an official crossing are sent back. Those who enter elsewhere may stay while their case is heard. Amnesty International has {called on}(e10) [Ottawa](ott metonym) to suspend it.

The numbers began to {rise}(e11) last fall, officials say, but grew after the new [U.S.](uni metonym) president {signed}(e12) an order in January that {barred}(e12) travellers from seven countries, among them [Somalia](soma mention) and [Yemen](yem mention). A court in [Hawaii](haw event) is to {hear}(e13) a challenge to a revised version on Wednesday.

In [Fargo](far event), [North Dakota](nor mention), a lawyer said that five [Somali](som demonym) families had left town since New Year without saying goodbye.

---
places:
  eme: {name: Emerson, point: [49.0, -97.21]}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  mani: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
  gra: {name: Grand Forks, geonameid: 5059429, point: [47.9253, -97.0328]}
  nor: {name: North Dakota, geonameid: 5690763, point: [47.5003, -100.0007], precision: division}
  hem: {name: Hemmingford, point: [45.05, -73.59]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  ott: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  haw: {name: Hawaii, geonameid: 5855797, point: [20.7503, -156.5003], precision: division}
  far: {name: Fargo, geonameid: 5059163, point: [46.8772, -96.7898]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  win: {name: Winnipeg, geonameid: 6183235, point: [49.8844, -97.147]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  soma: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
events:
  e1: {type: displacement, places: [mani, que, eme], start: 2017-01-01, end: 2017-03-12, date_precision: day, date_text: since Jan. 1, displaced: 202, status: happened, actors: 202, main: true}
  e2: {type: arrest, places: [eme], start: 2017-03-10, end: 2017-03-12, date_precision: day, date_text: between Friday night and Sunday morning, arrested: 19, status: happened, actors: RCMP officers, targets: 19 people, main: true}
  e3: {type: other_accident, places: [eme], start: 2016-12-24, end: 2016-12-24, date_precision: day, date_text: on Christmas Eve, injured: 2, status: happened, actors: "", targets: Two men from Ghana}
  e4: {type: arrest, places: [que, hem], start: 2017-02, end: 2017-02, date_precision: month, date_text: in February, arrested: 635, status: happened, actors: police, targets: 635 people}
  e5: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: visit, places: [eme], start: 2017-03-04, end: 2017-03-04, date_precision: day, date_text: last Saturday, status: happened, actors: Public Safety Minister Gordon Halloran}
  e7: {type: statement, places: [eme], start: 2017-03-04, end: 2017-03-04, date_precision: day, date_text: last Saturday, status: happened, actors: Public Safety Minister Gordon Halloran, targets: the town}
  e8: {type: rescue, places: [eme], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its volunteer firefighters, targets: people stuck in the snow, minor: true}
  e9: {type: agreement, places: [], start: 2004, end: 2004, date_precision: year, date_text: in 2004, status: happened, actors: the two countries}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Amnesty International, targets: Ottawa, minor: true}
  e11: {type: market, places: [], start: 2016, end: 2016, date_precision: year, date_text: last fall, status: happened, actors: The numbers, minor: true}
  e12: {type: decision, places: [uni], start: 2017-01, end: 2017-01, date_precision: month, date_text: in January, status: happened, actors: the new U.S. president, targets: travellers from seven countries}
  e13: {type: trial, places: [haw], start: 2017-03-15, end: 2017-03-15, date_precision: day, date_text: on Wednesday, status: planned, actors: A court, targets: a revised version}
notes: ""
