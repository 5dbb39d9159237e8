---
id: report-ca-881
genre: report
country: CA
published: 2011-10-13
publisher: Good Spirit Times
title: "Business: New owners, same pierogies at [Canora](can mention) diner"
---
When the sign on the highway says Helen's, you might expect to find Helen. You'd have found her until three weeks ago.

Helen Prychak, 68, {sold}(e1) the 44-seat restaurant in [Canora](can event) in September to Jun and Marites Villanueva, who moved to [Saskatchewan](sas mention) from [Batangas](bat mention) in the [Philippines](phi mention) four years ago by way of a hog barn near [Preeceville](pre mention).

They mean to change nothing at first. Pierogies are still $8.95 a dozen, with bacon. Borscht is Tuesday and Thursday. "She told me, if the dough talks back, add water," said Marites Villanueva, 36. "I'm starting to hear it."

By spring there may be pancit on Fridays. A table of retired farmers has promised to try it if it doesn't look at them.

About 2,600 people a year have come to the province through its nominee program, a fifth of them from the [Philippines](phi mention). Most settle in [Regina](reg mention) and [Saskatoon](sask mention). But [Yorkton](yor mention) has a grocery that sells bitter melon, [Esterhazy](est mention) has a basketball league, and Mass in Tagalog is said once a month in [Kamsack](kam mention).

A bank in [Yorkton](yor mention) turned the couple down, as it would anyone with no history in food, according to Jun. A credit union did not. They paid $165,000 for the building and the stoves. Helen lent them part, at four per cent, which she'd be the first to say is more than she gets from the bank.

Small towns should do more to find buyers from outside, said Gail Wapniarski, who advises business owners for the region. Six in ten of those who own a café, garage or store between [Wadena](wad mention) and the [Manitoba](man mention) line are over 60. Few have children who'd want it. "If every one of them just turns off the light, what have you got? You've got a highway," she said.

Helen drops in most days. She says that she comes for coffee. She hasn't yet been seen to sit down.

---
places:
  can: {name: Canora, point: [51.63, -102.43]}
  sas: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  bat: {name: Batangas, geonameid: 1726280, point: [13.7567, 121.0584]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  pre: {name: Preeceville, point: [51.95, -102.67]}
  reg: {name: Regina, geonameid: 6119109, point: [50.4501, -104.6178]}
  sask: {name: Saskatoon, geonameid: 6141256, point: [52.1324, -106.6689]}
  yor: {name: Yorkton, geonameid: 6185607, point: [51.2167, -102.4677]}
  est: {name: Esterhazy, geonameid: 5949563, point: [50.65, -102.0843]}
  kam: {name: Kamsack, point: [51.565, -101.895]}
  wad: {name: Wadena, point: [51.945, -103.8]}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
events:
  e1: {type: deal, places: [can], start: 2011-09, end: 2011-09, date_precision: month, date_text: in September, status: happened, actors: Helen Prychak, targets: the 44-seat restaurant, main: true}
notes: ""
