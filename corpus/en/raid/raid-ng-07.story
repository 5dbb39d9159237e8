---
id: raid-ng-07
genre: raid
country: NG
published: 2020-10-29
publisher: Plateau Guardian
title: "Crowds {carry off}(e1) grain, then police carry off the crowds' grain"
---
[JOS](jos dateline), [Nigeria](nig dateline): Soldiers and police {went from door to door}(e2) in [Jos](jos event) and [Bukuru](buk event) on Tuesday {looking}(e2) for rice, salt and ceiling fans.

The goods, which were meant for families hungry since the {lockdown}(e3), {vanished}(e1) on Saturday, when thousands {broke into}(e1) a government store at [Bukuru](buk event). The same was {done}(e4) in [Kaduna](kad event), [Calabar](cal event), [Ilorin](ilo event) and [Lokoja](lok event), and, most thoroughly, in [Abuja](abu event)'s satellite town of [Gwagwalada](gwa event), where they {took the roof}(e5).

[Plateau](pla metonym) State's commissioner of police, Edward Pam, {paraded}(e6) 307 suspects, some of them with noodles still on them. Goods were {returned}(e7) voluntarily to the emir in [Ilorin](ilo event). In [Adamawa](ada event), Governor Hamman Tukur gave looters twelve hours' {grace}(e8) and was {rewarded}(e9) with seventy tractors.

It began with the {shooting}(e10) at [Lekki](lek event), in [Lagos](lag event), on 20 October. Why food {bought}(e11) in April was still in sheds in October was not explained. "They said [Abuja](abu metonym) had not sent the stickers," said Rifkatu Danladi, a widow from [Barkin Ladi](bar mention), out on {bail}(e12) over one bag.

---
places:
  jos: {name: Jos, geonameid: 2335953, point: [9.9285, 8.8921]}
  pla: {name: Plateau, geonameid: 2324828, point: [8.9533, 9.606], precision: division}
  ada: {name: Adamawa, geonameid: 2565342, point: [9.4791, 12.5768], precision: division}
  lek: {name: Lekki, point: [6.43, 3.47], precision: near, near: lag}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  gwa: {name: Gwagwalada, geonameid: 2339863, point: [8.9434, 7.0816]}
  bar: {name: Barkin Ladi, point: [9.535, 8.901]}
  buk: {name: Bukuru, point: [9.79, 8.87]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
  cal: {name: Calabar, geonameid: 2346229, point: [4.9589, 8.327]}
  ilo: {name: Ilorin, geonameid: 2337639, point: [8.4966, 4.5421]}
  lok: {name: Lokoja, geonameid: 2331939, point: [7.7969, 6.7405]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: robbery, places: [buk], start: 2020-10-24, end: 2020-10-24, date_precision: day, date_text: on Saturday, status: happened, actors: thousands, main: true}
  e2: {type: raid, places: [jos, buk], start: 2020-10-27, end: 2020-10-27, date_precision: day, date_text: on Tuesday, status: happened, actors: Soldiers and police, main: true}
  e3: {type: decision, places: [], start: 2020-04, end: 2020-04, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: robbery, places: [kad, cal, ilo, lok, gwa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: thousands}
  e5: {type: robbery, places: [gwa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: arrest, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", arrested: 307, status: happened, actors: ""}
  e7: {type: other, places: [ilo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [ada], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Governor Hamman Tukur}
  e9: {type: other, places: [ada], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: shooting, places: [lek], start: 2020-10-20, end: 2020-10-20, date_precision: day, date_text: on 20 October, status: happened, actors: ""}
  e11: {type: deal, places: [], start: 2020-04, end: 2020-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e12: {type: verdict, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
