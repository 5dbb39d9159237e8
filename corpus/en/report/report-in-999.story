---
id: report-in-999
genre: report
country: IN
published: 2013-07-02
publisher: Malabar Times
title: "[Kerala](ker event) school {bans}(e1) plastic bottles; pupils lead the way"
---
[KOZHIKODE](koz dateline): The first thing one notices at the Government Higher Secondary School in [Koduvally](kod mention) is the silence of the dustbins. There is hardly anything in them.

Since the new academic year {began}(e2) last month, the school has {prohibited}(e1) plastic bottles, carry bags and wrappers on its campus. Pupils bring water in steel flasks and lunch in tiffin boxes, and those who forget can borrow a glass from the office against the deposit of one shoe.

"It began as a joke," says headmistress P. K. Suhara. "But no child forgets a bottle twice if he has to hop to class."

The idea came from the pupils of the nature club, who spent a weekend counting what lay along the stream behind the playground. They {found}(e3) 4,112 pieces of plastic in 200 metres. "Some packets were older than me," says Class IX pupil Anjana Menon.

[Kerala](ker mention) produces about 8,000 tonnes of solid waste a day, according to the Suchitwa Mission, and has few places left to put it. Residents of [Vilappilsala](vil mention) near [Thiruvananthapuram](thi mention) and [Laloor](lal mention) in [Thrissur](thr mention) have long opposed dumping grounds in their midst. What is not collected is mostly burned, often in the yard, and the smoke can cause asthma and worse.

Under rules of 2011, bags thinner than 40 microns may not be made or sold anywhere in [India](ind mention). Officials admit that they are sold everywhere. "You can fine a shopkeeper today and he will have a new bundle from [Coimbatore](coi mention) tomorrow," says one. Habits have to change first, he believes, and children are better at that than adults.

Teachers from [Wayanad](way mention) and [Malappuram](mal mention) have asked how it is done, and a school in [Udupi](udu mention) would like to copy the shoe rule. Ms Suhara has one warning for them. Parents need to be won over before the first day, she says, or the wrappers will come back in the sandwich.

What does the nature club plan next? "Pens," says Anjana. "Everyone throws away pens. We could go back to ink."

---
places:
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  koz: {name: Kozhikode, geonameid: 1265873, point: [11.248, 75.7804]}
  kod: {name: Koduvally, point: [11.36, 75.91]}
  vil: {name: Vilappilsala, point: [8.53, 77.04]}
  thi: {name: Thiruvananthapuram, geonameid: 1254163, point: [8.4855, 76.9492]}
  lal: {name: Laloor, point: [10.51, 76.19]}
  thr: {name: Thrissur, geonameid: 1254187, point: [10.5167, 76.2167]}
  way: {name: Wayanad, point: [11.7, 76.08], precision: division}
  mal: {name: Malappuram, geonameid: 1264154, point: [11.042, 76.0815]}
  udu: {name: Udupi, point: [13.34, 74.75]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  coi: {name: Coimbatore, geonameid: 1273865, point: [11.0055, 76.9661]}
events:
  e1: {type: decision, places: [kod], start: 2013-06, end: 2013-06, date_precision: month, date_text: last month, status: happened, actors: the school, targets: "plastic bottles, carry bags and wrappers", main: true}
  e2: {type: education, places: [kod], start: 2013-06, end: 2013-06, date_precision: month, date_text: last month, status: happened, actors: "", minor: true}
  e3: {type: survey, places: [kod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the pupils of the nature club, targets: "4,112 pieces of plastic"}
notes: ""
