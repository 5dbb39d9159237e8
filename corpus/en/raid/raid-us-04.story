---
id: raid-us-04
genre: raid
country: US
published: 2018-06-06
publisher: Erie Shore Register
title: "Agents {Arrest}(e2) 114 At Garden Centers In Northern [Ohio](ohi event)"
---
[SANDUSKY](san dateline), [Ohio](ohi dateline) — They {came}(e1) with doughnuts, two women who were there said on Wednesday: agents in plain clothes, handing out breakfast so that everyone would gather, and then the buses.

About 200 federal officers {raided}(e1) two branches of a flower nursery on Tuesday, one in [Castalia](cas event) and one just outside [Sandusky](san event), and {detained}(e2) 114 workers suspected of being in the country illegally, in one of the largest sweeps since {that}(e3) of [Postville](pos event), [Iowa](iow event), in 2008.

Most were from [Mexico](mex mention) and [Guatemala](gua mention). Some were {driven}(e4) to a jail in [Youngstown](you event), others to [Battle Creek](bat event), in [Michigan](mic event). By nightfall children were still waiting at a church in [Norwalk](nor event), where the priest, the Rev. Tom Abel, who served in [Lima](lim mention) (the one in [Ohio](ohi mention), he tells people) before he came here, had run out of pizza.

The company, which also has a store in [Norwalk](nor mention), said it checks everybody's papers. It hasn't been {charged}(e5). [Columbus](col metonym) stayed silent; so did [Washington](was metonym), beyond a release with a wrong date.

In [Fremont](fre event) about sixty people held a {vigil}(e6) under the statue of the president, who was born in [Delaware](del mention), [Ohio](ohi mention), and not in the other.

---
places:
  san: {name: Sandusky, geonameid: 5170691, point: [41.4489, -82.708]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  cas: {name: Castalia, geonameid: 5149399, point: [41.4001, -82.8085]}
  pos: {name: Postville, geonameid: 4871875, point: [43.0847, -91.5682]}
  iow: {name: Iowa, geonameid: 4862182, point: [42.0003, -93.5005], precision: division}
  you: {name: Youngstown, geonameid: 5177568, point: [41.0998, -80.6495]}
  bat: {name: Battle Creek, geonameid: 4985153, point: [42.3173, -85.1782]}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  nor: {name: Norwalk, geonameid: 5165101, point: [41.2426, -82.6157]}
  lim: {name: Lima, geonameid: 5160783, point: [40.7426, -84.1052]}
  col: {name: Columbus, geonameid: 4509177, point: [39.9612, -82.9988]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  fre: {name: Fremont, geonameid: 5155207, point: [41.3503, -83.1219]}
  del: {name: Delaware, geonameid: 5151891, point: [40.2987, -83.068]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
events:
  e1: {type: raid, places: [cas, san], start: 2018-06-05, end: 2018-06-05, date_precision: day, date_text: on Tuesday, status: happened, actors: About 200 federal officers, main: true}
  e2: {type: arrest, places: [cas, san], start: 2018-06-05, end: 2018-06-05, date_precision: day, date_text: on Tuesday, arrested: 114, status: happened, actors: "", main: true}
  e3: {type: raid, places: [pos], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [you, bat], start: 2018-06-05, end: 2018-06-05, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e6: {type: protest, places: [fre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
