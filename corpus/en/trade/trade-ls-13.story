---
id: trade-ls-13
genre: trade
country: LS
published: 2018-11-29
publisher: Maluti Mail
title: "Jeans town fears an empty winter"
---
Two hundred lorries of denim a month used to climb down from [Maseru](mas mention) to [Durban](dur mention). In October there {were 118}(e1).

Figures the revenue authority {published}(e2) in the capital yesterday blame a weak season in [North Carolina](nc mention) and [Texas](tx mention), and a new weigh station at [Ficksburg](fic event), over the [Caledon](cal mention), where trucks can wait a day and a half. [Lesotho](ls metonym) has {complained}(e3) to [Pretoria](pre metonym) twice.

The worst of it is in [Maputsoe](map event). A [Taiwanese](tw demonym) mill in the industrial estate {dismissed}(e4) 620 machinists last Friday; a second, whose owners are from [Durban](dur mention), has {cut}(e5) the week to three days. Their union will {walk}(e6) from the [Ha Nyenye](han event) industrial area to the border bridge on Saturday unless somebody talks to them.

In [Washington](was event), [Lesotho](ls metonym)'s ambassador {met}(e7) congressional staff on Tuesday about the duty-free scheme, which lapses in 2025 and could be cut short for countries such as [Eswatini](sz mention), out of it since 2015.

Mohair is the exception. Fleeces from [Quthing](qut mention) and [Mokhotlong](mok mention), sold through [Port Elizabeth](pe event), {made}(e8) an average of 302 rand a kilo on Monday.

---
places:
  mas: {name: Maseru, geonameid: 932505, point: [-29.3167, 27.4833]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  nc: {name: North Carolina, geonameid: 4482348, point: [35.5007, -80.0003], precision: division}
  tx: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  fic: {name: Ficksburg, geonameid: 1004303, point: [-28.872, 27.8751]}
  cal: {name: Caledon River, point: [-28.9, 27.85], precision: area}
  ls: {name: Lesotho, geonameid: 932692, point: [-29.5, 28.25], precision: country}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  map: {name: Maputsoe, geonameid: 932521, point: [-28.8866, 27.8991]}
  tw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  han: {name: Ha Nyenye, point: [-28.87, 27.91], precision: near, near: map}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  sz: {name: Eswatini, geonameid: 934841, point: [-26.5, 31.5], precision: country}
  qut: {name: Quthing, geonameid: 932184, point: [-30.3539, 27.9441], precision: division}
  mok: {name: Mokhotlong, geonameid: 932418, point: [-29.202, 28.9988], precision: division}
  pe: {name: Port Elizabeth, geonameid: 964420, point: [-33.9611, 25.6149]}
events:
  e1: {type: market, places: [mas], start: 2018-10, end: 2018-10, date_precision: month, date_text: In October, status: happened, actors: "", main: true}
  e2: {type: publication, places: [mas], start: 2018-11-28, end: 2018-11-28, date_precision: day, date_text: yesterday, status: happened, actors: the revenue authority}
  e3: {type: statement, places: [pre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: layoffs, places: [map], start: 2018-11-23, end: 2018-11-23, date_precision: day, date_text: last Friday, status: happened, actors: A Taiwanese mill, main: true}
  e5: {type: layoffs, places: [map], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: protest, places: [han], start: 2018-12-01, end: 2018-12-01, date_precision: day, date_text: on Saturday, status: threatened, actors: Their union}
  e7: {type: meeting, places: [was], start: 2018-11-27, end: 2018-11-27, date_precision: day, date_text: on Tuesday, status: happened, actors: "Lesotho's ambassador"}
  e8: {type: market, places: [pe], start: 2018-11-26, end: 2018-11-26, date_precision: day, date_text: on Monday, status: happened, actors: ""}
notes: ""
