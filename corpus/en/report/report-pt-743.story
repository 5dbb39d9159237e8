---
id: report-pt-743
genre: report
country: PT
published: 2025-08-21
publisher: "Lusitania Sport & News"
title: "Volta: Figueiredo {wins}(e1) on [Torre](tor event) as race {reroutes}(e2) round fires"
---
[SEIA](sei dateline), [Portugal](por dateline) -- Home rider Nuno Figueiredo {took}(e1) the queen stage of the Volta a [Portugal](por metonym org) on Wednesday and with it the yellow jersey, on a day when organisers had to {cut}(e2) 62km from the route because of wildfires.

The 26-year-old from [Torres Vedras](torr mention) {attacked}(e1) five kilometres below [Torre](tor event), the highest point of the mainland, and {finished}(e1) 48 seconds ahead of [Spain](spa metonym)'s Iker Otxandio. Overnight leader Matej Hudák of [Slovakia](slo mention) {cracked}(e1) and {dropped}(e1) to sixth.

"I could smell smoke, but the climb itself was clean," Figueiredo said. "My cousin is a firefighter in [Sabugal](sab mention). He has not slept since Friday."

Stage seven should have {started}(e3) in [Covilhã](cov event). It was {moved}(e2) at 7am to [Guarda](gua event) after flames {closed}(e4) the road at [Unhais da Serra](unh event). In the morning, riders {observed}(e5) a minute's silence for a former mayor who {died}(e6) fighting a {blaze}(e6) near [Vila Franca do Deão](vil event) last week.

Fires have {burned}(e7) more than 270,000 hectares in the country this year, a record for the date. The biggest of them, which {began}(e8) at [Piódão](pio event), in the district of [Coimbra](coi mention), on 13 August, has since {moved}(e8) over the mountains to [Fundão](fun event). A forest worker was {killed}(e9) when his excavator {overturned}(e9) at [Mirandela](mir event) on Tuesday. The state of alert, first {declared}(e10) on 3 August, has been {prolonged}(e10) to Sunday. [Sweden](swe metonym), [France](fra metonym) and [Morocco](mor metonym) have {sent}(e11) planes.

Across the border, [Spain](spa event)'s [Ourense](our event) and [Zamora](zam event) provinces have been hit as hard, with four {dead}(e12). Trains between [Madrid](mad mention) and [Galicia](gal mention) were {suspended}(e13) for a fifth day. The Vuelta, which {leaves}(e14) [Turin](tur event) on Saturday, is due to {visit}(e14) [León](leo event) on 7 September; its director, Pablo Arrieta, {said}(e15) no decision would be taken before next week.

The Volta has been through this before. In 2005 it {lost}(e16) a stage to [Pampilhosa da Serra](pam event) for the same reason, and in 2020 it was {postponed}(e17) to the autumn by the pandemic.

In other results, [Belgian](bel demonym) sprinter Lotte Verhaege {won}(e18) the opening day of the women's Tour of [Scandinavia](sca metonym org) at [Halden](hal event), [Norway](nor mention). And in [Asunción](asu event), world BMX champion Kaio Brandão {broke}(e19) a collarbone in training on Tuesday and will {miss}(e20) the final round in [Santiago del Estero](san event).

---
places:
  tor: {name: Torre, point: [40.32, -7.61]}
  sei: {name: Seia, point: [40.42, -7.7]}
  torr: {name: Torres Vedras, point: [39.09, -9.26]}
  sab: {name: Sabugal, point: [40.35, -7.09]}
  cov: {name: Covilhã, point: [40.28, -7.5]}
  gua: {name: Guarda, geonameid: 2738785, point: [40.5375, -7.2663]}
  unh: {name: Unhais da Serra, point: [40.26, -7.62]}
  vil: {name: Vila Franca do Deão, point: [40.64, -7.25]}
  pio: {name: Piódão, point: [40.23, -7.82]}
  coi: {name: Coimbra, point: [40.2, -8.4], precision: division}
  fun: {name: Fundão, point: [40.14, -7.5]}
  mir: {name: Mirandela, point: [41.49, -7.18]}
  our: {name: Ourense, point: [42.2, -7.6], precision: division}
  zam: {name: Zamora, point: [41.7, -5.9], precision: division}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  gal: {name: Galicia, point: [42.8, -7.9], precision: division}
  tur: {name: Turin, geonameid: 3165524, point: [45.0705, 7.6868]}
  leo: {name: León, point: [42.6, -5.57]}
  pam: {name: Pampilhosa da Serra, point: [40.05, -7.95]}
  sca: {name: Scandinavia, point: [62.0, 15.0], precision: area, radius_km: 700}
  hal: {name: Halden, geonameid: 3154209, point: [59.1248, 11.3875]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  san: {name: Santiago del Estero, geonameid: 3835869, point: [-27.8005, -64.2629]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
events:
  e1: {type: match, places: [tor], start: 2025-08-20, end: 2025-08-20, date_precision: day, date_text: on Wednesday, status: happened, actors: Nuno Figueiredo, targets: the queen stage, main: true}
  e2: {type: transport_change, places: [gua], start: 2025-08-20, end: 2025-08-20, date_precision: day, date_text: at 7am, status: happened, actors: organisers, targets: 62km from the route, main: true}
  e3: {type: match, places: [cov], start: 2025-08-20, end: 2025-08-20, date_precision: day, date_text: "", status: happened, negated: true, actors: "", targets: Stage seven, minor: true}
  e4: {type: fire, places: [unh], start: 2025-08-20, end: 2025-08-20, date_precision: day, date_text: "", status: happened, actors: flames, targets: the road}
  e5: {type: ceremony, places: [], start: 2025-08-20, end: 2025-08-20, date_precision: day, date_text: In the morning, status: happened, actors: riders, targets: a former mayor, minor: true}
  e6: {type: wildfire, places: [vil], start: 2025-08-11, end: 2025-08-11, date_precision: week, date_text: last week, killed: 1, status: happened, actors: "", targets: a former mayor}
  e7: {type: wildfire, places: [por], start: 2025, end: 2025, date_precision: year, date_text: this year, status: happened, actors: Fires, targets: "more than 270,000 hectares"}
  e8: {type: wildfire, places: [pio, fun], start: 2025-08-13, end: 2025-08-20, date_precision: day, date_text: on 13 August, status: happened, actors: ""}
  e9: {type: other_accident, places: [mir], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: his excavator, targets: A forest worker}
  e10: {type: decision, places: [por], start: 2025-08-03, end: 2025-08-24, date_precision: day, date_text: on 3 August, status: happened, actors: ""}
  e11: {type: aid, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Sweden, France and Morocco", targets: planes}
  e12: {type: wildfire, places: [our, zam], start: null, end: null, date_precision: unknown, date_text: "", killed: 4, status: happened, actors: ""}
  e13: {type: transport_change, places: [mad, gal], start: null, end: null, date_precision: unknown, date_text: for a fifth day, status: happened, actors: "", targets: Trains}
  e14: {type: match, places: [tur, leo], start: 2025-08-23, end: 2025-08-23, date_precision: day, date_text: on Saturday, status: planned, actors: The Vuelta}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "its director, Pablo Arrieta", minor: true}
  e16: {type: match, places: [pam], start: 2005, end: 2005, date_precision: year, date_text: In 2005, status: happened, negated: true, actors: "", targets: a stage}
  e17: {type: match, places: [por], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: the pandemic, minor: true}
  e18: {type: match, places: [hal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: sprinter Lotte Verhaege, targets: the opening day}
  e19: {type: other_accident, places: [asu], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: on Tuesday, injured: 1, status: happened, actors: "", targets: world BMX champion Kaio Brandão}
  e20: {type: match, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: world BMX champion Kaio Brandão, targets: the final round, minor: true}
notes: ""
