---
id: report-in-1063
genre: report
country: IN
published: 2019-11-12
publisher: Capital Region Families
title: "Clean lungs, clear rules: a parent's guide to smog season"
---
School gates in [Delhi](del event) were {shut}(e1) for four days last week, and children made the most of it by playing outside, which is the one thing that they shouldn't have done.

Air of the kind that hangs over [Ghaziabad](gha mention), [Noida](noi mention) and [Rohini](roh mention) at this time of year can cost a child up to a tenth of the capacity of her lungs, says Dr Aparna Bhatnagar, a paediatric pulmonologist in [Gurugram](gur mention). "Adults complain of a burning throat. In the child it's quiet. You'll find it when she's twenty and can't climb a hill."

Where does it come from? In early November perhaps a third is smoke from paddy stubble in [Punjab](pun mention) and [Haryana](har mention). The rest is ours: lorries, dust, brick kilns, rubbish fires, the generator behind the wedding hall. It lingers because cold air lies under warm air like soup under a lid.

Do masks work? A cloth one doesn't. An N95 does if it fits, and very few fit a child of under seven. If she can breathe easily, it's leaking.

Do purifiers work? In one room, with the door closed and a filter that's changed in time. A machine that is rated for 300 square feet won't clean a drawing room with a balcony. Expect to pay from Rs 9,000. Plants look nice.

What about running? Above an index of 200, sports should move indoors. Above 300, no PT. Above 400, nothing that makes a child pant. Schools are asked to follow these rules but can't be made to. "Ask who decides on the day, and whether he knows how to read the number," she says.

Should one leave town? Those who can often do. [Dehradun](deh mention) and [Goa](goa mention) are full of our cars. But the air in [Kanpur](kan mention), [Patna](pat mention) or [Varanasi](var mention) is no better, and nobody writes about it.

The Supreme Court {took up}(e2) the matter again on 4 November and told chief secretaries that people couldn't be left to die in a gas chamber. The odd-even scheme for cars {ends}(e3) on Friday. Fines for burning rubbish are Rs 5,000. There have been many fines and there's been much burning.

Are we asking too much of parents? "Yes," says Dr Bhatnagar. "I tell them to buy a purifier and then I tell them to vote."

---
places:
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  gha: {name: Ghaziabad, geonameid: 1271308, point: [28.6654, 77.4391]}
  roh: {name: Rohini, point: [28.73, 77.11]}
  pun: {name: Punjab, geonameid: 1259223, point: [31.0245, 75.3762], precision: division}
  har: {name: Haryana, geonameid: 1270260, point: [29.1003, 76.271], precision: division}
  gur: {name: Gurugram, point: [28.46, 77.03]}
  goa: {name: Goa, geonameid: 1271157, point: [15.3133, 73.9951], precision: division}
  kan: {name: Kanpur, geonameid: 1267995, point: [26.4652, 80.3498]}
  pat: {name: Patna, geonameid: 1260086, point: [25.5941, 85.1356]}
  var: {name: Varanasi, geonameid: 1253405, point: [25.3167, 83.0104]}
  noi: {name: Noida, geonameid: 7279746, point: [28.58, 77.33]}
  deh: {name: Dehradun, geonameid: 1273313, point: [30.3244, 78.0339]}
events:
  e1: {type: closure, places: [del], start: 2019-11-04, end: 2019-11-04, date_precision: week, date_text: last week, status: happened, actors: "", targets: School gates, main: true}
  e2: {type: trial, places: [del], start: 2019-11-04, end: 2019-11-04, date_precision: day, date_text: on 4 November, status: happened, actors: The Supreme Court}
  e3: {type: decision, places: [del], start: 2019-11-15, end: 2019-11-15, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: The odd-even scheme for cars, minor: true}
notes: ""
