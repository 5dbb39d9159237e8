---
id: report-in-992
genre: report
country: IN
published: 2018-09-18
publisher: Deccan Mirror
title: "Your fridge has failed and the shop won't listen? Here is what you can do"
---
It is a story that Meenakshi Iyer hears twice a day. A family in [Kothrud](kot mention) or [Hadapsar](had mention) buys a refrigerator for the festival season, it stops cooling after five weeks, and the shop says that it is the company's problem while the company says that it is the shop's.

"Both of them are hoping that you will get tired," says Ms Iyer, who runs a free advice centre for consumers in [Pune](pun mention). "Don't get tired. The law is on your side, and it is not expensive."

The first step, she says, should be a written complaint. Telephone calls leave no trace. Send an email to the seller and the manufacturer, attach the bill and give them 15 days. Keep the packing if you can, and photograph the serial number.

If nothing happens, the National Consumer Helpline will take up the matter with the company without charge. About half of all complaints are settled at this stage, according to the ministry in [Delhi](del metonym).

The next stop is the district forum. It can hear claims of up to Rs 20 lakh, and no lawyer is needed. A forum may order a refund, a replacement or compensation for harassment. Those in [Nashik](nas mention) and [Satara](sat mention) are said to be quicker than the one in [Mumbai](mum mention), where cases can drag on for three years.

It can be worth the wait. In June the forum in [Kolhapur](kol event) {ordered}(e1) a dealer to pay a retired teacher from [Ichalkaranji](ich mention) Rs 41,000 for a television that he had {refused}(e2) to take back. The set had cost Rs 26,500. The dealer, who argued that the warranty did not cover "lines on the screen", has {appealed}(e3).

What about purchases online? The same rules apply, and a buyer in [Ratnagiri](rat mention) need not go to the seller's city in [Haryana](har mention) or [Karnataka](kar mention). A Bill that is now before Parliament would make it easier still, with filing by computer and hearings by video.

And extended warranties? "Read what they leave out," says Ms Iyer. "Usually it is the part that breaks."

The centre, off Laxmi Road, is open on weekdays from 11 am to 4 pm.

---
places:
  kot: {name: Kothrud, point: [18.51, 73.81]}
  had: {name: Hadapsar, point: [18.5, 73.94]}
  del: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  har: {name: Haryana, geonameid: 1270260, point: [29.1003, 76.271], precision: division}
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  ich: {name: Ichalkaranji, geonameid: 1269834, point: [16.6912, 74.4605]}
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
  nas: {name: Nashik, geonameid: 1261731, point: [19.9973, 73.791]}
  sat: {name: Satara, geonameid: 1257055, point: [17.6859, 73.9933]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  kol: {name: Kolhapur, geonameid: 1266285, point: [16.6956, 74.2317]}
  rat: {name: Ratnagiri, geonameid: 1258338, point: [16.9915, 73.3102]}
events:
  e1: {type: verdict, places: [kol], start: 2018-06, end: 2018-06, date_precision: month, date_text: In June, status: happened, actors: the forum, targets: a dealer, main: true}
  e2: {type: decision, places: [kol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a dealer, minor: true}
  e3: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The dealer, minor: true}
notes: ""
