---
id: report-dz-675
genre: report
country: DZ
published: 2016-11-14
publisher: North African Letters
title: "[Algiers](alg event) book fair {closes}(e1) with 1.5 million visitors; novelist {arrested}(e2)"
---
[ALGIERS](alg dateline) — The International Book Fair of [Algiers](alg event) {ended}(e1) on Saturday after ten days in which some 1.5 million people {came}(e1) to the pavilions at [Mohammadia](moh event), a turnout that few fairs in the world can match.

For many families it is the outing of the year. Coaches {arrived}(e3) from [Béjaïa](bej mention), [Sétif](set mention) and [Ghardaïa](gha mention); a group of pupils from [Tindouf](tin mention) had {travelled}(e3) 1,800 kilometres. Cookery, religion and school books {sold}(e4) best, according to the organisers, who {counted}(e4) 962 publishers from 50 countries. [Egypt](egy metonym) was guest of honour.

Customs officers {held back}(e5) 112 titles before the opening, said the director, Abdelhak Messaoudi. Among them were a history of the civil war printed in [Marseille](mar mention) and a collection of cartoons from [Casablanca](cas mention). Last year 106 were {refused}(e6).

The fair was overshadowed by the {arrest}(e2) of the novelist Idir Hamou, 38. He was {taken away}(e2) on November 8 by plain-clothes policemen from a café in [Tizi Ouzou](tiz event), hours after a {debate}(e7) in which he had called the army "the only publisher that counts". A judge in [Bir Mourad Raïs](bir event) {charged}(e8) him with insulting a state body and {ordered}(e9) him held at [El Harrach](elh event) prison. Writers at the stand of his publisher {placed}(e10) an empty chair; a {petition}(e11) for his {release}(e11), {begun}(e11) in [Oran](ora event), has 4,000 signatures.

His novel about a customs officer in [Maghnia](mag mention), on the border with [Morocco](mor mention), {won}(e12) a prize in [Doha](doh event) in May and will {appear}(e13) in English next year with a house in [Austin](aus mention), [Texas](tex mention).

Fair-goers also mourned the poet Zohra Benali, who {died}(e14) in [Constantine](con event) on November 5 at the age of 91. She was {buried}(e15) in [Skikda](ski event), her birthplace, on November 7. A square will be {named}(e16) after her.

The next regional fair {opens}(e17) in [Tunis](tun event) on March 24.

---
places:
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  moh: {name: Mohammadia, point: [36.735, 3.155]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  cas: {name: Casablanca, geonameid: 2553604, point: [33.5883, -7.6114]}
  bir: {name: Bir Mourad Raïs, point: [36.735, 3.05]}
  elh: {name: El Harrach, point: [36.72, 3.13]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  aus: {name: Austin, geonameid: 4671654, point: [30.2672, -97.7431]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  mag: {name: Maghnia, point: [34.86, -1.73]}
  con: {name: Constantine, geonameid: 2501152, point: [36.365, 6.6147]}
  bej: {name: Bejaia, geonameid: 2505329, point: [36.7559, 5.0843]}
  set: {name: Setif, geonameid: 2481700, point: [36.1911, 5.4137]}
  gha: {name: Ghardaia, geonameid: 2496049, point: [32.4909, 3.6735]}
  tin: {name: Tindouf, geonameid: 2476301, point: [27.6711, -8.1474]}
  tiz: {name: Tizi Ouzou, geonameid: 2475744, point: [36.7118, 4.0459]}
  ora: {name: Oran, geonameid: 2485926, point: [35.6991, -0.6359]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  ski: {name: Skikda, geonameid: 2479536, point: [36.8762, 6.9092]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
events:
  e1: {type: festival, places: [alg, moh], start: 2016-11-03, end: 2016-11-12, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e2: {type: arrest, places: [tiz], start: 2016-11-08, end: 2016-11-08, date_precision: day, date_text: on November 8, arrested: 1, status: happened, actors: plain-clothes policemen, targets: Idir Hamou, main: true}
  e3: {type: transport_change, places: [moh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: deal, places: [moh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: raid, places: [alg], start: null, end: null, date_precision: unknown, date_text: before the opening, status: happened, actors: Customs officers, targets: 112 titles}
  e6: {type: decision, places: [alg], start: 2015, end: 2015, date_precision: year, date_text: Last year, status: happened, actors: "", minor: true}
  e7: {type: meeting, places: [tiz], start: 2016-11-08, end: 2016-11-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: charge, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A judge, targets: him}
  e9: {type: decision, places: [elh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A judge, targets: him, minor: true}
  e10: {type: protest, places: [alg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Writers}
  e11: {type: protest, places: [ora], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: ceremony, places: [doh], start: 2016-05, end: 2016-05, date_precision: month, date_text: in May, status: happened, actors: His novel, minor: true}
  e13: {type: publication, places: [], start: 2017, end: 2017, date_precision: year, date_text: next year, status: planned, actors: "", targets: His novel, minor: true}
  e14: {type: death, places: [con], start: 2016-11-05, end: 2016-11-05, date_precision: day, date_text: on November 5, killed: 1, status: happened, actors: "", targets: the poet Zohra Benali}
  e15: {type: ceremony, places: [ski], start: 2016-11-07, end: 2016-11-07, date_precision: day, date_text: on November 7, status: happened, actors: "", targets: the poet Zohra Benali}
  e16: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: A square, minor: true}
  e17: {type: festival, places: [tun], start: 2017-03-24, end: 2017-03-24, date_precision: day, date_text: on March 24, status: planned, actors: ""}
notes: ""
