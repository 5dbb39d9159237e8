---
id: report-vu-141
genre: report
country: VU
published: 2017-10-10
publisher: Melanesia Report
title: "[Ambae](amb event): the island that everyone {left}(e2)"
---
[LUGANVILLE](lug dateline), [Vanuatu](van dateline) — The last boat {came in}(e2) to the wharf here on Tuesday of last week, and with it the last of the 11,000 people of [Ambae](amb event). Since then they have been sleeping in churches and school halls on [Santo](san event), [Maewo](mae event) and [Pentecost](pen event), and wondering about their pigs.

[Vanuatu](van metonym)'s government {ordered}(e1) the whole island {evacuated}(e2) on 28 September when the [Manaro Voui](man event) volcano, dormant for most of the past decade, {threw}(e3) ash and burning rock from its crater lake and the alert went to level four out of five. It was the first time that an island of the republic had been emptied.

"My father is 90. He asked me who would sit with the dead," said Charles Vira, from [Saratamata](sar mention), who is camping with 23 relatives behind a football field in [Sarakata](sara mention), on the edge of [Luganville](lug mention).

Eruptions have {weakened}(e3) since Friday, the Meteorology and Geo-Hazards Department in [Port Vila](por mention) said, and the level was {lowered}(e4) to three. The council of ministers will {decide}(e5) on Thursday about a {return}(e6). Officials have {visited}(e7) [Ndui Ndui](ndu event) and [Lolowai](lol event) to {test}(e7) water tanks, many of which are fouled with ash.

The move has cost 200 million vatu so far, much of it for ferries. [Australia](aus metonym) {sent}(e8) the HMAS Choules with 45 tonnes of supplies; [New Zealand](new metonym) and [France](fra metonym), from [Nouméa](nou mention), {flew}(e8) in tents. The Red Cross {registered}(e9) eight births and two deaths among the evacuees.

Teachers {started}(e10) lessons for 1,400 children on Monday at five schools around [Luganville](lug event).

[Mount Yasur](mou mention) on [Tanna](tan mention), which tourists climb daily, and [Ambrym](ambr mention)'s lava lakes are also active, but threaten few homes. [Vanuatu](van mention), on the [Pacific](pac mention)'s ring of volcanoes, is also among the countries most exposed to cyclones: in March 2015, {Cyclone}(e11) {Pam}(e11) {struck}(e11) [Efate](efa event) and [Tanna](tan event) and {killed}(e11) at least 11.

---
places:
  lug: {name: Luganville, geonameid: 2136150, point: [-15.5199, 167.1624]}
  amb: {name: Ambae, point: [-15.39, 167.84], precision: area, radius_km: 20}
  san: {name: Santo, point: [-15.3, 166.9], precision: area, radius_km: 50}
  mae: {name: Maewo, point: [-15.15, 168.13], precision: area, radius_km: 25}
  pen: {name: Pentecost, point: [-15.75, 168.18], precision: area, radius_km: 30}
  sar: {name: Saratamata, point: [-15.29, 167.98]}
  sara: {name: Sarakata, point: [-15.51, 167.17], precision: near}
  man: {name: Manaro Voui, point: [-15.39, 167.83], precision: near}
  ndu: {name: Ndui Ndui, point: [-15.33, 167.75], precision: near}
  lol: {name: Lolowai, point: [-15.29, 167.98], precision: near}
  por: {name: Port-Vila, geonameid: 2135171, point: [-17.7365, 168.3137]}
  nou: {name: Nouméa, geonameid: 2139521, point: [-22.2741, 166.4488]}
  tan: {name: Tanna, point: [-19.5, 169.35], precision: area, radius_km: 20}
  efa: {name: Efate, point: [-17.67, 168.4], precision: area, radius_km: 25}
  pac: {name: Pacific, point: [0.0, -170.0], precision: area, radius_km: 4000}
  mou: {name: Mount Yasur, point: [-19.53, 169.44], precision: near}
  ambr: {name: Ambrym, point: [-16.25, 168.12], precision: area, radius_km: 20}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  van: {name: Vanuatu, geonameid: 2134431, point: [-16.0, 167.0], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
events:
  e1: {type: decision, places: [amb], start: 2017-09-28, end: 2017-09-28, date_precision: day, date_text: on 28 September, status: happened, actors: "Vanuatu's government", main: true}
  e2: {type: displacement, places: [amb, san, mae, pen], start: 2017-09-28, end: 2017-10-03, date_precision: day, date_text: on Tuesday of last week, displaced: 11000, status: happened, actors: "", targets: "the 11,000 people of Ambae", main: true}
  e3: {type: eruption, places: [man, amb], start: 2017-09-28, end: 2017-09-28, date_precision: day, date_text: on 28 September, status: happened, actors: the Manaro Voui volcano, targets: ash and burning rock, main: true}
  e4: {type: decision, places: [amb], start: 2017-10-06, end: 2017-10-06, date_precision: day, date_text: since Friday, status: happened, actors: the Meteorology and Geo-Hazards Department, minor: true}
  e5: {type: decision, places: [por], start: 2017-10-12, end: 2017-10-12, date_precision: day, date_text: on Thursday, status: planned, actors: The council of ministers}
  e6: {type: displacement, places: [amb], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e7: {type: investigation, places: [ndu, lol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Officials, targets: water tanks}
  e8: {type: aid, places: [van], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Australia}
  e9: {type: survey, places: [van], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Red Cross, minor: true}
  e10: {type: education, places: [lug], start: 2017-10-09, end: 2017-10-09, date_precision: day, date_text: on Monday, status: happened, actors: Teachers, targets: "1,400 children"}
  e11: {type: storm, places: [efa, tan], start: 2015-03, end: 2015-03, date_precision: month, date_text: in March 2015, killed: 11, killed_qualifier: at_least, status: happened, actors: Cyclone Pam}
notes: ""
