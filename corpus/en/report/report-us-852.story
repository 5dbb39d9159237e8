---
id: report-us-852
genre: report
country: US
published: 2015-09-10
publisher: Ruby Mountain Times
title: "Carvings {talk}(e3) in [Elko](elk event), car {show}(e2) in [Wells](wel event) on tap"
---
There's something for nearly everyone in northeastern [Nevada](nev mention) this weekend, if you don't mind driving.

The [Spring Creek](spr event) rodeo club's last buckle series of the year {starts}(e1) at 6 p.m. Friday at the horse palace. Entry is $10 and spectators are free. Children can try mutton busting if a parent signs a waiver.

On Saturday, chrome will line Sixth Street in [Wells](wel event) for the annual car {show}(e2). Registration is at 8 a.m. Last year's best in show was a 1949 Mercury from [Twin Falls](twi mention), [Idaho](ida mention). Trophies are given in 14 classes, including "needs work."

Also Saturday, the Western Folklife Center in [Elko](elk event) {hosts}(e3) a talk on Basque sheepherders' carvings in aspen trees. The oldest ones date from the 1890s. Seating is limited and it might be wise to come early.

In [Carlin](car event), the senior center {serves}(e4) a pancake breakfast from 7 to 10 a.m. Sunday. The cost is $6. Money raised pays for meals taken to homebound people as far away as [Crescent Valley](cre mention).

Looking ahead, the county recreation board asks that anybody who would like to sign up for adult volleyball do so before Sept. 25. Teams must have at least two women. Games are Tuesday nights at the convention center.

Hikers should be aware that the road to Lamoille Lake can be icy in the morning. Bears are rare in the Rubies, but marmots chew brake lines, and some people wrap chicken wire around their trucks.

And if you'd rather stay home, the library has 40 Wi-Fi hotspots that can be borrowed for a week at no charge. Branches in [Jackpot](jac mention), [Tuscarora](tus mention) and [Austin](aus mention) have them too.

To submit an item for this column, write by Monday at 5 p.m. Include the date, time, place, price and a phone number. We can't print flyers.

---
places:
  elk: {name: Elko, geonameid: 5703670, point: [40.8324, -115.7631]}
  wel: {name: Wells, geonameid: 5709967, point: [41.1116, -114.9645]}
  nev: {name: Nevada, geonameid: 5509151, point: [39.2502, -116.7512], precision: division}
  spr: {name: Spring Creek, geonameid: 5708894, point: [40.7266, -115.5859]}
  twi: {name: Twin Falls, geonameid: 5610810, point: [42.563, -114.4609]}
  ida: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
  car: {name: Carlin, geonameid: 5702255, point: [40.7138, -116.104]}
  cre: {name: Crescent Valley, point: [40.416, -116.576]}
  jac: {name: Jackpot, geonameid: 5705218, point: [41.9832, -114.6748]}
  tus: {name: Tuscarora, point: [41.313, -116.22]}
  aus: {name: Austin, point: [39.493, -117.07]}
events:
  e1: {type: match, places: [spr], start: 2015-09-11, end: 2015-09-11, date_precision: day, date_text: Friday, status: planned, actors: rodeo club}
  e2: {type: exhibition, places: [wel], start: 2015-09-12, end: 2015-09-12, date_precision: day, date_text: On Saturday, status: planned, actors: "", main: true}
  e3: {type: education, places: [elk], start: 2015-09-12, end: 2015-09-12, date_precision: day, date_text: Saturday, status: planned, actors: Western Folklife Center}
  e4: {type: festival, places: [car], start: 2015-09-13, end: 2015-09-13, date_precision: day, date_text: Sunday, status: planned, actors: the senior center, targets: a pancake breakfast}
notes: ""
