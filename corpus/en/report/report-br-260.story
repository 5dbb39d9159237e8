---
id: report-br-260
genre: report
country: BR
published: 2018-01-30
publisher: "Folha da Mata (translated)"
title: "Yellow fever: [Minas Gerais](min event) {confirms}(e1) ten more deaths; queues in [Juiz de Fora](jui event)"
---
Ten more people have {died}(e1) of yellow fever in [Minas Gerais](min event), the state health department reported on Monday. With them the {death toll}(e1) since July {rises}(e1) to 36, out of 81 confirmed {cases}(e1).

Half of the victims {caught}(e1) the disease in the countryside south of [Belo Horizonte](bel event), in [Nova Lima](nov event), [Brumadinho](bru event) and [Rio Acima](rio event). The youngest was a bricklayer of 24 from [Barão de Cocais](bar mention), who {fell ill}(e1) while picking coffee near [Viçosa](vic event).

In [Juiz de Fora](jui event), people {waited}(e2) up to five hours outside health posts on Monday, after the town hall {extended}(e3) the campaign to the whole population. "I came from [Matias Barbosa](mat mention) at three in the morning and I was number 212," said seamstress Rosângela Teixeira. The city had 40,000 doses; another 60,000 are due on Thursday from the Butantan laboratory in [São Paulo](sao mention).

Governor Otávio Nogueira {declared}(e4) a public health emergency in 94 municipalities on 20 January. The measure {allows}(e4) purchases without tender.

The department {asked}(e5) the population not to kill monkeys, which do not transmit the disease. Since the beginning of the month 69 have been found {beaten}(e6) or {poisoned}(e6) in [Rio de Janeiro](riod event), and two men were {fined}(e7) in [Teresópolis](ter event). The discovery of dead howler monkeys in [Mairiporã](mai event) in December had led the authorities of [São Paulo](saop metonym) to {close}(e8) 26 parks.

There, the state has {counted}(e9) 52 deaths since the start of 2017. In [Rio de Janeiro](riod event), [Valença](val event) has been worst {hit}(e10), and the [Ilha Grande](ilh event), popular with tourists, {registered}(e10) its first case last week. An [Argentine](arg demonym) visitor was {flown}(e11) from [Angra dos Reis](ang event) to a clinic in the state capital on Friday.

The World Health Organization {recommended}(e12) on 16 January that travellers to the whole of [São Paulo](saop mention) state be vaccinated. Carnival parades in [Ouro Preto](our event) and [Diamantina](dia event) will {go ahead}(e13), the town halls said, but [Mariana](mar event) has {cancelled}(e14) its opening night for lack of police, not because of the {epidemic}(e1).

---
places:
  min: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  rio: {name: Rio Acima, point: [-20.09, -43.79]}
  bar: {name: Barão de Cocais, geonameid: 3470878, point: [-19.9458, -43.4872]}
  vic: {name: Viçosa, geonameid: 3445133, point: [-20.7539, -42.8819]}
  mat: {name: Matias Barbosa, point: [-21.87, -43.32]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  saop: {name: São Paulo, geonameid: 3448433, point: [-22.2267, -48.5206], precision: division}
  riod: {name: State of Rio de Janeiro, geonameid: 3451189, point: [-22.4049, -43.1152], precision: division}
  val: {name: Valença, geonameid: 3445596, point: [-22.2456, -43.7003]}
  ilh: {name: Ilha Grande, point: [-23.15, -44.23], precision: area, radius_km: 12}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  mar: {name: Mariana, geonameid: 3457736, point: [-20.3778, -43.4161]}
  jui: {name: Juiz de Fora, geonameid: 3459505, point: [-21.7642, -43.3503]}
  bel: {name: Belo Horizonte, geonameid: 3470127, point: [-19.9208, -43.9378]}
  nov: {name: Nova Lima, geonameid: 3456147, point: [-19.9856, -43.8467]}
  bru: {name: Brumadinho, geonameid: 3468894, point: [-20.1433, -44.1997]}
  ter: {name: Teresópolis, geonameid: 3446606, point: [-22.4167, -42.9782]}
  mai: {name: Mairiporã, geonameid: 3458131, point: [-23.3186, -46.5867]}
  ang: {name: Angra dos Reis, geonameid: 3472177, point: [-23.0067, -44.3181]}
  our: {name: Ouro Preto, geonameid: 3455671, point: [-20.3948, -43.5052]}
  dia: {name: Diamantina, geonameid: 3464728, point: [-18.2469, -43.6035]}
events:
  e1: {type: outbreak, places: [min, nov, bru, rio, vic], start: 2017-07, end: 2018-01, date_precision: month, date_text: since July, killed: 36, status: happened, actors: "", main: true}
  e2: {type: medical, places: [jui], start: 2018-01-29, end: 2018-01-29, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: people}
  e3: {type: decision, places: [jui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the town hall, targets: the campaign}
  e4: {type: decision, places: [min], start: 2018-01-20, end: 2018-01-20, date_precision: day, date_text: on 20 January, status: happened, actors: Governor Otávio Nogueira}
  e5: {type: statement, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The department, targets: the population, minor: true}
  e6: {type: attack, places: [riod], start: 2018-01, end: 2018-01, date_precision: month, date_text: Since the beginning of the month, status: happened, actors: "", targets: 69}
  e7: {type: verdict, places: [ter], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two men, minor: true}
  e8: {type: closure, places: [mai], start: 2017-12, end: 2017-12, date_precision: month, date_text: in December, status: happened, actors: the authorities of São Paulo, targets: 26 parks}
  e9: {type: outbreak, places: [saop], start: 2017-01, end: 2018-01, date_precision: month, date_text: since the start of 2017, killed: 52, status: happened, actors: ""}
  e10: {type: outbreak, places: [val, ilh], start: 2018-01-22, end: 2018-01-22, date_precision: week, date_text: last week, status: happened, actors: ""}
  e11: {type: medical, places: [ang], start: 2018-01-26, end: 2018-01-26, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: An Argentine visitor, minor: true}
  e12: {type: statement, places: [saop], start: 2018-01-16, end: 2018-01-16, date_precision: day, date_text: on 16 January, status: happened, actors: The World Health Organization, targets: travellers}
  e13: {type: festival, places: [our, dia], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e14: {type: festival, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Mariana}
notes: ""
