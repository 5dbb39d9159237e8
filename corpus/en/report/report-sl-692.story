---
id: report-sl-692
genre: report
country: SL
published: 2017-08-21
publisher: Humanitarian Monitor
title: "[Sierra Leone](sie event): Mudslide and floods - Flash Update No. 4"
---
1. What happened

In the early morning of 14 August, after three days of heavy {rain}(e1), part of a hillside at [Regent](reg event), southeast of [Freetown](fre mention), {gave way}(e2). A {mudslide}(e2) {buried}(e2) houses over a length of six kilometres. {Floods}(e3) {hit}(e3) low-lying quarters including [Kroo Bay](kro event), [Culvert](cul event) and [Dworzark](dwo event) on the same morning.

As of 20 August, 499 people are confirmed {dead}(e2), 156 of them children, and more than 600 are {missing}(e2). About 5,900 people have been {affected}(e2), according to a registration {completed}(e4) by volunteers on Saturday.

2. Response

Search. {Work}(e5) at the main site was {scaled down}(e5) on 19 August. Teams from [Ghana](gha mention) and [Guinea](gui mention) have {left}(e5). A further 14 bodies were {washed ashore}(e6) at [Lumley](lum event) and, across the border, at [Conakry](cona event).

{Burials}(e7). Some 461 victims have been {buried}(e7) at the cemetery of [Waterloo](wat event) beside those of the Ebola epidemic. A national {prayer}(e8) was {held}(e8) at the stadium in [Freetown](fre event) on Sunday.

Shelter. The military has {opened}(e9) camps at [Juba Barracks](jub event) and in the Old Skool compound. Families prefer to stay with relatives. A school building at [Hill Station](hil event) which had {taken in}(e10) 200 people was {emptied}(e10) on Friday because of cracks.

Health. Six cases of acute diarrhoea have been {treated}(e11) at [Connaught](con metonym org) Hospital; tests for cholera {proved}(e11) negative. A {vaccination}(e12) campaign for 500,000 people is being prepared for September. The last cholera {epidemic}(e13), in 2012, {killed}(e13) almost 300.

Aid. A flight from [Abidjan](abi mention) with 15 tonnes of supplies {landed}(e14) at [Lungi](lun event) on 17 August; ferries {carried}(e14) the goods over to the capital. [Morocco](mor metonym), [Israel](isr metonym) and [Liberia](lib metonym) have {sent}(e15) food and medicine. Businesses in [Bo](bo event) and [Kenema](ken event) {collected}(e16) 460 million leones.

3. Risks

Geologists sent from [Nairobi](nai mention) found cracks above the slip and {advised}(e17) that 1,000 families at [Kamayama](kam event) and [Moyiba](moy event) should be moved. The weather service expects up to 120 mm by Thursday. Building on the slopes has been illegal since 2012, yet little has been done to enforce the ban.

President Alhassan Turay {told}(e18) the nation on Sunday that a new settlement would be {built}(e19) at [Six Mile](six event). In 2015, after an earlier {flood}(e20) that {made}(e20) 9,000 homeless, houses were {put up}(e21) at the same place, but many families {sold}(e22) them and returned to town.

The next update will be {issued}(e23) on 24 August.

---
places:
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
  reg: {name: Regent, point: [8.43, -13.22]}
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
  kro: {name: Kroo Bay, point: [8.488, -13.24]}
  cul: {name: Culvert, point: [8.485, -13.22]}
  dwo: {name: Dworzark, point: [8.47, -13.245]}
  lum: {name: Lumley, point: [8.45, -13.27]}
  wat: {name: Waterloo, point: [8.34, -13.07]}
  jub: {name: Juba Barracks, point: [8.43, -13.28], precision: near}
  hil: {name: Hill Station, point: [8.455, -13.25]}
  con: {name: Connaught, point: [8.489, -13.238]}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  lun: {name: Lungi, point: [8.63, -13.21]}
  bo: {name: Bo, geonameid: 2410048, point: [7.9647, -11.7383]}
  ken: {name: Kenema, geonameid: 2407790, point: [7.8769, -11.1903]}
  kam: {name: Kamayama, point: [8.44, -13.25]}
  moy: {name: Moyiba, point: [8.47, -13.2]}
  six: {name: Six Mile, point: [8.35, -12.95]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  cona: {name: Conakry, geonameid: 2422465, point: [9.538, -13.6773]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
events:
  e1: {type: extreme_weather, places: [fre], start: 2017-08-11, end: 2017-08-14, date_precision: day, date_text: three days of, status: happened, actors: "", minor: true}
  e2: {type: landslide, places: [reg, fre], start: 2017-08-14, end: 2017-08-14, date_precision: day, date_text: of 14 August, killed: 499, status: happened, actors: "", main: true}
  e3: {type: flood, places: [kro, cul, dwo], start: 2017-08-14, end: 2017-08-14, date_precision: day, date_text: on the same morning, status: happened, actors: "", main: true}
  e4: {type: survey, places: [fre], start: 2017-08-19, end: 2017-08-19, date_precision: day, date_text: on Saturday, status: happened, actors: volunteers, minor: true}
  e5: {type: rescue, places: [reg], start: 2017-08-19, end: 2017-08-19, date_precision: day, date_text: on 19 August, status: happened, actors: ""}
  e6: {type: discovery, places: [lum, cona], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: ceremony, places: [wat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 461 victims}
  e8: {type: ceremony, places: [fre], start: 2017-08-20, end: 2017-08-20, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e9: {type: opening, places: [jub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The military, targets: camps}
  e10: {type: displacement, places: [hil], start: 2017-08-18, end: 2017-08-18, date_precision: day, date_text: on Friday, displaced: 200, status: happened, actors: ""}
  e11: {type: medical, places: [fre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: medical, places: [fre], start: 2017-09, end: 2017-09, date_precision: month, date_text: for September, status: planned, actors: ""}
  e13: {type: outbreak, places: [sie], start: 2012, end: 2012, date_precision: year, date_text: in 2012, killed: 300, killed_qualifier: about, status: happened, actors: "", minor: true}
  e14: {type: aid, places: [lun], start: 2017-08-17, end: 2017-08-17, date_precision: day, date_text: on 17 August, status: happened, actors: ""}
  e15: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Morocco, Israel and Liberia", targets: food and medicine}
  e16: {type: aid, places: [bo, ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Businesses, targets: 460 million leones, minor: true}
  e17: {type: statement, places: [kam, moy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Geologists sent from Nairobi, targets: "1,000 families"}
  e18: {type: statement, places: [], start: 2017-08-20, end: 2017-08-20, date_precision: day, date_text: on Sunday, status: happened, actors: President Alhassan Turay, targets: the nation, minor: true}
  e19: {type: construction, places: [six], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: a new settlement}
  e20: {type: flood, places: [fre], start: 2015, end: 2015, date_precision: year, date_text: In 2015, displaced: 9000, status: happened, actors: ""}
  e21: {type: construction, places: [six], start: 2015, end: 2015, date_precision: year, date_text: In 2015, status: happened, actors: "", targets: houses, minor: true}
  e22: {type: deal, places: [six], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: many families, targets: houses, minor: true}
  e23: {type: publication, places: [], start: 2017-08-24, end: 2017-08-24, date_precision: day, date_text: on 24 August, status: planned, actors: "", minor: true}
notes: ""
