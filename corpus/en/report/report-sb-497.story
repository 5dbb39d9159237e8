---
id: report-sb-497
genre: report
country: SB
published: 2021-11-29
publisher: Pacific Islands Daily
title: "Curfew {extended}(e1) in [Honiara](hon event) after three bodies {found}(e2)"
---
Authorities in [Solomon Islands](sol metonym) have {ordered}(e1) people in the capital, [Honiara](hon event), to stay home at night until further notice after the worst {riots}(e3) in the country's history.

The charred remains of three people were {found}(e2) in a burned-out shop in the [Chinatown](chi event) district on Friday night. Forensic teams were {searching}(e4) three more buildings on Sunday. Police said they had {arrested}(e5) more than 100 people.

The {violence}(e3) began last Wednesday when a {protest}(e6) by people from [Malaita](mal mention), the most populous island, turned against the government. The crowd {set fire}(e3) to a building in the grounds of Parliament, a police post, a high school block and dozens of [Chinese](chin demonym)-owned shops. {Looting}(e3) spread to [Ranadi](ran event) and [Kukum](kuk event), where a tobacco warehouse {went up in flames}(e3) on Friday.

Prime Minister Gideon Sogavaka {refused}(e7) on Friday to resign, and {blamed}(e8) foreign powers that had been "whispering into the ears" of [Malaita](mal metonym)'s leaders. His government {switched}(e9) diplomatic recognition from [Taiwan](tai metonym) to [China](china metonym) in 2019, a step that [Malaita](mal metonym)'s premier, Derrick Suimae, has never accepted. The opposition said that it will {move}(e11) a motion of no confidence on 6 December.

[Australia](aus metonym) {sent}(e12) about 100 police and soldiers within 24 hours of a request under a 2017 treaty, and [Papua New Guinea](pap metonym) 34; some 50 [Fijian](fij demonym) troops {landed}(e12) this morning. [New Zealand](new metonym) will {follow}(e13) on Thursday. "We are not there to take sides," the [Australian](aust demonym) prime minister said in [Canberra](can event).

In a queue outside the only bank open on Sunday, people told of rice at three times the usual price. Petrol stations at [White River](whi event) and [Henderson](hen event) were {shut}(e14). Many families have {left}(e15) by boat for [Auki](auk event) and [Gizo](giz event). The central bank put the {damage}(e3) at US$28 million, and a thousand jobs are {lost}(e16).

It is the third time that [Chinatown](chi mention) has been a target: mobs {burned}(e17) it down in 2006, and some shops were {attacked}(e18) after a vote in Parliament in 2019. Between 1998 and 2003, about 200 people were {killed}(e19) in {fighting}(e19) between groups from [Malaita](mal mention) and [Guadalcanal](gua event). An [Australian](aust demonym)-led force that {arrived}(e20) then stayed until 2017.

[Beijing](bei metonym) has {advised}(e21) its citizens to keep indoors.

---
places:
  sol: {name: Solomon Islands, geonameid: 2103350, point: [-8.0, 159.0], precision: country}
  chi: {name: Chinatown, point: [-9.435, 159.968]}
  mal: {name: Malaita, point: [-9.0, 161.0], precision: division}
  ran: {name: Ranadi, point: [-9.43, 159.99]}
  kuk: {name: Kukum, point: [-9.435, 159.975]}
  whi: {name: White River, point: [-9.432, 159.927]}
  hen: {name: Henderson, point: [-9.43, 160.05]}
  auk: {name: Auki, point: [-8.768, 160.698]}
  giz: {name: Gizo, geonameid: 2108857, point: [-8.103, 156.8419]}
  gua: {name: Guadalcanal, point: [-9.6, 160.2], precision: division}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  hon: {name: Honiara, geonameid: 2108502, point: [-9.4333, 159.95]}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  china: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  pap: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  aust: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: decision, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Authorities, main: true}
  e2: {type: discovery, places: [chi], start: 2021-11-26, end: 2021-11-26, date_precision: day, date_text: on Friday night, killed: 3, status: happened, actors: "", targets: remains of three people, main: true}
  e3: {type: riot, places: [hon, chi, ran, kuk], start: 2021-11-24, end: 2021-11-26, date_precision: day, date_text: last Wednesday, status: happened, actors: The crowd, targets: shops, main: true}
  e4: {type: investigation, places: [hon], start: 2021-11-28, end: 2021-11-28, date_precision: day, date_text: on Sunday, status: happened, actors: Forensic teams, targets: three more buildings, minor: true}
  e5: {type: arrest, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", arrested: 100, arrested_qualifier: at_least, status: happened, actors: Police, targets: more than 100 people}
  e6: {type: protest, places: [hon], start: 2021-11-24, end: 2021-11-24, date_precision: day, date_text: last Wednesday, status: happened, actors: people from Malaita, targets: the government}
  e7: {type: resignation, places: [], start: 2021-11-26, end: 2021-11-26, date_precision: day, date_text: on Friday, status: happened, negated: true, actors: Prime Minister Gideon Sogavaka}
  e8: {type: statement, places: [], start: 2021-11-26, end: 2021-11-26, date_precision: day, date_text: on Friday, status: happened, actors: Prime Minister Gideon Sogavaka, targets: foreign powers}
  e9: {type: decision, places: [sol], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: His government, targets: China}
  e11: {type: decision, places: [hon], start: 2021-12-06, end: 2021-12-06, date_precision: day, date_text: on 6 December, status: planned, actors: The opposition}
  e12: {type: aid, places: [sol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Australia}
  e13: {type: aid, places: [sol], start: 2021-12-02, end: 2021-12-02, date_precision: day, date_text: on Thursday, status: planned, actors: New Zealand}
  e14: {type: closure, places: [whi, hen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Petrol stations}
  e15: {type: displacement, places: [auk, giz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Many families}
  e16: {type: layoffs, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a thousand jobs, minor: true}
  e17: {type: riot, places: [chi], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: mobs}
  e18: {type: riot, places: [chi], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: some shops}
  e19: {type: battle, places: [gua], start: 1998, end: 2003, date_precision: year, date_text: Between 1998 and 2003, killed: 200, killed_qualifier: about, status: happened, actors: ""}
  e20: {type: aid, places: [sol], start: 2003, end: 2003, date_precision: year, date_text: then, status: happened, actors: An Australian-led force, minor: true}
  e21: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beijing, targets: its citizens, minor: true}
notes: ""
