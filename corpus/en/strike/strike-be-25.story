---
id: strike-be-25
genre: strike
country: BE
published: 2022-06-21
publisher: Low Countries Wire
title: "[Brussels](bru event) Airport {Cancels}(e1) All Departures as 70,000 {March}(e2)"
---
No passenger plane {took off}(e1) from [Brussels](bru event) on Monday, and trams {stood still}(e3) in [Antwerp](ant event), [Ghent](ghe event) and [Charleroi](cha event), during a national {day of action}(e3) by [Belgium](bel event)'s three union federations against the cost of living.

Police put the {march}(e2) from the [North Station](northx event) to the [South Station](sou event) in the capital at 70,000, the unions at 80,000. Fireworks were {thrown}(e4) at the seat of an employers' group; four youths were {held}(e5), and an officer was treated for a {burn}(e4).

{Inflation}(e6) reached 9% in June, the highest since 1982. [Belgian](belg demonym) wages are linked to prices, but rises above that are capped by a law of 1996, at 0.4% last year. "My pay goes into the tank," said Rita Claes, a cleaner from [Aalst](aal mention). The prime minister {ruled out}(e7) a repeal before the elections of 2024.

[Brussels](bru metonym) Airlines pilots and cabin crew begin a three-day {strike}(e8) on Thursday, for which 315 flights have been {dropped}(e9). Staff of a budget carrier will {join in}(e10) at [Charleroi](cha event), as well as in [Spain](spa event), [Portugal](por event) and [Italy](ita event), from Friday.

At the port of [Zeebrugge](zee event) two car carriers were {sent on}(e11) to [Bremerhaven](bre mention). Prison guards at [Lantin](lan event) returned on Sunday after a {walkout}(e12) of 48 hours, which followed a {knife attack}(e13) on a warden by an inmate on Thursday.

The last national {action}(e14), in March 2021, cost six trade unionists a suspended {sentence}(e15) for {blocking}(e16) a motorway near [Liège](lie event) in 2015.

---
places:
  sou: {name: South Station, point: [50.836, 4.336], precision: near}
  lan: {name: Lantin, point: [50.69, 5.53], precision: near}
  bre: {name: Bremerhaven, geonameid: 2944368, point: [53.5536, 8.5755]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  ghe: {name: Gent, geonameid: 2797656, point: [51.05, 3.7167]}
  cha: {name: Charleroi, geonameid: 2800481, point: [50.4114, 4.4445]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  belg: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  aal: {name: Aalst, geonameid: 2803448, point: [50.936, 4.0355]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  zee: {name: Zeebrugge, geonameid: 2783307, point: [51.329, 3.1819]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  northx: {name: "North Station", point: [50.86, 4.36], precision: near}
events:
  e1: {type: transport_change, places: [bru], start: 2022-06-20, end: 2022-06-20, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e2: {type: protest, places: [bru], start: 2022-06-20, end: 2022-06-20, date_precision: day, date_text: on Monday, status: happened, actors: "70,000", main: true}
  e3: {type: strike, places: [ant, ghe, cha], start: 2022-06-20, end: 2022-06-20, date_precision: day, date_text: on Monday, status: happened, actors: three union federations, main: true}
  e4: {type: riot, places: [bru], start: 2022-06-20, end: 2022-06-20, date_precision: day, date_text: "", injured: 1, status: happened, actors: ""}
  e5: {type: arrest, places: [bru], start: 2022-06-20, end: 2022-06-20, date_precision: day, date_text: "", arrested: 4, status: happened, actors: "", targets: four youths}
  e6: {type: market, places: [bel], start: 2022-06, end: 2022-06, date_precision: month, date_text: in June, status: happened, actors: ""}
  e7: {type: decision, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister}
  e8: {type: strike, places: [bru], start: 2022-06-23, end: 2022-06-23, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e9: {type: transport_change, places: [bru], start: 2022-06-23, end: 2022-06-23, date_precision: day, date_text: "", status: planned, actors: ""}
  e10: {type: strike, places: [cha, spa, por, ita], start: 2022-06-24, end: 2022-06-24, date_precision: day, date_text: from Friday, status: planned, actors: Brussels Airlines pilots and cabin crew}
  e11: {type: transport_change, places: [zee], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two car carriers}
  e12: {type: strike, places: [lan], start: 2022-06-17, end: 2022-06-19, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e13: {type: attack, places: [lan], start: 2022-06-16, end: 2022-06-16, date_precision: day, date_text: on Thursday, status: happened, actors: an inmate, targets: a warden}
  e14: {type: strike, places: [bel], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March 2021, status: happened, actors: ""}
  e15: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: protest, places: [lie], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: six trade unionists}
notes: ""
