---
id: report-pt-443
genre: report
country: PT
published: 2025-05-16
publisher: The Atlantic Reader
title: "{Power cut}(e1) in [Iberia](ibe event): how five seconds {darkened}(e1) 60 million people, and what has been learned since"
---
At 12.33 p.m. on 28 April, [Spain](spa event) and [Portugal](port event) {went dark}(e1). Trains {stopped}(e2) in tunnels outside [Madrid](mad event); in [Lisbon](lis event) the metro was {emptied}(e2) by torchlight; part of [Andorra](ando event) and of the [French](fra demonym) [Basque](bas demonym) Country around [Hendaye](hen event) {lost}(e1) current for some minutes. Eighteen days later, engineers from 12 countries are {working}(e3) on the question why.

The known facts are few. Within five seconds, 15 gigawatts were {lost}(e1). There had been {oscillations}(e4) for half an hour. Substations near [Granada](gra event), [Badajoz](bad event) and [Seville](sev event) {disconnected}(e1) one after another, the minister for ecological transition {told}(e5) parliament in [Madrid](mad event) on Wednesday. The line to [France](fra mention) at [Vic](vic event) {tripped}(e1) last.

She {ruled out}(e5) a lack of cover and said that nothing pointed to a cyberattack. A judge at the National Court has {opened}(e6) a case all the same.

Restarting took ten hours. [Morocco](mor metonym) {sent}(e7) 900 megawatts by the cable at [Tarifa](tar event). Dams on the [Douro](dou event) and the plant at [Tapada do Outeiro](tap event), near [Porto](por mention), {restored}(e7) the north of [Portugal](port event) by nightfall, [Lisbon](lis event) about 10 p.m. Power was {back}(e7) in [Barcelona](bar event) by 8 p.m. and in [Seville](sev event) at 3 a.m.

At least seven people are thought to have {died}(e8) because of it. Three members of a family in [Taboadela](tab event), in [Galicia](gal mention), were {poisoned}(e8) by the fumes of a generator; a woman in [Valencia](val event), who depended on a breathing machine, {died}(e8) at home; a {fire}(e8) started by a candle in [Carabanchel](car event) {killed}(e8) another. In [Alfragide](alf event) a man of 77 was {found}(e8) dead beside an oxygen set.

Some 35,000 passengers were {rescued}(e9) from 116 trains. A thousand {slept}(e10) in the station of [Zaragoza](zar event). The tennis tournament in [Madrid](mad event) was {broken off}(e11); in [Coimbra](coi event), students {sang}(e12) in the dark. Thieves {stole}(e13) copper cable from the high-speed line near [Toledo](tol event) on 4 May, {delaying}(e14) 10,000 travellers from [Andalusia](and mention), in an unrelated {incident}(e13).

Politics followed. The opposition {blames}(e15) the planned {closure}(e16) of nuclear plants, the first of which, [Almaraz](alm event), is due to {shut}(e16) in 2027. In [Portugal](port event), where people {vote}(e17) on Sunday, the caretaker prime minister, Duarte Albuquerque, {demanded}(e18) an audit from [Brussels](bru metonym). [Lisbon](lis metonym) had {bought}(e19) a third of its power from its neighbour that morning, because it was cheap.

It was the largest such failure in [Europe](eur event) since 4 November 2006, when a line over the [Ems](ems event) was {switched off}(e20) to let a cruise ship pass and 15 million households {went without}(e20) light, from [Vienna](vie mention) to [Lisbon](lis mention). In 2003, 56 million [Italians](ita demonym) {spent}(e21) a Sunday in darkness after a tree {touched}(e21) a cable at [Lukmanier](luk event), in [Switzerland](swi mention).

The panel will {report}(e22) by 28 October.

---
places:
  ibe: {name: Iberia, point: [40.0, -4.5], precision: area, radius_km: 500}
  hen: {name: Hendaye, point: [43.36, -1.77]}
  gra: {name: Granada, geonameid: 2517117, point: [37.1882, -3.6067]}
  bad: {name: Badajoz, geonameid: 2521420, point: [38.8779, -6.9706]}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  vic: {name: Vic, geonameid: 3106050, point: [41.9301, 2.2549]}
  tar: {name: Tarifa, geonameid: 2510599, point: [36.0139, -5.607]}
  dou: {name: Douro, point: [41.1, -7.5], precision: area, radius_km: 60}
  tap: {name: Tapada do Outeiro, point: [41.07, -8.46]}
  por: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  tab: {name: Taboadela, point: [42.24, -7.83]}
  gal: {name: Galicia, geonameid: 3336902, point: [42.763, -8.0183], precision: division}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  car: {name: Carabanchel, point: [40.38, -3.74]}
  alf: {name: Alfragide, point: [38.73, -9.22]}
  zar: {name: Zaragoza, geonameid: 3104324, point: [41.6561, -0.8773]}
  coi: {name: Coimbra, geonameid: 2740637, point: [40.2069, -8.42]}
  tol: {name: Toledo, geonameid: 2510409, point: [39.8581, -4.0226]}
  and: {name: Andalusia, geonameid: 2593109, point: [37.4031, -4.5984], precision: division}
  alm: {name: Almaraz, point: [39.81, -5.7]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  ems: {name: Ems, point: [53.1, 7.4], precision: near}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  luk: {name: Lukmanier, point: [46.56, 8.8]}
  bas: {name: Basque, point: [43.3, -1.6], precision: area, radius_km: 40}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  port: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  ando: {name: Andorra, geonameid: 3041565, point: [42.55, 1.58333], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
events:
  e1: {type: outage, places: [spa, port, ando, hen, gra, bad, sev, vic], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: on 28 April, status: happened, actors: "", targets: 60 million people, main: true}
  e2: {type: transport_change, places: [mad, lis], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: "", targets: Trains}
  e3: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: Eighteen days later, status: happened, actors: engineers from 12 countries, main: true}
  e4: {type: outage, places: [], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: for half an hour, status: happened, actors: "", minor: true}
  e5: {type: statement, places: [mad], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: on Wednesday, status: happened, actors: the minister for ecological transition, targets: parliament}
  e6: {type: investigation, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A judge at the National Court}
  e7: {type: construction, places: [tar, dou, tap, port, lis, bar, sev], start: 2025-04-28, end: 2025-04-29, date_precision: day, date_text: by nightfall, status: happened, actors: Morocco, targets: 900 megawatts}
  e8: {type: death, places: [tab, val, car, alf], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", killed: 7, killed_qualifier: at_least, status: happened, actors: "", targets: At least seven people}
  e9: {type: rescue, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "Some 35,000 passengers"}
  e10: {type: other, places: [zar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A thousand, minor: true}
  e11: {type: match, places: [mad], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: ""}
  e12: {type: performance, places: [coi], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: students, minor: true}
  e13: {type: robbery, places: [tol], start: 2025-05-04, end: 2025-05-04, date_precision: day, date_text: on 4 May, status: happened, actors: Thieves, targets: copper cable}
  e14: {type: transport_change, places: [tol], start: 2025-05-04, end: 2025-05-04, date_precision: day, date_text: "", status: happened, actors: "", targets: "10,000 travellers from Andalusia"}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition, minor: true}
  e16: {type: closure, places: [alm], start: 2027, end: 2027, date_precision: year, date_text: in 2027, status: planned, actors: "", targets: nuclear plants}
  e17: {type: election, places: [port], start: 2025-05-18, end: 2025-05-18, date_precision: day, date_text: on Sunday, status: planned, actors: people}
  e18: {type: statement, places: [port], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the caretaker prime minister, Duarte Albuquerque", targets: an audit}
  e19: {type: deal, places: [], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: that morning, status: happened, actors: Lisbon, targets: a third of its power, minor: true}
  e20: {type: outage, places: [ems, eur], start: 2006-11-04, end: 2006-11-04, date_precision: day, date_text: 4 November 2006, status: happened, actors: "", targets: 15 million households}
  e21: {type: outage, places: [luk], start: 2003, end: 2003, date_precision: year, date_text: In 2003, status: happened, actors: a tree, targets: 56 million Italians}
  e22: {type: publication, places: [], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: by 28 October, status: planned, actors: The panel}
notes: ""
