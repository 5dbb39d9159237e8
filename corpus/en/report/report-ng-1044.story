---
id: report-ng-1044
genre: report
country: NG
published: 2015-11-24
publisher: Lagoon Education Pages
title: "JAMB, hair and harmattan: a day at the country's oldest girls' school"
---
By the time the bell goes at a quarter to six, the girls of Form Five have already swept the stairs.

It's a rule, and there are others. No telephone. No nail polish. No mirror larger than a hand. Hair is to be plaited in the style of the week, which hangs on a notice board outside the refectory. "It keeps them equal," explains the vice-principal, Mrs Iyabo Coker, who was a pupil here when girls wore gloves to church.

The school in [Abeokuta](abe mention) has 1,140 girls. Some are daughters of senators. Some are here on scholarships from towns like [Badagry](bad mention), [Ilaro](ila mention) and [Ikorodu](iko mention), with one pair of sandals. A few have come from [Maiduguri](mai mention), sent by parents who could no longer sleep. On the wall of the chapel somebody has pinned a list of 219 names, those of the [Chibok](chi mention) girls who have not returned, and each evening one of them is read out. The girls don't need to be asked to be quiet.

At lunch there are beans and dodo. There is an argument about JAMB, the examination board that stands between them and a university. About 1.5 million candidates compete for fewer than half a million places each year. Should the test be scrapped? Temilade, 16, who would like to be a pilot, believes that it should. "You pay for the form, you pay for the lesson, you pay for the post-UTME, and then they post you to [Sokoto](sok mention) to study fisheries," she says. Her friend Hauwa says that there's nothing wrong with fisheries or with [Sokoto](sok mention), and they don't speak for seven minutes.

What do they want to be? An architect, a judge, two doctors, a comedian, the Governor of [Lagos](lag metonym) State. Nobody wants to be a teacher. Mrs Coker pretends not to have heard.

In the afternoon the debating team practises for a competition at which it'll {meet}(e1) schools from [Ibadan](iba metonym), [Benin City](ben metonym) and [Accra](acc metonym) in [Akure](aku event) next month. The motion is that social media does more harm than good. "How would they know?" says Mrs Coker. "I have all their phones in my drawer."

The lamps are out at half past nine. The generator coughs and dies. Somewhere in the dark a girl is reciting the periodic table.

---
places:
  abe: {name: Abeokuta, geonameid: 2352947, point: [7.1557, 3.3451]}
  ila: {name: Ilaro, point: [6.89, 3.01]}
  bad: {name: Badagry, geonameid: 2348395, point: [6.415, 2.8813]}
  chi: {name: Chibok, point: [10.87, 12.85]}
  sok: {name: Sokoto, geonameid: 2322911, point: [13.0627, 5.2432]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  aku: {name: Akure, geonameid: 2350841, point: [7.2526, 5.1931]}
  iko: {name: Ebute Ikorodu, geonameid: 2344082, point: [6.6009, 3.4882]}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
  iba: {name: Ibadan, geonameid: 2339354, point: [7.3776, 3.9059]}
  ben: {name: Benin City, geonameid: 2347283, point: [6.3381, 5.6258]}
events:
  e1: {type: match, places: [aku], start: 2015-12, end: 2015-12, date_precision: month, date_text: next month, status: planned, actors: the debating team, targets: "schools from Ibadan, Benin City and Accra"}
notes: ""
