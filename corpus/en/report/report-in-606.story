---
id: report-in-606
genre: report
country: IN
published: 2026-01-10
publisher: The Malwa Times
title: "Shaikh's six wickets {put}(e1) [Baroda](bar metonym) out of Ranji semi-final race"
---
[INDORE](ind dateline): Left-arm spinner Faizan Shaikh {took}(e1) six for 41 as [Madhya Pradesh](mad metonym) {bundled out}(e1) [Baroda](bar metonym) for 167 on the final afternoon at the Holkar Stadium on Friday to {win}(e1) by 84 runs and move to the top of Group B.

Set 252, the visitors were 121 for two shortly after lunch. Then Shaikh, playing only his fourth {match}(e1), {removed}(e1) captain Parth Solanki and the next two batsmen within nine balls. The last seven wickets {fell}(e1) for 46.

"My father drives a tempo between [Dewas](dew mention) and [Ujjain](ujj mention). He took the day off to come," said the 22-year-old, who {learnt}(e2) his cricket on the matting wickets of [Burhanpur](bur event).

[Baroda](bar metonym) coach Mukund Parmar felt that Thursday's hold-up, when fog {delayed}(e3) the start by two hours, had cost his side. They need an outright {victory}(e4) against [Vidarbha](vid metonym) in [Nagpur](nag event) next week and favours from elsewhere.

At [Eden Gardens](ede event) in [Kolkata](kol event), [Bengal](ben metonym) and [Kerala](ker metonym) {settled}(e5) for a {draw}(e5), the hosts taking three points for their first-innings lead. [Mumbai](mum metonym) {thrashed}(e6) [Meghalaya](meg metonym) by an innings and 212 runs in [Shillong](shi event) inside three days, opener Aarav Dalvi {hitting}(e6) a career-best 281. [Saurashtra](sau metonym) {chased down}(e7) 199 against Services in [New Delhi](new event) with two wickets in hand.

The Board has {fined}(e8) two [Punjab](pun metonym) players half their match fee for an argument with an umpire in [Mohali](moh event) and has {summoned}(e9) its curator to [Mumbai](mum event) after the game against [Goa](goa metonym) ended in four sessions. The pitch there was {rated}(e10) "poor".

In the women's one-day trophy, Railways {overcame}(e11) [Assam](ass metonym) by five wickets in [Vijayawada](vij event) on Thursday. The {final}(e12) will be {played}(e12) on January 24 at [Raipur](rai event), not in [Guwahati](guw mention) as first announced.

Selectors {meet}(e13) in [Bengaluru](beng event) on Monday to {pick}(e13) the squad for the tour of [Sri Lanka](sri mention), which starts with a Test in [Galle](gal mention) on February 3. All-rounder Deepak Rathee, who {broke}(e14) a finger in [Brisbane](bri event) in December, is not expected to be fit.

---
places:
  bar: {name: Vadodara, geonameid: 1253573, point: [22.2994, 73.2081]}
  ind: {name: Indore, geonameid: 1269743, point: [22.7179, 75.8333]}
  mad: {name: Madhya Pradesh, geonameid: 1264542, point: [22.9404, 78.4214], precision: division}
  ujj: {name: Ujjain, geonameid: 1253914, point: [23.1824, 75.7764]}
  vid: {name: Vidarbha, point: [20.7, 78.0], precision: area, radius_km: 150}
  ede: {name: Eden Gardens, point: [22.5646, 88.3433], precision: near}
  ben: {name: West Bengal, geonameid: 1252881, point: [23.0523, 87.7289], precision: division}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  meg: {name: Meghalaya, geonameid: 1263207, point: [25.4804, 91.3031], precision: division}
  sau: {name: Saurashtra, point: [22.0, 71.0], precision: area, radius_km: 120}
  pun: {name: Punjab, geonameid: 1259223, point: [31.0245, 75.3762], precision: division}
  moh: {name: Mohali, point: [30.7, 76.72]}
  goa: {name: Goa, geonameid: 1271157, point: [15.3133, 73.9951], precision: division}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  rai: {name: Raipur, geonameid: 1258980, point: [21.2333, 81.6333]}
  gal: {name: Galle, geonameid: 1246294, point: [6.0461, 80.2103]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  dew: {name: Dewas, geonameid: 1273066, point: [22.9658, 76.0553]}
  bur: {name: Burhanpur, geonameid: 1275068, point: [21.3087, 76.2303]}
  nag: {name: Nagpur, geonameid: 1262180, point: [21.1463, 79.0849]}
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  shi: {name: Shillong, geonameid: 1256523, point: [25.5689, 91.8831]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  vij: {name: Vijayawada, geonameid: 1253184, point: [16.5074, 80.6466]}
  guw: {name: Guwahati, geonameid: 1271476, point: [26.1844, 91.7458]}
  beng: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
events:
  e1: {type: match, places: [ind], start: 2026-01-09, end: 2026-01-09, date_precision: day, date_text: on Friday, status: happened, actors: Madhya Pradesh, targets: Baroda, main: true}
  e2: {type: career, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the 22-year-old, minor: true}
  e3: {type: transport_change, places: [ind], start: 2026-01-08, end: 2026-01-08, date_precision: day, date_text: Thursday, status: happened, actors: "", minor: true}
  e4: {type: match, places: [nag], start: 2026-01-12, end: 2026-01-12, date_precision: week, date_text: next week, status: planned, actors: They, targets: Vidarbha, minor: true}
  e5: {type: match, places: [kol], start: 2026-01-09, end: 2026-01-09, date_precision: day, date_text: "", status: happened, actors: Bengal and Kerala}
  e6: {type: match, places: [shi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mumbai, targets: Meghalaya}
  e7: {type: match, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Saurashtra, targets: Services}
  e8: {type: verdict, places: [moh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Board, targets: two Punjab players}
  e9: {type: decision, places: [mum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Board, targets: its curator, minor: true}
  e10: {type: decision, places: [moh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: match, places: [vij], start: 2026-01-08, end: 2026-01-08, date_precision: day, date_text: on Thursday, status: happened, actors: Railways, targets: Assam}
  e12: {type: match, places: [rai], start: 2026-01-24, end: 2026-01-24, date_precision: day, date_text: on January 24, status: planned, actors: ""}
  e13: {type: meeting, places: [beng], start: 2026-01-12, end: 2026-01-12, date_precision: day, date_text: on Monday, status: planned, actors: Selectors, targets: the squad}
  e14: {type: other_accident, places: [bri], start: 2025-12, end: 2025-12, date_precision: month, date_text: in December, injured: 1, status: happened, actors: "", targets: All-rounder Deepak Rathee}
notes: ""
