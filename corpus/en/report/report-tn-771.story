---
id: report-tn-771
genre: report
country: TN
published: 2023-03-14
publisher: Maghreb Today
title: "[Sfax](sfa event) landlords {evict}(e1) migrants' families; another boat {sinks}(e2)"
---
At least 19 people from countries south of the [Sahara](sah mention) {drowned}(e2) off [Tunisia](tuni event) on Sunday when their boat {foundered}(e2) within sight of the coast, as thousands of others looked for a way out of a country where they no longer feel safe.

The metal craft had {put out}(e3) from [Sidi Mansour](sid event), north of [Sfax](sfa mention), for the [Italian](ita demonym) island of [Lampedusa](lam mention) with 41 aboard, national guard spokesman Col. Nizar Hamrouni said on Monday. Five survivors were {brought}(e4) to [Mahdia](mah event). It is the fourth such {loss}(e5) this month; at least 52 people have {died}(e5).

In [Sfax](sfa event), Aïssata Bah, 31, from [Conakry](con mention), sat on a mattress in front of a tyre shop with two small daughters. "The owner cried. He said, if I keep you, they break my windows," she said. Landlords have {thrown out}(e1) hundreds since 21 February, when the president {spoke}(e6) of "hordes" and a plot to change the make-up of the country.

The [African](afr demonym org) Union {condemned}(e7) the remarks and {called off}(e8) a conference that was to be held in [Tunis](tun event) this week. The World Bank {froze}(e9) talks on future lending. [Guinea](gui metonym), [Ivory Coast](ivo metonym) and [Mali](mal metonym) have {flown}(e10) home more than 1,500 citizens; the last plane left for [Abidjan](abi mention) on Saturday.

Young men with knives {attacked}(e11) a hostel in the [Ariana](ari event) suburb of the capital last week, {wounding}(e11) four students from [Cameroon](cam mention). Eleven people have been {detained}(e12), prosecutors say. In [Medenine](med event) and [Zarzis](zar event), meanwhile, residents {opened}(e13) a school gym for those who have nowhere to sleep.

More than 12,000 people have {landed}(e14) in [Italy](ital event) from [Tunisia](tuni mention) this year, a tenfold increase. On 26 February a boat from [Izmir](izm mention) {broke up}(e15) at [Steccato di Cutro](ste event), in [Calabria](cal mention), with the {loss}(e15) of more than 70 lives, and the government in [Rome](rom metonym) has since {tightened}(e16) its decrees on smugglers.

The president, who {dissolved}(e17) parliament in 2021, {opened}(e18) a new one on Monday, elected with a turnout of 11 per cent. Journalists from foreign media were {kept out}(e19). At the same hour some 200 people {rallied}(e20) on Avenue Bourguiba to demand the release of a dozen politicians {arrested}(e21) since mid-February. In [Gafsa](gaf event), phosphate trains {stopped}(e22) because of a sit-in by jobless graduates.

---
places:
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  sah: {name: Sahara, point: [23.0, 5.0], precision: area, radius_km: 1500}
  sid: {name: Sidi Mansour, point: [34.79, 10.85]}
  lam: {name: Lampedusa, point: [35.5, 12.6]}
  mah: {name: Mahdia, point: [35.5, 11.06]}
  con: {name: Conakry, geonameid: 2422465, point: [9.538, -13.6773]}
  tun: {name: Tunis, geonameid: 2464470, point: [36.819, 10.1658]}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  ari: {name: Ariana, point: [36.86, 10.19]}
  med: {name: Medenine, point: [33.35, 10.5]}
  zar: {name: Zarzis, geonameid: 2470173, point: [33.504, 11.1121]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  ste: {name: Steccato di Cutro, point: [38.93, 16.92]}
  cal: {name: Calabria, point: [39.0, 16.5], precision: division}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  gaf: {name: Gafsa, geonameid: 2468353, point: [34.425, 8.7842]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  afr: {name: Africa, point: [2.0, 20.0], precision: area, radius_km: 3500}
  tuni: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  ital: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
events:
  e1: {type: displacement, places: [sfa], start: 2023-02-21, end: 2023-03-14, date_precision: day, date_text: since 21 February, status: happened, actors: Landlords, targets: hundreds, main: true}
  e2: {type: sea_accident, places: [tuni], start: 2023-03-12, end: 2023-03-12, date_precision: day, date_text: on Sunday, killed: 19, killed_qualifier: at_least, status: happened, actors: "", targets: At least 19 people, main: true}
  e3: {type: transport_change, places: [sid], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The metal craft, minor: true}
  e4: {type: rescue, places: [mah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Five survivors, minor: true}
  e5: {type: sea_accident, places: [tuni], start: 2023-03, end: 2023-03, date_precision: month, date_text: this month, killed: 52, killed_qualifier: at_least, status: happened, actors: "", targets: at least 52 people}
  e6: {type: statement, places: [], start: 2023-02-21, end: 2023-02-21, date_precision: day, date_text: since 21 February, status: happened, actors: the president}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Union, targets: the remarks}
  e8: {type: meeting, places: [tun], start: 2023-03-13, end: 2023-03-13, date_precision: week, date_text: this week, status: happened, negated: true, actors: Union, targets: a conference}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The World Bank, targets: talks on future lending}
  e10: {type: displacement, places: [tuni], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1500, displaced_qualifier: at_least, status: happened, actors: "Guinea, Ivory Coast and Mali", targets: "more than 1,500 citizens"}
  e11: {type: attack, places: [ari], start: 2023-03-06, end: 2023-03-06, date_precision: week, date_text: last week, injured: 4, status: happened, actors: Young men with knives, targets: a hostel}
  e12: {type: arrest, places: [ari], start: null, end: null, date_precision: unknown, date_text: "", arrested: 11, status: happened, actors: "", targets: Eleven people}
  e13: {type: aid, places: [med, zar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: residents, targets: a school gym}
  e14: {type: displacement, places: [ital], start: 2023, end: 2023, date_precision: year, date_text: this year, displaced: 12000, displaced_qualifier: at_least, status: happened, actors: "More than 12,000 people"}
  e15: {type: sea_accident, places: [ste], start: 2023-02-26, end: 2023-02-26, date_precision: day, date_text: On 26 February, killed: 70, killed_qualifier: at_least, status: happened, actors: a boat from Izmir}
  e16: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the government, targets: its decrees on smugglers, minor: true}
  e17: {type: decision, places: [], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: The president, targets: parliament}
  e18: {type: opening, places: [tun], start: 2023-03-13, end: 2023-03-13, date_precision: day, date_text: on Monday, status: happened, actors: The president, targets: a new one}
  e19: {type: decision, places: [tun], start: 2023-03-13, end: 2023-03-13, date_precision: day, date_text: "", status: happened, actors: "", targets: Journalists from foreign media, minor: true}
  e20: {type: protest, places: [tun], start: 2023-03-13, end: 2023-03-13, date_precision: day, date_text: At the same hour, status: happened, actors: some 200 people}
  e21: {type: arrest, places: [], start: 2023-02, end: 2023-03, date_precision: month, date_text: since mid-February, arrested: 12, arrested_qualifier: about, status: happened, actors: "", targets: a dozen politicians}
  e22: {type: protest, places: [gaf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: jobless graduates, targets: phosphate trains}
notes: ""
