---
id: report-af-90
genre: report
country: AF
published: 2025-10-12
publisher: South Asia Brief
title: "[Kabul](kab metonym) says 58 [Pakistani](pak demonym) soldiers {killed}(e1) in border {battles}(e1); [Islamabad](isl metonym) gives 23"
---
Taliban forces {attacked}(e1) [Pakistani](pak demonym) posts along much of the 2,600-km frontier on Saturday night, and [Pakistan](paki metonym) {answered}(e1) with tanks, artillery and drones, in the bloodiest {fighting}(e1) between the neighbours since the Taliban {took power}(e14) in [Afghanistan](afgha event) in 2021.

[Kabul](kab metonym)'s spokesman said 58 [Pakistani](pak demonym) soldiers had been {killed}(e1) and 25 posts {taken}(e1). The [Pakistani](pak demonym) army put its own {dead}(e1) at 23 and said that more than 200 Taliban and allied fighters had been "{neutralised}(e1)". Neither claim could be checked.

{Clashes}(e1) were {reported}(e1) from [Bahramcha](bah event) in [Helmand](hel event), [Spin Boldak](spi event) in [Kandahar](kan event), [Angoor Adda](ang event), [Kurram](kur event), [Khyber](khy event), [Dir](dir event) and [Chitral](chi event). They {stopped}(e1) at about midnight at the request of [Qatar](qat metonym) and [Saudi Arabia](sau metonym), the [Afghan](afgh demonym) foreign minister, on a {visit}(e2) to [New Delhi](new event), said on Sunday.

Both main crossings, [Torkham](tor event) and [Chaman](cha event), were {shut}(e3), as were [Kharlachi](kha event), [Ghulam Khan](ghu event) and the small gate at [Angoor Adda](ang event). By noon 300 lorries with grapes and coal {stood}(e15) in line at [Landi Kotal](lan event). "If it stays shut we lose the whole load," said driver Wali Shinwari.

The Taliban described the {assault}(e1) as revenge for air {strikes}(e4) on Thursday night in [Kabul](kab event) and on a market in [Barmal](bar event), [Paktika](pakt event). [Islamabad](isl metonym) has not {admitted}(e5) the {strikes}(e4), which were aimed, by most accounts, at the leader of the [Pakistani](pak demonym) Taliban, the TTP. He survived, a recording suggests. The TTP {killed}(e6) 11 soldiers in an {ambush}(e6) in [Orakzai](ora event) on Wednesday, and on Friday {stormed}(e7) a police training school at [Ratta Kulachi](rat event) in [Dera Ismail Khan](der event), where seven officers {died}(e7).

[Tehran](teh metonym), [Moscow](mos metonym) and [Beijing](bei metonym) {called}(e8) for restraint. [Riyadh](riy metonym), which {signed}(e9) a defence {pact}(e9) with [Islamabad](isl metonym) last month, said it was following events "with concern".

In [Spin Boldak](spi event) a family of six was {hurt}(e10) when a shell {came}(e10) through the roof, the hospital said. Funerals for 12 soldiers were {held}(e11) in [Rawalpindi](raw event), [Sialkot](sia event) and [Sargodha](sar event) on Sunday afternoon.

[Pakistan](paki metonym) has {sent}(e12) back nearly a million [Afghans](afg demonym) since 2023. Registration offices in [Peshawar](pes event) and [Quetta](que event) were {closed}(e13) on Sunday, although it was a working day for them.

---
places:
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  bah: {name: Bahramcha, point: [29.4, 64.0], precision: near}
  hel: {name: Helmand, geonameid: 1140043, point: [30.9278, 63.9824], precision: division}
  spi: {name: Spin Boldak, point: [31.0, 66.4]}
  kan: {name: Kandahar, geonameid: 1138335, point: [31.135, 65.7163], precision: division}
  ang: {name: Angoor Adda, point: [32.5, 69.3], precision: near}
  kur: {name: Kurram, point: [33.8, 70.1], precision: area, radius_km: 30}
  khy: {name: Khyber, point: [34.0, 71.2], precision: area, radius_km: 25}
  dir: {name: Dir, point: [35.2, 71.9], precision: area, radius_km: 40}
  chi: {name: Chitral, geonameid: 1181065, point: [35.8518, 71.7864]}
  tor: {name: Torkham, point: [34.1, 71.09]}
  cha: {name: Chaman, geonameid: 1181611, point: [30.9177, 66.4526]}
  kha: {name: Kharlachi, point: [33.85, 69.95], precision: near}
  ghu: {name: Ghulam Khan, point: [33.1, 70.05], precision: near}
  lan: {name: Landi Kotal, point: [34.1, 71.15]}
  bar: {name: Barmal, point: [32.7, 69.3], precision: near}
  pakt: {name: Paktika, geonameid: 1131256, point: [32.5106, 68.651], precision: division}
  ora: {name: Orakzai, point: [33.7, 70.9], precision: area, radius_km: 25}
  rat: {name: Ratta Kulachi, point: [31.85, 70.85], precision: near}
  der: {name: Dera Ismail Khan, geonameid: 1180281, point: [31.8313, 70.9017]}
  raw: {name: Rawalpindi, geonameid: 1166993, point: [33.5973, 73.0479]}
  sia: {name: Sialkot, geonameid: 1164909, point: [32.4927, 74.5313]}
  sar: {name: Sargodha, geonameid: 1166000, point: [32.0859, 72.6742]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  afgh: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  paki: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  afgha: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
events:
  e1: {type: battle, places: [bah, spi, ang, kur, khy, dir, chi, afgha], start: 2025-10-11, end: 2025-10-11, date_precision: day, date_text: on Saturday night, killed: 223, killed_qualifier: at_least, status: happened, actors: Taliban forces, targets: Pakistani posts, main: true}
  e2: {type: visit, places: [new], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: on Sunday, status: happened, actors: foreign minister, targets: New Delhi, minor: true}
  e3: {type: closure, places: [tor, cha, kha, ghu, ang], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: "", status: happened, actors: "", targets: Both main crossings, main: true}
  e4: {type: airstrike, places: [kab, bar], start: 2025-10-09, end: 2025-10-09, date_precision: day, date_text: on Thursday night, status: happened, actors: "", targets: a market}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Islamabad, targets: the strikes}
  e6: {type: battle, places: [ora], start: 2025-10-08, end: 2025-10-08, date_precision: day, date_text: on Wednesday, killed: 11, status: happened, actors: The TTP, targets: 11 soldiers}
  e7: {type: attack, places: [rat, der], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: on Friday, killed: 7, status: happened, actors: The TTP, targets: a police training school}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Tehran, Moscow and Beijing"}
  e9: {type: agreement, places: [], start: 2025-09, end: 2025-09, date_precision: month, date_text: last month, status: happened, actors: Riyadh, targets: Islamabad}
  e10: {type: shelling, places: [spi], start: null, end: null, date_precision: unknown, date_text: "", injured: 6, status: happened, actors: a shell, targets: a family of six}
  e11: {type: ceremony, places: [raw, sia, sar], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: on Sunday afternoon, status: happened, actors: "", targets: 12 soldiers}
  e12: {type: displacement, places: [], start: 2023, end: 2025, date_precision: year, date_text: since 2023, displaced: 1000000, displaced_qualifier: about, status: happened, actors: Pakistan, targets: nearly a million Afghans}
  e13: {type: closure, places: [pes, que], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: Registration offices, minor: true}
  e14: {type: coup, places: [afgha], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: the Taliban}
  e15: {type: transport_change, places: [lan], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: By noon, status: happened, actors: "", targets: 300 lorries, minor: true}
notes: ""
