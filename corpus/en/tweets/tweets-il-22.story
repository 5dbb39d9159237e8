---
id: tweets-il-22
genre: tweets
country: IL
published: 2021-05-12
publisher: Levant Desk Live
title: "As It Happened: {Barrage}(e1) on [Tel Aviv](tel event), {Riots}(e2) in [Lod](lod event)"
---
00:14 {Sirens}(e1) across central [Israel](isr event). {Interceptions}(e1) over [Holon](hol event) and [Bat Yam](bat event). Ben Gurion airport {closed}(e3); arrivals {diverted}(e4) to [Larnaca](lar event).

00:50 Medics: woman, 50, {killed}(e5) in [Rishon LeZion](ris event). Three hurt in [Holon](hol event) when rocket {hit}(e6) a bus, empty but for the driver.

01:35 {Unrest}(e2) in [Lod](lod event) spreading. Synagogue {torched}(e2), cars burnt. Mayor says "civil war". State of emergency {declared}(e7); 16 Border Police companies being {moved}(e8) from the [West Bank](wes mention).

02:20 IDF: 130 targets {hit}(e9) in [Gaza](gaz event) since Monday. Hamas-run health ministry: 35 {killed}(e9), incl 10 children.

03:05 A 13-storey tower in [Rimal](rim event), [Gaza City](gaza event), {came down}(e10). Residents had been {warned}(e11) to leave; no deaths reported there.

04:40 Two people {killed}(e12) in [Ashkelon](ash event) named as a carer from [Kerala](ker mention) and her patient's sister.

06:15 Correction: the pipeline on {fire}(e13) is south of [Ashkelon](ash event), not at the port of [Ashdod](ashd mention).

07:30 Man, 52, and daughter, 16, {killed}(e14) by direct {hit}(e14) in [Dahmash](dah event), an unrecognised village next to [Lod](lod mention).

08:10 [Washington](was metonym) {sending}(e15) an envoy. [Cairo](cai metonym) is trying for a {truce}(e16) from Thursday. [Moscow](mos metonym) wants Quartet to meet.

09:00 {Funeral}(e17) of Arab man {shot dead}(e18) in [Lod](lod event) on Monday; stones {thrown}(e19) at police. In [Acre](acr event) a fish restaurant was {set alight}(e20) overnight, in [Jaffa](jaf event) a reporter {beaten}(e21).

10:45 Schools {shut}(e22) from [Hadera](had mention) to the [Negev](neg mention) until further notice. Football {off}(e23) in [Netanya](net event) tonight.

---
places:
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  lod: {name: Lod, geonameid: 294421, point: [31.9467, 34.8903]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  hol: {name: Holon, geonameid: 294751, point: [32.0103, 34.7792]}
  bat: {name: Bat Yam, geonameid: 295548, point: [32.0238, 34.7518]}
  lar: {name: Larnaca, geonameid: 146400, point: [34.9221, 33.6279]}
  ris: {name: Rishon LeTsiyyon, geonameid: 293703, point: [31.971, 34.7894]}
  wes: {name: West Bank, point: [32.0, 35.25], precision: area, radius_km: 60}
  gaz: {name: Gaza, point: [31.42, 34.35], precision: area, radius_km: 20}
  rim: {name: Rimal, point: [31.523, 34.443], precision: near}
  gaza: {name: Gaza, geonameid: 281133, point: [31.5016, 34.4667]}
  ash: {name: Ashkelon, geonameid: 295620, point: [31.6693, 34.5715]}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  ashd: {name: Ashdod, geonameid: 295629, point: [31.7921, 34.6497]}
  dah: {name: Dahmash, point: [31.942, 34.868], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  acr: {name: Acre, geonameid: 295721, point: [32.9281, 35.0765]}
  jaf: {name: Jaffa, point: [32.05, 34.755], precision: near}
  had: {name: Hadera, geonameid: 294946, point: [32.4419, 34.9039]}
  neg: {name: Negev, point: [30.8, 34.8], precision: area, radius_km: 60}
  net: {name: Netanya, geonameid: 294071, point: [32.3329, 34.8599]}
events:
  e1: {type: shelling, places: [tel, hol, bat], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "00:14", status: happened, actors: "", main: true}
  e2: {type: riot, places: [lod], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "01:35", status: happened, actors: "", main: true}
  e3: {type: closure, places: [], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [lar], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: shelling, places: [ris], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "00:50", killed: 1, status: happened, actors: ""}
  e6: {type: shelling, places: [hol], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", injured: 3, status: happened, actors: ""}
  e7: {type: decision, places: [lod], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: transport_change, places: [wes], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", status: happened, actors: 16 Border Police companies, minor: true}
  e9: {type: airstrike, places: [gaz], start: 2021-05-10, end: 2021-05-12, date_precision: day, date_text: since Monday, killed: 35, status: happened, actors: IDF, main: true}
  e10: {type: airstrike, places: [rim], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "03:05", killed: 0, status: happened, actors: ""}
  e11: {type: statement, places: [rim], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", status: happened, actors: "", targets: Residents, minor: true}
  e12: {type: shelling, places: [ash], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: ""}
  e13: {type: fire, places: [ash], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e14: {type: shelling, places: [dah], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "07:30", killed: 2, status: happened, actors: ""}
  e15: {type: visit, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e16: {type: agreement, places: [cai], start: 2021-05-13, end: 2021-05-13, date_precision: day, date_text: from Thursday, status: planned, actors: ""}
  e17: {type: ceremony, places: [lod], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "09:00", status: happened, actors: ""}
  e18: {type: shooting, places: [lod], start: 2021-05-10, end: 2021-05-10, date_precision: day, date_text: on Monday, killed: 1, status: happened, actors: "", targets: Arab man}
  e19: {type: riot, places: [lod], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e20: {type: riot, places: [acr], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: overnight, status: happened, actors: ""}
  e21: {type: attack, places: [jaf], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", status: happened, actors: "", targets: a reporter}
  e22: {type: closure, places: [had, neg], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e23: {type: match, places: [net], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: tonight, status: happened, negated: true, actors: ""}
notes: ""
