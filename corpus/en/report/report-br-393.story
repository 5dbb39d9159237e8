---
id: report-br-393
genre: report
country: BR
published: 2024-05-01
publisher: Rios Investigative Collective
title: "From [Jacareacanga](jac event) to [Hamburg](ham event): the journey of laundered [Amazon](ama mention) gold"
---
Fourteen trips in nine weeks, always before six in the morning: that is how often a Cessna with a false registration {flew}(e1) last year between an airstrip on the [Rio das Tropas](rio event) and a farm outside [Itaituba](ita event), in the state of [Pará](par mention).

Radar data obtained by the Rios collective, together with 212 tax invoices and company records from [Brazil](braz mention), [Switzerland](swit mention) and [Germany](ger mention), show what it carried. At least 1.7 tonnes of gold dug illegally inside the Munduruku Indigenous Territory were {sold}(e2) as the yield of a licensed pit near [Novo Progresso](nov event) where, on satellite images, trees still stand.

The buyer, a dealer in [Itaituba](ita mention) called Ouro Tapajós, {passed}(e2) the metal on to a refinery in [Campinas](cam event). From there 640 kilograms were {flown}(e3) from [Guarulhos](gua event) to [Zurich](zur event). A further 95 kilograms {ended up}(e3) at a maker of electronic contacts in [Hamburg](ham event), which said it would {suspend}(e4) the supplier.

Federal police {searched}(e5) the offices of Ouro Tapajós on 12 March, and on the same day the homes of its owners in [Santarém](san event), [Belém](bel event) and [Goiânia](goi event). Two brothers were {arrested}(e6) at [Brasília](bra mention)'s airport with bars worth 3 million reais in a pram. They have since been {released}(e7) on bail and deny wrongdoing. A federal judge in [Santarém](san event) {froze}(e8) assets of 1.1 billion reais in April.

The damage is upriver. Tests on 200 villagers in [Sawré Muybu](saw event) in 2019 {found}(e9) mercury above the safe limit in six out of ten. In May 2021 miners {attacked}(e10) the village of [Fazenda Tapajós](faz event), near [Jacareacanga](jac mention), and {burned}(e10) the house of a leader, Maria Kaba, who had {testified}(e11) against them. She now lives in [Alter do Chão](alt mention).

Since 2023 the government has {expelled}(e12) some 20,000 miners from the land of the Yanomami in [Roraima](ror event), where it {declared}(e13) a health emergency that January. Many simply {moved}(e14). Inspectors {destroyed}(e15) 44 dredgers on the [Madeira](mad event), below [Porto Velho](por mention), last August, and found newcomers from [Boa Vista](boa mention). Others went to [Suriname](sur mention) or to [Bolívar](bol mention), in [Venezuela](ven mention).

In [Geneva](gen event), a criminal {complaint}(e16) against the [Swiss](swi demonym) importer was {filed}(e16) in February. Parliament in [Brasília](bra event) is {debating}(e17) a bill that would end the presumption of good faith in gold sales, which the Supreme Court already {suspended}(e18) a year ago. Sales declared in [Itaituba](ita event) have {fallen}(e19) by 70 percent since then.

The airstrip on the [Rio das Tropas](rio event) was {blown up}(e20) by soldiers on 20 April. On images taken on Sunday, it has been {repaired}(e21).

---
places:
  jac: {name: Jacareacanga, point: [-6.22, -57.75]}
  ama: {name: Amazon, point: [-4.0, -60.0], precision: area, radius_km: 1200}
  rio: {name: Rio das Tropas, point: [-6.6, -57.4], precision: near}
  par: {name: Pará, geonameid: 3393129, point: [-4.4431, -52.6491], precision: division}
  nov: {name: Novo Progresso, point: [-7.15, -55.38]}
  cam: {name: Campinas, geonameid: 3467865, point: [-22.9056, -47.0608]}
  gua: {name: Guarulhos, geonameid: 3461786, point: [-23.4628, -46.5333]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  san: {name: Santarém, geonameid: 3389353, point: [-2.4431, -54.7083]}
  bel: {name: Belém, point: [-1.45, -48.49]}
  goi: {name: Goiânia, geonameid: 3462377, point: [-16.6786, -49.2539]}
  saw: {name: Sawré Muybu, point: [-4.5, -56.3], precision: near}
  faz: {name: Fazenda Tapajós, point: [-6.3, -57.7], precision: near}
  alt: {name: Alter do Chão, point: [-2.5, -54.95]}
  ror: {name: Roraima, geonameid: 3662560, point: [1.938, -61.3325], precision: division}
  mad: {name: Madeira, point: [-8.2, -63.5], precision: near}
  por: {name: Porto Velho, geonameid: 3662762, point: [-8.7619, -63.9039]}
  boa: {name: Boa Vista, geonameid: 3664980, point: [2.8197, -60.6733]}
  bol: {name: Bolívar, geonameid: 3648106, point: [6.0061, -63.8628], precision: division}
  ita: {name: Itaituba, geonameid: 3397967, point: [-4.2761, -55.9836]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  braz: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  swit: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  sur: {name: Suriname, geonameid: 3382998, point: [4.0, -56.0], precision: country}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
events:
  e1: {type: smuggling, places: [rio, ita], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: a Cessna with a false registration, main: true}
  e2: {type: fraud, places: [nov, ita, cam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ouro Tapajós, targets: At least 1.7 tonnes of gold, main: true}
  e3: {type: transport_change, places: [gua, zur, ham], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 640 kilograms}
  e4: {type: decision, places: [ham], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: a maker of electronic contacts, targets: the supplier}
  e5: {type: raid, places: [ita, san, bel, goi], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: on 12 March, status: happened, actors: Federal police, targets: the offices of Ouro Tapajós, main: true}
  e6: {type: arrest, places: [bra], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: "", arrested: 2, status: happened, actors: "", targets: Two brothers}
  e7: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: They, minor: true}
  e8: {type: verdict, places: [san], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, status: happened, actors: A federal judge, targets: assets of 1.1 billion reais}
  e9: {type: survey, places: [saw], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: 200 villagers}
  e10: {type: attack, places: [faz], start: 2021-05, end: 2021-05, date_precision: month, date_text: In May 2021, status: happened, actors: miners, targets: the village of Fazenda Tapajós}
  e11: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Maria Kaba, targets: miners, minor: true}
  e12: {type: displacement, places: [ror], start: 2023, end: 2024, date_precision: year, date_text: Since 2023, displaced: 20000, displaced_qualifier: about, status: happened, actors: the government, targets: "some 20,000 miners"}
  e13: {type: decision, places: [ror], start: 2023-01, end: 2023-01, date_precision: month, date_text: that January, status: happened, actors: it, targets: a health emergency}
  e14: {type: displacement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Many, minor: true}
  e15: {type: raid, places: [mad], start: 2023-08, end: 2023-08, date_precision: month, date_text: last August, status: happened, actors: Inspectors, targets: 44 dredgers}
  e16: {type: charge, places: [gen], start: 2024-02, end: 2024-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: the Swiss importer}
  e17: {type: legislation, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Parliament, targets: a bill}
  e18: {type: verdict, places: [], start: 2023, end: 2023, date_precision: year, date_text: a year ago, status: happened, actors: the Supreme Court, targets: the presumption of good faith in gold sales}
  e19: {type: market, places: [ita], start: 2023, end: 2024, date_precision: year, date_text: since then, status: happened, actors: "", targets: Sales}
  e20: {type: explosion, places: [rio], start: 2024-04-20, end: 2024-04-20, date_precision: day, date_text: on 20 April, status: happened, actors: soldiers, targets: The airstrip on the Rio das Tropas}
  e21: {type: construction, places: [rio], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
