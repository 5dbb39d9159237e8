---
id: report-iq-571
genre: report
country: IQ
published: 2017-09-26
publisher: Tigris News Agency
title: "[Kurds](kur demonym) {vote}(e1) on independence from [Iraq](ira mention) in defiance of neighbours"
---
[ERBIL](erb dateline), Sept 26 — Fireworks went up over the citadel of [Erbil](erb event) on Monday night at the close of a {referendum}(e1) in which, officials say, more than 90 per cent chose to leave [Iraq](ira mention). [Baghdad](bag metonym), [Ankara](ank metonym) and [Tehran](teh metonym) have all called it void.

Turnout among 5.3 million voters was 72 per cent, the electoral commission said on Tuesday. Results are {due}(e2) within a day. [Kurdish](kurd demonym) leader Rebwar Sindi, whose government {ran}(e1) the {poll}(e1) also in disputed areas held by its Peshmerga, has said that it will be followed not by a declaration but by {talks}(e3).

Prime Minister Ali al-Rubaie {ruled out}(e3) such {talks}(e3) in a speech on Tuesday and {gave}(e4) the region until Friday to hand over the airports of [Erbil](erb metonym) and [Sulaimaniya](sul metonym), or else international flights would be {banned}(e4). Parliament had {asked}(e5) him on Monday to send soldiers to the oilfields of [Kirkuk](kir event), where a curfew was {declared}(e6) in the evening after Turkmen and [Kurdish](kurd demonym) youths {exchanged}(e7) shots near the bazaar. One man was {killed}(e7).

[Turkish](tur demonym) tanks {took part}(e8) in a drill with [Iraqi](iraq demonym) troops at [Silopi](sil event) and [Habur](hab event), within sight of the gate through which 500,000 barrels of oil would pass by pipe each day to [Ceyhan](cey mention). "We have the tap," the [Turkish](tur demonym) president {warned}(e9). [Iran](iran metonym) has {closed}(e10) its sky to the region's planes. Its own [Kurds](kur demonym) {danced}(e11) in [Sanandaj](san event), [Mahabad](mah event) and [Baneh](ban event) until police {drove them off}(e11).

In [Sinjar](sin event), Yazidis queued in a school without windows. In [Tuz Khurmatu](tuz event), half the town stayed indoors. There was no {vote}(e1) in [Mandali](man event), where Arab militiamen {chased}(e12) away the mayor a week before.

The [US](us demonym) State Department {said}(e13) that it was "deeply disappointed". Only [Israel](isr metonym) {spoke}(e13) in favour. [Moscow](mos metonym), whose largest oil firm {signed}(e14) a pipeline contract with [Erbil](erb metonym) last week, kept its counsel.

"My grandfather was {gassed}(e15) at [Halabja](hal event). I took his photograph into the booth," said Shno, 23, a student from [Duhok](duh mention).

---
places:
  kur: {name: Kurds, point: [36.2, 44.0], precision: area, radius_km: 150}
  kurd: {name: Kurdish, point: [36.2, 44.0], precision: area, radius_km: 150}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  erb: {name: Erbil, geonameid: 95446, point: [36.1912, 44.0094]}
  sul: {name: Sulaimaniya, point: [35.56, 45.43]}
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
  sil: {name: Silopi, point: [37.25, 42.47]}
  hab: {name: Habur, point: [37.14, 42.57]}
  cey: {name: Ceyhan, geonameid: 318675, point: [37.0247, 35.8175]}
  san: {name: Sanandaj, geonameid: 117574, point: [35.315, 46.9988]}
  mah: {name: Mahabad, geonameid: 125446, point: [36.7631, 45.7222]}
  ban: {name: Baneh, point: [35.997, 45.885]}
  sin: {name: Sinjar, point: [36.32, 41.87]}
  tuz: {name: Tuz Khurmatu, point: [34.88, 44.63]}
  man: {name: Mandali, point: [33.74, 45.55]}
  hal: {name: Halabja, point: [35.18, 45.98]}
  duh: {name: Duhok, point: [36.87, 42.99]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  iraq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  iran: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: election, places: [erb, kir, sin, tuz], start: 2017-09-25, end: 2017-09-25, date_precision: day, date_text: on Monday night, status: happened, actors: Kurds, targets: independence, main: true}
  e2: {type: publication, places: [], start: 2017-09-27, end: 2017-09-27, date_precision: day, date_text: within a day, status: planned, actors: "", targets: Results, minor: true}
  e3: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Prime Minister Ali al-Rubaie}
  e4: {type: sanction, places: [erb, sul], start: 2017-09-29, end: 2017-09-29, date_precision: day, date_text: until Friday, status: threatened, actors: Prime Minister Ali al-Rubaie, targets: international flights, main: true}
  e5: {type: decision, places: [bag], start: 2017-09-25, end: 2017-09-25, date_precision: day, date_text: on Monday, status: happened, actors: Parliament, targets: him}
  e6: {type: decision, places: [kir], start: 2017-09-25, end: 2017-09-25, date_precision: day, date_text: in the evening, status: happened, actors: "", targets: a curfew}
  e7: {type: shooting, places: [kir], start: 2017-09-25, end: 2017-09-25, date_precision: day, date_text: in the evening, killed: 1, status: happened, actors: Turkmen and Kurdish youths}
  e8: {type: education, places: [sil, hab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: tanks}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Turkish president, minor: true}
  e10: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Iran, targets: "the region's planes"}
  e11: {type: protest, places: [san, mah, ban], start: 2017-09-25, end: 2017-09-25, date_precision: day, date_text: "", status: happened, actors: Its own Kurds}
  e12: {type: attack, places: [man], start: 2017-09-18, end: 2017-09-18, date_precision: day, date_text: a week before, status: happened, actors: militiamen, targets: the mayor}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: State Department}
  e14: {type: agreement, places: [erb], start: 2017-09-18, end: 2017-09-18, date_precision: week, date_text: last week, status: happened, actors: largest oil firm, targets: a pipeline contract}
  e15: {type: attack, places: [hal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: My grandfather, minor: true}
notes: ""
