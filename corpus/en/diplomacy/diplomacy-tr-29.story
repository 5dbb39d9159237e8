---
id: diplomacy-tr-29
genre: diplomacy
country: TR
published: 2025-10-03
publisher: Bosporus Daily
title: "[Ankara](ank metonym) {freezes}(e1) assets as UN sanctions on [Tehran](teh metonym) {return}(e2)"
---
[Turkey](tur metonym) has {frozen}(e1) the assets of 20 persons and 18 companies linked to [Iran](ira mention)'s nuclear programme, according to a {decree}(e3) {published}(e3) on Wednesday, four days after United Nations sanctions on its neighbour {came back into force}(e2).

A bank with branches in [Istanbul](ist mention) and a steelmaker in [Isfahan](isf mention) are on the list. Gas will go on flowing.

The measures had been {lifted}(e4) in 2015 under an {accord}(e5) reached in [Vienna](vie event). [London](lon metonym), [Paris](par metonym) and [Berlin](ber metonym) {set off}(e2) their return on 28 August, saying the other side had broken it; [Tehran](teh metonym), which rejects that, {recalled}(e6) its three ambassadors.

The rial {fell}(e7) to a record low. In [Tabriz](tab event) traders {shut}(e8) their stalls for a morning.

Ministers of the two neighbours will {meet}(e9) in [Van](van event) on the 14th. A {visit}(e10) by the president, once planned for this month, is {off}(e10). "We {warned}(e11) everyone," an adviser said.

---
places:
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  isf: {name: Isfahan, geonameid: 418863, point: [32.6525, 51.6746]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  tab: {name: Tabriz, geonameid: 113646, point: [38.08, 46.2919]}
  van: {name: Van, geonameid: 298117, point: [38.4946, 43.3832]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: sanction, places: [tur], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: on Wednesday, status: happened, actors: Turkey, targets: the assets of 20 persons and 18 companies, main: true}
  e2: {type: sanction, places: [teh], start: 2025-09-27, end: 2025-09-27, date_precision: day, date_text: four days after, status: happened, actors: United Nations, targets: its neighbour, main: true}
  e3: {type: legislation, places: [tur], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: a decree, minor: true}
  e4: {type: sanction, places: [teh], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, negated: true, actors: "", targets: The measures}
  e5: {type: agreement, places: [vie], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: ""}
  e6: {type: sanction, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tehran, targets: its three ambassadors}
  e7: {type: market, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The rial}
  e8: {type: protest, places: [tab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: traders, targets: their stalls}
  e9: {type: meeting, places: [van], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: on the 14th, status: planned, actors: Ministers of the two neighbours}
  e10: {type: visit, places: [], start: 2025-10, end: 2025-10, date_precision: month, date_text: this month, status: happened, negated: true, actors: the president}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: We, targets: everyone, minor: true}
notes: ""
