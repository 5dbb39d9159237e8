---
id: report-ru-746
genre: report
country: RU
published: 2024-01-23
publisher: The Volga Independent
title: "Court in [Sterlitamak](ste event) {jails}(e1) 13 over [Baymak](bay event) {protest}(e2) as more are {detained}(e3)"
---
Courts in [Bashkortostan](bas event) have {sentenced}(e1) at least 13 people to between 10 and 15 days of arrest for taking part in {rallies}(e2) in support of a [Bashkir](bash demonym) activist, rights monitors said on Monday, and a man who had been {detained}(e3) in [Sibay](sib event) {died}(e4) before reaching a police station.

Several thousand people {gathered}(e2) last Wednesday in minus 20 degrees outside the court in the town of [Baymak](bay event), 1,400 kilometers from [Moscow](mos mention), where the activist, Ildar Sabitov, was {convicted}(e5) of inciting hatred and {given}(e5) four years in a penal colony. When he was driven out of a back gate, demonstrators {threw}(e6) snowballs and blocks of ice, and riot officers {used}(e6) batons and tear gas. Some 40 people were {hurt}(e6).

"They beat everybody, the old men too. My brother's jaw is broken," said a woman from the village of [Askarovo](ask mention) who asked not to be named.

Criminal cases for mass disorder, which carries up to 15 years, have been {opened}(e7) against 17 people. Two hundred officers were {brought}(e8) from [Chelyabinsk](che mention) and [Samara](sam mention). In [Ufa](ufa event), the regional capital, a smaller crowd {sang}(e9) folk songs in front of the monument to Salavat Yulayev on Friday; about ten were {taken away}(e9).

Sabitov, 37, became known in 2020, when he {led}(e10) a campaign against soda mining on the limestone hill of [Kushtau](kus event). That {struggle}(e10) ended with the Kremlin's {backing}(e11) for the residents. He was {accused}(e12) over words he had {spoken}(e13) last April in [Ishmurzino](ish event), where he denounced gold diggers and migrants in [Bashkir](bash demonym).

Governor Rustem Akchurin {called}(e14) him a separatist in a post from a {visit}(e15) to [Kazan](kaz event). The presidential spokesman in [Moscow](mos mention) said there had been "no mass riots" at all.

Unrest is rare in [Russia](rus mention) since the {invasion}(e21) of [Ukraine](ukr event), though not unknown: in September 2022, women {marched}(e16) against the draft in [Makhachkala](mak event) and [Yakutsk](yak event), and in October last year a mob {stormed}(e17) the airport of [Makhachkala](mak event) to look for passengers of a plane from [Tel Aviv](tel mention).

On Monday night, mobile internet was still {down}(e18) in [Baymak](bay event) and [Sibay](sib event). In [Vilnius](vil event), about 50 émigrés {picketed}(e19) the [Russian](rus demonym) embassy. Sabitov's lawyer has {lodged}(e20) an appeal, to be {heard}(e20) in [Ufa](ufa event) within a month.

---
places:
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ste: {name: Sterlitamak, geonameid: 487495, point: [53.6379, 55.9533]}
  bay: {name: Baymak, point: [52.59, 58.32]}
  bas: {name: Bashkortostan, geonameid: 578853, point: [54.2086, 56.5575], precision: division}
  bash: {name: Bashkortostan, geonameid: 578853, point: [54.2086, 56.5575], precision: division}
  sib: {name: Sibay, point: [52.72, 58.66]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ask: {name: Askarovo, point: [53.33, 58.5]}
  che: {name: Chelyabinsk, geonameid: 1508291, point: [55.1611, 61.4288]}
  sam: {name: Samara, geonameid: 499099, point: [53.2077, 50.1355]}
  ufa: {name: Ufa, geonameid: 479561, point: [54.7431, 55.9678]}
  kus: {name: Kushtau, point: [53.69, 56.08], precision: near}
  ish: {name: Ishmurzino, point: [52.7, 58.1], precision: near}
  kaz: {name: Kazan, geonameid: 551487, point: [55.7887, 49.1221]}
  mak: {name: Makhachkala, geonameid: 532096, point: [42.9778, 47.5003]}
  yak: {name: Yakutsk, geonameid: 2013159, point: [62.0311, 129.7229]}
  tel: {name: Tel Aviv, point: [32.08, 34.78]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
events:
  e1: {type: verdict, places: [ste, bas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Courts, targets: at least 13 people, main: true}
  e2: {type: protest, places: [bay], start: 2024-01-17, end: 2024-01-17, date_precision: day, date_text: last Wednesday, status: happened, actors: Several thousand people, main: true}
  e3: {type: arrest, places: [sib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a man, main: true}
  e4: {type: death, places: [sib], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a man}
  e5: {type: verdict, places: [bay], start: 2024-01-17, end: 2024-01-17, date_precision: day, date_text: last Wednesday, status: happened, actors: "", targets: Ildar Sabitov}
  e6: {type: riot, places: [bay], start: 2024-01-17, end: 2024-01-17, date_precision: day, date_text: "", injured: 40, injured_qualifier: about, status: happened, actors: demonstrators}
  e7: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 17 people}
  e8: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two hundred officers, minor: true}
  e9: {type: protest, places: [ufa], start: 2024-01-19, end: 2024-01-19, date_precision: day, date_text: on Friday, arrested: 10, arrested_qualifier: about, status: happened, actors: a smaller crowd}
  e10: {type: protest, places: [kus], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: he, targets: soda mining}
  e11: {type: statement, places: [], start: 2020, end: 2020, date_precision: year, date_text: "", status: happened, actors: Kremlin, minor: true}
  e12: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: He}
  e13: {type: statement, places: [ish], start: 2023-04, end: 2023-04, date_precision: month, date_text: last April, status: happened, actors: he, minor: true}
  e14: {type: statement, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Governor Rustem Akchurin, targets: him, minor: true}
  e15: {type: visit, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Governor Rustem Akchurin, minor: true}
  e16: {type: protest, places: [mak, yak], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September 2022, status: happened, actors: women, targets: the draft}
  e17: {type: riot, places: [mak], start: 2023-10, end: 2023-10, date_precision: month, date_text: in October last year, status: happened, actors: a mob, targets: the airport}
  e18: {type: outage, places: [bay, sib], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: On Monday night, status: happened, actors: "", targets: mobile internet}
  e19: {type: protest, places: [vil], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: "", status: happened, actors: about 50 émigrés, targets: embassy}
  e20: {type: trial, places: [ufa], start: null, end: null, date_precision: unknown, date_text: within a month, status: planned, actors: "Sabitov's lawyer", targets: an appeal}
  e21: {type: battle, places: [ukr], start: 2022-02, end: 2022-02, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
notes: ""
