---
id: report-at-200
genre: report
country: AT
published: 2018-01-16
publisher: Alpine News Agency
title: "[Alps](alp event) dig out as avalanche alert stays at highest level"
---
[INNSBRUCK](inn dateline), [Austria](aus dateline) — Two [German](ger demonym) ski tourers were {killed}(e1) by an {avalanche}(e1) in the [Stubai](stu event) valley on Monday, and some 13,000 visitors were {stuck}(e2) in the [Swiss](swi demonym) resort of [Zermatt](zer event) for a second day, as the [Alps](alp event) had their heaviest {snowfall}(e3) in almost 20 years.

The men, 41 and 38, from [Rosenheim](ros mention), {set off}(e4) alone from [Neustift](neu mention) although the danger was put at five, the top of the scale. Their bodies were {found}(e1) under three metres of snow. "With level five, you stay in the hut. There is nothing to discuss," said Peter Gstrein of the mountain rescue service in [Innsbruck](inn mention).

In [Zermatt](zer event), where the road and the cog railway to [Visp](vis mention) were {cut}(e2) on Sunday, helicopters {ferried}(e5) out about 100 people an hour in breaks in the cloud. The rest had free hot chocolate. "I've taught my kids to curl," a guest from [Leeds](lee mention) said.

In [France](fra mention), residents of [Bonneval-sur-Arc](bon event), [Bessans](bes event) and [Val d'Isère](val event) were {told}(e6) to stay indoors; in [Italy](ita mention), 4,000 were {snowbound}(e2) at [Sestriere](ses event), and an {avalanche}(e7) {struck}(e7) an apartment house there at night without hurting anybody.

The [Brenner](bre event) motorway was {closed}(e8) to lorries for nine hours, with tailbacks as far as [Bolzano](bol event). [Vorarlberg](vor event)'s [Arlberg](arl event) line, {shut}(e8) since Saturday between [Bludenz](blu event) and [Langen](lan event), should {open}(e9) on Thursday.

Warmer air is {expected}(e10) from Wednesday in [Tyrol](tyr event), [Valais](vala event) and [Savoie](sav event), which will {make}(e10) the slopes still more treacherous.

---
places:
  inn: {name: Innsbruck, geonameid: 2775220, point: [47.2627, 11.3945]}
  alp: {name: Alps, point: [46.5, 9.5], precision: area, radius_km: 300}
  stu: {name: Stubai, point: [47.1, 11.25], precision: near}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  zer: {name: Zermatt, geonameid: 2657928, point: [46.02, 7.7486]}
  ros: {name: Rosenheim, geonameid: 2844988, point: [47.8564, 12.1225]}
  neu: {name: Neustift, point: [47.11, 11.31]}
  vis: {name: Visp, geonameid: 2658112, point: [46.2937, 7.8815]}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  bon: {name: Bonneval-sur-Arc, point: [45.37, 7.05]}
  bes: {name: Bessans, point: [45.32, 6.99]}
  val: {name: "Val d'Isère", point: [45.45, 6.98]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  ses: {name: Sestriere, point: [44.96, 6.88]}
  bre: {name: Brenner, point: [47.0, 11.51], precision: near}
  bol: {name: Bolzano, geonameid: 3181913, point: [46.4907, 11.3398]}
  vor: {name: Vorarlberg, geonameid: 2762300, point: [47.2617, 9.8737], precision: division}
  arl: {name: Arlberg, point: [47.13, 10.21], precision: near}
  blu: {name: Bludenz, geonameid: 2781680, point: [47.1548, 9.8225]}
  lan: {name: Langen, point: [47.13, 10.12], precision: near}
  tyr: {name: Tyrol, geonameid: 2763586, point: [47.2082, 11.38], precision: division}
  vala: {name: Valais, geonameid: 2658205, point: [46.2023, 7.6135], precision: division}
  sav: {name: Savoy, geonameid: 2975517, point: [45.4832, 6.471], precision: division}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
events:
  e1: {type: landslide, places: [stu], start: 2018-01-15, end: 2018-01-15, date_precision: day, date_text: on Monday, killed: 2, status: happened, actors: an avalanche, targets: Two German ski tourers, main: true}
  e2: {type: closure, places: [zer, ses, vis], start: 2018-01-14, end: 2018-01-15, date_precision: day, date_text: for a second day, status: happened, actors: "", targets: "some 13,000 visitors", main: true}
  e3: {type: extreme_weather, places: [alp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: transport_change, places: [neu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The men, minor: true}
  e5: {type: rescue, places: [zer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: helicopters, targets: about 100 people an hour}
  e6: {type: decision, places: [bon, bes, val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: residents of Bonneval-sur-Arc, minor: true}
  e7: {type: landslide, places: [ses], start: null, end: null, date_precision: unknown, date_text: at night, status: happened, actors: an avalanche, targets: an apartment house}
  e8: {type: closure, places: [bre, bol, blu, lan, vor], start: 2018-01-13, end: 2018-01-15, date_precision: day, date_text: since Saturday, status: happened, actors: "", targets: The Brenner motorway}
  e9: {type: opening, places: [blu, lan], start: 2018-01-18, end: 2018-01-18, date_precision: day, date_text: on Thursday, status: planned, actors: "", targets: Arlberg line, minor: true}
  e10: {type: extreme_weather, places: [tyr, vala, sav], start: 2018-01-17, end: 2018-01-17, date_precision: day, date_text: from Wednesday, status: planned, actors: ""}
notes: ""
