---
id: report-bs-672
genre: report
country: BS
published: 2023-11-03
publisher: Caribbean Financial Monitor
title: "Crypto founder {found guilty}(e1) in [New York](new event); clients in [Nassau](nas event) still waiting"
---
[NEW YORK](new dateline) — Dylan Fairbrother, who {founded}(e2) a cryptocurrency exchange in a [Hong Kong](hon event) flat in 2019 and ran it from a villa in the [Bahamas](bah event), was {convicted}(e1) on Thursday night of {stealing}(e3) at least $8 billion from his customers.

A jury in [Manhattan](man event) {needed}(e1) a little over four hours to {find}(e1) the 31-year-old guilty on all seven counts of {fraud}(e3) and conspiracy after a {trial}(e4) of five weeks in which three of his closest friends {testified}(e4) against him. Judge Alan Rutkowski {set}(e5) {sentencing}(e5) for March 28. He could spend the rest of his life in prison.

Prosecutors said that Fairbrother had used deposits to {buy}(e6) beach property near [Nassau](nas event), to {give}(e7) to politicians in [Washington](was event) and to prop up a trading firm of his own. The exchange {collapsed}(e8) within nine days in November 2022 when clients {tried}(e8) to withdraw their money. He was {arrested}(e9) at [Albany](alb event), a gated resort on [New Providence](newp event), that December and {handed over}(e10) by the [Bahamian](baha demonym) authorities ten days later.

His lawyer said his client "maintains his innocence and will continue to vigorously fight". He had spent the last eleven weeks in a jail in [Brooklyn](bro event) after the judge {revoked}(e11) his bail for {tampering}(e12) with witnesses.

More than a million people {lost}(e3) money. In [Lagos](lag mention), [Istanbul](ist mention) and [Buenos Aires](bue mention), where savers had sought shelter from inflation, some are still waiting. A court in [Wilmington](wil event), [Delaware](del event), is {handling}(e13) the bankruptcy; administrators have {recovered}(e14) $7 billion in assets.

In [Nassau](nas event) itself, about 80 employees {lost their jobs}(e15) and a $60 million headquarters at [West Bay](wes event) was never {started}(e16). Securities regulator Ken Rolle {welcomed}(e17) the verdict and said the archipelago had {passed}(e18) a stricter law in July.

A second {trial}(e19), on charges of bribing officials in [China](chi mention), is to {begin}(e19) in March. In [Seoul](seo event), the founder of another failed currency, {extradited}(e20) from [Podgorica](pod event), awaits his.

---
places:
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  nas: {name: Nassau, geonameid: 3571824, point: [25.0582, -77.3431]}
  bah: {name: Bahamas, geonameid: 3572887, point: [25.04082, -77.37122], precision: country}
  baha: {name: Bahamas, geonameid: 3572887, point: [25.04082, -77.37122], precision: country}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  man: {name: Manhattan, point: [40.78, -73.97], precision: area, radius_km: 8}
  alb: {name: Albany, point: [25.01, -77.51], precision: near}
  newp: {name: New Providence, point: [25.03, -77.4], precision: area, radius_km: 18}
  bro: {name: Brooklyn, point: [40.65, -73.95], precision: area, radius_km: 9}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  wil: {name: Wilmington, geonameid: 4145381, point: [39.746, -75.5466]}
  del: {name: Delaware, geonameid: 4142224, point: [39.0004, -75.4999], precision: division}
  wes: {name: West Bay, point: [25.03, -77.5], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  pod: {name: Podgorica, geonameid: 3193044, point: [42.4412, 19.2631]}
events:
  e1: {type: verdict, places: [new, man], start: 2023-11-02, end: 2023-11-02, date_precision: day, date_text: on Thursday night, status: happened, actors: A jury, targets: Dylan Fairbrother, main: true}
  e2: {type: opening, places: [hon], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: Dylan Fairbrother, targets: a cryptocurrency exchange, minor: true}
  e3: {type: fraud, places: [bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dylan Fairbrother, targets: his customers, main: true}
  e4: {type: trial, places: [man], start: 2023-10, end: 2023-11, date_precision: month, date_text: of five weeks, status: happened, actors: ""}
  e5: {type: verdict, places: [man], start: 2024-03-28, end: 2024-03-28, date_precision: day, date_text: March 28, status: planned, actors: Judge Alan Rutkowski}
  e6: {type: deal, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fairbrother, targets: beach property, minor: true}
  e7: {type: aid, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fairbrother, targets: politicians, minor: true}
  e8: {type: layoffs, places: [bah], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November 2022, status: happened, actors: "", targets: The exchange}
  e9: {type: arrest, places: [alb, newp], start: 2022-12, end: 2022-12, date_precision: month, date_text: that December, arrested: 1, status: happened, actors: "", targets: He}
  e10: {type: displacement, places: [bah], start: 2022-12, end: 2022-12, date_precision: month, date_text: ten days later, status: happened, actors: the Bahamian authorities, targets: He}
  e11: {type: decision, places: [bro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the judge, targets: his bail, minor: true}
  e12: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: trial, places: [wil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A court}
  e14: {type: discovery, places: [wil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: administrators, targets: "$7 billion in assets", minor: true}
  e15: {type: layoffs, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: about 80 employees}
  e16: {type: construction, places: [wes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e17: {type: statement, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ken Rolle, minor: true}
  e18: {type: legislation, places: [bah], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, status: happened, actors: "", minor: true}
  e19: {type: trial, places: [], start: 2024-03, end: 2024-03, date_precision: month, date_text: in March, status: planned, actors: ""}
  e20: {type: displacement, places: [pod, seo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the founder of another failed currency, minor: true}
notes: ""
