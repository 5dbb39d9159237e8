---
id: report-ng-1068
genre: report
country: NG
published: 2020-06-09
publisher: Arewa Daily News
title: "COVID-19: Traders count losses as [Kano](kan event) markets {reopen}(e1)"
---
Traders at the Kantin Kwari textile market in [Kano](kan event) have spoken of heavy losses after the state government allowed it to {reopen}(e1) on Monday for the first time in eight weeks.

Under the new rules, markets in the state may trade on Mondays, Wednesdays and Fridays from 10am to 4pm. Customers must wear face masks, and each shop is expected to provide water and soap. Gatherings of more than 20 persons remain prohibited.

Alhaji Mudi Danladi, who imports fabrics from [Guangzhou](gua mention) and [Dubai](dub mention), said that goods worth N14 million had been lying in containers at [Apapa](apa mention) since April. "I am paying demurrage every day. Those who owe me say that they have no money, and those whom I owe don't want to hear it. If there is another lockdown, most of the people on this line will not come back."

Others complained that their customers could not reach them. Kantin Kwari supplies retailers in [Niger Republic](nig mention), [Chad](cha mention) and [Cameroon](cam mention) as well as in [Maiduguri](mai mention), [Yola](yol mention) and [Gombe](gom mention), and movement between states is still restricted except for food and medicines.

The chairman of the traders' association, Sagir Wada Sharif, appealed to the Federal Government for soft loans. He said that the intervention fund of the central bank required collateral, which most traders did not have.

A health economist at Bayero University, Dr Hafsat Lawal, said that the decision was a difficult one. "About two thirds of people in this city live on what they earn each day. You can't lock them up for three months without food. But you can't ignore what happened in April either."

In late April, hundreds of unexplained {deaths}(e2) were reported by gravediggers in [Kano](kan event). A team sent by [Abuja](abu metonym) later {concluded}(e3) that COVID-19 might have been responsible for more than half of 979 {deaths}(e2) in eight local government areas.

As of Sunday [Nigeria](nige event) had {recorded}(e4) 12,486 cases, of which 999 were in [Kano](kan event). [Lagos](lag event) had 5,729.

A visit to the market showed that few buyers wore masks properly. Officials of the [Kano](kan metonym org) State Consumer Protection Council were at the gates with a loudspeaker.

---
places:
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  apa: {name: Apapa, point: [6.45, 3.36]}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  abu: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  yol: {name: Yola, geonameid: 2318044, point: [9.2084, 12.4815]}
  gom: {name: Gombe, geonameid: 2340451, point: [10.2897, 11.1673]}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
events:
  e1: {type: opening, places: [kan], start: 2020-06-08, end: 2020-06-08, date_precision: day, date_text: on Monday, status: happened, actors: the state government, targets: the Kantin Kwari textile market, main: true}
  e2: {type: outbreak, places: [kan], start: 2020-04, end: 2020-04, date_precision: month, date_text: In late April, killed: 979, killed_qualifier: about, status: happened, actors: ""}
  e3: {type: investigation, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A team sent by Abuja, targets: 979 deaths}
  e4: {type: outbreak, places: [nige, kan, lag], start: 2020-06-07, end: 2020-06-07, date_precision: day, date_text: As of Sunday, status: happened, actors: "", targets: "12,486 cases"}
notes: ""
