---
id: report-my-416
genre: report
country: MY
published: 2019-09-19
publisher: Straits Observer
title: "Haze at worst level in years: what's happening in [Malaysia](mal event), [Singapore](sin event) and [Indonesia](ind event)"
---
More than 2,400 schools in [Malaysia](mal event) were {shut}(e1) on Thursday and flights were {cancelled}(e2) in [Borneo](bor event) as smoke from {fires}(e3) on [Sumatra](sum event) and in [Kalimantan](kal event) blanketed the region.

Where is it worst?

The air pollutant index in [Rompin](rom event), [Pahang](pah mention), reached 232 at 2pm, "very unhealthy". [Sri Aman](sri event), in [Sarawak](sar mention), passed 400 on Tuesday. [Singapore](sin event) recorded 154 on Wednesday evening, its highest in three years. In [Palangka Raya](pal event), capital of [Central Kalimantan](cen mention), it was above 500 for a fifth day.

Who is affected?

All schools in [Penang](pen event), [Selangor](sel event), [Putrajaya](put event) and [Kuala Lumpur](kua event) were {closed}(e1). [Johor](joh event) {followed}(e1) after 15 pupils of a school in [Pasir Gudang](pas event), where 6,000 people had fallen {ill}(e4) from fumes in March and June, began {vomiting}(e5). Clinics in [Kuching](kuc event) {treated}(e6) 1,500 people for coughs and conjunctivitis last week. A four-month-old girl {died}(e7) in [Banyuasin](ban event), [South Sumatra](sou mention), on Sunday; the family blames the smoke.

Eleven flights were {scrapped}(e2) at [Ipoh](ipo event), and [Pontianak](pon event) airport {opened}(e2) for four hours only. A walk of scouts from [Melaka](mel mention) was called off.

What is burning?

Some 328,000 hectares have {burned}(e3) since January, [Indonesia](ind metonym)'s disaster agency says, mostly in [Riau](ria event), [Jambi](jam event) and the [Kalimantan](kal event) provinces. Satellites counted 2,719 hotspots on Wednesday. Peat {smoulders}(e3) underground for weeks.

Who is responsible?

Police have {named}(e8) 230 suspects, almost all of them smallholders. The environment ministry has {sealed}(e9) the land of 49 companies, including units of groups based in [Singapore](sin mention) and [Kuala Lumpur](kua mention). It {filed}(e10) a suit against one of them on Monday at a court in [Pekanbaru](pek event).

President Wiryawan Hadikusumo, who {visited}(e11) [Riau](ria event) on Tuesday, said that 5,600 soldiers had been {sent}(e12). Planes have {dropped}(e13) salt to make rain. There was a {row}(e14) last week when a minister in [Jakarta](jak mention) {claimed}(e14) that part of the smoke came from [Sarawak](sar mention).

What is [Malaysia](mal metonym) doing?

It {seeded}(e15) clouds over [Johor](joh event) and [Sarawak](sar event) this week and will raise the matter at the UN General Assembly in [New York](new event). Prime Minister Datuk Azlan Mahmood {told}(e16) parliament that plantations abroad might be brought to court. The football match with the [United Arab Emirates](uni metonym) at [Bukit Jalil](buk event) on 10 September was {played}(e17) in haze, and next weekend's motorcycle {race}(e18) at [Sepang](sep event) is being kept under review.

Has this happened before?

In 1997, 2013 and 2015. In 2015 the fires {cost}(e19) [Indonesia](ind mention) $16 billion and are thought to have {shortened}(e19) 100,000 lives. After them, the three countries and others {pledged}(e20) in [Hanoi](han event) to make the region free of haze by 2020.

When will it end?

The monsoon is late. Rain is expected in the second half of October.

(This explainer was updated at 6.40pm with new figures for [Kota Kinabalu](kot mention) and [Brunei](bru mention).)

---
places:
  bor: {name: Borneo, point: [0.5, 114.0], precision: area, radius_km: 500}
  sum: {name: Sumatra, point: [-0.5, 101.5], precision: area, radius_km: 600}
  kal: {name: Kalimantan, point: [-1.5, 113.5], precision: area, radius_km: 450}
  rom: {name: Rompin, point: [2.8, 103.48]}
  pah: {name: Pahang, geonameid: 1733042, point: [3.8456, 102.491], precision: division}
  sri: {name: Sri Aman, point: [1.24, 111.46]}
  sar: {name: Sarawak, geonameid: 1733038, point: [2.4495, 113.344], precision: division}
  pal: {name: Palangkaraya, geonameid: 1633118, point: [-2.2083, 113.9167]}
  cen: {name: Central Kalimantan, geonameid: 1641898, point: [-1.8422, 113.286], precision: division}
  pen: {name: Penang, geonameid: 1733047, point: [5.3684, 100.261], precision: division}
  sel: {name: Selangor, geonameid: 1733037, point: [3.3078, 101.428], precision: division}
  put: {name: Putrajaya, geonameid: 6697380, point: [2.9353, 101.6911]}
  joh: {name: Johor, geonameid: 1733049, point: [2.0065, 103.412], precision: division}
  ban: {name: Banyuasin, point: [-2.9, 104.6], precision: division}
  sou: {name: South Sumatra, geonameid: 1626196, point: [-3.3824, 104.073], precision: division}
  mel: {name: Malacca, geonameid: 1734759, point: [2.196, 102.2405]}
  pon: {name: Pontianak, geonameid: 1630789, point: [-0.0319, 109.325]}
  ria: {name: Riau, geonameid: 1629652, point: [0.3969, 101.745], precision: division}
  jam: {name: Jambi, geonameid: 1642856, point: [-1.655, 102.823], precision: division}
  pek: {name: Pekanbaru, geonameid: 1631761, point: [0.5167, 101.4417]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  buk: {name: Bukit Jalil, point: [3.055, 101.69]}
  sep: {name: Sepang, point: [2.76, 101.74]}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  kot: {name: Kota Kinabalu, geonameid: 1733432, point: [5.9749, 116.0724]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  pas: {name: Pasir Gudang, geonameid: 1732722, point: [1.462, 103.9053]}
  kuc: {name: Kuching, geonameid: 1735634, point: [1.55, 110.3333]}
  ipo: {name: Ipoh, geonameid: 1734634, point: [4.5841, 101.0829]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  bru: {name: Brunei, geonameid: 1820814, point: [4.5, 114.66667], precision: country}
events:
  e1: {type: closure, places: [mal, pen, sel, put, kua, joh], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: "More than 2,400 schools", main: true}
  e2: {type: transport_change, places: [bor, ipo, pon], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: flights, main: true}
  e3: {type: wildfire, places: [sum, kal, ria, jam], start: 2019-01, end: 2019-09, date_precision: month, date_text: since January, status: happened, actors: "", targets: "Some 328,000 hectares", main: true}
  e4: {type: poisoning, places: [pas], start: 2019-03, end: 2019-06, date_precision: month, date_text: in March and June, injured: 6000, status: happened, actors: fumes, targets: "6,000 people"}
  e5: {type: poisoning, places: [pas], start: null, end: null, date_precision: unknown, date_text: "", injured: 15, status: happened, actors: "", targets: 15 pupils of a school}
  e6: {type: medical, places: [kuc], start: 2019-09-09, end: 2019-09-09, date_precision: week, date_text: last week, status: happened, actors: Clinics, targets: "1,500 people"}
  e7: {type: death, places: [ban], start: 2019-09-15, end: 2019-09-15, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: A four-month-old girl}
  e8: {type: investigation, places: [ind], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: 230 suspects}
  e9: {type: raid, places: [ind], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The environment ministry, targets: the land of 49 companies}
  e10: {type: trial, places: [pek], start: 2019-09-16, end: 2019-09-16, date_precision: day, date_text: on Monday, status: happened, actors: It, targets: one of them}
  e11: {type: visit, places: [ria], start: 2019-09-17, end: 2019-09-17, date_precision: day, date_text: on Tuesday, status: happened, actors: President Wiryawan Hadikusumo}
  e12: {type: aid, places: [ria], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "5,600 soldiers", minor: true}
  e13: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Planes, targets: salt, minor: true}
  e14: {type: statement, places: [jak], start: 2019-09-09, end: 2019-09-09, date_precision: week, date_text: last week, status: happened, actors: a minister}
  e15: {type: other, places: [joh, sar], start: 2019-09-16, end: 2019-09-16, date_precision: week, date_text: this week, status: happened, actors: Malaysia, targets: clouds}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Datuk Azlan Mahmood, targets: parliament, minor: true}
  e17: {type: match, places: [buk], start: 2019-09-10, end: 2019-09-10, date_precision: day, date_text: on 10 September, status: happened, actors: the United Arab Emirates}
  e18: {type: match, places: [sep], start: 2019-09-28, end: 2019-09-28, date_precision: day, date_text: "next weekend's", status: planned, actors: ""}
  e19: {type: wildfire, places: [ind], start: 2015, end: 2015, date_precision: year, date_text: In 2015, killed: 100000, killed_qualifier: about, status: happened, actors: ""}
  e20: {type: agreement, places: [han], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the three countries and others}
notes: ""
