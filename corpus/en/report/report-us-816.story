---
id: report-us-816
genre: report
country: US
published: 2016-08-11
publisher: Panhandle Messenger
title: "Preview: Wildcats look to their line as two-a-days start"
---
[CANADIAN](can dateline), [Texas](tex dateline) - There is a hill behind the field house that the Wildcats of coach Lane Strube run twice a day in August, and nobody who has run it forgets.

[Canadian](can metonym) {lost}(e1) to [Refugio](ref metonym) in [Houston](hou event) last December with a state title in its hands. Strube does not show film of that night. "We know what happened," he said. "What matters is if you can block when you can't feel your legs."

Practice {opened}(e2) Monday with 48 boys. Seven starters are back on offense, among them quarterback Tate Hollis, whose arm is better than it looks and whose father farms near [Higgins](hig mention). The line is young. Left tackle could be a sophomore, Beto Arriaga, who is 6-foot-3 and from a family of wrestlers in [Perryton](per mention).

On defense they attack from everywhere, and it may be the only thing that can stop [Stratford](str metonym) and [Wellington](wel metonym), both of which return a thousand-yard rusher. "They'll shoot the gap or they'll die trying," said assistant Rick Odom.

The district, on paper: [Wellington](wel metonym), [Canadian](can metonym), [Panhandle](pan metonym), [Memphis](mem metonym) and [Clarendon](cla metonym), in that order, says a poll of coaches. Strube shrugged. "I could rank my wife's casseroles, too."

Travel will be hard on the younger ones. [Childress](chi mention) is 105 miles. The booster club sells breakfast burritos at the gate before long trips, $3, and needs drivers for the equipment truck; you must be 25 and have a clean record. Season tickets cost $36 and seats held last year are kept until Aug. 19.

The first scrimmage is {set}(e3) for next Friday at [Spearman](spe event). The opener, at home, is {against}(e4) [Dalhart](dal metonym) on Aug. 26, and if the game goes as they did in the past the band will have time for three encores.

If there is one weakness, it is the kicking. No one has made one from beyond 30 yards in practice. "I'd go for it on fourth," Hollis said. "But I always would."

---
places:
  can: {name: Canadian, point: [35.913, -100.382]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  ref: {name: Refugio, geonameid: 4722145, point: [28.3053, -97.2753]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  hig: {name: Higgins, point: [36.12, -100.026]}
  per: {name: Perryton, geonameid: 5528274, point: [36.4, -100.8026]}
  str: {name: Stratford, geonameid: 5531815, point: [36.3361, -102.0721]}
  wel: {name: Wellington, geonameid: 5533240, point: [34.8562, -100.2137]}
  pan: {name: Panhandle, geonameid: 5527980, point: [35.3456, -101.3804]}
  mem: {name: Memphis, geonameid: 5526145, point: [34.7248, -100.534]}
  cla: {name: Clarendon, geonameid: 5519031, point: [34.9378, -100.8882]}
  chi: {name: Childress, geonameid: 5518758, point: [34.4265, -100.204]}
  spe: {name: Spearman, geonameid: 5531553, point: [36.1984, -101.1924]}
  dal: {name: Dalhart, geonameid: 5519862, point: [36.0595, -102.5132]}
events:
  e1: {type: match, places: [hou], start: 2015-12, end: 2015-12, date_precision: month, date_text: last December, status: happened, actors: Canadian, targets: Refugio}
  e2: {type: opening, places: [can], start: 2016-08-08, end: 2016-08-08, date_precision: day, date_text: Monday, status: happened, actors: 48 boys, minor: true}
  e3: {type: match, places: [spe], start: 2016-08-19, end: 2016-08-19, date_precision: day, date_text: next Friday, status: planned, actors: ""}
  e4: {type: match, places: [can], start: 2016-08-26, end: 2016-08-26, date_precision: day, date_text: on Aug. 26, status: planned, actors: "", targets: Dalhart}
notes: ""
