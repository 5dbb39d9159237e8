---
id: report-au-954
genre: report
country: AU
published: 2024-05-29
publisher: Harbour Morning Post
title: "Rental vacancy below 1 per cent in most capitals, report finds"
---
Renters in six of eight capital cities have fewer than one vacant home in a hundred to choose from, according to a quarterly {report}(e1) released on Wednesday by the Tenancy Data Centre.

[Perth](per mention) and [Adelaide](ade mention) are the tightest markets in the country, at 0.4 and 0.5 per cent. [Sydney](syd mention) stands at 0.9, [Melbourne](mel mention) at 1.0 and [Canberra](can mention), where a wave of apartments has come on to the market, at 1.7. Three per cent is generally regarded as a healthy level.

The median rent for a house in [Perth](per mention) is now $650 a week, the report says, compared with $400 four years ago. In regional centres such as [Geraldton](ger mention), [Mildura](mil mention) and [Gladstone](gla mention), the increase has been faster still, though from a lower base.

"These aren't numbers, these are families in cars," said the centre's director, Priyanka Weerasinghe. She called for a national register of empty dwellings. On census night in 2021, a million homes were unoccupied.

Property groups say that the answer lies in supply. The national target of 1.2 million new homes in five years, which starts in July, would require 60,000 a quarter; in the past year builders have managed about 40,000. Interest rates, a shortage of tradespeople and slow approvals are blamed.

Rules differ from state to state. In [Victoria](vic mention), rent may be increased once every 12 months. [Queensland](que mention) is about to attach the limit to the home rather than to the lease. [South Australia](sou event) has {banned}(e2) rent bidding. The [ACT](aus mention) caps increases at 10 per cent above inflation. A tenant in [Hobart](hob mention) can challenge an increase that is unreasonable, and few do.

University cities are bracing for the second semester. An application for a one-bedroom flat in [Wollongong](wol mention) or [Newcastle](new mention) can attract 40 people to an inspection. Some offer six months in advance, which agents may accept but mustn't request.

Student Thi Mai Dang, who came from [Hue](hue mention) to study nursing in [Adelaide](ade mention), shares a room with two others in [Mawson Lakes](maw mention) for $190 a week. "We sleep in shifts because of our work," she said. "It is not so bad. In [Sydney](syd mention) my friend pays more for a balcony."

---
places:
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  ger: {name: Geraldton, geonameid: 2070998, point: [-28.779, 114.6146]}
  mil: {name: Mildura, geonameid: 2157698, point: [-34.1855, 142.1625]}
  gla: {name: Gladstone, geonameid: 2165478, point: [-23.8485, 151.2577]}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  sou: {name: South Australia, geonameid: 2061327, point: [-30.0, 135.0], precision: division}
  aus: {name: Australian Capital Territory, geonameid: 2177478, point: [-35.5, 149.0], precision: division}
  hob: {name: Hobart, geonameid: 2163355, point: [-42.8794, 147.3294]}
  wol: {name: Wollongong, geonameid: 2171507, point: [-34.424, 150.8935]}
  new: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  hue: {name: Huế, geonameid: 1580240, point: [16.4619, 107.5955]}
  maw: {name: Mawson Lakes, point: [-34.81, 138.61]}
events:
  e1: {type: publication, places: [], start: 2024-05-29, end: 2024-05-29, date_precision: day, date_text: on Wednesday, status: happened, actors: the Tenancy Data Centre, main: true}
  e2: {type: legislation, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: rent bidding, minor: true}
notes: ""
