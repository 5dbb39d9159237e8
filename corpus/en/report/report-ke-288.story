---
id: report-ke-288
genre: report
country: KE
published: 2023-12-08
publisher: Nairobi County Times
title: "Hyenas {kill}(e1) student near university as residents {block}(e2) [Rongai](ron event) road"
---
A 21-year-old student was {mauled}(e1) to death by hyenas on Monday night a few metres from his hostel in [Rongai](ron event), [Kajiado County](kaj event), on the edge of [Nairobi National Park](nai event).

Kelvin Ndirangu, a second-year student of Multimedia University, had been {walking}(e3) home with a friend, who {escaped}(e1) with bites to an arm and is {admitted}(e4) at Kenyatta National Hospital in [Nairobi](nair event).

On Tuesday, students {barricaded}(e2) Magadi Road with stones and burning tyres for six hours. Police {lobbed}(e5) tear gas canisters. Three students and an officer were {hurt}(e2).

[Kenya](ken metonym org) Wildlife Service rangers {shot}(e6) one hyena on Tuesday afternoon and have {set}(e7) traps between [Maasai Lodge](maa mention) and [Tuala](tua event). In a statement, KWS {urged}(e8) residents to move in groups after dark.

MCA Agnes Saitoti said four other people had been {attacked}(e9) in the area since October and that at [Olekasasi](ole event) a security guard had {lost}(e9) three fingers. "Goats, dogs, now children. We report and they tell us to fence," she said.

Compensation claims worth Sh5.7 billion are pending countrywide, according to the Tourism ministry. The family of a herder {killed}(e10) by an elephant at [Kimana](kim event) in 2019 is still waiting, Mr Daniel Parsimei, an activist, said. Cabinet Secretary Rhoda Wanjohi {launched}(e11) an insurance scheme in [Taveta](tav event) last June which is to be {extended}(e12) to [Meru](mer event) and [Laikipia](lai event).

In the neighbouring [Kitengela](kit event), lions {killed}(e13) 11 sheep last week. Six lions were {speared}(e14) to death by morans in May at [Mbirikani](mbi event), near [Amboseli](amb mention).

The heavy rains, which have {killed}(e15) 160 people in the country since October and {displaced}(e15) half a million, may be pushing animals out of low ground, conservationists believe. The [Mbagathi River](mba event) {burst}(e16) its banks twice in November, {sweeping away}(e16) forty metres of the park fence.

Kelvin will be {buried}(e17) at [Ol Kalou](olk event) in [Nyandarua](nya event) on Saturday.

---
places:
  ron: {name: Rongai, point: [-1.39, 36.75]}
  kaj: {name: Kajiado, geonameid: 7667657, point: [-2.029, 37.0057], precision: division}
  nai: {name: Nairobi National Park, point: [-1.37, 36.85], precision: area, radius_km: 10}
  maa: {name: Maasai Lodge, point: [-1.41, 36.78], precision: near}
  tua: {name: Tuala, point: [-1.42, 36.79]}
  ole: {name: Olekasasi, point: [-1.4, 36.77]}
  kim: {name: Kimana, point: [-2.8, 37.53]}
  tav: {name: Taveta, geonameid: 179525, point: [-3.3988, 37.6834]}
  mer: {name: Meru, geonameid: 186827, point: [0.0463, 37.6559]}
  lai: {name: Laikipia, point: [0.3, 36.8], precision: area, radius_km: 50}
  kit: {name: Kitengela, point: [-1.48, 36.96]}
  mbi: {name: Mbirikani, point: [-2.57, 37.53]}
  amb: {name: Amboseli, point: [-2.65, 37.25], precision: area, radius_km: 15}
  mba: {name: Mbagathi River, point: [-1.4, 36.78], precision: near}
  olk: {name: Ol Kalou, point: [-0.27, 36.38]}
  nya: {name: Nyandarua, point: [-0.4, 36.5], precision: area, radius_km: 40}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  nair: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
events:
  e1: {type: attack, places: [ron], start: 2023-12-04, end: 2023-12-04, date_precision: day, date_text: on Monday night, killed: 1, injured: 1, status: happened, actors: hyenas, targets: A 21-year-old student, main: true}
  e2: {type: protest, places: [ron], start: 2023-12-05, end: 2023-12-05, date_precision: day, date_text: On Tuesday, injured: 4, status: happened, actors: students, targets: Magadi Road, main: true}
  e3: {type: transport_change, places: [ron], start: 2023-12-04, end: 2023-12-04, date_precision: day, date_text: "", status: happened, actors: Kelvin Ndirangu, minor: true}
  e4: {type: medical, places: [nair], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a friend, minor: true}
  e5: {type: raid, places: [ron], start: 2023-12-05, end: 2023-12-05, date_precision: day, date_text: "", status: happened, actors: Police, minor: true}
  e6: {type: killing, places: [ron], start: 2023-12-05, end: 2023-12-05, date_precision: day, date_text: on Tuesday afternoon, status: happened, actors: Kenya Wildlife Service rangers, targets: one hyena}
  e7: {type: other, places: [tua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kenya Wildlife Service rangers, targets: traps, minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: KWS, targets: residents, minor: true}
  e9: {type: attack, places: [ron, ole], start: 2023-10, end: 2023-12, date_precision: month, date_text: since October, injured: 4, status: happened, actors: "", targets: four other people}
  e10: {type: killing, places: [kim], start: 2019, end: 2019, date_precision: year, date_text: in 2019, killed: 1, status: happened, actors: an elephant, targets: a herder}
  e11: {type: launch, places: [tav], start: 2023-06, end: 2023-06, date_precision: month, date_text: last June, status: happened, actors: Cabinet Secretary Rhoda Wanjohi, targets: an insurance scheme}
  e12: {type: opening, places: [mer, lai], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: an insurance scheme, minor: true}
  e13: {type: attack, places: [kit], start: 2023-11-27, end: 2023-11-27, date_precision: week, date_text: last week, status: happened, actors: lions, targets: 11 sheep}
  e14: {type: killing, places: [mbi], start: 2023-05, end: 2023-05, date_precision: month, date_text: in May, status: happened, actors: morans, targets: Six lions}
  e15: {type: flood, places: [ken], start: 2023-10, end: 2023-12, date_precision: month, date_text: since October, killed: 160, displaced: 500000, displaced_qualifier: about, status: happened, actors: ""}
  e16: {type: flood, places: [mba], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November, status: happened, actors: The Mbagathi River, targets: forty metres of the park fence}
  e17: {type: ceremony, places: [olk], start: 2023-12-09, end: 2023-12-09, date_precision: day, date_text: on Saturday, status: planned, actors: "", targets: Kelvin}
notes: ""
