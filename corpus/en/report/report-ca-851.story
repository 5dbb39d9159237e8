---
id: report-ca-851
genre: report
country: CA
published: 2018-08-23
publisher: Rainy Lake Standard
title: "Editorial: The clinic question won't answer itself"
---
There are 2,100 people in and around [Rainy River](rai mention) without a family doctor. If you are one of them you know what it means: a drive to [Fort Frances](for mention), an hour; to [Kenora](ken mention), two and a half; or across the bridge to [Baudette](bau mention), [Minnesota](min mention), where they will see you in ten minutes and bill you for $300.

The town should build a clinic. We say it knowing what our readers will say back.

They will say that it costs too much. A building of the sort that [Emo](emo mention) has would cost about $1.4 million, and the town's share, after grants, could come to $400,000. That's a new grader. It is also, spread over 20 years, about the price of a tank of gas per house.

They'll say that a building is not a doctor. True. But no doctor is going to come and work in the basement of the legion. Those who train in [Thunder Bay](thu mention) and [Sudbury](sud mention), at the school of medicine made for just that purpose, tell anyone who asks that they look first at the clinic, then at the colleague, and only then at the house and the pay.

They will say, finally, that it is the province's job. So it is. [Queen's Park](que metonym) promises; governments come and go; [Atikokan](ati mention) and [Marathon](mar mention) stopped waiting and are better for it.

What would we like to see? A vote, before the municipal election in October and not after it. A plain number, and not three. And a mayor, whoever that is, who would go to [Winnipeg](win mention) and [Duluth](dul mention) with a box of butter tarts and talk to students.

Nobody ought to have to choose between a fever and a snowstorm. Nobody ought to die on Highway 11 because the nearest stethoscope is in [Fort Frances](for mention). We are not a rich town, and we have argued about smaller sums with greater heat. Let us now have it out about this one.

---
places:
  rai: {name: Rainy River, point: [48.72, -94.57]}
  for: {name: Fort Frances, geonameid: 5955826, point: [48.6167, -93.4003]}
  ken: {name: Kenora, geonameid: 5991055, point: [49.7674, -94.4899]}
  bau: {name: Baudette, geonameid: 5017385, point: [48.7125, -94.5999]}
  min: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  emo: {name: Emo, point: [48.63, -93.84]}
  thu: {name: Thunder Bay, geonameid: 6166142, point: [48.382, -89.2502]}
  sud: {name: Sudbury, point: [46.49, -81.0]}
  que: {name: "Queen's Park", point: [43.66, -79.39]}
  ati: {name: Atikokan, point: [48.757, -91.62]}
  mar: {name: Marathon, point: [48.72, -86.38]}
  win: {name: Winnipeg, geonameid: 6183235, point: [49.8844, -97.147]}
  dul: {name: Duluth, geonameid: 5024719, point: [46.7833, -92.1066]}
events:
notes: ""
