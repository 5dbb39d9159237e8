---
id: report-gh-203
genre: report
country: GH
published: 2022-01-25
publisher: Tarkwa Graphic
title: "[Appiatse](app event) {explosion}(e1): Minister {suspends}(e2) haulier's licence; 13 {buried}(e3)"
---
The Minister of Lands, Mr Kwabena Asiedu-Nketia, has {suspended}(e2) the licence of the mining services company whose truck of explosives {blew up}(e1) on Thursday at [Appiatse](app event), near [Bogoso](bog mention) in the [Western Region](wes event), {killing}(e1) 13 persons and {levelling}(e1) the community.

He {announced}(e2) the measure after a {visit}(e4) on Sunday to 59 injured persons at hospitals in [Bogoso](bog event), [Aboso](abo event), [Tarkwa](tar event) and [Prestea](pre event).

Police said the truck, on its way from [Tarkwa](tar mention) to the [Chirano](chi mention) mine, some 130 kilometres north, was hit by a motorbike, which caught fire under it. The driver and his police escort {ran}(e5) along the road, telling people to get away, but many came closer to film.

"He shouted 'Run, run!' and we thought it was armed robbers," said Madam Esi Badu, a trader, who {lost}(e1) her shop and a nephew.

About 500 houses were {affected}(e1). The displaced, 380 of them children, are in a camp at [Appiatse](app event) Junction and in an unfinished church in [Bogoso](bog event).

The chief inspector of mines has been {interdicted}(e6). Seven bodies were {laid to rest}(e3) on Monday at [Prestea](pre event) with the consent of families; those of six migrants from [Bawku](baw mention) and [Wa](wa mention) and from [Burkina Faso](bur mention) will be taken home.

A fund set up on Saturday has {received}(e7) GH¢ 9 million. Architects of the Kwame Nkrumah University in [Kumasi](kum mention) have {offered}(e8) to draw up plans for the new town free of charge, and cement makers in [Tema](tem mention) and [Takoradi](tak mention) have pledged 20,000 bags.

Parliament will {debate}(e9) the {explosion}(e1) today. The Ranking Member on the committee, Mr Alhassan Fuseini, said that regulations on the haulage of explosives, {passed}(e10) in 2012, were "sound, and dead".

Meanwhile, in [Accra](acc mention), 12 persons are {in hospital}(e11) after gas {leaked}(e11) from a filling station at [Dansoman](dan event) on Sunday night.

---
places:
  app: {name: Appiatse, point: [5.56, -2.02], precision: near}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  bog: {name: Bogoso, point: [5.57, -2.01]}
  wes: {name: Western, geonameid: 2294076, point: [5.7002, -2.3421], precision: division}
  abo: {name: Aboso, geonameid: 2306224, point: [5.3607, -1.9486]}
  tar: {name: Tarkwa, geonameid: 2294768, point: [5.3038, -1.9896]}
  pre: {name: Prestea, geonameid: 2295840, point: [5.4338, -2.1429]}
  chi: {name: Chirano, point: [6.3, -2.36], precision: near}
  baw: {name: Bawku, geonameid: 2303287, point: [11.0593, -0.2425]}
  wa: {name: Wa, geonameid: 2294206, point: [10.0607, -2.5019]}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  kum: {name: Kumasi, geonameid: 2298890, point: [6.6885, -1.6244]}
  tem: {name: Tema, geonameid: 2294700, point: [5.6698, -0.0166]}
  tak: {name: Takoradi, geonameid: 2294915, point: [4.8982, -1.7603]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  dan: {name: Dansoman, point: [5.54, -0.26], precision: near}
events:
  e1: {type: explosion, places: [app, bog, wes], start: 2022-01-20, end: 2022-01-20, date_precision: day, date_text: on Thursday, killed: 13, injured: 59, status: happened, actors: "", targets: truck of explosives, main: true}
  e2: {type: decision, places: [], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: on Sunday, status: happened, actors: "The Minister of Lands, Mr Kwabena Asiedu-Nketia", targets: the mining services company, main: true}
  e3: {type: ceremony, places: [pre], start: 2022-01-24, end: 2022-01-24, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Seven bodies, main: true}
  e4: {type: visit, places: [bog, abo, tar, pre], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: on Sunday, status: happened, actors: "The Minister of Lands, Mr Kwabena Asiedu-Nketia", targets: 59 injured persons}
  e5: {type: other, places: [app], start: 2022-01-20, end: 2022-01-20, date_precision: day, date_text: "", status: happened, actors: The driver and his police escort, minor: true}
  e6: {type: layoffs, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The chief inspector of mines}
  e7: {type: aid, places: [app], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A fund}
  e8: {type: statement, places: [kum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Architects of the Kwame Nkrumah University in Kumasi, minor: true}
  e9: {type: meeting, places: [acc], start: 2022-01-25, end: 2022-01-25, date_precision: day, date_text: today, status: planned, actors: Parliament}
  e10: {type: legislation, places: [], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: "", minor: true}
  e11: {type: other_accident, places: [dan], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: on Sunday night, injured: 12, status: happened, actors: gas, targets: 12 persons}
notes: ""
