---
id: report-om-538
genre: report
country: OM
published: 2025-04-12
publisher: Gulf Meridian
title: "[Iran](ira metonym) and [US](uni metonym) {hold}(e1) first nuclear {talks}(e1) in [Muscat](mus event), agree to {meet}(e2) again"
---
[MUSCAT](mus dateline), April 12 (GM) — Envoys of [Iran](ira metonym) and [the United States](uni metonym) {sat}(e1) in separate rooms of a villa near [Muscat](mus event)'s airport for two and a half hours on Saturday while [Oman](oma metonym)'s foreign minister carried notes from one to the other. As they left, the two chief negotiators {spoke}(e1) for some minutes in the corridor.

Both sides called the {meeting}(e1) constructive. A second {round}(e2) is to be {held}(e2) next Saturday, said the [Omani](oman demonym) minister, Sayyid Haitham al-Saidi, perhaps in [Rome](rom event).

The [White House](whi metonym) said that special envoy Leonard Brandt had come with instructions to settle differences "by dialogue, if possible". His counterpart, Deputy Foreign Minister Behrouz Tavakoli, told state television that [Tehran](teh metonym) {discussed}(e1) nothing but the nuclear file and sanctions. It enriches uranium to 60 per cent at [Fordow](for event) and [Natanz](nat event), by the account of the UN agency in [Vienna](vie metonym), whose inspectors were last {let}(e4) into all parts of the former in February.

A previous {agreement}(e5), {concluded}(e5) in [Vienna](vie event) in 2015, {collapsed}(e6) three years later when [Washington](was metonym) {pulled out}(e6). Indirect contacts in [Doha](doh event) in 2022 {came to nothing}(e7).

Prices in the bazaar show what hangs on it. The rial, which had {sunk}(e8) to 1,040,000 to the dollar on Monday, {rose}(e8) by seven per cent by the evening. In [Isfahan](isf event), a line formed before a goldsmith's. Hardliners {demonstrated}(e9) in [Qom](qom event) and [Mashhad](mas event) on Friday under banners that said "We don't talk with a knife on the neck": [US](us demonym) bombers have been {moved}(e10) to [Diego Garcia](die event), and [Washington](was metonym) {put}(e11) five more firms on its sanctions list as late as Wednesday, among them one in [Sharjah](sha mention).

[Israel](isr metonym), which {bombed}(e12) air defences near [Tehran](teh event) and in [Khuzestan](khu event) last October, said it would judge results. The foreign ministers of [Britain](bri metonym), [France](fra metonym) and [Germany](ger metonym), who were not invited, will {see}(e13) Tavakoli in [Istanbul](ist event) at the end of the month. [Moscow](mos metonym) {offered}(e14) to take the stock of uranium.

[Oman](oma mention), a sultanate of five million, has a name for such things. In 2013, officials of the two states {met}(e15) here in secret, and in January it {helped}(e16) free the crew of a ship held at [Hodeidah](hod event). "We keep the tea warm," said a retired diplomat in [Nizwa](niz mention).

---
places:
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  oma: {name: Oman, geonameid: 286963, point: [21.0, 57.0], precision: country}
  mus: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
  whi: {name: White House, point: [38.898, -77.037], precision: near}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  for: {name: Fordow, point: [34.885, 50.996], precision: near}
  nat: {name: Natanz, point: [33.724, 51.727], precision: near}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  isf: {name: Isfahan, geonameid: 418863, point: [32.6525, 51.6746]}
  qom: {name: Qom, geonameid: 119208, point: [34.6401, 50.8764]}
  mas: {name: Mashhad, geonameid: 124665, point: [36.2981, 59.6057]}
  die: {name: Diego Garcia, point: [-7.32, 72.42]}
  sha: {name: Sharjah, geonameid: 292672, point: [25.3342, 55.4122]}
  khu: {name: Khuzestan, point: [31.4, 49.0], precision: division}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  hod: {name: Hodeidah, point: [14.8, 42.95]}
  niz: {name: Nizwa, geonameid: 286987, point: [22.9333, 57.5333]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  oman: {name: Oman, geonameid: 286963, point: [21.0, 57.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: meeting, places: [mus], start: 2025-04-12, end: 2025-04-12, date_precision: day, date_text: on Saturday, status: happened, actors: Envoys of Iran and the United States, main: true}
  e2: {type: meeting, places: [rom], start: 2025-04-19, end: 2025-04-19, date_precision: day, date_text: next Saturday, status: planned, actors: "", main: true}
  e4: {type: investigation, places: [for], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: inspectors, minor: true}
  e5: {type: agreement, places: [vie], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: "", targets: A previous agreement}
  e6: {type: decision, places: [], start: 2018, end: 2018, date_precision: year, date_text: three years later, status: happened, actors: Washington, targets: A previous agreement}
  e7: {type: meeting, places: [doh], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: ""}
  e8: {type: market, places: [ira], start: 2025-04-07, end: 2025-04-12, date_precision: day, date_text: on Monday, status: happened, actors: The rial}
  e9: {type: protest, places: [qom, mas], start: 2025-04-11, end: 2025-04-11, date_precision: day, date_text: on Friday, status: happened, actors: Hardliners}
  e10: {type: decision, places: [die], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: bombers}
  e11: {type: sanction, places: [], start: 2025-04-09, end: 2025-04-09, date_precision: day, date_text: as late as Wednesday, status: happened, actors: Washington, targets: five more firms}
  e12: {type: airstrike, places: [teh, khu], start: 2024-10, end: 2024-10, date_precision: month, date_text: last October, status: happened, actors: Israel, targets: air defences}
  e13: {type: meeting, places: [ist], start: 2025-04, end: 2025-04, date_precision: month, date_text: at the end of the month, status: planned, actors: "The foreign ministers of Britain, France and Germany", targets: Tavakoli}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow, minor: true}
  e15: {type: meeting, places: [mus], start: 2013, end: 2013, date_precision: year, date_text: In 2013, status: happened, actors: officials of the two states, minor: true}
  e16: {type: rescue, places: [hod], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: the crew of a ship, minor: true}
notes: ""
