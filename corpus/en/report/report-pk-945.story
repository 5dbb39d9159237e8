---
id: report-pk-945
genre: report
country: PK
published: 2022-06-17
publisher: Indus Herald Magazine
title: "Who owns the lights? Load-shedding explained"
---
By the time you read this sentence, the fan may have stopped. [Pakistan](pak mention) can generate more electricity than it has ever needed, and it cannot afford to. That, in short, is the paradox of a summer in which people from [Peshawar](pes mention) to [Hyderabad](hyd mention) go without power for six, ten, in some villages eighteen hours a day.

Installed capacity exceeds 40,000 megawatts. Demand peaks at about 28,000. So where's the rest? A third of the plants burn imported gas, furnace oil or coal, and since [Russia](rus metonym) {invaded}(e1) [Ukraine](ukr event) in February, a cargo of gas costs four times as much as two years ago. Sellers would rather pay a fine and ship it to [Rotterdam](rot mention). Of six tenders for July, four drew no bids at all.

Then there is the debt that goes round in circles. Consumers in, say, [Larkana](lar mention) don't pay the distributor. The distributor doesn't pay the buyer in [Islamabad](isl mention), which doesn't pay the plant at [Sahiwal](sah mention), which can't pay for its coal. The sum owed stands at 2.5 trillion rupees. [Chinese](chi demonym) firms, to which some 340 billion of it are due, have {threatened}(e7) to switch off.

"Everyone's a victim and everyone is a thief," says Sania Lodhi, an energy economist in [Lahore](lah mention). Tariffs could be raised; the IMF wants that. Theft could be reduced; politicians in [Sukkur](suk mention) and [Bannu](ban mention) do not want that. Wires could be renewed. In January last year a fault at [Guddu](gud event) {plunged}(e2) nearly the whole country into darkness, and investigators {found}(e3) that seven men had been on duty and none had looked.

What has been tried? This month the cabinet {restored}(e4) the Saturday holiday that it had {taken away}(e6) in April. Markets in [Karachi](kar event) have been {ordered}(e5) to shut at 9pm. Officials in [Sindh](sin metonym) may not run air conditioners before eleven.

Rain could help. When the reservoir behind [Tarbela](tar mention) fills, in August, it gives 4,800 megawatts nearly for free. In a dry year, like 2018, it doesn't. [Thar](tha mention) coal is cheap and filthy. The sun is cheap and clean, and the rich of [Clifton](cli mention) and [Gulberg](gul mention) have understood it: they are leaving the grid panel by panel, and their share of the bill will be passed on to the rest.

---
places:
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  hyd: {name: Hyderabad, geonameid: 1176734, point: [25.3969, 68.3772]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  lar: {name: Larkana, geonameid: 1172128, point: [27.559, 68.212]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  sah: {name: Sahiwal, point: [30.66, 73.1]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  lah: {name: Lahore, geonameid: 1172451, point: [31.558, 74.3507]}
  suk: {name: Sukkur, geonameid: 1164408, point: [27.7032, 68.8589]}
  ban: {name: Bannu, geonameid: 1183460, point: [32.9853, 70.604]}
  gud: {name: Guddu, point: [28.42, 69.73]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  sin: {name: Sindh, geonameid: 1164807, point: [26.3734, 68.8685], precision: division}
  tar: {name: Tarbela, point: [34.09, 72.7]}
  tha: {name: Thar, point: [25.0, 70.3], precision: area, radius_km: 60}
  cli: {name: Clifton, point: [24.81, 67.03]}
  gul: {name: Gulberg, point: [31.51, 74.34]}
events:
  e1: {type: battle, places: [ukr], start: 2022-02, end: 2022-02, date_precision: month, date_text: in February, status: happened, actors: Russia, targets: Ukraine}
  e2: {type: outage, places: [gud, pak], start: 2021-01, end: 2021-01, date_precision: month, date_text: In January last year, status: happened, actors: a fault, targets: nearly the whole country}
  e3: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: investigators}
  e4: {type: decision, places: [], start: 2022-06, end: 2022-06, date_precision: month, date_text: This month, status: happened, actors: the cabinet, targets: the Saturday holiday, main: true}
  e5: {type: decision, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Markets in Karachi, main: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Chinese firms}
  e6: {type: decision, places: [], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April, status: happened, actors: the cabinet, targets: the Saturday holiday, minor: true}
notes: ""
