---
id: report-ng-998
genre: report
country: NG
published: 2017-03-21
publisher: Delta Sentinel
title: "Of potholes and promises on the [Benin](ben mention)-[Auchi](auc mention) road"
---
If you want to know what a country thinks of its people, drive on its roads. I make the journey from [Warri](war mention) to [Lokoja](lok mention) six times a year, and each time I thank God at the end of it and curse the ministry in [Abuja](abu metonym) in the middle.

There are craters after [Ekpoma](ekp mention) in which a goat could raise a family. Drivers have names for them. One, as wide as a bungalow, is called the Senate, since everything that goes into it disappears.

At such places the vehicles crawl, and where vehicles crawl, boys with guns are never far. Traders will tell you that they fear the road more than the robbers and the robbers more than the police, though the margin, they add, is thin. A woman who sells yams at [Agbede](agb mention) told me that she now sends her daughters to their grandmother in [Asaba](asa mention) by the long way round, through [Onitsha](oni mention). It costs twice as much. "What is the price of a child?" she asked.

We are told that there is no money. Yet the same budget that cannot find bitumen finds jeeps. A kilometre of road in [Nigeria](nig mention) costs more than a kilometre in [Ghana](gha mention), in [Kenya](ken mention) or in [Malaysia](mal mention), where I believe that it also rains. Somebody ought to explain to us why our laterite is so expensive.

The answer that one hears from engineers, when the tape recorder is off, is that a contract has many fathers. By the time each of them has been fed, the child is thin. And a road with four inches of asphalt on paper and two on the ground will fail at the second rainy season, as surely as night follows day.

What can be done? Toll gates, say some. I would pay, if I thought that the money would reach the shovel. Others say that the states should take over. [Edo](edo metonym) has shown in [Benin City](beni mention) that a governor with a grader can do something, but a federal road is a federal road, and he who fixes it without permission may whistle for his refund.

Until then we pray. The rains should begin in a month.

---
places:
  ben: {name: Benin, point: [6.34, 5.62]}
  auc: {name: Auchi, point: [7.07, 6.27]}
  ekp: {name: Ekpoma, point: [6.74, 6.14]}
  agb: {name: Agbede, point: [6.87, 6.27]}
  edo: {name: Edo, geonameid: 2565343, point: [6.5242, 5.8493], precision: division}
  abu: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  war: {name: Warri, geonameid: 2319133, point: [5.5174, 5.7501]}
  lok: {name: Lokoja, geonameid: 2331939, point: [7.7969, 6.7405]}
  asa: {name: Asaba, geonameid: 2349276, point: [6.1982, 6.7319]}
  oni: {name: Onitsha, geonameid: 2326016, point: [6.1498, 6.7857]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  beni: {name: Benin City, geonameid: 2347283, point: [6.3381, 5.6258]}
events:
notes: ""
