---
id: report-sn-961
genre: report
country: SN
published: 2022-04-29
publisher: Afrique Science Report
title: "Ten questions about monkeys, trees and meat: how diseases cross over"
---
[DAKAR](dak dateline) — When a new Ebola {case}(e1) was confirmed in [Mbandaka](mba event), in the north-west of [Congo](drc mention), on 23 April, doctors there asked the usual question: did the virus come from a survivor or from the forest? Veterinarian Awa Cissokho, who heads a laboratory in [Kédougou](ked mention), answers ours.

**Where do such viruses live when there's no outbreak?** In animals that don't fall ill from them. For Ebola we think of fruit bats, although nobody has found the live virus in one. For Lassa fever it's a rat. For Rift Valley fever, cattle and mosquitoes.

**How do they reach us?** Through blood, saliva, droppings. A hunter who cuts himself, a child that eats a mango with tooth marks. The index case of the epidemic that {killed}(e2) more than 11,000 people in [Guinea](gui event), [Liberia](lib event) and [Sierra Leone](sie event) was a boy of about two in [Meliandou](mel event) who may have played in a hollow tree.

**Is it getting more frequent?** Yes. Reports of outbreaks of animal origin in [Africa](afr mention) rose by 63 per cent from 2012 to 2022 compared with the decade before, the World Health Organization says.

**Why?** Roads, above all. A village outside [Ouesso](oue mention) or [Nzérékoré](nze mention) used to be three days from a city. If somebody fell ill, the village buried him. Now he takes a motorcycle.

**Should bushmeat be banned?** It has been, often. In 2014 it vanished from markets and went on sale at the back door. In [Gabon](gab mention) people eat it because they like it, in the [Central African Republic](cen mention) because it's all there is. These aren't the same problem.

**Are vaccines the answer?** For Ebola we have one. For Marburg, which {appeared}(e3) in [Guéckédou](gue event) last year, no. For most we don't have so much as a test.

**What would you do with a million euros?** Freezers and fuel. A sample from [Boende](boe mention) can travel for a week before anybody looks at it in [Kinshasa](kin mention).

**And with a hundred million?** I would pay the nurses who see the first patient.

**Are you afraid of bats?** No. They plant trees. If we killed them, as people did with fire in one village in [Uganda](uga mention), the survivors would fly elsewhere.

**What's next?** Nobody who knows will tell you.

---
places:
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  mba: {name: Mbandaka, geonameid: 2312895, point: [0.0486, 18.2603]}
  drc: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  ked: {name: Kédougou, geonameid: 2250645, point: [12.5556, -12.1808]}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
  mel: {name: Meliandou, point: [8.62, -10.06]}
  afr: {name: Africa, point: [5.0, 20.0], precision: area, radius_km: 3500}
  oue: {name: Ouesso, point: [1.61, 16.05]}
  nze: {name: Nzérékoré, geonameid: 2416969, point: [7.7562, -8.8179]}
  gab: {name: Gabon, geonameid: 2400553, point: [-1.0, 11.75], precision: country}
  cen: {name: Central African Republic, geonameid: 239880, point: [7.0, 21.0], precision: country}
  gue: {name: Guéckédou, point: [8.57, -10.13]}
  boe: {name: Boende, geonameid: 218680, point: [-0.2816, 20.8805]}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
events:
  e1: {type: outbreak, places: [mba], start: 2022-04-23, end: 2022-04-23, date_precision: day, date_text: on 23 April, status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [gui, lib, sie, mel], start: null, end: null, date_precision: unknown, date_text: "", killed: 11000, killed_qualifier: at_least, status: happened, actors: "", targets: "more than 11,000 people"}
  e3: {type: outbreak, places: [gue], start: 2021, end: 2021, date_precision: year, date_text: last year, status: happened, actors: ""}
notes: ""
