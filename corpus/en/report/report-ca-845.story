---
id: report-ca-845
genre: report
country: CA
published: 2023-10-19
publisher: Parkland Gazette-Herald
title: "Rink report: peewees, curlers, and what it costs to play"
---
[DAUPHIN](dau dateline), [Man.](man dateline) - Parents who register a child for minor hockey in the [Parkland](par mention) this year will pay between $385 in [Roblin](rob mention) and $720 in [Dauphin](dau mention), before sticks.

Ice is most of that. An hour at the Credit Union Place goes for $118; at [Ste. Rose du Lac](ste mention) it is $75, and at [Winnipegosis](win mention), where the surface is natural until December, it's a box of doughnuts for whoever floods it.

"If you've two boys and one's a goalie, you could have had a used truck," said Tanya Slobodzian, whose sons play in [Gilbert Plains](gil mention). Help is there for those who ask. KidSport pays up to $250 a year and the Legion has loaner skates.

On the ice, the [Dauphin](dau metonym) Kings U18s {won}(e1) in [Swan River](swa event) on Saturday, 6-3, and {lost}(e2) at home to [Brandon](bra metonym) on Sunday, 4-2. The U13s are {off}(e3) to a tournament in [Minnedosa](min event) this weekend. They have 11 skaters, which means that everyone will play and no one should catch cold.

Curling begins Nov. 1. Leagues in [Grandview](gra mention) and [Ochre River](och mention) have room for beginners, with brooms supplied; the knack is in the legs, they say, and anybody under 90 could learn it. The stick league for those with bad knees is full.

Some rules are new. Neck guards, which have been compulsory for players in minor hockey in [Canada](can mention) for years, are to be checked before each game. Body contact stays forbidden below U15. A parent who abuses a referee may be barred for the season. Referees are in short supply: the zone has 61 and would need 90, and half of them are under 17. "We can find another defenceman," said zone president Mark Ogryzlo. "You shout at a 14-year-old with a whistle, he's gone and he isn't coming back."

Should you wish to skate and not to be shot at, public skating is Sunday from 2 to 4, three dollars, helmets for the small.

---
places:
  dau: {name: Dauphin, geonameid: 5935341, point: [51.1494, -100.0502]}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  par: {name: Parkland, point: [51.3, -100.4], precision: area, radius_km: 100}
  rob: {name: Roblin, point: [51.23, -101.355]}
  ste: {name: Ste. Rose du Lac, point: [51.06, -99.52]}
  win: {name: Winnipegosis, point: [51.65, -99.93]}
  gil: {name: Gilbert Plains, point: [51.15, -100.49]}
  swa: {name: Swan River, geonameid: 6160362, point: [52.1058, -101.2676]}
  bra: {name: Brandon, geonameid: 5907896, point: [49.8469, -99.9531]}
  min: {name: Minnedosa, geonameid: 6074882, point: [50.2453, -99.8436]}
  gra: {name: Grandview, point: [51.17, -100.7]}
  och: {name: Ochre River, point: [51.06, -99.78]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
events:
  e1: {type: match, places: [swa], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: on Saturday, status: happened, actors: Kings U18s, main: true}
  e2: {type: match, places: [dau], start: 2023-10-15, end: 2023-10-15, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e3: {type: match, places: [min], start: 2023-10-21, end: 2023-10-22, date_precision: day, date_text: this weekend, status: planned, actors: The U13s}
notes: ""
