---
id: report-za-1058
genre: report
country: ZA
published: 2023-05-03
publisher: Joburg South Weekly
title: "Load-shedding and your fridge, your geyser, your sanity"
---
Stage 6 means up to twelve hours a day without power in blocks of two or four. Nobody at Eskom can say when it'll be over. Readers have sent us their best tips, and we asked an electrician in [Alberton](alb mention), Johan Terblanche, and a dietitian in [Lenasia](len mention), Fathima Cassim, what they thought of them.

"I keep two-litre bottles of ice in the freezer." Good, says Cassim. A full freezer stays cold for two days. If meat has been above five degrees for longer than two hours, throw it out. Cooking kills germs but not always the toxins that they've made.

"We run an extension lead from the neighbour, who's on another block." Don't, says Terblanche. You could kill him. In February a man in [Tsakane](tsa event) was {electrocuted}(e1) when the power came back through a lead that he was rolling up.

"I turned the geyser off." It saves about a third of your bill and it helps the grid, too, but leave it on for a couple of hours every day. Legionella likes it at 35.

"I've got a generator on the balcony." Then your neighbours have it in their bedroom. Carbon monoxide doesn't knock.

"Solar. I'm done with them." A system for a house of three bedrooms would cost from R110 000 to R200 000. You can claim back a quarter of the price of the panels, up to R15 000, until the end of February. It should be registered with [City Power](joh metonym org), and only a few people do so.

Insurers ask that surge protectors be fitted. Some won't pay out for a burglary if the alarm's battery was flat. Read the small print while there's light.

Economists think that every day at Stage 6 costs [South Africa](sou mention) up to R900 million. In [Zimbabwe](zim mention) and [Nigeria](nig mention) people wonder what the fuss is about. "My cousin in [Harare](har mention) laughs at me," says reader Tendekai from [Turffontein](tur mention). "He says, welcome."

On Friday the High Court in [Pretoria](pre event) will {hear}(e2) an application by traders from [Soweto](sow mention) and [Vosloorus](vos mention) who want schools, clinics and police stations to be exempt. Lawyers for the minister are expected to {argue}(e2) that it can't be done.

And for sanity? "Candles, cards, no phones," writes Mrs D. Moodley. "We've found out that our son is funny."

---
places:
  alb: {name: Alberton, geonameid: 1023441, point: [-26.2679, 28.1223]}
  len: {name: Lenasia, point: [-26.32, 27.83]}
  tsa: {name: Tsakane, point: [-26.35, 28.37]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  tur: {name: Turffontein, point: [-26.24, 28.04]}
  vos: {name: Vosloorus, point: [-26.35, 28.21]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  sow: {name: Soweto, geonameid: 953781, point: [-26.2678, 27.8585]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
events:
  e1: {type: other_accident, places: [tsa], start: 2023-02, end: 2023-02, date_precision: month, date_text: In February, killed: 1, status: happened, actors: "", targets: a man}
  e2: {type: trial, places: [pre], start: 2023-05-05, end: 2023-05-05, date_precision: day, date_text: On Friday, status: planned, actors: traders from Soweto and Vosloorus, main: true}
notes: ""
