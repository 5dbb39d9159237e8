---
id: report-ca-892
genre: report
country: CA
published: 2015-01-29
publisher: Similkameen Star-News
title: "Council split on backyard hens"
---
[PRINCETON](pri dateline), [B.C.](bri dateline) - Chickens came before town council on Monday, in a manner of speaking, and went away without an answer.

A bylaw that would allow up to four hens on a lot of 6,000 square feet or more got two votes for and two against, with one councillor away. A tie means that the motion is {lost}(e1). It may be brought back after six months.

"I have nothing against hens," Coun. Doug Pateman said. "I have something against what comes for hens."

He meant bears. Conservation officers {killed}(e2) 11 black bears in and around [Princeton](pri event) last year, and most of them had been into garbage, fruit or feed. [Penticton](pen mention) and [Summerland](sum mention) allow hens; [Keremeos](ker mention) does if there's an electric fence. In [Merritt](mer mention), where the question was studied for two years, it is still being studied.

Coun. Rosemary Doughty, who wrote the draft, noted that bylaw staff would have been able to require a fence. Fines would have gone from $50 to $500. No roosters, no slaughter on site, no sales.

Avian flu was on some people's minds. The virus that struck farms in the [Fraser Valley](fra event) in December {led}(e3) to the cull of some 240,000 birds in [Abbotsford](abb event) and [Chilliwack](chi event), and backyard flocks can carry it. A vet from [Kamloops](kam mention) wrote that the risk is small if waterfowl are kept out and hands are washed.

Eggs are $3.89 a dozen at the store. According to a table in the report, four hens cost $320 a year to feed and house in winter, and lay about 900 eggs if they're in the mood.

Residents who already have hens, and everyone seems to know who they are, should not worry, the mayor said. Enforcement is by complaint. "If your neighbour likes your eggs, I don't see how I'd hear about it," he said.

Council next {sits}(e4) on Feb. 10.

---
places:
  pri: {name: Princeton, point: [49.459, -120.506]}
  bri: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  pen: {name: Penticton, geonameid: 6101141, point: [49.4806, -119.5858]}
  sum: {name: Summerland, geonameid: 6159232, point: [49.5998, -119.6691]}
  ker: {name: Keremeos, point: [49.2, -119.83]}
  mer: {name: Merritt, geonameid: 6072350, point: [50.1123, -120.7942]}
  fra: {name: Fraser Valley, point: [49.15, -122.1], precision: area, radius_km: 40}
  abb: {name: Abbotsford, geonameid: 5881791, point: [49.058, -122.2526]}
  chi: {name: Chilliwack, geonameid: 5921356, point: [49.1664, -121.9526]}
  kam: {name: Kamloops, geonameid: 5989045, point: [50.6665, -120.3192]}
events:
  e1: {type: decision, places: [pri], start: 2015-01-26, end: 2015-01-26, date_precision: day, date_text: on Monday, status: happened, negated: true, actors: town council, targets: A bylaw, main: true}
  e2: {type: killing, places: [pri], start: 2014, end: 2014, date_precision: year, date_text: last year, status: happened, actors: Conservation officers, targets: 11 black bears}
  e3: {type: outbreak, places: [fra, abb, chi], start: 2014-12, end: 2014-12, date_precision: month, date_text: in December, status: happened, actors: The virus, targets: "some 240,000 birds"}
  e4: {type: meeting, places: [pri], start: 2015-02-10, end: 2015-02-10, date_precision: day, date_text: on Feb. 10, status: planned, actors: Council}
notes: ""
