---
id: report-ng-1012
genre: report
country: NG
published: 2010-04-15
publisher: Rock City Herald
title: "Court {hears}(e1) how lecturer begged for his life"
---
[ABEOKUTA](abe dateline): A widow on Wednesday {told}(e1) an [Ogun State](ogu metonym org) High Court how gunmen who {came}(e2) to her house at [Sagamu](sag event) asked for cooking oil before they {shot}(e2) her husband.

Mrs Bukola Odusanya was the third witness in the {trial}(e1) of Rasheed Kolade, 29, Monday Effiong, 34, and a former policeman, Sunny Okpara, 41, who are charged with conspiracy, armed robbery and the {murder}(e2) of Dr Femi Odusanya, a lecturer in soil science, on 11 November 2007. They have {pleaded}(e3) not guilty.

Led in evidence by the Director of Public Prosecutions, the witness said that there was no light that evening and that her husband was marking scripts with a lantern.

"The tall one said, Madam, we have not eaten since [Ore](ore mention), where is your groundnut oil? I thought that if they were hungry they could not be bad people. My husband told them to take the car. He told them that he had a small child. He went on his knees. I have never seen my husband on his knees except in church."

Asked whether she could recognise anybody, she pointed at the second accused. "I fed him," she said.

Counsel to Effiong, Mr Dapo Sowunmi, put it to her that she could not have seen anyone clearly by the light of a lantern.

Witness: It was a good lantern. It came from [Cotonou](cot mention).

Counsel: You told the police at [Ijebu Ode](ije mention) that the man was short.

Witness: I told them that he was shorter than the tall one.

The court burst into laughter. Justice Olatunji Ajibade asked for order and adjourned for ten minutes so that the witness might drink water.

Mr Sowunmi has argued that his client was at a naming ceremony in [Uyo](uyo mention), more than 500 kilometres away, and that a statement in which he is said to have admitted the crime was obtained by beatings. Whether it can be admitted in evidence will be the subject of a trial within the trial.

Armed robbery carries a mandatory sentence of death under [Nigerian](nig demonym) law. Executions are rare. More than 800 people are on death row, from [Kirikiri](kir mention) to [Kano](kan mention).

Further {hearing}(e4) was fixed for 3 May.

---
places:
  abe: {name: Abeokuta, geonameid: 2352947, point: [7.1557, 3.3451]}
  ogu: {name: Ogun, geonameid: 2327546, point: [7.0184, 3.2925], precision: division}
  sag: {name: Sagamu, point: [6.84, 3.65]}
  ore: {name: Ore, point: [6.75, 4.88]}
  cot: {name: Cotonou, geonameid: 2394819, point: [6.3654, 2.4183]}
  ije: {name: Ijebu Ode, point: [6.82, 3.92]}
  kir: {name: Kirikiri, point: [6.44, 3.31]}
  uyo: {name: Uyo, geonameid: 2319480, point: [5.0513, 7.9335]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
events:
  e1: {type: trial, places: [abe], start: 2010-04-14, end: 2010-04-14, date_precision: day, date_text: on Wednesday, status: happened, actors: Mrs Bukola Odusanya, targets: "Rasheed Kolade, 29, Monday Effiong, 34, and a former policeman, Sunny Okpara", main: true}
  e2: {type: killing, places: [sag], start: 2007-11-11, end: 2007-11-11, date_precision: day, date_text: on 11 November 2007, killed: 1, status: happened, actors: gunmen, targets: Dr Femi Odusanya, main: true}
  e3: {type: trial, places: [abe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: trial, places: [abe], start: 2010-05-03, end: 2010-05-03, date_precision: day, date_text: for 3 May, status: planned, actors: "", minor: true}
notes: ""
