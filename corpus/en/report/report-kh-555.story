---
id: report-kh-555
genre: report
country: KH
published: 2018-07-30
publisher: Tonle Sap Times
title: "Ruling party {claims}(e1) every seat in [Cambodia](cam event) {vote}(e1)"
---
[PHNOM PENH](phn dateline) (TST) – The [Cambodian](camb demonym) ruling party said on Monday it had {won}(e1) all 125 seats in parliament in an {election}(e1) from which its only real rival had been barred, a result that will let Prime Minister Chea Sovannarith add five years to the 33 he has already served.

Officially, 82 per cent of voters {turned out}(e1) on Sunday. Inked fingers, or rather the lack of them, had been the talk of the garment factories of [Kandal](kan mention) and [Kampong Speu](kam mention), where foremen asked to see them on Monday morning. In [Siem Reap](sie event) and [Battambang](bat event), one ballot in ten was {spoiled}(e2) on purpose, according to monitors; nationwide there were 594,000 of them.

The main opposition party was {dissolved}(e3) by the Supreme Court last November. Its leader, Keo Sokhon, has been {held}(e4) without trial in [Trapeang Phlong](tra event) prison, in [Tboung Khmum](tbo mention), since the previous September on treason charges. His deputy, who {fled}(e5) to [Paris](par event), {called}(e6) at a press conference in [Jakarta](jak event) for new sanctions.

The [European Union](eur metonym) and [the United States](uni metonym) had {declined}(e7) to send observers. [China](chi metonym), [Russia](rus metonym) and [Hungary](hun metonym) did send some; an [Austrian](aus demonym) politician among them praised the "calm". [Washington](was metonym) {announced}(e8) that it would extend visa bans on officials, and [Brussels](bru metonym) is {reviewing}(e9) duty-free access for shoes and shirts.

Internet providers {blocked}(e10) 17 news sites for two days, on an order issued late on Friday. The last independent daily was {sold}(e11) in May to a [Malaysian](mal demonym) investor, whose first act was to {fire}(e12) the editor, and two former radio reporters are on {trial}(e13) in the capital for espionage.

Polling was quiet except in [Pailin](pai event), where a grenade was {found}(e14) in a ditch, and at [Preah Vihear](pre event), where lightning {struck}(e15) a station and {hurt}(e15) four clerks. Parliament is to {meet}(e16) first in September.

"I went, I waited two minutes, I was home for lunch," said a tuk-tuk driver in [Kampot](kamp event). He did not want to say what he had done with the pencil.

---
places:
  phn: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
  kan: {name: Kandal, point: [11.3, 105.1], precision: division}
  kam: {name: Kampong Speu, point: [11.5, 104.2], precision: division}
  tra: {name: Trapeang Phlong, point: [11.75, 105.9]}
  tbo: {name: Tboung Khmum, point: [11.95, 105.75], precision: division}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  pre: {name: Preah Vihear, point: [13.8, 104.97], precision: division}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  pai: {name: Pailin, geonameid: 1830205, point: [12.849, 102.6093]}
  camb: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  sie: {name: Siem Reap, geonameid: 1822214, point: [13.3618, 103.8606]}
  bat: {name: Battambang, geonameid: 1831797, point: [13.1027, 103.1982]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  kamp: {name: Kampot, geonameid: 1831112, point: [10.6104, 104.1814]}
events:
  e1: {type: election, places: [cam], start: 2018-07-29, end: 2018-07-29, date_precision: day, date_text: on Sunday, status: happened, actors: The Cambodian ruling party, targets: all 125 seats, main: true}
  e2: {type: election, places: [sie, bat], start: 2018-07-29, end: 2018-07-29, date_precision: day, date_text: "", status: happened, actors: "", targets: one ballot in ten, minor: true}
  e3: {type: verdict, places: [phn], start: 2017-11, end: 2017-11, date_precision: month, date_text: last November, status: happened, actors: the Supreme Court, targets: The main opposition party}
  e4: {type: arrest, places: [tra], start: 2017-09, end: 2017-09, date_precision: month, date_text: since the previous September, arrested: 1, status: happened, actors: "", targets: Keo Sokhon}
  e5: {type: displacement, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: His deputy}
  e6: {type: statement, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: His deputy, targets: new sanctions}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: observers, minor: true}
  e8: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Washington, targets: officials}
  e9: {type: investigation, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels, targets: duty-free access, minor: true}
  e10: {type: outage, places: [cam], start: 2018-07-27, end: 2018-07-29, date_precision: day, date_text: late on Friday, status: happened, actors: Internet providers, targets: 17 news sites}
  e11: {type: deal, places: [cam], start: 2018-05, end: 2018-05, date_precision: month, date_text: in May, status: happened, actors: a Malaysian investor, targets: The last independent daily}
  e12: {type: layoffs, places: [cam], start: 2018-05, end: 2018-05, date_precision: month, date_text: "", status: happened, actors: a Malaysian investor, targets: the editor, minor: true}
  e13: {type: trial, places: [phn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two former radio reporters}
  e14: {type: discovery, places: [pai], start: 2018-07-29, end: 2018-07-29, date_precision: day, date_text: "", status: happened, actors: "", targets: a grenade, minor: true}
  e15: {type: extreme_weather, places: [pre], start: 2018-07-29, end: 2018-07-29, date_precision: day, date_text: "", injured: 4, status: happened, actors: lightning, targets: four clerks}
  e16: {type: meeting, places: [phn], start: 2018-09, end: 2018-09, date_precision: month, date_text: in September, status: planned, actors: Parliament, minor: true}
notes: ""
