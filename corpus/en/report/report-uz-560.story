---
id: report-uz-560
genre: report
country: UZ
published: 2022-07-05
publisher: Amu Darya Wire
title: "Eighteen {dead}(e1) in [Karakalpakstan](kar event) as [Tashkent](tas metonym) {drops}(e2) plan to end autonomy"
---
[NUKUS](nuk dateline), July 4 — [Uzbek](uzbe demonym) authorities {admitted}(e3) on Monday that eighteen people, four of them policemen, {died}(e1) and 243 were {injured}(e1) in {unrest}(e1) in the western region of [Karakalpakstan](kar event), the bloodiest that the country has seen since [Andijan](and event) in 2005.

A month-long state of emergency is {in force}(e4). Men in helmets check cars at the bridges over the [Amu Darya](amu mention), and on the square by the bazaar in [Nukus](nuk event), where it began, municipal workers scrubbed the paving on Sunday with wire brushes.

Crowds had {come together}(e1) there last Friday after a blogger and lawyer, Daulet Muratbayev, was {taken}(e6) from his house. He had {called}(e7) for a march against a draft constitution that no longer spoke of the region's right to secede. By night they numbered several thousand and {tried}(e1) to enter the airport and the council building. Troops {used}(e1) stun grenades, and, so people here say, bullets. There were smaller {gatherings}(e1) in [Chimbay](chi event), [Moynaq](moy event) and [Xojayli](xoj event).

President Rustam Hamidov {flew}(e8) in on Saturday and again on Sunday. He {promised}(e2) the regional assembly that the five articles would stay as they are and {blamed}(e9) "foreign forces" for the {violence}(e1). Prosecutors say that 516 persons were {detained}(e10), many of whom have been {let go}(e10).

Internet connections, {cut}(e11) a week ago, came back on Monday for an hour. A correspondent of a [Kazakh](kaz demonym) website was {sent back}(e12) at [Daut-Ata](dau event); ethnic Karakalpaks in [Almaty](alm event) and [Aktau](akt event), who number more than 50,000 in that country, {held}(e13) candlelit meetings.

[Brussels](bru metonym) and [London](lon metonym) {asked}(e14) for an independent inquiry; [Moscow](mos metonym) said that it was an internal affair. The [Turkish](tur demonym) president {expressed}(e14) confidence.

The region, dry and poor, has lived with the retreat of the [Aral Sea](ara mention) for fifty years. Its 1.9 million people joined [Uzbekistan](uzb mention) in 1993 under a treaty that let them {vote}(e15) on leaving after 20 years. No vote was ever {held}(e15).

---
places:
  kar: {name: Karakalpakstan, point: [43.2, 59.0], precision: division}
  nuk: {name: Nukus, geonameid: 601294, point: [42.4586, 59.6058]}
  and: {name: Andijon, geonameid: 1514588, point: [40.7834, 72.3507]}
  amu: {name: Amu Darya, point: [42.3, 59.8], precision: area, radius_km: 60}
  chi: {name: Chimbay, point: [42.94, 59.77]}
  moy: {name: Moynaq, point: [43.77, 59.02]}
  xoj: {name: Xojayli, point: [42.4, 59.45]}
  dau: {name: Daut-Ata, point: [43.6, 58.2]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  ara: {name: Aral Sea, point: [45.0, 60.0], precision: area, radius_km: 120}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  uzbe: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: riot, places: [nuk, chi, moy, xoj], start: 2022-07-01, end: 2022-07-01, date_precision: day, date_text: last Friday, killed: 18, injured: 243, status: happened, actors: Crowds, main: true}
  e2: {type: decision, places: [nuk], start: 2022-07-02, end: 2022-07-03, date_precision: day, date_text: on Saturday and again on Sunday, status: happened, actors: President Rustam Hamidov, targets: plan to end autonomy, main: true}
  e3: {type: statement, places: [], start: 2022-07-04, end: 2022-07-04, date_precision: day, date_text: on Monday, status: happened, actors: authorities, minor: true}
  e4: {type: decision, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: state of emergency}
  e6: {type: arrest, places: [nuk], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: Daulet Muratbayev}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Daulet Muratbayev, targets: a draft constitution, minor: true}
  e8: {type: visit, places: [nuk], start: 2022-07-02, end: 2022-07-03, date_precision: day, date_text: on Saturday and again on Sunday, status: happened, actors: President Rustam Hamidov}
  e9: {type: statement, places: [nuk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Rustam Hamidov, targets: "\"foreign forces\"", minor: true}
  e10: {type: arrest, places: [nuk], start: null, end: null, date_precision: unknown, date_text: "", arrested: 516, status: happened, actors: "", targets: 516 persons}
  e11: {type: outage, places: [kar], start: null, end: null, date_precision: unknown, date_text: a week ago, status: happened, actors: "", targets: Internet connections}
  e12: {type: displacement, places: [dau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A correspondent of a Kazakh website, minor: true}
  e13: {type: protest, places: [alm, akt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ethnic Karakalpaks}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels and London, targets: an independent inquiry, minor: true}
  e15: {type: election, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
notes: ""
