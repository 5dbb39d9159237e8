---
id: report-tl-752
genre: report
country: TL
published: 2021-04-08
publisher: Timor Sea Post
title: "[Dili](dil event) counts its dead as receding water {reveals}(e1) ruined homes"
---
Mud up to the window sills, refrigerators in trees, a line of shoes drying on the wall of a church: four days after the {floods}(e2), people in [Dili](dil event) are {returning}(e3) to see what the [Comoro](com event) river has left them.

At least 36 people were {killed}(e2) in [Timor-Leste](tim event), 22 of them in the capital, when Tropical Cyclone Seroja {dumped}(e2) a month's rain in a night on Easter Sunday. The civil protection secretary, Jacinto Belo Ximenes, said on Thursday that nine more were {missing}(e2) and that some 13,500 were {sheltering}(e4) in 30 schools and convents.

The worst single loss was in the suburb of [Tasi Tolu](tas event), where a {landslide}(e5) {buried}(e5) a house with seven children. "We dug with cooking pots," said Filomena Soares, 52, their grandmother.

[Australia](aus metonym) has {promised}(e6) A$7 million in aid and [China](chi metonym) has {delivered}(e7) tents through [Darwin](dar event). Roads to [Manatuto](man mention) and [Baucau](bau mention) have {reopened}(e8), but [Aileu](ail event), in the hills, can only be reached on foot. Power was {restored}(e9) to most of [Dili](dil event) on Wednesday night.

The storm then {turned}(e10) south and {killed}(e10) at least 160 in [Indonesia](indo event)'s [East Nusa Tenggara](eas event), most of them on [Adonara](ado event) and [Lembata](lem event), before heading for [Western Australia](wes mention), where it could {make landfall}(e11) near [Geraldton](ger event) at the weekend.

Doctors fear a second disaster. The country, which had gone a year with barely a hundred {cases}(e12) of the coronavirus, {entered}(e13) its first lockdown in March, and 40 people in a {shelter}(e4) at [Hera](her event) have {tested positive}(e12) since Tuesday. The first {death}(e14) from the virus, of a woman of 44, was {reported}(e14) on Tuesday. The first vaccines, 24,000 doses, had {landed}(e15) on Monday at an airport surrounded by brown water.

In 2020, on almost the same spot, a flash {flood}(e16) had {swept}(e16) away some 200 houses. Urban planners have {warned}(e17) since independence in 2002 that too many of the city's 280,000 people live in the riverbed.

A state of calamity was {approved}(e18) by the cabinet on Thursday. The president is to {tour}(e19) [Atauro](ata event) island, cut off since the jetty {broke up}(e20), on Saturday. In [Jakarta](jak event), meanwhile, the [Indonesian](ind demonym) parliament {observed}(e21) a minute's silence for the victims on both sides of the border.

---
places:
  dil: {name: Dili, geonameid: 1645457, point: [-8.5586, 125.5736]}
  com: {name: Comoro, point: [-8.56, 125.53], precision: near}
  tim: {name: Timor-Leste, geonameid: 1966436, point: [-8.83333, 125.75], precision: country}
  tas: {name: Tasi Tolu, point: [-8.55, 125.5], precision: near}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
  man: {name: Manatuto, point: [-8.51, 126.02]}
  bau: {name: Baukau, geonameid: 1649539, point: [-8.4757, 126.4563]}
  ail: {name: Aileu, point: [-8.73, 125.57]}
  eas: {name: East Nusa Tenggara, geonameid: 1633791, point: [-8.5844, 120.689], precision: division}
  ado: {name: Adonara, point: [-8.35, 123.15], precision: area, radius_km: 15}
  lem: {name: Lembata, point: [-8.4, 123.55], precision: area, radius_km: 30}
  wes: {name: Western Australia, geonameid: 2058645, point: [-25.0, 122.0], precision: division}
  ger: {name: Geraldton, geonameid: 2070998, point: [-28.779, 114.6146]}
  her: {name: Hera, point: [-8.54, 125.69]}
  ata: {name: Atauro, point: [-8.25, 125.58], precision: area, radius_km: 10}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  indo: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
events:
  e1: {type: flood, places: [dil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: receding water, targets: ruined homes, minor: true}
  e2: {type: flood, places: [dil, tim, com], start: 2021-04-04, end: 2021-04-04, date_precision: day, date_text: on Easter Sunday, killed: 36, killed_qualifier: at_least, status: happened, actors: Tropical Cyclone Seroja, targets: At least 36 people, main: true}
  e3: {type: displacement, places: [dil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: people, main: true}
  e4: {type: displacement, places: [dil, her], start: null, end: null, date_precision: unknown, date_text: "", displaced: 13500, displaced_qualifier: about, status: happened, actors: "some 13,500", main: true}
  e5: {type: landslide, places: [tas], start: 2021-04-04, end: 2021-04-04, date_precision: day, date_text: "", status: happened, actors: "", targets: a house with seven children}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Australia, targets: "A$7 million", minor: true}
  e7: {type: aid, places: [dar, tim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: China, targets: tents}
  e8: {type: opening, places: [man, bau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Roads, minor: true}
  e9: {type: opening, places: [dil], start: 2021-04-07, end: 2021-04-07, date_precision: day, date_text: on Wednesday night, status: happened, actors: "", targets: Power, minor: true}
  e10: {type: storm, places: [eas, ado, lem, indo], start: null, end: null, date_precision: unknown, date_text: "", killed: 160, killed_qualifier: at_least, status: happened, actors: The storm, targets: at least 160}
  e11: {type: storm, places: [ger, wes], start: 2021-04-10, end: 2021-04-11, date_precision: day, date_text: at the weekend, status: planned, actors: it}
  e12: {type: outbreak, places: [her], start: 2021-04-06, end: 2021-04-06, date_precision: day, date_text: since Tuesday, status: happened, actors: "", targets: 40 people}
  e13: {type: decision, places: [tim], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March, status: happened, actors: The country, targets: its first lockdown}
  e14: {type: death, places: [], start: 2021-04-06, end: 2021-04-06, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: "", targets: a woman of 44}
  e15: {type: aid, places: [dil], start: 2021-04-05, end: 2021-04-05, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: "The first vaccines, 24,000 doses"}
  e16: {type: flood, places: [dil], start: 2020, end: 2020, date_precision: year, date_text: In 2020, status: happened, actors: "", targets: some 200 houses}
  e17: {type: statement, places: [dil], start: 2002, end: 2021, date_precision: year, date_text: since independence in 2002, status: happened, actors: Urban planners, minor: true}
  e18: {type: decision, places: [tim], start: 2021-04-08, end: 2021-04-08, date_precision: day, date_text: on Thursday, status: happened, actors: the cabinet, targets: A state of calamity}
  e19: {type: visit, places: [ata], start: 2021-04-10, end: 2021-04-10, date_precision: day, date_text: on Saturday, status: planned, actors: The president, targets: Atauro island, minor: true}
  e20: {type: collapse, places: [ata], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the jetty, minor: true}
  e21: {type: ceremony, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: parliament, targets: the victims, minor: true}
notes: ""
