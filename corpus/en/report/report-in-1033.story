---
id: report-in-1033
genre: report
country: IN
published: 2020-12-15
publisher: Home and Hearth
title: "Buying a flat off plan: ten questions for the builder"
---
The brochure shows a swimming pool, a child with a balloon and, far away, a blue hill which, if you know [Miyapur](miy mention), you will not have noticed before. Before you sign for a flat that doesn't exist, lawyers say, ask these questions and get the answers in writing.

1. What is the RERA number? Every project with more than eight flats or on more than 500 square metres must be registered with the regulator. Type the number into the [Telangana](tel metonym org) authority's website. You can see the approved plan, the date of completion and how many flats are sold.

2. What is the carpet area? It is what a carpet would cover. Builders in [Gachibowli](gac mention) and [Kompally](kom mention) still like to speak of super built-up area, which includes your share of the lift and the lobby. The law knows only the first.

3. Who owns the land? Ask for the link documents of thirty years and an encumbrance certificate. If any part of it is wakf, temple, lake or ceiling land, run.

4. Where does my money go? Seventy per cent of what buyers pay must be kept in a separate account for that project alone.

5. What if it is late? You are entitled to interest, or to your money back. In October the authority in [Karnataka](kar event) {told}(e1) a builder in [Whitefield](whi event) to return Rs 62 lakh to a couple who had waited for five years.

6. What will it really cost? Add GST at five per cent, registration, parking, club, corpus fund, water. A flat of Rs 70 lakh may come to 82.

7. Is there water? Ask how many tankers come in May.

8. Which bank has approved it? If a public sector bank won't lend, somebody has read something that you haven't.

9. What happens at the back? Today it is a mango orchard. Look at the master plan. It could be a flyover.

10. Can I speak to people in your last project? Go on a Sunday, without the salesman. Look at the ceilings.

Prices in the city {rose}(e2) by about five per cent this year while they {fell}(e3) in [Pune](pun event), [Chennai](che event) and [Mumbai](mum event), according to a consultancy. Lenders are offering rates of below seven per cent. "It's a good time to buy," says property lawyer V. Madhavi Latha. "It has been a good time to buy for as long as I can remember. Ask the questions anyway."

---
places:
  miy: {name: Miyapur, point: [17.5, 78.36]}
  tel: {name: Telangana, geonameid: 1254788, point: [17.4273, 78.4684], precision: division}
  gac: {name: Gachibowli, point: [17.44, 78.35]}
  kom: {name: Kompally, point: [17.54, 78.49]}
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  whi: {name: Whitefield, point: [12.97, 77.75]}
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
events:
  e1: {type: verdict, places: [whi], start: 2020-10, end: 2020-10, date_precision: month, date_text: In October, status: happened, actors: the authority, targets: a builder}
  e2: {type: market, places: [], start: 2020, end: 2020, date_precision: year, date_text: this year, status: happened, actors: Prices}
  e3: {type: market, places: [pun, che, mum], start: 2020, end: 2020, date_precision: year, date_text: this year, status: happened, actors: they}
notes: ""
