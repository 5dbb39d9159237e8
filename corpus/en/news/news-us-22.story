---
id: news-us-22
genre: news
country: US
published: 2025-06-11
publisher: Gem Valley Observer
title: "Man {pleads guilty}(e1) in {killing}(e2) of neighbor over leaf blower"
---
A 66-year-old [Twin Falls](twi mention) man {admitted}(e1) Tuesday that he {shot}(e2) his neighbor to death last fall in a {quarrel}(e3) over a leaf blower.

Dale R. Hotchkin {pleaded guilty}(e1) to second-degree murder in 5th District Court. Under a {deal}(e4) with prosecutors, who {dropped}(e5) a weapons charge, he faces at least 15 years when he is {sentenced}(e6) Aug. 18.

Hotchkin {fired}(e2) twice from his porch on Nov. 2, hitting Brent Ocasio, 41, in the neck and chest. Ocasio's wife and their teenage son were in the driveway. He was {flown}(e7) to [Boise](boi event) and {died}(e7) there three days later.

The two families had {called}(e8) the police on each other nine times since 2021. A mediator {met}(e9) with them once, without success.

In court Tuesday, the widow {read}(e10) a letter. "You could have closed the window," she said. Hotchkin didn't look up.

She and her son have since {moved}(e11) to [Elko](elk event), [Nevada](nev mention). A civil {suit}(e12) is pending.

---
places:
  twi: {name: Twin Falls, geonameid: 5610810, point: [42.563, -114.4609]}
  boi: {name: Boise, geonameid: 5586437, point: [43.6135, -116.2035]}
  elk: {name: Elko, geonameid: 5703670, point: [40.8324, -115.7631]}
  nev: {name: Nevada, geonameid: 5509151, point: [39.2502, -116.7512], precision: division}
events:
  e1: {type: trial, places: [twi], start: 2025-06-10, end: 2025-06-10, date_precision: day, date_text: Tuesday, status: happened, actors: A 66-year-old Twin Falls man, main: true}
  e2: {type: shooting, places: [twi], start: 2024-11-02, end: 2024-11-02, date_precision: day, date_text: on Nov. 2, killed: 1, status: happened, actors: Hotchkin, targets: Brent Ocasio, main: true}
  e3: {type: other, places: [twi], start: 2024-11-02, end: 2024-11-02, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: agreement, places: [twi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: prosecutors}
  e5: {type: charge, places: [twi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: prosecutors, minor: true}
  e6: {type: verdict, places: [twi], start: 2025-08-18, end: 2025-08-18, date_precision: day, date_text: Aug. 18, status: planned, actors: "", targets: he}
  e7: {type: medical, places: [boi], start: 2024-11-05, end: 2024-11-05, date_precision: day, date_text: three days later, status: happened, actors: Hotchkin, targets: He, minor: true}
  e8: {type: other, places: [twi], start: 2021, end: 2021, date_precision: year, date_text: since 2021, status: happened, actors: The two families, minor: true}
  e9: {type: meeting, places: [twi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A mediator, targets: them, minor: true}
  e10: {type: trial, places: [twi], start: 2025-06-10, end: 2025-06-10, date_precision: day, date_text: "", status: happened, actors: the widow, minor: true}
  e11: {type: displacement, places: [elk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: She and her son, minor: true}
  e12: {type: trial, places: [twi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
