---
id: report-ie-602
genre: report
country: IE
published: 2020-01-10
publisher: Midland Tribune and Herald
title: "[Offaly](off0 event) power station to {close}(e1) in December after planners {refuse}(e2) biomass plan"
---
The ESB has {confirmed}(e3) that the peat-fired power station at [Shannonbridge](sha event) will {cease}(e1) generating in December, at least seven years earlier than workers had been led to expect.

Around 80 jobs will {go}(e4) at the plant itself and up to 300 on the [Offaly](off0 event) and [Roscommon](ros event) bogs that feed it. A sister station at [Lanesborough](lan event) in [County Longford](cou event) will {shut}(e1) at the same time.

The decision follows An Bord Pleanála's {refusal}(e2) in July of permission to burn a mixture of peat and imported timber. The board's inspector {said}(e2) the reliance on wood from [Brazil](bra mention) and [Australia](aus mention) could not be justified.

Local representatives reacted with fury at a special {meeting}(e5) of [Offaly](off0 metonym org) County Council in [Tullamore](tul event) on Monday. "We were promised a just transition. This is nothing of the kind," said Cllr Fergal Kilmartin from [Ferbane](fer mention). Members {voted}(e6) unanimously to seek a {meeting}(e7) with the Taoiseach, Declan Rafferty, before the general {election}(e8), which is expected in early February.

Mr Rafferty, who was {canvassing}(e9) in [Athlone](ath event) yesterday, {announced}(e10) a fund of €11 million for retraining and said that rewetting of 33,000 hectares of bog would {create}(e11) 100 posts. He {rejected}(e12) suggestions that the country would be short of electricity, pointing to a wind farm under {construction}(e13) at [Mountlucas](mou event), near [Daingean](dai event), and the planned interconnector from [Knockraha](kno mention), County [Cork](cor mention), to [Brittany](bri mention).

The first station at [Shannonbridge](sha mention), on the banks of the [Shannon](shan mention), {opened}(e14) in 1965. The present one {entered service}(e15) in 2004 at a cost of €265 million.

Siptu organiser Noreen Guinan said some men had already {taken work}(e16) in [Galway](gal event) and in data centres in [Clonee](clon event). Others face the fate of those {let go}(e17) at [Bellacorick](bel event) in north [Mayo](may event) in 2005, "where you could count the families that stayed on one hand".

The [Cloghan](clo mention) couple who run the only shop in the village, Tom and Bríd Egan, have {put}(e18) it up for sale. A public {information evening}(e19) will be {held}(e19) in the GAA club on Thursday, January 23, at 8pm.

---
places:
  off0: {name: Offaly, point: [53.25, -7.6], precision: division}
  clo: {name: Cloghan, point: [53.22, -7.88]}
  sha: {name: Shannonbridge, point: [53.279, -8.049]}
  ros: {name: County Roscommon, geonameid: 2961731, point: [53.7738, -8.2121], precision: division}
  lan: {name: Lanesborough, point: [53.67, -7.99]}
  cou: {name: County Longford, geonameid: 2962839, point: [53.7166, -7.7024], precision: division}
  mou: {name: Mountlucas, point: [53.28, -7.22], precision: near}
  kno: {name: Knockraha, point: [51.95, -8.34]}
  cor: {name: Cork, point: [51.95, -8.75], precision: area, radius_km: 60}
  bri: {name: Brittany, point: [48.2, -2.9], precision: area, radius_km: 120}
  shan: {name: Shannon, point: [53.28, -8.05], precision: near}
  bel: {name: Bellacorick, point: [54.12, -9.57], precision: near}
  may: {name: County Mayo, geonameid: 2962666, point: [53.895, -9.2305], precision: division}
  clon: {name: Clonee, point: [53.41, -6.42]}
  dai: {name: Daingean, point: [53.3, -7.29]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  tul: {name: Tullamore, geonameid: 2961086, point: [53.2739, -7.4889]}
  fer: {name: Ferbane, geonameid: 2964322, point: [53.2694, -7.8269]}
  ath: {name: Athlone, geonameid: 3313472, point: [53.4228, -7.9372]}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
events:
  e1: {type: closure, places: [sha, lan], start: 2020-12, end: 2020-12, date_precision: month, date_text: in December, status: planned, actors: The ESB, targets: the peat-fired power station, main: true}
  e2: {type: decision, places: [sha], start: 2019-07, end: 2019-07, date_precision: month, date_text: in July, status: happened, actors: An Bord Pleanála, targets: a mixture of peat and imported timber, main: true}
  e3: {type: statement, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The ESB, minor: true}
  e4: {type: layoffs, places: [sha, off0, ros], start: 2020-12, end: 2020-12, date_precision: month, date_text: "", status: planned, actors: "", targets: Around 80 jobs, main: true}
  e5: {type: meeting, places: [tul], start: 2020-01-06, end: 2020-01-06, date_precision: day, date_text: on Monday, status: happened, actors: Offaly County Council}
  e6: {type: decision, places: [tul], start: 2020-01-06, end: 2020-01-06, date_precision: day, date_text: on Monday, status: happened, actors: Members, minor: true}
  e7: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e8: {type: election, places: [], start: 2020-02, end: 2020-02, date_precision: month, date_text: in early February, status: planned, actors: "", minor: true}
  e9: {type: visit, places: [ath], start: 2020-01-09, end: 2020-01-09, date_precision: day, date_text: yesterday, status: happened, actors: Mr Rafferty, minor: true}
  e10: {type: statement, places: [ath], start: 2020-01-09, end: 2020-01-09, date_precision: day, date_text: yesterday, status: happened, actors: Mr Rafferty, targets: "a fund of €11 million for retraining"}
  e11: {type: career, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: 100 posts, minor: true}
  e12: {type: statement, places: [ath], start: 2020-01-09, end: 2020-01-09, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: construction, places: [mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a wind farm, minor: true}
  e14: {type: opening, places: [sha], start: 1965, end: 1965, date_precision: year, date_text: in 1965, status: happened, actors: "", minor: true}
  e15: {type: opening, places: [sha], start: 2004, end: 2004, date_precision: year, date_text: in 2004, status: happened, actors: "", minor: true}
  e16: {type: career, places: [gal, clon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: some men, minor: true}
  e17: {type: layoffs, places: [bel], start: 2005, end: 2005, date_precision: year, date_text: in 2005, status: happened, actors: ""}
  e18: {type: deal, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tom and Bríd Egan, targets: the only shop in the village, minor: true}
  e19: {type: meeting, places: [sha], start: 2020-01-23, end: 2020-01-23, date_precision: day, date_text: "Thursday, January 23", status: planned, actors: ""}
notes: ""
