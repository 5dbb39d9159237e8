---
id: report-ke-390
genre: report
country: KE
published: 2018-03-02
publisher: The Savanna Post
title: "County round-up: Chief {shot}(e1) in [Mandera](man event), {cholera}(e2) in [Garissa](gar event), matatu {plunges}(e3) into river at [Sagana](sag event)"
---
[Mandera](man dateline)
Gunmen believed to be al-Shabaab {killed}(e1) an assistant chief and a teacher at [Lafey](laf event) early on Thursday, County Commissioner Eric Oduor Wanyama said. The attackers {destroyed}(e4) a telephone mast on their way back across the border to [Somalia](som mention). Schools in [Lafey](laf event), [Fino](fin event) and [Arabia](ara event) were {closed}(e5). In a separate incident on Wednesday, a police lorry {ran over}(e6) a roadside {bomb}(e6) between [Elwak](elw event) and [Kutulo](kut event); five officers were {injured}(e6) and {airlifted}(e7) to [Nairobi](nai event).

[Garissa](gar dateline)
Two more people have {died}(e2) of cholera in the [Dadaab](dad event) refugee complex and [Garissa](gar event) town, bringing the {toll}(e2) since January to 11. Governor Ahmed Dakane {suspended}(e8) the licences of food kiosks on Wednesday. The disease is thought to have come with traders from [Kismayu](kis mention); [Tana River](tan event) and [Turkana](tur event) have also reported cases.

[Sagana](sag dateline)
Seven members of a church choir from [Kerugoya](ker mention) {perished}(e3) when their matatu {veered off}(e3) the [Nairobi](nai mention)–[Nyeri](nye mention) highway and {fell}(e3) into the [Ragati](rag event) river on Wednesday night. Nine were {rescued}(e9) by villagers and are being {treated}(e10) at [Karatina](kar event) hospital. The National Transport and Safety Authority has {impounded}(e11) two vehicles of the same sacco.

[Kisumu](kisu dateline)
Opposition supporters {lit bonfires}(e12) at [Kondele](kon event) on Thursday after the {arrest}(e13) of a local lawyer who had {sworn in}(e14) their leader as the "people's president" at Uhuru Park in [Nairobi](nai event) on January 30. Police {used}(e12) teargas. The lawyer was {deported}(e15) to [Canada](can mention) in February, came back, and is {held}(e13) at a station in [Athi River](ath event), his colleagues say.

[Eldoret](eld dateline)
Farmers from [Uasin Gishu](uas mention) and [Trans Nzoia](tra mention) {petitioned}(e16) the National Cereals and Produce Board for Sh3.5 billion owed for maize delivered last season. They say that cartels {imported}(e17) grain from [Uganda](uga mention) and {sold}(e17) it to the silos at [Moi's Bridge](moi event) and [Kitale](kit event) under the names of dead people. The Ethics and Anti-Corruption Commission has {opened}(e18) a file.

[Mombasa](mom dateline)
A yacht from the [Seychelles](sey mention) was {intercepted}(e19) off [Kilifi](kil event) by the navy on Monday with 32kg of heroin. The crew of five, from [Pakistan](pak mention) and [Zanzibar](zan mention), will be {arraigned}(e20) at [Shanzu](sha event) today. Meanwhile the Standard Gauge Railway has {carried}(e21) its millionth passenger.

[Lodwar](lod dateline)
At least 14 people have been {killed}(e22) since Sunday in {fighting}(e22) over wells between herders of [Turkana](tur mention) and [West Pokot](wes mention) at [Kapedo](kap event) and [Lokori](lok event). The Catholic bishop {called for}(e23) elders of both sides to {meet}(e24) in [Kapenguria](kape event) next week.

---
places:
  man: {name: Mandera, geonameid: 187896, point: [3.9373, 41.8569]}
  gar: {name: Garissa, geonameid: 197745, point: [-0.4527, 39.646]}
  sag: {name: Sagana, point: [-0.66, 37.21]}
  laf: {name: Lafey, point: [3.15, 41.19]}
  fin: {name: Fino, point: [3.45, 41.55], precision: near}
  ara: {name: Arabia, point: [3.55, 41.5], precision: near}
  elw: {name: Elwak, point: [2.8, 40.93]}
  kut: {name: Kutulo, point: [2.6, 40.7], precision: near}
  dad: {name: Dadaab, point: [0.05, 40.31]}
  kis: {name: Kismayo, geonameid: 55671, point: [-0.3582, 42.5454]}
  tan: {name: Tana River, geonameid: 179585, point: [-1.8324, 40.1359], precision: division}
  tur: {name: Turkana, geonameid: 178914, point: [3.0395, 35.1934], precision: division}
  ker: {name: Kerugoya, point: [-0.5, 37.28]}
  rag: {name: Ragati, point: [-0.6, 37.2], precision: near}
  kar: {name: Karatina, point: [-0.48, 37.13]}
  kon: {name: Kondele, point: [-0.08, 34.78]}
  ath: {name: Athi River, geonameid: 200787, point: [-1.4563, 36.9783]}
  uas: {name: Uasin Gishu, geonameid: 178837, point: [0.5068, 35.2386], precision: division}
  tra: {name: Trans Nzoia, geonameid: 179068, point: [0.9829, 35.084], precision: division}
  moi: {name: "Moi's Bridge", point: [0.88, 35.12]}
  kil: {name: Kilifi, geonameid: 192067, point: [-3.6305, 39.8499]}
  zan: {name: Zanzibar, geonameid: 148730, point: [-6.1639, 39.1979]}
  sha: {name: Shanzu, point: [-3.97, 39.75]}
  wes: {name: West Pokot, geonameid: 178145, point: [1.3123, 35.1893], precision: division}
  kap: {name: Kapedo, point: [1.17, 36.1]}
  lok: {name: Lokori, point: [1.95, 36.02]}
  kape: {name: Kapenguria, point: [1.24, 35.11]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  nye: {name: Nyeri, geonameid: 182701, point: [-0.4201, 36.9476]}
  kisu: {name: Kisumu, geonameid: 191245, point: [-0.1022, 34.7617]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  kit: {name: Kitale, geonameid: 191220, point: [1.0157, 35.0062]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  sey: {name: Seychelles, geonameid: 241170, point: [-4.58333, 55.66667], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  lod: {name: Lodwar, geonameid: 189280, point: [3.1199, 35.5964]}
events:
  e1: {type: attack, places: [man, laf], start: 2018-03-01, end: 2018-03-01, date_precision: day, date_text: early on Thursday, killed: 2, status: happened, actors: Gunmen believed to be al-Shabaab, targets: an assistant chief and a teacher, main: true}
  e2: {type: outbreak, places: [gar, dad], start: 2018-01, end: 2018-03, date_precision: month, date_text: since January, killed: 11, status: happened, actors: "", main: true}
  e3: {type: road_accident, places: [sag, rag], start: 2018-02-28, end: 2018-02-28, date_precision: day, date_text: on Wednesday night, killed: 7, status: happened, actors: their matatu, targets: Seven members of a church choir, main: true}
  e4: {type: attack, places: [laf], start: 2018-03-01, end: 2018-03-01, date_precision: day, date_text: "", status: happened, actors: The attackers, targets: a telephone mast, minor: true}
  e5: {type: closure, places: [laf, fin, ara], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Schools}
  e6: {type: bombing, places: [elw, kut], start: 2018-02-28, end: 2018-02-28, date_precision: day, date_text: on Wednesday, injured: 5, status: happened, actors: "", targets: a police lorry}
  e7: {type: medical, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: five officers, minor: true}
  e8: {type: decision, places: [gar], start: 2018-02-28, end: 2018-02-28, date_precision: day, date_text: on Wednesday, status: happened, actors: Governor Ahmed Dakane, targets: the licences of food kiosks}
  e9: {type: rescue, places: [rag], start: 2018-02-28, end: 2018-02-28, date_precision: day, date_text: "", status: happened, actors: villagers, minor: true}
  e10: {type: medical, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: raid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The National Transport and Safety Authority, targets: two vehicles of the same sacco}
  e12: {type: riot, places: [kon], start: 2018-03-01, end: 2018-03-01, date_precision: day, date_text: on Thursday, status: happened, actors: Opposition supporters}
  e13: {type: arrest, places: [ath], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: a local lawyer}
  e14: {type: ceremony, places: [nai], start: 2018-01-30, end: 2018-01-30, date_precision: day, date_text: on January 30, status: happened, actors: a local lawyer, targets: their leader}
  e15: {type: displacement, places: [], start: 2018-02, end: 2018-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: The lawyer}
  e16: {type: statement, places: [eld], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Farmers from Uasin Gishu and Trans Nzoia, targets: the National Cereals and Produce Board}
  e17: {type: fraud, places: [moi, kit], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: cartels, targets: grain from Uganda}
  e18: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Ethics and Anti-Corruption Commission}
  e19: {type: smuggling, places: [kil], start: 2018-02-26, end: 2018-02-26, date_precision: day, date_text: on Monday, status: happened, actors: the navy, targets: A yacht from the Seychelles}
  e20: {type: trial, places: [sha], start: 2018-03-02, end: 2018-03-02, date_precision: day, date_text: today, status: planned, actors: "", targets: The crew of five}
  e21: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Standard Gauge Railway, minor: true}
  e22: {type: battle, places: [kap, lok], start: 2018-02-25, end: 2018-03-02, date_precision: day, date_text: since Sunday, killed: 14, killed_qualifier: at_least, status: happened, actors: herders of Turkana and West Pokot}
  e23: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Catholic bishop, minor: true}
  e24: {type: meeting, places: [kape], start: 2018-03-05, end: 2018-03-05, date_precision: week, date_text: next week, status: planned, actors: elders of both sides}
notes: ""
