---
id: report-in-227
genre: report
country: IN
published: 2024-06-26
publisher: Yamuna Express
title: "{Heat}(e3): [Delhi](del event) crematorium {ran out}(e2) of pyres, HC told"
---
[New Delhi](new dateline): The [Delhi](del metonym org) High Court on Tuesday {issued}(e1) notices to the Centre, the [Delhi](del metonym) government and the municipal corporation on a {plea}(e1) seeking compensation for families of outdoor workers who {died}(e3) in this month's heatwave.

A bench of Justices Meenal Kohli and R. Sudarshan asked for replies within four weeks and {listed}(e1) the matter for July 30.

According to the petitioner, a union of construction workers, 192 homeless people {died}(e3) in the city between June 11 and 19, when the mercury did not fall below 33 degrees Celsius at night. The government has {confirmed}(e3) 58 heat deaths.

The petition says the [Nigambodh Ghat](nig event) cremation ground {received}(e2) 142 bodies on June 19, against a daily average of 55, and that relatives were asked to wait outside for up to seven hours because there were no free {pyres}(e2).

Appearing for the Centre, Additional Solicitor General Pratap Vohra submitted that heatstroke is not a notified disaster and that the States are free to use up to 10 per cent of their funds. The bench observed that "thermometers do not wait for notifications".

[Uttar Pradesh](utt event) has reported 166 deaths, [Bihar](bih event), [Rajasthan](raj event) and [Odisha](odi event) over 50 each. Among them were 33 polling staff who {collapsed}(e4) on June 1, the last day of {voting}(e5) in the general {election}(e5), at booths in [Mirzapur](mir event), [Ballia](bal event) and [Sonbhadra](son event).

Rajesh Paswan, a mason from [Madhubani](mad mention), {lost}(e3) his brother on June 17 at a site in [Noida](noi event). "The supervisor said sit in the shade. There was no shade, we were building the shade," he said outside court.

Relief may be at hand. The monsoon, which had been stuck over [Maharashtra](mah mention) for ten days, {reached}(e6) [Jabalpur](jab event) and parts of [Chhattisgarh](chh event) on Monday and is {likely}(e7) to {arrive}(e7) in the capital by the end of the week, said the [India](ind metonym org) Meteorological Department. A dust {storm}(e8) on Friday {brought}(e8) down the temperature in [Gurugram](gur event) and [Faridabad](far event) by eight degrees, but {killed}(e8) a woman on whom a hoarding {fell}(e8).

Meanwhile the water minister of [Delhi](del metonym), who had been on a hunger {strike}(e9) since Friday to demand more water from [Haryana](har metonym), was {taken}(e10) to hospital in the early hours of Tuesday.

---
places:
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  nig: {name: Nigambodh Ghat, point: [28.66, 77.24], precision: near}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  raj: {name: Rajasthan, geonameid: 1258899, point: [26.7468, 73.8556], precision: division}
  odi: {name: Odisha, geonameid: 1261029, point: [20.625, 84.4341], precision: division}
  mir: {name: Mirzapur, geonameid: 1262995, point: [25.1449, 82.5653]}
  bal: {name: Ballia, geonameid: 1277553, point: [25.976, 84.0714], precision: division}
  son: {name: Sonbhadra, point: [24.4, 83.0], precision: division}
  mad: {name: Madhubani, geonameid: 1264555, point: [26.3537, 86.0717]}
  noi: {name: Noida, geonameid: 7279746, point: [28.58, 77.33]}
  mah: {name: Maharashtra, geonameid: 1264418, point: [19.4723, 75.4647], precision: division}
  jab: {name: Jabalpur, geonameid: 1269633, point: [23.167, 79.9501]}
  chh: {name: Chhattisgarh, geonameid: 1444364, point: [21.8044, 82.3069], precision: division}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  gur: {name: Gurugram, geonameid: 1270642, point: [28.4601, 77.0263]}
  far: {name: Faridabad, geonameid: 1271951, point: [28.4112, 77.3132]}
  har: {name: Haryana, geonameid: 1270260, point: [29.1003, 76.271], precision: division}
events:
  e1: {type: trial, places: [del], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: on Tuesday, status: happened, actors: a union of construction workers, targets: the Centre, main: true}
  e2: {type: ceremony, places: [nig, del], start: 2024-06-19, end: 2024-06-19, date_precision: day, date_text: on June 19, status: happened, actors: the Nigambodh Ghat cremation ground, targets: 142 bodies}
  e3: {type: extreme_weather, places: [del, utt, bih, raj, odi, noi], start: 2024-06-11, end: 2024-06-19, date_precision: day, date_text: between June 11 and 19, killed: 192, status: happened, actors: "", main: true}
  e4: {type: extreme_weather, places: [mir, bal, son], start: 2024-06-01, end: 2024-06-01, date_precision: day, date_text: on June 1, killed: 33, status: happened, actors: "", targets: 33 polling staff}
  e5: {type: election, places: [mir, bal, son], start: 2024-06-01, end: 2024-06-01, date_precision: day, date_text: on June 1, status: happened, actors: ""}
  e6: {type: extreme_weather, places: [jab, chh], start: 2024-06-24, end: 2024-06-24, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e7: {type: extreme_weather, places: [del], start: 2024-06-24, end: 2024-06-24, date_precision: week, date_text: by the end of the week, status: planned, actors: ""}
  e8: {type: storm, places: [gur, far], start: 2024-06-21, end: 2024-06-21, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: a woman}
  e9: {type: protest, places: [del], start: 2024-06-21, end: 2024-06-25, date_precision: day, date_text: since Friday, status: happened, actors: the water minister of Delhi}
  e10: {type: medical, places: [del], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: in the early hours of Tuesday, status: happened, actors: "", targets: the water minister of Delhi, minor: true}
notes: ""
