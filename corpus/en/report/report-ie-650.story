---
id: report-ie-650
genre: report
country: IE
published: 2019-05-20
publisher: The Thurles Sentinel
title: "[Tipperary](tip metonym) {see off}(e1) [Waterford](wat metonym) to top [Munster](mun mention) table"
---
[Tipperary](tip metonym) 2-30 [Waterford](wat metonym) 0-18

[Tipperary](tip metonym) made it two wins from two in the [Munster](mun metonym org) Hurling Championship when they {beat}(e1) [Waterford](wat metonym) by 18 points in front of 14,187 spectators at Semple Stadium in [Thurles](thu event) yesterday.

Goals from Cathal Delahunty and substitute Noel Quirke in the third quarter {settled}(e1) the {match}(e1) after the visitors had drawn level early in the second half. Full-forward Shane Costigan from [Mullinahone](mul mention) {scored}(e1) 1-13, eight of them from frees.

[Waterford](wat metonym) {lost}(e1) captain Conor Phelan to a second yellow card on 52 minutes. Their manager, Eoin Tallon, {apologised}(e2) afterwards to supporters. "We were second to every ball. That is not acceptable," he said. They now have to {win}(e3) in [Limerick](lim event) on Sunday week to have any chance of finishing in the top three.

[Limerick](lim metonym), the All-[Ireland](ire metonym org) champions, {recovered}(e4) from their opening {defeat}(e5) by [Cork](cor metonym) with an 18-point {victory}(e4) over [Kerry](ker metonym) in a challenge in [Fermoy](fer event) on Saturday.

In [Leinster](lei mention), [Galway](gal metonym) and [Wexford](wex metonym) {drew}(e6) 0-16 apiece at Pearse Stadium in [Salthill](sal event), and [Kilkenny](kil metonym) {defeated}(e7) [Carlow](car metonym) by 17 points at Nowlan Park. [Dublin](dub metonym) {face}(e8) [Galway](gal metonym) in [Parnell Park](par event) on June 15.

Three players were {taken}(e9) to University Hospital [Limerick](lim metonym org) after a minor football game in [Newcastle West](new event) was {abandoned}(e10) on Friday night following a {fight}(e11) on the field. Gardaí said they were {making enquiries}(e12). The county board is to {discuss}(e13) the incident tonight.

In Saturday's football {championship}(e14), [Mayo](may metonym) {lost}(e14) to [Roscommon](ros metonym) by a point in [Castlebar](cas event), their first defeat there in the competition in five years, while [Cavan](cav metonym) {beat}(e15) [Armagh](arm metonym) after a replay in [Clones](clo event).

[Tipperary](tip metonym)'s next {outing}(e17) is against [Clare](cla metonym) in [Ennis](enn event) on June 2. Wing-back Ger Kennedy, who {hurt}(e16) a hamstring in training last Tuesday, should be available.

---
places:
  tip: {name: Tipperary, geonameid: 2961191, point: [52.6184, -7.898], precision: division}
  wat: {name: Waterford, geonameid: 11611446, point: [52.1704, -7.4914], precision: division}
  lim: {name: Limerick, geonameid: 2962943, point: [52.6647, -8.6231]}
  cor: {name: County Cork, geonameid: 2965139, point: [51.9396, -8.8384], precision: division}
  ker: {name: County Kerry, geonameid: 2963517, point: [52.1195, -9.5547], precision: division}
  mul: {name: Mullinahone, point: [52.51, -7.5]}
  gal: {name: County Galway, geonameid: 2964179, point: [53.4045, -8.616], precision: division}
  wex: {name: County Wexford, geonameid: 2960963, point: [52.4423, -6.5852], precision: division}
  sal: {name: Salthill, point: [53.26, -9.08]}
  kil: {name: County Kilkenny, geonameid: 2963397, point: [52.5758, -7.2941], precision: division}
  car: {name: County Carlow, geonameid: 2965767, point: [52.715, -6.7943], precision: division}
  par: {name: Parnell Park, point: [53.376, -6.216], precision: near}
  dub: {name: County Dublin, point: [53.35, -6.26], precision: division}
  may: {name: County Mayo, geonameid: 2962666, point: [53.895, -9.2305], precision: division}
  ros: {name: County Roscommon, geonameid: 2961731, point: [53.7738, -8.2121], precision: division}
  cav: {name: County Cavan, geonameid: 2965534, point: [53.9623, -7.2718], precision: division}
  arm: {name: County Armagh, point: [54.25, -6.6], precision: division}
  cla: {name: County Clare, geonameid: 2965479, point: [52.8909, -9.107], precision: division}
  clo: {name: Clones, point: [54.18, -7.23]}
  new: {name: Newcastle West, point: [52.45, -9.06]}
  fer: {name: Fermoy, point: [52.14, -8.28]}
  mun: {name: Munster, point: [52.3, -8.7], precision: area, radius_km: 100}
  lei: {name: Leinster, point: [53.0, -7.0], precision: area, radius_km: 90}
  thu: {name: Thurles, geonameid: 2961214, point: [52.6819, -7.8022]}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  cas: {name: Castlebar, geonameid: 2965654, point: [53.85, -9.3]}
  enn: {name: Ennis, geonameid: 2964405, point: [52.8436, -8.9864]}
events:
  e1: {type: match, places: [thu], start: 2019-05-19, end: 2019-05-19, date_precision: day, date_text: yesterday, status: happened, actors: Tipperary, targets: Waterford, main: true}
  e2: {type: statement, places: [thu], start: 2019-05-19, end: 2019-05-19, date_precision: day, date_text: "", status: happened, actors: Eoin Tallon, targets: supporters, minor: true}
  e3: {type: match, places: [lim], start: 2019-06-02, end: 2019-06-02, date_precision: day, date_text: on Sunday week, status: planned, actors: They}
  e4: {type: match, places: [fer], start: 2019-05-18, end: 2019-05-18, date_precision: day, date_text: on Saturday, status: happened, actors: Limerick, targets: Kerry}
  e5: {type: match, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Cork, targets: Limerick, minor: true}
  e6: {type: match, places: [sal], start: 2019-05-19, end: 2019-05-19, date_precision: day, date_text: "", status: happened, actors: Galway and Wexford}
  e7: {type: match, places: [kil], start: 2019-05-19, end: 2019-05-19, date_precision: day, date_text: "", status: happened, actors: Kilkenny, targets: Carlow}
  e8: {type: match, places: [par], start: 2019-06-15, end: 2019-06-15, date_precision: day, date_text: on June 15, status: planned, actors: Dublin, targets: Galway}
  e9: {type: medical, places: [lim], start: 2019-05-17, end: 2019-05-17, date_precision: day, date_text: "", injured: 3, status: happened, actors: "", targets: Three players, minor: true}
  e10: {type: match, places: [new], start: 2019-05-17, end: 2019-05-17, date_precision: day, date_text: on Friday night, status: happened, negated: true, actors: "", minor: true}
  e11: {type: attack, places: [new], start: 2019-05-17, end: 2019-05-17, date_precision: day, date_text: on Friday night, injured: 3, status: happened, actors: ""}
  e12: {type: investigation, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gardaí, minor: true}
  e13: {type: meeting, places: [lim], start: 2019-05-20, end: 2019-05-20, date_precision: day, date_text: tonight, status: planned, actors: The county board}
  e14: {type: match, places: [cas], start: 2019-05-18, end: 2019-05-18, date_precision: day, date_text: "Saturday's", status: happened, actors: Roscommon, targets: Mayo}
  e15: {type: match, places: [clo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Cavan, targets: Armagh}
  e16: {type: other_accident, places: [], start: 2019-05-14, end: 2019-05-14, date_precision: day, date_text: last Tuesday, injured: 1, status: happened, actors: "", targets: Ger Kennedy, minor: true}
  e17: {type: match, places: [enn], start: 2019-06-02, end: 2019-06-02, date_precision: day, date_text: on June 2, status: planned, actors: Tipperary, targets: Clare}
notes: ""
