---
id: report-ke-113
genre: report
country: KE
published: 2024-06-26
publisher: Mombasa Morning News
title: "Parliament {stormed}(e1) in [Nairobi](nai event) as tax {protests}(e2) turn deadly"
---
Part of [Kenya](ken event)'s parliament was {set}(e1) on fire and at least 13 people were {shot}(e3) dead on Tuesday as {protests}(e2) against a finance {bill}(e4) swept [Nairobi](nai event) and 34 other counties.

Police {opened}(e3) fire when a crowd {broke}(e1) through the fence shortly after MPs had {passed}(e4) the {bill}(e4) by 195 votes to 106. Lawmakers were {led}(e5) out through a tunnel.

The [Kenya](ken metonym org) Medical Association said its members had {treated}(e6) 160 people, 31 of them with bullet wounds, at a church near the scene and at Kenyatta National Hospital.

In a {broadcast}(e7) at 9 p.m. the president {called}(e7) the events treasonous. The army has been {deployed}(e8) to support the police.

{Rallies}(e2) were {held}(e2) in [Mombasa](mom event), [Kisumu](kis event), [Eldoret](eld event), [Nakuru](nak event), [Nyeri](nye event), [Garissa](gar event) and even [Wajir](waj event). In [Eldoret](eld event), the president's home town, a club owned by a politician was {looted}(e9). Gunfire was {heard}(e10) until 1 a.m. in [Githurai](git event), on the [Thika](thi mention) road, where residents speak of many {killed}(e10); police dispute it.

"We had flags and phones," said Wanjiru Kimotho, a 23-year-old graduate from [Ruiru](rui mention). "They had live rounds."

Internet services were {disrupted}(e11) in the afternoon, including in [Burundi](bur event) and [Uganda](uga event), which use the same cables.

The {bill}(e4), which would raise taxes on bread, sugar and mobile transfers to please lenders in [Washington](was metonym), is with the president, who has 14 days to sign it. The shilling {lost}(e12) 1.1 per cent on Wednesday.

Some 400 [Kenyan](keny demonym) police officers {arrived}(e13) in [Port-au-Prince](por event), [Haiti](hai event), on the same day to fight gangs.

Organisers have {called}(e14) a {march}(e14) to State House for Thursday.

---
places:
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  kis: {name: Kisumu, geonameid: 191245, point: [-0.1022, 34.7617]}
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  nak: {name: Nakuru, geonameid: 184622, point: [-0.3072, 36.0722]}
  nye: {name: Nyeri, geonameid: 182701, point: [-0.4201, 36.9476]}
  gar: {name: Garissa, geonameid: 197745, point: [-0.4527, 39.646]}
  waj: {name: Wajir, geonameid: 178443, point: [1.7471, 40.0573]}
  git: {name: Githurai, point: [-1.2, 36.91]}
  thi: {name: Thika, geonameid: 179330, point: [-1.0333, 37.0693]}
  rui: {name: Ruiru, geonameid: 181032, point: [-1.1466, 36.9609]}
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  keny: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
events:
  e1: {type: riot, places: [nai], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: on Tuesday, status: happened, actors: a crowd, targets: parliament, main: true}
  e2: {type: protest, places: [nai, mom, kis, eld, nak, nye, gar, waj, ken], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: a finance bill, main: true}
  e3: {type: shooting, places: [nai], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: on Tuesday, killed: 13, killed_qualifier: at_least, status: happened, actors: Police, targets: at least 13 people, main: true}
  e4: {type: legislation, places: [nai], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: "", status: happened, actors: MPs, targets: a finance bill}
  e5: {type: rescue, places: [nai], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: "", status: happened, actors: "", targets: Lawmakers, minor: true}
  e6: {type: medical, places: [nai], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: "", injured: 160, status: happened, actors: The Kenya Medical Association, targets: 160 people, minor: true}
  e7: {type: statement, places: [], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: at 9 p.m., status: happened, actors: the president}
  e8: {type: decision, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The army}
  e9: {type: robbery, places: [eld], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: "", status: happened, actors: "", targets: a club owned by a politician}
  e10: {type: shooting, places: [git], start: 2024-06-25, end: 2024-06-26, date_precision: day, date_text: until 1 a.m., status: reported, actors: ""}
  e11: {type: outage, places: [ken, bur, uga], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: in the afternoon, status: happened, actors: "", targets: Internet services}
  e12: {type: market, places: [], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: The shilling}
  e13: {type: other, places: [por], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: on the same day, status: happened, actors: Some 400 Kenyan police officers}
  e14: {type: protest, places: [nai], start: 2024-06-27, end: 2024-06-27, date_precision: day, date_text: Thursday, status: planned, actors: Organisers}
notes: ""
