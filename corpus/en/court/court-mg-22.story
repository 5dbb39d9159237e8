---
id: court-mg-22
genre: court
country: MG
published: 2025-06-24
publisher: Anosy Vaovao
title: "Village {wins}(e1) suit over ilmenite dust"
---
A court of appeal has {ordered}(e1) a mining company to pay 1.9 billion ariary to 214 families who said that dust from its conveyor had {ruined}(e2) their fields and {sickened}(e2) their children.

The {judgment}(e1), given in [Fianarantsoa](fia event) on Friday and {read out}(e3) at the market in [Mandena](man event) on Sunday to the beating of pans, overturns one of 2022 from [Tôlanaro](tol event), in which the villagers had been {told}(e4) to bear the costs.

No child has been shown to have died of it. Two dams of the firm's {overflowed}(e5) in 2022, after which {dead fish}(e6) floated up in three lakes; fishermen {barred}(e7) the road for five weeks and 80 of them were {arrested}(e8), all but four of whom were {amnestied}(e9) in 2023.

The company, whose seat is in [Montreal](mon mention), is "studying" the {ruling}(e1). It has until 21 July to go to the court of cassation. Its shares {lost}(e10) three per cent in [Toronto](tor event).

---
places:
  fia: {name: Fianarantsoa, geonameid: 1064890, point: [-21.4527, 47.0857]}
  man: {name: Mandena, point: [-24.95, 47.03], precision: near}
  tol: {name: Tôlanaro, geonameid: 1055433, point: [-25.0325, 46.9833]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
events:
  e1: {type: verdict, places: [fia], start: 2025-06-20, end: 2025-06-20, date_precision: day, date_text: on Friday, status: happened, actors: A court of appeal, targets: a mining company, main: true}
  e2: {type: poisoning, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: their fields}
  e3: {type: statement, places: [man], start: 2025-06-22, end: 2025-06-22, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e4: {type: verdict, places: [tol], start: 2022, end: 2022, date_precision: year, date_text: of 2022, status: happened, actors: "", targets: the villagers}
  e5: {type: flood, places: [man], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: "", targets: "Two dams of the firm's"}
  e6: {type: poisoning, places: [man], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: ""}
  e7: {type: protest, places: [man], start: 2022, end: 2022, date_precision: year, date_text: "", status: happened, actors: fishermen, targets: the road}
  e8: {type: arrest, places: [man], start: 2022, end: 2022, date_precision: year, date_text: "", arrested: 80, status: happened, actors: "", targets: 80 of them}
  e9: {type: decision, places: [], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: "", targets: all but four of whom}
  e10: {type: market, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its shares}
notes: ""
