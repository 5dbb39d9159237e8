---
id: report-in-680
genre: report
country: IN
published: 2023-11-13
publisher: The Doon Mail
title: "Forty {trapped}(e1) as road tunnel {caves in}(e1) in [Uttarkashi](utt event)"
---
[DEHRADUN](deh dateline): Rescue teams were {drilling}(e2) through rubble on Monday to reach 40 labourers who have been {trapped}(e1) since early Sunday in a tunnel that is being {built}(e3) on the Char Dham route in [Uttarkashi](utt event) district of [Uttarakhand](utta event).

A stretch of about 50 metres {collapsed}(e1) around 5.30 am, some 200 metres from the [Silkyara](sil event) end of the 4.5-km tunnel to [Barkot](bar mention). The men, who were about to finish the night shift, are safe, the district disaster officer, Manoj Semwal, said. Contact was {made}(e2) by walkie-talkie on Sunday night, and gram, puffed rice and oxygen are being {sent}(e4) through a water pipe.

Fifteen of the men are from [Jharkhand](jha mention) and eight from [Uttar Pradesh](uttar mention); the rest come from [Odisha](odi mention), [Bihar](bih mention), [West Bengal](wes mention), [Assam](ass mention) and [Himachal Pradesh](him mention).

Chief Minister Harish Bisht {inspected}(e5) the site on Monday and {set up}(e6) a committee of geologists from [Roorkee](roo mention) and [Dehradun](deh mention). An auger machine {left}(e7) [Haridwar](har event) in the evening with which steel pipes 90 cm wide are to be {pushed}(e2) through the debris.

The Rs 1,384-crore project, {approved}(e8) in February 2018, will shorten the journey to the shrine of [Yamunotri](yam mention) by 20 km. Environmental groups have opposed it. A panel {appointed}(e9) by the Supreme Court in [New Delhi](new event) {warned}(e9) in 2020 of the danger of cutting into young, fractured slopes. In March 2019, a smaller {fall}(e10) of rock in the same tunnel {injured}(e10) two men.

The hills have not been quiet this year. In January, hundreds of people had to {leave}(e11) cracked houses in [Joshimath](jos event). In August, 15 were {killed}(e12) when rain {swept away}(e12) shops at [Gaurikund](gau event), and a bridge under construction at [Rudraprayag](rud event) {collapsed}(e13) in July.

In [Ranchi](ran mention), the [Jharkhand](jha metonym) government {sent}(e14) a team of three officers to the spot. Relatives of the men, who had hoped to mark Diwali with them, {began}(e15) to {arrive}(e15) in [Silkyara](sil event) on Monday night.

---
places:
  utt: {name: Uttarkashi, geonameid: 1253628, point: [30.7299, 78.4434]}
  utta: {name: Uttarakhand, geonameid: 1444366, point: [30.0576, 79.2841], precision: division}
  sil: {name: Silkyara, point: [30.76, 78.26]}
  bar: {name: Barkot, point: [30.81, 78.21]}
  jha: {name: Jharkhand, geonameid: 1444365, point: [23.5221, 85.0584], precision: division}
  uttar: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  odi: {name: Odisha, geonameid: 1261029, point: [20.625, 84.4341], precision: division}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  wes: {name: West Bengal, geonameid: 1252881, point: [23.0523, 87.7289], precision: division}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  him: {name: Himachal Pradesh, geonameid: 1270101, point: [31.6755, 77.2875], precision: division}
  yam: {name: Yamunotri, point: [31.01, 78.46], precision: near}
  gau: {name: Gaurikund, point: [30.65, 79.03]}
  jos: {name: Joshimath, point: [30.56, 79.56]}
  rud: {name: Rudraprayag, point: [30.28, 78.98]}
  deh: {name: Dehradun, geonameid: 1273313, point: [30.3244, 78.0339]}
  ran: {name: Ranchi, geonameid: 1258526, point: [23.3432, 85.3094]}
  roo: {name: Roorkee, geonameid: 1258044, point: [29.8663, 77.8912]}
  har: {name: Haridwar, geonameid: 1270351, point: [29.9479, 78.1603]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
events:
  e1: {type: collapse, places: [utt, sil], start: 2023-11-12, end: 2023-11-12, date_precision: day, date_text: early Sunday, status: happened, actors: "", targets: 40 labourers, main: true}
  e2: {type: rescue, places: [utt, sil], start: 2023-11-12, end: 2023-11-13, date_precision: day, date_text: on Monday, status: happened, actors: Rescue teams, targets: 40 labourers, main: true}
  e3: {type: construction, places: [sil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: aid, places: [sil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: visit, places: [sil], start: 2023-11-13, end: 2023-11-13, date_precision: day, date_text: on Monday, status: happened, actors: Chief Minister Harish Bisht, targets: the site, minor: true}
  e6: {type: investigation, places: [sil], start: 2023-11-13, end: 2023-11-13, date_precision: day, date_text: on Monday, status: happened, actors: Chief Minister Harish Bisht, targets: a committee of geologists}
  e7: {type: transport_change, places: [har], start: 2023-11-13, end: 2023-11-13, date_precision: day, date_text: in the evening, status: happened, actors: An auger machine, minor: true}
  e8: {type: decision, places: [], start: 2018-02, end: 2018-02, date_precision: month, date_text: in February 2018, status: happened, actors: "", targets: "The Rs 1,384-crore project", minor: true}
  e9: {type: statement, places: [new], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: A panel}
  e10: {type: collapse, places: [sil], start: 2019-03, end: 2019-03, date_precision: month, date_text: In March 2019, injured: 2, status: happened, actors: ""}
  e11: {type: displacement, places: [jos], start: 2023-01, end: 2023-01, date_precision: month, date_text: In January, status: happened, actors: hundreds of people}
  e12: {type: landslide, places: [gau], start: 2023-08, end: 2023-08, date_precision: month, date_text: In August, killed: 15, status: happened, actors: ""}
  e13: {type: collapse, places: [rud], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: a bridge under construction}
  e14: {type: visit, places: [sil], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the Jharkhand government, targets: a team of three officers, minor: true}
  e15: {type: transport_change, places: [sil], start: 2023-11-13, end: 2023-11-13, date_precision: day, date_text: on Monday night, status: happened, actors: Relatives of the men, minor: true}
notes: ""
