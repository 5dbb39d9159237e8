---
id: report-cf-91
genre: report
country: CF
published: 2021-01-14
publisher: Oubangui Info
title: "Rebels {repelled}(e1) at gates of [Bangui](ban event), peacekeeper {killed}(e1)"
---
[Bangui](ban dateline). Coalition rebels {attacked}(e1) the capital of the [Central African Republic](cen event) from two sides at dawn on Wednesday and were {driven}(e1) back after four hours by the army, UN troops and their [Russian](rus demonym) and [Rwandan](rwa demonym) allies.

A [Rwandan](rwa demonym) peacekeeper was {killed}(e1) and another {hurt}(e1), the UN mission said. The interior minister spoke of 30 assailants {dead}(e1), eight by the [Bimbo](bim event) cemetery on the road to [Mbaïki](mba mention) and the others at [PK12](pk event), on the northern exit.

"The children hid under the stall and I on top of them," said Bénédicte Ngaïbona, who sells cassava on the roadside there.

A night curfew was {extended}(e2) on Wednesday evening; it starts now at 6 p.m.

The Coalition of Patriots for Change, {formed}(e3) at [Kamba Kota](kam event) on December 15, wants the results of the presidential {vote}(e4) of December 27 annulled. The head of state was {re-elected}(e4) with 53.9 per cent, but 800 of 5,400 polling stations never {opened}(e5), among them all those of [Bria](bri event), [Kaga-Bandoro](kag event) and [Bossangoa](bos event). The Constitutional Court will {rule}(e6) on Monday.

On January 3 the coalition {captured}(e7) [Bangassou](bang event), on the river border with [Congo](con mention). Some 13,000 people have {crossed}(e8) to [Ndu](ndu event), opposite; others sleep in the bishop's compound. On the 9th, there was {fighting}(e9) at [Bouar](bou event), where two lorries of food were {looted}(e10), and the same day the highway to [Garoua-Boulaï](gar mention), in [Cameroon](cam mention), by which nearly all imports arrive, was {cut}(e11) at [Baboua](bab event). Sugar in the capital has {doubled}(e12) in price.

[Moscow](mos metonym) has {sent}(e13) 300 "instructors" since December. [Kigali](kig metonym) {flew}(e13) in some 600 men under a bilateral accord. [Paris](par metonym) had Mirage jets {overfly}(e14) [Bambari](bam event) on December 23, after the town was {taken}(e15) for a day.

In [Luanda](lua event), regional heads of state will {discuss}(e16) the crisis on January 29.

---
places:
  ban: {name: Bangui, geonameid: 2389853, point: [4.3612, 18.555]}
  cen: {name: Central African Republic, geonameid: 239880, point: [7.0, 21.0], precision: country}
  bim: {name: Bimbo, geonameid: 2388873, point: [4.2567, 18.4158]}
  mba: {name: Mbaïki, geonameid: 2384770, point: [3.8678, 17.9892]}
  pk: {name: PK12, point: [4.47, 18.53]}
  kam: {name: Kamba Kota, point: [7.1, 17.7], precision: near}
  bri: {name: Bria, geonameid: 239899, point: [6.5423, 21.9863]}
  bos: {name: Bossangoa, geonameid: 2388036, point: [6.4926, 17.4552]}
  kag: {name: Kaga-Bandoro, point: [6.99, 19.19]}
  bang: {name: Bangassou, geonameid: 240498, point: [4.7413, 22.8184]}
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  ndu: {name: Ndu, point: [4.72, 22.82]}
  bou: {name: Bouar, geonameid: 2387926, point: [5.934, 15.596]}
  gar: {name: Garoua-Boulaï, point: [5.89, 14.55]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  bab: {name: Baboua, point: [5.81, 14.82]}
  bam: {name: Bambari, geonameid: 240604, point: [5.7679, 20.6757]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: battle, places: [ban, bim, pk], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: at dawn on Wednesday, killed: 31, injured: 1, status: happened, actors: Coalition rebels, targets: the capital, main: true}
  e2: {type: decision, places: [ban], start: 2021-01-13, end: 2021-01-13, date_precision: day, date_text: on Wednesday evening, status: happened, actors: "", targets: A night curfew, main: true}
  e3: {type: other, places: [kam], start: 2020-12-15, end: 2020-12-15, date_precision: day, date_text: on December 15, status: happened, actors: The Coalition of Patriots for Change, minor: true}
  e4: {type: election, places: [cen], start: 2020-12-27, end: 2020-12-27, date_precision: day, date_text: December 27, status: happened, actors: ""}
  e5: {type: opening, places: [bri, kag, bos], start: 2020-12-27, end: 2020-12-27, date_precision: day, date_text: "", status: happened, negated: true, actors: "", targets: polling stations, minor: true}
  e6: {type: verdict, places: [], start: 2021-01-18, end: 2021-01-18, date_precision: day, date_text: on Monday, status: planned, actors: The Constitutional Court}
  e7: {type: battle, places: [bang], start: 2021-01-03, end: 2021-01-03, date_precision: day, date_text: On January 3, status: happened, actors: the coalition, targets: Bangassou}
  e8: {type: displacement, places: [ndu, bang], start: null, end: null, date_precision: unknown, date_text: "", displaced: 13000, displaced_qualifier: about, status: happened, actors: "Some 13,000 people"}
  e9: {type: battle, places: [bou], start: 2021-01-09, end: 2021-01-09, date_precision: day, date_text: On the 9th, status: happened, actors: ""}
  e10: {type: robbery, places: [bou], start: 2021-01-09, end: 2021-01-09, date_precision: day, date_text: On the 9th, status: happened, actors: "", targets: two lorries of food}
  e11: {type: transport_change, places: [bab], start: 2021-01-09, end: 2021-01-09, date_precision: day, date_text: the same day, status: happened, actors: "", targets: the highway to Garoua-Boulaï}
  e12: {type: market, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Sugar}
  e13: {type: other, places: [cen], start: 2020-12, end: 2021-01, date_precision: month, date_text: since December, status: happened, actors: Moscow, targets: "300 \"instructors\""}
  e14: {type: other, places: [bam], start: 2020-12-23, end: 2020-12-23, date_precision: day, date_text: on December 23, status: happened, actors: Paris, minor: true}
  e15: {type: battle, places: [bam], start: 2020-12, end: 2020-12, date_precision: month, date_text: "", status: happened, actors: "", targets: the town}
  e16: {type: meeting, places: [lua], start: 2021-01-29, end: 2021-01-29, date_precision: day, date_text: on January 29, status: planned, actors: regional heads of state, targets: the crisis}
notes: ""
