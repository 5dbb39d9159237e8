---
id: report-mz-372
genre: report
country: MZ
published: 2022-01-12
publisher: Relief Coordination Cell
title: "[Mozambique](moz event): Situation Report No. 14 – [Cabo Delgado](cab event) and [Niassa](nia event)"
---
Highlights

• {Attacks}(e1) by non-state armed groups in [Mecula](mec event) district, [Niassa](nia event), have {displaced}(e2) some 3,800 people since late November.
• A tropical storm is {expected}(e3) to make landfall near [Angoche](ang event), [Nampula](nam mention), at the end of next week.
• {Cholera}(e4) cases in [Cabo Delgado](cab event) have passed 2,100.

Situation overview

The security situation in northern [Mozambique](moz event) remains volatile. Between 25 November and 9 January, local authorities recorded 11 {incidents}(e1) in the villages of [Naulala](nau event), [Lichengue](lic event) and [Gomba](gom event), in which at least 12 civilians were {killed}(e1) and 280 houses {burned}(e1). A health post was {looted}(e5) in [Gomba](gom event) on 2 January. Most of those who {fled}(e2) walked for two to four days to [Mecula](mec mention) town or to [Marrupa](mar mention); about 600 are believed to have {crossed}(e6) into [Tanzania](tan event).

In [Cabo Delgado](cab event), troops of [Mozambique](moz metonym), [Rwanda](rwa metonym) and the regional mission have {retaken}(e7) [Mocímboa da Praia](moc event) and most of [Palma](pal event) district since July. Returns to [Palma](pal event) town are rising: 9,300 persons had come {home}(e8) by 31 December, mainly from [Quitunda](qui mention) and [Mueda](mue mention). Explosive remnants continue to harm returnees; two boys were {killed}(e9) by a {mine}(e9) on the road from [Pundanhar](pun mention) to [Nhica do Rovuma](nhi event) on 5 January.

On 8 January armed men {ambushed}(e10) a civilian convoy between [Macomia](mac event) and [Awasse](awa event). Five people were {injured}(e10). Movement on that road has been {suspended}(e11), and {deliveries}(e12) of food to [Macomia](mac event), due this week, have been {postponed}(e12) to 17 January.

Humanitarian response

Food security. 871,000 people {received}(e13) rations in December, of whom 51 per cent in [Pemba](pem event), [Metuge](met event), [Ancuabe](anc event) and [Montepuez](mon event). For lack of funds the ration was {cut}(e14) by half.

Health. A cholera treatment centre was {opened}(e15) in [Chiúre](chi event) on 6 January. {Vaccination}(e16) of 190,000 people in [Pemba](pem event) and [Mecúfi](mecu event) is planned from 24 January. Two ambulances given by [Portugal](por metonym) {arrived}(e17) in [Pemba](pem event) by ship from [Lisbon](lis mention).

Protection. Of 76 abducted women and girls {freed}(e18) near [Mbau](mba event) in October, 41 have been {reunited}(e19) with their families.

Shelter. High winds {tore}(e20) roofs from 340 shelters at [Corrane](cor event), in [Nampula](nam mention), on 3 January.

Funding and coordination

The 2022 plan, to be {launched}(e21) in [Maputo](map event) on 20 January, will seek $388 million. The Humanitarian Coordinator {visited}(e22) [Montepuez](mon event) and [Pemba](pem event) on 10 and 11 January together with the ambassadors of [Norway](nor metonym) and [Canada](can metonym).

Background. The conflict {began}(e23) in October 2017 with an {attack}(e23) on police stations in [Mocímboa da Praia](moc event). More than 3,600 people have {died}(e24) and 735,000 are {displaced}(e24).

---
places:
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  cab: {name: Cabo Delgado, geonameid: 1051823, point: [-12.51, 39.3146], precision: division}
  nia: {name: Niassa, geonameid: 1030006, point: [-13.4918, 36.4227], precision: division}
  nam: {name: Nampula Province, geonameid: 1033354, point: [-14.9497, 38.7815], precision: division}
  mec: {name: Mecula, point: [-12.08, 37.66]}
  nau: {name: Naulala, point: [-12.0, 37.9], precision: near}
  lic: {name: Lichengue, point: [-12.1, 37.8], precision: near}
  gom: {name: Gomba, point: [-12.2, 38.0], precision: near}
  mar: {name: Marrupa, point: [-13.19, 37.5]}
  moc: {name: Mocímboa da Praia, point: [-11.35, 40.35]}
  pal: {name: Palma, point: [-10.77, 40.48]}
  qui: {name: Quitunda, point: [-10.83, 40.5], precision: near}
  mue: {name: Mueda, point: [-11.67, 39.56]}
  pun: {name: Pundanhar, point: [-10.87, 39.9], precision: near}
  nhi: {name: Nhica do Rovuma, point: [-10.75, 40.2], precision: near}
  mac: {name: Macomia, point: [-12.24, 40.13]}
  awa: {name: Awasse, point: [-11.5, 40.05], precision: near}
  met: {name: Metuge, point: [-12.9, 40.35], precision: near}
  anc: {name: Ancuabe, point: [-12.97, 39.85]}
  chi: {name: Chiúre, point: [-13.41, 39.86]}
  mecu: {name: Mecúfi, point: [-13.28, 40.56]}
  mba: {name: Mbau, point: [-11.75, 40.25], precision: near}
  cor: {name: Corrane, point: [-15.4, 39.8], precision: near}
  ang: {name: Angoche, geonameid: 1052944, point: [-16.2325, 39.9086]}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  pem: {name: Pemba, geonameid: 1028918, point: [-12.974, 40.5177]}
  mon: {name: Montepuez, geonameid: 1037125, point: [-13.1256, 38.9997]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
events:
  e1: {type: attack, places: [mec, nia, nau, lic, gom], start: 2021-11-25, end: 2022-01-09, date_precision: day, date_text: Between 25 November and 9 January, killed: 12, killed_qualifier: at_least, status: happened, actors: non-state armed groups, main: true}
  e2: {type: displacement, places: [mec, nia], start: 2021-11, end: 2022-01, date_precision: month, date_text: since late November, displaced: 3800, displaced_qualifier: about, status: happened, actors: non-state armed groups, targets: "some 3,800 people", main: true}
  e3: {type: storm, places: [ang], start: 2022-01-21, end: 2022-01-21, date_precision: day, date_text: at the end of next week, status: planned, actors: A tropical storm}
  e4: {type: outbreak, places: [cab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e5: {type: robbery, places: [gom], start: 2022-01-02, end: 2022-01-02, date_precision: day, date_text: on 2 January, status: happened, actors: "", targets: A health post}
  e6: {type: displacement, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", displaced: 600, displaced_qualifier: about, status: reported, actors: "", targets: about 600}
  e7: {type: battle, places: [moc, pal], start: 2021-07, end: 2022-01, date_precision: month, date_text: since July, status: happened, actors: "troops of Mozambique, Rwanda and the regional mission"}
  e8: {type: displacement, places: [pal], start: 2021-12, end: 2021-12, date_precision: month, date_text: by 31 December, displaced: 9300, status: happened, actors: "", targets: "9,300 persons"}
  e9: {type: bombing, places: [nhi], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: on 5 January, killed: 2, status: happened, actors: "", targets: two boys}
  e10: {type: attack, places: [mac, awa], start: 2022-01-08, end: 2022-01-08, date_precision: day, date_text: On 8 January, injured: 5, status: happened, actors: armed men, targets: a civilian convoy}
  e11: {type: transport_change, places: [mac, awa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Movement on that road}
  e12: {type: aid, places: [mac], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: to 17 January, status: planned, actors: ""}
  e13: {type: aid, places: [pem, met, anc, mon], start: 2021-12, end: 2021-12, date_precision: month, date_text: in December, status: happened, actors: "", targets: "871,000 people"}
  e14: {type: decision, places: [], start: 2021-12, end: 2021-12, date_precision: month, date_text: "", status: happened, actors: "", targets: the ration}
  e15: {type: opening, places: [chi], start: 2022-01-06, end: 2022-01-06, date_precision: day, date_text: on 6 January, status: happened, actors: "", targets: A cholera treatment centre}
  e16: {type: medical, places: [pem, mecu], start: 2022-01-24, end: 2022-01-24, date_precision: day, date_text: from 24 January, status: planned, actors: "", targets: "190,000 people"}
  e17: {type: aid, places: [pem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Portugal, targets: Two ambulances}
  e18: {type: rescue, places: [mba], start: 2021-10, end: 2021-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: 76 abducted women and girls}
  e19: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e20: {type: storm, places: [cor], start: 2022-01-03, end: 2022-01-03, date_precision: day, date_text: on 3 January, status: happened, actors: High winds, targets: 340 shelters}
  e21: {type: publication, places: [map], start: 2022-01-20, end: 2022-01-20, date_precision: day, date_text: on 20 January, status: planned, actors: "", targets: The 2022 plan}
  e22: {type: visit, places: [mon, pem], start: 2022-01-10, end: 2022-01-11, date_precision: day, date_text: on 10 and 11 January, status: happened, actors: The Humanitarian Coordinator}
  e23: {type: attack, places: [moc], start: 2017-10, end: 2017-10, date_precision: month, date_text: in October 2017, status: happened, actors: "", targets: police stations}
  e24: {type: battle, places: [], start: 2017-10, end: 2022-01, date_precision: month, date_text: "", killed: 3600, killed_qualifier: at_least, displaced: 735000, status: happened, actors: ""}
notes: ""
