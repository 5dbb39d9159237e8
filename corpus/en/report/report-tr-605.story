---
id: report-tr-605
genre: report
country: TR
published: 2021-03-24
publisher: Anatolian Observer
title: "Villagers {win}(e1) first round against gold mine in [Turkey](tur event)'s northeast"
---
A court in the [Black Sea](bla mention) city of [Ordu](ord event) has {suspended}(e1) the licence of a gold mine that wanted to fell some 46,000 trees above the town of [Fatsa](fat event), {ruling}(e1) that the project's environmental report had overlooked a drinking water source.

The {decision}(e1), {handed down}(e1) on Monday and {made public}(e1) by lawyers on Wednesday, applies until experts from [Ankara](ank mention) have {examined}(e2) the site. The company, a joint venture of an [Istanbul](ist mention) holding and a miner from [Vancouver](van mention), has seven days in which to object.

It is the first such success in years. Since 2015 the ministry of energy has {opened}(e16) two thirds of the provinces of [Ordu](ord event), [Giresun](gir event) and [Artvin](art event) to exploration. In [Cerattepe](cer event), above [Artvin](art event), villagers {kept watch}(e3) on a ridge for 245 days before gendarmes {cleared}(e4) the way for bulldozers in February 2016 with {tear gas}(e4), {hurting}(e4) at least 25.

"They told us we were against progress. We are against cyanide," said Gülten Kaptan, a hazelnut grower from the hamlet of [Bahçeler](bah mention), who was {fined}(e5) 3,150 lira last year for breaking Covid rules by {sitting}(e6) in front of a drilling rig.

Not everybody is happy. Around 140 men from the district work at an older pit nearby, and on Tuesday some of them {marched}(e7) through [Fatsa](fat event) with the slogan "Bread first". The district governor {forbade}(e8) all further gatherings for two weeks.

Gold has become a matter of national pride as the lira weakens. [Turkey](tur metonym) {produced}(e9) a record 42 tonnes in 2020, and President Kemal Aydoğan said at an {opening}(e10) in [Kayseri](kay event) last autumn that the aim was 100. On Monday the currency {dropped}(e11) as much as 15% after he {dismissed}(e12) the governor of the central bank.

Environmentalists now look to [Çanakkale](can event), where another [Canadian](cana demonym) firm {lost}(e13) its permit in 2019 after tens of thousands of people {camped}(e14) and {marched}(e14) at [Kirazlı](kir event), and where it has since begun arbitration {proceedings}(e15) against [Ankara](ank metonym), {claiming}(e15) a billion dollars.

---
places:
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ord: {name: Ordu, geonameid: 741100, point: [40.9778, 37.8905]}
  gir: {name: Giresun Province, geonameid: 746878, point: [40.5379, 38.6055], precision: division}
  cer: {name: Cerattepe, point: [41.2, 41.8], precision: near}
  art: {name: Artvin, geonameid: 751817, point: [41.1816, 41.8217]}
  van: {name: Vancouver, geonameid: 6173331, point: [49.2497, -123.1193]}
  bah: {name: Bahçeler, point: [40.92, 37.52], precision: near}
  kir: {name: Kirazlı, point: [40.03, 26.68], precision: near}
  bla: {name: Black Sea, point: [43.0, 34.0], precision: area, radius_km: 300}
  can: {name: Çanakkale, geonameid: 749780, point: [40.1555, 26.4127]}
  cana: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  fat: {name: Fatsa, geonameid: 747155, point: [41.0289, 37.4998]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  kay: {name: Kayseri, geonameid: 308464, point: [38.7322, 35.4853]}
events:
  e1: {type: verdict, places: [ord, fat], start: 2021-03-22, end: 2021-03-22, date_precision: day, date_text: on Monday, status: happened, actors: A court, targets: the licence of a gold mine, main: true}
  e2: {type: investigation, places: [fat], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: experts, targets: the site, minor: true}
  e3: {type: protest, places: [cer, art], start: 2015-06, end: 2016-02, date_precision: month, date_text: for 245 days, status: happened, actors: villagers}
  e4: {type: riot, places: [cer, art], start: 2016-02, end: 2016-02, date_precision: month, date_text: in February 2016, injured: 25, injured_qualifier: at_least, status: happened, actors: gendarmes}
  e5: {type: verdict, places: [fat], start: 2020, end: 2020, date_precision: year, date_text: last year, status: happened, actors: "", targets: Gülten Kaptan}
  e6: {type: protest, places: [fat], start: 2020, end: 2020, date_precision: year, date_text: "", status: happened, actors: Gülten Kaptan, targets: a drilling rig, minor: true}
  e7: {type: protest, places: [fat], start: 2021-03-23, end: 2021-03-23, date_precision: day, date_text: on Tuesday, status: happened, actors: some of them}
  e8: {type: decision, places: [fat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The district governor, targets: all further gatherings}
  e9: {type: other, places: [tur], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: Turkey, targets: a record 42 tonnes, minor: true}
  e10: {type: opening, places: [kay], start: 2020-09, end: 2020-11, date_precision: month, date_text: last autumn, status: happened, actors: President Kemal Aydoğan, minor: true}
  e11: {type: market, places: [tur], start: 2021-03-22, end: 2021-03-22, date_precision: day, date_text: On Monday, status: happened, actors: the currency}
  e12: {type: resignation, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he, targets: the governor of the central bank}
  e13: {type: decision, places: [can], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: another Canadian firm}
  e14: {type: protest, places: [kir], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: tens of thousands of people}
  e15: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: another Canadian firm, targets: Ankara}
  e16: {type: decision, places: [ord, gir, art], start: 2015, end: 2021, date_precision: year, date_text: Since 2015, status: happened, actors: the ministry of energy, targets: two thirds of the provinces}
notes: ""
