---
id: report-mr-719
genre: report
country: MR
published: 2023-06-14
publisher: Sahel Daily News
title: "Gold diggers {die}(e1) as shaft {caves in}(e1) in [Mauritania](maur event)'s northern desert"
---
[NOUAKCHOTT](noua dateline), June 14 -- At least 14 artisanal gold miners were {killed}(e1) and nine are {missing}(e1) after a well they had dug {caved in}(e1) in the desert of northern [Mauritania](maur event), the state mining agency said on Wednesday.

The {collapse}(e1) happened on Monday night in the area of [Tijirit](tij event), some 90 km east of [Chami](cha mention), a town that barely existed before gold was {found}(e2) there in 2016. Civil protection teams with an excavator {arrived}(e3) from [Nouadhibou](nou mention) the next day, 11 hours after the alarm.

"We heard them knocking until noon on Tuesday. Then there was nothing," said Sidi Ould Bouna, who works a neighbouring well. Most of the victims came from [Mali](mal mention) and [Sudan](sud mention); five were [Mauritanians](mau demonym) from [Kiffa](kif mention).

Agency director Mohamedou Kane {ordered}(e4) all wells deeper than 30 metres in the zone to be filled in, and the governor of [Dakhlet Nouadhibou](dak metonym org) region {suspended}(e5) new permits for 60 days. Miners {blocked}(e6) the highway between the capital and [Nouadhibou](nou mention) for several hours on Wednesday, {burning}(e6) tyres at the [Chami](cha event) roadblock.

Tens of thousands of people live from the pits, and they have brought the state more than the big mines in some years. But safety rules are rarely followed. In March, six diggers {suffocated}(e7) in a tunnel near [Zouerate](zou event), and last July three brothers {drowned}(e8) when a cloudburst {filled}(e9) a shaft at [Bir Moghrein](bir event).

Danger also comes from the air. [Moroccan](mor demonym) drones have {struck}(e10) gold seekers who crossed into the buffer strip of [Western Sahara](wes event) at least five times since 2021, [Nouakchott](noua mention)-based activists say; in one {attack}(e10), in January 2022, four were reported {killed}(e10). [Rabat](rab metonym) has not commented.

Similar {disasters}(e11) have hit other countries of the region. In [Mali](mal mention), 26 people {died}(e11) when a tunnel {gave way}(e11) in the [Kangaba](kan event) district last November.

The {rescue}(e12) effort in [Tijirit](tij event) was {halted}(e12) on Wednesday evening because of a sandstorm, which also {closed}(e13) the airport at [Atar](ata event). It will {resume}(e12) at first light, a gendarmerie officer said.

---
places:
  tij: {name: Tijirit, point: [20.3, -15.0], precision: near}
  cha: {name: Chami, point: [20.05, -15.97]}
  nou: {name: Nouadhibou, geonameid: 2377457, point: [20.9419, -17.0384]}
  kif: {name: Kiffa, geonameid: 2378538, point: [16.6207, -11.4021]}
  dak: {name: Dakhlet Nouadhibou, point: [20.7, -16.2], precision: division}
  zou: {name: Zouerate, point: [22.73, -12.47]}
  bir: {name: Bir Moghrein, point: [25.23, -11.58]}
  wes: {name: Western Sahara, geonameid: 2461445, point: [24.49215, -12.65625], precision: country}
  rab: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  kan: {name: Kangaba, point: [11.93, -8.42]}
  ata: {name: Atar, geonameid: 2381334, point: [20.5188, -13.0464]}
  mau: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
  maur: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
  noua: {name: Nouakchott, geonameid: 2377450, point: [18.0858, -15.9785]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
events:
  e1: {type: collapse, places: [tij], start: 2023-06-12, end: 2023-06-12, date_precision: day, date_text: on Monday night, killed: 14, killed_qualifier: at_least, status: happened, actors: "", targets: At least 14 artisanal gold miners, main: true}
  e2: {type: discovery, places: [cha], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: "", targets: gold, minor: true}
  e3: {type: rescue, places: [tij], start: 2023-06-13, end: 2023-06-13, date_precision: day, date_text: the next day, status: happened, actors: Civil protection teams, minor: true}
  e4: {type: decision, places: [tij], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Agency director Mohamedou Kane, targets: all wells deeper than 30 metres, main: true}
  e5: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: for 60 days, status: happened, actors: the governor, targets: new permits}
  e6: {type: protest, places: [cha], start: 2023-06-14, end: 2023-06-14, date_precision: day, date_text: on Wednesday, status: happened, actors: Miners, targets: the highway}
  e7: {type: other_accident, places: [zou], start: 2023-03, end: 2023-03, date_precision: month, date_text: In March, killed: 6, status: happened, actors: "", targets: six diggers}
  e8: {type: death, places: [bir], start: 2022-07, end: 2022-07, date_precision: month, date_text: last July, killed: 3, status: happened, actors: "", targets: three brothers}
  e9: {type: flood, places: [bir], start: 2022-07, end: 2022-07, date_precision: month, date_text: "", status: happened, actors: a cloudburst, targets: a shaft, minor: true}
  e10: {type: airstrike, places: [wes], start: 2021, end: 2023, date_precision: year, date_text: since 2021, killed: 4, killed_qualifier: at_least, status: reported, actors: Moroccan drones, targets: gold seekers}
  e11: {type: collapse, places: [kan], start: 2022-11, end: 2022-11, date_precision: month, date_text: last November, killed: 26, status: happened, actors: "", targets: 26 people}
  e12: {type: rescue, places: [tij], start: 2023-06-14, end: 2023-06-14, date_precision: day, date_text: on Wednesday evening, status: happened, actors: "", main: true}
  e13: {type: closure, places: [ata], start: 2023-06-14, end: 2023-06-14, date_precision: day, date_text: "", status: happened, actors: a sandstorm, targets: the airport}
notes: ""
