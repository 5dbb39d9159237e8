---
id: report-ca-866
genre: report
country: CA
published: 2014-05-15
publisher: Rideau Lakes Sentinel
title: "Council notebook: beavers, bylaws and a bigger truck"
---
[WESTPORT](wes dateline), [Ont.](ont dateline) - Council for the Village of [Westport](wes mention) {dealt}(e1) with 14 items in 50 minutes on Tuesday, which the clerk says is a record.

Fire truck: Members {agreed}(e2) to go in with the Township of [Rideau Lakes](rid metonym) on a pumper that would be kept at the [Westport](wes mention) hall. The cost to the village would be $88,000, payable in 2015. The present truck dates from 1989. It still passes its test, but replacement parts have to come from [Wisconsin](wis mention) and the insurance underwriters won't rate anything over 25.

Beavers: A resident of Bedford Street wants the village to pay for a trapper. Beavers could flood his yard if the dam on the creek gets any higher. Public works said it would look at a device that lets water through without the animals knowing. They're used in [Gatineau](gat mention) Park and are said to work.

Noise: Fines for barking dogs would go from $65 to $105 under a draft that will come back in June. Boats aren't covered; those are up to [Ottawa](ott metonym).

Sewage: The snow-making plant, which freezes treated sewage and lets it melt in spring, needs $320,000 in pumps. It was the first of its kind in [Canada](can mention) and there are days, said Coun. Marg Bresee, when one can see why. Engineers from [Kingston](kin mention) are to advise by the fall.

Parking: Two more spaces for the disabled are to be painted by the harbour before the long weekend.

Delegation: The arts council would like to see a mural on the side of the hardware store. [Perth](per mention) has one and [Athens](ath mention) has a dozen, and tour buses from [Brockville](bro mention) and [Smiths Falls](smi mention) stop for them. The idea was {sent}(e3) to committee.

Under questions from the public, a man asked if anyone could do something about geese. Nobody could.

Council {meets}(e4) again on June 3 at 7 p.m.

---
places:
  wes: {name: Westport, point: [44.68, -76.395]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  rid: {name: Rideau Lakes, point: [44.7, -76.2], precision: area, radius_km: 20}
  wis: {name: Wisconsin, geonameid: 5279468, point: [44.5002, -90.0004], precision: division}
  gat: {name: Gatineau, geonameid: 5959974, point: [45.4772, -75.7016]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  kin: {name: Kingston, geonameid: 5992500, point: [44.2298, -76.481]}
  per: {name: Perth, geonameid: 6101546, point: [44.9001, -76.2494]}
  ath: {name: Athens, point: [44.626, -75.95]}
  bro: {name: Brockville, geonameid: 5909294, point: [44.5913, -75.687]}
  smi: {name: Smiths Falls, geonameid: 6150174, point: [44.9045, -76.0233]}
events:
  e1: {type: meeting, places: [wes], start: 2014-05-13, end: 2014-05-13, date_precision: day, date_text: on Tuesday, status: happened, actors: Council, targets: 14 items, main: true}
  e2: {type: decision, places: [wes], start: 2014-05-13, end: 2014-05-13, date_precision: day, date_text: "", status: happened, actors: Members, targets: a pumper, main: true}
  e3: {type: decision, places: [wes], start: 2014-05-13, end: 2014-05-13, date_precision: day, date_text: "", status: happened, actors: "", targets: The idea, minor: true}
  e4: {type: meeting, places: [wes], start: 2014-06-03, end: 2014-06-03, date_precision: day, date_text: on June 3, status: planned, actors: Council}
notes: ""
