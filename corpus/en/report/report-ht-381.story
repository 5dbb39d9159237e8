---
id: report-ht-381
genre: report
country: HT
published: 2024-03-14
publisher: Caribbean Wire
title: "Timeline: How [Haiti](hai event)'s gangs {brought down}(e1) a government"
---
[Haiti](hai mention)'s Prime Minister Emmanuel Laforest {said}(e1) on Tuesday that he would {resign}(e1) once a transitional council is {installed}(e2), yielding to armed groups that had {closed}(e3) the airport and to neighbours who no longer wanted him. Some of the main events:

July 7, 2021: President Lucien Moreau is {shot dead}(e4) by mercenaries at his home in [Pétion-Ville](pet event), in the hills above [Port-au-Prince](por mention). Most of the suspects are [Colombians](col demonym). Four are later {convicted}(e5) in [Miami](mia event).

Aug. 14, 2021: A 7.2-magnitude {earthquake}(e6) strikes the southern peninsula, {killing}(e6) more than 2,200 people in [Les Cayes](les event), [Jérémie](jer event) and nearby towns.

Oct. 16, 2021: The 400 Mawozo gang {kidnaps}(e7) 17 missionaries, 16 of them [Americans](uni demonym), in [Ganthier](gan event). The last of them are {freed}(e8) two months later.

September 2022: Gangs {dig}(e9) trenches around the [Varreux](var event) fuel terminal after the government {ends}(e10) subsidies. Hospitals shut; {cholera}(e11) {returns}(e11) to [Cité Soleil](cit event) after three years.

April 24, 2023: A mob {seizes}(e12) 13 suspected gang members from police in the [Canapé-Vert](can event) neighborhood of the capital and {burns}(e12) them to death. The self-defence movement that follows spreads to [Hinche](hin event) and [Saint-Marc](sai event).

Oct. 2, 2023: The U.N. Security Council {authorizes}(e13) a mission led by [Kenya](ken metonym). On Jan. 26 this year the High Court in [Nairobi](nai event) {rules}(e14) the deployment unconstitutional.

Feb. 29, 2024: While Laforest is in [Nairobi](nai event) to {sign}(e15) a new accord, gangs {attack}(e16) police stations across [Port-au-Prince](por event). On March 2 they {storm}(e17) the national prison and another in [Croix-des-Bouquets](cro event); more than 3,600 inmates {escape}(e17). At least 12 people are {killed}(e17). Flights are {suspended}(e3).

March 5: Unable to fly home, Laforest {lands}(e18) in [San Juan](san event), [Puerto Rico](pue mention), after the [Dominican Republic](dom metonym) {refuses}(e19) his plane.

March 10: A [U.S.](uni metonym) military helicopter {evacuates}(e20) non-essential staff from the embassy in [Tabarre](tab event). [German](ger demonym) and [EU](eur metonym) diplomats leave by road for [Santo Domingo](sant mention).

March 11: [Caribbean](car demonym) leaders and the [U.S.](uni metonym) secretary of state {meet}(e21) in [Kingston](kin event), [Jamaica](jam mention). Hours later Laforest {announces}(e1) his departure in a video.

What has it meant for [Haitians](hai demonym)? Some 362,000 people are {displaced}(e22), half of them children, the U.N. says. Since January, 15,000 have {fled}(e22) the districts of [Solino](sol event) and [Bel Air](bel event) alone, many for [Cap-Haïtien](cap mention). The State University Hospital has {closed}(e23). In the seaport, looters {emptied}(e24) 20 containers on March 7, one of them with incubators.

[Nairobi](nai metonym) {said}(e25) on Tuesday it would put its 1,000 officers on hold until a new government is in place. [Benin](ben metonym) has {offered}(e26) 2,000 soldiers.

---
places:
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  car: {name: Caribbean, point: [15.0, -72.0], precision: area, radius_km: 1200}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 2000}
  pet: {name: Pétionville, geonameid: 3719028, point: [18.5125, -72.2853]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  les: {name: Les Cayes, geonameid: 3728097, point: [18.192, -73.7495]}
  jer: {name: Jérémie, geonameid: 3723593, point: [18.65, -74.1167]}
  gan: {name: Ganthier, point: [18.53, -72.07]}
  var: {name: Varreux, point: [18.57, -72.33], precision: near}
  cit: {name: Cité Soleil, point: [18.58, -72.33]}
  can: {name: Canapé-Vert, point: [18.53, -72.31]}
  hin: {name: Hinche, geonameid: 3723841, point: [19.1409, -72.0119]}
  sai: {name: Saint-Marc, geonameid: 3717588, point: [19.1114, -72.7008]}
  cro: {name: Croix-des-Bouquets, geonameid: 3727135, point: [18.5768, -72.2262]}
  san: {name: San Juan, geonameid: 4568127, point: [18.4663, -66.1057]}
  pue: {name: Puerto Rico, geonameid: 4566966, point: [18.24829, -66.49989], precision: country}
  tab: {name: Tabarre, point: [18.58, -72.27]}
  sant: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  sol: {name: Solino, point: [18.55, -72.32]}
  bel: {name: Bel Air, point: [18.548, -72.34]}
  cap: {name: Cap-Haïtien, geonameid: 3728474, point: [19.7594, -72.1981]}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  dom: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
events:
  e1: {type: resignation, places: [hai], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Prime Minister Emmanuel Laforest, main: true}
  e2: {type: appointment, places: [hai], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: a transitional council}
  e3: {type: closure, places: [por], start: 2024-03-02, end: 2024-03-14, date_precision: day, date_text: "", status: happened, actors: armed groups, targets: the airport, main: true}
  e4: {type: shooting, places: [pet], start: 2021-07-07, end: 2021-07-07, date_precision: day, date_text: "July 7, 2021", killed: 1, status: happened, actors: mercenaries, targets: President Lucien Moreau}
  e5: {type: verdict, places: [mia], start: null, end: null, date_precision: unknown, date_text: later, status: happened, actors: "", targets: Four}
  e6: {type: earthquake, places: [les, jer], start: 2021-08-14, end: 2021-08-14, date_precision: day, date_text: "Aug. 14, 2021", killed: 2200, killed_qualifier: at_least, status: happened, actors: A 7.2-magnitude earthquake}
  e7: {type: abduction, places: [gan], start: 2021-10-16, end: 2021-10-16, date_precision: day, date_text: "Oct. 16, 2021", status: happened, actors: The 400 Mawozo gang, targets: 17 missionaries}
  e8: {type: rescue, places: [], start: 2021-12, end: 2021-12, date_precision: month, date_text: two months later, status: happened, actors: "", targets: The last of them}
  e9: {type: protest, places: [var], start: 2022-09, end: 2022-09, date_precision: month, date_text: September 2022, status: happened, actors: Gangs, targets: the Varreux fuel terminal}
  e10: {type: decision, places: [hai], start: 2022-09, end: 2022-09, date_precision: month, date_text: September 2022, status: happened, actors: the government, targets: subsidies}
  e11: {type: outbreak, places: [cit], start: 2022-09, end: 2022-09, date_precision: month, date_text: September 2022, status: happened, actors: ""}
  e12: {type: killing, places: [can], start: 2023-04-24, end: 2023-04-24, date_precision: day, date_text: "April 24, 2023", killed: 13, status: happened, actors: A mob, targets: 13 suspected gang members}
  e13: {type: decision, places: [], start: 2023-10-02, end: 2023-10-02, date_precision: day, date_text: "Oct. 2, 2023", status: happened, actors: The U.N. Security Council, targets: a mission led by Kenya}
  e14: {type: verdict, places: [nai], start: 2024-01-26, end: 2024-01-26, date_precision: day, date_text: On Jan. 26 this year, status: happened, actors: the High Court, targets: the deployment}
  e15: {type: agreement, places: [nai], start: 2024-02-29, end: 2024-02-29, date_precision: day, date_text: "Feb. 29, 2024", status: happened, actors: Laforest, targets: a new accord}
  e16: {type: attack, places: [por], start: 2024-02-29, end: 2024-02-29, date_precision: day, date_text: "Feb. 29, 2024", status: happened, actors: gangs, targets: police stations, main: true}
  e17: {type: attack, places: [por, cro], start: 2024-03-02, end: 2024-03-02, date_precision: day, date_text: On March 2, killed: 12, killed_qualifier: at_least, status: happened, actors: they, targets: the national prison}
  e18: {type: transport_change, places: [san], start: 2024-03-05, end: 2024-03-05, date_precision: day, date_text: March 5, status: happened, actors: Laforest}
  e19: {type: decision, places: [dom], start: 2024-03-05, end: 2024-03-05, date_precision: day, date_text: March 5, status: happened, actors: the Dominican Republic, targets: his plane}
  e20: {type: displacement, places: [tab], start: 2024-03-10, end: 2024-03-10, date_precision: day, date_text: March 10, status: happened, actors: A U.S. military helicopter, targets: non-essential staff}
  e21: {type: meeting, places: [kin], start: 2024-03-11, end: 2024-03-11, date_precision: day, date_text: March 11, status: happened, actors: Caribbean leaders and the U.S. secretary of state}
  e22: {type: displacement, places: [hai, sol, bel], start: null, end: null, date_precision: unknown, date_text: "", displaced: 362000, displaced_qualifier: about, status: happened, actors: "", targets: "Some 362,000 people"}
  e23: {type: closure, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The State University Hospital}
  e24: {type: robbery, places: [por], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: on March 7, status: happened, actors: looters, targets: 20 containers}
  e25: {type: statement, places: [nai], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Nairobi, targets: "its 1,000 officers"}
  e26: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Benin, targets: "2,000 soldiers"}
notes: ""
