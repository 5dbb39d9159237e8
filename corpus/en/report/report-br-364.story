---
id: report-br-364
genre: report
country: BR
published: 2023-04-04
publisher: "Vale do Itajaí Notícias (translated)"
title: "Two schools {evacuated}(e1) after bomb rumour in [Joinville](joi event)"
---
Two municipal schools in [Joinville](joi event), in the north of [Santa Catarina](san event), were {cleared}(e1) on Monday morning after a message in a parents' group announced a bomb. The police, with dogs from [Florianópolis](flo mention), {found}(e2) nothing. A girl of 14 {admitted}(e3) that she had sent it to avoid a mathematics test.

It was the eleventh false alarm in the south in a week. Since a pupil of 13 {stabbed}(e4) a teacher of 71 to death in [São Paulo](sao event) on 27 March, mothers have been waiting at gates from [Chapecó](cha mention) to [Criciúma](cri mention).

In [Blumenau](blu event) the mayor, Sérgio Reinert, {announced}(e5) turnstiles for 83 nurseries, beginning with one in the quarter of [Velha](vel event), the wall of which is no higher than a table. The work will {start}(e6) after Easter. "Fear is expensive," he said. Opposition councillors pointed out that a psychologist looks after 2,100 pupils.

Experts who advised the transition team in [Brasília](bras mention) counted 22 attacks in [Brazilian](bra demonym) schools since 2002, half of them in the last two years. Their report recommended that the press not show the faces of perpetrators. Some newspapers have decided to do without them.

[Saudades](sau event), a town of 10,000 in the west of the state, knows what it is about. In May 2021 a young man {killed}(e7) three babies and two women there in a crèche. He is to be {tried}(e8) by a jury in [Pinhalzinho](pin event) in August. The building was {torn down}(e9), and where it stood there is a garden.

In [Aracruz](ara event), [Espírito Santo](esp event), where four people {died}(e10) in November, a teacher has {gone back}(e11) to work this week. "The children asked whether my leg was made of iron now," said Marlene Cuzzuol. "I let them knock."

Congress may vote on a bill which would make the schools of the country register threats. How it would be paid for, the text does not say.

---
places:
  blu: {name: Blumenau, geonameid: 3469968, point: [-26.9194, -49.0661]}
  san: {name: Santa Catarina, geonameid: 3450387, point: [-27.0392, -51.1586], precision: division}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  vel: {name: Velha, point: [-26.92, -49.1]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  sau: {name: Saudades, point: [-26.93, -53.0]}
  pin: {name: Pinhalzinho, point: [-26.85, -52.99]}
  ara: {name: Aracruz, geonameid: 3471848, point: [-19.8203, -40.2733]}
  esp: {name: Espírito Santo, geonameid: 3463930, point: [-19.6916, -40.5436], precision: division}
  joi: {name: Joinville, geonameid: 3459712, point: [-26.3044, -48.8456]}
  flo: {name: Florianópolis, geonameid: 3463237, point: [-27.5967, -48.5492]}
  cha: {name: Chapecó, geonameid: 3466296, point: [-27.0964, -52.6183]}
  cri: {name: Criciúma, geonameid: 3465196, point: [-28.6775, -49.3697]}
  bras: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
events:
  e1: {type: displacement, places: [joi], start: 2023-04-03, end: 2023-04-03, date_precision: day, date_text: on Monday morning, status: happened, actors: "", targets: Two municipal schools, main: true}
  e2: {type: raid, places: [joi], start: 2023-04-03, end: 2023-04-03, date_precision: day, date_text: "", status: happened, actors: The police, targets: nothing}
  e3: {type: statement, places: [joi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A girl of 14, minor: true}
  e4: {type: killing, places: [sao], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: on 27 March, killed: 1, status: happened, actors: a pupil of 13, targets: a teacher of 71}
  e5: {type: statement, places: [blu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sérgio Reinert, targets: turnstiles, main: true}
  e6: {type: construction, places: [vel, blu], start: 2023-04, end: 2023-04, date_precision: month, date_text: after Easter, status: planned, actors: ""}
  e7: {type: killing, places: [sau], start: 2021-05, end: 2021-05, date_precision: month, date_text: In May 2021, killed: 5, status: happened, actors: a young man, targets: three babies and two women}
  e8: {type: trial, places: [pin], start: 2023-08, end: 2023-08, date_precision: month, date_text: in August, status: planned, actors: "", targets: a young man}
  e9: {type: construction, places: [sau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The building, minor: true}
  e10: {type: killing, places: [ara], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, killed: 4, status: happened, actors: "", targets: four people}
  e11: {type: career, places: [ara], start: 2023-04-03, end: 2023-04-03, date_precision: week, date_text: this week, status: happened, actors: a teacher, minor: true}
notes: ""
