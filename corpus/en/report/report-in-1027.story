---
id: report-in-1027
genre: report
country: IN
published: 2015-11-17
publisher: Gadget Bazaar
title: "Second-hand phones: what shines and what doesn't"
---
Every third smartphone that changes hands in [India](ind mention) is an old one. The trade is worth thousands of crores, and its capital is not a website but a lane in [Karol Bagh](kar mention) where the queue for motherboards starts before breakfast.

Is it wise to buy one? That depends on how well you can tell a used phone from a tired one.

Start with the IMEI, the 15-digit number that appears when you dial *#06#. It must be the same as that on the box and the bill. If there isn't a bill, stop there. Under Section 411 of the Penal Code a person who keeps stolen goods, knowing or having reason to believe that they are stolen, can be sent to jail for three years. "I found it in [Gaffar Market](kar mention)" is not a defence.

Next, the screen. A cheap replacement has a blue tint and doesn't respond at the edges. Type a long message with your thumb. Make a call. Take a photograph of something white. Ask the seller to charge it for ten minutes while you have tea, and feel the back: if it is as hot as the tea, say goodbye.

Refurbished is a word with no meaning in law. For a serious company it means that the phone has been opened, tested and sealed, in a plant such as those in [Gurgaon](gur mention), [Noida](noi mention) or [Bengaluru](ben mention), and that there is a warranty of at least six months. For others it means a wipe with spirit.

Prices fall by 35 to 40 per cent in the first year. The best time to buy is the month after a launch, when owners in [Mumbai](mum mention) and [Chandigarh](cha mention) want to be seen with the new one. The worst is the week before Diwali.

And the worst place? Outside a railway station. A student from [Patna](pat mention) who wrote to us {paid}(e1) Rs 7,000 last month at [Kanpur Central](kan event) for a phone in a sealed box. In it was a bar of soap. "It was not even a good soap," he says.

If you sell, wipe it properly. A reset isn't enough unless the data is encrypted first. Photographs have a way of coming back.

---
places:
  kar: {name: Karol Bagh, point: [28.65, 77.19]}
  gur: {name: Gurugram, geonameid: 1270642, point: [28.4601, 77.0263]}
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
  kan: {name: Kanpur, geonameid: 1267995, point: [26.4652, 80.3498]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  noi: {name: Noida, geonameid: 7279746, point: [28.58, 77.33]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  cha: {name: Chandigarh, geonameid: 1274746, point: [30.7363, 76.7884]}
  pat: {name: Patna, geonameid: 1260086, point: [25.5941, 85.1356]}
events:
  e1: {type: fraud, places: [kan], start: 2015-10, end: 2015-10, date_precision: month, date_text: last month, status: happened, actors: "", targets: A student from Patna}
notes: ""
