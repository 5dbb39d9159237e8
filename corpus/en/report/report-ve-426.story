---
id: report-ve-426
genre: report
country: VE
published: 2023-12-15
publisher: Caribbean Policy Review
title: "ANALYSIS | [Essequibo](ess mention): two presidents {meet}(e1), a map remains"
---
The presidents of [Venezuela](ven metonym) and [Guyana](guy metonym) {agreed}(e2) on Thursday not to threaten each other or to use force over the [Essequibo](ess mention), two thirds of [Guyana](guy mention)'s territory, which [Caracas](car metonym) has {claimed}(e3) as its own.

They {talked}(e1) for two hours at the airport of [Argyle](arg event), in [Saint Vincent](sai event), with the prime ministers of [Dominica](dom metonym) and [Barbados](bar metonym) and an envoy of [Brazil](bra metonym) in the room. A joint commission will be {set up}(e4), and the two will {meet}(e5) again in [Brazil](bra event) within three months.

That is all. "The pigeons flew, the hawks stay on the roof," a diplomat from [Port of Spain](por mention) said.

The crisis was quick. On 3 December [Venezuelans](ven demonym) {voted}(e6) in a {referendum}(e6) on whether to make a state of the region. Turnout appeared thin in [Maracaibo](mar event), [Valencia](val event) and the capital, but officials spoke of 10 million. Two days later the president {signed}(e7) a decree for a military command at [Tumeremo](tum event), 100 kilometres from the boundary, and {ordered}(e8) the state oil company to hand out licences. A helicopter of the [Guyanese](guy demonym) army {crashed}(e9) near [Arau](ara event) on the 6th, in bad weather; five officers {died}(e9). On the 7th the [US](uni metonym) Southern Command {flew}(e10) over [Guyana](guy event). [Brazil](bra metonym) {moved}(e11) armoured cars from [Boa Vista](boa mention) to [Pacaraima](pac event). [Britain](brita metonym) said that it would {send}(e12) the patrol ship Trent from [Bridgetown](bri mention).

The quarrel is old. An {award}(e13) made in [Paris](par event) on 3 October 1899 gave nearly all of the land west of the river to what was then [British Guiana](brit mention). In 1949 a lawyer's posthumous memorandum {alleged}(e14) that the judges had struck a bargain. [Caracas](car metonym) {rejected}(e15) the award in 1962; the [Geneva](gen event) {agreement}(e16) of February 1966, three months before [Guyana](guy mention)'s {independence}(e17), provided for a practical settlement. In October of the same year [Venezuelan](ven demonym) troops {occupied}(e18) the whole of [Ankoko](ank event) island. A revolt of ranchers in the [Rupununi](rup event) was {put down}(e19) in January 1969; its leaders {fled}(e20) to [Ciudad Bolívar](ciu event).

Then came oil. Since the first {discovery}(e21), in May 2015, 190 kilometres off [Georgetown](geo mention), an [American](uni demonym) consortium has {found}(e21) 11 billion barrels. Output has {reached}(e22) 620,000 a day, and the economy {grew}(e22) by 62 per cent last year. In October [Georgetown](geo metonym) {awarded}(e23) eight further blocks.

The International Court of Justice in [The Hague](the event), which {ruled}(e24) in April that it can decide the case, will not {give}(e25) judgment before 2025. It {instructed}(e26) [Venezuela](ven metonym) on 1 December to refrain from any action that would change the situation.

For the 300 villagers of [Kaikan](kai mention), on the disputed frontier, the nearest shop is in [San Martín de Turumbán](san mention). It sells in dollars, and its flag is the other one.

---
places:
  ess: {name: Essequibo, point: [6.0, -59.3], precision: area, radius_km: 200}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  arg: {name: Argyle, point: [13.16, -61.15]}
  sai: {name: Saint Vincent and the Grenadines, geonameid: 3577815, point: [13.08333, -61.2], precision: country}
  por: {name: Port of Spain, geonameid: 3573890, point: [10.6667, -61.5189]}
  val: {name: Valencia, geonameid: 3625549, point: [10.1615, -68.0004]}
  mar: {name: Maracaibo, geonameid: 3633009, point: [10.6423, -71.6109]}
  tum: {name: Tumeremo, point: [7.3, -61.5]}
  ara: {name: Arau, point: [6.6, -60.6], precision: near}
  boa: {name: Boa Vista, geonameid: 3664980, point: [2.8197, -60.6733]}
  pac: {name: Pacaraima, point: [4.48, -61.15]}
  bri: {name: Bridgetown, geonameid: 3374036, point: [13.1073, -59.6202]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  brit: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  ank: {name: Ankoko, point: [6.72, -61.13], precision: near}
  rup: {name: Rupununi, point: [3.3, -59.6], precision: area, radius_km: 60}
  ciu: {name: Ciudad Bolívar, geonameid: 3645532, point: [8.1237, -63.5469]}
  geo: {name: Georgetown, geonameid: 3378644, point: [6.8045, -58.1553]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  kai: {name: Kaikan, point: [6.62, -61.2], precision: near}
  san: {name: San Martín de Turumbán, point: [6.71, -61.1], precision: near}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  guy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  dom: {name: Dominica, geonameid: 3575830, point: [15.5, -61.33333], precision: country}
  bar: {name: Barbados, geonameid: 3374084, point: [13.16453, -59.55165], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  brita: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
events:
  e1: {type: meeting, places: [arg, sai], start: 2023-12-14, end: 2023-12-14, date_precision: day, date_text: on Thursday, status: happened, actors: two presidents, main: true}
  e2: {type: agreement, places: [arg], start: 2023-12-14, end: 2023-12-14, date_precision: day, date_text: on Thursday, status: happened, actors: The presidents of Venezuela and Guyana, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Caracas, targets: the Essequibo, minor: true}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: A joint commission, minor: true}
  e5: {type: meeting, places: [bra], start: 2024, end: 2024, date_precision: year, date_text: within three months, status: planned, actors: the two}
  e6: {type: election, places: [ven, mar, val], start: 2023-12-03, end: 2023-12-03, date_precision: day, date_text: On 3 December, status: happened, actors: Venezuelans, main: true}
  e7: {type: decision, places: [tum], start: 2023-12-05, end: 2023-12-05, date_precision: day, date_text: Two days later, status: happened, actors: the president, targets: a decree}
  e8: {type: decision, places: [], start: 2023-12-05, end: 2023-12-05, date_precision: day, date_text: Two days later, status: happened, actors: the president, targets: the state oil company}
  e9: {type: air_accident, places: [ara], start: 2023-12-06, end: 2023-12-06, date_precision: day, date_text: on the 6th, killed: 5, status: happened, actors: A helicopter of the Guyanese army, targets: five officers}
  e10: {type: other, places: [guy], start: 2023-12-07, end: 2023-12-07, date_precision: day, date_text: On the 7th, status: happened, actors: the US Southern Command}
  e11: {type: other, places: [pac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brazil, targets: armoured cars}
  e12: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Britain, targets: the patrol ship Trent}
  e13: {type: verdict, places: [par], start: 1899-10-03, end: 1899-10-03, date_precision: day, date_text: on 3 October 1899, status: happened, actors: ""}
  e14: {type: statement, places: [], start: 1949, end: 1949, date_precision: year, date_text: In 1949, status: happened, actors: "", minor: true}
  e15: {type: decision, places: [], start: 1962, end: 1962, date_precision: year, date_text: in 1962, status: happened, actors: Caracas, targets: the award}
  e16: {type: agreement, places: [gen], start: 1966-02, end: 1966-02, date_precision: month, date_text: of February 1966, status: happened, actors: ""}
  e17: {type: other, places: [guy], start: 1966-05, end: 1966-05, date_precision: month, date_text: three months before, status: happened, actors: "", minor: true}
  e18: {type: battle, places: [ank], start: 1966-10, end: 1966-10, date_precision: month, date_text: In October of the same year, status: happened, actors: Venezuelan troops, targets: the whole of Ankoko island}
  e19: {type: battle, places: [rup], start: 1969-01, end: 1969-01, date_precision: month, date_text: in January 1969, status: happened, actors: "", targets: A revolt of ranchers}
  e20: {type: displacement, places: [ciu], start: 1969, end: 1969, date_precision: year, date_text: "", status: happened, actors: its leaders, minor: true}
  e21: {type: discovery, places: [geo], start: 2015-05, end: 2015-05, date_precision: month, date_text: in May 2015, status: happened, actors: an American consortium, targets: 11 billion barrels}
  e22: {type: market, places: [guy], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: the economy}
  e23: {type: deal, places: [], start: 2023-10, end: 2023-10, date_precision: month, date_text: In October, status: happened, actors: Georgetown, targets: eight further blocks}
  e24: {type: verdict, places: [the], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: The International Court of Justice, targets: the case}
  e25: {type: verdict, places: [the], start: 2025, end: 2025, date_precision: year, date_text: before 2025, status: planned, negated: true, actors: The International Court of Justice}
  e26: {type: verdict, places: [the], start: 2023-12-01, end: 2023-12-01, date_precision: day, date_text: on 1 December, status: happened, actors: It, targets: Venezuela}
notes: ""
