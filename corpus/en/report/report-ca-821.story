---
id: report-ca-821
genre: report
country: CA
published: 2020-01-09
publisher: Huron Shore Bulletin
title: "Outlook: a lake-effect week, and no sign of the cold letting up"
---
Those who were hoping for a thaw should put the thought away until at least the 20th.

Forecasters in [Toronto](tor mention) say that the wind will stay in the northwest through Tuesday, and that means squalls. The pattern is an old one: air from [Manitoba](man mention) crosses [Lake Huron](lak mention), which is still at four degrees, picks up moisture and drops it on the first hills it meets. A band can be eight kilometres wide. [Goderich](god mention) could be under blue sky while [Lucknow](luc mention) cannot see across its street.

Between 15 and 25 centimetres are {expected}(e1) in [Huron County](hur event) by Sunday night, more around [Wingham](win event), and next to none in [Exeter](exe mention).

"People look out of the window and say it isn't snowing," said Deb Haefling, who runs the plows for [Ashfield-Colborne-Wawanosh](ash metonym org) Township. "It's not snowing on you. Drive ten minutes." If the gates on Highway 21 come down, they are down. A driver who goes around one may be fined $120, and insurers can refuse to pay for what happens next.

School buses run when the operators say so. A notice for [Kincardine](kin mention) does not hold for [Ripley](rip mention), and buses that do not run in the morning do not run in the afternoon.

Power failures are more likely with ice than with snow. Hydro crews in [Clinton](cli mention) and [Walkerton](wal mention) advise people to keep three days of water, a radio and a shovel indoors, and not to run a generator in a garage: the fumes kill.

Old-timers will tell you of winters when snow reached the wires. Last year the village of [Dungannon](dun event) was {cut off}(e2) for two days in February.

Farther out, the models do not agree. One has rain coming up from [Ohio](ohi mention) in the third week of the month; another would have us at minus 22. "I'd bet on neither," a meteorologist said. "I'd buy salt."

The lake from [Bayfield](bay mention) to [Southampton](sou mention) is open past the shore ice, which is no place for a child or a dog.

---
places:
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  lak: {name: Lake Huron, point: [44.8, -82.4], precision: area, radius_km: 150}
  god: {name: Goderich, geonameid: 5962442, point: [43.7417, -81.7134]}
  luc: {name: Lucknow, point: [43.96, -81.52]}
  hur: {name: Huron County, point: [43.65, -81.45], precision: area, radius_km: 40}
  win: {name: Wingham, point: [43.888, -81.31]}
  exe: {name: Exeter, point: [43.35, -81.48]}
  ash: {name: Ashfield-Colborne-Wawanosh, point: [43.86, -81.6], precision: area, radius_km: 15}
  kin: {name: Kincardine, geonameid: 5992144, point: [44.1834, -81.6331]}
  rip: {name: Ripley, point: [44.07, -81.57]}
  cli: {name: Clinton, point: [43.617, -81.54]}
  wal: {name: Walkerton, point: [44.13, -81.15]}
  dun: {name: Dungannon, point: [43.85, -81.6]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  bay: {name: Bayfield, point: [43.56, -81.7]}
  sou: {name: Southampton, point: [44.496, -81.37]}
events:
  e1: {type: extreme_weather, places: [hur, win], start: 2020-01-09, end: 2020-01-12, date_precision: day, date_text: by Sunday night, status: planned, actors: "", main: true}
  e2: {type: extreme_weather, places: [dun], start: 2019-02, end: 2019-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: the village}
notes: ""
