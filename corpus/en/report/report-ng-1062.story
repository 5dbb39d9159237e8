---
id: report-ng-1062
genre: report
country: NG
published: 2022-05-17
publisher: Pitch Nigeria
title: "Striker's long road from [Ajegunle](aje mention) to the [Arctic Circle](arc mention)"
---
The first time that Victor Amadi saw snow he took off his boot to be sure that it was real.

"They laughed at me, and the coach said, put it on, you've got training in nine minutes," says the 22-year-old, whose club, from [Bodø](bod mention) in [Norway](nor mention), plays its home matches farther north than almost any other in [Europe](eur mention).

He grew up in [Ajegunle](aje mention), where the pitch was a yard behind a battery charger's and the ball, some years, was a bag. His mother sold akara. At 15 he was spotted by a scout who asked for N200,000 to take him for a trial in [Turkey](tur mention). She sold her freezer. There was no trial.

"I sat in the airport in [Istanbul](ist mention) for two days. I told myself, if I cry I'm finished. I cried and I wasn't finished."

There are thousands like him. FIFPRO, the players' union, and charities in [Paris](par mention) and [Brussels](bru mention) speak of boys who are left in hotels without a passport. Rules forbid the transfer of minors between continents, with few exceptions, and are easy to go round. "If somebody asks your parents for money, he isn't an agent, he's a thief," Amadi says. He'd like that to be painted on every wall in [Lagos](lag mention).

A priest sent him home. Two years later he {signed}(e1) for a side in [Aba](aba event), and in 2020, after a tournament in [Abidjan](abi event) at which he {scored}(e2) five, a contract came by email. He thought that it was another trick.

What does he miss? The noise. Pepper. "You can't explain pepper to these people. They think that ketchup is a risk." And what has he learned? To sleep when there's light all night. To be on time, to the minute. To take a penalty in a wind that would carry off a goat.

Last Thursday he {scored}(e3) the winner against [Molde](mol metonym), with his shin. It was his ninth of the season. There's talk of clubs in [Belgium](bel mention) and [Italy](ita mention) and of a place in the squad when the Super Eagles {meet}(e4) [Mexico](mex metonym) in [Dallas](dal event) on 28 May. He's heard it. He'll believe it when he's on the plane, he says, and then he'll check where it's going.

His mother has a freezer again. It's the biggest in the street.

---
places:
  aje: {name: Ajegunle, point: [6.45, 3.33]}
  arc: {name: Arctic Circle, point: [66.5, 14.5]}
  bod: {name: Bodø, point: [67.28, 14.4]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  mol: {name: Molde, point: [62.74, 7.16]}
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  aba: {name: Aba, geonameid: 2353151, point: [5.1066, 7.3667]}
events:
  e1: {type: career, places: [aba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he, minor: true}
  e2: {type: match, places: [abi], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: he, minor: true}
  e3: {type: match, places: [], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: Last Thursday, status: happened, actors: he, targets: Molde, main: true}
  e4: {type: match, places: [dal], start: 2022-05-28, end: 2022-05-28, date_precision: day, date_text: on 28 May, status: planned, actors: "", targets: Mexico}
notes: ""
