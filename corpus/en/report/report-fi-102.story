---
id: report-fi-102
genre: report
country: FI
published: 2024-09-25
publisher: Archipelago Online
title: "Two {wounded}(e1) in [Turku](tur event) {shooting}(e1); teenager {remanded}(e2)"
---
A boy of 17 suspected of {shooting}(e1) two men in a stairwell in [Turku](tur event) was {remanded}(e2) in custody by the District Court of [Southwest Finland](sou metonym org) on Tuesday.

The men, 34 and 41, both from [Tampere](tam mention), were {hit}(e1) in the legs on Saturday night in the [Varissuo](var event) suburb. They are out of danger at the university hospital.

Detective Superintendent Marika Holopainen said the pistol, a converted signal gun of a type made in [Turkey](turk mention), had not been found. Divers {searched}(e3) a pond at [Littoinen](lit event) on Monday. The police believe that the quarrel was about a debt of a few thousand euros and are in touch with colleagues in [Västerås](vas mention), [Sweden](swe mention), where the boy spent the summer.

Shootings are still rare in [Finland](fin mention): 11 were recorded in 2023, against 363 in [Sweden](swe mention). "We look over the [Åland Sea](ala mention) and see what we would like to avoid," said Interior Minister Petteri Lindroos, who last week {presented}(e4) a {bill}(e4) to raise sentences for illegal weapons. Parliament will {debate}(e5) it in November.

In April a pupil was {killed}(e6) and two were {hurt}(e6) when a 12-year-old {opened}(e6) fire in a school in [Vantaa](van event). A {memorial}(e7) for the victim was {unveiled}(e7) in the school yard last month, without press.

In other court news, the Court of Appeal in [Vaasa](vaa event) {upheld}(e8) a sentence of two years and ten months for a man who had {threatened}(e9) to blow up the ferry to [Umeå](ume mention), and a former reserve officer from [Kotka](kot mention) {pleaded}(e10) not guilty in [Helsinki](hel event) to {fighting}(e11) in [Ukraine](ukr event) in 2014 with a [Russian](rus demonym) unit accused of war crimes near [Luhansk](luh event).

---
places:
  sou: {name: Southwest Finland, geonameid: 830708, point: [60.6134, 22.7128], precision: division}
  var: {name: Varissuo, point: [60.45, 22.36]}
  lit: {name: Littoinen, point: [60.45, 22.39]}
  vas: {name: Västerås, geonameid: 2664454, point: [59.6162, 16.5528]}
  ala: {name: Åland Sea, point: [60.1, 19.2], precision: area, radius_km: 40}
  ume: {name: Umeå, geonameid: 602150, point: [63.8284, 20.2597]}
  luh: {name: Luhansk, geonameid: 702658, point: [48.5681, 39.3055]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  tur: {name: Turku, geonameid: 633679, point: [60.4515, 22.2687]}
  tam: {name: Tampere, geonameid: 634963, point: [61.4991, 23.7871]}
  turk: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  van: {name: Vantaa, geonameid: 632453, point: [60.2941, 25.041]}
  vaa: {name: Vaasa, geonameid: 632978, point: [63.096, 21.6158]}
  kot: {name: Kotka, geonameid: 650946, point: [60.4664, 26.9458]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: shooting, places: [var, tur], start: 2024-09-21, end: 2024-09-21, date_precision: day, date_text: on Saturday night, injured: 2, status: happened, actors: A boy of 17, targets: two men, main: true}
  e2: {type: arrest, places: [tur], start: 2024-09-24, end: 2024-09-24, date_precision: day, date_text: on Tuesday, arrested: 1, status: happened, actors: District Court of Southwest Finland, targets: A boy of 17, main: true}
  e3: {type: investigation, places: [lit], start: 2024-09-23, end: 2024-09-23, date_precision: day, date_text: on Monday, status: happened, actors: Divers, targets: a pond, minor: true}
  e4: {type: legislation, places: [], start: 2024-09-16, end: 2024-09-16, date_precision: week, date_text: last week, status: happened, actors: Interior Minister Petteri Lindroos, targets: a bill}
  e5: {type: legislation, places: [], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: planned, actors: Parliament, minor: true}
  e6: {type: shooting, places: [van], start: 2024-04, end: 2024-04, date_precision: month, date_text: In April, killed: 1, injured: 2, status: happened, actors: a 12-year-old, targets: a pupil}
  e7: {type: ceremony, places: [van], start: 2024-08, end: 2024-08, date_precision: month, date_text: last month, status: happened, actors: "", targets: the victim}
  e8: {type: verdict, places: [vaa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Court of Appeal, targets: a man}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: a man, targets: the ferry, minor: true}
  e10: {type: trial, places: [hel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a former reserve officer from Kotka}
  e11: {type: battle, places: [ukr, luh], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: reported, actors: a former reserve officer from Kotka, minor: true}
notes: ""
