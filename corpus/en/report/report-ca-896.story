---
id: report-ca-896
genre: report
country: CA
published: 2013-08-15
publisher: Avalon Bay Times
title: "Sports briefs"
---
SOCCER

[Burin](bur metonym) {beat}(e1) [Lawn](law metonym) 2-1 on Sunday in [St. Lawrence](stl event) and could clinch a place in the provincial Challenge Cup semifinals with a draw this week. Keeper Gerard Slaney stopped a penalty. "I guessed," he said. "I guessed wrong and it hit my foot." [Lawn](law metonym) would need to win out and hope that somebody does it a favour.

SOFTBALL

Teams that want to enter the Labour Day slo-pitch tournament in [Marystown](mar event), {set}(e2) for Aug. 30 to Sept. 1, have until Monday to pay the $300 fee. There's a limit of 16. Each must have at least four women on the field and no bat may be altered. Last year's winners came from [Clarenville](cla mention) and took the trophy with them, dents and all.

ROWING

The fixed-seat crew from [Fortune](for mention) {were seventh}(e4) at the Royal [St. John's](stj metonym org) Regatta, on a day when the wind nearly kept everyone ashore. The committee meets at five in the morning of the first Wednesday in August and decides if it is fit to row. If it isn't, the civil holiday moves to the next day, and all of [St. John's](stj mention) has to guess whether to go to work or to bed.

HOCKEY

Registration for minor hockey in [Grand Bank](gra mention), [Fortune](for mention) and [Marystown](mar mention) is open online until Sept. 10. Fees have not gone up. Those who can't afford them should speak to any coach; it's confidential. Equipment may be left in the bin at the arena. Goalies are needed, as always.

RUNNING

The Tely 10 isn't for everyone, but it might be for you. A free beginners' group will {meet}(e3) on Tuesday at 7 p.m. at the swimming pool in [Burin](bur event). The goal is five kilometres by Thanksgiving. Walkers aren't turned away. Wear something that can be seen from a truck.

DARTS

The league hopes to have ten teams this winter, from [Lamaline](lam mention) to [Red Harbour](red mention). Captains, call Pius.

---
places:
  bur: {name: Burin, point: [47.03, -55.17]}
  law: {name: Lawn, point: [46.95, -55.54]}
  stl: {name: St. Lawrence, point: [46.925, -55.39]}
  mar: {name: Marystown, geonameid: 6067472, point: [47.1666, -55.1483]}
  cla: {name: Clarenville, geonameid: 5923118, point: [48.1666, -53.9648]}
  for: {name: Fortune, point: [47.07, -55.83]}
  stj: {name: "St. John's", geonameid: 6324733, point: [47.5649, -52.7093]}
  gra: {name: Grand Bank, point: [47.1, -55.755]}
  lam: {name: Lamaline, point: [46.87, -55.8]}
  red: {name: Red Harbour, point: [47.31, -54.98]}
events:
  e1: {type: match, places: [stl], start: 2013-08-11, end: 2013-08-11, date_precision: day, date_text: on Sunday, status: happened, actors: Burin, targets: Lawn, main: true}
  e2: {type: match, places: [mar], start: 2013-08-30, end: 2013-09-01, date_precision: day, date_text: for Aug. 30 to Sept. 1, status: planned, actors: "", targets: slo-pitch tournament}
  e3: {type: meeting, places: [bur], start: 2013-08-20, end: 2013-08-20, date_precision: day, date_text: on Tuesday, status: planned, actors: "A free beginners' group"}
  e4: {type: match, places: [stj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The fixed-seat crew}
notes: ""
