---
id: report-hk-86
genre: report
country: HK
published: 2019-11-18
publisher: Pearl Delta Post
title: "Police {storm}(e1) campus as [Hong Kong](hon event) {protesters}(e2) run out of food"
---
Police in [Hong Kong](hon event) {fired}(e1) tear gas and rubber bullets on Monday at {protesters}(e2) trying to {break}(e1) out of a university they had {occupied}(e2) for a week, after {arresting}(e3) dozens of people in running {battles}(e4) in the nearby streets of [Yau Ma Tei](yau event) and [Jordan](jor event).

Several hundred people, some of them secondary-school pupils, remained inside the Polytechnic University in [Hung Hom](hun event) at nightfall. Its main entrance {burned}(e5) before dawn, when officers {tried}(e1) to move in and were driven back by petrol bombs and catapults.

Two former lawmakers and a group of headmasters were {let}(e6) in about 9 p.m. and {walked}(e6) some 60 pupils under 18 out past police lines. A few others {slid}(e7) down ropes from a footbridge to waiting motorcycles. "We've got biscuits and instant noodles for a day," said a third-year student of 20, who gave her name as Yan. "Everyone is wet and no one can sleep."

At Queen Elizabeth Hospital 116 people were being {treated}(e8), four of them in a serious condition, the Hospital Authority said.

The High Court {ruled}(e9) on Monday that a ban on face masks, {introduced}(e10) in October under an ordinance of 1922, was unconstitutional. [Beijing](bei metonym)'s liaison office {criticised}(e11) the judges.

Members of the [Chinese](chi demonym) garrison in T-shirts and shorts had {cleared}(e12) bricks from a road in [Kowloon Tong](kow event) on Saturday, the first time that soldiers had been seen on the streets since the {unrest}(e13) {began}(e13) in June with {marches}(e13) against a {bill}(e14) to allow extradition to the mainland, since {withdrawn}(e14).

Schools will {stay}(e15) shut until Wednesday. The Cross-Harbour Tunnel is {closed}(e16), trains on the East Rail Line ended at [Mong Kok](mon event) and flights were normal. It is unclear if district council {elections}(e17) can go ahead on November 24.

In [London](lon event) and [Taipei](tai event), supporters {lit}(e18) candles; in [Washington](was event), the Senate prepared to {vote}(e19) on a {bill}(e19) that could open officials to {sanctions}(e20).

A student {died}(e21) on November 8 after falling from a car park in [Tseung Kwan O](tse event) during a {clash}(e22), and a street cleaner of 70 after being {hit}(e23) by a brick in [Sheung Shui](she event) last week. On November 11 a policeman {shot}(e24) a demonstrator in the stomach in [Sai Wan Ho](sai event) and a man was {set}(e25) on fire in [Ma On Shan](mao event). Both are in hospital.

---
places:
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  yau: {name: Yau Ma Tei, point: [22.313, 114.17]}
  jor: {name: Jordan, point: [22.305, 114.171]}
  hun: {name: Hung Hom, point: [22.303, 114.18]}
  kow: {name: Kowloon Tong, point: [22.337, 114.176]}
  mon: {name: Mong Kok, point: [22.322, 114.17]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  tse: {name: Tseung Kwan O, point: [22.31, 114.26]}
  she: {name: Sheung Shui, point: [22.5, 114.13]}
  sai: {name: Sai Wan Ho, point: [22.28, 114.22]}
  mao: {name: Ma On Shan, point: [22.42, 114.23]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: riot, places: [hun, hon], start: 2019-11-18, end: 2019-11-18, date_precision: day, date_text: on Monday, injured: 116, status: happened, actors: Police, targets: protesters, main: true}
  e2: {type: protest, places: [hun], start: 2019-11-11, end: 2019-11-18, date_precision: day, date_text: for a week, status: happened, actors: protesters, targets: a university, main: true}
  e3: {type: arrest, places: [yau, jor], start: 2019-11-18, end: 2019-11-18, date_precision: day, date_text: on Monday, arrested: 24, arrested_qualifier: at_least, status: happened, actors: Police, targets: dozens of people}
  e4: {type: riot, places: [yau, jor], start: 2019-11-18, end: 2019-11-18, date_precision: day, date_text: on Monday, status: happened, actors: Police, targets: protesters}
  e5: {type: fire, places: [hun], start: 2019-11-18, end: 2019-11-18, date_precision: day, date_text: before dawn, status: happened, actors: "", targets: Its main entrance}
  e6: {type: rescue, places: [hun], start: 2019-11-18, end: 2019-11-18, date_precision: day, date_text: about 9 p.m., status: happened, actors: Two former lawmakers and a group of headmasters, targets: some 60 pupils}
  e7: {type: other, places: [hun], start: 2019-11-18, end: 2019-11-18, date_precision: day, date_text: "", status: happened, actors: A few others, minor: true}
  e8: {type: medical, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", injured: 116, status: happened, actors: "", targets: 116 people, minor: true}
  e9: {type: verdict, places: [hon], start: 2019-11-18, end: 2019-11-18, date_precision: day, date_text: on Monday, status: happened, actors: The High Court, targets: a ban on face masks}
  e10: {type: legislation, places: [hon], start: 2019-10, end: 2019-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: a ban on face masks}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Beijing's liaison office", targets: the judges}
  e12: {type: other, places: [kow], start: 2019-11-16, end: 2019-11-16, date_precision: day, date_text: on Saturday, status: happened, actors: Members of the Chinese garrison, targets: bricks}
  e13: {type: protest, places: [hon], start: 2019-06, end: 2019-06, date_precision: month, date_text: in June, status: happened, actors: ""}
  e14: {type: legislation, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: extradition}
  e15: {type: closure, places: [hon], start: 2019-11-18, end: 2019-11-20, date_precision: day, date_text: until Wednesday, status: happened, actors: "", targets: Schools}
  e16: {type: transport_change, places: [hon, mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The Cross-Harbour Tunnel}
  e17: {type: election, places: [hon], start: 2019-11-24, end: 2019-11-24, date_precision: day, date_text: on November 24, status: planned, actors: ""}
  e18: {type: protest, places: [lon, tai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: supporters}
  e19: {type: legislation, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the Senate, targets: a bill}
  e20: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: officials, minor: true}
  e21: {type: death, places: [tse], start: 2019-11-08, end: 2019-11-08, date_precision: day, date_text: on November 8, killed: 1, status: happened, actors: "", targets: A student}
  e22: {type: riot, places: [tse], start: 2019-11, end: 2019-11, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e23: {type: killing, places: [she], start: 2019-11-11, end: 2019-11-11, date_precision: week, date_text: last week, killed: 1, status: happened, actors: "", targets: a street cleaner of 70}
  e24: {type: shooting, places: [sai], start: 2019-11-11, end: 2019-11-11, date_precision: day, date_text: On November 11, injured: 1, status: happened, actors: a policeman, targets: a demonstrator}
  e25: {type: attack, places: [mao], start: 2019-11-11, end: 2019-11-11, date_precision: day, date_text: On November 11, injured: 1, status: happened, actors: "", targets: a man}
notes: ""
