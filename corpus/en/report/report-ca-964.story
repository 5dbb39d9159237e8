---
id: report-ca-964
genre: report
country: CA
published: 2018-01-30
publisher: "Prairie & Pacific News Service"
title: "[Canadians](can demonym) split on carbon price, national {survey}(e1) suggests"
---
[WINNIPEG](win dateline) — [Canadians](can demonym) are almost evenly divided over the federal carbon price that is to start this fall, a new poll suggests, but the gap between regions is the widest that the pollster has seen on any subject.

Fifty-one per cent support a price in principle. In [British Columbia](bri mention) and [Quebec](que mention), which already have systems of their own, it's six in ten. In [Saskatchewan](sas mention) the figure is 24 per cent and in [Alberta](alb mention) 35. [Atlantic Canada](atl mention) is close to the national average, with [Nova Scotia](nov mention) above it and [New Brunswick](new mention) below.

The online {survey}(e1) of 2,400 adults was {conducted}(e1) from Jan. 15 to 19 by Red River Opinion, a [Winnipeg](win mention) firm. A random sample of that size would have a margin of error of two points, 19 times out of 20.

"When we ask about a tax, support drops by ten points. When we ask about a rebate, it goes up by fifteen," said vice-president Darcy Kowalenko. "Most people have no idea which of the two they would get."

Under the federal plan, fuel would be charged at $10 per tonne of carbon dioxide in 2018, rising to $50 in 2022, or about 11 cents for a litre of gasoline. Provinces may choose their own system if it's strict enough; where they don't, the federal one would apply. [Manitoba](man metonym) has proposed a flat rate of $25. [Regina](reg metonym) has said that it could go to court.

Farmers are a particular worry. Canola grower Lyle Hnatiuk, from near [Yorkton](yor mention), says he has already given up summerfallow and would like to be paid for what his soil takes in. "I'm a sink," he said. "Nobody taxes a sink."

The history isn't encouraging for governments. A Liberal leader who campaigned on a "green shift" {lost}(e2) the federal election of October 2008 by a wide margin, and opponents still bring it up. On the other hand, [B.C.](bri metonym)'s tax, {introduced}(e3) the same year, has outlived three premiers.

Economists generally favour carbon prices over rules. "A price is the cheapest way to get where you want to go," said Nadine Frechette of [Laval](lav demonym org) University. "It doesn't tell you where you want to go."

The full results, with tables for [Toronto](tor mention), [Montreal](mon mention), [Calgary](cal mention) and [Halifax](hal mention), are on the firm's website.

---
places:
  win: {name: Winnipeg, geonameid: 6183235, point: [49.8844, -97.147]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  bri: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  sas: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
  atl: {name: Atlantic Canada, point: [47.0, -62.0], precision: area, radius_km: 500}
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  new: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  reg: {name: Regina, geonameid: 6119109, point: [50.4501, -104.6178]}
  yor: {name: Yorkton, geonameid: 6185607, point: [51.2167, -102.4677]}
  lav: {name: Laval, point: [46.78, -71.27]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
events:
  e1: {type: survey, places: [], start: 2018-01-15, end: 2018-01-19, date_precision: day, date_text: from Jan. 15 to 19, status: happened, actors: Red River Opinion, targets: "2,400 adults", main: true}
  e2: {type: election, places: [], start: 2008-10, end: 2008-10, date_precision: month, date_text: of October 2008, status: happened, actors: A Liberal leader}
  e3: {type: legislation, places: [bri], start: 2008, end: 2008, date_precision: year, date_text: the same year, status: happened, actors: "", targets: tax}
notes: ""
