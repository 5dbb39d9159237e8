---
id: report-in-918
genre: report
country: IN
published: 2020-12-12
publisher: The Deccan Reader
title: "Explained: Why farmers of [Punjab](pun mention) fear the end of the mandi"
---
Tens of thousands of farmers have been {camped}(e1) since November 26 on the highways into [Delhi](del event), at [Singhu](sin event), [Tikri](tik event) and [Ghazipur](gha event). They want three laws, {passed}(e2) by Parliament in September, to be repealed. What do the laws say, and why is the anger greatest in [Punjab](pun mention) and [Haryana](har mention)?

*What is a mandi?*

A mandi is a wholesale market run by a committee under state law. A grower in, say, [Khanna](kha mention) or [Moga](mog mention) brings wheat to the yard; a commission agent auctions it; the state takes a fee. In [Punjab](pun mention) the fee, with a cess for rural roads, comes to 6 per cent. In [Bihar](bih event) there are no such committees: the state {abolished}(e3) them in 2006.

*What changes?*

Under the first of the laws, anyone with a PAN card may buy outside the yard without paying the fee. The second sets rules for contracts between growers and firms. The third says that limits on stocks can be imposed only if prices rise steeply.

*Doesn't that give farmers more choice?*

The government says so. Economists are divided. "On paper the farmer can sell to a mill in [Kochi](koc mention)," says Harleen Grewal of [Punjabi](punj demonym org) University in [Patiala](pat mention). "In practice he can sell to whoever owns a truck." She fears that if trade moves out of the yards, they will wither, and the minimum support price with them.

*Is the support price a legal right?*

No. It is announced twice a year for 23 crops, but it matters mainly for wheat and rice, and mainly where the Food Corporation buys. That means [Punjab](pun mention), [Haryana](har mention), western [Uttar Pradesh](utt mention) and, of late, [Madhya Pradesh](mad mention) and [Chhattisgarh](chh mention). Elsewhere most growers have never seen it.

*Why can't the sides agree?*

Five rounds of {talks}(e4) at Vigyan Bhavan have brought an offer of amendments. The unions {turned it down}(e5) on Wednesday and say that only repeal will do. The Supreme Court could be asked to step in. Ministers argue that to withdraw a law under pressure would set a precedent.

*What happens to the wheat?*

It has been sown. Brothers and wives are watering it, and in many villages around [Sangrur](san mention), families take turns at the protest by the week.

---
places:
  pun: {name: Punjab, geonameid: 1259223, point: [31.0245, 75.3762], precision: division}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  punj: {name: Punjab, geonameid: 1259223, point: [31.0245, 75.3762], precision: division}
  sin: {name: Singhu, point: [28.85, 77.13]}
  tik: {name: Tikri, point: [28.69, 76.96]}
  gha: {name: Ghazipur, point: [28.62, 77.33]}
  har: {name: Haryana, geonameid: 1270260, point: [29.1003, 76.271], precision: division}
  kha: {name: Khanna, geonameid: 1267016, point: [30.7055, 76.222]}
  mog: {name: Moga, geonameid: 1262951, point: [30.8138, 75.1688]}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  koc: {name: Kochi, geonameid: 1273874, point: [9.9399, 76.2602]}
  pat: {name: Patiala, geonameid: 1260107, point: [30.3362, 76.3922]}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  mad: {name: Madhya Pradesh, geonameid: 1264542, point: [22.9404, 78.4214], precision: division}
  chh: {name: Chhattisgarh, geonameid: 1444364, point: [21.8044, 82.3069], precision: division}
  san: {name: Sangrur, geonameid: 1257402, point: [30.2451, 75.8449]}
events:
  e1: {type: protest, places: [del, sin, tik, gha], start: 2020-11-26, end: 2020-12-12, date_precision: day, date_text: since November 26, status: happened, actors: Tens of thousands of farmers, main: true}
  e2: {type: legislation, places: [], start: 2020-09, end: 2020-09, date_precision: month, date_text: in September, status: happened, actors: Parliament, targets: three laws, main: true}
  e3: {type: legislation, places: [bih], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: the state}
  e4: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: decision, places: [], start: 2020-12-09, end: 2020-12-09, date_precision: day, date_text: on Wednesday, status: happened, actors: The unions, targets: an offer of amendments, main: true}
notes: ""
