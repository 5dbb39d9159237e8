---
id: report-ca-837
genre: report
country: CA
published: 2013-06-06
publisher: Miramichi Bay Tribune
title: "Graduation season: five students, five plans"
---
They are the class of 2013, and by September most of them will be gone.

Of 188 students who are to {graduate}(e1) from James M. Hill Memorial High School in [Miramichi](mir event) on June 20, about a third expect to study at a university, a third at a community college, and a third do not know. We asked five what they hope for.

Kaitlyn Savoie, 18, [Neguac](neg mention): Nursing at the Université de [Moncton](mon metonym org). "My grandmother was in the hallway of the hospital for two days. I'd like to be the one who comes." She plans to come back. She has been told that everyone says so.

Tyler Matchett, 17, [Red Bank](red mention): Welding, then [Fort McMurray](for mention). His father flies there, three weeks out and one in. "You don't see your kids, but they've got skates," he says.

Marcus Ward, 18, [Metepenagiag](met mention) First Nation: Law. He would have to do an arts degree first, at St. Thomas in [Fredericton](fre mention). There are few Mi'kmaq lawyers, and he thinks the next ten years will be decided in the courts, on shale gas, salmon and trees.

Emma Doak, 18, [Doaktown](doa mention): She will stay and fish with her uncle, who guides [Americans](uni demonym) on the [Southwest Miramichi](sou mention). A license costs her nothing, but she must pass a first-aid course. "Everybody tells me it's a waste. I ask them of what."

Jean-Luc Robichaud, 18, [Tracadie](tra mention): "I'd go anywhere that's warm." He leans towards [Australia](aus mention). A working visa costs $400, and he has $1,150 from bagging groceries.

Guidance counsellor Anne Urquhart says that students should not fear a change of mind: half of those who start at university switch programs. Her advice to parents is not to ask at supper.

The unemployment rate in the region is 17 per cent. [New Brunswick](new mention)'s population under 25 has fallen by a quarter since 1991, according to Statistics [Canada](can metonym org), and nothing now on the horizon, neither the call centres nor a mine at [Sisson Brook](sis mention), would turn that around.

---
places:
  mir: {name: Miramichi, geonameid: 6075081, point: [47.029, -65.5019]}
  neg: {name: Neguac, point: [47.24, -65.06]}
  mon: {name: Moncton, geonameid: 6076211, point: [46.0945, -64.7965]}
  red: {name: Red Bank, point: [46.95, -65.81]}
  for: {name: Fort McMurray, geonameid: 5955895, point: [56.7268, -111.381]}
  met: {name: Metepenagiag, point: [46.95, -65.83]}
  fre: {name: Fredericton, geonameid: 5957776, point: [45.9454, -66.6656]}
  doa: {name: Doaktown, point: [46.55, -66.12]}
  sou: {name: Southwest Miramichi, point: [46.6, -66.1], precision: area, radius_km: 60}
  tra: {name: Tracadie, point: [47.51, -64.91]}
  new: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
  sis: {name: Sisson Brook, point: [46.37, -67.05], precision: near}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: education, places: [mir], start: 2013-06-20, end: 2013-06-20, date_precision: day, date_text: on June 20, status: planned, actors: 188 students, main: true}
notes: ""
