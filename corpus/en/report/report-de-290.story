---
id: report-de-290
genre: report
country: DE
published: 2010-07-30
publisher: "Mittelrhein Anzeiger (translated)"
title: "{Derailed}(e1) tank wagons block [Rhine](rhi event) line for third day"
---
Between [Koblenz](kob event) and [Bingen](bin event) no train has run on the left bank of the [Rhine](rhi event) since Tuesday night. Nine wagons of a freight train on the way from [Rotterdam](rot mention) to [Basel](bas mention) {left the rails}(e1) near [Boppard](bop event); three {tipped over}(e1) and one {lost}(e2) some 12,000 litres of heating oil.

Nobody was injured. The federal police in [Trier](tri metonym) assume a broken axle. Investigators of the Federal Railway Authority, who {arrived}(e3) from [Bonn](bon mention) on Wednesday, have had the wheelset {brought}(e4) to [Minden](min event).

Because oil {reached}(e2) a stream, the waterworks of [Bad Salzig](bad event) was {shut}(e5) on Wednesday morning as a precaution. Fire brigades from [St. Goar](stg mention) and [Emmelshausen](emm mention) {laid}(e6) booms. By Thursday afternoon, according to the district administration in [Simmern](sim mention), 9,000 litres had been {pumped off}(e7). About sixty people from the campsite were {accommodated}(e8) overnight in a gymnasium in [Boppard](bop event).

The trains from [Cologne](col mention) to [Mainz](mai mention) are being {diverted}(e9) over the right bank by way of [Neuwied](neu event) and [Rüdesheim](rud event), where residents were already protesting against the noise. There a goods train passes every six minutes. The citizens' initiative in [Assmannshausen](ass mention) has {called}(e10) a demonstration for Saturday. "What derails over there drives past our beds now," said its chairman, Winfried Kessel.

The mayor of [Boppard](bop metonym), Ute Marbach, {demanded}(e11) a speed limit for tank wagons. A spokesman of the railway replied in [Frankfurt](fra mention) that 99.9 percent of the trains reached their destination without an incident.

The line should be {open}(e12) by Monday, the first weekend of the holidays in [Rhineland-Palatinate](rhin mention) being over.

In June of last year fourteen tank wagons of liquid gas {jumped}(e13) the track in [Viareggio](via event), in [Italy](ita mention), and more than thirty people {died}(e13). Since that {accident}(e13), axles of this type must be {inspected}(e14) more often.

The wine festival in [Bacharach](bac event) will {take place}(e15); shuttle buses will {run}(e16) from [Oberwesel](obe event).

---
places:
  rhi: {name: Rhine, point: [50.2, 7.6], precision: near}
  bin: {name: Bingen, point: [49.97, 7.9]}
  bas: {name: Basel, geonameid: 2661604, point: [47.5584, 7.5733]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  bad: {name: Bad Salzig, point: [50.2, 7.63]}
  stg: {name: St. Goar, point: [50.15, 7.71]}
  emm: {name: Emmelshausen, point: [50.15, 7.56]}
  sim: {name: Simmern, point: [49.98, 7.52]}
  rud: {name: Rüdesheim, point: [49.98, 7.92]}
  ass: {name: Assmannshausen, point: [49.99, 7.87]}
  fra: {name: Frankfurt, point: [50.11, 8.68]}
  rhin: {name: Rhineland-Palatinate, geonameid: 2847618, point: [49.8685, 7.3697], precision: division}
  via: {name: Viareggio, geonameid: 3164433, point: [43.8669, 10.2502]}
  bac: {name: Bacharach, point: [50.06, 7.77]}
  obe: {name: Oberwesel, point: [50.11, 7.73]}
  bop: {name: Boppard, geonameid: 2946366, point: [50.2308, 7.5899]}
  kob: {name: Koblenz, geonameid: 2886946, point: [50.3536, 7.5788]}
  tri: {name: Trier, geonameid: 2821164, point: [49.7557, 6.6394]}
  bon: {name: Bonn, geonameid: 2946447, point: [50.7344, 7.0955]}
  min: {name: Minden, geonameid: 2871039, point: [52.2895, 8.9146]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  mai: {name: Mainz, geonameid: 2874225, point: [49.9819, 8.2801]}
  neu: {name: Neuwied, geonameid: 2863840, point: [50.4336, 7.4706]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
events:
  e1: {type: rail_accident, places: [bop, rhi], start: 2010-07-27, end: 2010-07-27, date_precision: day, date_text: since Tuesday night, status: happened, actors: Nine wagons of a freight train, main: true}
  e2: {type: other_accident, places: [bop], start: 2010-07-27, end: 2010-07-27, date_precision: day, date_text: "", status: happened, actors: one, targets: "12,000 litres of heating oil", main: true}
  e3: {type: investigation, places: [bop], start: 2010-07-28, end: 2010-07-28, date_precision: day, date_text: on Wednesday, status: happened, actors: Investigators of the Federal Railway Authority}
  e4: {type: transport_change, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the wheelset, minor: true}
  e5: {type: closure, places: [bad], start: 2010-07-28, end: 2010-07-28, date_precision: day, date_text: on Wednesday morning, status: happened, actors: "", targets: the waterworks of Bad Salzig}
  e6: {type: rescue, places: [bad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fire brigades from St. Goar and Emmelshausen, targets: booms, minor: true}
  e7: {type: rescue, places: [bop], start: 2010-07-29, end: 2010-07-29, date_precision: day, date_text: By Thursday afternoon, status: happened, actors: "", targets: "9,000 litres", minor: true}
  e8: {type: displacement, places: [bop], start: null, end: null, date_precision: unknown, date_text: overnight, displaced: 60, displaced_qualifier: about, status: happened, actors: "", targets: About sixty people}
  e9: {type: transport_change, places: [neu, rud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The trains from Cologne to Mainz, main: true}
  e10: {type: protest, places: [ass], start: 2010-07-31, end: 2010-07-31, date_precision: day, date_text: for Saturday, status: planned, actors: "The citizens' initiative in Assmannshausen"}
  e11: {type: statement, places: [bop], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ute Marbach, targets: a speed limit}
  e12: {type: opening, places: [bop], start: 2010-08-02, end: 2010-08-02, date_precision: day, date_text: by Monday, status: planned, actors: "", targets: The line, minor: true}
  e13: {type: rail_accident, places: [via], start: 2009-06, end: 2009-06, date_precision: month, date_text: In June of last year, killed: 30, killed_qualifier: at_least, status: happened, actors: "", targets: fourteen tank wagons of liquid gas}
  e14: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: axles of this type, minor: true}
  e15: {type: festival, places: [bac], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e16: {type: transport_change, places: [obe], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: shuttle buses, minor: true}
notes: ""
