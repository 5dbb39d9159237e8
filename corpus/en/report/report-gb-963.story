---
id: report-gb-963
genre: report
country: GB
published: 2020-07-02
publisher: World Service Online
title: "What does the security law mean for [Hong Kong](hon mention)?"
---
[China](chi metonym) has {imposed}(e1) a law on [Hong Kong](hon event) that makes secession, subversion, terrorism and collusion with foreign forces punishable by up to life in prison.

It came into force at 23:00 on Tuesday, an hour before the 23rd anniversary of the handover from [British](bri demonym) rule.

**What's in it?**

The text has 66 articles and was not made public until it took effect. Damaging public transport can be considered terrorism. Those found guilty will not be allowed to stand for office. Companies may be fined.

[Beijing](bei metonym) will have an office in the territory whose staff are not bound by local law. Some cases can be tried on the mainland.

Article 38 seems to say that the law also applies to people who aren't residents, and to acts outside the territory. Lawyers in [London](lon mention) and [Taipei](tai mention) have asked whether a slogan shouted in [Toronto](tor mention) might lead to an arrest at the airport.

**Why now?**

The Basic Law, the territory's mini-constitution, requires it to pass such a law itself. An attempt in 2003 was {dropped}(e2) after half a million people {marched}(e3) against it. Last year plans for extradition to the mainland led to months of {protests}(e4), some of them violent.

"What couldn't be done through the front door has come in by the window," says Dr Gareth Munslow, who teaches [Chinese](chin demonym) politics at the University of [Leeds](lee metonym org).

**How have people reacted?**

On Wednesday police {arrested}(e5) about 370 people at a banned rally in [Causeway Bay](cau event) and [Wan Chai](wan event), ten of them under the new law. One man had a flag with the words "[Hong Kong](hon mention) Independence" in his bag.

Several activists have left politics. Shops in [Mong Kok](mon mention) have taken down their posters. Others say that they welcome the law, and hope that calm will bring visitors back.

**What can other countries do?**

Not a great deal, analysts say. [Washington](was metonym) could end the special status that allows the territory to trade on better terms than [Shenzhen](she mention) or [Shanghai](sha mention). [Australia](aus metonym) is thinking about visas.

The [UK](uk metonym) has {said}(e6) that it will offer a path to citizenship to those who hold overseas passports, which could be up to three million people. How many would come, to [Manchester](man mention) or [Milton Keynes](mil mention) or anywhere else, nobody can tell.

---
places:
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  bei: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  cau: {name: Causeway Bay, point: [22.28, 114.185]}
  wan: {name: Wan Chai, point: [22.278, 114.173]}
  mon: {name: Mong Kok, point: [22.32, 114.17]}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  uk: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
  mil: {name: Milton Keynes, geonameid: 2642465, point: [52.0417, -0.7558]}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: legislation, places: [hon], start: 2020-06-30, end: 2020-06-30, date_precision: day, date_text: "at 23:00 on Tuesday", status: happened, actors: China, targets: a law, main: true}
  e2: {type: decision, places: [hon], start: 2003, end: 2003, date_precision: year, date_text: in 2003, status: happened, actors: "", targets: An attempt, minor: true}
  e3: {type: protest, places: [hon], start: 2003, end: 2003, date_precision: year, date_text: in 2003, status: happened, actors: half a million people, targets: it}
  e4: {type: protest, places: [hon], start: 2019, end: 2019, date_precision: year, date_text: Last year, status: happened, actors: "", targets: plans for extradition to the mainland}
  e5: {type: arrest, places: [cau, wan], start: 2020-07-01, end: 2020-07-01, date_precision: day, date_text: On Wednesday, arrested: 370, arrested_qualifier: about, status: happened, actors: police, targets: about 370 people, main: true}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The UK, targets: a path to citizenship}
notes: ""
