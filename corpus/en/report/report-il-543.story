---
id: report-il-543
genre: report
country: IL
published: 2023-03-27
publisher: Coastal Plain Post
title: "[Israel](isr metonym) {halts}(e1) court overhaul as {strike}(e2) {shuts}(e2) airport and malls"
---
[JERUSALEM](jer dateline) — Prime Minister Boaz Nevo on Monday night {put on hold}(e1) his plan to rein in the Supreme Court, after the largest {strike}(e2) in the country's history and a night of {fires}(e7) on the [Tel Aviv](tel event) motorway.

In a speech that was five times delayed, he said that he would not let [Israel](isr mention) be torn and that the bill on the choice of judges would wait until the summer session. He is {offering}(e3) the opposition {talks}(e3) under President Ehud Sarid, which are to {open}(e3) at the residence in [Jerusalem](jer event) on Tuesday.

The head of the Histadrut trade union federation, Arik Ben-Ami, {called off}(e2) the {walkout}(e2) at once. It had {grounded}(e4) flights at Ben Gurion airport, {closed}(e2) the ports of [Haifa](hai event) and [Ashdod](ash event), and kept surgeons, bank clerks and the staff of embassies, from [Nairobi](nai event) to [Buenos Aires](bue event), at home.

What set it off was Nevo's {dismissal}(e5) on Sunday of Defence Minister Yair Galili, a former general from [Rosh Pina](ros mention) who had {warned}(e6) that the quarrel was entering the ranks. Within an hour, people were out in [Haifa](hai event), [Beersheba](bee event) and [Ra'anana](raa event) in house clothes. In [Tel Aviv](tel event), they {blocked}(e7) the Ayalon highway until 2 a.m. and {lit}(e7) bonfires; police {used}(e7) water cannon and {arrested}(e8) 46. In [Jerusalem](jer event), a crowd {broke through}(e7) a fence near the prime minister's house. The consul general in [New York](new event) {resigned}(e9).

Far-right supporters of the plan {gathered}(e10) outside the Knesset on Monday evening in their tens of thousands, many {bused}(e10) in from settlements in the [West Bank](wes mention) such as [Ofra](ofr mention) and [Kiryat Arba](kir mention). Some {attacked}(e11) an Arab taxi driver near Sacher Park; he was {treated}(e11) for cuts. To keep its leader in the coalition, Nevo {agreed}(e12) to set up a national guard under his ministry.

[Washington](was metonym) welcomed the pause. [Berlin](ber metonym) and [London](lon metonym), which the prime minister {visited}(e13) this month with demonstrators at his heels, did so too.

The shekel {rose}(e14) 1.7 per cent. Elsewhere, two soldiers {wounded}(e15) on Saturday in a {shooting}(e15) in [Huwara](huw event), the third there in a month, were in stable condition in a hospital at [Petah Tikva](pet event). In [Gaza](gaz mention), a spokesman for Hamas said that the enemy's house was made of glass.

---
places:
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  ros: {name: Rosh Pina, point: [32.97, 35.54]}
  raa: {name: "Ra'anana", point: [32.184, 34.871]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  wes: {name: West Bank, point: [32.0, 35.3], precision: area, radius_km: 50}
  ofr: {name: Ofra, point: [31.955, 35.262]}
  kir: {name: Kiryat Arba, point: [31.525, 35.117]}
  huw: {name: Huwara, point: [32.152, 35.257]}
  pet: {name: Petah Tikva, point: [32.087, 34.887]}
  gaz: {name: Gaza, point: [31.42, 34.35], precision: area, radius_km: 20}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  bee: {name: Beersheba, point: [31.25, 34.79]}
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  ash: {name: Ashdod, geonameid: 295629, point: [31.7921, 34.6497]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: decision, places: [jer], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: on Monday night, status: happened, actors: Prime Minister Boaz Nevo, targets: his plan, main: true}
  e2: {type: strike, places: [hai, ash, isr], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: "", status: happened, actors: Histadrut, main: true}
  e3: {type: meeting, places: [jer], start: 2023-03-28, end: 2023-03-28, date_precision: day, date_text: on Tuesday, status: planned, actors: the opposition}
  e4: {type: transport_change, places: [isr], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: "", status: happened, actors: "", targets: flights}
  e5: {type: resignation, places: [isr], start: 2023-03-26, end: 2023-03-26, date_precision: day, date_text: on Sunday, status: happened, actors: Nevo, targets: Defence Minister Yair Galili}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Defence Minister Yair Galili, minor: true}
  e7: {type: riot, places: [tel, jer], start: 2023-03-26, end: 2023-03-27, date_precision: day, date_text: until 2 a.m., status: happened, actors: "", main: true}
  e8: {type: arrest, places: [tel], start: 2023-03-26, end: 2023-03-27, date_precision: day, date_text: "", arrested: 46, status: happened, actors: police}
  e9: {type: resignation, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The consul general, minor: true}
  e10: {type: protest, places: [jer], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: on Monday evening, status: happened, actors: Far-right supporters of the plan}
  e11: {type: attack, places: [jer], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: an Arab taxi driver}
  e12: {type: agreement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nevo, targets: a national guard}
  e13: {type: visit, places: [ber, lon], start: 2023-03, end: 2023-03, date_precision: month, date_text: this month, status: happened, actors: the prime minister, minor: true}
  e14: {type: market, places: [], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: "", status: happened, actors: The shekel}
  e15: {type: shooting, places: [huw], start: 2023-03-25, end: 2023-03-25, date_precision: day, date_text: on Saturday, injured: 2, status: happened, actors: "", targets: two soldiers}
notes: ""
