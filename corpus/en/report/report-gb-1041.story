---
id: report-gb-1041
genre: report
country: GB
published: 2014-02-18
publisher: Thanet and East Kent Mercury
title: "Care home cook who fed thousands {hangs up}(e1) her apron"
---
If you worked it out, says Maureen Fagg, she has peeled enough potatoes to fill the harbour at [Ramsgate](ram mention).

The 70-year-old {retired}(e1) on Friday after 41 years in the kitchen of a care home in [Broadstairs](bro event), and the residents gave her a clock. "I said, what do I want with a clock? I've been ruled by one all my life."

When she started, in the winter of the three-day week, there were 60 residents and one tin-opener. Liver was on Tuesdays and tripe was not unknown. "They were Edwardian ladies, some of them. They'd had cooks. They used to send things back."

Now there are 28, and there are allergies, and everything has to be written down. She doesn't complain about that. "If the fridge is half a degree out, the book tells you. In the old days you found out when the vicar was ill."

She was born in [Deal](dea mention) and came to [Thanet](tha mention) when she married. Apart from a honeymoon in [Jersey](jer mention) and a coach trip to [Bruges](bru mention), where she was sick, she has not been out of [Kent](ken mention) much. Her son lives in [Adelaide](ade mention). He'd like her to come for six months. She'll think about it. It's a long way to go to be hot.

More than 400,000 people live in care homes in the [UK](uk mention), and one in three is at risk of malnutrition on the day that they arrive, according to a charity for the elderly. Good food is the cheapest medicine, in Mrs Fagg's view. "You can give them tablets till they rattle. A bit of custard and someone to sit with them, that's what does it."

Has there been a secret? She looks over her shoulder. Sherry, she whispers, in the gravy.

The manager, Tendai Moyo, who came from [Bulawayo](bul mention) eleven years ago, said that she had cried when Mrs Fagg told her. "I was new, I was cold, I was on nights. She put a plate in front of me and said, you look like you need your mum. How do you replace that?"

There are two answers, from [Margate](mar mention) and from [Whitstable](whi mention). They will each be asked to make a rice pudding.

---
places:
  ram: {name: Ramsgate, geonameid: 2639660, point: [51.3357, 1.418]}
  bro: {name: Broadstairs, point: [51.36, 1.44]}
  dea: {name: Deal, point: [51.22, 1.4]}
  tha: {name: Thanet, point: [51.35, 1.35], precision: area, radius_km: 15}
  jer: {name: Jersey, geonameid: 3042142, point: [49.21667, -2.11667], precision: country}
  bru: {name: Bruges, geonameid: 2800931, point: [51.2089, 3.2242]}
  ken: {name: Kent, point: [51.25, 0.8], precision: division}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  bul: {name: Bulawayo, geonameid: 894701, point: [-20.15, 28.5833]}
  uk: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  whi: {name: Whitstable, point: [51.36, 1.03]}
  mar: {name: Margate, geonameid: 2643044, point: [51.3813, 1.3862]}
events:
  e1: {type: career, places: [bro], start: 2014-02-14, end: 2014-02-14, date_precision: day, date_text: on Friday, status: happened, actors: Maureen Fagg, main: true}
notes: ""
