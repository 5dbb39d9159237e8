---
id: report-us-902
genre: report
country: US
published: 2016-12-01
publisher: New River Highlands Times
title: "Christmas tree growers: plenty of firs, not so many pickers"
---
If you want a 12-foot Fraser fir this year you should cut it soon. If you want a six-footer, take your time.

Growers in [Ashe County](ash mention), [N.C.](nor mention), and in [Grayson County](gra mention), [Va.](vir mention), ship about 3 million trees each season to lots as far away as [Miami](mia mention), [Houston](hou mention) and [Bermuda](ber mention). Wholesale prices are up 8 percent, to about $26 for a seven-foot tree. The reason is the recession: people who could not sell in 2008 did not plant in 2009, and it takes eight to 10 years to grow one.

"You're selling a decision that somebody made when he was scared," said Cline Halsey, who has 340 acres on the shoulder of [Mount Rogers](mou mention).

Most of the cutting is done by men from [Veracruz](ver mention) and [Michoacán](mic mention) on H-2A visas. They earn $10.72 an hour and are owed housing and a ride. Halsey would hire local people, he said, if three could be found who would come back after lunch.

A fir drinks a quart a day. Saw an inch off the butt and don't let the stand go dry. A tree in water won't catch fire from an electric light, according to tests, but a dry one can burn in half a minute; the fire marshal's office in [Raleigh](ral mention) has a film of it. Take it down by New Year's.

Choose-and-cut farms near [West Jefferson](wes mention), [Sparta](spa mention) and [Whitetop](whi mention) are open daily until Dec. 22 or until they're sold out. Saws are lent. Most charge $8 to $11 a foot and take cash. Bring gloves, rope and a blanket for the roof. Four-wheel drive might be wise if it snows.

There's some worry about root rot, for which there's no cure. A scientist in [Laurel Springs](lau mention) is grafting firs onto stock from [Turkey](tur mention).

Halsey keeps by the till a photo of his dog asleep under one that was too crooked to sell.

---
places:
  ash: {name: Ashe County, point: [36.43, -81.5], precision: area, radius_km: 25}
  nor: {name: North Carolina, geonameid: 4482348, point: [35.5007, -80.0003], precision: division}
  gra: {name: Grayson County, point: [36.65, -81.22], precision: area, radius_km: 30}
  vir: {name: Virginia, geonameid: 6254928, point: [37.5481, -77.4467], precision: division}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  ber: {name: Bermuda, point: [32.3, -64.78], precision: area, radius_km: 12}
  mou: {name: Mount Rogers, point: [36.66, -81.545], precision: near}
  ver: {name: Veracruz, point: [19.3, -96.4], precision: division}
  mic: {name: Michoacán, point: [19.2, -101.9], precision: division}
  ral: {name: Raleigh, geonameid: 4487042, point: [35.7721, -78.6386]}
  wes: {name: West Jefferson, geonameid: 4498231, point: [36.4037, -81.4929]}
  spa: {name: Sparta, geonameid: 4492829, point: [36.5054, -81.1209]}
  whi: {name: Whitetop, point: [36.61, -81.62]}
  lau: {name: Laurel Springs, point: [36.4, -81.27]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
notes: ""
