---
id: court-ch-01
genre: court
country: CH
published: 2023-02-13
title: "[Swiss](ch demonym) court {jails}(e1) courier who {swallowed}(e2) the evidence"
---
[Bellinzona](bel dateline) (agency) – The Federal Criminal Court {jailed}(e1) a 29-year-old [Ghanaian](gh demonym)-born courier for four and a half years on Monday, {ruling}(e1) that the gems he {swallowed}(e2) on a night train between [Como](com event) and [Chiasso](chi event) were proceeds of a {robbery}(e3) in [Antwerp](ant event).

Customs officers had {taken}(e4) him off the train in January 2022 because he declined a coffee "with an expression of terror". An {X-ray}(e5) at the [Mendrisio](men event) hospital {showed}(e5) 34 diamonds. They were part of a parcel {stolen}(e3) eleven days earlier from a broker on the [Hoveniersstraat](hov event), where three masked men had used a catering trolley.

The defendant, who lived in [Lyon](lyo mention) and spoke through an interpreter from [Geneva](gen mention), {said}(e6) that he believed he was carrying glass for a wedding in [Accra](acc mention). Judges did not believe him; nor, they noted, did the glass.

The [Swiss](ch demonym) confederation keeps the stones until [Brussels](bru metonym) asks for them. Two alleged robbers are to be {tried}(e7) in [Belgium](be event) in May. A third, thought to have reached [Dubai](dub mention), is {wanted}(e8) under an Interpol notice.

---
places:
  bel: {name: Bellinzona, geonameid: 2661567, point: [46.1928, 9.017]}
  gh: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  com: {name: Como, geonameid: 3178229, point: [45.8082, 9.0832]}
  chi: {name: Chiasso, geonameid: 2661176, point: [45.832, 9.0312]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  men: {name: Mendrisio, geonameid: 2659689, point: [45.8702, 8.9816]}
  hov: {name: "Hoveniersstraat, Antwerp", point: [51.2155, 4.419], precision: near, near: ant}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  ch: {name: Switzerland, geonameid: 2658434, point: [47.0002, 8.0143], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  be: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
events:
  e1: {type: verdict, places: [bel], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: on Monday, status: happened, actors: The Federal Criminal Court, targets: a 29-year-old Ghanaian-born courier, main: true}
  e2: {type: smuggling, places: [chi], start: 2022-01, end: 2022-01, date_precision: month, date_text: "", status: happened, actors: ""}
  e3: {type: robbery, places: [ant], start: 2022-01, end: 2022-01, date_precision: month, date_text: eleven days earlier, status: happened, actors: three masked men, main: true}
  e4: {type: arrest, places: [chi], start: 2022-01, end: 2022-01, date_precision: month, date_text: in January 2022, arrested: 1, status: happened, actors: ""}
  e5: {type: investigation, places: [men], start: 2022-01, end: 2022-01, date_precision: month, date_text: "", status: happened, actors: ""}
  e6: {type: trial, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: trial, places: [be], start: 2023-05, end: 2023-05, date_precision: month, date_text: in May, status: planned, actors: ""}
  e8: {type: arrest, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "The court's town stands only in the dateline."
