---
id: report-lr-967
genre: report
country: LR
published: 2023-10-02
publisher: Mesurado Tribune
title: "OPINION: Don't ask who'll win. Ask who will count"
---
By the time [Liberians](lib demonym) {go to the polls}(e4) next Tuesday, the candidates for president will have promised us, between the twenty of them, four railways, nine universities and a bridge from [Harper](har mention) to [Tabou](tab mention). I don't intend to review the promises. I want to talk about chairs, lamps and envelopes.

There are 5,890 polling places in this country. Some can be reached only by canoe. In [Gbarpolu County](gba mention), the voter's card may have to travel for two days; the voter, for one. When voting ends at 6 p.m. it will be nearly dark, and the count has to take place at once, in that room, before party agents, by hand. If the lamp goes out, so does trust.

I know because I've done it. In 2005, I was presiding officer in a school at [Zorzor](zor mention). We counted 412 ballots three times by the light of a motorbike. Everyone signed, including the losers. An old man said that he'd seen five governments fall and had never before seen one being added up. That {election}(e1) made a woman president of an [African](afr demonym) country for the first time.

So what should be watched? Not the rallies in [Monrovia](mon mention), which are largely a matter of T-shirts. Watch the tally centre in each county. In 2017 the Supreme Court {halted}(e2) the runoff for weeks because of complaints about registers, and when the court spoke, we waited. Nobody burned a tyre. Would that happen today? On Friday three people were {killed}(e3) in [Foya](foy event), in [Lofa County](lof mention), as followers of the two main parties {clashed}(e3). It ought to sober everyone up.

The commission must publish results by polling place, not by county. Radio stations in [Gbarnga](gbar mention), [Buchanan](buc mention) and [Zwedru](zwe mention) should read them out as they come. Observers from [Abuja](abu mention), [Brussels](bru mention) and [Atlanta](atl mention) are welcome, but they'll have gone home by the weekend. The lamp stays.

A young woman in [Duport Road](dup mention) market asked me whom she should choose. I told her that it's a secret ballot, and that she's the secret. She laughed and sold me the smallest of the fish.

*The author, a retired teacher, lives in [Paynesville](pay mention).*

---
places:
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  har: {name: Harper, geonameid: 2276492, point: [4.3782, -7.7108]}
  tab: {name: Tabou, point: [4.42, -7.35]}
  gba: {name: Gbarpolu, geonameid: 2593119, point: [7.5171, -10.1841], precision: division}
  zor: {name: Zorzor, point: [7.78, -9.43]}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  mon: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
  foy: {name: Foya, point: [8.36, -10.2]}
  lof: {name: Lofa County, point: [8.2, -9.75], precision: division}
  gbar: {name: Gbarnga, geonameid: 2277060, point: [6.9954, -9.4712]}
  buc: {name: Buchanan, geonameid: 2278158, point: [5.8769, -10.0496]}
  zwe: {name: Zwedru, geonameid: 2272491, point: [6.0685, -8.1356]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  dup: {name: Duport Road, point: [6.27, -10.7]}
  pay: {name: Paynesville, point: [6.28, -10.71]}
events:
  e1: {type: election, places: [], start: 2005, end: 2005, date_precision: year, date_text: In 2005, status: happened, actors: ""}
  e2: {type: decision, places: [], start: 2017, end: 2017, date_precision: year, date_text: In 2017, status: happened, actors: the Supreme Court, targets: the runoff}
  e3: {type: riot, places: [foy], start: 2023-09-29, end: 2023-09-29, date_precision: day, date_text: On Friday, killed: 3, status: happened, actors: followers of the two main parties, targets: three people, main: true}
  e4: {type: election, places: [], start: 2023-10-03, end: 2023-10-03, date_precision: day, date_text: next Tuesday, status: planned, actors: Liberians, main: true}
notes: ""
