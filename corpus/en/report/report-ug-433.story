---
id: report-ug-433
genre: report
country: UG
published: 2020-11-20
publisher: Nile Free Press
title: "[Uganda](uga event): 37 {dead}(e1) after {arrest}(e2) of presidential candidate; troops on streets from [Kampala](kam event) to [Mbarara](mba event)"
---
Security forces in [Uganda](uga event) {killed}(e1) at least 37 people in two days of {protests}(e3) that followed the {arrest}(e2) of an opposition candidate on Wednesday in the eastern district of [Luuka](luu event), police said on Friday. Hospitals and rights workers fear that the true number is higher.

The candidate, a musician turned lawmaker who calls himself Sir Kizza, was {pulled}(e2) from his car at [Bulanga](bul event) as he was about to address a rally, and {taken}(e2) to [Nalufenya](nal event), in [Jinja](jin mention). On Friday a magistrate in [Iganga](iga event) {charged}(e4) him with an act likely to spread Covid-19 and {released}(e5) him on bail.

Within an hour of the {arrest}(e2), tyres were {burning}(e3) in [Kisekka](kis event) market and in the [Kampala](kam mention) suburbs of [Kawempe](kaw event), [Nansana](nan event) and [Kyengera](kye event). {Unrest}(e3) spread to [Masaka](mas event), [Mukono](muk event), [Luwero](luw event) and [Jinja](jin event), and on Thursday to [Mbale](mbal event) and [Mbarara](mba event). Men in plain clothes {fired}(e1) automatic rifles from pick-up trucks. Among the dead are a 72-year-old former accountant, {shot}(e1) on a street in [Kampala](kam event), and a boy of 15 who sold chapattis in [Kyotera](kyo event).

"I lifted him and his phone was still ringing," the boy's brother said.

At Mulago Hospital, in the capital, 65 wounded were {admitted}(e6). Police say that 577 suspects have been {detained}(e7) and that 95 vehicles were {damaged}(e3). The security minister, Gen. Elijah Turyahikayo, {told}(e8) a news conference that the police "have a right to shoot you and kill you" in some circumstances.

Two other candidates were {stopped}(e9) on the same day: one was {held}(e9) at [Gulu](gul event) and another {blocked}(e9) on the bridge at [Pakwach](pak event). In [Karamoja](kar event) the ruling party's {rally}(e10) went on. The president, campaigning at [Moroto](mor event) on Thursday, {blamed}(e11) "outside forces and homosexuals".

[Washington](was metonym) and the [European Union](eur metonym) {called for}(e12) restraint. [Nairobi](nai event) saw a small {march}(e13) on the [Ugandan](uga demonym) high commission; lawyers in [Johannesburg](joh event) and [London](lon event) held {vigils}(e13).

{Campaigning}(e14) for the {vote}(e15) of 14 January began on 9 November. The singer had already been {arrested}(e16) on the day of his {nomination}(e17), 3 November, in [Kyambogo](kya event). In August 2018 his driver was {shot}(e18) dead in [Arua](aru event), where stones had been {thrown}(e19) at the president's convoy; 33 people were then {accused}(e20) of treason by a court in [Gulu](gul event).

The last violence on such a scale was in September 2009, when more than 40 people {died}(e21) in [Buganda](bug event) after the king was {prevented}(e22) from visiting [Kayunga](kay event). In [Kasese](kas event), in November 2016, soldiers {stormed}(e23) the palace of the [Rwenzururu](rwe mention) king and more than 100 were {killed}(e23).

Shops in [Kampala](kam event) {reopened}(e24) on Friday. On [Entebbe](ent mention) Road, council workers were {scrubbing}(e25) black circles off the tarmac.

---
places:
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  luu: {name: Luuka, point: [0.72, 33.3], precision: division}
  bul: {name: Bulanga, point: [0.7, 33.5], precision: near}
  nal: {name: Nalufenya, point: [0.44, 33.19]}
  iga: {name: Iganga, geonameid: 233275, point: [0.6092, 33.4686]}
  kis: {name: Kisekka, point: [0.317, 32.573]}
  kaw: {name: Kawempe, point: [0.37, 32.56]}
  nan: {name: Nansana, geonameid: 10943053, point: [0.3639, 32.5286]}
  kye: {name: Kyengera, point: [0.3, 32.5]}
  jin: {name: Jinja, geonameid: 233114, point: [0.439, 33.2032]}
  luw: {name: Luwero, point: [0.83, 32.5]}
  kyo: {name: Kyotera, point: [-0.62, 31.52]}
  gul: {name: Gulu, geonameid: 233346, point: [2.7746, 32.299]}
  pak: {name: Pakwach, point: [2.46, 31.5]}
  kar: {name: Karamoja, point: [2.8, 34.3], precision: area, radius_km: 100}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 2000}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  kya: {name: Kyambogo, point: [0.35, 32.63]}
  bug: {name: Buganda, point: [0.4, 32.3], precision: area, radius_km: 100}
  kas: {name: Kasese, geonameid: 232066, point: [0.1833, 30.0833]}
  kay: {name: Kayunga, point: [0.7, 32.9]}
  rwe: {name: Rwenzururu, point: [0.3, 30.0], precision: area, radius_km: 40}
  ent: {name: Entebbe, geonameid: 233508, point: [0.0562, 32.4795]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  mba: {name: Mbarara, geonameid: 229268, point: [-0.6047, 30.6485]}
  mas: {name: Masaka, geonameid: 229380, point: [-0.3338, 31.7341]}
  muk: {name: Mukono, geonameid: 228853, point: [0.3533, 32.7553]}
  mbal: {name: Mbale, geonameid: 229278, point: [1.0821, 34.175]}
  mor: {name: Moroto, geonameid: 229112, point: [2.5345, 34.6666]}
  aru: {name: Arua, geonameid: 235039, point: [3.0201, 30.911]}
events:
  e1: {type: shooting, places: [uga, kam, kyo], start: 2020-11-18, end: 2020-11-19, date_precision: day, date_text: in two days of protests, killed: 37, killed_qualifier: at_least, status: happened, actors: Security forces, targets: at least 37 people, main: true}
  e2: {type: arrest, places: [luu, bul], start: 2020-11-18, end: 2020-11-18, date_precision: day, date_text: on Wednesday, arrested: 1, status: happened, actors: "", targets: an opposition candidate, main: true}
  e3: {type: riot, places: [kis, kaw, nan, kye, mas, muk, luw, jin, mbal, mba], start: 2020-11-18, end: 2020-11-19, date_precision: day, date_text: two days, status: happened, actors: "", targets: 95 vehicles, main: true}
  e4: {type: charge, places: [iga], start: 2020-11-20, end: 2020-11-20, date_precision: day, date_text: On Friday, status: happened, actors: a magistrate, targets: him}
  e5: {type: decision, places: [iga], start: 2020-11-20, end: 2020-11-20, date_precision: day, date_text: "", status: happened, actors: a magistrate, targets: him, minor: true}
  e6: {type: medical, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", injured: 65, status: happened, actors: "", targets: 65 wounded, minor: true}
  e7: {type: arrest, places: [uga], start: null, end: null, date_precision: unknown, date_text: "", arrested: 577, status: happened, actors: "", targets: 577 suspects}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The security minister, Gen. Elijah Turyahikayo"}
  e9: {type: arrest, places: [gul, pak], start: 2020-11-18, end: 2020-11-18, date_precision: day, date_text: on the same day, status: happened, actors: "", targets: Two other candidates}
  e10: {type: protest, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the ruling party, minor: true}
  e11: {type: statement, places: [mor], start: 2020-11-19, end: 2020-11-19, date_precision: day, date_text: on Thursday, status: happened, actors: The president, targets: outside forces and homosexuals}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington and the European Union, minor: true}
  e13: {type: protest, places: [nai, joh, lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: election, places: [uga], start: 2020-11-09, end: 2020-11-09, date_precision: day, date_text: on 9 November, status: happened, actors: "", minor: true}
  e15: {type: election, places: [uga], start: 2021-01-14, end: 2021-01-14, date_precision: day, date_text: of 14 January, status: planned, actors: ""}
  e16: {type: arrest, places: [kya], start: 2020-11-03, end: 2020-11-03, date_precision: day, date_text: 3 November, arrested: 1, status: happened, actors: "", targets: The singer}
  e17: {type: appointment, places: [kya], start: 2020-11-03, end: 2020-11-03, date_precision: day, date_text: 3 November, status: happened, actors: "", targets: The singer, minor: true}
  e18: {type: shooting, places: [aru], start: 2018-08, end: 2018-08, date_precision: month, date_text: In August 2018, killed: 1, status: happened, actors: "", targets: his driver}
  e19: {type: attack, places: [aru], start: 2018-08, end: 2018-08, date_precision: month, date_text: In August 2018, status: happened, actors: "", targets: "the president's convoy", minor: true}
  e20: {type: charge, places: [gul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a court, targets: 33 people}
  e21: {type: riot, places: [bug], start: 2009-09, end: 2009-09, date_precision: month, date_text: in September 2009, killed: 40, killed_qualifier: at_least, status: happened, actors: ""}
  e22: {type: decision, places: [kay], start: 2009-09, end: 2009-09, date_precision: month, date_text: "", status: happened, actors: "", targets: the king, minor: true}
  e23: {type: battle, places: [kas], start: 2016-11, end: 2016-11, date_precision: month, date_text: in November 2016, killed: 100, killed_qualifier: at_least, status: happened, actors: soldiers, targets: the palace of the Rwenzururu king}
  e24: {type: opening, places: [kam], start: 2020-11-20, end: 2020-11-20, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Shops, minor: true}
  e25: {type: other, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: council workers, targets: black circles, minor: true}
notes: ""
