---
id: report-us-885
genre: report
country: US
published: 2006-02-09
publisher: Salmon River Mountaineer
title: "Letters: wolves, prisons and the price of hay"
---
WOLVES

In answer to the gentleman from [Ketchum](ket mention) who would like us to "coexist": I would be glad to, if he could send me the money for 11 calves. The law says that I may shoot a wolf if it's attacking stock. It doesn't attack on my schedule. There were to be 100 in [Idaho](ida mention) and there are more than 500. If [Boise](boi metonym) had the say and not [Washington](wash metonym), we'd have a season like any other, as they should in [Montana](mon mention) and [Wyoming](wyo mention) too. - R. Aldous, [Leadore](lea mention)

WOLVES, AGAIN

I have hiked in the [Sawtooth](saw mention) for 30 years, have heard wolves four times and wept each time. Dogs kill more sheep. So does lightning. - M. Feld, [Stanley](sta mention)

PRISON

A private prison for [Lemhi County](lem mention) is a terrible idea. They tell us of 180 jobs at $11 an hour. Ask people in [Shelby](she mention), [Mont.](mon mention), whether they got what was promised. Inmates from [Hawaii](haw mention) and [Washington state](was mention) would be flown here, and when the contract ends, who pays for an empty building? We'd be guarding the bill. - T. Pyeatt, [Salmon](sal mention)

THANKS

To those who {brought}(e1) food after my husband's {death}(e2) in January: I never knew that there were so many ways to cook a ham. - Lois Yearian, [Tendoy](ten mention)

HAY

If you're going to sell hay at $140 a ton, don't have rocks in it. You know who you are. - No name, [Carmen](car mention)

PARKING

Why is it that the city can find the money for a statue of Sacajawea but not for a sign that says which end of Main you can park a horse trailer on? I was told to "use common sense." I did and was given a ticket. - B. Kesl, [Gibbonsville](gib mention)

Letters are run as space allows. We cut those that are libelous, dull or over 200 words. We had 19 about wolves.

---
places:
  ket: {name: Ketchum, geonameid: 5597711, point: [43.6807, -114.3637]}
  ida: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
  boi: {name: Boise, geonameid: 5586437, point: [43.6135, -116.2035]}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  wash: {name: Washington DC, point: [38.9, -77.04]}
  mon: {name: Montana, geonameid: 5667009, point: [47.0003, -109.751], precision: division}
  wyo: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
  lea: {name: Leadore, point: [44.68, -113.36]}
  saw: {name: Sawtooth Range, point: [44.0, -115.0], precision: area, radius_km: 30}
  sta: {name: Stanley, point: [44.216, -114.94]}
  lem: {name: Lemhi County, point: [44.94, -113.93], precision: area, radius_km: 50}
  she: {name: Shelby, geonameid: 5677433, point: [48.5053, -111.857]}
  haw: {name: Hawaii, geonameid: 5855797, point: [20.7503, -156.5003], precision: division}
  sal: {name: Salmon, geonameid: 5606275, point: [45.1758, -113.8959]}
  ten: {name: Tendoy, point: [44.96, -113.64]}
  car: {name: Carmen, point: [45.24, -113.89]}
  gib: {name: Gibbonsville, point: [45.55, -113.92]}
events:
  e1: {type: aid, places: [ten], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: food, minor: true}
  e2: {type: death, places: [ten], start: 2006-01, end: 2006-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: "my husband's"}
notes: ""
