---
id: match-it-24
genre: match
country: IT
published: 2014-10-12
publisher: Lega Notebook
title: "[Genoa](gen metonym) {Derby}(e1) {Off}(e1) as {Flood}(e2) Claims Nurse; [Turin](tur metonym) Stay {Perfect}(e3)"
---
The [Genoa](gen event) {derby}(e1) was {postponed}(e1) for the second time this autumn on Saturday after the [Bisagno](bis event) {burst its banks}(e2), killing a retired nurse of 57 and filling the dressing rooms of the stadium at [Marassi](mar event) with mud.

Two hundred volunteers, many in the scarves of both clubs, {dug}(e4) all day. The mayor, who had not {ordered}(e5) schools shut on Thursday, was {whistled}(e6) when he came to [Via Fereggiano](via event). In November 2011 six people {died}(e7) in the same street.

The {match}(e8) has been {moved}(e8) to October 29.

In [Turin](tur event) the champions {won}(e3) 2-0 against [Verona](ver metonym), their sixth victory in six, but lost defender Aldo Renzi to a torn muscle. [Naples](nap metonym) and [Rome](rom metonym) {drew}(e9) 1-1 in a {game}(e9) held up for ten minutes by flares; a policeman was burned on the neck and 17 [Naples](nap mention) fans were {stopped}(e10) at the [Roma Nord](roma event) toll gate with axe handles. They've been {barred}(e11) for five years.

[Udine](udi metonym) {beat}(e12) [Cesena](ces metonym) 3-1. [Empoli](emp metonym) {earned}(e13) a point in [Bergamo](ber event), their first away.

[Milan](mil metonym) coach Sergio Tacconi will be allowed on the bench for Sunday's {visit}(e14) to [Palermo](pal event): a court in [Rome](rom event) {halved}(e15) his ban on Friday. He was {sent off}(e16) in [Parma](par event) last month for {pushing}(e17) a ball boy.

The federation, meanwhile, {elected}(e18) a new head. He is under {investigation}(e19) by UEFA for a {remark}(e20) about bananas, made in July.

---
places:
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  bis: {name: Bisagno, point: [44.42, 8.955], precision: near}
  mar: {name: Marassi, point: [44.4165, 8.9525]}
  via: {name: Via Fereggiano, point: [44.42, 8.965], precision: near}
  tur: {name: Turin, geonameid: 3165524, point: [45.0705, 7.6868]}
  ver: {name: Verona, geonameid: 3164527, point: [45.4385, 10.9938]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  roma: {name: Roma Nord, point: [42.13, 12.6], precision: near}
  udi: {name: Udine, geonameid: 3165072, point: [46.0693, 13.2371]}
  ces: {name: Cesena, geonameid: 3178957, point: [44.1391, 12.2431]}
  emp: {name: Empoli, geonameid: 3177400, point: [43.718, 10.9476]}
  ber: {name: Bergamo, geonameid: 3182164, point: [45.696, 9.6672]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  pal: {name: Palermo, geonameid: 2523920, point: [38.1166, 13.3636]}
  par: {name: Parma, geonameid: 3171457, point: [44.7993, 10.3262]}
events:
  e1: {type: match, places: [gen], start: 2014-10-11, end: 2014-10-11, date_precision: day, date_text: on Saturday, status: happened, negated: true, actors: "", main: true}
  e2: {type: flood, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a retired nurse, main: true}
  e3: {type: match, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the champions, targets: Verona, main: true}
  e4: {type: construction, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two hundred volunteers}
  e5: {type: decision, places: [gen], start: 2014-10-09, end: 2014-10-09, date_precision: day, date_text: on Thursday, status: happened, negated: true, actors: The mayor, minor: true}
  e6: {type: protest, places: [via], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The mayor}
  e7: {type: flood, places: [via], start: 2011-11, end: 2011-11, date_precision: month, date_text: In November 2011, killed: 6, status: happened, actors: ""}
  e8: {type: match, places: [gen], start: 2014-10-29, end: 2014-10-29, date_precision: day, date_text: to October 29, status: planned, actors: ""}
  e9: {type: match, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: Naples, targets: Rome}
  e10: {type: arrest, places: [roma], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 17 Naples fans}
  e11: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 17 Naples fans}
  e12: {type: match, places: [udi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Udine; Empoli", targets: Cesena}
  e13: {type: match, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Udine; Empoli", targets: Cesena}
  e14: {type: match, places: [pal], start: 2014-10-12, end: 2014-10-12, date_precision: day, date_text: "Sunday's", status: planned, actors: Milan}
  e15: {type: verdict, places: [rom], start: 2014-10-10, end: 2014-10-10, date_precision: day, date_text: on Friday, status: happened, actors: a court, targets: Sergio Tacconi}
  e16: {type: match, places: [par], start: 2014-09, end: 2014-09, date_precision: month, date_text: last month, status: happened, actors: "", targets: Sergio Tacconi, minor: true}
  e17: {type: attack, places: [par], start: 2014-09, end: 2014-09, date_precision: month, date_text: last month, status: happened, actors: "", minor: true}
  e18: {type: election, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The federation}
  e19: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e20: {type: statement, places: [], start: 2014-07, end: 2014-07, date_precision: month, date_text: in July, status: happened, actors: "", minor: true}
notes: ""
