---
id: festival-np-23
genre: festival
country: NP
published: 2018-08-27
publisher: Bagmati Weekly
title: "Bull Masks and Umbrellas: [Bhaktapur](bha event) Keeps {Gai Jatra}(e1)"
---
{Rain}(e2) held off until four. By then some 60,000 people had {filed through}(e1) the lanes of [Bhaktapur](bha event) on Monday for Gai Jatra, the {festival}(e1) at which every family that has lost someone in the year sends out a cow, or a boy dressed as one.

There were 312 cows in [Bhaktapur](bha mention), 140 in [Kirtipur](kir mention) and none in [Sankhu](san mention), where the temple {collapsed}(e3) in the {earthquake}(e3) of April 2015 and is still under scaffold. In [Kathmandu](kat event) the {procession}(e4) was led by relatives of the 51 people who {died}(e5) when a plane from [Dhaka](dha mention) {crashed}(e5) at the airport in March.

Satire is licensed for the day. A float of a bus without wheels mocked the transport ministry: a day earlier, 21 passengers had been {killed}(e6) when one {plunged}(e6) off the road at [Melamchi](mel event), in [Sindhupalchok](sin event), the fourth such accident since July. The minister, who was to open an {exhibition}(e7) of masks, {stayed away}(e8). A comedian in [Pokhara](pok event) was {questioned}(e9) for three hours over a joke about the prime minister, then {released}(e10).

In [Janakpur](jan event) a boy of eight {drowned}(e11) in a temple tank.

Gai Jatra is said to have begun in the 17th century, when a king's son died and the queen could not be made to laugh. This year a team from [Heidelberg](hei mention) is {filming}(e12) it. On Friday [Patan](pat event) follows with the {Mataya}(e13), 12 hours barefoot; police will {close}(e14) the [Mangal Bazar](man event) to vehicles from three in the morning.

---
places:
  bha: {name: Bhaktapur, geonameid: 1283617, point: [27.673, 85.43]}
  kir: {name: Kirtipur, geonameid: 1283190, point: [27.6785, 85.2757]}
  san: {name: Sankhu, point: [27.73, 85.463], precision: near}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  mel: {name: Melamchi, point: [27.83, 85.577], precision: near}
  sin: {name: Sindhupalchok, point: [27.95, 85.7], precision: area, radius_km: 35}
  pok: {name: Pokhara, geonameid: 1282898, point: [28.2669, 83.9685]}
  jan: {name: Janakpur, geonameid: 1283318, point: [26.7288, 85.9263]}
  hei: {name: Heidelberg, geonameid: 2907911, point: [49.4077, 8.6908]}
  pat: {name: Patan, point: [27.673, 85.325], precision: near}
  man: {name: Mangal Bazar, point: [27.6735, 85.3255]}
events:
  e1: {type: festival, places: [bha, kir, kat], start: 2018-08-27, end: 2018-08-27, date_precision: day, date_text: on Monday, status: happened, actors: "some 60,000 people", main: true}
  e2: {type: extreme_weather, places: [bha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: earthquake, places: [san], start: 2015-04, end: 2015-04, date_precision: month, date_text: of April 2015, status: happened, actors: ""}
  e4: {type: ceremony, places: [kat], start: 2018-08-27, end: 2018-08-27, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: air_accident, places: [kat], start: 2018-03, end: 2018-03, date_precision: month, date_text: in March, killed: 51, status: happened, actors: "", targets: a plane from Dhaka}
  e6: {type: road_accident, places: [mel], start: 2018-08-26, end: 2018-08-26, date_precision: day, date_text: a day earlier, killed: 21, status: happened, actors: "", targets: passengers, main: true}
  e7: {type: exhibition, places: [], start: 2018-08-27, end: 2018-08-27, date_precision: day, date_text: "", status: happened, actors: The minister, minor: true}
  e8: {type: visit, places: [], start: 2018-08-27, end: 2018-08-27, date_precision: day, date_text: "", status: happened, negated: true, actors: The minister, minor: true}
  e9: {type: investigation, places: [pok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A comedian}
  e10: {type: other, places: [pok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A comedian, minor: true}
  e11: {type: death, places: [jan], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a boy of eight}
  e12: {type: publication, places: [bha], start: 2018, end: 2018, date_precision: year, date_text: This year, status: happened, actors: a team from Heidelberg, minor: true}
  e13: {type: festival, places: [pat], start: 2018-08-31, end: 2018-08-31, date_precision: day, date_text: On Friday, status: planned, actors: ""}
  e14: {type: closure, places: [man], start: 2018-08-31, end: 2018-08-31, date_precision: day, date_text: On Friday, status: planned, actors: police}
notes: ""
