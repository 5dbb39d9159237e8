---
id: report-nl-567
genre: report
country: NL
published: 2026-09-10
publisher: Delta Chronicle
title: "Ten [Zeeland](zee event) towns get first asylum homes as spread law {takes effect}(e1)"
---
After two years of delay, the first families of asylum seekers {moved}(e2) this week into former holiday chalets at [Renesse](ren event), in the [Dutch](dut demonym) province of [Zeeland](zee mention), under a law that obliges every municipality to take its share.

A bus from [Ter Apel](ter event), where people slept on the grass again in August, {brought}(e2) 41 [Eritreans](eri demonym) and [Turks](tur demonym) on Tuesday morning. Some 30 residents stood at the gate, a few with flowers, more with {placards}(e3). The police had {closed}(e18) the road to [Haamstede](haa mention).

"It's for three years and for ninety persons, and that is the promise," Mayor Corine van der Weele {told}(e4) a {meeting}(e4) in [Zierikzee](zie event) on Monday at which she was {shouted}(e4) down twice. Her car was {daubed}(e5) in July.

Nine other councils on the islands, from [Goes](goe event) and [Kapelle](kap event) to [Sluis](slu event), have {named}(e6) sites. [Tholen](tho event) {voted}(e7) against in June; the minister for asylum, in [The Hague](the metonym), may {impose}(e8) one from 1 November. The court in [Middelburg](mid event) {dismissed}(e9) a suit by campsite owners last Thursday.

{Riots}(e10) {broke out}(e10) over similar plans last year at [Loosdrecht](loo event) and [Uithoorn](uit event), where fireworks were thrown into a sports hall. A man of 22 from [IJsselstein](ijs mention) was {sentenced}(e11) to 14 months in [Utrecht](utr event) on Wednesday for that.

The government {lost}(e12) its majority in May when a party left over exactly this law. {Elections}(e13) are {set}(e13) for 28 October. A repeal {bill}(e14), {tabled}(e14) on Tuesday, has no chance before then, and [Brussels](bru metonym) has {warned}(e15) that the [EU](eur mention)'s migration pact, in force since June, leaves little room.

[Belgium](bel metonym)'s state secretary for migration {visits}(e16) [Terneuzen](tern event) today, because 19 families without a bed there {crossed}(e17) to [Ghent](ghe event) in the spring. "We share a canal, so why not a problem," he said.

---
places:
  zee: {name: Zeeland, geonameid: 2744011, point: [51.2837, 3.7851], precision: division}
  ren: {name: Renesse, geonameid: 2748240, point: [51.7325, 3.775]}
  ter: {name: Ter Apel, geonameid: 2746475, point: [52.8767, 7.0597]}
  haa: {name: Haamstede, point: [51.7, 3.74]}
  kap: {name: Kapelle, point: [51.486, 3.958]}
  slu: {name: Sluis, geonameid: 2747117, point: [51.3083, 3.3861]}
  tho: {name: Tholen, geonameid: 2746351, point: [51.5317, 4.2208]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  ijs: {name: IJsselstein, geonameid: 2753355, point: [52.02, 5.0431]}
  loo: {name: Loosdrecht, point: [52.2, 5.09]}
  uit: {name: Uithoorn, geonameid: 2745973, point: [52.2375, 4.8264]}
  utr: {name: Utrecht, geonameid: 2745912, point: [52.0908, 5.1222]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  ghe: {name: Gent, geonameid: 2797656, point: [51.05, 3.7167]}
  goe: {name: Goes, geonameid: 2755476, point: [51.5042, 3.8889]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  mid: {name: Middelburg, geonameid: 2750896, point: [51.5, 3.6139]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  eri: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  zie: {name: Zierikzee, geonameid: 2743913, point: [51.65, 3.9194]}
  tern: {name: Terneuzen, geonameid: 2746420, point: [51.3358, 3.8278]}
events:
  e1: {type: legislation, places: [net], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [ren, ter], start: 2026-09-08, end: 2026-09-08, date_precision: day, date_text: on Tuesday morning, displaced: 41, status: happened, actors: the first families of asylum seekers, main: true}
  e3: {type: protest, places: [ren], start: 2026-09-08, end: 2026-09-08, date_precision: day, date_text: "", status: happened, actors: Some 30 residents}
  e4: {type: meeting, places: [zie], start: 2026-09-07, end: 2026-09-07, date_precision: day, date_text: on Monday, status: happened, actors: Mayor Corine van der Weele}
  e5: {type: other_crime, places: [], start: 2026-07, end: 2026-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: Her car, minor: true}
  e6: {type: decision, places: [goe, kap, slu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nine other councils, targets: sites}
  e7: {type: decision, places: [tho], start: 2026-06, end: 2026-06, date_precision: month, date_text: in June, status: happened, actors: Tholen}
  e8: {type: decision, places: [tho], start: 2026-11-01, end: 2026-11-01, date_precision: day, date_text: from 1 November, status: threatened, actors: the minister for asylum, targets: one}
  e9: {type: verdict, places: [mid], start: 2026-09-03, end: 2026-09-03, date_precision: day, date_text: last Thursday, status: happened, actors: The court, targets: a suit by campsite owners}
  e10: {type: riot, places: [loo, uit], start: 2025, end: 2025, date_precision: year, date_text: last year, status: happened, actors: ""}
  e11: {type: verdict, places: [utr], start: 2026-09-09, end: 2026-09-09, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: A man of 22}
  e12: {type: resignation, places: [net], start: 2026-05, end: 2026-05, date_precision: month, date_text: in May, status: happened, actors: a party, targets: The government}
  e13: {type: election, places: [net], start: 2026-10-28, end: 2026-10-28, date_precision: day, date_text: for 28 October, status: planned, actors: ""}
  e14: {type: legislation, places: [the], start: 2026-09-08, end: 2026-09-08, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: A repeal bill}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels, minor: true}
  e17: {type: displacement, places: [ghe], start: 2026, end: 2026, date_precision: year, date_text: in the spring, status: happened, actors: 19 families, minor: true}
  e16: {type: visit, places: [tern], start: 2026-09-10, end: 2026-09-10, date_precision: day, date_text: today, status: happened, actors: state secretary for migration}
  e18: {type: closure, places: [ren], start: 2026-09-08, end: 2026-09-08, date_precision: day, date_text: "", status: happened, actors: The police, targets: the road to Haamstede, minor: true}
notes: ""
