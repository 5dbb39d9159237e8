---
id: report-sl-753
genre: report
country: SL
published: 2021-11-08
publisher: Mano River Times
title: "Toll in [Freetown](fre event) tanker {blast}(e1) passes 100 as hospitals run out of dressings"
---
The number of {dead}(e1) from a fuel tanker {explosion}(e1) in [Freetown](fre event) has {risen}(e1) to 107, [Sierra Leone](sie metonym)'s health ministry said on Monday, and 92 patients remain in hospital, a third of them with burns over most of their bodies.

The lorry {collided}(e2) with a truck carrying granite at a junction in [Wellington](wel event), in the east of the capital, on Friday night. The drivers got out and told people to keep away, witnesses said, but dozens {ran}(e3) to collect the leaking petrol. The {fireball}(e1) {engulfed}(e1) a minibus and cars {stuck}(e3) in the queue.

"I knew my sister by her bracelet," Ibrahim Conteh, 29, said outside Connaught Hospital, where relatives were let in ten at a time.

Seventy-six of the victims were {buried}(e4) on Monday afternoon in [Waterloo](wat event), outside the city, in a cemetery {opened}(e5) for those who {died}(e5) of Ebola in 2014. President Alhaji Kargbo {cut short}(e6) a {visit}(e6) to [Scotland](sco mention), where he was {attending}(e7) the climate conference in [Glasgow](gla event), and {ordered}(e8) three days of mourning.

Burns specialists and 6.6 tonnes of supplies have {come}(e9) from [Ghana](gha mention) and [Senegal](sen mention); [Gambia](gam metonym) has {offered}(e9) beds in [Banjul](ban event). Until then, nurses had used bedsheets.

{Accidents}(e10) of this kind are frequent where fuel is dear. At [Morogoro](mor event), in [Tanzania](tan mention), more than 100 people {died}(e10) in August 2019, and in July this year 13 were {killed}(e11) near [Gem](gem event), in western [Kenya](ken mention), as they drew petrol from an overturned lorry.

[Freetown](fre event) has had more than its share of misfortune. In March, a {blaze}(e12) in the [Susan's Bay](sus event) slum left 7,000 people {homeless}(e13), and in August 2017 more than 1,000 were {killed}(e14) when a hillside {came down}(e14) on [Regent](reg event) after rain.

The mayor, Memunatu Bangura, whose council has {asked}(e15) for years for a by-pass for heavy traffic, said the fire brigade had one working engine for 1.2 million people. Police have {detained}(e16) the driver of the granite truck. His employer, a quarry at [Hastings](has mention), said the brakes had been {checked}(e17) last month.

In [Makeni](mak event) and [Bo](bo event), the second and third cities, churches and mosques {held}(e18) prayers over the weekend. The Football Association {called off}(e19) all league matches until Saturday.

---
places:
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
  wel: {name: Wellington, point: [8.45, -13.17]}
  wat: {name: Waterloo, point: [8.34, -13.07]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  gla: {name: Glasgow, geonameid: 2648579, point: [55.8651, -4.2576]}
  gam: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  ban: {name: Banjul, geonameid: 2413876, point: [13.4527, -16.578]}
  mor: {name: Morogoro, geonameid: 153220, point: [-6.821, 37.6612]}
  gem: {name: Gem, point: [0.05, 34.5], precision: near}
  sus: {name: "Susan's Bay", point: [8.49, -13.23]}
  reg: {name: Regent, point: [8.43, -13.23]}
  has: {name: Hastings, point: [8.38, -13.13]}
  mak: {name: Makeni, geonameid: 2406407, point: [8.886, -12.0442]}
  bo: {name: Bo, geonameid: 2410048, point: [7.9647, -11.7383]}
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
events:
  e1: {type: explosion, places: [fre, wel], start: 2021-11-05, end: 2021-11-05, date_precision: day, date_text: on Friday night, killed: 107, injured: 92, status: happened, actors: a fuel tanker, main: true}
  e2: {type: road_accident, places: [wel], start: 2021-11-05, end: 2021-11-05, date_precision: day, date_text: on Friday night, status: happened, actors: The lorry, targets: a truck carrying granite, main: true}
  e3: {type: other, places: [wel], start: 2021-11-05, end: 2021-11-05, date_precision: day, date_text: "", status: happened, actors: dozens, targets: the leaking petrol, minor: true}
  e4: {type: ceremony, places: [wat], start: 2021-11-08, end: 2021-11-08, date_precision: day, date_text: on Monday afternoon, status: happened, actors: "", targets: Seventy-six of the victims, main: true}
  e5: {type: outbreak, places: [wat], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: "", targets: those who died of Ebola, minor: true}
  e6: {type: visit, places: [sco], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: President Alhaji Kargbo, minor: true}
  e7: {type: meeting, places: [gla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Alhaji Kargbo, targets: the climate conference}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: three days, status: happened, actors: President Alhaji Kargbo, targets: mourning}
  e9: {type: aid, places: [fre, ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Burns specialists}
  e10: {type: explosion, places: [mor], start: 2019-08, end: 2019-08, date_precision: month, date_text: in August 2019, killed: 100, killed_qualifier: at_least, status: happened, actors: "", targets: more than 100 people}
  e11: {type: explosion, places: [gem], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July this year, killed: 13, status: happened, actors: an overturned lorry, targets: 13}
  e12: {type: fire, places: [sus, fre], start: 2021-03, end: 2021-03, date_precision: month, date_text: In March, status: happened, actors: "", targets: slum}
  e13: {type: displacement, places: [sus], start: 2021-03, end: 2021-03, date_precision: month, date_text: In March, displaced: 7000, status: happened, actors: "7,000 people", minor: true}
  e14: {type: landslide, places: [reg, fre], start: 2017-08, end: 2017-08, date_precision: month, date_text: in August 2017, killed: 1000, killed_qualifier: at_least, status: happened, actors: "", targets: "more than 1,000"}
  e15: {type: statement, places: [fre], start: null, end: null, date_precision: unknown, date_text: for years, status: happened, actors: "The mayor, Memunatu Bangura", targets: a by-pass, minor: true}
  e16: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: Police, targets: the driver of the granite truck}
  e17: {type: investigation, places: [], start: 2021-10, end: 2021-10, date_precision: month, date_text: last month, status: happened, actors: "", targets: the brakes, minor: true}
  e18: {type: ceremony, places: [mak, bo], start: 2021-11-06, end: 2021-11-07, date_precision: day, date_text: over the weekend, status: happened, actors: churches and mosques, targets: prayers}
  e19: {type: match, places: [], start: 2021-11, end: 2021-11, date_precision: month, date_text: until Saturday, status: happened, negated: true, actors: The Football Association, targets: all league matches}
notes: ""
