---
id: report-br-931
genre: report
country: BR
published: 2022-10-10
publisher: Correio do Sul
title: "[Brazil](bra mention)'s silent voters and the trouble with polls"
---
[SÃO PAULO](sao dateline) - A week after the first round of [Brazil](bra mention)'s presidential election, the losers are easy to name: the people who ask questions for a living. Most institutes had seen the president at 36 or 37 per cent. On 2 October he {won}(e1) 43, and Congress moved to the right with him.

How could they err by so much? Some of his voters, it is argued, hang up on strangers. Others decide in the queue. And nobody knows for certain how many poor people there are, because the census that should have been held in 2020 was {postponed}(e2) twice and is still being {carried out}(e3). "We're weighting by a photograph of 2010," says statistician Otávio Bragança, of the Federal University of [Minas Gerais](min metonym org). "The girl in the photograph is now a mother of three."

The map, at least, is familiar. The former president {carried}(e1) every state of the [Northeast](nor event), from [Maranhão](mar mention) to [Bahia](bah mention). The incumbent dominated in [Santa Catarina](san event) and in the soya belt of [Mato Grosso](mat event). [Minas Gerais](min mention), where no one has lost and gone on to win the country since 1950, leaned to the left by five points.

On the 30th the two will {meet}(e4) again. Turnout may decide it. In [Manaus](man mention) and [Belém](bel mention) a day at the polls can mean a day on a boat, and mayors have been asked to run buses without charge. A court ruling says that they may, but not that they must.

Then there's the question of who'd accept what. The president has said, more than once, that only fraud could beat him. Generals in [Brasília](bras metonym) have counted ballots alongside the electoral court and have so far kept their findings to themselves. "If it's close, I fear the lorry drivers more than the soldiers," a [European](eur demonym) ambassador told me.

One shouldn't overdo it. [Brazil](bra mention) has voted by machine since 1996 and usually knows the result before the pizza comes. In [Florida](flo mention), in the year 2000, it took 36 days. Its judges are neither timid nor especially modest.

Pollsters, meanwhile, are advising clients to read the trend and to forget the decimal point. It is good advice, and it was good advice in September.

---
places:
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  min: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  nor: {name: Northeast, point: [-9.0, -40.0], precision: area, radius_km: 700}
  mar: {name: Maranhão, geonameid: 3395443, point: [-5.019, -45.389], precision: division}
  bah: {name: Bahia, geonameid: 3471168, point: [-12.3651, -41.8027], precision: division}
  san: {name: Santa Catarina, geonameid: 3450387, point: [-27.0392, -51.1586], precision: division}
  mat: {name: Mato Grosso, geonameid: 3457419, point: [-13.3926, -55.9235], precision: division}
  man: {name: Manaus, geonameid: 3663517, point: [-3.1019, -60.025]}
  bel: {name: Belém, geonameid: 3405870, point: [-1.4558, -48.5044]}
  bras: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
events:
  e1: {type: election, places: [bra, nor, san, mat], start: 2022-10-02, end: 2022-10-02, date_precision: day, date_text: On 2 October, status: happened, actors: "he; The former president", main: true}
  e2: {type: decision, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the census, minor: true}
  e3: {type: survey, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the census}
  e4: {type: election, places: [bra], start: 2022-10-30, end: 2022-10-30, date_precision: day, date_text: On the 30th, status: planned, actors: the two, main: true}
notes: ""
