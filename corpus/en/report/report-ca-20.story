---
id: report-ca-20
genre: report
country: CA
published: 2021-06-24
publisher: Golden Horseshoe Today
title: "[Peel](pee metonym org) police {seize}(e1) guns, 61 kg of cocaine in cross-border {probe}(e2)"
---
[BRAMPTON](bra dateline), [Ont.](ont dateline) — Police in [Peel](pee event) Region say they have {broken}(e2) up a criminal network that {moved}(e3) drugs by transport truck from [California](cal event) to the [Greater Toronto Area](gre event) and as far west as [Surrey](sur mention), [B.C.](bc mention)

Twenty-eight people were {arrested}(e4) and more than 180 charges {laid}(e5) after officers {executed}(e1) 50 search warrants in [Brampton](bra event), [Caledon](cale event), [Mississauga](mis event), [Vaughan](vau event) and [Guelph](gue event) between April 8 and June 17, Deputy Chief Lorne Beddoes told a virtual {news conference}(e6) on Thursday.

{Seized}(e1) were 61 kilograms of cocaine, 142 kg of cannabis, 48 firearms, $2.3 million in cash and a tractor-trailer with a hidden compartment. Investigators with the [U.S.](us metonym org) Drug Enforcement Administration and the [Canada](can metonym org) Border Services Agency at the [Blue Water Bridge](blu event) in [Sarnia](sar event) and the [Peace Bridge](pea event) in [Fort Erie](for event) {assisted}(e2).

The {investigation}(e2), dubbed Project Tollgate, {began}(e2) last November after a {shooting}(e7) outside a banquet hall in [Malton](mal event) that {killed}(e7) a 19-year-old [London](lon mention), [Ontario](onta mention), man and {injured}(e7) three women. It remains unsolved.

"These are not victimless loads," Beddoes said. "Every gun we took here was headed for a street in [Rexdale](rex mention), in [Jane and Finch](jan mention) or in [Hamilton](ham mention)."

Among those charged are two brothers from [Caledon](cale mention) who own a trucking firm, a warehouse manager from [Milton](mil mention), and a man already awaiting trial in [Saskatoon](sas event) for {trafficking}(e8). One suspect is thought to have left for [Punjab](pun mention); a [Canada](can mention)-wide warrant has been {issued}(e9) for him.

{Shootings}(e10) in [Toronto](tor event) are down slightly this year, to 152 as of Sunday, but [Ottawa](ott event) has {recorded}(e11) 41, its most ever at midyear. On the weekend a five-year-old girl was grazed by a {bullet}(e12) at a birthday party in [Toronto](tor event)'s [Rexdale](rex event) neighbourhood, along with three other children, and in [Montreal](mon event) two men were {gunned}(e13) down on a restaurant patio in [Rivière-des-Prairies](riv event).

[Ottawa](ott metonym)'s Bill C-21, tabled in February, would let cities ban handguns. [Brampton](bra metonym) Mayor Rick Sandhu-Foley {called}(e14) it "half a loaf" in a {speech}(e14) on Tuesday; the mayors of [Surrey](sur metonym), [Halifax](hal metonym) and [Winnipeg](win metonym) have {asked}(e15) [Ottawa](ott metonym) for a national prohibition.

The accused are to {appear}(e16) in the [Ontario](onta metonym org) Court of Justice in [Brampton](bra event) on dates through August. None of the allegations has been proven in court.

---
places:
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  onta: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  pee: {name: Peel, point: [43.75, -79.78], precision: area, radius_km: 30}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  gre: {name: Greater Toronto Area, point: [43.7, -79.4], precision: area, radius_km: 50}
  sur: {name: Surrey, geonameid: 6159905, point: [49.1063, -122.8251]}
  bc: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  cale: {name: Caledon, geonameid: 5913414, point: [43.8654, -79.9932]}
  blu: {name: Blue Water Bridge, point: [42.999, -82.424]}
  pea: {name: Peace Bridge, point: [42.907, -78.906]}
  mal: {name: Malton, point: [43.71, -79.64]}
  lon: {name: London, geonameid: 6058560, point: [42.9834, -81.233]}
  rex: {name: Rexdale, point: [43.72, -79.57]}
  jan: {name: Jane and Finch, point: [43.757, -79.517]}
  pun: {name: Punjab, geonameid: 1259223, point: [31.0245, 75.3762], precision: division}
  riv: {name: Rivière-des-Prairies, point: [45.65, -73.57]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  ham: {name: Hamilton, geonameid: 5969782, point: [43.2501, -79.8496]}
  mil: {name: Milton, geonameid: 6074377, point: [43.5168, -79.8829]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bra: {name: Brampton, geonameid: 5907364, point: [43.6834, -79.7663]}
  mis: {name: Mississauga, geonameid: 6075357, point: [43.5789, -79.6583]}
  vau: {name: Vaughan, geonameid: 6173577, point: [43.8361, -79.4983]}
  gue: {name: Guelph, geonameid: 5967629, point: [43.5459, -80.256]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  sar: {name: Sarnia, geonameid: 6141190, point: [42.9787, -82.4041]}
  for: {name: Fort Erie, geonameid: 5955815, point: [42.9001, -78.9329]}
  sas: {name: Saskatoon, geonameid: 6141256, point: [52.1324, -106.6689]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  win: {name: Winnipeg, geonameid: 6183235, point: [49.8844, -97.147]}
events:
  e1: {type: raid, places: [bra, cale, mis, vau, gue], start: 2021-04-08, end: 2021-06-17, date_precision: day, date_text: between April 8 and June 17, status: happened, actors: officers, targets: 61 kilograms of cocaine, main: true}
  e2: {type: investigation, places: [pee, sar, for], start: 2020-11, end: 2021-06, date_precision: month, date_text: last November, status: happened, actors: Police in Peel Region, targets: a criminal network, main: true}
  e3: {type: smuggling, places: [cal, gre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a criminal network, targets: drugs}
  e4: {type: arrest, places: [pee], start: 2021-04-08, end: 2021-06-17, date_precision: day, date_text: between April 8 and June 17, arrested: 28, status: happened, actors: "", targets: Twenty-eight people, main: true}
  e5: {type: charge, places: [pee], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Twenty-eight people}
  e6: {type: meeting, places: [pee], start: 2021-06-24, end: 2021-06-24, date_precision: day, date_text: on Thursday, status: happened, actors: Deputy Chief Lorne Beddoes, minor: true}
  e7: {type: shooting, places: [mal], start: 2020-11, end: 2020-11, date_precision: month, date_text: last November, killed: 1, injured: 3, status: happened, actors: "", targets: "a 19-year-old London, Ontario, man"}
  e8: {type: smuggling, places: [sas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a man already awaiting trial in Saskatoon, minor: true}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: One suspect, minor: true}
  e10: {type: shooting, places: [tor], start: 2021, end: 2021, date_precision: year, date_text: this year, status: happened, actors: ""}
  e11: {type: shooting, places: [ott], start: 2021, end: 2021, date_precision: year, date_text: at midyear, status: happened, actors: ""}
  e12: {type: shooting, places: [rex], start: 2021-06-19, end: 2021-06-20, date_precision: day, date_text: On the weekend, injured: 4, status: happened, actors: "", targets: a five-year-old girl}
  e13: {type: shooting, places: [riv], start: 2021-06-19, end: 2021-06-20, date_precision: day, date_text: On the weekend, killed: 2, status: happened, actors: "", targets: two men}
  e14: {type: statement, places: [bra], start: 2021-06-22, end: 2021-06-22, date_precision: day, date_text: on Tuesday, status: happened, actors: Rick Sandhu-Foley, targets: Bill C-21}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the mayors of Surrey, Halifax and Winnipeg", targets: a national prohibition}
  e16: {type: trial, places: [bra], start: 2021-06, end: 2021-08, date_precision: month, date_text: through August, status: planned, actors: The accused}
notes: ""
