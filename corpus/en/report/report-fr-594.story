---
id: report-fr-594
genre: report
country: FR
published: 2019-09-23
publisher: The Channel Post
title: "Live: [Paris](par event) transport {strike}(e1) - latest updates as Metro {grinds}(e1) to a halt"
---
18.52 Summary
We are closing this page now. Ten of the Metro's 16 lines were {shut}(e1) all day, and traffic jams in [Île-de-France](ile event) {reached}(e2) a cumulative 386 km at 8.30am, a record for September. Unions say they may {walk out}(e3) again from December 5.

17.40 Police clear picket in [Vitry](vit event)
Officers have {removed}(e4) about 60 strikers who had {blocked}(e4) a bus depot in [Vitry-sur-Seine](vitr event) since 4am. Two people were {arrested}(e5), the prefecture says.

16.15 Prime minister: reform will go ahead
Visiting a factory in [Amiens](ami event), Étienne Carvalho {ruled out}(e6) any change to his plan to merge 42 pension schemes into one. "I hear the anger, but the bill will be {presented}(e7) to cabinet in January," he says.

14.30 Eurostar passengers stuck
A points failure at [Calais-Fréthun](cal event), which has nothing to do with the dispute, has {delayed}(e8) four trains between [London](lon mention) and [Brussels](bru mention) by up to three hours. One of them was {evacuated}(e9) near [Lille](lil event).

13.05 'Not since 2007'
This is the biggest {stoppage}(e1) on the capital's network since October 2007, when staff {struck}(e10) for nine days over the same question. Retired driver Michel Aubertin from [Montreuil](mon mention) remembers it well: "We {lost}(e10), and that is why the young ones are out today."

11.20 Rally at Bastille
Several thousand people, 6,000 according to the unions, have {set off}(e11) from the Place de la Bastille. Smaller {marches}(e12) are under way in [Marseille](mar event), [Toulouse](tou event) and [Nantes](nan event). In [Rennes](ren event), the prefect has {banned}(e13) any gathering in the old town.

09.45 Cyclist {killed}(e14)
A woman of 34 on her way to work has {died}(e14) after being {hit}(e14) by a lorry at a crossroads in [Pantin](pan event), north-east of [Paris](par mention). Police are {questioning}(e15) the driver. A cycling association notes that the number of riders counted on the Boulevard de Sébastopol this morning was twice the usual.

07.30 Good morning
Only the two driverless lines are {running}(e1) normally. Regional trains are also cut to one in three from [Versailles](ver mention), [Melun](mel mention) and [Cergy](cer mention).

---
places:
  vit: {name: Vitry-sur-Seine, geonameid: 2967849, point: [48.7872, 2.4033]}
  ile: {name: Île-de-France, geonameid: 3012874, point: [48.7031, 2.486], precision: division}
  cal: {name: Calais-Fréthun, point: [50.9, 1.81], precision: near}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  vitr: {name: Vitry-sur-Seine, geonameid: 2967849, point: [48.7872, 2.4033]}
  ami: {name: Amiens, geonameid: 3037854, point: [49.9, 2.3]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
  mon: {name: Montreuil, geonameid: 2992090, point: [48.8642, 2.4432]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  nan: {name: Nantes, geonameid: 2990969, point: [47.2172, -1.5534]}
  ren: {name: Rennes, geonameid: 2983990, point: [48.1111, -1.6743]}
  pan: {name: Pantin, geonameid: 2988621, point: [48.8944, 2.4093]}
  ver: {name: Versailles, geonameid: 2969679, point: [48.8036, 2.1342]}
  mel: {name: Melun, geonameid: 2994651, point: [48.5457, 2.6536]}
  cer: {name: Cergy, geonameid: 3027883, point: [49.0365, 2.0761]}
events:
  e1: {type: strike, places: [par], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [ile], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: at 8.30am, status: happened, actors: ""}
  e3: {type: strike, places: [par], start: 2019-12-05, end: 2019-12-05, date_precision: day, date_text: from December 5, status: threatened, actors: Unions}
  e4: {type: protest, places: [vitr], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: since 4am, status: happened, actors: about 60 strikers, targets: a bus depot}
  e5: {type: arrest, places: [vitr], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: "", arrested: 2, status: happened, actors: "", targets: Two people}
  e6: {type: statement, places: [ami], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: "", status: happened, actors: Étienne Carvalho}
  e7: {type: legislation, places: [], start: 2020-01, end: 2020-01, date_precision: month, date_text: in January, status: planned, actors: "", targets: the bill}
  e8: {type: transport_change, places: [cal], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: "", status: happened, actors: A points failure, targets: four trains}
  e9: {type: displacement, places: [lil], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: "", status: happened, actors: "", targets: One of them, minor: true}
  e10: {type: strike, places: [par], start: 2007-10, end: 2007-10, date_precision: month, date_text: October 2007, status: happened, actors: staff}
  e11: {type: protest, places: [par], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: "", status: happened, actors: Several thousand people}
  e12: {type: protest, places: [mar, tou, nan], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: "", status: happened, actors: ""}
  e13: {type: decision, places: [ren], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: "", status: happened, actors: the prefect, targets: any gathering in the old town}
  e14: {type: road_accident, places: [pan], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: this morning, killed: 1, status: happened, actors: a lorry, targets: A woman of 34}
  e15: {type: investigation, places: [pan], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: "", status: happened, actors: Police, targets: the driver, minor: true}
notes: ""
