---
id: report-ml-477
genre: report
country: ML
published: 2022-02-01
publisher: Continental News Service
title: "[Mali](mal metonym) {expels}(e1) [French](fre demonym) ambassador as junta's row with [Europe](eur metonym) deepens"
---
[BAMAKO](bam dateline) (CNS) — [Mali](mal metonym)'s military rulers on Monday {gave}(e1) the ambassador of [France](fra metonym) 72 hours to leave the country, the sharpest turn yet in a quarrel that has soured a nine-year alliance against jihadists.

State television ORTM {interrupted}(e2) its evening programme to read the decision. It cited "insulting" remarks by the [French](fre demonym) foreign minister, who had {called}(e3) the junta "illegitimate" and "out of control" in a radio interview on Thursday.

[Paris](par metonym) said it had {taken note}(e4) of the move and was {recalling}(e5) the envoy, Antoine Vaucresson, 56. By Monday night several hundred people had {gathered}(e6) on Independence Square in [Bamako](bam event), some with [Russian](rus demonym) flags, to {celebrate}(e6).

The [European Union](europ metonym) {expressed}(e7) solidarity with [France](fra metonym). [Germany](ger metonym), which has some 1,300 troops in [Gao](gao mention) and [Koulikoro](kou mention), said that the step "leads down a blind alley", while the defence minister in [Copenhagen](cop metonym) {confirmed}(e8) that the last of 105 [Danish](dan demonym) special forces would {leave}(e9) [Ménaka](men event) this week after the junta {demanded}(e10) their departure.

Relations have worsened since Colonel Souleymane Kané {took power}(e11) in May last year, in the second {coup}(e11) in nine months, and especially since January, when the authorities {put off}(e12) {elections}(e12) for up to five years. ECOWAS responded by {closing}(e13) its members' borders with [Mali](mal mention) and {freezing}(e13) its assets at the central bank in [Dakar](dak mention). Only [Guinea](gui metonym) has kept the frontier open, and trucks from the ports of [Abidjan](abi mention) and [Dakar](dak mention) now queue at [Zégoua](zeg event) and [Diboli](dib event).

A decision on the future of the 4,000 [French](fre demonym) soldiers in the [Sahel](sah mention) may come at a {summit}(e14) of the [European](euro demonym org) and [African](afr demonym org) unions in [Brussels](bru event) on 17 and 18 February. The army already {handed over}(e15) its bases at [Kidal](kid event), [Tessalit](tes event) and [Timbuktu](tim event) late last year. Officials in [Niamey](nia metonym) have said that [Niger](nig mention) could receive a part of the force, although a convoy was {attacked}(e16) there by protesters at [Téra](ter event) in November; two people were {shot dead}(e16).

Fighting goes on meanwhile. The army said at the weekend that it had {killed}(e17) eight "terrorists" in an operation near [Niono](nio event), in the central [Ségou](seg event) region, and five civilians {died}(e18) on Sunday when their cart {drove over}(e18) a mine between [Bandiagara](ban event) and [Bankass](bank event).

The junta {denies}(e19) that it has {hired}(e20) mercenaries of [Russia](russ metonym)'s Wagner group. Western governments say that about 800 have been {deployed}(e20).

"We did not ask for this quarrel," said Fanta Coulibaly, who sells cloth at the Medina Coura market. "But nobody will speak to us like children any more."

---
places:
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  euro: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  europ: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  sah: {name: Sahel, point: [15.0, 2.0], precision: area, radius_km: 1200}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  gao: {name: Gao, geonameid: 2457163, point: [16.2717, -0.0447]}
  zeg: {name: Zégoua, point: [10.48, -5.65]}
  dib: {name: Diboli, point: [14.46, -12.19]}
  ter: {name: Téra, point: [14.01, 0.75]}
  seg: {name: Ségou, geonameid: 2451477, point: [13.5852, -5.5195], precision: division}
  men: {name: Ménaka, geonameid: 2453514, point: [15.9199, 2.3961]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  kou: {name: Koulikoro, geonameid: 2454530, point: [12.8627, -7.5598]}
  dan: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  kid: {name: Kidal, geonameid: 2455290, point: [18.4434, 1.4092]}
  tes: {name: Tessalit, geonameid: 2449893, point: [20.2013, 1.0119]}
  tim: {name: Timbuktu, geonameid: 2449067, point: [16.7735, -3.0074]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  nio: {name: Niono, geonameid: 2452655, point: [14.2505, -5.9868]}
  ban: {name: Bandiagara, geonameid: 2460489, point: [14.35, -3.6104]}
  bank: {name: Bankass, geonameid: 2460401, point: [14.0775, -3.5159]}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: sanction, places: [mal], start: 2022-01-31, end: 2022-01-31, date_precision: day, date_text: on Monday, status: happened, actors: "Mali's military rulers", targets: the ambassador of France, main: true}
  e2: {type: statement, places: [mal], start: 2022-01-31, end: 2022-01-31, date_precision: day, date_text: "", status: happened, actors: State television ORTM, minor: true}
  e3: {type: statement, places: [], start: 2022-01-27, end: 2022-01-27, date_precision: day, date_text: on Thursday, status: happened, actors: the French foreign minister, targets: the junta}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Paris, minor: true}
  e5: {type: sanction, places: [bam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Paris, targets: "the envoy, Antoine Vaucresson"}
  e6: {type: festival, places: [bam], start: 2022-01-31, end: 2022-01-31, date_precision: day, date_text: By Monday night, status: happened, actors: several hundred people}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: European Union, targets: France}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the defence minister, minor: true}
  e9: {type: displacement, places: [men], start: 2022-01-31, end: 2022-01-31, date_precision: week, date_text: this week, status: planned, actors: the last of 105 Danish special forces}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the junta, targets: their departure}
  e11: {type: coup, places: [mal], start: 2021-05, end: 2021-05, date_precision: month, date_text: in May last year, status: happened, actors: Colonel Souleymane Kané}
  e12: {type: decision, places: [mal], start: 2022-01, end: 2022-01, date_precision: month, date_text: January, status: happened, actors: the authorities, targets: elections}
  e13: {type: sanction, places: [mal], start: 2022-01, end: 2022-01, date_precision: month, date_text: "", status: happened, actors: ECOWAS, targets: Mali}
  e14: {type: meeting, places: [bru], start: 2022-02-17, end: 2022-02-18, date_precision: day, date_text: on 17 and 18 February, status: planned, actors: ""}
  e15: {type: decision, places: [kid, tes, tim], start: 2021, end: 2021, date_precision: year, date_text: late last year, status: happened, actors: The army, targets: its bases}
  e16: {type: attack, places: [ter], start: 2021-11, end: 2021-11, date_precision: month, date_text: in November, killed: 2, status: happened, actors: protesters, targets: a convoy}
  e17: {type: battle, places: [nio], start: 2022-01-29, end: 2022-01-30, date_precision: day, date_text: at the weekend, killed: 8, status: happened, actors: The army, targets: "eight \"terrorists\""}
  e18: {type: bombing, places: [ban, bank], start: 2022-01-30, end: 2022-01-30, date_precision: day, date_text: on Sunday, killed: 5, status: happened, actors: "", targets: five civilians}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The junta, minor: true}
  e20: {type: career, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
notes: ""
