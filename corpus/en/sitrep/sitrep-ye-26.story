---
id: sitrep-ye-26
genre: sitrep
country: YE
published: 2024-09-12
publisher: Joint Relief Cell
title: "{Flood}(e1) Response Update No. 4"
---
Highlights

- Heavy {rain}(e1) since 6 September has affected an estimated 56,000 families in [Hodeidah](hod event), [Hajjah](haj event), [Marib](mar event) and [Taiz](tai event). Authorities report 98 {deaths}(e1) and more than 600 injured.
- 33 of the dead were {buried}(e2) under houses in [Melhan](mel event) district on 27 August, when a dam {failed}(e2).
- Some 13,400 people have been {displaced}(e3), for many of them the third time. The camp at [Al Jufainah](alj event) {lost}(e4) 560 tents to wind and water.

Response

Food for one month was {distributed}(e5) to 8,900 families in [Marib](mar event) between Sunday and Tuesday. {Distribution}(e6) in [Hajjah](haj event) is on hold, as clearance has not been given. A team that tried to reach [Wesab](wes event) was {turned back}(e7) at a checkpoint on Monday; its driver was {held}(e8) overnight.

Health

1,216 new {cases}(e9) of {cholera}(e9) were reported last week, with nine deaths. {Vaccination}(e10) will begin in [Aden](ade event) and [Lahj](lah event) in October.

Funding

The appeal is 28 per cent covered. No new {pledges}(e11) were made this week.

---
places:
  hod: {name: Al-Hudaydah, geonameid: 79415, point: [14.7978, 42.9545]}
  haj: {name: Hajjah, geonameid: 75337, point: [15.6943, 43.6058]}
  mar: {name: "Ma'rib", geonameid: 72968, point: [15.4625, 45.3258]}
  tai: {name: Taiz, geonameid: 70225, point: [13.5795, 44.0209]}
  mel: {name: Melhan, point: [15.35, 43.6], precision: near}
  alj: {name: Al Jufainah, point: [15.42, 45.28], precision: near}
  wes: {name: Wesab, point: [14.3, 43.9], precision: area, radius_km: 25}
  lah: {name: Lahij, geonameid: 73560, point: [13.0567, 44.8819]}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
events:
  e1: {type: flood, places: [hod, haj, mar, tai], start: 2024-09, end: 2024-09, date_precision: month, date_text: since 6 September, killed: 98, injured: 600, injured_qualifier: at_least, status: happened, actors: "", targets: "an estimated 56,000 families", main: true}
  e2: {type: collapse, places: [mel], start: 2024-08-27, end: 2024-08-27, date_precision: day, date_text: on 27 August, killed: 33, status: happened, actors: "", targets: 33 of the dead, main: true}
  e3: {type: displacement, places: [hod, haj, mar, tai], start: null, end: null, date_precision: unknown, date_text: "", displaced: 13400, displaced_qualifier: about, status: happened, actors: "", targets: "Some 13,400 people", main: true}
  e4: {type: storm, places: [alj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "an estimated 56,000 families"}
  e5: {type: aid, places: [mar], start: 2024-09-08, end: 2024-09-10, date_precision: day, date_text: between Sunday and Tuesday, status: happened, actors: "", targets: "8,900 families"}
  e6: {type: aid, places: [haj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: transport_change, places: [wes], start: 2024-09-09, end: 2024-09-09, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: A team}
  e8: {type: arrest, places: [wes], start: 2024-09-09, end: 2024-09-09, date_precision: day, date_text: overnight, arrested: 1, status: happened, actors: "", targets: its driver}
  e9: {type: outbreak, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: last week, killed: 9, status: happened, actors: ""}
  e10: {type: medical, places: [ade, lah], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: planned, actors: ""}
  e11: {type: aid, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: this week, status: happened, negated: true, actors: ""}
notes: ""
