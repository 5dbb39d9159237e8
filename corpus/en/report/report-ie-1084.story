---
id: report-ie-1084
genre: report
country: IE
published: 2015-05-19
publisher: Historical Justice Review
title: "\"Nobody told me that I could say no,\" survivor of mother and baby home says"
---
Bridie Mannion was 19 when she was taken to the home in [Castlepollard](cas mention) by a priest who bought her an ice cream on the way.

"I remember that better than I remember the birth. He let me pick. I thought, he can't be bringing me anywhere too bad," she said.

Now 78 and living in [Coventry](cov mention), Mrs Mannion is one of several hundred women who hope to give evidence to the commission of investigation, which was {established}(e1) in February and is expected to report within three years. It will examine what happened between 1922 and 1998 at 14 homes, among them those at [Tuam](tua mention), [Bessborough](bes mention) and [Roscrea](ros mention), and at a sample of county homes.

Its terms of reference cover death rates, burials, vaccine trials, adoptions and the conditions in which women and children lived. Hearings will be in private unless a witness asks otherwise. The commission may compel people to attend but can't award compensation, and nothing that is said to it may be used in a criminal court.

Mrs Mannion scrubbed floors until the day before her son was born, in 1956. She nursed him for five months. "One morning a nun told me to put on his good clothes. I was brought to a window. I saw a car. I was told that he was going to [America](ame mention) and that he'd have a pony. Nobody told me that I could say no. I'm not sure that I'd have known how."

More than 2,000 children are known to have been sent to the [United States](uni mention) for adoption between the 1940s and the 1970s. Many had their names changed. Under the law as it stands they have no right to a birth certificate, although a bill is promised.

Her son found her in 2003 through an advertisement in a newspaper in [St Louis](stl mention). He was a fireman, a widower, with three daughters. They {met}(e2) at [Shannon](sha event) that summer. "He had no pony," she said. "It was the first thing that I asked him."

Groups in [Britain](bri mention) and [Australia](aus mention) are helping witnesses with statements. The commission's office in [Dublin](dub mention) can be contacted by telephone, letter or email, and there is no deadline as yet.

---
places:
  cas: {name: Castlepollard, point: [53.68, -7.3]}
  cov: {name: Coventry, geonameid: 2652221, point: [52.4066, -1.5122]}
  tua: {name: Tuam, point: [53.51, -8.85]}
  bes: {name: Bessborough, point: [51.88, -8.43]}
  ros: {name: Roscrea, point: [52.95, -7.8]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  stl: {name: St. Louis, geonameid: 4407066, point: [38.6273, -90.1979]}
  sha: {name: Shannon, point: [52.7, -8.92]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
events:
  e1: {type: decision, places: [], start: 2015-02, end: 2015-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: the commission of investigation, main: true}
  e2: {type: meeting, places: [sha], start: 2003, end: 2003, date_precision: year, date_text: that summer, status: happened, actors: "", minor: true}
notes: ""
