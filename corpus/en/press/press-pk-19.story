---
id: press-pk-19
genre: press
country: PK
published: 2024-11-05
publisher: Inter-Services Information Office
title: "Security Forces {Kill}(e1) Eight Militants in [North Waziristan](nor event)"
---
[Rawalpindi](raw dateline), 5 November 2024: On the night of 3/4 November, security forces conducted an intelligence-based {operation}(e1) near [Mir Ali](mir event), [North Waziristan](nor event) District. During the ensuing {exchange of fire}(e1), eight militants were {killed}(e1), while five were injured. Havildar Imran Gul (age 36 years, resident of [Charsadda](cha mention)) and Sepoy Waqas Anwar (24, resident of [Jhang](jha mention)) embraced martyrdom.

In a second {encounter}(e2), at [Spinkai](spi event) in [South Waziristan](sou event), a group of militants attempting to cross from [Afghanistan](afg mention) was intercepted; three were {killed}(e2) and the remainder fled. Weapons and ammunition were {recovered}(e3) from the site.

The killed militants were involved in the {attack}(e4) on a police post in [Bannu](ban event) on 22 October, in which four policemen {died}(e4), and in the {abduction}(e5) of two engineers in [Tank](tan event) in August. The engineers were {freed}(e6) on 9 September.

On 4 November an improvised device {exploded}(e7) beneath a water tanker at [Dossali](dos event). No loss of life was reported. A sanitization {operation}(e8) is being carried out in the area, and the road between [Razmak](raz event) and [Bannu](ban mention) will remain {closed}(e9) until Thursday.

{Funeral}(e10) prayers for the martyrs were offered at [Bannu](ban metonym org) Garrison on Tuesday morning. [Pakistan](pak metonym) has consistently asked [Kabul](kab metonym) to deny the use of its soil. Reports on social media of a helicopter having been {shot down}(e11) are baseless.

---
places:
  raw: {name: Rawalpindi, geonameid: 1166993, point: [33.5973, 73.0479]}
  nor: {name: North Waziristan, point: [32.95, 70.0], precision: area, radius_km: 45}
  mir: {name: Mir Ali, point: [32.975, 70.266], precision: near}
  cha: {name: Charsadda, geonameid: 1181439, point: [34.1482, 71.7406]}
  jha: {name: Jhang Sadr, geonameid: 1175892, point: [31.2698, 72.3169]}
  spi: {name: Spinkai, point: [32.32, 70.0], precision: near}
  sou: {name: South Waziristan, point: [32.3, 69.8], precision: area, radius_km: 45}
  ban: {name: Bannu, geonameid: 1183460, point: [32.9853, 70.604]}
  tan: {name: Tank, geonameid: 1163905, point: [32.2171, 70.3832]}
  dos: {name: Dossali, point: [32.82, 70.03], precision: near}
  raz: {name: Razmak, point: [32.69, 69.83], precision: near}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
events:
  e1: {type: battle, places: [mir], start: 2024-11-03, end: 2024-11-04, date_precision: day, date_text: "On the night of 3/4 November", killed: 10, injured: 5, status: happened, actors: security forces, targets: militants, main: true}
  e2: {type: battle, places: [spi], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: "", targets: a group of militants, main: true}
  e3: {type: raid, places: [spi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: attack, places: [ban], start: 2024-10-22, end: 2024-10-22, date_precision: day, date_text: on 22 October, killed: 4, status: happened, actors: militants, targets: a police post}
  e5: {type: abduction, places: [tan], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: militants, targets: two engineers}
  e6: {type: rescue, places: [], start: 2024-09-09, end: 2024-09-09, date_precision: day, date_text: on 9 September, status: happened, actors: "", targets: The engineers}
  e7: {type: bombing, places: [dos], start: 2024-11-04, end: 2024-11-04, date_precision: day, date_text: On 4 November, killed: 0, status: happened, actors: "", targets: a water tanker}
  e8: {type: raid, places: [dos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: closure, places: [raz, ban], start: 2024-11-07, end: 2024-11-07, date_precision: day, date_text: until Thursday, status: happened, actors: ""}
  e10: {type: ceremony, places: [ban], start: 2024-11-05, end: 2024-11-05, date_precision: day, date_text: on Tuesday morning, status: happened, actors: ""}
  e11: {type: air_accident, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: "", targets: a helicopter}
notes: ""
