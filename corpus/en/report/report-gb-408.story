---
id: report-gb-408
genre: report
country: GB
published: 2024-04-17
publisher: Kent Evening Record
title: "Man who sold boats for [Channel](cha event) crossings {jailed}(e1) as survivors tell of [Wimereux](wim event) disaster"
---
A businessman who supplied inflatable boats to people smugglers on the [French](fra demonym) coast has been {jailed}(e1) for 11 years by a court in [Belgium](bel mention).

Rekan Ahmed Salih, 38, ran the trade from a rented garage in [Osnabrück](osn mention), in [Germany](ger mention).

He was {arrested}(e2) at [Schiphol](sch event) airport in November 2022 as he was about to board a flight to [Istanbul](ist mention), and {extradited}(e3) to [Bruges](bru event) last year.

The court in [Bruges](bru event) {convicted}(e1) 20 members of the network on Wednesday. Their sentences range from two years to 11.

Prosecutors said that the group {sent}(e4) boats made in [Weihai](wei mention), [China](chi mention), through [Turkey](tur mention) to [Germany](ger mention), and on by car to [Calais](cal event), [Dunkirk](dun event) and [Boulogne](bou event).

The {verdict}(e1) came on the day on which MPs in [Westminster](wes event) {voted}(e5) down four amendments by the Lords to the [Rwanda](rwa mention) bill.

It also came as details emerged of an {incident}(e6) off [Wimereux](wim event) on Sunday night, in which a dinghy carrying 67 people {deflated}(e6) a mile from shore. [French](fra demonym) coastguards {picked up}(e7) 62. Five people were {trampled}(e6) or {drowned}(e6), among them a girl of seven from [Mosul](mos mention) whose family had lived in [Gothenburg](got mention) for years.

"I held her coat," her uncle, Hiwa Karim, said outside the hospital in [Calais](cal mention). "The coat was all I held."

Two men, aged 22 and 19, were {detained}(e8) in [Kent](ken event) on Tuesday on suspicion of facilitating illegal entry. The National Crime Agency {searched}(e9) a house in [Wolverhampton](wol event).

At least 20 people have {died}(e10) in the [Channel](cha event) since January. On 3 March a girl {drowned}(e11) in the canal at [Watten](wat event), near [Dunkirk](dun mention), when a small boat {overturned}(e11). On 28 February three people were {lost}(e12) off the [Cap Gris-Nez](cap event).

The worst single loss of life was on 24 November 2021, when 27 bodies were {recovered}(e13); four remain missing. A public inquiry, sitting in [London](lon event), is to {hear}(e14) evidence from March next year. In [Paris](par event), seven members of the rescue service are under formal {investigation}(e15) for failing to help.

More than 6,260 people have {arrived}(e16) in [Dover](dov event) this year, a quarter more than in the same period of 2023. On Sunday alone there were 534 in ten boats.

In [Albania](alb mention), from where one in three came two years ago, hardly anyone now sets out: returns have been {agreed}(e17) and a [British](bri demonym)-funded centre {opened}(e18) in [Kukës](kuk event). [Vietnamese](vie demonym) nationals have taken the first place. Many come from [Nghe An](ngh mention) and [Ha Tinh](hat mention), fly to [Budapest](bud mention) on a work visa and {walk}(e19) from there.

Natalie Rhys-Coombe, who chairs the harbour board, {called for}(e20) a memorial on the seafront. The district council will {debate}(e21) it on 8 May.

---
places:
  cha: {name: Channel, point: [50.9, 1.4], precision: area, radius_km: 60}
  wim: {name: Wimereux, point: [50.77, 1.6]}
  osn: {name: Osnabrück, geonameid: 2856883, point: [52.2726, 8.0498]}
  sch: {name: Schiphol, point: [52.31, 4.76]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  bru: {name: Bruges, geonameid: 2800931, point: [51.2089, 3.2242]}
  wei: {name: Weihai, geonameid: 1791673, point: [37.5091, 122.1136]}
  cal: {name: Calais, geonameid: 3029162, point: [50.9519, 1.8563]}
  dun: {name: Dunkirk, geonameid: 3020686, point: [51.0344, 2.3768]}
  bou: {name: Boulogne-sur-Mer, geonameid: 3031133, point: [50.7249, 1.6137]}
  wes: {name: Westminster, point: [51.499, -0.125]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  mos: {name: Mosul, geonameid: 99072, point: [36.335, 43.1189]}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  ken: {name: Kent, geonameid: 3333158, point: [51.1979, 0.7189], precision: division}
  wol: {name: Wolverhampton, geonameid: 2633691, point: [52.5855, -2.123]}
  wat: {name: Watten, point: [50.83, 2.21]}
  cap: {name: Cap Gris-Nez, point: [50.87, 1.58], precision: near}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  dov: {name: Dover, geonameid: 2651048, point: [51.126, 1.3126]}
  kuk: {name: Kukës, geonameid: 782661, point: [42.0769, 20.4219]}
  ngh: {name: Nghe An, point: [19.2, 104.9], precision: division}
  hat: {name: Ha Tinh, point: [18.3, 105.7], precision: division}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
events:
  e1: {type: verdict, places: [bru], start: 2024-04-17, end: 2024-04-17, date_precision: day, date_text: on Wednesday, status: happened, actors: The court in Bruges, targets: Rekan Ahmed Salih, main: true}
  e2: {type: arrest, places: [sch], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November 2022, arrested: 1, status: happened, actors: "", targets: Rekan Ahmed Salih}
  e3: {type: displacement, places: [bru], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: "", targets: Rekan Ahmed Salih, minor: true}
  e4: {type: smuggling, places: [cal, dun, bou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the group, targets: boats}
  e5: {type: decision, places: [wes], start: 2024-04-17, end: 2024-04-17, date_precision: day, date_text: "", status: happened, actors: MPs, targets: four amendments by the Lords}
  e6: {type: sea_accident, places: [wim], start: 2024-04-14, end: 2024-04-14, date_precision: day, date_text: on Sunday night, killed: 5, status: happened, actors: a dinghy carrying 67 people, main: true}
  e7: {type: rescue, places: [wim], start: 2024-04-14, end: 2024-04-14, date_precision: day, date_text: "", status: happened, actors: French coastguards, targets: 62}
  e8: {type: arrest, places: [ken], start: 2024-04-16, end: 2024-04-16, date_precision: day, date_text: on Tuesday, arrested: 2, status: happened, actors: "", targets: "Two men, aged 22 and 19"}
  e9: {type: raid, places: [wol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The National Crime Agency, targets: a house}
  e10: {type: sea_accident, places: [cha], start: 2024-01, end: 2024-04, date_precision: month, date_text: since January, killed: 20, killed_qualifier: at_least, status: happened, actors: "", targets: At least 20 people}
  e11: {type: sea_accident, places: [wat], start: 2024-03-03, end: 2024-03-03, date_precision: day, date_text: On 3 March, killed: 1, status: happened, actors: a small boat, targets: a girl}
  e12: {type: sea_accident, places: [cap], start: 2024-02-28, end: 2024-02-28, date_precision: day, date_text: On 28 February, killed: 3, status: happened, actors: "", targets: three people}
  e13: {type: sea_accident, places: [cha], start: 2021-11-24, end: 2021-11-24, date_precision: day, date_text: on 24 November 2021, killed: 27, status: happened, actors: ""}
  e14: {type: investigation, places: [lon], start: 2025-03, end: 2025-03, date_precision: month, date_text: from March next year, status: planned, actors: A public inquiry}
  e15: {type: investigation, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: seven members of the rescue service}
  e16: {type: displacement, places: [dov], start: 2024, end: 2024, date_precision: year, date_text: this year, displaced: 6260, displaced_qualifier: at_least, status: happened, actors: "", targets: "More than 6,260 people"}
  e17: {type: agreement, places: [alb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e18: {type: opening, places: [kuk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a British-funded centre}
  e19: {type: displacement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Many, minor: true}
  e20: {type: statement, places: [dov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Natalie Rhys-Coombe, targets: a memorial on the seafront, minor: true}
  e21: {type: meeting, places: [dov], start: 2024-05-08, end: 2024-05-08, date_precision: day, date_text: on 8 May, status: planned, actors: The district council}
notes: ""
