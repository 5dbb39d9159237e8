---
id: report-co-943
genre: report
country: CO
published: 2019-07-28
publisher: Andean Mirror
title: "'I don't sell forgiveness': a conversation with the woman who maps [Colombia](col mention)'s missing"
---
Luz Dary Monsalve, a forensic anthropologist from [Medellín](med mention), leads a team that looks for some of the estimated 120,000 people who disappeared in half a century of conflict. We talked in [Apartadó](apa mention), between two rainstorms.

Where do you begin?

With the mother. Always with the mother, and with the shirt that he had on. Then with the dogs, because people remember whose dog barked. The map comes last. In [Urabá](ura mention), bananas have been planted over everything.

Do perpetrators help you?

Some. If a man tells the special court what he knows, he may avoid prison. So he comes, he points, and often he's off by two hundred metres because the tree is gone. I've a former paramilitary from [Turbo](tur mention) who dreams of a river bend. He draws it for me. We've dug at four bends.

How many have you found yourself?

I never count before Christmas. Last year our group {recovered}(e1) 31 bodies near [Ituango](itu event) and [Dabeiba](dab event) and {handed}(e2) nine of them over to their families. Nine is a good year.

And the hydroelectric dam at [Ituango](itu mention)?

They told us that the water had to rise. Perhaps so. I'd asked for eighteen months to dig along the [Cauca](cau mention). I was given three.

[Bojayá](boj mention) is in your book as well.

I was a student. In May 2002 a gas-cylinder bomb of the guerrillas {hit}(e3) the church in [Bojayá](boj event), where everybody was sheltering, and some eighty people {died}(e3), more than half of them children. They were buried in a hurry. We {exhumed}(e4) them two years ago. In November, if the plan holds, they'll be {buried}(e5) there again, each with a name.

Do you believe in reconciliation?

I'm a technician. I don't sell forgiveness. If a mother in [Quibdó](qui mention) wants to spit on the floor, I hold the door open for her. There's a word that gentlemen in [Bogotá](bog mention) and [Oslo](osl mention) are fond of: closure. In the [Chocó](cho mention), nobody has ever asked me for closure. They ask me for the jaw, because of the gold tooth.

What frightens you?

That they'll cut the money. And the new ones, the leaders who are being killed in [Caucasia](cauc mention) and [Tumaco](tum mention) now. Some colleague of mine will have to dig for them too.

---
places:
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
  apa: {name: Apartadó, geonameid: 3689798, point: [7.883, -76.6259]}
  ura: {name: Urabá, point: [8.0, -76.7], precision: area, radius_km: 60}
  tur: {name: Turbo, geonameid: 3666570, point: [8.0926, -76.7282]}
  itu: {name: Ituango, point: [7.17, -75.76]}
  dab: {name: Dabeiba, point: [7.0, -76.26]}
  cau: {name: Cauca, point: [7.1, -75.7], precision: near}
  boj: {name: Bojayá, point: [6.56, -76.89]}
  qui: {name: Quibdó, geonameid: 3671116, point: [5.6919, -76.6583]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  cho: {name: Chocó, geonameid: 3686431, point: [5.3828, -76.7263], precision: division}
  cauc: {name: Caucasia, geonameid: 3687025, point: [7.9865, -75.1935]}
  tum: {name: Tumaco, geonameid: 3666640, point: [1.7911, -78.7927]}
events:
  e1: {type: discovery, places: [itu, dab], start: 2018, end: 2018, date_precision: year, date_text: Last year, status: happened, actors: our group, targets: 31 bodies, main: true}
  e2: {type: ceremony, places: [], start: 2018, end: 2018, date_precision: year, date_text: "", status: happened, actors: our group, targets: nine of them, minor: true}
  e3: {type: shelling, places: [boj], start: 2002-05, end: 2002-05, date_precision: month, date_text: In May 2002, killed: 80, killed_qualifier: about, status: happened, actors: the guerrillas, targets: the church in Bojayá}
  e4: {type: investigation, places: [boj], start: 2017, end: 2017, date_precision: year, date_text: two years ago, status: happened, actors: We}
  e5: {type: ceremony, places: [boj], start: 2019-11, end: 2019-11, date_precision: month, date_text: In November, status: planned, actors: ""}
notes: ""
