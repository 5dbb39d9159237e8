---
id: report-it-797
genre: report
country: IT
published: 2022-03-31
publisher: "Lago Daily (English service)"
title: "Cable car trial {opens}(e1) in [Verbania](ver event); rockfall {blocks}(e2) [Domodossola](dom event) line"
---
The first {hearing}(e1) in the case of 14 people who {died}(e3) when a cable car {fell}(e3) from [Mottarone](mot event) mountain in May 2021 was {held}(e1) on Wednesday in [Verbania](ver event), on [Lake Maggiore](lak mention).

The judge for preliminary investigations, Dr Ornella Bazzani, {heard}(e1) experts for five hours. They {reported}(e4) that the hauling rope had {corroded}(e3) near its head, and that the emergency brake had been {disabled}(e3) with metal forks. Three men, among them the operator, are accused of manslaughter. All deny it, except the head of service, who {confessed}(e5) last year to having left the forks in place to avoid stoppages.

Among the dead were five members of a family of [Israelis](isr demonym) living in [Pavia](pav mention). The only survivor, a boy now six, lives with relatives near [Tel Aviv](tel mention). A court in [Milan](mil event) last month {rejected}(e6) a plea to try his grandfather's driver for having {taken}(e7) him out of [Italy](ita mention) on a private plane from [Lugano](lug event).

"I come here because somebody has to be the brother," said Fabrizio Malnati, who had driven from [Vercelli](verc mention).

The next sitting is {fixed}(e8) for 16 June. The plant, {built}(e9) in 1970, is to be taken {down}(e9). In 1998, 20 people were {killed}(e10) at [Cavalese](cav event) when a [U.S.](uni demonym) jet {cut}(e10) a cable, a disaster that both cases' lawyers mentioned.

On the other shore, a {rockfall}(e2) of 400 cubic metres near [Baveno](bav event) on Tuesday night {closed}(e11) the railway to [Domodossola](dom mention) and the [Simplon](sim mention). Passengers from [Geneva](gen mention) are {put}(e11) on buses at [Brig](bri event). A similar {slide}(e12) in 2015 {killed}(e12) a cyclist at [Cannobio](can event).

The region is in the grip of a {drought}(e13); the [Po](po event) at [Piacenza](pia event) is lower than it has been in March for 70 years, and villages around [Biella](bie event) {get}(e13) water by tanker. Forest fires have {burned}(e14) 200 hectares above [Cannero](cann event).

Also on Wednesday, [Novara](nov event) {received}(e15) 61 women and children from [Mykolaiv](myk mention) in a former barracks. Some 75,000 people have {come}(e16) to the country from [Ukraine](ukr mention) since the war {began}(e17). The mayor of [Stresa](str metonym), Marcella Cerutti, {asked}(e18) tourists not to be afraid. Bookings for Easter on the [Borromean Islands](bor mention), she said, were at two thirds.

---
places:
  ver: {name: Verbania, geonameid: 6457398, point: [45.9214, 8.5518]}
  dom: {name: Domodossola, geonameid: 3177532, point: [46.1165, 8.2931]}
  mot: {name: Mottarone, point: [45.88, 8.45], precision: near}
  lak: {name: Lake Maggiore, point: [45.95, 8.6], precision: area, radius_km: 25}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  pav: {name: Pavia, geonameid: 3171366, point: [45.1921, 9.1592]}
  tel: {name: Tel Aviv, point: [32.08, 34.78]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  lug: {name: Lugano, geonameid: 2659836, point: [46.0101, 8.96]}
  verc: {name: Vercelli, geonameid: 3164565, point: [45.3216, 8.4199]}
  cav: {name: Cavalese, point: [46.29, 11.46]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bav: {name: Baveno, point: [45.91, 8.5]}
  sim: {name: Simplon, point: [46.25, 8.03], precision: near}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  bri: {name: Brig, point: [46.32, 7.99]}
  can: {name: Cannobio, point: [46.06, 8.7]}
  po: {name: Po, point: [45.05, 9.7], precision: near}
  pia: {name: Piacenza, geonameid: 3171058, point: [45.0524, 9.6934]}
  bie: {name: Biella, geonameid: 3182043, point: [45.563, 8.058]}
  cann: {name: Cannero, point: [46.02, 8.68]}
  nov: {name: Novara, geonameid: 3172189, point: [45.4469, 8.6212]}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  str: {name: Stresa, point: [45.88, 8.54]}
  bor: {name: Borromean Islands, point: [45.9, 8.53], precision: near}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
events:
  e1: {type: trial, places: [ver], start: 2022-03-30, end: 2022-03-30, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e2: {type: landslide, places: [bav], start: 2022-03-29, end: 2022-03-29, date_precision: day, date_text: on Tuesday night, status: happened, actors: "", targets: the railway, main: true}
  e3: {type: other_accident, places: [mot], start: 2021-05, end: 2021-05, date_precision: month, date_text: in May 2021, killed: 14, status: happened, actors: a cable car, targets: 14 people, main: true}
  e4: {type: investigation, places: [ver], start: 2022-03-30, end: 2022-03-30, date_precision: day, date_text: "", status: happened, actors: experts, targets: the hauling rope, minor: true}
  e5: {type: statement, places: [], start: 2021, end: 2021, date_precision: year, date_text: last year, status: happened, actors: the head of service, minor: true}
  e6: {type: verdict, places: [mil], start: 2022-02, end: 2022-02, date_precision: month, date_text: last month, status: happened, actors: A court, targets: a plea}
  e7: {type: abduction, places: [lug], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "his grandfather's driver", targets: him, minor: true}
  e8: {type: trial, places: [ver], start: 2022-06-16, end: 2022-06-16, date_precision: day, date_text: for 16 June, status: planned, actors: "", minor: true}
  e9: {type: construction, places: [mot], start: 1970, end: 1970, date_precision: year, date_text: in 1970, status: happened, actors: "", targets: The plant, minor: true}
  e10: {type: air_accident, places: [cav], start: 1998, end: 1998, date_precision: year, date_text: In 1998, killed: 20, status: happened, actors: jet, targets: a cable}
  e11: {type: transport_change, places: [bri, bav, dom], start: 2022-03-29, end: 2022-03-29, date_precision: day, date_text: on Tuesday night, status: happened, actors: "", targets: the railway}
  e12: {type: landslide, places: [can], start: 2015, end: 2015, date_precision: year, date_text: in 2015, killed: 1, status: happened, actors: "", targets: a cyclist}
  e13: {type: drought, places: [pia, bie], start: 2022-03, end: 2022-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: villages}
  e14: {type: wildfire, places: [cann], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Forest fires, targets: 200 hectares}
  e15: {type: aid, places: [nov], start: 2022-03-30, end: 2022-03-30, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: 61 women and children, minor: true}
  e16: {type: displacement, places: [ita], start: null, end: null, date_precision: unknown, date_text: since the war, displaced: 75000, displaced_qualifier: about, status: happened, actors: "Some 75,000 people"}
  e17: {type: battle, places: [ukr], start: 2022-02, end: 2022-02, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e18: {type: statement, places: [str], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The mayor of Stresa, Marcella Cerutti", targets: tourists, minor: true}
notes: ""
