---
id: report-gb-459
genre: report
country: GB
published: 2019-04-12
publisher: "Tyne & Tees Chronicle"
title: "The week in pictures, 6–12 April"
---
1. [Khartoum](kha event), [Sudan](sud mention). A woman in white stands on a car and sings to the crowd outside army headquarters on Monday. Three days later the president of 30 years was {overthrown}(e1) by the army. Protesters {stayed}(e2) on the square through the night in defiance of a {curfew}(e3).

2. [London](lon event). Police officers {carry}(e4) a bearded man down the steps of the [Ecuadorean](ecu demonym) embassy in [Knightsbridge](kni mention) on Thursday. He was {found guilty}(e5) by a court in [Westminster](wes event) on the same day of breaching his bail in 2012, and faces {extradition}(e6) to the [United States](uni mention).

3. [Dibrugarh](dib event). Voters pass an elephant on their way to a polling station in [Assam](ass mention) as [India](ind metonym) {began}(e7) to vote in its general {election}(e7) on Thursday. Two people were {killed}(e8) in [Andhra Pradesh](and event) and a machine was {smashed}(e9) at [Gooty](goo event).

4. [Tripoli](tri event), [Libya](lib mention). A fighter loyal to the government eats a tangerine near [Ain Zara](ain event). At least 75 people have {died}(e10) since forces from the east {advanced}(e10) on the capital from [Gharyan](gha mention) on 4 April. [Mitiga](mit event) airport was {bombed}(e11) on Monday.

5. [Aqqala](aqq event), [Iran](ira mention). A boy rows a bathtub past a mosque. The {floods}(e12), which began in [Golestan](gol event) on 19 March and spread to [Lorestan](lor event) and [Khuzestan](khu event), have {killed}(e12) 76 people.

6. [Tel Aviv](tel event). Supporters watch the exit polls after Tuesday's {election}(e13) in [Israel](isr event). On Thursday night an unmanned [Israeli](isr demonym) craft, {launched}(e25) from [Cape Canaveral](cap event) in February, {crashed}(e14) on the Moon.

7. [Sepilok](sep mention), [Malaysia](mal mention). An orphaned sun bear climbs its first tree.

8. [Gateshead](gat event). Firefighters {damp down}(e15) a blaze that {gutted}(e15) a carpet warehouse on the [Team Valley](tea event) estate on Sunday. Nobody was hurt. A man of 41 from [Jarrow](jar mention) has been {arrested}(e16) on suspicion of arson.

9. [Minneapolis](min event), [Minnesota](minn mention). Students from [Virginia](vir mention) celebrate after {beating}(e17) [Texas](tex metonym org) Tech in the college basketball final on Monday. Two days later a blizzard {dumped}(e18) 25 inches of snow on [Wallace](wal event), [South Dakota](sou mention), and {closed}(e19) Interstate 90 from [Rapid City](rap event) to [Sioux Falls](sio event).

10. [Brussels](bru event). The prime minister leaves a {summit}(e20) at two o'clock on Thursday morning, after the other 27 leaders {agreed}(e20) to give [Britain](bri metonym) until 31 October to depart.

11. [Aintree](aint event). Tiger Roll {wins}(e21) the Grand National for the second time on Saturday. The horse, trained in [County Meath](cou mention), was {paraded}(e22) through [Summerhill](sum event) on Sunday.

12. [Whitby](whi event). An empty wheelchair on the pier, from a series by the photographer Maud Elstob that goes {on show}(e23) at [Sunderland](sun metonym)'s Museum on 27 April.

CORRECTION. The caption to picture 4 last week located the landslip in [Saltburn](sal mention). It had {occurred}(e24) at [Skinningrove](ski event). We apologise for the error.

---
places:
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  kni: {name: Knightsbridge, point: [51.501, -0.161]}
  wes: {name: Westminster, point: [51.499, -0.125]}
  dib: {name: Dibrugarh, geonameid: 1272648, point: [27.4799, 94.9084]}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  and: {name: Andhra Pradesh, geonameid: 1278629, point: [16.4854, 79.208], precision: division}
  goo: {name: Gooty, geonameid: 1270974, point: [15.1184, 77.6378]}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  ain: {name: Ain Zara, point: [32.8, 13.27]}
  gha: {name: Gharyan, geonameid: 2217362, point: [32.1722, 13.0203]}
  mit: {name: Mitiga, point: [32.89, 13.28]}
  aqq: {name: Aqqala, point: [37.01, 54.46]}
  gol: {name: Golestan, point: [37.3, 55.1], precision: division}
  lor: {name: Lorestan, point: [33.5, 48.4], precision: division}
  khu: {name: Khuzestan, point: [31.3, 48.9], precision: division}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  cap: {name: Cape Canaveral, geonameid: 4149959, point: [28.4058, -80.6048]}
  sep: {name: Sepilok, point: [5.87, 117.95]}
  tea: {name: Team Valley, point: [54.93, -1.62]}
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
  minn: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  vir: {name: Virginia, geonameid: 6254928, point: [37.5481, -77.4467], precision: division}
  wal: {name: Wallace, point: [45.08, -97.48]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  sou: {name: South Dakota, geonameid: 5769223, point: [44.5003, -100.2507], precision: division}
  rap: {name: Rapid City, geonameid: 5768233, point: [44.0805, -103.231]}
  sio: {name: Sioux Falls, geonameid: 5231851, point: [43.5437, -96.728]}
  aint: {name: Aintree, point: [53.477, -2.955]}
  cou: {name: County Meath, geonameid: 2962661, point: [53.6324, -6.7139], precision: division}
  sum: {name: Summerhill, point: [53.48, -6.73]}
  whi: {name: Whitby, geonameid: 2634135, point: [54.4877, -0.615]}
  sun: {name: Sunderland, geonameid: 2636531, point: [54.9046, -1.3822]}
  sal: {name: Saltburn, point: [54.58, -0.97]}
  ski: {name: Skinningrove, point: [54.57, -0.9]}
  jar: {name: Jarrow, geonameid: 2645972, point: [54.9804, -1.4842]}
  gat: {name: Gateshead, geonameid: 2648773, point: [54.9621, -1.6017]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
events:
  e1: {type: coup, places: [kha], start: 2019-04-11, end: 2019-04-11, date_precision: day, date_text: Three days later, status: happened, actors: the army, targets: the president of 30 years, main: true}
  e2: {type: protest, places: [kha], start: 2019-04-11, end: 2019-04-11, date_precision: day, date_text: through the night, status: happened, actors: Protesters}
  e3: {type: decision, places: [kha], start: 2019-04-11, end: 2019-04-11, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: arrest, places: [lon, kni], start: 2019-04-11, end: 2019-04-11, date_precision: day, date_text: on Thursday, arrested: 1, status: happened, actors: Police officers, targets: a bearded man, main: true}
  e5: {type: verdict, places: [wes], start: 2019-04-11, end: 2019-04-11, date_precision: day, date_text: on the same day, status: happened, actors: a court, targets: He}
  e6: {type: displacement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: He, minor: true}
  e7: {type: election, places: [ind, dib], start: 2019-04-11, end: 2019-04-11, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e8: {type: killing, places: [and], start: 2019-04-11, end: 2019-04-11, date_precision: day, date_text: "", killed: 2, status: happened, actors: "", targets: Two people}
  e9: {type: other_crime, places: [goo], start: 2019-04-11, end: 2019-04-11, date_precision: day, date_text: "", status: happened, actors: "", targets: a machine, minor: true}
  e10: {type: battle, places: [tri, ain], start: 2019-04-04, end: 2019-04-12, date_precision: day, date_text: since, killed: 75, killed_qualifier: at_least, status: happened, actors: forces from the east, targets: the capital}
  e11: {type: airstrike, places: [mit], start: 2019-04-08, end: 2019-04-08, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Mitiga airport}
  e12: {type: flood, places: [aqq, gol, lor, khu], start: 2019-03-19, end: 2019-04-12, date_precision: day, date_text: on 19 March, killed: 76, status: happened, actors: ""}
  e13: {type: election, places: [isr], start: 2019-04-09, end: 2019-04-09, date_precision: day, date_text: "Tuesday's", status: happened, actors: ""}
  e14: {type: air_accident, places: [], start: 2019-04-11, end: 2019-04-11, date_precision: day, date_text: On Thursday night, status: happened, actors: an unmanned Israeli craft}
  e15: {type: fire, places: [gat, tea], start: 2019-04-07, end: 2019-04-07, date_precision: day, date_text: on Sunday, status: happened, actors: Firefighters, targets: a carpet warehouse}
  e16: {type: arrest, places: [gat], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: A man of 41 from Jarrow, minor: true}
  e17: {type: match, places: [min], start: 2019-04-08, end: 2019-04-08, date_precision: day, date_text: on Monday, status: happened, actors: Students from Virginia, targets: Texas Tech}
  e18: {type: extreme_weather, places: [wal], start: 2019-04-10, end: 2019-04-10, date_precision: day, date_text: Two days later, status: happened, actors: a blizzard}
  e19: {type: closure, places: [rap, sio], start: 2019-04-10, end: 2019-04-10, date_precision: day, date_text: "", status: happened, actors: "", targets: Interstate 90}
  e20: {type: meeting, places: [bru], start: 2019-04-11, end: 2019-04-11, date_precision: day, date_text: on Thursday morning, status: happened, actors: the other 27 leaders}
  e21: {type: match, places: [aint], start: 2019-04-06, end: 2019-04-06, date_precision: day, date_text: on Saturday, status: happened, actors: Tiger Roll}
  e22: {type: ceremony, places: [sum], start: 2019-04-07, end: 2019-04-07, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: The horse, minor: true}
  e23: {type: exhibition, places: [sun], start: 2019-04-27, end: 2019-04-27, date_precision: day, date_text: on 27 April, status: planned, actors: the photographer Maud Elstob}
  e25: {type: launch, places: [cap], start: 2019-02, end: 2019-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: an unmanned Israeli craft, minor: true}
  e24: {type: landslide, places: [ski], start: null, end: null, date_precision: unknown, date_text: last week, status: happened, actors: the landslip}
notes: ""
