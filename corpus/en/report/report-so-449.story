---
id: report-so-449
genre: report
country: SO
published: 2017-10-16
publisher: Horn Explainers
title: "[Mogadishu](mog event) truck {bomb}(e1): what we know so far"
---
More than 300 people are now known to have {died}(e1) in the {explosion}(e1) of a lorry in the centre of [Mogadishu](mog event) on Saturday, the deadliest single {attack}(e1) in [Somalia](som mention)'s history. Here is what we know.

What happened?

Security forces had followed the lorry since it {passed}(e2) a checkpoint on the road from [Afgoye](afg mention). It was stuck in traffic at the Zoobe junction, in [Hodan](hod event) district, at about 3.20 p.m. when it {blew up}(e1) beside a fuel tanker. A hotel {collapsed}(e3). Two hours later a second vehicle {exploded}(e4) in [Wadajir](wad event), and a third was {stopped}(e5) near the airport; its driver is in {custody}(e5).

Who are the victims?

At least 100 were burned beyond recognition and have been {buried}(e6) by the state. About 300 people are {injured}(e1). Among the dead are a medical student who was to graduate on Sunday, five volunteers of the Red Crescent, and a [Somali](som demonym)-[American](uni demonym) from [Bloomington](blo mention), [Minnesota](min mention). A [Turkish](tur demonym) military aircraft {flew}(e7) 35 of the wounded to [Ankara](ank event) on Monday, and others were taken to [Nairobi](nai event).

Who did it?

No group has said so. The government {blames}(e8) al-Shabaab. Officials believe that the driver came from a village near [Bariire](bar event), where ten civilians, three of them boys, were {killed}(e9) in August in a {raid}(e9) by [US](uni metonym) and [Somali](som demonym) troops.

What is being done?

President Ahmed Jibril Hersi {declared}(e10) three days of mourning and {gave}(e11) blood. On Sunday thousands with red headbands {marched}(e12) to the site until police {fired}(e13) in the air. Prayers were {held}(e14) in [Hargeisa](har event), [Garowe](gar event) and [Baidoa](bai event). [Kenya](ken metonym), [Ethiopia](eth metonym) and [Djibouti](dji metonym) have {sent}(e15) drugs. In [Paris](par event) the Eiffel Tower {went dark}(e16) on Monday evening.

Could it have been prevented?

The defence minister and the army chief {resigned}(e17) last Thursday, without saying why. On the same day the head of the [US](uni metonym) [Africa](afr metonym org) Command, whose seat is in [Stuttgart](stu mention), had {met}(e18) the president in [Mogadishu](mog event). Since June the rebels have {retaken}(e19) [Leego](lee event), [Bulo Gaduud](bul event) and, on Friday, [Bariire](bar event) itself, after soldiers {left}(e19) over unpaid wages.

What else have they done?

The group, driven from the capital in August 2011, has {attacked}(e20) a mall in [Nairobi](nai event) (67 dead, September 2013) and a university in [Garissa](gari event) (148, April 2015). At [El Adde](ela event) in January 2016 it {killed}(e21) some 140 [Kenyan](ken demonym) soldiers. In [Mogadishu](mog event), 39 people {died}(e22) at a market in February.

"My shop was there, where the water is," said Sacdiyo Nur, who sells cloth in [Hodan](hod mention). "I had gone to pray."

---
places:
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  afg: {name: Afgoye, point: [2.14, 45.12]}
  hod: {name: Hodan, point: [2.03, 45.31]}
  wad: {name: Wadajir, point: [2.01, 45.28]}
  blo: {name: Bloomington, geonameid: 5018739, point: [44.8408, -93.2983]}
  min: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  bar: {name: Bariire, point: [2.05, 44.9]}
  har: {name: Hargeisa, geonameid: 57289, point: [9.56, 44.065]}
  gar: {name: Garoowe, geonameid: 58933, point: [8.4021, 48.4828]}
  bai: {name: Baidoa, point: [3.11, 43.65]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  lee: {name: Leego, point: [2.45, 44.6], precision: near}
  bul: {name: Bulo Gaduud, point: [-0.2, 42.45], precision: near}
  gari: {name: Garissa, geonameid: 197745, point: [-0.4527, 39.646]}
  ela: {name: El Adde, point: [3.0, 41.9], precision: near}
  afr: {name: Africa, point: [5.0, 20.0], precision: area, radius_km: 3500}
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
events:
  e1: {type: bombing, places: [mog, hod], start: 2017-10-14, end: 2017-10-14, date_precision: day, date_text: on Saturday, killed: 300, killed_qualifier: at_least, injured: 300, injured_qualifier: about, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [], start: 2017-10-14, end: 2017-10-14, date_precision: day, date_text: "", status: happened, actors: the lorry, minor: true}
  e3: {type: collapse, places: [hod], start: 2017-10-14, end: 2017-10-14, date_precision: day, date_text: "", status: happened, actors: A hotel, minor: true}
  e4: {type: bombing, places: [wad], start: 2017-10-14, end: 2017-10-14, date_precision: day, date_text: Two hours later, status: happened, actors: a second vehicle}
  e5: {type: arrest, places: [mog], start: 2017-10-14, end: 2017-10-14, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: its driver}
  e6: {type: ceremony, places: [mog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the state, targets: At least 100, minor: true}
  e7: {type: medical, places: [ank, nai], start: 2017-10-16, end: 2017-10-16, date_precision: day, date_text: on Monday, status: happened, actors: A Turkish military aircraft, targets: 35 of the wounded}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: al-Shabaab, minor: true}
  e9: {type: raid, places: [bar], start: 2017-08, end: 2017-08, date_precision: month, date_text: in August, killed: 10, status: happened, actors: US and Somali troops, targets: ten civilians}
  e10: {type: ceremony, places: [som], start: null, end: null, date_precision: unknown, date_text: three days, status: happened, actors: President Ahmed Jibril Hersi}
  e11: {type: medical, places: [mog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Ahmed Jibril Hersi, targets: blood, minor: true}
  e12: {type: protest, places: [mog, hod], start: 2017-10-15, end: 2017-10-15, date_precision: day, date_text: On Sunday, status: happened, actors: thousands with red headbands}
  e13: {type: shooting, places: [mog], start: 2017-10-15, end: 2017-10-15, date_precision: day, date_text: "", status: happened, actors: police, minor: true}
  e14: {type: ceremony, places: [har, gar, bai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: aid, places: [mog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Kenya, Ethiopia and Djibouti", targets: drugs}
  e16: {type: ceremony, places: [par], start: 2017-10-16, end: 2017-10-16, date_precision: day, date_text: on Monday evening, status: happened, actors: the Eiffel Tower}
  e17: {type: resignation, places: [mog], start: 2017-10-12, end: 2017-10-12, date_precision: day, date_text: last Thursday, status: happened, actors: The defence minister and the army chief}
  e18: {type: meeting, places: [mog], start: 2017-10-12, end: 2017-10-12, date_precision: day, date_text: On the same day, status: happened, actors: the head of the US Africa Command, targets: the president}
  e19: {type: battle, places: [lee, bul, bar], start: 2017-06, end: 2017-10, date_precision: month, date_text: Since June, status: happened, actors: the rebels}
  e20: {type: attack, places: [nai, gari], start: 2013-09, end: 2015-04, date_precision: month, date_text: September 2013, killed: 215, status: happened, actors: The group, targets: a mall}
  e21: {type: battle, places: [ela], start: 2016-01, end: 2016-01, date_precision: month, date_text: in January 2016, killed: 140, killed_qualifier: about, status: happened, actors: it, targets: some 140 Kenyan soldiers}
  e22: {type: bombing, places: [mog], start: 2017-02, end: 2017-02, date_precision: month, date_text: in February, killed: 39, status: happened, actors: "", targets: 39 people}
notes: ""
