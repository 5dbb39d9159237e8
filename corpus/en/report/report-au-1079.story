---
id: report-au-1079
genre: report
country: AU
published: 2012-02-14
publisher: Consumer Safety Australia
title: "Solar hot water maker {recalls}(e1) valves after [Toowoomba](too event) {scalding}(e2)"
---
The maker of a solar hot water system that is installed in about 14,000 homes has {recalled}(e1) a valve after a two-year-old child was {scalded}(e2) in [Toowoomba](too event).

The tempering valve, sold between March 2010 and September 2011 under the name SunSafe 50, is meant to mix hot and cold water so that it comes out of the bathroom tap at no more than 50 degrees. In some units a spring can stick.

"Any parent would be horrified, and so are we," said Geoff Pilbeam, managing director of Solarflow [Australia](aust metonym org), whose factory is in [Dandenong](dan mention). "Every owner of an affected unit will get a new valve, fitted by a plumber, at no cost. In the meantime we'd ask people to test the water with an elbow before a child gets in, and to turn the booster off if it feels too hot."

Units with serial numbers that begin with T10 or T11 are affected. The number is on the brass body under the insulation. Most were sold in [Queensland](que mention) and northern [New South Wales](new mention), with a few hundred in [Darwin](dar mention) and [Alice Springs](ali mention).

Water at 60 degrees can burn a child's skin to its full depth in one second, compared with five minutes at 48. Around 90 young children are treated in [Australian](aus demonym) hospitals for serious burns from taps each year, according to a foundation that promotes child safety. The rules require water in new bathrooms to be limited to 50 degrees, but older houses are exempt.

The girl was {hurt}(e2) on 21 January and spent nine days in a hospital in [Brisbane](bri event), where she had a skin {graft}(e3). Her mother, who asked not to be named, said that it had happened "in the time that it takes to reach for a towel". She wants shops to be obliged to ring their customers. "A notice in a newspaper isn't going to reach somebody like me."

Under the [Australian](aus demonym org) Consumer Law, suppliers have to notify the minister within two days of starting a recall. Those that fail to do so may be fined.

Owners can ring the company on weekdays from 7am to 7pm, or contact Fair Trading offices in [Ipswich](ips mention), [Lismore](lis mention) and [Townsville](tow mention).

---
places:
  too: {name: Toowoomba, geonameid: 2146268, point: [-27.5606, 151.9539]}
  dan: {name: Dandenong, point: [-37.99, 145.21]}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
  ali: {name: Alice Springs, geonameid: 2077895, point: [-23.6975, 133.8836]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  aust: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  ips: {name: Ipswich, geonameid: 2162644, point: [-27.6234, 152.7607]}
  lis: {name: Lismore, point: [-28.81, 153.28]}
  tow: {name: Townsville, geonameid: 2146142, point: [-19.2664, 146.8057]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
events:
  e1: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The maker of a solar hot water system, targets: a valve, main: true}
  e2: {type: other_accident, places: [too], start: 2012-01-21, end: 2012-01-21, date_precision: day, date_text: on 21 January, injured: 1, status: happened, actors: "", targets: a two-year-old child, main: true}
  e3: {type: medical, places: [bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The girl, minor: true}
notes: ""
