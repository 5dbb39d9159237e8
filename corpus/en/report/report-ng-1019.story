---
id: report-ng-1019
genre: report
country: NG
published: 2023-09-05
publisher: Plateau Voice
title: "Why our children cannot read, by retired headmistress"
---
In the sitting room of Madam Victoria Gyang in [Bukuru](buk mention) there are more books than chairs. A visitor must lift a pile of them in order to sit.

She taught for 38 years, in [Pankshin](pan mention), [Shendam](she mention), [Wase](was mention) and finally in [Jos](jos mention), and it is her opinion that a child who cannot read by the age of nine has been robbed by adults.

"They say that children of nowadays are lazy. I have never met a lazy child of five. I have met lazy ministers," she says.

Seven in ten ten-year-olds in [Nigeria](nig mention) cannot understand a simple sentence, according to figures that are often quoted by the World Bank. The reasons are well known. Classes of a hundred. Teachers who are owed salaries and sell recharge cards in school hours. Lessons in [English](eng demonym) for children who hear Berom, Hausa or Tarok at home.

What would she do? "Let them learn first in the language in which they dream. After that, [English](eng demonym) will come and sit down by itself." A policy that the first six years should be taught in the mother tongue was {approved}(e1) by the Federal Executive Council in November. Madam Gyang likes it but doubts that it will be obeyed. There are more than 500 languages in the country and many have no alphabet that everyone accepts.

Each afternoon about thirty children come to her veranda. The rule of the house is that nobody goes home before reading a page aloud, and nobody is beaten. Among the regulars are two brothers whose family {ran}(e2) from a village in [Mangu](man event). They do not speak about it. "The little one draws a house, and then he draws over it with black," she says. "I give him more paper."

She takes no money. Former pupils in [Abuja](abu mention), [Houston](hou mention) and [Dubai](dub mention) send books, and the women's fellowship of her church sends kunu.

Has she thought about resting, at 79? She considers the question. The doctor at the teaching hospital told her to give up salt and stairs, she says. He did not mention children.

Gifts of storybooks may be left at the Baptist church in [Bukuru](buk mention) or at the university bookshop in [Jos](jos mention).

---
places:
  buk: {name: Bukuru, geonameid: 2346561, point: [9.794, 8.864]}
  pan: {name: Pankshin, point: [9.33, 9.44]}
  she: {name: Shendam, point: [8.88, 9.54]}
  was: {name: Wase, point: [9.1, 9.95]}
  eng: {name: English, point: [52.5, -1.5], precision: area, radius_km: 250}
  man: {name: Mangu, point: [9.52, 9.1]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  jos: {name: Jos, geonameid: 2335953, point: [9.9285, 8.8921]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: decision, places: [nig], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: the Federal Executive Council}
  e2: {type: displacement, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two brothers, minor: true}
notes: ""
