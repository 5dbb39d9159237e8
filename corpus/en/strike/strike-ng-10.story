---
id: strike-ng-10
genre: strike
country: NG
published: 2023-07-27
publisher: Delta Evening Mail
title: "Tanker drivers {park up}(e1) and [Abuja](abj event) {queues}(e2)"
---
By our reporters in [Warri](war dateline), [Kaduna](kad dateline) and [Abuja](abj dateline)

The {line}(e2) at the filling station on [Airport Road](air event) was 3.2 km long at seven yesterday morning. At its head a teacher named Hauwa had been asleep in her Corolla since Monday.

Petrol tanker drivers have {refused}(e1) to load at depots in [Warri](war event), [Suleja](sul event) and [Apapa](apa event) since Tuesday, in {protest}(e1) at the [Lokoja](lok mention) road. Four of their colleagues {burned to death}(e3) at [Koton Karfe](kot event) on July 16, when a lorry {slid off}(e3) a broken shoulder. It was the third such {crash}(e3) on the stretch this year.

The works minister {flew over}(e4) the place on Wednesday and {pledged}(e5) to {mend}(e6) 38 km before the rains peak. "He saw it from the air. Let him come down," said Godspower Erhime, the drivers' chairman in [Delta State](del mention).

Black-market petrol {touched}(e7) 1,400 naira a litre in [Kano](kan event) and 1,250 in [Jos](jos event), twice the pump price. Over the border, in [Niger](ne event), where cheap [Nigerian](ng demonym) fuel is sold by the bottle, the kiosks of [Maradi](mar event) have {nothing on their shelves}(e8).

Doctors, {out}(e9) since Wednesday in a quarrel of their own, said that ambulances at [Zaria](zar event) were running on loaned fuel. Drivers of gas lorries at [Bonny](bon event) will {decide}(e10) by Saturday whether to join.

[Nigeria](ng mention) has the largest reserves of crude on the continent after [Libya](ly mention).

---
places:
  abj: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  war: {name: Warri, geonameid: 2319133, point: [5.5174, 5.7501]}
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
  air: {name: Airport Road, point: [9.03, 7.42], precision: near, near: abj}
  sul: {name: Suleja, geonameid: 2322794, point: [9.1806, 7.1794]}
  apa: {name: Apapa, geonameid: 2349656, point: [6.4488, 3.359]}
  lok: {name: Lokoja, geonameid: 2331939, point: [7.7969, 6.7405]}
  kot: {name: Koton-Karfe, geonameid: 2333884, point: [8.0883, 6.7988]}
  del: {name: Delta, geonameid: 2565341, point: [5.4427, 5.8819], precision: division}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
  jos: {name: Jos, geonameid: 2335953, point: [9.9285, 8.8921]}
  ne: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  ng: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  mar: {name: Maradi, geonameid: 2441291, point: [13.5, 7.1017]}
  zar: {name: Zaria, geonameid: 2317765, point: [11.1113, 7.7227]}
  bon: {name: Bonny, geonameid: 2346812, point: [4.4516, 7.1707]}
  ly: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
events:
  e1: {type: strike, places: [war, sul, apa], start: 2023-07-25, end: 2023-07-25, date_precision: day, date_text: since Tuesday, status: happened, actors: Petrol tanker drivers, main: true}
  e2: {type: market, places: [abj], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: yesterday morning, status: happened, actors: "", main: true}
  e3: {type: road_accident, places: [kot], start: 2023-07-16, end: 2023-07-16, date_precision: day, date_text: on July 16, killed: 4, status: happened, actors: ""}
  e4: {type: visit, places: [kot], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e5: {type: statement, places: [lok], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e6: {type: construction, places: [lok], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The works minister}
  e7: {type: market, places: [kan, jos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: market, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: strike, places: [zar], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: since Wednesday, status: happened, actors: ""}
  e10: {type: decision, places: [bon], start: 2023-07-29, end: 2023-07-29, date_precision: day, date_text: by Saturday, status: planned, actors: ""}
notes: ""
