---
id: report-za-612
genre: report
country: ZA
published: 2023-01-08
publisher: Highveld Weekly
title: "[South Africa](sou event) power cuts {deepen}(e1) as [Mpumalanga](mpu event) unit {trips}(e2)"
---
[JOHANNESBURG](joh dateline) - The state power utility on Saturday {moved}(e1) to Stage 6 load shedding "until further notice", leaving households without {electricity}(e1) for up to 10 hours a day, after six generating units {broke down}(e2) in 24 hours.

Three of them are at Tutuka near [Standerton](sta event) and one at Kusile outside [eMalahleni](ema event), where a {fire}(e3) in September {destroyed}(e3) part of a flue gas duct. A unit at [Koeberg](koe event), [Africa](afr mention)'s only nuclear plant, has been {off}(e4) since December for the replacement of its steam generators.

Towns are feeling it in different ways. In [Bloemfontein](blo event) taps ran {dry}(e5) on Friday because pumps stood still. In [Polokwane](pol event) a man of 60 on home oxygen {died}(e6), according to his family, when the battery of his machine gave out. Poultry farmers around [Lichtenburg](lic event) have had to {destroy}(e7) some 10 million day-old chicks since November as abattoirs cannot keep pace.

"We've {cut}(e8) a shift and will cut another," said Themba Nkabinde, who makes window frames in [Ekurhuleni](eku event) and employs 38 people. A survey {published}(e9) on Thursday by the chamber in [Durban](dur event) {found}(e9) that one member in five expected to let staff go by June.

The utility's chief executive, who {resigned}(e10) last month, will {stay on}(e10) until the end of March. Last Tuesday police {opened}(e11) an attempted murder docket after he {fell ill}(e12) in his office in [Sunninghill](sun event) with what his doctors believe was cyanide in his coffee.

The energy regulator is to {rule}(e13) on Thursday on a request for a 32% tariff increase. Political parties have {threatened}(e14) marches on the ruling party's headquarters if it is granted.

Relief is some way off. A first power ship, meant for [Richards Bay](ric mention), has yet to win environmental approval. Wind farms near [De Aar](dea mention) and [Beaufort West](bea mention) are waiting for space on the lines. [Cape Town](cap event) says it will {pay}(e15) residents in cash for power from their roofs, beginning in June.

[Namibia](nam event) and [Botswana](bot event), which buy from [South Africa](sou metonym), {announced}(e16) cuts of their own at the weekend.

---
places:
  mpu: {name: Mpumalanga, geonameid: 1085595, point: [-25.9893, 30.1421], precision: division}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  ema: {name: eMalahleni, point: [-25.87, 29.23]}
  koe: {name: Koeberg, point: [-33.68, 18.43], precision: near}
  afr: {name: Africa, point: [2.0, 20.0], precision: area, radius_km: 4000}
  eku: {name: Ekurhuleni, point: [-26.17, 28.35], precision: area, radius_km: 25}
  sun: {name: Sunninghill, point: [-26.03, 28.07]}
  dea: {name: De Aar, geonameid: 1011632, point: [-30.6497, 24.0123]}
  sta: {name: Standerton, geonameid: 952747, point: [-26.9337, 29.2415]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  blo: {name: Bloemfontein, geonameid: 1018725, point: [-29.1211, 26.214]}
  pol: {name: Polokwane, geonameid: 965289, point: [-23.9045, 29.4688]}
  lic: {name: Lichtenburg, geonameid: 982899, point: [-26.152, 26.1597]}
  ric: {name: Richards Bay, geonameid: 962367, point: [-28.783, 32.0377]}
  bea: {name: Beaufort West, geonameid: 1020641, point: [-32.3567, 22.583]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  bot: {name: Botswana, geonameid: 933860, point: [-22.0, 24.0], precision: country}
events:
  e1: {type: outage, places: [sou], start: 2023-01-07, end: 2023-01-07, date_precision: day, date_text: on Saturday, status: happened, actors: The state power utility, main: true}
  e2: {type: outage, places: [mpu, sta, ema], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: six generating units, main: true}
  e3: {type: fire, places: [ema], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: part of a flue gas duct}
  e4: {type: closure, places: [koe], start: 2022-12, end: 2023-01, date_precision: month, date_text: since December, status: happened, actors: "", targets: A unit}
  e5: {type: outage, places: [blo], start: 2023-01-06, end: 2023-01-06, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e6: {type: death, places: [pol], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: reported, actors: "", targets: a man of 60}
  e7: {type: other, places: [lic], start: 2022-11, end: 2023-01, date_precision: month, date_text: since November, status: happened, actors: Poultry farmers, targets: some 10 million day-old chicks}
  e8: {type: layoffs, places: [eku], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Themba Nkabinde, targets: a shift, minor: true}
  e9: {type: publication, places: [dur], start: 2023-01-05, end: 2023-01-05, date_precision: day, date_text: on Thursday, status: happened, actors: the chamber, targets: A survey}
  e10: {type: resignation, places: [], start: 2022-12, end: 2022-12, date_precision: month, date_text: last month, status: happened, actors: "The utility's chief executive"}
  e11: {type: investigation, places: [sun], start: 2023-01-03, end: 2023-01-03, date_precision: day, date_text: Last Tuesday, status: happened, actors: police}
  e12: {type: poisoning, places: [sun], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: reported, actors: "", targets: he}
  e13: {type: decision, places: [], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: on Thursday, status: planned, actors: The energy regulator, targets: "a 32% tariff increase"}
  e14: {type: protest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: Political parties, targets: "the ruling party's headquarters"}
  e15: {type: aid, places: [cap], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: planned, actors: Cape Town, targets: residents, minor: true}
  e16: {type: outage, places: [nam, bot], start: 2023-01-07, end: 2023-01-08, date_precision: day, date_text: at the weekend, status: happened, actors: ""}
notes: ""
