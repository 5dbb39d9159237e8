---
id: report-de-689
genre: report
country: DE
published: 2022-10-08
publisher: Hanseatic Daily
title: "Cable {sabotage}(e1) {stops}(e2) trains across northern [Germany](ger event) for three hours"
---
[HAMBURG](ham dateline) — Unknown persons {cut}(e1) two cables essential to railway radio on Saturday morning, bringing long-distance and regional trains to a {standstill}(e2) in the north of [Germany](ger event) for almost three hours.

The cables were {severed}(e1) in [Herne](her event), in [North Rhine-Westphalia](nor mention), and at [Karow](kar event) on the edge of [Berlin](ber mention), some 540 kilometres apart, security sources said. One serves as a backup for the other. The first went dead shortly before three o'clock, the second at 6:40 a.m.

No trains {ran}(e2) in [Lower Saxony](low event), [Schleswig-Holstein](sch event), [Bremen](bre event) and [Hamburg](ham event) until 9:30. Lines to [Amsterdam](ams mention) and [Copenhagen](cop mention) were also {affected}(e2). At [Hanover](han event)'s main station, where departure boards showed nothing but white stripes, volunteers {handed out}(e3) tea.

"This was obviously deliberate," Transport Minister Heiko Wittmann said in [Berlin](ber event) at noon. Federal police have {taken over}(e4) the inquiry.

The incident comes less than two weeks after {explosions}(e5) {ruptured}(e5) gas pipelines under the [Baltic Sea](bal event) near [Bornholm](bor event). Politicians of several parties {demanded}(e6) better protection for rails, power lines and hospitals. A police union said that it was impossible to guard 34,000 kilometres of track.

In December 2021 thieves looking for copper {caused}(e7) similar trouble at [Göttingen](got event).

Football supporters on their way to the {match}(e8) between [Bremen](bre metonym) and [Mönchengladbach](mon metonym) {arrived}(e9) an hour late; kick-off was not {moved}(e8). The police state protection department in [Bochum](boc event) {asked}(e10) witnesses to come forward.

---
places:
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  her: {name: Herne, geonameid: 2905891, point: [51.5388, 7.2257]}
  nor: {name: North Rhine-Westphalia, geonameid: 2861876, point: [51.6146, 7.6571], precision: division}
  kar: {name: Karow, point: [52.61, 13.48]}
  low: {name: Lower Saxony, geonameid: 2862926, point: [52.775, 8.8618], precision: division}
  sch: {name: Schleswig-Holstein, geonameid: 2838632, point: [54.1315, 9.846], precision: division}
  bre: {name: Bremen, geonameid: 2944388, point: [53.0758, 8.8072]}
  han: {name: Hannover, geonameid: 2910831, point: [52.3705, 9.7332]}
  bal: {name: Baltic Sea, point: [55.3, 15.5], precision: area, radius_km: 150}
  bor: {name: Bornholm, point: [55.1, 14.9], precision: area, radius_km: 20}
  got: {name: Göttingen, geonameid: 2918632, point: [51.5344, 9.9323]}
  mon: {name: Mönchengladbach, geonameid: 2869894, point: [51.1854, 6.4417]}
  boc: {name: Bochum, geonameid: 2947416, point: [51.4817, 7.2165]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
events:
  e1: {type: other_crime, places: [her, kar], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: on Saturday morning, status: happened, actors: Unknown persons, targets: two cables, main: true}
  e2: {type: outage, places: [ger, low, sch, bre, ham], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: on Saturday morning, status: happened, actors: "", targets: long-distance and regional trains, main: true}
  e3: {type: aid, places: [han], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: "", status: happened, actors: volunteers, targets: tea, minor: true}
  e4: {type: investigation, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Federal police}
  e5: {type: explosion, places: [bal, bor], start: 2022-09, end: 2022-09, date_precision: month, date_text: less than two weeks after, status: happened, actors: "", targets: gas pipelines}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Politicians of several parties, minor: true}
  e7: {type: robbery, places: [got], start: 2021-12, end: 2021-12, date_precision: month, date_text: In December 2021, status: happened, actors: thieves, targets: copper}
  e8: {type: match, places: [bre], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: "", status: happened, actors: Bremen, targets: Mönchengladbach, minor: true}
  e9: {type: transport_change, places: [bre], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: "", status: happened, actors: Football supporters, minor: true}
  e10: {type: statement, places: [boc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The police state protection department, targets: witnesses, minor: true}
notes: ""
