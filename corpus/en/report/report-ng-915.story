---
id: report-ng-915
genre: report
country: NG
published: 2019-03-04
publisher: Lagos Business Courier
title: "Market watch: Naira holds its nerve, but for how long?"
---
The naira did last week what it has done for most of the past year: nothing. It closed at N360 to the dollar at the investors' window and at N358.50 on the street in [Lagos](lag mention) and [Kano](kan mention), and dealers say that calm will last as long as oil stays above $60 a barrel.

The election, which many fund managers in [London](lon mention) and [Johannesburg](joh mention) had feared, passed without a rush for the exits. The {postponement}(e1) of the {poll}(e2) by a week, to 23 February, did cost money. Traders who had sent staff home to [Enugu](enu mention) or [Makurdi](mak mention) to vote had to pay for the trip twice.

"Foreigners like two things about us: 15 per cent and a way out," said Bukola Adeyanju, a strategist at a [Marina](mar mention) brokerage. "The day they think that the door is narrow, they will all run at once." Some $10bn of hot money may sit in treasury bills, by her estimate.

On the [Nigerian](nig demonym org) Stock Exchange the mood was sour. The All-Share index {slid}(e3) 2.1 per cent over the week, dragged down by banks and by a cement maker whose plants at [Obajana](oba mention) and [Ibese](ibe mention) supply half the market. Shares in [Nigeria](nige mention) now trade at about eight times earnings; in [Kenya](ken mention) the figure is 11 and in [South Africa](sou mention) 15.

What should a small saver do? Adeyanju's advice is dull. Keep six months of school fees in bills, ignore tips from cousins, and don't touch any scheme that promises 10 per cent a month. Thousands of families in [Benin City](ben event) and [Port Harcourt](por event) {lost}(e4) everything in 2016 to a [Russian](rus demonym) pyramid that paid out promptly until it stopped.

Inflation stood at 11.37 per cent in January. The central bank {meets}(e5) on 25 March in [Abuja](abu event) and is expected by all 12 economists in our poll to leave its rate at 14 per cent. A cut could come in the second half, if the harvest is good and if herders and farmers in [Benue](benu mention) and [Plateau](pla mention) keep the peace.

Diesel: N225 a litre. A 50kg bag of rice in [Mile 12](mil mention) market: N16,500, unchanged. Tomatoes: dear, as ever in March.

---
places:
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
  mak: {name: Makurdi, geonameid: 2331140, point: [7.7337, 8.5214]}
  mar: {name: Marina, point: [6.45, 3.39]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  oba: {name: Obajana, point: [7.92, 6.43]}
  ibe: {name: Ibese, point: [6.97, 3.04]}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  ben: {name: Benin City, geonameid: 2347283, point: [6.3381, 5.6258]}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  benu: {name: Benue, geonameid: 2347266, point: [7.4872, 8.7074], precision: division}
  pla: {name: Plateau, geonameid: 2324828, point: [8.9533, 9.606], precision: division}
  mil: {name: Mile 12, point: [6.61, 3.4]}
events:
  e1: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the poll}
  e2: {type: election, places: [], start: 2019-02-23, end: 2019-02-23, date_precision: day, date_text: 23 February, status: happened, actors: "", main: true}
  e3: {type: market, places: [lag], start: null, end: null, date_precision: unknown, date_text: over the week, status: happened, actors: "", targets: The All-Share index, main: true}
  e4: {type: fraud, places: [ben, por], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: a Russian pyramid, targets: Thousands of families}
  e5: {type: meeting, places: [abu], start: 2019-03-25, end: 2019-03-25, date_precision: day, date_text: on 25 March, status: planned, actors: The central bank}
notes: ""
