---
id: report-th-374
genre: report
country: TH
published: 2025-02-13
publisher: Mekong Dispatch
title: "EXPLAINER: What is known about the scam compounds on the [Thai](tha demonym)-[Myanmar](myan demonym) border"
---
More than 260 people from 20 countries were {handed over}(e1) to the [Thai](tha demonym) army on Wednesday after being {freed}(e1) from compounds in eastern [Myanmar](myan event) where they said they had been forced to {defraud}(e2) strangers online. Here is what we know.

Who are they?
About half are [Ethiopians](eth demonym), the army said; others come from [Kenya](ken mention), the [Philippines](phi mention), [Malaysia](mal mention), [Pakistan](pak mention) and [China](china mention). They {crossed}(e3) the [Moei](moe event) river at [Phop Phra](pho event), south of [Mae Sot](mae mention), on a cable ferry. They are being {questioned}(e4) at a military camp in [Tak](tak event) province.

Who freed them?
The Democratic Karen Benevolent Army, one of several militias that control the area around [Myawaddy](mya mention). It said that it had {searched}(e5) a site called [Kyauk Khet](kya event) on Monday. A rival force that guards the larger enclave of [Shwe Kokko](shw mention) has {promised}(e6) to {release}(e7) 7,000 more by the end of the month.

Why now?
Pressure. In January a [Chinese](chin demonym) actor, lured to [Thailand](thai event) by a promise of film work, {disappeared}(e8) at [Mae Sot](mae event) and was {found}(e9) four days later in [Myawaddy](mya event) with his head shaved. Thousands of [Chinese](chin demonym) tourists {cancelled}(e10) their trips for the Lunar New Year. On 5 February [Thailand](thai metonym) {cut}(e11) electricity, fuel and internet to five places across the border, among them [Payathonzu](pay event) and [Tachileik](tac event).

A [Chinese](chin demonym) deputy minister {inspected}(e12) [Mae Sot](mae event) at the end of January, and Prime Minister Siriwan Chaiyaphum {met}(e13) [China](china mention)'s president in [Beijing](bei event) last week.

How big is the industry?
A United Nations {study}(e24) in 2023 put the number of those held at 120,000 in [Myanmar](myan mention) and 100,000 in [Cambodia](cam mention), where the trade is centred on [Sihanoukville](sih mention), [Poipet](poi mention) and [Bavet](bav mention). In [Laos](lao event), a joint {raid}(e14) on the Golden Triangle zone at [Ton Phueng](ton event) in August {led}(e15) to 771 {arrests}(e15). The [Philippines](phi metonym) {outlawed}(e16) offshore gaming firms last year after its police {rescued}(e17) 875 people from a site in [Bamban](bam event), [Tarlac](tar mention).

Has it happened before?
Yes. In late 2023 ethnic armies {overran}(e18) [Laukkai](lau event), on [China](china mention)'s border, and more than 40,000 suspects were {sent}(e19) back to [China](china event). Many operators simply {moved}(e20) south to [Karen State](kar event).

What happens next?
[Ethiopia](eth metonym) has no embassy in [Bangkok](ban mention), and its mission in [Tokyo](tok mention) is handling the papers. [Kenya](ken metonym) {flew}(e21) 23 of its citizens home from [Chiang Mai](chi mention) in December. [Thai](tha demonym) police {asked}(e22) a court on Tuesday to issue a {warrant}(e23) for a militia commander; the court {declined}(e22) and asked for more evidence.

"You can switch off the lights, and they buy generators," said Patchara Inthachai, who runs a shelter in [Mae Sot](mae mention). "What they fear is losing the phones."

---
places:
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  thai: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  moe: {name: Moei, point: [16.6, 98.6], precision: near}
  pho: {name: Phop Phra, point: [16.39, 98.69]}
  mae: {name: Mae Sot, geonameid: 1152188, point: [16.7167, 98.5667]}
  tak: {name: Tak, geonameid: 1150489, point: [17.0043, 98.8441], precision: division}
  mya: {name: Myawaddy, point: [16.69, 98.51]}
  kya: {name: Kyauk Khet, point: [16.37, 98.63], precision: near}
  shw: {name: Shwe Kokko, point: [16.81, 98.54]}
  pay: {name: Payathonzu, point: [15.3, 98.38]}
  tac: {name: Tachileik, point: [20.45, 99.88]}
  sih: {name: Sihanoukville, geonameid: 1831142, point: [10.6093, 103.5296]}
  poi: {name: Poipet, geonameid: 1830194, point: [13.658, 102.5636]}
  bav: {name: Bavet, point: [11.07, 106.17]}
  ton: {name: Ton Phueng, point: [20.33, 100.1]}
  bam: {name: Bamban, geonameid: 1727681, point: [15.2739, 120.5668]}
  tar: {name: Province of Tarlac, geonameid: 1682811, point: [15.4733, 120.463], precision: division}
  lau: {name: Laukkai, point: [23.7, 98.76]}
  kar: {name: Karen State, point: [17.0, 97.8], precision: division}
  chi: {name: Chiang Mai, geonameid: 1153671, point: [18.7904, 98.9847]}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  china: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  myan: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  lao: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: rescue, places: [myan], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: More than 260 people from 20 countries, main: true}
  e2: {type: fraud, places: [myan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: strangers, main: true}
  e3: {type: displacement, places: [moe, pho], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: investigation, places: [tak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: raid, places: [kya], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: on Monday, status: happened, actors: The Democratic Karen Benevolent Army, targets: a site}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A rival force}
  e7: {type: rescue, places: [shw], start: 2025-02, end: 2025-02, date_precision: month, date_text: by the end of the month, status: planned, actors: A rival force, targets: "7,000 more"}
  e8: {type: abduction, places: [mae], start: 2025-01, end: 2025-01, date_precision: month, date_text: In January, status: happened, actors: "", targets: a Chinese actor}
  e9: {type: rescue, places: [mya], start: 2025-01, end: 2025-01, date_precision: month, date_text: four days later, status: happened, actors: "", targets: a Chinese actor}
  e10: {type: transport_change, places: [thai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Thousands of Chinese tourists, targets: their trips}
  e11: {type: outage, places: [pay, tac], start: 2025-02-05, end: 2025-02-05, date_precision: day, date_text: On 5 February, status: happened, actors: Thailand, targets: "electricity, fuel and internet", main: true}
  e12: {type: visit, places: [mae], start: 2025-01, end: 2025-01, date_precision: month, date_text: at the end of January, status: happened, actors: A Chinese deputy minister}
  e13: {type: meeting, places: [bei], start: 2025-02-03, end: 2025-02-03, date_precision: week, date_text: last week, status: happened, actors: Prime Minister Siriwan Chaiyaphum, targets: "China's president"}
  e14: {type: raid, places: [ton], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: the Golden Triangle zone}
  e15: {type: arrest, places: [ton], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, arrested: 771, status: happened, actors: ""}
  e16: {type: legislation, places: [phi], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: The Philippines, targets: offshore gaming firms}
  e17: {type: rescue, places: [bam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its police, targets: 875 people}
  e18: {type: battle, places: [lau], start: 2023, end: 2023, date_precision: year, date_text: In late 2023, status: happened, actors: ethnic armies}
  e19: {type: displacement, places: [china], start: null, end: null, date_precision: unknown, date_text: "", displaced: 40000, displaced_qualifier: at_least, status: happened, actors: "", targets: "more than 40,000 suspects"}
  e20: {type: other, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Many operators, minor: true}
  e21: {type: transport_change, places: [], start: 2024-12, end: 2024-12, date_precision: month, date_text: in December, status: happened, actors: Kenya, targets: 23 of its citizens}
  e22: {type: decision, places: [], start: 2025-02-11, end: 2025-02-11, date_precision: day, date_text: on Tuesday, status: happened, negated: true, actors: a court, targets: a militia commander}
  e23: {type: arrest, places: [], start: 2025-02-11, end: 2025-02-11, date_precision: day, date_text: "", status: happened, negated: true, actors: "", targets: a militia commander}
  e24: {type: survey, places: [], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: A United Nations study}
notes: ""
