---
id: raid-de-06
genre: raid
country: DE
published: 2022-12-09
publisher: Havel Bote
title: "Prince, paratrooper, tenor"
---
[BERLIN](ber dateline)/[GERA](ger dateline) — Three thousand officers, 130 addresses, 25 {arrests}(e1): the morning {raid}(e1) of Wednesday was, as the minister said, the biggest that [Germany](germ event) has seen, and the man it began with was having his toast.

Heinrich Albert Prinz von Lauenfels, 71, was {led}(e2) from his flat in the [Westend](wes event) of [Frankfurt](fra event) in a tweed jacket. Police in balaclavas {carried}(e3) boxes from his hunting lodge near [Bad Lobenstein](bad event), in [Thuringia](thu event). At the same hour they {searched}(e4) a barracks in [Calw](cal event), a roofer's in [Pforzheim](pfo event) and the home of an opera singer in [Chemnitz](che event).

Two of the 25 were {taken}(e5) abroad, in [Kitzbühel](kit event) and in [Perugia](per event).

They are {accused}(e6) of planning to storm the [Reichstag](rei event) and put the prince on a chair. A [Russian](rus demonym) woman of his acquaintance, who lives in [Leipzig](lei mention), {carried}(e7) letters to the consulate there; [Moscow](mos metonym) says it never answered.

The federal court in [Karlsruhe](kar event) {remanded}(e8) 19 of them on Thursday. In [Bad Lobenstein](bad mention) the mayor, who in August had invited the prince to a {reception}(e9), was not at his desk.

---
places:
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  ger: {name: Gera, geonameid: 2921232, point: [50.8803, 12.0819]}
  wes: {name: Westend, point: [50.12, 8.66], precision: near, near: fra}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  bad: {name: Bad Lobenstein, geonameid: 2876721, point: [50.4522, 11.6393]}
  thu: {name: Thuringia, geonameid: 2822542, point: [50.9052, 11.0976], precision: division}
  kit: {name: Kitzbühel, geonameid: 2774347, point: [47.4464, 12.3922]}
  per: {name: Perugia, geonameid: 3171180, point: [43.1122, 12.3888]}
  rei: {name: Reichstag, point: [52.5186, 13.3762], precision: exact, near: ber}
  cal: {name: Calw, geonameid: 2940383, point: [48.7142, 8.7403]}
  germ: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  pfo: {name: Pforzheim, geonameid: 2853969, point: [48.8844, 8.6989]}
  che: {name: Chemnitz, geonameid: 2940132, point: [50.8357, 12.9292]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  lei: {name: Leipzig, geonameid: 2879139, point: [51.3396, 12.3713]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  kar: {name: Karlsruhe, geonameid: 2892794, point: [49.0094, 8.4044]}
events:
  e1: {type: raid, places: [germ], start: 2022-12-07, end: 2022-12-07, date_precision: day, date_text: of Wednesday, arrested: 25, status: happened, actors: "", main: true}
  e2: {type: arrest, places: [fra], start: 2022-12-07, end: 2022-12-07, date_precision: day, date_text: "", arrested: 1, status: happened, actors: ""}
  e3: {type: raid, places: [bad], start: 2022-12-07, end: 2022-12-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: raid, places: [cal, pfo, che], start: 2022-12-07, end: 2022-12-07, date_precision: day, date_text: At the same hour, status: happened, actors: Three thousand officers}
  e5: {type: arrest, places: [kit, per], start: 2022-12-07, end: 2022-12-07, date_precision: day, date_text: "", arrested: 2, status: happened, actors: ""}
  e6: {type: charge, places: [germ], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: other, places: [lei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: arrest, places: [kar], start: 2022-12-08, end: 2022-12-08, date_precision: day, date_text: on Thursday, arrested: 19, status: happened, actors: The federal court}
  e9: {type: meeting, places: [bad], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August, status: happened, actors: "", minor: true}
notes: ""
