---
id: report-ng-1086
genre: report
country: NG
published: 2016-08-09
publisher: Lagos Property Guide
title: "Landlord, tenant and the one-year rent: what the law says"
---
The agent wants two years in advance, ten per cent for himself, ten per cent for "agreement" and something for "caution". Is any of that lawful? We asked Barrister Ngozi Ibekwe, who practises in [Ikeja](ike mention).

In [Lagos State](lag mention), she says, the law of 2011 makes it an offence for a landlord to demand or receive more than six months' rent from a sitting tenant who pays by the month, or more than one year from a new tenant. The penalty is a fine of N100,000 or three months in prison. The tenant who offers more is guilty as well.

However, the law doesn't apply in [Apapa](apa mention), [Ikeja GRA](ike mention), [Ikoyi](iko mention) and [Victoria Island](vic mention), where people are presumed to be able to look after themselves.

Is it obeyed? "I have never seen anybody convicted," she says. "For every flat in [Surulere](sur mention) there are twenty people who will pay two years. If you quote the law to the agent he will greet you and call the next person."

How much notice must a landlord give? One week for a weekly tenant, one month for a monthly tenant, three for a quarterly and six for a yearly one, unless the agreement says otherwise. After that there must be seven days' notice of the intention to go to court. A landlord who removes the roof, locks the gate or sends boys may be prosecuted.

What if he wants to increase the rent? He can, but a court may look at whether it's reasonable, by comparing it with rents nearby.

Rents in parts of [Lekki](lek event) and [Yaba](yab event) {dropped}(e1) by 10 to 15 per cent in the first half of the year, according to a survey of agents, as firms cut their budgets. In [Port Harcourt](por event), where the oil companies have cut back, the {fall}(e1) was about 20 per cent. In [Mararaba](mar mention), outside [Abuja](abu mention), where civil servants move when they can't afford the city, they are rising.

A bill that would provide for monthly rent across [Nigeria](nig mention) has been before the Senate since last year. Few expect it to pass.

Free advice is available from the Citizens' Mediation Centre, which has offices in [Epe](epe mention), [Badagry](bad mention) and [Agege](age mention).

---
places:
  ike: {name: Ikeja, geonameid: 2338313, point: [6.5965, 3.342]}
  lag: {name: Lagos, geonameid: 2332453, point: [6.4331, 3.5248], precision: division}
  apa: {name: Apapa, point: [6.45, 3.36]}
  iko: {name: Ikoyi, point: [6.45, 3.43]}
  vic: {name: Victoria Island, point: [6.43, 3.42]}
  sur: {name: Surulere, point: [6.5, 3.36]}
  lek: {name: Lekki, point: [6.44, 3.52]}
  yab: {name: Yaba, point: [6.51, 3.37]}
  mar: {name: Mararaba, point: [9.03, 7.6]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  epe: {name: Epe, point: [6.58, 3.98]}
  bad: {name: Badagry, geonameid: 2348395, point: [6.415, 2.8813]}
  age: {name: Agege, point: [6.62, 3.32]}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: market, places: [lek, yab, por], start: 2016-01, end: 2016-06, date_precision: month, date_text: in the first half of the year, status: happened, actors: Rents, main: true}
notes: ""
