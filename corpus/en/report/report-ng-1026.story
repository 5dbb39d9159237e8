---
id: report-ng-1026
genre: report
country: NG
published: 2012-02-21
publisher: "Rivers Women's Magazine"
title: "Stop waiting for oil companies, nurse tells [Ogoni](ogo mention) mothers"
---
"When the fish smells of kerosene, don't smell it twice. Bury it."

That is the first lesson that Sister Blessing Nwideeduh gives to the women who come to her clinic on stilts at [Bodo](bod mention), and there are days on which it's also the last, since she has sixty patients waiting and one pair of hands.

Two pipeline {leaks}(e1) in 2008 and 2009 {covered}(e1) the creeks of [Bodo](bod event) with crude oil. Nobody agrees how much. The company has spoken of 4,000 barrels, experts for the community of at least fifteen times as many. Where there were mangroves there is a grey forest without a leaf.

A {report}(e2) by the United Nations on [Ogoniland](ogo mention), which {came out}(e2) last August, says that it could take up to thirty years to clean the land and water. At [Nsisioken Ogale](nsi event), it {found}(e3) that people drank from wells with 900 times the amount of benzene that is considered safe. Benzene causes cancer.

"They came with helmets, they wrote in their books, they went back to [Geneva](gen mention)," says Sister Blessing. "My women are still drinking."

She does not tell them to march or to sue, though some do both. She tells them to plant. Behind the clinic there is a garden in old tyres, filled with soil from [Bori](bor mention), where fluted pumpkin, okra and bitter leaf can grow without touching the ground. She shows them how to catch rain. She shows them how to say no to a husband who wants to go to the creek at night and cook stolen crude in drums, for the burns she sees are of a kind that she would not wish upon an oil company.

How long can they live like that? "Our fathers lived from the water. I can't give them back the water. I can give them a pumpkin."

Lawyers in [London](lon mention) are preparing a case against the company on behalf of 11,000 people. It might come to court next year. Some of the women speak about what they would do with the money, if there were any: a freezer, a roof, school in [Port Harcourt](por mention).

Sister Blessing says that they should water the garden first.

---
places:
  ogo: {name: Ogoni, point: [4.67, 7.35], precision: area, radius_km: 20}
  bod: {name: Bodo, point: [4.62, 7.27]}
  nsi: {name: Nsisioken Ogale, point: [4.78, 7.13]}
  bor: {name: Bori, point: [4.67, 7.37]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
events:
  e1: {type: other_accident, places: [bod], start: 2008, end: 2009, date_precision: year, date_text: in 2008 and 2009, status: happened, actors: "", targets: the creeks of Bodo, main: true}
  e2: {type: publication, places: [], start: 2011-08, end: 2011-08, date_precision: month, date_text: last August, status: happened, actors: the United Nations}
  e3: {type: survey, places: [nsi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
