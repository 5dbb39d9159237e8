---
id: report-us-877
genre: report
country: US
published: 2022-09-22
publisher: Hardin Plains News
title: "Homecoming: [Ada](ada metonym) {hosts}(e1) [Bluffton](blu metonym) with title hopes on the line"
---
[ADA](ada dateline), [Ohio](ohi dateline) - [Ada](ada metonym) will try to get back on track Friday when it {hosts}(e1) [Bluffton](blu metonym) in a Northwest Conference game that both coaches describe as a must.

The Bulldogs (3-2, 1-1) {fell}(e2) 28-14 at [Columbus Grove](col event) last week after leading at the half. They turned the ball over four times. "You can't give a good team the ball at your own 20 and think you'll survive," coach Chad Swick said. "We shot ourselves in the foot, then we reloaded."

[Bluffton](blu metonym) (4-1, 2-0) has outscored opponents 171-58. Quarterback Noah Diller has thrown for 1,104 yards and 13 touchdowns, with one interception. He is the son of a former all-state linebacker and hits like it. On defense the Pirates blitz on nearly every down.

"If we pick it up we could have some big plays. If not, we'll be punting," Swick said.

Running back Trey Coulson, who has 602 yards, is questionable with a sprained ankle. Sophomore Cam Rausch would start in his place. Rausch is quick, and at 138 pounds he would need to be.

[Bluffton](blu metonym) has won five of the past seven meetings. The winner will be in good shape for a share of the crown with [Leipsic](lei metonym) and [Columbus Grove](col metonym) still to play each other. Computer points matter, too: the top 16 teams in each region qualify for the playoffs, and [Ada](ada metonym) is 14th in Region 26.

The queen will be {crowned}(e3) at 6:40 p.m. and the band from [Ohio](ohi metonym org) Northern University will join the Marching Bulldogs at halftime. Gates open at 5:30. Tickets are $8 at the gate, or $6 in advance at the bank. There's no charge for veterans. Parking on Gilbert Street is limited, and the lot at the Methodist church is reserved for buses.

Other area games: [Kenton](ken metonym) at [Bath](bat metonym); [Hardin Northern](har metonym) at [Arlington](arl metonym); [Upper Scioto Valley](upp metonym) at [Ridgemont](rid metonym). All start at 7 p.m.

---
places:
  ada: {name: Ada, geonameid: 5145374, point: [40.7695, -83.8227]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  blu: {name: Bluffton, geonameid: 5147766, point: [40.8953, -83.8888]}
  col: {name: Columbus Grove, geonameid: 5150868, point: [40.9195, -84.0569]}
  lei: {name: Leipsic, geonameid: 5160611, point: [41.0984, -83.9847]}
  ken: {name: Kenton, geonameid: 5159554, point: [40.647, -83.6097]}
  bat: {name: Bath, point: [40.76, -84.05]}
  har: {name: Hardin Northern, point: [40.77, -83.66], precision: near}
  arl: {name: Arlington, point: [40.893, -83.65]}
  upp: {name: Upper Scioto Valley, point: [40.69, -83.76], precision: near}
  rid: {name: Ridgemont, point: [40.55, -83.57], precision: near}
events:
  e1: {type: match, places: [ada], start: 2022-09-23, end: 2022-09-23, date_precision: day, date_text: Friday, status: planned, actors: Ada, targets: Bluffton, main: true}
  e2: {type: match, places: [col], start: 2022-09-16, end: 2022-09-16, date_precision: day, date_text: last week, status: happened, actors: The Bulldogs}
  e3: {type: ceremony, places: [ada], start: 2022-09-23, end: 2022-09-23, date_precision: day, date_text: "", status: planned, actors: "", targets: The queen, minor: true}
notes: ""
