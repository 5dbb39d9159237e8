---
id: travel-mm-24
genre: travel
country: MM
published: 2019-11-30
publisher: The Teak Deck
title: "Slow Boat From [Mandalay](man event), With Escort"
---
We were to have left [Mandalay](man event) on Tuesday. On Monday evening the company telephoned: an {ambush}(e1) near [Tagaung](tag event) had {killed}(e1) two policemen on a patrol boat, and the river was {shut}(e2). It was {reopened}(e3) on Thursday, and we {went}(e4), thirty passengers, behind a grey launch with a gun on it.

At [Mingun](min mention) the great bell hangs where it always did. At [Kyaukmyaung](kya mention) they were firing pots. By night we moored off [Kyauk Hnyat](kyau event); by day the dolphins came, four of perhaps 70 that are left. A gang with electric nets had {poached}(e5) two in October, the guide said, and been {fined}(e6) at [Shwebo](shw event) the price of a phone.

[Katha](kat event), has a jail, a tennis court and, since the {earthquake}(e7) of 2012, a crooked pagoda. The people whom {fighting}(e8) in [Kachin State](kac event) {displaced}(e8) in 2018, 600 or so from [Injangyang](inj mention), live in the school. A monk fed us and them from one pot.

Beyond lies [Bhamo](bha mention), and there we didn't go. The [British](bri demonym) embassy advises against it; the airline flies but twice a week; and a bridge at [Shwegu](shwe event) was {blown up}(e9) on 15 November. We turned at the second defile instead.

Coming back, a boy {fell overboard}(e10) near [Thabeikkyin](tha event) and was caught by the shirt. [Yangon](yan mention) felt very loud. A luxury ship from [Singapore](sin mention) is to {begin}(e11) the same run in January, weather and generals permitting.

---
places:
  man: {name: Mandalay, geonameid: 1311874, point: [21.9747, 96.0836]}
  tag: {name: Tagaung, point: [23.5, 96.03], precision: near}
  min: {name: Mingun, point: [22.05, 96.02], precision: near}
  kya: {name: Kyaukmyaung, point: [22.58, 95.95], precision: near}
  kyau: {name: Kyauk Hnyat, point: [22.75, 95.98], precision: near}
  shw: {name: Shwebo, geonameid: 1296736, point: [22.5693, 95.6982]}
  kat: {name: Katha, point: [24.18, 96.33], precision: near}
  kac: {name: Kachin, geonameid: 1321702, point: [25.7926, 97.2978], precision: division}
  inj: {name: Injangyang, point: [25.9, 97.5], precision: near}
  bha: {name: Bhamo, geonameid: 1328218, point: [24.2526, 97.2336]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  shwe: {name: Shwegu, point: [24.22, 96.79], precision: near}
  tha: {name: Thabeikkyin, point: [22.88, 95.97], precision: near}
  yan: {name: Yangon, geonameid: 1298824, point: [16.8053, 96.1561]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
events:
  e1: {type: attack, places: [tag], start: 2019-11-25, end: 2019-11-25, date_precision: day, date_text: On Monday evening, killed: 2, status: happened, actors: "", targets: two policemen, main: true}
  e2: {type: closure, places: [man], start: 2019-11-25, end: 2019-11-25, date_precision: day, date_text: On Monday evening, status: happened, actors: ""}
  e3: {type: opening, places: [man], start: 2019-11-28, end: 2019-11-28, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e4: {type: transport_change, places: [man], start: 2019-11-28, end: 2019-11-28, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: other_crime, places: [kyau], start: 2019-10, end: 2019-10, date_precision: month, date_text: in October, status: happened, actors: A gang}
  e6: {type: verdict, places: [shw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A gang}
  e7: {type: earthquake, places: [kat], start: 2012, end: 2012, date_precision: year, date_text: of 2012, status: happened, actors: "", minor: true}
  e8: {type: displacement, places: [inj, kac], start: 2018, end: 2018, date_precision: year, date_text: in 2018, displaced: 600, displaced_qualifier: about, status: happened, actors: ""}
  e9: {type: bombing, places: [shwe], start: 2019-11-15, end: 2019-11-15, date_precision: day, date_text: on 15 November, status: happened, actors: "", targets: a bridge}
  e10: {type: other_accident, places: [tha], start: null, end: null, date_precision: unknown, date_text: "", killed: 0, status: happened, actors: "", targets: a boy}
  e11: {type: transport_change, places: [], start: 2020-01, end: 2020-01, date_precision: month, date_text: in January, status: planned, actors: ""}
notes: ""
