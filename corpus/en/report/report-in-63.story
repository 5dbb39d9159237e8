---
id: report-in-63
genre: report
country: IN
published: 2025-05-10
publisher: Newsroom Asia
title: "Live: [India](ind metonym), [Pakistan](pak metonym) {agree}(e1) to halt fire"
---
9.40pm: Loud {explosions}(e2) {heard}(e2) in [Srinagar](sri event) and drones {sighted}(e2) over [Jammu](jam event) and [Nagrota](nag event), less than four hours after [India](ind metonym) and [Pakistan](pak metonym) {agreed}(e1) to stop all firing on land, in the air and at sea. "What the hell just happened to the {ceasefire}(e1)?" the Chief Minister of [Jammu and Kashmir](jamm metonym) asked on X.

7.15pm: The {talks}(e3) are to {resume}(e3) on Monday at noon, when the directors general of military operations {speak}(e3) again by hotline, the Foreign Secretary says in [New Delhi](new event). [Islamabad](isl metonym) confirms it. Airports in [Lahore](lah event) and [Karachi](kar event) are {reopening}(e4); 32 in north [India](ind event), from [Leh](leh mention) to [Bhuj](bhu mention), stay {shut}(e5) until 15 May.

5.30pm: Word of the {truce}(e1) {came}(e1) first from [Washington](was event), where the [US](us metonym) president said it was {reached}(e1) "after a long night of talks". The Secretary of State had {called}(e6) both prime ministers and the [Pakistan](pak metonym) army chief in [Rawalpindi](raw mention) since Friday.

3pm: In [Rajouri](raj event), an officer of the district administration was {killed}(e7) by a shell that {struck}(e7) his house at dawn. Shelling across the Line of Control overnight {killed}(e8) five others in [Poonch](poo event) and [Samba](sam event), officials say. On the other side, 13 are reported {dead}(e9) in [Kotli](kot event), [Bagh](bag event) and the [Neelum](nee event) Valley.

1pm: [Pakistan](pak metonym) says it has {launched}(e10) "Operation Bunyan-un-Marsoos", {striking}(e10) air bases at [Udhampur](udh event), [Pathankot](pat event) and [Adampur](ada event) and a missile store at [Beas](bea event). Col. Meenakshi Bedi of the [Indian](indi demonym) Army {denies}(e11) that anything of importance was damaged, and says that eight military sites, [Sargodha](sar event) and [Jacobabad](jac event) among them, were {hit}(e12) in reply.

8am: Three [Pakistani](paki demonym) air bases, including Nur Khan near the capital, were {attacked}(e12) with missiles before dawn, the military says.

How it began: On 22 April, 26 people, most of them tourists, were {shot}(e13) dead in a meadow above [Pahalgam](pah event). [India](ind metonym) {suspended}(e14) the Indus Waters Treaty and {closed}(e15) the land crossing at [Attari](att event) the next day, and on 7 May {bombed}(e16) what it called terrorist camps at nine places, including [Bahawalpur](bah event), [Muridke](mur event) and [Muzaffarabad](muz event). [Pakistan](pak metonym) put the {dead}(e16) at 31 and says it {shot}(e17) down five jets.

---
places:
  jam: {name: Jammu, geonameid: 1269321, point: [32.7353, 74.8617]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  nag: {name: Nagrota, point: [32.8, 74.9]}
  jamm: {name: Jammu and Kashmir, point: [33.6, 75.0], precision: area, radius_km: 150}
  sri: {name: Srinagar, geonameid: 1255634, point: [34.0857, 74.8055]}
  lah: {name: Lahore, geonameid: 1172451, point: [31.558, 74.3507]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  raw: {name: Rawalpindi, geonameid: 1166993, point: [33.5973, 73.0479]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  leh: {name: Leh, geonameid: 1264976, point: [34.165, 77.584]}
  bhu: {name: Bhuj, geonameid: 1275812, point: [23.254, 69.6693]}
  raj: {name: Rajouri, point: [33.38, 74.31]}
  poo: {name: Poonch, point: [33.77, 74.1]}
  sam: {name: Samba, point: [32.56, 75.12]}
  kot: {name: Kotli, point: [33.52, 73.9]}
  bag: {name: Bagh, point: [33.98, 73.78]}
  nee: {name: Neelum, point: [34.6, 73.95], precision: area, radius_km: 40}
  udh: {name: Udhampur, geonameid: 1253956, point: [32.9243, 75.1357]}
  pat: {name: Pathankot, geonameid: 1260137, point: [32.2748, 75.6529]}
  ada: {name: Adampur, geonameid: 1462733, point: [31.4322, 75.7148]}
  bea: {name: Beas, point: [31.52, 75.29]}
  sar: {name: Sargodha, geonameid: 1166000, point: [32.0859, 72.6742]}
  jac: {name: Jacobabad, geonameid: 1176515, point: [28.2819, 68.4376]}
  pah: {name: Pahalgam, point: [34.01, 75.32]}
  att: {name: Attari, point: [31.6, 74.6]}
  bah: {name: Bahawalpur, geonameid: 1183880, point: [29.3978, 71.6752]}
  mur: {name: Muridke, point: [31.8, 74.26]}
  muz: {name: Muzaffarabad, point: [34.37, 73.47]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  indi: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  paki: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
events:
  e1: {type: agreement, places: [], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: "", status: happened, actors: India, targets: Pakistan, main: true}
  e2: {type: airstrike, places: [sri, jam, nag], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: less than four hours after, status: happened, actors: "", main: true}
  e3: {type: meeting, places: [], start: 2025-05-12, end: 2025-05-12, date_precision: day, date_text: on Monday at noon, status: planned, actors: the directors general of military operations}
  e4: {type: opening, places: [lah, kar], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: "", status: happened, actors: "", targets: Airports}
  e5: {type: closure, places: [ind], start: 2025-05-10, end: 2025-05-15, date_precision: day, date_text: until 15 May, status: happened, actors: "", targets: 32 in north India}
  e6: {type: meeting, places: [], start: 2025-05-09, end: 2025-05-10, date_precision: day, date_text: since Friday, status: happened, actors: The Secretary of State, targets: both prime ministers}
  e7: {type: shelling, places: [raj], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: at dawn, killed: 1, status: happened, actors: a shell, targets: an officer of the district administration}
  e8: {type: shelling, places: [poo, sam], start: 2025-05-09, end: 2025-05-10, date_precision: day, date_text: overnight, killed: 5, status: happened, actors: ""}
  e9: {type: shelling, places: [kot, bag, nee], start: null, end: null, date_precision: unknown, date_text: "", killed: 13, status: reported, actors: ""}
  e10: {type: airstrike, places: [udh, pat, ada, bea], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: "", status: happened, actors: Pakistan, targets: air bases, main: true}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Col. Meenakshi Bedi, minor: true}
  e12: {type: airstrike, places: [sar, jac], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: before dawn, status: happened, actors: "", targets: Three Pakistani air bases}
  e13: {type: shooting, places: [pah], start: 2025-04-22, end: 2025-04-22, date_precision: day, date_text: On 22 April, killed: 26, status: happened, actors: "", targets: "26 people, most of them tourists"}
  e14: {type: decision, places: [], start: 2025-04-23, end: 2025-04-23, date_precision: day, date_text: the next day, status: happened, actors: India, targets: the Indus Waters Treaty}
  e15: {type: closure, places: [att], start: 2025-04-23, end: 2025-04-23, date_precision: day, date_text: the next day, status: happened, actors: India, targets: the land crossing}
  e16: {type: airstrike, places: [bah, mur, muz], start: 2025-05-07, end: 2025-05-07, date_precision: day, date_text: on 7 May, killed: 31, status: happened, actors: India, targets: terrorist camps at nine places}
  e17: {type: battle, places: [], start: 2025-05-07, end: 2025-05-07, date_precision: day, date_text: "", status: reported, actors: Pakistan, targets: five jets}
notes: ""
