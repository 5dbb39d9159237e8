---
id: report-za-1007
genre: report
country: ZA
published: 2020-02-19
publisher: Karoo Courant
title: "Matric class of 2019: small school, big heart"
---
If you blink on the R63 you may miss the road to the Nomathamsanqa Secondary School outside [Cradock](cra mention). There is a signboard with a bullet hole in it, a windmill, a row of bluegums, and then 412 children in grey and maroon.

Last year 51 of them {wrote}(e1) the matric examination. All 51 {passed}(e1), and 33 did well enough to study for a degree.

"I am asked for the secret by people from [Bhisho](bhi metonym), from [Pretoria](pre metonym), from the radio," says principal Zolani Mbekeni, who keeps the keys of every room on a ring the size of a saucer. "There is no secret. We start at seven. Nobody is absent. If a child isn't here, I drive to the house."

He drives a 1998 Corolla with 440 000km on it.

The school has no hall and no laboratory, and the library is a cupboard. Water comes from a borehole which may or may not be working. In the language of the department it is a quintile 1 school, among the poorest fifth in the country, and does not charge fees. Schools of that kind in the [Eastern Cape](eas mention) had an average pass rate of 72% in 2019, against 88% in [Gauteng](gau mention).

Anathi Gqola, whose marks for mathematics were the best in the district, learned algebra by the light of a shop. She lives with her grandmother and five cousins in [Lingelihle](lin mention). She will {begin}(e2) a course in actuarial science in [Stellenbosch](ste event) next week, if the bursary comes through in time for the bus.

"I have never seen the sea. They tell me that you can't see it from there either," she says, laughing.

What would the principal ask for, if he could have one thing? He looks at the ceiling, from which a piece of board is hanging. A teacher of physics, he says. The last one {left}(e3) for [Mossel Bay](mos mention) in June, and he himself has been giving the lessons at six in the morning and on Saturdays.

"People say that rural schools should be closed and the children should be put in hostels in [Middelburg](mid mention) or in [Graaff-Reinet](gra mention). I say to them, come and stand at my gate."

---
places:
  cra: {name: Cradock, geonameid: 1012600, point: [-32.1642, 25.6192]}
  bhi: {name: Bhisho, point: [-32.85, 27.44]}
  eas: {name: Eastern Cape, geonameid: 1085593, point: [-32.0622, 26.6417], precision: division}
  gau: {name: Gauteng, geonameid: 1085594, point: [-26.1682, 28.2074], precision: division}
  lin: {name: Lingelihle, point: [-32.19, 25.61]}
  mid: {name: Middelburg, point: [-31.49, 25.01]}
  gra: {name: Graaff Reinet, geonameid: 1000543, point: [-32.2522, 24.5308]}
  pre: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  mos: {name: Mossel Bay, geonameid: 973709, point: [-34.1831, 22.146]}
  ste: {name: Stellenbosch, geonameid: 3361025, point: [-33.9346, 18.8668]}
events:
  e1: {type: education, places: [cra], start: 2019, end: 2019, date_precision: year, date_text: Last year, status: happened, actors: 51 of them, targets: the matric examination, main: true}
  e2: {type: education, places: [ste], start: 2020-02-24, end: 2020-02-24, date_precision: week, date_text: next week, status: planned, actors: Anathi Gqola, targets: a course in actuarial science, minor: true}
  e3: {type: career, places: [cra], start: 2019-06, end: 2019-06, date_precision: month, date_text: in June, status: happened, actors: The last one, minor: true}
notes: ""
