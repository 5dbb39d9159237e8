---
id: report-us-873
genre: report
country: US
published: 2018-05-31
publisher: Wabash Courier-Leader
title: "Column: The last hardware store, and the guy who knew threads"
---
By Dan Overmyer

You could walk into Pottenger's with a piece of something in your hand, and Bob would look at it and say, "Three-eighths, sixteen," and go to a drawer.

There are 1,140 drawers. I counted them once when I was nine and my dad was buying a sump pump. They came from a drugstore in [Logansport](log mention), and there's still one with a porcelain label that says Senna.

You may have heard that the store in [Rochester](roc mention) is going to close. Bob is 81. His knees are gone. He has a daughter in [Carmel](car mention) who'd like him nearer to her and a doctor who would like him to sit. When the nuts and bolts are sold, he says, he will sit.

I won't blame the big boxes in [Warsaw](war mention) and [Plymouth](ply mention). I've got a Saturday like everyone else. I won't even blame the phone. If you'd asked me five years ago whether I'd buy a faucet without ever touching it, I would've laughed, and last week the brown truck stopped at our house twice.

What I would say is that a town should know what it has. I know of a man in [Akron](akr mention) (the one in [Indiana](ind mention), where they put the mint) who drove 17 miles for a washer. It was eleven cents. Bob made him take two.

Somebody could still buy it. The building's sound; the price, I'm told, isn't crazy; there's an apartment on top with a view of the courthouse lions. The young couple who run the bakery in [Culver](cul mention) started with less. Would it make money? Not much. Bob never took a vacation except for deer and once, for a week, [Branson](bra mention).

But he'd teach you threads. He says so. He would stay six months, for nothing, on a stool, and tell you what everyone from [Macy](mac mention) to [Argos](arg mention) has under the sink.

I'm tempted. My wife says that I'm no good with drawers.

---
places:
  log: {name: Logansport, geonameid: 4922968, point: [40.7545, -86.3567]}
  roc: {name: Rochester, geonameid: 4925519, point: [41.0648, -86.2158]}
  car: {name: Carmel, geonameid: 4255466, point: [39.9784, -86.118]}
  war: {name: Warsaw, geonameid: 4927854, point: [41.2381, -85.853]}
  ply: {name: Plymouth, geonameid: 4924970, point: [41.3437, -86.3097]}
  akr: {name: Akron, point: [41.038, -86.028]}
  ind: {name: Indiana, geonameid: 4921868, point: [40.0003, -86.2503], precision: division}
  cul: {name: Culver, geonameid: 4919466, point: [41.2189, -86.4231]}
  bra: {name: Branson, geonameid: 4378219, point: [36.6437, -93.2185]}
  mac: {name: Macy, point: [40.96, -86.127]}
  arg: {name: Argos, point: [41.238, -86.245]}
events:
notes: ""
