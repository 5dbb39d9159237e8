---
id: report-es-934
genre: report
country: ES
published: 2017-10-15
publisher: Ebro Letters
title: "Notes from a divided supper table in [Lleida](lle mention)"
---
We were eleven at table, three generations, and my aunt had laid down the law: no politics before the crema. It held until the snails.

My cousin drives a lorry of pears to [Perpignan](per mention) twice a week, and he asked, quite innocently, whether there would be customs at [La Jonquera](laj mention) if it all came true. Somebody said that [Brussels](bru metonym) would never allow it. Somebody else said that [Brussels](bru metonym) allowed everything. My niece, who is nineteen, put down her fork.

She was at the school in [Cappont](cap event) on the first of October, when police from [Zaragoza](zar mention) {broke}(e1) the doors with hammers to take away the ballot boxes. She had her hand on one of the boxes. She has had a splint on two of her fingers since. "I wasn't even going to vote yes," she told us. "Now I'd vote yes until I die."

Her grandfather, born in a village near [Jaén](jae mention), came here in 1962 with a cardboard suitcase. He looked at the splint and he looked at her. He has a flag on his balcony and it isn't hers. "I've been a foreigner twice," he said. "I'm too old for a third time."

What would a wise government do? I can only say what a wise aunt did. She served the crema. She asked my cousin about pears, and it turned out that the price had fallen by ten cents since the [Russian](rus demonym) embargo, and that on this every person at the table had the same opinion.

On Tuesday, in [Barcelona](bar event), the president of the Generalitat {declared}(e2) independence and put it on ice in the same breath. [Madrid](mad metonym) has given him until tomorrow to say what he meant. Two banks have already {moved}(e3) their head offices, one to [Alicante](ali event) and one to [Valencia](val event). Hotels in [Sitges](sit mention) and [Salou](sal mention) say that bookings are down. There may be arrests, there may be elections, there may be both.

I have no great thoughts to offer on sovereignty. I note that the word does not appear in any recipe I know. I note as well that in [Quebec](que mention) and in [Scotland](sco mention) they voted, counted, and washed up.

We took the leftovers home in foil. My niece and her grandfather shared a lift.

---
places:
  lle: {name: Lleida, geonameid: 3118514, point: [41.6167, 0.6222]}
  per: {name: Perpignan, geonameid: 2987914, point: [42.6976, 2.8954]}
  laj: {name: La Jonquera, point: [42.42, 2.87]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  cap: {name: Cappont, point: [41.61, 0.63]}
  zar: {name: Zaragoza, geonameid: 3104324, point: [41.6561, -0.8773]}
  jae: {name: Jaén, geonameid: 2516395, point: [37.7692, -3.7903]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  mad: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ali: {name: Alicante, geonameid: 2521978, point: [38.3452, -0.4815]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  sit: {name: Sitges, geonameid: 3108877, point: [41.2351, 1.8119]}
  sal: {name: Salou, geonameid: 3110986, point: [41.0766, 1.1416]}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
events:
  e1: {type: raid, places: [cap], start: 2017-10-01, end: 2017-10-01, date_precision: day, date_text: on the first of October, status: happened, actors: police from Zaragoza, targets: the ballot boxes, main: true}
  e2: {type: statement, places: [bar], start: 2017-10-10, end: 2017-10-10, date_precision: day, date_text: On Tuesday, status: happened, actors: the president of the Generalitat, targets: independence, main: true}
  e3: {type: decision, places: [ali, val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two banks, targets: their head offices}
notes: ""
