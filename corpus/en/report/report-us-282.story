---
id: report-us-282
genre: report
country: US
published: 2022-11-21
publisher: Great Lakes Wire
title: "Buried: How one [Buffalo](buf mention) suburb {dug out}(e1) from 80 inches"
---
[HAMBURG](ham dateline), [N.Y.](new dateline) (GLW) — National Guard troops were going door to door in [Hamburg](ham event) on Sunday, {checking}(e2) on residents stranded since Thursday, after a lake-effect {storm}(e3) {dropped}(e3) more than six and a half feet of snow on the southern suburbs of [Buffalo](buf event).

Three people have {died}(e3) of heart attacks while clearing snow, [Erie County](eri metonym org) officials said. A fourth {death}(e4), in [Hamlet](haml event), [Indiana](ind event), on Friday, was that of a plow driver whose truck {slid off}(e4) the road.

The band off [Lake Erie](lak mention) {parked}(e3) over [Orchard Park](orc event), where it {left}(e3) 80 inches, and then {wobbled}(e3) north to [Niagara Falls](nia event) and back. In [Natural Bridge](nat event), east of [Lake Ontario](lake mention), spotters {measured}(e5) 72 inches. [Cheektowaga](che mention), seven miles from [Hamburg](ham mention), had less than two feet.

"You could see the edge of it from my driveway, like a wall," said Pete Mazurek, 67, who {delivered}(e6) insulin by snowmobile to three neighbors in [Blasdell](bla event).

The National Football League {moved}(e7) Sunday's game between the [Buffalo](buf metonym) Bills and the [Cleveland](cle metonym) Browns to [Detroit](det event). Players were {dug out}(e8) of their homes by fans and {flew}(e9) out Saturday; the Bills {won}(e7), 31-23.

Gov. Elaine Corrigan, who {signed}(e10) an emergency declaration Thursday, {asked}(e11) [Washington](was metonym) for aid for eleven counties. Driving bans were {lifted}(e12) in [Lancaster](lan event) and [Evans](eva event) on Sunday morning, but schools in [Lackawanna](lac event) will stay {shut}(e13) until Nov. 28. Amtrak {resumed}(e14) service between [Albany](alb mention) and [Buffalo](buf mention).

A two-story bowling alley in [Angola](ang event) {collapsed}(e15) under the load at 5 a.m. Saturday; no one was inside. The county highway department has {hauled}(e16) 16,000 truckloads to a former rail yard.

Forecasters compared the storm with that of November 2014, which {killed}(e17) 13 in the region and {trapped}(e17) hundreds of cars on the Thruway. Residents remember also the lighter but earlier {storm}(e18) of October 2006, when leaves were still on the trees and nearly 400,000 homes {lost power}(e19).

---
places:
  ham: {name: Hamburg, geonameid: 5119833, point: [42.7159, -78.8295]}
  new: {name: New York, geonameid: 5128638, point: [43.0003, -75.4999], precision: division}
  buf: {name: Buffalo, geonameid: 5110629, point: [42.8865, -78.8784]}
  eri: {name: Erie County, geonameid: 5116642, point: [42.7528, -78.7782], precision: division}
  ind: {name: Indiana, geonameid: 4921868, point: [40.0003, -86.2503], precision: division}
  haml: {name: Hamlet, geonameid: 4921095, point: [41.5475, -86.5822]}
  lak: {name: Lake Erie, point: [42.6, -79.4], precision: area, radius_km: 80}
  orc: {name: Orchard Park, geonameid: 5129951, point: [42.7676, -78.7439]}
  nia: {name: Niagara Falls, geonameid: 5128723, point: [43.0945, -79.0567]}
  nat: {name: Natural Bridge, point: [44.07, -75.5]}
  lake: {name: Lake Ontario, point: [43.6, -77.5], precision: area, radius_km: 100}
  che: {name: Cheektowaga, geonameid: 5112375, point: [42.9034, -78.7548]}
  bla: {name: Blasdell, geonameid: 5109477, point: [42.7973, -78.8234]}
  cle: {name: Cleveland, geonameid: 5150529, point: [41.4995, -81.6954]}
  det: {name: Detroit, geonameid: 4990729, point: [42.3314, -83.0457]}
  was: {name: Washington, point: [38.9, -77.04]}
  lan: {name: Lancaster, geonameid: 5123954, point: [42.9006, -78.6703]}
  eva: {name: Evans, point: [42.65, -79.0], precision: area, radius_km: 6}
  lac: {name: Lackawanna, geonameid: 5123718, point: [42.8256, -78.8234]}
  alb: {name: Albany, geonameid: 5106834, point: [42.6526, -73.7562]}
  ang: {name: Angola, geonameid: 5107227, point: [42.6384, -79.0278]}
events:
  e1: {type: rescue, places: [buf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: one Buffalo suburb, main: true}
  e2: {type: rescue, places: [ham], start: 2022-11-20, end: 2022-11-20, date_precision: day, date_text: on Sunday, status: happened, actors: National Guard troops, targets: residents, minor: true}
  e3: {type: extreme_weather, places: [ham, buf, orc, nia, nat], start: 2022-11-17, end: 2022-11-20, date_precision: day, date_text: since Thursday, killed: 3, status: happened, actors: "", main: true}
  e4: {type: road_accident, places: [haml], start: 2022-11-18, end: 2022-11-18, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: a plow driver}
  e5: {type: survey, places: [nat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: spotters, targets: 72 inches, minor: true}
  e6: {type: aid, places: [bla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pete Mazurek, targets: three neighbors, minor: true}
  e7: {type: match, places: [det], start: 2022-11-20, end: 2022-11-20, date_precision: day, date_text: "Sunday's", status: happened, actors: the Buffalo Bills, targets: the Cleveland Browns}
  e8: {type: rescue, places: [buf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: fans, targets: Players, minor: true}
  e9: {type: transport_change, places: [buf], start: 2022-11-19, end: 2022-11-19, date_precision: day, date_text: Saturday, status: happened, actors: Players, minor: true}
  e10: {type: decision, places: [new], start: 2022-11-17, end: 2022-11-17, date_precision: day, date_text: Thursday, status: happened, actors: Gov. Elaine Corrigan}
  e11: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gov. Elaine Corrigan, targets: Washington, minor: true}
  e12: {type: decision, places: [lan, eva], start: 2022-11-20, end: 2022-11-20, date_precision: day, date_text: on Sunday morning, status: happened, actors: "", targets: Driving bans}
  e13: {type: closure, places: [lac], start: 2022-11-21, end: 2022-11-28, date_precision: day, date_text: until Nov. 28, status: happened, actors: "", targets: schools}
  e14: {type: opening, places: [alb, buf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Amtrak, targets: service, minor: true}
  e15: {type: collapse, places: [ang], start: 2022-11-19, end: 2022-11-19, date_precision: day, date_text: at 5 a.m. Saturday, status: happened, actors: "", targets: A two-story bowling alley}
  e16: {type: transport_change, places: [ham], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The county highway department, targets: "16,000 truckloads", minor: true}
  e17: {type: extreme_weather, places: [buf], start: 2014-11, end: 2014-11, date_precision: month, date_text: November 2014, killed: 13, status: happened, actors: ""}
  e18: {type: extreme_weather, places: [buf], start: 2006-10, end: 2006-10, date_precision: month, date_text: October 2006, status: happened, actors: ""}
  e19: {type: outage, places: [buf], start: 2006-10, end: 2006-10, date_precision: month, date_text: "", status: happened, actors: "", targets: "nearly 400,000 homes", minor: true}
notes: ""
