---
id: report-ua-01
genre: report
country: UA
published: 2023-10-06
publisher: Dnipro Newswire
title: "Missile {kills}(e1) 49 at cafe in village near [Kupiansk](kup event)"
---
[KHARKIV](kha dateline), [Ukraine](ukr dateline) (DN) — A [Russian](rus demonym) missile {slammed}(e1) into a cafe and a grocery shop in a village in north-eastern [Ukraine](ukr event) on Thursday, {killing}(e1) at least 49 people who had gathered for a {wake}(e2), officials said. It was one of the deadliest {attacks}(e1) on civilians since [Moscow](mos metonym) {launched}(e3) its full-scale {invasion}(e3) in February 2022.

Residents of [Hroza](hro event), which had 330 inhabitants before the {war}(e3), were {commemorating}(e2) a soldier from the village who was {killed}(e4) near [Bakhmut](bak event) last year. His body had been {reburied}(e5) in the local cemetery an hour earlier.

"There is no family here that did not lose someone," said Oleh Tymchenko, the head of the [Shevchenkove](she metonym org) community council, standing beside a row of white bags. A six-year-old boy was among the dead; seven people were {taken}(e18) to hospitals in [Chuhuiv](chu event) and [Kharkiv](kha event).

Prosecutors said fragments indicated that an Iskander ballistic missile had been {fired}(e1) from the [Belgorod](bel event) region, across the border. They have {opened}(e6) a war crimes {investigation}(e6). [Moscow](mos metonym), which denies targeting civilians, did not comment.

The village lies about 35 km west of [Kupiansk](kup event), where [Russian](rus demonym) forces have been {pressing}(e7) an {offensive}(e7) since midsummer. The city was {retaken}(e8) by [Ukraine](ukr metonym) in September 2022, and in August the authorities {ordered}(e9) some 12,000 people to {leave}(e9) it and 36 other settlements along the [Oskil](osk mention) river.

Elsewhere, two people were {killed}(e10) when artillery {hit}(e10) an apartment block in [Beryslav](ber event), in the [Kherson](khe event) region, overnight, the regional governor said. Drones {damaged}(e11) port warehouses in [Izmail](izm event) on the [Danube](dan event), opposite [Romania](rom mention), and air defences {shot}(e12) down 24 others over [Odesa](ode event) and [Mykolaiv](myk event), according to the air force.

The {strike}(e1) came as [European](eur demonym) leaders {met}(e13) in [Granada](gra event), [Spain](spa event), where [Ukraine](ukr metonym)'s president {appealed}(e14) for more air defence systems before winter. [Berlin](berl metonym) {promised}(e15) a further Patriot battery, while lawmakers in [Washington](was metonym) have yet to agree on new funding.

In [Geneva](gen event), the UN human rights chief {condemned}(e16) the {attack}(e1) and said a field team would be sent to the village. Three days of mourning will be {observed}(e17) in the [Kharkiv](kha event) region from Friday.

---
places:
  hro: {name: Hroza, point: [49.5586, 37.1236]}
  kup: {name: Kupyansk, geonameid: 703656, point: [49.71, 37.6158]}
  she: {name: Shevchenkove, geonameid: 694137, point: [49.6951, 37.1763]}
  chu: {name: Chuhuyiv, geonameid: 710374, point: [49.8354, 36.6865]}
  bel: {name: Belgorod Oblast, geonameid: 578071, point: [50.8757, 37.277], precision: division}
  osk: {name: Oskil, point: [49.3, 37.5], precision: area, radius_km: 60}
  khe: {name: Kherson Oblast, geonameid: 706442, point: [46.6964, 33.5787], precision: division}
  dan: {name: Danube, point: [45.35, 28.83], precision: near}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  gra: {name: Granada, geonameid: 2517117, point: [37.1882, -3.6067]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bak: {name: Bakhmut, geonameid: 713174, point: [48.5942, 37.9989]}
  ber: {name: Beryslav, geonameid: 712260, point: [46.8385, 33.4266]}
  izm: {name: Izmayil, geonameid: 707308, point: [45.3506, 28.8375]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  berl: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: shelling, places: [hro], start: 2023-10-05, end: 2023-10-05, date_precision: day, date_text: on Thursday, killed: 49, killed_qualifier: at_least, injured: 7, status: happened, actors: A Russian missile, targets: people who had gathered for a wake, main: true}
  e2: {type: ceremony, places: [hro], start: 2023-10-05, end: 2023-10-05, date_precision: day, date_text: on Thursday, status: happened, actors: Residents of Hroza, targets: a soldier from the village}
  e3: {type: battle, places: [ukr], start: 2022-02, end: 2022-02, date_precision: month, date_text: in February 2022, status: happened, actors: Moscow}
  e4: {type: battle, places: [bak], start: 2022, end: 2022, date_precision: year, date_text: last year, killed: 1, status: happened, actors: "", targets: a soldier from the village}
  e5: {type: ceremony, places: [hro], start: 2023-10-05, end: 2023-10-05, date_precision: day, date_text: an hour earlier, status: happened, actors: "", targets: His body, minor: true}
  e6: {type: investigation, places: [hro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: They}
  e7: {type: battle, places: [kup], start: 2023-07, end: 2023-10, date_precision: month, date_text: since midsummer, status: happened, actors: Russian forces}
  e8: {type: battle, places: [kup], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September 2022, status: happened, actors: Ukraine, targets: The city}
  e9: {type: displacement, places: [kup], start: 2023-08, end: 2023-08, date_precision: month, date_text: in August, displaced: 12000, displaced_qualifier: about, status: happened, actors: the authorities, targets: "some 12,000 people"}
  e10: {type: shelling, places: [ber], start: 2023-10-05, end: 2023-10-06, date_precision: day, date_text: overnight, killed: 2, status: happened, actors: artillery, targets: an apartment block}
  e11: {type: airstrike, places: [izm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Drones, targets: port warehouses}
  e12: {type: battle, places: [ode, myk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: air defences, targets: 24 others, minor: true}
  e13: {type: meeting, places: [gra], start: 2023-10-05, end: 2023-10-05, date_precision: day, date_text: "", status: happened, actors: European leaders}
  e14: {type: statement, places: [gra], start: 2023-10-05, end: 2023-10-05, date_precision: day, date_text: "", status: happened, actors: "Ukraine's president"}
  e15: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Berlin, targets: a further Patriot battery}
  e16: {type: statement, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the UN human rights chief, targets: the attack}
  e17: {type: ceremony, places: [kha], start: 2023-10-06, end: 2023-10-08, date_precision: day, date_text: Three days of mourning, status: planned, actors: ""}
  e18: {type: medical, places: [chu, kha], start: 2023-10-05, end: 2023-10-05, date_precision: day, date_text: "", injured: 7, status: happened, actors: "", targets: seven people, minor: true}
notes: ""
