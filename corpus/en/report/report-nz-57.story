---
id: report-nz-57
genre: report
country: NZ
published: 2021-09-04
publisher: Aotearoa Daily
title: "What we know about the [New Lynn](new event) supermarket {attack}(e1)"
---
A man under round-the-clock surveillance {stabbed}(e1) six shoppers at a Countdown supermarket in [New Lynn](new event), west [Auckland](auc event), on Friday afternoon before police {shot}(e2) him dead. The Prime Minister called it a terrorist {attack}(e1) by an individual inspired by Islamic State. Here is what we know.

What happened

The man, a 32-year-old [Sri Lankan](sri demonym) national, took a train from [Glen Eden](gle mention) to [New Lynn](new event), followed by a team of officers in plain clothes. They thought he was doing his shopping. About 2.40pm he {picked}(e1) up a knife from a shelf and {began}(e1) running through the aisles. Officers reached him within about 60 seconds and {fired}(e2) when he charged at them.

"People were throwing tins at him," said Rangi Tuhoro, who was at the meat counter. "A lady from the bakery dragged an old man out by his jacket."

Who was hurt

Six people were {stabbed}(e1); a seventh {dislocated}(e1) a shoulder. Three were in a critical condition in [Auckland](auc event) City and [Middlemore](mid event) hospitals last night. One had {surgery}(e3) that lasted five hours.

Who was he?

He {arrived}(e4) from [Sri Lanka](sril mention) in 2011 on a student visa, settled in [Auckland](auc event) and was {granted}(e5) refugee status in 2013. He came to notice in 2016 over Facebook posts on the {attacks}(e6) in [Brussels](bru event) and [Nice](nic event). In May 2017 he was {arrested}(e7) at [Auckland](auc event) Airport on his way, it is believed, to [Syria](syr mention). A hunting knife was {found}(e8) in his flat. In July this year, a High Court jury {convicted}(e9) him of possessing Islamic State propaganda, and he was {sentenced}(e9) to supervision. He had spent three years in custody. A judge in 2020 {ruled}(e10) that preparing a terrorist attack was not in itself an offence.

What happens now?

Parliament in [Wellington](wel metonym) will {pass}(e11) a counterterrorism {bill}(e11) by the end of the month. There are three {inquiries}(e12): by the coroner, the police watchdog and the prison inspectorate. Countdown and its rival Foodstuffs have {removed}(e13) knives and scissors from sale.

Has it happened before?

In March 2019 an [Australian](aus demonym) gunman {killed}(e14) 51 people at mosques in [Christchurch](chr event). In May this year four people were {stabbed}(e15) in another Countdown, in [Dunedin](dun event); that was not terrorism. Imams from [Hamilton](ham mention) to [Invercargill](inv mention) {led}(e16) prayers for the wounded on Friday night.

---
places:
  new: {name: New Lynn, point: [-36.91, 174.68]}
  gle: {name: Glen Eden, point: [-36.91, 174.65]}
  mid: {name: Middlemore, point: [-36.96, 174.84]}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  nic: {name: Nice, geonameid: 2990440, point: [43.7031, 7.2661]}
  ham: {name: Hamilton, geonameid: 2190324, point: [-37.7833, 175.2833]}
  dun: {name: Dunedin, geonameid: 2191562, point: [-45.8742, 170.5036]}
  sril: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  chr: {name: Christchurch, geonameid: 2192362, point: [-43.5333, 172.6333]}
  inv: {name: Invercargill, geonameid: 2189529, point: [-46.4, 168.35]}
events:
  e1: {type: attack, places: [new], start: 2021-09-03, end: 2021-09-03, date_precision: day, date_text: on Friday afternoon, injured: 7, status: happened, actors: A man under round-the-clock surveillance, targets: six shoppers, main: true}
  e2: {type: shooting, places: [new], start: 2021-09-03, end: 2021-09-03, date_precision: day, date_text: on Friday afternoon, killed: 1, status: happened, actors: police, targets: him, main: true}
  e3: {type: medical, places: [auc, mid], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: One, minor: true}
  e4: {type: displacement, places: [], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: He, minor: true}
  e5: {type: decision, places: [], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: "", targets: He, minor: true}
  e6: {type: attack, places: [bru, nic], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: ""}
  e7: {type: arrest, places: [auc], start: 2017-05, end: 2017-05, date_precision: month, date_text: In May 2017, arrested: 1, status: happened, actors: "", targets: he}
  e8: {type: discovery, places: [auc], start: 2017-05, end: 2017-05, date_precision: month, date_text: In May 2017, status: happened, actors: "", targets: A hunting knife, minor: true}
  e9: {type: verdict, places: [], start: 2021-07, end: 2021-07, date_precision: month, date_text: In July this year, status: happened, actors: a High Court jury, targets: him}
  e10: {type: verdict, places: [], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: A judge}
  e11: {type: legislation, places: [wel], start: 2021-09, end: 2021-09, date_precision: month, date_text: by the end of the month, status: planned, actors: Parliament in Wellington, targets: a counterterrorism bill}
  e12: {type: investigation, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the coroner, the police watchdog and the prison inspectorate"}
  e13: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Countdown and its rival Foodstuffs, targets: knives and scissors}
  e14: {type: shooting, places: [chr], start: 2019-03, end: 2019-03, date_precision: month, date_text: In March 2019, killed: 51, status: happened, actors: an Australian gunman, targets: 51 people}
  e15: {type: attack, places: [dun], start: 2021-05, end: 2021-05, date_precision: month, date_text: In May this year, injured: 4, status: happened, actors: "", targets: four people}
  e16: {type: ceremony, places: [], start: 2021-09-03, end: 2021-09-03, date_precision: day, date_text: on Friday night, status: happened, actors: Imams, targets: the wounded}
notes: ""
