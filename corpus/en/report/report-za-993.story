---
id: report-za-993
genre: report
country: ZA
published: 2011-10-05
publisher: Cape Business News
title: "Umthombo Solar {unveils}(e1) R420 geyser kit for township homes"
---
[JOHANNESBURG](joh dateline), 5 October 2011. Umthombo Solar Technologies today {announced}(e1) the availability of the HomeSun 80, a low-pressure solar water heater which is designed for homes of less than 50m² and which can be fitted by two people in under two hours.

The kit was {unveiled}(e1) at a conference on green building in [Sandton](san event). It consists of an 80-litre tank, twelve evacuated tubes and a frame of galvanised steel, and it will be sold at R420 to municipalities that qualify for the rebate from Eskom.

"Half of the electricity bill of an average family in [Soweto](sow mention) or [Khayelitsha](kha mention) goes on hot water," said Thandeka Mokoena, chief executive of Umthombo. "The sun over [Upington](upi mention) costs nothing, and the sun over [Mdantsane](mda mention) costs nothing either. We believe that nobody should have to choose between a warm bath and a cooked meal."

The company, which has its headquarters in [Midrand](mid mention) and a factory at [Atlantis](atl mention) on the [West Coast](wes mention), has installed more than 31 000 units in [South Africa](sou mention), [Namibia](nam mention) and [Lesotho](les mention). It employs 260 people, over 60% of them women.

According to the Department of Energy, the national target is one million solar heaters by 2014. Industry bodies warn that imports from [China](chi mention) of poor quality could damage public trust in the technology, particularly in frost areas such as [Sutherland](sut mention) and [Bethlehem](bet mention), where tubes may burst if they are not protected.

Every HomeSun 80 carries the mark of the Bureau of Standards and a five-year guarantee. It can withstand hail of up to 25mm and will keep water at 50 degrees for 16 hours.

The company also {said}(e2) that it will {open}(e3) a training centre in [Port Elizabeth](por event) in February, at which 120 young people a year could learn the plumbing trade.

Umthombo Solar Technologies is a level 2 BBBEE contributor. For more information, and for pictures in high resolution, please contact Riaan Steenkamp at the company's press office.

---
places:
  kha: {name: Khayelitsha, point: [-34.04, 18.67]}
  mda: {name: Mdantsane, geonameid: 977432, point: [-32.9332, 27.7766]}
  atl: {name: Atlantis, geonameid: 3370352, point: [-33.5667, 18.4834]}
  wes: {name: West Coast, point: [-32.9, 18.3], precision: area, radius_km: 100}
  sut: {name: Sutherland, point: [-32.4, 20.66]}
  sow: {name: Soweto, geonameid: 953781, point: [-26.2678, 27.8585]}
  bet: {name: Bethlehem, geonameid: 1019704, point: [-28.2308, 28.3071]}
  san: {name: Sandton, point: [-26.11, 28.06]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  upi: {name: Upington, geonameid: 945945, point: [-28.4478, 21.2561]}
  mid: {name: Midrand, geonameid: 1105776, point: [-25.976, 28.118]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  les: {name: Lesotho, geonameid: 932692, point: [-29.5, 28.25], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  por: {name: Gqeberha, geonameid: 964420, point: [-33.9611, 25.6149]}
events:
  e1: {type: launch, places: [san], start: 2011-10-05, end: 2011-10-05, date_precision: day, date_text: today, status: happened, actors: Umthombo Solar Technologies, targets: the HomeSun 80, main: true}
  e2: {type: statement, places: [], start: 2011-10-05, end: 2011-10-05, date_precision: day, date_text: "", status: happened, actors: The company, minor: true}
  e3: {type: opening, places: [por], start: 2012-02, end: 2012-02, date_precision: month, date_text: in February, status: planned, actors: The company, targets: a training centre}
notes: ""
