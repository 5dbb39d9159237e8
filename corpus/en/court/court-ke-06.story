---
id: court-ke-06
genre: court
country: KE
published: 2023-05-09
publisher: Coast Standard
title: "[Mombasa](mom metonym) Court {Frees}(e1) Fishermen {Held}(e2) Over 2019 {Killing}(e3)"
---
The High Court in [Mombasa](mom event) on Monday {acquitted}(e1) four fishermen from [Lamu](lam mention) who had spent nearly four years in {prison}(e2) for the {killing}(e3) of a [Danish](dan demonym) diver off [Pate Island](pat event).

Justice Wanjiru Kimotho {ruled}(e1) that their confessions had been {extracted}(e4) by police with pliers in a cell at [Mpeketoni](mpe event). "There is no case; there never was one," she said. The men, aged 24 to 51, wept and embraced. They were {driven home}(e5) the same evening.

Mads Lindegaard, 38, was {found dead}(e3) on a reef on 2 August 2019 with two bullets in his back. His camera {turned up}(e6) a month later in a shop in [Malindi](mal event), and from there detectives {traced}(e7) the fishermen. A magistrate {convicted}(e8) them in March 2021 and {sentenced}(e8) them to life.

The prosecution will not {appeal}(e9), a spokesman said. [Copenhagen](cop metonym) had twice {asked}(e10) for the case to be reopened, the last time when its foreign minister {visited}(e11) [Nairobi](nai event) in February.

Rights groups {demanded}(e12) charges against the officers. One of them, Inspector Kassim Bwire, was {shot dead}(e13) by bandits in [Garissa](gar event) two years ago; the other two have been {promoted}(e14).

In a separate ruling, the court {postponed}(e15) to 6 June the {trial}(e15) of nine men accused of {burning}(e16) a land-rights office in [Kilifi](kil event). The {attack}(e16), in which nobody was hurt, followed the {eviction}(e17) of some 300 families from [Watamu](wat event) last November.

---
places:
  lam: {name: Lamu, geonameid: 189741, point: [-2.2717, 40.902]}
  pat: {name: Pate Island, point: [-2.1, 41.05], precision: near}
  mpe: {name: Mpeketoni, point: [-2.39, 40.7]}
  wat: {name: Watamu, point: [-3.354, 40.024]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  dan: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  mal: {name: Malindi, geonameid: 187968, point: [-3.218, 40.1169]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  gar: {name: Garissa, geonameid: 197745, point: [-0.4527, 39.646]}
  kil: {name: Kilifi, geonameid: 192067, point: [-3.6305, 39.8499]}
events:
  e1: {type: verdict, places: [mom], start: 2023-05-08, end: 2023-05-08, date_precision: day, date_text: on Monday, status: happened, actors: Justice Wanjiru Kimotho, targets: four fishermen, main: true}
  e2: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 4, status: happened, actors: "", minor: true}
  e3: {type: killing, places: [pat], start: 2019-08-02, end: 2019-08-02, date_precision: day, date_text: on 2 August 2019, killed: 1, status: happened, actors: "", targets: Mads Lindegaard, main: true}
  e4: {type: attack, places: [mpe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police}
  e5: {type: transport_change, places: [], start: 2023-05-08, end: 2023-05-08, date_precision: day, date_text: the same evening, status: happened, actors: "", minor: true}
  e6: {type: discovery, places: [mal], start: 2019-09, end: 2019-09, date_precision: month, date_text: a month later, status: happened, actors: ""}
  e7: {type: investigation, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: detectives, minor: true}
  e8: {type: verdict, places: [mom], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March 2021, status: happened, actors: A magistrate, targets: the fishermen}
  e9: {type: trial, places: [mom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: The prosecution}
  e10: {type: statement, places: [], start: 2023-02, end: 2023-02, date_precision: month, date_text: in February, status: happened, actors: Copenhagen}
  e11: {type: visit, places: [nai], start: 2023-02, end: 2023-02, date_precision: month, date_text: in February, status: happened, actors: its foreign minister}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rights groups}
  e13: {type: shooting, places: [gar], start: 2021, end: 2021, date_precision: year, date_text: two years ago, killed: 1, status: happened, actors: bandits, targets: Inspector Kassim Bwire}
  e14: {type: appointment, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the other two, minor: true}
  e15: {type: trial, places: [mom], start: 2023-06-06, end: 2023-06-06, date_precision: day, date_text: to 6 June, status: planned, actors: the court}
  e16: {type: fire, places: [kil], start: null, end: null, date_precision: unknown, date_text: "", injured: 0, status: happened, actors: nine men, targets: a land-rights office}
  e17: {type: displacement, places: [wat], start: 2022-11, end: 2022-11, date_precision: month, date_text: last November, status: happened, actors: ""}
notes: ""
