---
id: diplomacy-st-14
genre: diplomacy
country: ST
published: 2019-11-12
publisher: Gravana
title: "Letter from the equator: who gets the old embassy?"
---
There is a house with green shutters on the [Avenida Marginal](ave event) in [São Tomé](sto event) which belonged to one [China](cnw metonym) until December 2016 and to another since. Last Thursday its plumbing {burst}(e1), and with it a small diplomatic silence.

[Taipei](tpe metonym), {cut off}(e2) by [São Tomé and Príncipe](stp metonym) three years ago, still holds the deed. [Beijing](bei metonym)'s chargé, who sleeps upstairs, wanted to sue. The [Portuguese](pt demonym) ambassador, whose cellar {flooded}(e1), went across in rubber boots to {mediate}(e3).

They {met}(e4) again on Saturday at a cocoa estate near [Trindade](tri event), over omelettes. A lawyer had come in from [Libreville](lib mention) for one side; the other was on the telephone from [Lisbon](lis mention). It was {settled}(e5) that the pipes would be mended first and the deed {argued}(e6) over afterwards, in [Luanda](lua event), next spring.

"We are an archipelago of 200,000 people," said the protocol chief, Deolinda Aragão, a [Príncipe](pri mention) islander. "[Gabon](ga mention) is large to us. [Angola](ao mention) is a planet."

No one denied that the house is worth less than the quarrel. In [Neves](nev event), in [Porto Alegre](poa event) at the southern tip, people asked only when the phone company's new cable would come.

---
places:
  ave: {name: Avenida Marginal, point: [0.34, 6.735], precision: near, near: sto}
  sto: {name: São Tomé, geonameid: 2410763, point: [0.3376, 6.7299]}
  cnw: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  tpe: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  stp: {name: São Tomé and Príncipe, geonameid: 2410758, point: [1.0, 7.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  pt: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.1306], precision: country}
  tri: {name: Trindade, geonameid: 2410737, point: [0.2967, 6.6814]}
  lib: {name: Libreville, geonameid: 2399697, point: [0.3924, 9.4536]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  pri: {name: Príncipe, geonameid: 2410878, point: [1.6077, 7.3937], precision: area, radius_km: 10}
  ga: {name: Gabon, geonameid: 2400553, point: [-1.0, 11.75], precision: country}
  ao: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  nev: {name: Neves, geonameid: 2410972, point: [0.3567, 6.549]}
  poa: {name: Porto Alegre, geonameid: 2410892, point: [0.0345, 6.534]}
events:
  e1: {type: other_accident, places: [sto], start: 2019-11-07, end: 2019-11-07, date_precision: day, date_text: Last Thursday, status: happened, actors: "", main: true}
  e2: {type: sanction, places: [stp], start: 2016-12, end: 2016-12, date_precision: month, date_text: three years ago, status: happened, actors: ""}
  e3: {type: meeting, places: [sto], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Portuguese ambassador}
  e4: {type: meeting, places: [tri], start: 2019-11-09, end: 2019-11-09, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e5: {type: agreement, places: [tri], start: 2019-11-09, end: 2019-11-09, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e6: {type: meeting, places: [lua], start: 2020, end: 2020, date_precision: year, date_text: next spring, status: planned, actors: ""}
notes: "\"one China ... and another\": both keyed to China; the first means Taiwan's government."
