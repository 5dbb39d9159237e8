---
id: report-et-95
genre: report
country: ET
published: 2022-11-09
publisher: Rift Valley Review
title: "[Nairobi](nai event): [Ethiopian](eth demonym) and [Tigrayan](tigr demonym) commanders {talk}(e2) disarmament"
---
Senior commanders from both sides of [Ethiopia](ethi event)'s two-year {war}(e1) {sat}(e2) down in [Nairobi](nai event) for a third day on Wednesday to work out how the forces of [Tigray](tig mention) should lay down their weapons.

The {meeting}(e2) follows the {signing}(e3) of a {cessation}(e3) of hostilities in [Pretoria](pre event), [South Africa](sou event), a week ago. Under that {deal}(e3), {reached}(e3) after ten days of talks led by the [African](afr demonym org) Union, federal troops will {enter}(e4) [Mekelle](mek event) and take charge of its airport, and aid is to flow freely.

"The guns have been almost quiet since Thursday," a doctor in [Adigrat](adi event) said by satellite phone. "We are out of insulin, out of gauze, out of salt." A drone {hit}(e5) [Maychew](may event) hours after the {signing}(e3), he said.

As many as 600,000 people may have {died}(e1) of violence, hunger and want of medicine in [Tigray](tig event), [Amhara](amh event) and [Afar](afa event) since the night of November 3, 2020, when regional forces {attacked}(e6) barracks of the army's Northern Command in [Mekelle](mek event), [Dansha](dan event) and elsewhere. The government says that figure is inflated.

No lorry has {crossed}(e7) into the region from [Semera](sem mention) since August, when a five-month {truce}(e8) {ended}(e8) with {fighting}(e9) near [Kobo](kob event). Since then government troops and their [Eritrean](eri demonym) allies have {taken}(e10) [Shire](shi event), [Axum](axu event) and [Adwa](adw event). The World Food Programme has 63,000 tonnes in warehouses in [Kombolcha](kom mention) and [Gondar](gon mention).

[Eritrea](erit metonym) was not at the table in [Pretoria](pre event), nor were the [Amhara](amh demonym) militias which {occupied}(e11) the district of [Welkait](wel event), in western [Tigray](tig event), at the start of the {war}(e1). "Who tells them to go home?" asks Kiros Hagos, a lecturer in [Uppsala](upp mention).

The mediators, two former presidents and a former [South African](sout demonym) deputy president, hope to {announce}(e12) a timetable by Friday. A first convoy of the Red Cross is waiting in [Gondar](gon event). [Ethiopian](eth demonym org) Airlines will {resume}(e13) flights when "technical checks" are done, and the state telecom has sent engineers to [Alamata](ala event) to mend cables {cut}(e14) in June last year.

In [Addis Ababa](add event), stock traders and bondholders were quick to cheer: the 2024 Eurobond {rose}(e15) 11 cents.

---
places:
  tig: {name: Tigray, geonameid: 444187, point: [14.1003, 38.2158], precision: division}
  tigr: {name: Tigray, geonameid: 444187, point: [14.1003, 38.2158], precision: division}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  mek: {name: "Mek'ele", geonameid: 331180, point: [13.4967, 39.4753]}
  adi: {name: Adigrat, geonameid: 345149, point: [14.277, 39.462]}
  may: {name: Maychew, point: [12.78, 39.54]}
  amh: {name: Amhara, point: [11.5, 38.0], precision: area, radius_km: 200}
  afa: {name: Afar, point: [11.8, 41.0], precision: area, radius_km: 150}
  dan: {name: Dansha, point: [13.55, 36.95]}
  sem: {name: Semera, point: [11.79, 41.01]}
  kob: {name: Kobo, point: [12.15, 39.63]}
  shi: {name: Shire, point: [14.1, 38.28]}
  axu: {name: Axum, point: [14.13, 38.72]}
  adw: {name: Adwa, point: [14.16, 38.9]}
  wel: {name: Welkait, point: [13.7, 37.2], precision: area, radius_km: 40}
  upp: {name: Uppsala, geonameid: 2666199, point: [59.8588, 17.6389]}
  gon: {name: Gonder, geonameid: 336014, point: [12.6, 37.4667]}
  kom: {name: Kombolcha, geonameid: 333373, point: [11.0816, 39.7434]}
  ala: {name: Alamata, point: [12.42, 39.56]}
  eri: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  afr: {name: African, point: [0.0, 20.0], precision: area, radius_km: 4000}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ethi: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  erit: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  sout: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
events:
  e1: {type: battle, places: [tig, amh, afa], start: 2020-11-03, end: 2022-11, date_precision: day, date_text: "since the night of November 3, 2020", killed: 600000, killed_qualifier: about, status: happened, actors: ""}
  e2: {type: meeting, places: [nai], start: 2022-11-07, end: 2022-11-09, date_precision: day, date_text: for a third day, status: happened, actors: Senior commanders from both sides, main: true}
  e3: {type: agreement, places: [pre], start: 2022-11-02, end: 2022-11-02, date_precision: day, date_text: a week ago, status: happened, actors: "", main: true}
  e4: {type: other, places: [mek], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: federal troops}
  e5: {type: airstrike, places: [may], start: 2022-11-02, end: 2022-11-02, date_precision: day, date_text: hours after the signing, status: reported, actors: A drone}
  e6: {type: attack, places: [mek, dan], start: 2020-11-03, end: 2020-11-03, date_precision: day, date_text: "the night of November 3, 2020", status: happened, actors: regional forces, targets: "barracks of the army's Northern Command"}
  e7: {type: aid, places: [tig], start: 2022-08, end: 2022-11, date_precision: month, date_text: since August, status: happened, negated: true, actors: ""}
  e8: {type: agreement, places: [tig], start: 2022-08, end: 2022-08, date_precision: month, date_text: since August, status: happened, actors: ""}
  e9: {type: battle, places: [kob], start: 2022-08, end: 2022-08, date_precision: month, date_text: since August, status: happened, actors: ""}
  e10: {type: battle, places: [shi, axu, adw], start: null, end: null, date_precision: unknown, date_text: Since then, status: happened, actors: government troops and their Eritrean allies}
  e11: {type: battle, places: [wel], start: 2020-11, end: 2020-11, date_precision: month, date_text: at the start of the war, status: happened, actors: the Amhara militias, targets: the district of Welkait}
  e12: {type: statement, places: [nai], start: 2022-11-11, end: 2022-11-11, date_precision: day, date_text: by Friday, status: planned, actors: The mediators, targets: a timetable, minor: true}
  e13: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Ethiopian Airlines, targets: flights}
  e14: {type: outage, places: [ala], start: 2021-06, end: 2021-06, date_precision: month, date_text: in June last year, status: happened, actors: "", targets: cables}
  e15: {type: market, places: [add], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the 2024 Eurobond}
notes: ""
