---
id: report-id-379
genre: report
country: ID
published: 2018-09-12
publisher: Asia Rights Now
title: "[Papua](pap event): Rights group documents 95 unlawful {killings}(e1) in eight years"
---
([JAKARTA](jak dateline)) – [Indonesian](ind demonym) security forces unlawfully {killed}(e1) at least 95 people in [Papua](pap event) and [West Papua](wes event) between January 2010 and February this year, and hardly anyone has been {tried}(e2) for it, Asia Rights Now said in a report {published}(e3) today.

The 70-page report is based on two years of interviews in [Jayapura](jay event), [Timika](tim event), [Merauke](mer event), [Wamena](wam event) and [Nabire](nab event). Of 69 cases, 41 had nothing to do with calls for independence; they arose from {disputes}(e4), village {protests}(e4) or the escape of a suspect.

In December 2014 soldiers and police {opened fire}(e5) on a crowd at [Enarotali](ena event), in [Paniai](pan mention), that was {demonstrating}(e6) over the {beating}(e7) of a group of children the night before. Four teenagers {died}(e5). The National Commission on Human Rights {opened}(e8) an {inquiry}(e8); it has not {finished}(e8) it.

In August last year mobile brigade officers {shot}(e9) villagers at [Oneibo](one event), near [Tigi](tig mention) lake, after a building firm {refused}(e10) to lend a car to take a drowning man to hospital. Yulianus Pigai, 28, {died}(e9). Four policemen were {ordered}(e11) to apologise and {demoted}(e11). "They said sorry with a pig and a bag of rice," his aunt told researchers.

In [Merauke](mer event), an 18-year-old detained for drunkenness was {beaten}(e12) to death with a rubber hose. In [Sorong](sor event), a corporal who had {stabbed}(e13) a market trader served eight months.

The chief of police of [Papua](pap metonym), Inspector General Agus Suprapto, {disputed}(e14) the figures. "We have our own victims," he said, citing an {attack}(e15) on a station at [Ilaga](ila event) in 2012 and the {shooting}(e16) of two officers at [Tembagapura](tem event), beside the Grasberg mine, last November.

Foreign observers seldom see any of it. In 2015, on a {visit}(e17) to [Merauke](mer event), the president {promised}(e18) to open the provinces to reporters, but a BBC crew was {expelled}(e19) from [Agats](aga event) this February for a tweet about supplies during the {measles}(e20) outbreak that {killed}(e20) 72 children in [Asmat](asm event).

[Papua](pap mention), a [Dutch](net demonym) colony until 1962, was {annexed}(e21) after a disputed {vote}(e22) in 1969 among 1,026 chosen men. Some 60 [Papuans](pap demonym) were {detained}(e23) in [Surabaya](sur event) and [Manado](man event) this July at film screenings that marked another anniversary.

Asia Rights Now {called on}(e24) [Jakarta](jak metonym) to set up an independent body for complaints, and on [Australia](aus metonym), [New Zealand](new metonym) and the [United States](uni metonym) to make training for the police conditional on it. It will {present}(e25) the report in [Geneva](gen event) on 20 September.

---
places:
  pap: {name: Papua, geonameid: 1643012, point: [-4.1082, 138.689], precision: division}
  wes: {name: West Papua, geonameid: 1996549, point: [-1.3253, 132.825], precision: division}
  tim: {name: Timika, geonameid: 1623834, point: [-4.6141, 136.6768]}
  wam: {name: Wamena, point: [-4.1, 138.95]}
  ena: {name: Enarotali, point: [-3.93, 136.36]}
  pan: {name: Paniai, point: [-3.8, 136.4], precision: division}
  one: {name: Oneibo, point: [-4.05, 136.2], precision: near}
  tig: {name: Tigi, point: [-4.05, 136.2], precision: near}
  sor: {name: Sorong, geonameid: 1626542, point: [-0.8796, 131.261]}
  ila: {name: Ilaga, point: [-3.98, 137.62]}
  tem: {name: Tembagapura, point: [-4.14, 137.09]}
  aga: {name: Agats, point: [-5.54, 138.13]}
  asm: {name: Asmat, point: [-5.4, 138.5], precision: division}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  jay: {name: Jayapura, geonameid: 2082600, point: [-2.5337, 140.7181]}
  mer: {name: Merauke, geonameid: 2082539, point: [-8.4996, 140.4061]}
  nab: {name: Nabire, geonameid: 1634614, point: [-3.3599, 135.5007]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  sur: {name: Surabaya, geonameid: 1625822, point: [-7.2492, 112.7508]}
  man: {name: Manado, geonameid: 1636544, point: [1.4822, 124.8489]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: killing, places: [pap, wes], start: 2010-01, end: 2018-02, date_precision: month, date_text: between January 2010 and February this year, killed: 95, killed_qualifier: at_least, status: happened, actors: Indonesian security forces, targets: at least 95 people, main: true}
  e2: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: hardly anyone}
  e3: {type: publication, places: [jak], start: 2018-09-12, end: 2018-09-12, date_precision: day, date_text: today, status: happened, actors: Asia Rights Now, targets: a report, main: true}
  e4: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: shooting, places: [ena], start: 2014-12, end: 2014-12, date_precision: month, date_text: In December 2014, killed: 4, status: happened, actors: soldiers and police, targets: a crowd}
  e6: {type: protest, places: [ena], start: 2014-12, end: 2014-12, date_precision: month, date_text: In December 2014, status: happened, actors: a crowd}
  e7: {type: attack, places: [ena], start: 2014-12, end: 2014-12, date_precision: month, date_text: the night before, status: happened, actors: "", targets: a group of children}
  e8: {type: investigation, places: [ena], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The National Commission on Human Rights}
  e9: {type: shooting, places: [one], start: 2017-08, end: 2017-08, date_precision: month, date_text: In August last year, killed: 1, status: happened, actors: mobile brigade officers, targets: villagers}
  e10: {type: decision, places: [one], start: 2017-08, end: 2017-08, date_precision: month, date_text: In August last year, status: happened, actors: a building firm, minor: true}
  e11: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Four policemen}
  e12: {type: killing, places: [mer], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: an 18-year-old}
  e13: {type: attack, places: [sor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a corporal, targets: a market trader}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Inspector General Agus Suprapto, targets: the figures}
  e15: {type: attack, places: [ila], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: "", targets: a station}
  e16: {type: shooting, places: [tem], start: 2017-11, end: 2017-11, date_precision: month, date_text: last November, status: happened, actors: "", targets: two officers}
  e17: {type: visit, places: [mer], start: 2015, end: 2015, date_precision: year, date_text: In 2015, status: happened, actors: the president}
  e18: {type: statement, places: [mer], start: 2015, end: 2015, date_precision: year, date_text: In 2015, status: happened, actors: the president, targets: the provinces}
  e19: {type: displacement, places: [aga], start: 2018-02, end: 2018-02, date_precision: month, date_text: this February, status: happened, actors: "", targets: a BBC crew}
  e20: {type: outbreak, places: [asm], start: null, end: null, date_precision: unknown, date_text: "", killed: 72, status: happened, actors: "", targets: 72 children}
  e21: {type: battle, places: [pap], start: 1969, end: 1969, date_precision: year, date_text: "", status: happened, actors: "", targets: Papua}
  e22: {type: election, places: [pap], start: 1969, end: 1969, date_precision: year, date_text: in 1969, status: happened, actors: "1,026 chosen men"}
  e23: {type: arrest, places: [sur, man], start: 2018-07, end: 2018-07, date_precision: month, date_text: this July, arrested: 60, arrested_qualifier: about, status: happened, actors: "", targets: Some 60 Papuans}
  e24: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Asia Rights Now, targets: Jakarta, main: true}
  e25: {type: publication, places: [gen], start: 2018-09-20, end: 2018-09-20, date_precision: day, date_text: on 20 September, status: planned, actors: It, targets: the report}
notes: ""
