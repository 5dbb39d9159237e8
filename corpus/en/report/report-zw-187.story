---
id: report-zw-187
genre: report
country: ZW
published: 2019-07-08
publisher: "Gweru Times & Midlands News"
title: "Haulage truck, commuter omnibus {collide}(e1) at [Mvuma](mvu event): 14 {perish}(e1)"
---
FOURTEEN people, eleven of them members of one church choir, {died}(e1) on the spot when a haulage truck and a commuter omnibus {collided}(e1) head-on at the 192-kilometre peg along the [Harare](har mention)-[Masvingo](mas mention) road near [Mvuma](mvu event) on Saturday night.

National police spokesperson Assistant Commissioner Tapiwa Nyashanu said five others were {ferried}(e2) to [Gweru](gwe event) Provincial Hospital, where two were in a critical condition yesterday.

"The omnibus, which was coming from [Chirumhanzu](chi mention) with 18 passengers, encroached into the lane of the truck, which was carrying copper from [Zambia](zam mention) to [Durban](dur mention)," he said. "The truck driver, a [Mozambican](moz demonym), is {assisting}(e3) police with {investigations}(e3)."

The choir had {sung}(e4) at a {conference}(e4) at [Driefontein Mission](dri event) and was on its way home to [Chivhu](chiv mention).

President's Office {declared}(e5) the {accident}(e1) a State of Disaster last evening, which means that Government will pay for the burials. Provincial Affairs Minister Senator Lovemore Mutasa {visited}(e6) the injured. A {mass burial}(e7) is planned at [Chivhu](chiv event) on Thursday.

It is the worst {accident}(e8) since November last year, when 42 people {burned}(e8) to death in a bus near [West Nicholson](wes event), in [Gwanda](gwa mention) district, on the way to [Musina](mus mention). Two weeks before that, 46 {died}(e9) when two buses {sideswiped}(e9) each other at [Rusape](rus event).

The Traffic Safety Council of [Zimbabwe](zim metonym org) has {appealed}(e10) to the Ministry of Transport to speed up the dualisation of the highway between [Beitbridge](bei mention) and [Chirundu](chir mention), where a [Chinese](chin demonym) contractor was {dismissed}(e11) last year.

Meanwhile, two gold panners were {buried}(e12) alive when a shaft {caved in}(e12) at [Shurugwi](shu event) on Friday, and in [Zvishavane](zvi event), a Grade Six pupil, who had been {missing}(e13) since Wednesday, was {found}(e13) {drowned}(e13) in a disused pit.

---
places:
  mvu: {name: Mvuma, geonameid: 884814, point: [-19.2792, 30.5283]}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  mas: {name: Masvingo, geonameid: 886763, point: [-20.0637, 30.8277]}
  gwe: {name: Gweru, geonameid: 890422, point: [-19.45, 29.8167]}
  chi: {name: Chirumhanzu, point: [-19.7, 30.5], precision: division}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  dri: {name: Driefontein Mission, point: [-19.43, 30.75], precision: near}
  chiv: {name: Chivhu, geonameid: 893172, point: [-19.0211, 30.8922]}
  wes: {name: West Nicholson, point: [-21.06, 29.36]}
  gwa: {name: Gwanda, geonameid: 890516, point: [-20.9362, 29.007]}
  mus: {name: Musina, geonameid: 8030223, point: [-22.3488, 30.0407]}
  rus: {name: Rusape, geonameid: 882100, point: [-18.5279, 32.1284]}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  bei: {name: Beitbridge, geonameid: 895269, point: [-22.2167, 30.0]}
  chir: {name: Chirundu, point: [-16.04, 28.85]}
  shu: {name: Shurugwi, geonameid: 881164, point: [-19.6702, 30.0059]}
  zvi: {name: Zvishavane, geonameid: 878549, point: [-20.3267, 30.0665]}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: road_accident, places: [mvu], start: 2019-07-06, end: 2019-07-06, date_precision: day, date_text: on Saturday night, killed: 14, injured: 5, status: happened, actors: "", targets: a haulage truck and a commuter omnibus, main: true}
  e2: {type: medical, places: [gwe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: five others, minor: true}
  e3: {type: investigation, places: [mvu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police}
  e4: {type: meeting, places: [dri], start: 2019-07-06, end: 2019-07-06, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: decision, places: [zim], start: 2019-07-07, end: 2019-07-07, date_precision: day, date_text: last evening, status: happened, actors: "President's Office"}
  e6: {type: visit, places: [gwe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Provincial Affairs Minister Senator Lovemore Mutasa, targets: the injured, minor: true}
  e7: {type: ceremony, places: [chiv], start: 2019-07-11, end: 2019-07-11, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e8: {type: fire, places: [wes], start: 2018-11, end: 2018-11, date_precision: month, date_text: November last year, killed: 42, status: happened, actors: ""}
  e9: {type: road_accident, places: [rus], start: 2018-11, end: 2018-11, date_precision: month, date_text: Two weeks before that, killed: 46, status: happened, actors: "", targets: two buses}
  e10: {type: statement, places: [zim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Traffic Safety Council of Zimbabwe, targets: the Ministry of Transport, minor: true}
  e11: {type: layoffs, places: [zim], start: 2018, end: 2018, date_precision: year, date_text: last year, status: happened, actors: "", targets: a Chinese contractor, minor: true}
  e12: {type: collapse, places: [shu], start: 2019-07-05, end: 2019-07-05, date_precision: day, date_text: on Friday, killed: 2, status: happened, actors: "", targets: two gold panners}
  e13: {type: death, places: [zvi], start: null, end: null, date_precision: unknown, date_text: since Wednesday, killed: 1, status: happened, actors: "", targets: a Grade Six pupil}
notes: ""
