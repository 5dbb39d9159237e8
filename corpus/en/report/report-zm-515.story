---
id: report-zm-515
genre: report
country: ZM
published: 2025-02-07
publisher: Copperbelt Times
title: "[Petauke](peta event) {by-election}(e3): eight candidates {file}(e1), one is {turned away}(e2)"
---
Eight candidates successfully {filed}(e1) nominations yesterday for the [Petauke Central](pet event) parliamentary {by-election}(e3) slated for March 6, while an independent, Mr Moses Sakala, was {rejected}(e2) because two of his supporters were not on the register.

Scores of cadres in party colours {danced}(e4) outside [Petauke](peta metonym org) Boarding School, where returning officer Mrs Chileshe Mwamba {received}(e1) the papers. Police in riot gear kept the camps apart. A brief {stone-throwing}(e5) incident near the Great East Road was put down; three youths from [Katete](kat mention) are in {custody}(e6).

The ruling party's Simon Banda, a farmer from [Minga](min mention), {arrived}(e1) first. The Patriotic Alliance's Esther Lungu-Phiri {came}(e1) last, two minutes before the deadline, and blamed a puncture at [Nyimba](nyi mention).

The seat {fell}(e7) vacant in December when the Speaker, in [Lusaka](lus event), {declared}(e7) that Mr Emmanuel Zulu had been absent from the House without leave. Mr Zulu, who {won}(e8) as an independent in 2021, was {arrested}(e9) last July in [Chipata](chip event) in connection with aggravated robbery, {walked out}(e10) of a hospital where he was under guard in August, and was {traced}(e11) to [Harare](har event) in November. [Zimbabwe](zim metonym) {deported}(e12) him through [Chirundu](chi event) a week later. His {trial}(e13) in the [Lusaka](lus metonym org) High Court has been {set}(e13) for April.

Addressing a {rally}(e14) at [Sasare](sas event) market in the afternoon, Vice-President Mutinta Hamoonga {said}(e14) that government would {tar}(e15) the road to [Msanzala](msa mention) before the rains. Her rival's alliance {dismissed}(e16) the pledge.

The Electoral Commission of [Zambia](zam metonym org) also {received}(e17) papers for ward by-elections in [Mpulungu](mpu event), [Kasama](kas event) and [Kalabo](kal event), to be held on the same day. In [Lumezi](lum event), where there was {violence}(e18) in a ward {poll}(e20) last year that left a man with a broken jaw, a former chairperson was last week {fined}(e19) K12,000.

---
places:
  pet: {name: Petauke Central, point: [-14.24, 31.33], precision: area, radius_km: 30}
  peta: {name: Petauke, point: [-14.243, 31.325]}
  kat: {name: Katete, geonameid: 912072, point: [-14.05, 32.0833]}
  min: {name: Minga, point: [-14.3, 31.1]}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  chi: {name: Chirundu, geonameid: 918488, point: [-16.0358, 28.8431]}
  sas: {name: Sasare, point: [-14.05, 31.55]}
  msa: {name: Msanzala, point: [-13.9, 31.3]}
  lum: {name: Lumezi, point: [-12.5, 33.2], precision: division}
  kas: {name: Kasama, geonameid: 912764, point: [-10.2129, 31.1808]}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  nyi: {name: Nyimba, geonameid: 900056, point: [-14.5566, 30.8149]}
  chip: {name: Chipata, geonameid: 918702, point: [-13.6333, 32.65]}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  mpu: {name: Mpulungu, geonameid: 175961, point: [-8.7623, 31.114]}
  kal: {name: Kalabo, geonameid: 915471, point: [-14.9931, 22.6793]}
events:
  e1: {type: election, places: [peta], start: 2025-02-06, end: 2025-02-06, date_precision: day, date_text: yesterday, status: happened, actors: Eight candidates, targets: nominations, main: true}
  e2: {type: decision, places: [peta], start: 2025-02-06, end: 2025-02-06, date_precision: day, date_text: "", status: happened, actors: "", targets: Mr Moses Sakala, main: true}
  e3: {type: election, places: [pet], start: 2025-03-06, end: 2025-03-06, date_precision: day, date_text: March 6, status: planned, actors: "", main: true}
  e4: {type: festival, places: [peta], start: 2025-02-06, end: 2025-02-06, date_precision: day, date_text: "", status: happened, actors: Scores of cadres, minor: true}
  e5: {type: riot, places: [peta], start: 2025-02-06, end: 2025-02-06, date_precision: day, date_text: "", status: happened, actors: three youths}
  e6: {type: arrest, places: [peta], start: 2025-02-06, end: 2025-02-06, date_precision: day, date_text: "", arrested: 3, status: happened, actors: "", targets: three youths}
  e7: {type: decision, places: [lus], start: 2024-12, end: 2024-12, date_precision: month, date_text: in December, status: happened, actors: the Speaker, targets: Mr Emmanuel Zulu}
  e8: {type: election, places: [pet], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: Mr Zulu, minor: true}
  e9: {type: arrest, places: [chip], start: 2024-07, end: 2024-07, date_precision: month, date_text: last July, arrested: 1, status: happened, actors: "", targets: Mr Zulu}
  e10: {type: other_crime, places: [], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: Mr Zulu}
  e11: {type: investigation, places: [har], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: Mr Zulu, minor: true}
  e12: {type: displacement, places: [chi], start: null, end: null, date_precision: unknown, date_text: a week later, status: happened, actors: Zimbabwe, targets: him}
  e13: {type: trial, places: [lus], start: 2025-04, end: 2025-04, date_precision: month, date_text: for April, status: planned, actors: "", targets: him}
  e14: {type: statement, places: [sas], start: 2025-02-06, end: 2025-02-06, date_precision: day, date_text: in the afternoon, status: happened, actors: Vice-President Mutinta Hamoonga}
  e15: {type: construction, places: [msa], start: null, end: null, date_precision: unknown, date_text: before the rains, status: planned, actors: government, targets: the road, minor: true}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Her rival's alliance", targets: the pledge, minor: true}
  e17: {type: election, places: [mpu, kas, kal], start: 2025-02-06, end: 2025-02-06, date_precision: day, date_text: "", status: happened, actors: Electoral Commission, targets: papers, minor: true}
  e18: {type: riot, places: [lum], start: 2024, end: 2024, date_precision: year, date_text: last year, injured: 1, status: happened, actors: ""}
  e19: {type: verdict, places: [lum], start: 2025-01-27, end: 2025-01-27, date_precision: week, date_text: last week, status: happened, actors: "", targets: a former chairperson}
  e20: {type: election, places: [lum], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
notes: ""
