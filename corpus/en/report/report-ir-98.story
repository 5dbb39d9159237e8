---
id: report-ir-98
genre: report
country: IR
published: 2022-10-03
publisher: Caspian Watch
title: "Dozens {killed}(e1) in [Zahedan](zah event) after Friday prayers, rights groups say"
---
At least 41 people were {killed}(e1) on Friday in [Zahedan](zah event), in south-eastern [Iran](ira event), when security forces {fired}(e1) on worshippers who had gathered outside a police station after prayers, an [Oslo](osl mention)-based rights group said on Sunday.

State media spoke of a {raid}(e2) by a separatist group, Jaish al-Adl, and said 19 had {died}(e1), four of them Revolutionary Guards. One was the Guards' provincial intelligence chief, Colonel Hamid Reza Salehi. The group {denied}(e3) a role.

The crowd had {come}(e4) together over the alleged {rape}(e5) of a girl of 15 by a police commander in the port of [Chabahar](cha event). "They {shot}(e1) from the roof. The stretcher was my prayer rug," said a shopkeeper, who asked to be called Abdolmalek. His brother is in a hospital in [Zabol](zab event).

[Sistan and Baluchestan](sis mention), a poor province bordering [Pakistan](pak mention) and [Afghanistan](afg mention), has a large Sunni minority. Its leading cleric, preaching at the Makki mosque, {demanded}(e6) an inquiry and {appealed}(e6) for calm.

{Protests}(e7) which {broke}(e7) out on September 17 at the {funeral}(e8) in [Saqqez](saq event) of a Kurdish woman of 22, who {died}(e9) in [Tehran](teh event) in the custody of the morality police, have {spread}(e7) to all 31 provinces. On Sunday night, students at Sharif University of Technology in the capital were {trapped}(e10) in a car park by plainclothes men with paintball guns; scores were {detained}(e11). Classes there have been moved online. Students at universities in [Mashhad](mas event), [Isfahan](isf event), [Karaj](kar event) and [Shiraz](shi event) have {stopped}(e12) attending lectures.

The supreme leader, {speaking}(e13) at a police academy on Monday, {blamed}(e13) the {unrest}(e7) on the [United States](uni metonym) and [Israel](isr metonym).

[Ottawa](ott metonym) {announced}(e14) {sanctions}(e14) on 34 people and bodies; [Berlin](ber metonym) said that the EU would follow on October 17. In [Toronto](tor event), 50,000 people {marched}(e15) on Saturday, by a police count; in [Kabul](kab event), Taliban fighters {broke}(e16) up a {protest}(e18) of 25 women outside the [Iranian](iran demonym) embassy.

[Iran](ira metonym) has also {shelled}(e17) the bases of Kurdish opposition groups in [Iraq](iraq event). Fourteen people were {killed}(e17) on Wednesday at [Koya](koy event) and [Zargwez](zar event).

---
places:
  zah: {name: Zahedan, geonameid: 1159301, point: [29.4963, 60.8629]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  cha: {name: Chabahar, geonameid: 1161724, point: [25.2919, 60.643]}
  zab: {name: Zabol, geonameid: 1113217, point: [31.0306, 61.4949]}
  sis: {name: Sistan and Baluchestan, point: [28.5, 60.5], precision: area, radius_km: 200}
  saq: {name: Saqqez, geonameid: 117392, point: [36.2499, 46.2735]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  koy: {name: Koya, point: [36.08, 44.63]}
  zar: {name: Zargwez, point: [35.4, 45.4], precision: near}
  kar: {name: Karaj, geonameid: 128747, point: [35.8327, 50.9915]}
  isf: {name: Isfahan, geonameid: 418863, point: [32.6525, 51.6746]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  mas: {name: Mashhad, geonameid: 124665, point: [36.2981, 59.6057]}
  shi: {name: Shiraz, geonameid: 115019, point: [29.6103, 52.5311]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  iran: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  iraq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
events:
  e1: {type: shooting, places: [zah], start: 2022-09-30, end: 2022-09-30, date_precision: day, date_text: on Friday, killed: 41, killed_qualifier: at_least, status: happened, actors: security forces, targets: worshippers, main: true}
  e2: {type: raid, places: [zah], start: 2022-09-30, end: 2022-09-30, date_precision: day, date_text: "", status: reported, actors: a separatist group, minor: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The group, minor: true}
  e4: {type: protest, places: [zah], start: 2022-09-30, end: 2022-09-30, date_precision: day, date_text: "", status: happened, actors: The crowd}
  e5: {type: other_crime, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: a police commander, targets: a girl of 15}
  e6: {type: statement, places: [zah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its leading cleric, targets: an inquiry}
  e7: {type: protest, places: [saq, ira], start: 2022-09-17, end: 2022-10-03, date_precision: day, date_text: on September 17, status: happened, actors: "", main: true}
  e8: {type: ceremony, places: [saq], start: 2022-09-17, end: 2022-09-17, date_precision: day, date_text: on September 17, status: happened, actors: "", targets: a Kurdish woman of 22, minor: true}
  e9: {type: death, places: [teh], start: 2022-09, end: 2022-09, date_precision: month, date_text: "", killed: 1, status: happened, actors: "", targets: a Kurdish woman of 22}
  e10: {type: raid, places: [teh], start: 2022-10-02, end: 2022-10-02, date_precision: day, date_text: On Sunday night, status: happened, actors: plainclothes men, targets: students}
  e11: {type: arrest, places: [teh], start: 2022-10-02, end: 2022-10-02, date_precision: day, date_text: On Sunday night, arrested: 20, arrested_qualifier: at_least, status: happened, actors: plainclothes men, targets: students}
  e12: {type: strike, places: [mas, isf, kar, shi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Students, targets: lectures}
  e13: {type: statement, places: [], start: 2022-10-03, end: 2022-10-03, date_precision: day, date_text: on Monday, status: happened, actors: The supreme leader, targets: the United States and Israel}
  e14: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ottawa, targets: 34 people and bodies}
  e15: {type: protest, places: [tor], start: 2022-10-01, end: 2022-10-01, date_precision: day, date_text: on Saturday, status: happened, actors: "50,000 people"}
  e16: {type: raid, places: [kab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Taliban fighters, targets: a protest of 25 women, minor: true}
  e18: {type: protest, places: [kab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 25 women}
  e17: {type: shelling, places: [koy, zar], start: 2022-09-28, end: 2022-09-28, date_precision: day, date_text: on Wednesday, killed: 14, status: happened, actors: Iran, targets: the bases of Kurdish opposition groups}
notes: ""
