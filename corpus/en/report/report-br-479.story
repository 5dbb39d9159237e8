---
id: report-br-479
genre: report
country: BR
published: 2017-08-24
publisher: Planalto Wire
title: "Police {search}(e1) homes of former [Mato Grosso](mat metonym) governor in graft probe"
---
[CUIABÁ, Brazil](cui dateline), Aug 24 (PW) - [Brazilian](braz demonym) federal police on Thursday {raided}(e1) 64 addresses in three states and the capital as part of an {investigation}(e2) into {bribes}(e3) allegedly paid to politicians in the farm state of [Mato Grosso](mat event), in what officials said was a spin-off from testimony by the former governor Silvano Brandão.

Brandão, who {ran}(e4) the state from 2010 to 2014 and has been under house {arrest}(e5) in [Cuiabá](cui event) since June, {told}(e6) prosecutors under a plea bargain that he and his aides had {skimmed}(e3) at least 1 billion reais from road works, tax breaks for meatpackers and contracts for the 2014 World Cup. The Supreme Court in [Brasília](bra event) {approved}(e7) the deal on Aug 9.

Among those whose offices were {searched}(e1) was the agriculture minister, Otávio Rezende, one of the world's largest soybean growers. He was in [Rondonópolis](ron mention) at the time. In a statement, he {rejected}(e8) the allegations as the inventions of "a confessed criminal".

Agents also {visited}(e1) the state assembly in [Cuiabá](cui event) and houses in [Várzea Grande](var event), [Sorriso](sor event), [Primavera do Leste](pri event) and, further afield, [São Paulo](sao event) and [Curitiba](cur event). They {seized}(e1) two aircraft, 1.3 million reais in cash and a collection of watches. Two state deputies were {suspended}(e9) from office; nobody was {detained}(e20).

A video {shown}(e10) on TV Matriz later in the day appears to show the mayor of [Juara](jua metonym) stuffing bundles of notes into his jacket. His lawyer said that it was a loan.

The case is separate from the wider "Car Wash" inquiry, run from [Curitiba](cur mention), in which a former speaker of the lower house was {sentenced}(e11) in March to 15 years. But it adds to pressure on President Marcelo Fontoura, who {survived}(e12) a {vote}(e12) in Congress this month on whether he should stand {trial}(e13) for corruption, and who {leaves}(e14) on Tuesday for a state {visit}(e14) to [China](chi event) and a BRICS {summit}(e15) in [Xiamen](xia event).

In [Campo Grande](cam event), capital of the neighbouring state of [Mato Grosso do Sul](mato mention), prosecutors last month {charged}(e16) two cattle dealers with {laundering}(e17) some of the money through ranches in [Paraguay](par event).

Rezende's company, whose shares are traded in [São Paulo](sao mention), {fell}(e18) 4.8 percent on Thursday. [Norway](nor metonym), the biggest donor to the Amazon fund, which {halved}(e19) its payments in June, declined to comment.

---
places:
  mat: {name: Mato Grosso, geonameid: 3457419, point: [-13.3926, -55.9235], precision: division}
  mato: {name: Mato Grosso do Sul, geonameid: 3457415, point: [-20.6756, -54.5502], precision: division}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  xia: {name: Xiamen, geonameid: 1790645, point: [24.4798, 118.0819]}
  cui: {name: Cuiabá, geonameid: 3465038, point: [-15.5961, -56.0967]}
  braz: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  ron: {name: Rondonópolis, geonameid: 3450909, point: [-16.4708, -54.6356]}
  var: {name: Várzea Grande, geonameid: 3445451, point: [-15.6467, -56.1325]}
  sor: {name: Sorriso, geonameid: 6318714, point: [-12.5453, -55.7114]}
  pri: {name: Primavera do Leste, geonameid: 3452266, point: [-15.5516, -54.3017]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  cur: {name: Curitiba, geonameid: 3464975, point: [-25.4278, -49.2731]}
  jua: {name: Juara, geonameid: 6317397, point: [-11.255, -57.5197]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  cam: {name: Campo Grande, geonameid: 3467747, point: [-20.4428, -54.6464]}
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
events:
  e1: {type: raid, places: [cui, var, sor, pri, sao, cur], start: 2017-08-24, end: 2017-08-24, date_precision: day, date_text: on Thursday, status: happened, actors: federal police, targets: 64 addresses, main: true}
  e2: {type: investigation, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: fraud, places: [mat], start: 2010, end: 2014, date_precision: year, date_text: from 2010 to 2014, status: reported, actors: he and his aides, targets: politicians, main: true}
  e4: {type: career, places: [mat], start: 2010, end: 2014, date_precision: year, date_text: from 2010 to 2014, status: happened, actors: Brandão, targets: the state, minor: true}
  e5: {type: arrest, places: [cui], start: 2017-06, end: 2017-06, date_precision: month, date_text: since June, arrested: 1, status: happened, actors: "", targets: Brandão}
  e6: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brandão}
  e7: {type: decision, places: [bra], start: 2017-08-09, end: 2017-08-09, date_precision: day, date_text: on Aug 9, status: happened, actors: The Supreme Court, targets: the deal}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Otávio Rezende, targets: the allegations}
  e9: {type: decision, places: [cui], start: 2017-08-24, end: 2017-08-24, date_precision: day, date_text: "", status: happened, actors: "", targets: Two state deputies}
  e10: {type: publication, places: [], start: 2017-08-24, end: 2017-08-24, date_precision: day, date_text: later in the day, status: happened, actors: TV Matriz, targets: A video, minor: true}
  e11: {type: verdict, places: [], start: 2017-03, end: 2017-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: a former speaker of the lower house}
  e12: {type: decision, places: [bra], start: 2017-08, end: 2017-08, date_precision: month, date_text: this month, status: happened, actors: Congress, targets: President Marcelo Fontoura}
  e13: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: President Marcelo Fontoura, minor: true}
  e14: {type: visit, places: [chi], start: 2017-08-29, end: 2017-08-29, date_precision: day, date_text: on Tuesday, status: planned, actors: President Marcelo Fontoura}
  e15: {type: meeting, places: [xia], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e16: {type: charge, places: [cam], start: 2017-07, end: 2017-07, date_precision: month, date_text: last month, status: happened, actors: prosecutors, targets: two cattle dealers}
  e17: {type: fraud, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: two cattle dealers}
  e18: {type: market, places: [sao], start: 2017-08-24, end: 2017-08-24, date_precision: day, date_text: on Thursday, status: happened, actors: "Rezende's company"}
  e19: {type: decision, places: [], start: 2017-06, end: 2017-06, date_precision: month, date_text: in June, status: happened, actors: Norway, targets: its payments}
  e20: {type: arrest, places: [cui], start: 2017-08-24, end: 2017-08-24, date_precision: day, date_text: "", status: happened, negated: true, actors: Agents, targets: nobody, minor: true}
notes: ""
