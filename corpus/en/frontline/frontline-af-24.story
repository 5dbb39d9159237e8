---
id: frontline-af-24
genre: frontline
country: AF
published: 2018-08-13
publisher: Kabul Hourly
title: "Four Days of {Fighting}(e1) in [Ghazni](gha event) Leave Over 100 Soldiers Dead"
---
[KABUL](kab dateline), [Afghanistan](afg dateline) (KH) — [Afghan](afgh demonym) forces were {fighting}(e1) on Monday to drive Taliban insurgents out of the strategic city of [Ghazni](gha event), the fourth day of a {battle}(e1) that has killed about 100 soldiers and policemen and at least 20 civilians, officials said.

The {assault}(e1) began before dawn on Friday, when hundreds of fighters {attacked}(e1) from several directions, hiding in shops and homes. The defence minister, Gen. Sher Ahmad Torkman, told reporters that 1,000 additional troops had been {sent}(e2) and that the city would not fall. He said 194 insurgents had been {killed}(e3), among them [Pakistanis](pak demonym) and [Chechens](che demonym).

[American](ame demonym) aircraft have carried out two dozen {strikes}(e4) since Friday, a military spokesman said. Residents who {fled}(e5) on foot through orchards spoke of {burning}(e6) markets and bodies in the streets. "There is no water, no light and no telephone," said Nasima, a mother of three who {reached}(e5) [Kabul](kab event) on Sunday night.

The insurgents {blew up}(e7) a telecommunications tower on Friday, and the highway to [Kandahar](kan mention) has been {mined}(e8). The Red Cross {delivered}(e9) bandages and diesel to the city hospital on Sunday.

Elsewhere, the Taliban {overran}(e10) a base in [Faryab](far event) province on Monday, killing 17 soldiers and {capturing}(e10) dozens, according to the provincial council. In [Baghlan](bag event), police {repelled}(e11) an {attack}(e11) on a checkpoint.

The offensive comes less than two months after an unprecedented three-day {truce}(e12) for a holiday. Parliamentary {elections}(e13) are to be held in October.

---
places:
  gha: {name: Ghazni, point: [33.553, 68.421]}
  che: {name: Chechnya, point: [43.3, 45.7], precision: division}
  far: {name: Faryab, point: [36.0, 64.9], precision: division}
  bag: {name: Baghlan, point: [35.8, 69.0], precision: division}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  afgh: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  kan: {name: Kandahar, geonameid: 1138336, point: [31.6133, 65.7101]}
events:
  e1: {type: battle, places: [gha], start: 2018-08-10, end: 2018-08-13, date_precision: day, date_text: before dawn on Friday, killed: 120, killed_qualifier: about, status: happened, actors: Taliban insurgents, targets: Afghan forces, main: true}
  e2: {type: aid, places: [gha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: battle, places: [gha], start: null, end: null, date_precision: unknown, date_text: "", killed: 194, status: happened, actors: Taliban insurgents, targets: Afghan forces}
  e4: {type: airstrike, places: [gha], start: 2018-08-10, end: 2018-08-10, date_precision: day, date_text: since Friday, status: happened, actors: ""}
  e5: {type: displacement, places: [gha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Residents}
  e6: {type: fire, places: [gha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: bombing, places: [gha], start: 2018-08-10, end: 2018-08-10, date_precision: day, date_text: on Friday, status: happened, actors: The insurgents, targets: a telecommunications tower}
  e8: {type: bombing, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: aid, places: [gha], start: 2018-08-12, end: 2018-08-12, date_precision: day, date_text: on Sunday, status: happened, actors: The Red Cross}
  e10: {type: battle, places: [far], start: 2018-08-13, end: 2018-08-13, date_precision: day, date_text: on Monday, killed: 17, status: happened, actors: the Taliban, targets: a base}
  e11: {type: battle, places: [bag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police, targets: a checkpoint}
  e12: {type: agreement, places: [afg], start: 2018-06, end: 2018-06, date_precision: month, date_text: less than two months after, status: happened, actors: ""}
  e13: {type: election, places: [afg], start: 2018-10, end: 2018-10, date_precision: month, date_text: in October, status: planned, actors: ""}
notes: ""
