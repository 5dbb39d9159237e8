---
id: report-in-1045
genre: report
country: IN
published: 2017-05-23
publisher: Malwa Law Report
title: "Doctor's {murder}(e2): what the widow said in court"
---
[LUDHIANA](lud dateline): "He used to see poor patients free on Tuesdays. It was a Tuesday. That's what I want the court to write down."

With these words, Dr Harpreet Sandhu ended five hours in the witness box on Monday in the {trial}(e1) of three men accused of {killing}(e2) her husband, the paediatrician Dr Balwinder Sandhu, at their clinic in [Khanna](kha event) on 4 August 2015.

It was so hot in the court of the additional sessions judge that the stenographer asked twice for water. The fan was working, the power was not.

Dr Sandhu, an anaesthetist who now lives in [Mohali](moh mention) with her two daughters, said that a man in a blue turban had come to the desk at about ten past six with a child of two or three. She remembers the child, because it wasn't ill. "I have been a doctor for 26 years. I know what a sick child looks like. That child was eating a biscuit."

She went to the back to fetch a file. Then she heard two {reports}(e2), "like someone dropping a steel almirah". When she came out, the man was gone and the child was still there.

The prosecution says that a rival in the scan business paid Rs 8 lakh for the {murder}(e2) because Dr Sandhu was about to tell the health department about tests to find out the sex of unborn babies. Such tests have been {banned}(e4) in [India](ind event) since 1994. In [Punjab](pun mention) and [Haryana](har mention) there are still fewer than 900 girls for every 1,000 boys, according to the census.

R. S. Bhullar, appearing for the first accused, asked her how many men with blue turbans there might be in [Punjab](pun mention). She thought about it. "Many. But I have seen only one of them in my dreams."

Counsel also suggested that her husband had debts in [Jalandhar](jal mention) and a quarrel over land at [Samrala](sam mention). She said that every man in [Punjab](pun mention) had a quarrel over land.

The child was never claimed. He is being brought up in a home in [Patiala](pat mention), where, the court was told, they have named him Balwinder.

The three, who deny the charges, have been in jail in [Nabha](nab mention) since their {arrest}(e3) in [Ambala](amb event) in October 2015. The next {hearing}(e1) is on 12 June.

---
places:
  lud: {name: Ludhiana, geonameid: 1264728, point: [30.912, 75.8538]}
  kha: {name: Khanna, geonameid: 1267016, point: [30.7055, 76.222]}
  moh: {name: Mohali, point: [30.7, 76.72]}
  pun: {name: Punjab, geonameid: 1259223, point: [31.0245, 75.3762], precision: division}
  har: {name: Haryana, geonameid: 1270260, point: [29.1003, 76.271], precision: division}
  sam: {name: Samrala, point: [30.84, 76.19]}
  nab: {name: Nabha, geonameid: 1262319, point: [30.3758, 76.1529]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  pat: {name: Patiala, geonameid: 1260107, point: [30.3362, 76.3922]}
  jal: {name: Jalandhar, geonameid: 1268782, point: [31.3256, 75.5792]}
  amb: {name: Ambala, geonameid: 1278860, point: [30.361, 76.7978]}
events:
  e1: {type: trial, places: [lud], start: 2017-05-22, end: 2017-05-22, date_precision: day, date_text: on Monday, status: happened, actors: Dr Harpreet Sandhu, targets: three men, main: true}
  e2: {type: killing, places: [kha], start: 2015-08-04, end: 2015-08-04, date_precision: day, date_text: on 4 August 2015, killed: 1, status: happened, actors: three men, targets: Dr Balwinder Sandhu, main: true}
  e3: {type: arrest, places: [amb], start: 2015-10, end: 2015-10, date_precision: month, date_text: in October 2015, arrested: 3, status: happened, actors: "", targets: The three}
  e4: {type: legislation, places: [ind], start: 1994, end: 1994, date_precision: year, date_text: since 1994, status: happened, actors: "", targets: Such tests, minor: true}
notes: ""
