---
id: tweets-in-24
genre: tweets
country: IN
published: 2019-05-03
publisher: "@BayOfBengalDesk"
title: "{Cyclone}(e2) Live: {Landfall}(e2) at [Puri](pur event), [Kolkata](kol event) Airport {Shut}(e7)"
---
06:30 Eye 60 km SSW of [Puri](pur event). Gusts 200 kmph. Over 10 lakh people {moved}(e1) to shelters across [Odisha](odi event) since Wednesday.

08:05 {LANDFALL}(e2) begun, just south of [Puri](pur event), says IMD [Bhubaneswar](bhu metonym).

08:40 Trees down on Grand Road. Power {out}(e3) in [Puri](pur event), [Khurda](khu event), [Cuttack](cut event). Mobile towers down.

09:15 First casualty: teenager {killed}(e4) by falling tree at [Sakhigopal](sak event).

10:00 223 trains {cancelled}(e5) so far. Flights from [Bhubaneswar](bhu event) {suspended}(e6) till tomorrow. [Kolkata](kol event) airport to {close}(e7) from 21:30 tonight to 18:00 Saturday.

11:20 Hostel roof {blown off}(e8) at the medical institute, [Bhubaneswar](bhu event); 160 students shifted, none hurt.

12:45 Baby girl {born}(e9) at railway hospital in [Mancheswar](man event) at 11:03. Named Fani.

13:30 [Andhra](and metonym) CM: 14 villages of [Srikakulam](sri event) {flooded}(e10), 2 huts, no lives.

15:10 PM, at {rally}(e11) in [Hindaun](hin event), [Rajasthan](raj event): Rs 1,000 cr {released}(e12). EC {relaxes}(e13) poll code in 11 districts. {Polling}(e14) Monday in [Hooghly](hoo event), [Howrah](how event) unaffected for now.

16:50 Toll 8: [Puri](pur event) 3, [Kendrapara](ken event) 2, [Nayagarh](nay event) 1, 2 not named. Remember 1999: near 10,000 {dead}(e15).

19:20 {Storm}(e2) weakening, over [Balasore](bal event). [Bangladesh](ban event) has {evacuated}(e16) 5 lakh from [Khulna](khul event), [Satkhira](sat event). Embankment {breached}(e17) at [Koyra](koy event).

21:05 UN office in [Geneva](gen event) {praises}(e18) "zero casualty" policy. [Dhaka](dha metonym) on alert.

22:00 Thread closes. Navy ships {leave}(e19) [Visakhapatnam](vis mention) at dawn with relief.

---
places:
  pur: {name: Puri, geonameid: 1259184, point: [19.7982, 85.8249]}
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  odi: {name: Odisha, geonameid: 1261029, point: [20.625, 84.4341], precision: division}
  bhu: {name: Bhubaneswar, geonameid: 1275817, point: [20.2724, 85.8338]}
  khu: {name: Khordha, geonameid: 1266616, point: [20.1827, 85.6163]}
  cut: {name: Cuttack, geonameid: 1273780, point: [20.465, 85.8793]}
  sak: {name: Sakhigopal, point: [19.95, 85.81], precision: near}
  man: {name: Mancheswar, point: [20.32, 85.85], precision: near}
  and: {name: Andhra Pradesh, geonameid: 1278629, point: [16.4854, 79.208], precision: division}
  sri: {name: Srikakulam, geonameid: 1255647, point: [18.2989, 83.8975]}
  hin: {name: Hindaun, geonameid: 1270090, point: [26.7341, 77.0352]}
  raj: {name: Rajasthan, geonameid: 1258899, point: [26.7468, 73.8556], precision: division}
  hoo: {name: Hooghly, point: [22.9, 88.35], precision: area, radius_km: 30}
  how: {name: Howrah, geonameid: 1270396, point: [22.5769, 88.3186]}
  ken: {name: Kendraparha, geonameid: 1267283, point: [20.5017, 86.4223]}
  nay: {name: Nayagarh, geonameid: 1261580, point: [20.1288, 85.0963]}
  bal: {name: Balasore, geonameid: 1277599, point: [21.4927, 86.9335]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  khul: {name: Khulna, geonameid: 1336135, point: [22.8098, 89.5644]}
  sat: {name: Satkhira, geonameid: 1185111, point: [22.7082, 89.0718]}
  koy: {name: Koyra, point: [22.34, 89.3], precision: near}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  vis: {name: Rasapudipalem, geonameid: 1258393, point: [17.7331, 83.3162]}
events:
  e1: {type: displacement, places: [odi], start: 2019-05-01, end: 2019-05-01, date_precision: day, date_text: since Wednesday, displaced: 1000000, displaced_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: storm, places: [pur], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "08:05", killed: 8, status: happened, actors: "", main: true}
  e3: {type: outage, places: [pur, khu, cut], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: storm, places: [sak], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "09:15", killed: 1, status: happened, actors: "", minor: true}
  e5: {type: transport_change, places: [odi], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: transport_change, places: [bhu], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: till tomorrow, status: happened, actors: ""}
  e7: {type: closure, places: [kol], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "from 21:30 tonight", status: planned, actors: ""}
  e8: {type: storm, places: [bhu], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "11:20", injured: 0, status: happened, actors: ""}
  e9: {type: medical, places: [man], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "at 11:03", status: happened, actors: ""}
  e10: {type: flood, places: [sri], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "", killed: 0, status: happened, actors: ""}
  e11: {type: meeting, places: [hin], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: aid, places: [hin], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "", status: happened, actors: PM}
  e13: {type: decision, places: [odi], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "", status: happened, actors: EC}
  e14: {type: election, places: [hoo, how], start: 2019-05-06, end: 2019-05-06, date_precision: day, date_text: Monday, status: planned, actors: ""}
  e15: {type: storm, places: [odi], start: 1999, end: 1999, date_precision: year, date_text: 1999, killed: 10000, killed_qualifier: about, status: happened, actors: "", minor: true}
  e16: {type: displacement, places: [khul, sat], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "", displaced: 500000, status: happened, actors: ""}
  e17: {type: flood, places: [koy], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e18: {type: statement, places: [gen], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: "", status: happened, actors: UN office}
  e19: {type: aid, places: [vis], start: 2019-05-04, end: 2019-05-04, date_precision: day, date_text: at dawn, status: planned, actors: Navy ships}
notes: ""
