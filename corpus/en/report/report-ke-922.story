---
id: report-ke-922
genre: report
country: KE
published: 2018-03-12
publisher: Nairobi Wire
title: "The handshake and after: what two men can, and cannot, settle"
---
[NAIROBI](nai dateline) — They stood on the steps of Harambee House on Friday, smiled at nobody in particular and {shook hands}(e1). Neither took questions. Shares {rose}(e8), matatu drivers hooted, and in [Kisumu](kis mention), where the tear gas of last year still stings in the memory, people asked each other what it had been for.

The short answer is that [Kenya](ken mention) needed it. The presidential {election}(e2) of August was {annulled}(e3) by the Supreme Court; the {rerun}(e4) in October was {boycotted}(e4) by the opposition; and in January its leader {had himself sworn in}(e5) as "people's president" in [Uhuru Park](uhu event). A country with two presidents finds it hard to borrow.

The longer answer concerns 2022. "What you saw was a succession meeting," says Mercy Akoth, a political scientist at [Maseno](mas metonym org) University. "There were two people in the photograph and a third person who was not invited." The deputy president's allies in [Eldoret](eld mention) and [Kericho](ker mention) could be forgiven for reading it in the same way.

The statement speaks of ethnic antagonism, devolution, corruption and "shared prosperity". It sets up no commission and names no date. That may be wise. A similar truce, brokered by Kofi Annan in February 2008 after more than 1,100 people had been {killed}(e6) in [Nakuru](nak event), [Naivasha](naiv event), [Kisumu](kis event) and the slums of the capital, {produced}(e7) a coalition so large that meetings of the cabinet had to be held in shifts.

What would a real settlement contain? Akoth would begin with the police. Then land, in [Laikipia](lai mention) and on the coast around [Lamu](lam mention). Then the electoral commission, whose servers have become a national myth. "You can't shake hands with a server," she says.

Lawyers for those who were hurt last year ask who is to pay. A mother in [Mathare](mat mention) whose son should now be in Standard Four was seen on television putting the question to an MP. He promised to look into it.

Diplomats from [Washington](was mention) to [Kampala](kam mention) have praised both men. Traders in [Busia](bus mention), who sell to whoever comes across, would settle for a quiet April.

---
places:
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  kis: {name: Kisumu, geonameid: 191245, point: [-0.1022, 34.7617]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  uhu: {name: Uhuru Park, point: [-1.29, 36.82]}
  mas: {name: Maseno, point: [-0.0, 34.6]}
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  ker: {name: Kericho, geonameid: 192900, point: [-0.3677, 35.2831]}
  nak: {name: Nakuru, geonameid: 184622, point: [-0.3072, 36.0722]}
  naiv: {name: Naivasha, geonameid: 184707, point: [-0.7138, 36.4326]}
  lai: {name: Laikipia, point: [0.3, 36.8], precision: division}
  lam: {name: Lamu, geonameid: 189741, point: [-2.2717, 40.902]}
  mat: {name: Mathare, point: [-1.26, 36.86]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  bus: {name: Busia, geonameid: 199989, point: [0.4601, 34.1117]}
events:
  e1: {type: meeting, places: [nai], start: 2018-03-09, end: 2018-03-09, date_precision: day, date_text: on Friday, status: happened, actors: They, main: true}
  e2: {type: election, places: [ken], start: 2017-08, end: 2017-08, date_precision: month, date_text: of August, status: happened, actors: ""}
  e3: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Supreme Court, targets: The presidential election of August}
  e4: {type: election, places: [ken], start: 2017-10, end: 2017-10, date_precision: month, date_text: in October, status: happened, actors: the opposition}
  e5: {type: appointment, places: [uhu], start: 2018-01, end: 2018-01, date_precision: month, date_text: in January, status: happened, actors: its leader}
  e6: {type: killing, places: [nak, naiv, kis], start: null, end: null, date_precision: unknown, date_text: "", killed: 1100, killed_qualifier: at_least, status: happened, actors: "", targets: "more than 1,100 people"}
  e7: {type: agreement, places: [ken], start: 2008-02, end: 2008-02, date_precision: month, date_text: in February 2008, status: happened, actors: Kofi Annan}
  e8: {type: market, places: [], start: 2018-03-09, end: 2018-03-09, date_precision: day, date_text: "", status: happened, actors: "", targets: Shares, minor: true}
notes: ""
