---
id: report-af-553
genre: report
country: AF
published: 2022-12-22
publisher: Hindukush Observer
title: "Women {turned away}(e1) at gates as Taliban {ban}(e2) them from universities"
---
[KABUL](kab dateline): Armed guards {stopped}(e1) hundreds of women from entering campuses in [Kabul](kab event), [Herat](her event), [Mazar-i-Sharif](maz event) and [Kandahar](kan event) on Wednesday, hours after the Taliban {ordered}(e2) that their higher education be suspended "until further notice".

The letter to public and private universities, {dated}(e2) Tuesday, bears the signature of the minister for higher education, a former governor of [Nangarhar](nan metonym). He later {told}(e3) state broadcaster RTA that students had ignored dress rules and travelled without a male guardian.

At [Nangarhar](nan metonym org) University in [Jalalabad](jal event), male medical students {walked out}(e4) of an exam in support. About 50 women {marched}(e5) in the capital's west on Thursday chanting "All or none", before police {broke them up}(e5); two journalists were among those {held}(e6) for some hours. 

"I cried, and then I ironed my white coat and put it away," said Shukria, 21, who was in her third year of dentistry and comes from [Bamyan](bam mention).

Secondary schools for girls have been {shut}(e8) in most of the country since the group {took}(e9) [Kabul](kab event) in August last year. In November, it {barred}(e10) women from parks, fairgrounds and baths.

[Saudi Arabia](sau metonym), [Turkey](tur metonym) and [Qatar](qat metonym), which are among the few states that talk with the Taliban, {criticised}(e11) the step, as did [Washington](was metonym) and the UN. The Group of Seven's foreign ministers {said}(e12) on Thursday after a video {conference}(e12) led by [Germany](ger metonym) that gender persecution could be a crime against humanity. In [Islamabad](isl event), a spokeswoman said [Pakistan](pak metonym) was "disappointed". The two neighbours {exchanged}(e13) artillery {fire}(e13) last week at [Chaman](cha event)–[Spin Boldak](spi event), where nine people were {killed}(e13) in two {clashes}(e13).

About 1,100 lecturers, most of them men, have {resigned}(e14) according to a union based in [Peshawar](pes mention). Sixty {did so}(e14) publicly, among them a professor who {tore up}(e15) his diplomas on a talk show in [Kabul](kab event).

---
places:
  maz: {name: Mazar-i-Sharif, point: [36.71, 67.11]}
  nan: {name: Nangarhar, geonameid: 1132366, point: [34.2153, 70.3027], precision: division}
  jal: {name: Jalalabad, geonameid: 1139715, point: [34.4265, 70.4515]}
  bam: {name: Bamiyan, geonameid: 1147242, point: [34.8216, 67.8273]}
  cha: {name: Chaman, geonameid: 1181611, point: [30.9177, 66.4526]}
  spi: {name: Spin Boldak, point: [31.005, 66.4]}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  kan: {name: Kandahar, point: [31.613, 65.71]}
  her: {name: Herat, geonameid: 1140026, point: [34.3482, 62.1997]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
events:
  e1: {type: decision, places: [kab, her, maz, kan], start: 2022-12-21, end: 2022-12-21, date_precision: day, date_text: on Wednesday, status: happened, actors: Armed guards, targets: hundreds of women, main: true}
  e2: {type: decision, places: [afg], start: 2022-12-20, end: 2022-12-20, date_precision: day, date_text: Tuesday, status: happened, actors: the Taliban, targets: their higher education, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the minister for higher education, minor: true}
  e4: {type: protest, places: [jal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: male medical students}
  e5: {type: protest, places: [kab], start: 2022-12-22, end: 2022-12-22, date_precision: day, date_text: on Thursday, status: happened, actors: About 50 women}
  e6: {type: arrest, places: [kab], start: 2022-12-22, end: 2022-12-22, date_precision: day, date_text: "", arrested: 2, arrested_qualifier: at_least, status: happened, actors: "", targets: two journalists}
  e8: {type: closure, places: [afg], start: 2021-08, end: 2021-08, date_precision: month, date_text: since the group took, status: happened, actors: "", targets: Secondary schools for girls}
  e9: {type: battle, places: [kab], start: 2021-08, end: 2021-08, date_precision: month, date_text: in August last year, status: happened, actors: the group, targets: Kabul}
  e10: {type: decision, places: [afg], start: 2022-11, end: 2022-11, date_precision: month, date_text: In November, status: happened, actors: it, targets: women}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Saudi Arabia, Turkey and Qatar", targets: the step}
  e12: {type: meeting, places: [], start: 2022-12-22, end: 2022-12-22, date_precision: day, date_text: on Thursday, status: happened, actors: "The Group of Seven's foreign ministers", minor: true}
  e13: {type: shelling, places: [cha, spi], start: 2022-12-12, end: 2022-12-12, date_precision: week, date_text: last week, killed: 9, status: happened, actors: The two neighbours}
  e14: {type: resignation, places: [afg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "About 1,100 lecturers"}
  e15: {type: protest, places: [kab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a professor, targets: his diplomas, minor: true}
notes: ""
