---
id: report-in-111
genre: report
country: IN
published: 2024-04-05
publisher: The Coromandel Express
title: "NIA {files}(e1) charge sheet against 12 in [Tiruchirappalli](tir metonym) arms case; 2 {killed}(e7) in [Bihar](bih event) police {firing}(e7)"
---
[CHENNAI](che dateline): The National Investigation Agency on Thursday {submitted}(e1) a charge sheet in the special court at [Poonamallee](poo event) against 12 persons accused of {running}(e2) guns and heroin from [Gwadar](gwa mention) to [Vizhinjam](viz event) and [Rameswaram](ram event) in fishing boats.

The case dates from March 2021, when the Coast Guard {intercepted}(e3) the vessel Ravihansi off [Minicoy](min event), [Lakshadweep](lak event), and {found}(e3) 300 kg of heroin, five AK-47 rifles and 1,000 rounds. Nine of the accused, all [Sri Lankan](sril demonym) nationals, were {arrested}(e4) in December 2022 at the special camp in [Tiruchirappalli](tir event), from where they allegedly {ran}(e2) the business over the internet. The agency has {seized}(e5) gold and cash worth ₹2.4 crore in [Chennai](che event), [Madurai](mad event) and [Tiruppur](tiru event). The court has {posted}(e6) the matter to April 22.

[PATNA](pat dateline): Two villagers were {killed}(e7) and six {injured}(e7) when police {opened}(e7) fire on a crowd at [Barsoi](bar event) in [Katihar](kat event) district on Wednesday evening. They were {protesting}(e8) against power cuts. The District Magistrate has {ordered}(e9) an {inquiry}(e9) and shunted out the station house officer. Leader of the Opposition in the Assembly said the government had "blood on its hands".

[GUWAHATI](guw dateline): Troops of the [Assam](ass metonym org) Rifles {recovered}(e10) 28 kg of explosives and 4,500 detonators at [Champhai](cha event), near the [Myanmar](mya mention) border, on Tuesday. In [Moreh](mor event), a sub-divisional police officer who was {shot}(e11) by a sniper last October is to get the Kirti Chakra posthumously.

[SRINAGAR](sri dateline): Security forces {launched}(e12) a cordon-and-search {operation}(e12) in [Uri](uri event) in the early hours of Thursday after an infiltration bid in which two militants were {killed}(e13). The Election Commission, which has {notified}(e14) polling in [Baramulla](bara event) for May 20, will {review}(e15) the situation at a {meeting}(e15) in [Jammu](jam event) on Monday.

[RAIPUR](rai dateline): Thirteen Maoists, three of them women, were {killed}(e16) in an eight-hour {encounter}(e16) near [Korcholi](kor event) in [Bijapur](bij event) district, the highest toll in a single {encounter}(e16) this year. [Chhattisgarh](chh metonym) Deputy Chief Minister {appealed}(e17) to Maoists to come for talks "even on a video call".

---
places:
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  pat: {name: Patna, geonameid: 1260086, point: [25.5941, 85.1356]}
  guw: {name: Guwahati, geonameid: 1271476, point: [26.1844, 91.7458]}
  sri: {name: Srinagar, geonameid: 1255634, point: [34.0857, 74.8055]}
  rai: {name: Raipur, geonameid: 1258980, point: [21.2333, 81.6333]}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  poo: {name: Poonamalle, geonameid: 1259400, point: [13.0489, 80.1149]}
  gwa: {name: Gwadar, geonameid: 1177446, point: [25.1216, 62.3254]}
  viz: {name: Vizhinjam, point: [8.38, 76.99]}
  min: {name: Minicoy, point: [8.28, 73.05]}
  lak: {name: Lakshadweep, point: [10.5, 72.6], precision: area, radius_km: 150}
  bar: {name: Barsoi, point: [25.63, 87.93]}
  kat: {name: Katihar, geonameid: 1267480, point: [25.5385, 87.5704]}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  cha: {name: Champhai, point: [23.46, 93.33]}
  mor: {name: Moreh, point: [24.25, 94.3]}
  uri: {name: Uri, point: [34.09, 74.03]}
  bara: {name: Baramulla, point: [34.2, 74.35]}
  jam: {name: Jammu, geonameid: 1269321, point: [32.7353, 74.8617]}
  kor: {name: Korcholi, point: [18.9, 80.9], precision: near}
  bij: {name: Bijapur, point: [18.8, 80.82]}
  chh: {name: Chhattisgarh, geonameid: 1444364, point: [21.8044, 82.3069], precision: division}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  tir: {name: Tiruchirappalli, geonameid: 1254388, point: [10.8155, 78.6965]}
  ram: {name: Rameswaram, geonameid: 1258698, point: [9.2885, 79.3127]}
  sril: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  mad: {name: Madurai, geonameid: 1264521, point: [9.919, 78.1195]}
  tiru: {name: Tiruppur, geonameid: 1254348, point: [11.1154, 77.3546]}
events:
  e1: {type: charge, places: [poo], start: 2024-04-04, end: 2024-04-04, date_precision: day, date_text: on Thursday, status: happened, actors: The National Investigation Agency, targets: 12 persons, main: true}
  e2: {type: smuggling, places: [viz, ram, tir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 12 persons, targets: guns and heroin}
  e3: {type: raid, places: [min], start: 2021-03, end: 2021-03, date_precision: month, date_text: March 2021, status: happened, actors: the Coast Guard, targets: the vessel Ravihansi}
  e4: {type: arrest, places: [tir], start: 2022-12, end: 2022-12, date_precision: month, date_text: in December 2022, arrested: 9, status: happened, actors: "", targets: Nine of the accused}
  e5: {type: raid, places: [che, mad, tiru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The agency, targets: gold and cash}
  e6: {type: trial, places: [poo], start: 2024-04-22, end: 2024-04-22, date_precision: day, date_text: April 22, status: planned, actors: The court, targets: the matter, minor: true}
  e7: {type: shooting, places: [bar, kat], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: on Wednesday evening, killed: 2, injured: 6, status: happened, actors: police, targets: a crowd, main: true}
  e8: {type: protest, places: [bar], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: on Wednesday evening, status: happened, actors: They, targets: power cuts}
  e9: {type: investigation, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The District Magistrate}
  e10: {type: raid, places: [cha], start: 2024-04-02, end: 2024-04-02, date_precision: day, date_text: on Tuesday, status: happened, actors: Troops of the Assam Rifles, targets: 28 kg of explosives}
  e11: {type: shooting, places: [mor], start: 2023-10, end: 2023-10, date_precision: month, date_text: last October, killed: 1, status: happened, actors: a sniper, targets: a sub-divisional police officer}
  e12: {type: raid, places: [uri], start: 2024-04-04, end: 2024-04-04, date_precision: day, date_text: in the early hours of Thursday, status: happened, actors: Security forces}
  e13: {type: battle, places: [uri], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", targets: two militants}
  e14: {type: election, places: [bara], start: 2024-05-20, end: 2024-05-20, date_precision: day, date_text: May 20, status: planned, actors: The Election Commission}
  e15: {type: meeting, places: [jam], start: 2024-04-08, end: 2024-04-08, date_precision: day, date_text: on Monday, status: planned, actors: The Election Commission, targets: the situation, minor: true}
  e16: {type: battle, places: [kor, bij], start: null, end: null, date_precision: unknown, date_text: "", killed: 13, status: happened, actors: "", targets: Thirteen Maoists, main: true}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Chhattisgarh Deputy Chief Minister, targets: Maoists}
notes: ""
