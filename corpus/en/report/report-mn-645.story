---
id: report-mn-645
genre: report
country: MN
published: 2024-03-20
publisher: Relief Update
title: "[Mongolia](mon event): Dzud leaves 4.7 million animals {dead}(e1)"
---
Context

[Mongolia](mon mention) is going through its harshest winter in half a century. Since November, heavy {snow}(e1) followed by brief thaws has sealed the pastures with ice, a phenomenon known as dzud. As of 18 March, 4.7 million head of livestock, 7.2 per cent of the national herd, had {died}(e1). Three quarters of the provinces are affected; [Sükhbaatar](suk event), [Khentii](khe event), [Arkhangai](ark event) and [Dornod](dor event) most severely.

At least 2,257 families have {lost}(e1) more than 70 per cent of their animals. Two herders, aged 19 and 24, {froze}(e2) to death when they {went looking}(e2) for horses in a {blizzard}(e2) on 1 March near [Tümentsogt](tum event). The main road from [Öndörkhaan](ond event) to [Baruun-Urt](bar event) has been {cut}(e3) four times this month.

Last summer's {drought}(e4) meant that herders went into winter with thin animals and little hay. Six of the past ten winters have seen dzud in some part of the country, against one in ten in earlier decades.

Response

- On 15 February the government {raised}(e5) the alert to "high" in all 21 provinces and {released}(e6) 7,000 tonnes of fodder from reserves. [Kazakhstan](kaz metonym) has {donated}(e7) 1,000 tonnes of wheat bran, which {crossed}(e7) the border at [Tsagaannuur](tsa event) last week.
- The Red Cross society has {handed out}(e8) cash to 1,450 households in [Khovd](kho event) and [Zavkhan](zav event).
- Mobile clinics {visited}(e9) remote camps around [Bayan-Ölgii](bay event); nurses {delivered}(e9) 11 babies.
- A team from [Bishkek](bis mention) {trained}(e10) veterinary staff in [Ulaanbaatar](ula event) in safe disposal. About 70 per cent of carcasses have been {buried}(e11).

Concerns

Melting has begun in the south. The emergency agency {warns}(e12) of {floods}(e13) in [Ulaanbaatar](ula event), where the [Selbe](sel event) {broke}(e14) its banks last July and {drove}(e14) 600 families from their homes.

Many who lost everything are expected to move to the capital, as happened after the winter of 2009-2010. Schools in [Choibalsan](cho event) have {taken in}(e15) 300 boarders whose parents cannot feed them.

An {appeal}(e16) for 5.5 million [Swiss](swi demonym) francs was {issued}(e16) on 14 March. Donors will {meet}(e17) on 28 March in [Geneva](gen event).

---
places:
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  suk: {name: Sükhbaatar, point: [46.5, 113.5], precision: area, radius_km: 130}
  khe: {name: Khentii, point: [48.0, 110.5], precision: area, radius_km: 130}
  ark: {name: Arkhangai, point: [47.8, 101.0], precision: area, radius_km: 110}
  dor: {name: Dornod, point: [47.5, 115.5], precision: area, radius_km: 150}
  tum: {name: Tümentsogt, point: [47.57, 112.35]}
  ond: {name: Öndörkhaan, point: [47.32, 110.66]}
  bar: {name: Baruun-Urt, point: [46.68, 113.28]}
  tsa: {name: Tsagaannuur, point: [49.52, 89.75]}
  kho: {name: Khovd, point: [47.2, 92.5], precision: area, radius_km: 130}
  zav: {name: Zavkhan, point: [48.3, 96.0], precision: area, radius_km: 130}
  bay: {name: Bayan-Ölgii, point: [48.9, 89.8], precision: area, radius_km: 100}
  sel: {name: Selbe, point: [47.93, 106.93], precision: near}
  cho: {name: Choibalsan, point: [48.07, 114.53]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  ula: {name: Ulan Bator, geonameid: 2028462, point: [47.9077, 106.8832]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
events:
  e1: {type: extreme_weather, places: [mon, suk, khe, ark, dor], start: 2023-11, end: 2024-03, date_precision: month, date_text: Since November, status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [tum], start: 2024-03-01, end: 2024-03-01, date_precision: day, date_text: on 1 March, killed: 2, status: happened, actors: "", targets: Two herders}
  e3: {type: transport_change, places: [ond, bar], start: 2024-03, end: 2024-03, date_precision: month, date_text: this month, status: happened, actors: "", targets: The main road, minor: true}
  e4: {type: drought, places: [mon], start: 2023, end: 2023, date_precision: year, date_text: "Last summer's", status: happened, actors: ""}
  e5: {type: decision, places: [mon], start: 2024-02-15, end: 2024-02-15, date_precision: day, date_text: On 15 February, status: happened, actors: the government, targets: the alert}
  e6: {type: aid, places: [mon], start: 2024-02-15, end: 2024-02-15, date_precision: day, date_text: On 15 February, status: happened, actors: the government, targets: "7,000 tonnes of fodder"}
  e7: {type: aid, places: [tsa], start: 2024-03-11, end: 2024-03-11, date_precision: week, date_text: last week, status: happened, actors: Kazakhstan, targets: "1,000 tonnes of wheat bran"}
  e8: {type: aid, places: [kho, zav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Red Cross society, targets: "1,450 households"}
  e9: {type: medical, places: [bay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mobile clinics}
  e10: {type: education, places: [ula], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A team from Bishkek, targets: veterinary staff}
  e11: {type: other, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: statement, places: [ula], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The emergency agency}
  e13: {type: flood, places: [ula], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: "", minor: true}
  e14: {type: flood, places: [sel], start: 2023-07, end: 2023-07, date_precision: month, date_text: last July, status: happened, actors: "", targets: 600 families}
  e15: {type: education, places: [cho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Schools, targets: 300 boarders, minor: true}
  e16: {type: statement, places: [], start: 2024-03-14, end: 2024-03-14, date_precision: day, date_text: on 14 March, status: happened, actors: ""}
  e17: {type: meeting, places: [gen], start: 2024-03-28, end: 2024-03-28, date_precision: day, date_text: on 28 March, status: planned, actors: Donors}
notes: ""
