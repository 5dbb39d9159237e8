---
id: court-gy-01
genre: court
country: GY
published: 2015-12-09
publisher: Demerara Gazette
title: "Pilot {fined}(e1) for {flying}(e2) raw gold out of the [Rupununi](rup event)"
---
Captain Leroy Van Sluytman of [Ogle](ogl mention) must {pay}(e1) $4.8 million or spend eighteen months inside for trying to {carry}(e2) 41 ounces of undeclared gold over the border to [Boa Vista](bv mention).

Magistrate Yonette Sukhdeo imposed the {fine}(e1) at the [Lethem](let metonym org) Magistrate's Court on Monday, sitting at a folding table because termites have had the bench. The gold, sewn into the lining of a cool-bag, was {found}(e3) on September 21 when the Cessna stopped for fuel at [Annai](ann event).

Customs men told her it came from backdam workings near [Marudi Mountain](mar mention). Van Sluytman said a passenger, a [Brazilian](br demonym) jeweller whose surname he never caught, had left it on the seat.

"You flew from [Aishalton](ais mention) to [Annai](ann mention) with a stranger's shoe-box weight of gold between your knees," the magistrate observed.

In [Georgetown](geo event) the Gold Board said declarations from [Region Nine](reg mention) had {fallen}(e4) by half since 2013, and {blamed}(e5) traders in [Manaus](man mention) and [Paramaribo](par mention) who pay cash. Nobody has been {charged}(e6) on the [Brazil](br mention) side of the [Takutu](tak mention).

---
places:
  rup: {name: Rupununi, point: [3.0, -59.3], precision: area, radius_km: 120}
  ogl: {name: Ogle, point: [6.806, -58.106]}
  bv: {name: Boa Vista, geonameid: 3664980, point: [2.8197, -60.6733]}
  let: {name: Lethem, geonameid: 3377425, point: [3.3726, -59.7997]}
  ann: {name: Annai, point: [3.959, -59.124]}
  mar: {name: Marudi Mountain, point: [2.25, -59.17], precision: near}
  br: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  ais: {name: Aishalton, point: [2.487, -59.317]}
  geo: {name: Georgetown, geonameid: 3378644, point: [6.8045, -58.1553]}
  man: {name: Manaus, geonameid: 3663517, point: [-3.1019, -60.025]}
  par: {name: Paramaribo, geonameid: 3383330, point: [5.8664, -55.1668]}
  tak: {name: Takutu River, point: [3.35, -59.83], precision: area, radius_km: 40}
  reg: {name: Upper Takutu-Upper Essequibo, point: [2.9, -59.4], precision: division}
events:
  e1: {type: verdict, places: [let], start: 2015-12-07, end: 2015-12-07, date_precision: day, date_text: on Monday, status: happened, actors: Magistrate Yonette Sukhdeo, targets: Captain Leroy Van Sluytman, main: true}
  e2: {type: smuggling, places: [rup, bv], start: 2015-09-21, end: 2015-09-21, date_precision: day, date_text: "", status: happened, actors: Captain Leroy Van Sluytman, main: true}
  e3: {type: raid, places: [ann], start: 2015-09-21, end: 2015-09-21, date_precision: day, date_text: on September 21, status: happened, actors: ""}
  e4: {type: market, places: [reg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [geo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: charge, places: [tak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
