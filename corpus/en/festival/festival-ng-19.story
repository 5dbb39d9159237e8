---
id: festival-ng-19
genre: festival
country: NG
published: 2019-04-15
publisher: Rima Valley Mail
title: "Bull Drums {Return}(e1) to [Argungu](arg event) as Fishing {Festival}(e1) Is {Revived}(e1)"
---
[ARGUNGU](arg dateline), [Kebbi](keb dateline) State: More than 50,000 fishermen {plunged}(e1) into the Matan Fada river on Saturday as [Nigeria](nig event)'s oldest fishing {festival}(e1) was {held}(e1) for the first time in a decade, under the eyes of 1,200 soldiers and police.

The winner, Abubakar Ya'u, a tailor from [Augie](aug mention), {landed}(e2) a Nile perch of 78 kilos and was given two buses and a pilgrimage to [Mecca](mec mention). Visitors came from [Niger](nige mention), [Benin](ben mention) and as far as [Japan](jap mention).

The festival was {suspended}(e3) in 2010 as {kidnappings}(e4) and cattle {raids}(e5) spread across [Zamfara](zam event), [Sokoto](sok event) and [Kebbi](keb event). Even this year gunmen on motorcycles {attacked}(e6) the village of [Tungar Kafi](tun event), across the border in [Zamfara](zam event), on the eve of the {finale}(e1), {killing}(e6) four herders and {making off}(e7) with 200 cows. The governor said that they had no link with the event and that the roads from [Birnin Kebbi](bir mention) were safe.

They were, though not from lorries: a bus carrying drummers from [Yauri](yau mention) {overturned}(e8) at [Jega](jeg event) on Friday, leaving one dead and 17 injured. Four boys who had got into difficulty in the river were {pulled out alive}(e9) by canoe men.

Wrestling {bouts}(e10) on Thursday were {won}(e10) by [Kano](kan metonym), who {beat}(e10) hosts [Argungu](arg metonym) in the {final}(e10). On Sunday the emir {received}(e11) the ministers of culture and tourism; the latter {pledged}(e12) a hotel, which is to be {built}(e13) by 2021.

---
places:
  arg: {name: Argungu, geonameid: 2349431, point: [12.7448, 4.5251]}
  aug: {name: Augie, geonameid: 2348881, point: [12.8903, 4.5996]}
  mec: {name: Makkah, geonameid: 104515, point: [21.4266, 39.8256]}
  zam: {name: Zamfara, geonameid: 2595349, point: [12.0084, 6.1283], precision: division}
  sok: {name: Sokoto, geonameid: 2322907, point: [13.0603, 5.4366], precision: division}
  keb: {name: Kebbi, geonameid: 2597363, point: [11.7712, 4.0655], precision: division}
  tun: {name: Tungar Kafi, point: [12.35, 5.0], precision: near}
  bir: {name: Birnin Kebbi, geonameid: 2347059, point: [12.4539, 4.1975]}
  yau: {name: Yelwa, geonameid: 2318152, point: [10.8351, 4.7424]}
  jeg: {name: Jega, geonameid: 2336237, point: [12.2234, 4.3797]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  nige: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: festival, places: [arg], start: 2019-04-13, end: 2019-04-13, date_precision: day, date_text: on Saturday, status: happened, actors: "More than 50,000 fishermen", main: true}
  e2: {type: match, places: [arg], start: 2019-04-13, end: 2019-04-13, date_precision: day, date_text: "", status: happened, actors: "More than 50,000 fishermen"}
  e3: {type: decision, places: [arg], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: ""}
  e4: {type: abduction, places: [zam, sok, keb], start: 2010, end: 2010, date_precision: year, date_text: "", status: happened, actors: ""}
  e5: {type: robbery, places: [zam, sok, keb], start: 2010, end: 2010, date_precision: year, date_text: "", status: happened, actors: ""}
  e6: {type: attack, places: [tun], start: 2019-04-12, end: 2019-04-12, date_precision: day, date_text: on the eve, killed: 4, status: happened, actors: gunmen on motorcycles, targets: herders}
  e7: {type: robbery, places: [tun], start: 2019-04-12, end: 2019-04-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: road_accident, places: [jeg], start: 2019-04-12, end: 2019-04-12, date_precision: day, date_text: on Friday, killed: 1, injured: 17, status: happened, actors: "", targets: a bus carrying drummers}
  e9: {type: rescue, places: [arg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: canoe men, targets: Four boys}
  e10: {type: match, places: [arg], start: 2019-04-11, end: 2019-04-11, date_precision: day, date_text: on Thursday, status: happened, actors: Kano, targets: Argungu}
  e11: {type: meeting, places: [arg], start: 2019-04-14, end: 2019-04-14, date_precision: day, date_text: On Sunday, status: happened, actors: the emir, targets: the ministers of culture and tourism}
  e12: {type: statement, places: [arg], start: 2019-04-14, end: 2019-04-14, date_precision: day, date_text: "", status: happened, actors: the latter, minor: true}
  e13: {type: construction, places: [arg], start: 2021, end: 2021, date_precision: year, date_text: by 2021, status: planned, actors: ""}
notes: ""
