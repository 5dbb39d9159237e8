---
id: report-se-661
genre: report
country: SE
published: 2023-12-01
publisher: Scandinavia Today
title: "Postal {boycott}(e1) widens as [Nordic](nor demonym) unions back [Swedish](swed demonym) car mechanics"
---
[MALMÖ](mal dateline) - Dockers in [Denmark](den event) and [Norway](norw event) will from Wednesday refuse to {unload}(e1) cars made by the [American](ame demonym) electric vehicle firm Volantis, their unions {announced}(e1) on Friday, joining a {strike}(e2) by mechanics in [Sweden](swe event) that has entered its sixth week.

About 130 mechanics at workshops in [Malmö](mal event), [Umeå](ume event) and five other towns {walked out}(e2) on 27 October to demand a collective agreement, something that covers nine in ten employees in the country and that Volantis has nowhere signed.

Since then, [Swedish](swed demonym) dockers have {stopped}(e1) handling its cars at [Gothenburg](got event), [Trelleborg](tre event) and [Södertälje](sod event), cleaners have {ceased}(e1) to clean its showrooms and postal workers to deliver its number plates. On Monday the company {sued}(e3) the transport agency and the post office. A court in [Norrköping](norr event) {ruled}(e4) the same day that it could collect the plates; a higher court in [Jönköping](jon event) {suspended}(e5) that on Thursday.

"This is insane," the company's founder, Troy Aldridge, {wrote}(e6) on social media.

Volantis has {brought}(e7) in cars by lorry from [Bremerhaven](bre mention) and [Zeebrugge](zee mention), and has {hired}(e8) replacements for some of the strikers, a practice not seen in [Sweden](swe mention) since the 1930s. Police {removed}(e9) eleven pickets from an entrance in [Segeltorp](seg event), south of [Stockholm](sto mention), on Tuesday.

The {conflict}(e2) is being followed closely in [Grünheide](gru event), near [Berlin](ber mention), where the firm employs 11,500 people and where the union IG Metall {held}(e10) a meeting on Monday that 800 {attended}(e10). In [Michigan](mic event), workers at three other carmakers {ended}(e11) a six-week {strike}(e11) on 30 October with raises of 25 per cent.

Pension funds in [Copenhagen](cop event) have {sold}(e12) shares in the company worth 480 million kroner. [Finland](fin metonym)'s transport union will {decide}(e13) on Thursday whether to {join}(e13).

The mediator in [Stockholm](sto event), Lena Westerdahl, has {invited}(e14) both sides for 8 December. The firm has not replied.

---
places:
  nor: {name: Nordic, point: [62.0, 16.0], precision: area, radius_km: 800}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  norw: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  mal: {name: Malmö, geonameid: 2692969, point: [55.6059, 13.0007]}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  bre: {name: Bremerhaven, geonameid: 2944368, point: [53.5536, 8.5755]}
  zee: {name: Zeebrugge, point: [51.33, 3.2]}
  seg: {name: Segeltorp, point: [59.28, 17.95]}
  gru: {name: Grünheide, point: [52.42, 13.83]}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  norr: {name: Norrköping, geonameid: 2688368, point: [58.5942, 16.1826]}
  swed: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  ume: {name: Umeå, geonameid: 602150, point: [63.8284, 20.2597]}
  tre: {name: Trelleborg, geonameid: 2667402, point: [55.3751, 13.1569]}
  sod: {name: Södertälje, geonameid: 2676176, point: [59.1955, 17.6253]}
  jon: {name: Jönköping, geonameid: 2702979, point: [57.7814, 14.1562]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
events:
  e1: {type: sanction, places: [den, norw, got, tre, sod], start: 2023-12-06, end: 2023-12-06, date_precision: day, date_text: from Wednesday, status: planned, actors: Dockers, targets: cars, main: true}
  e2: {type: strike, places: [swe, mal, ume], start: 2023-10-27, end: 2023-12-01, date_precision: day, date_text: on 27 October, status: happened, actors: About 130 mechanics, targets: Volantis, main: true}
  e3: {type: trial, places: [swe], start: 2023-11-27, end: 2023-11-27, date_precision: day, date_text: On Monday, status: happened, actors: the company, targets: the transport agency and the post office}
  e4: {type: verdict, places: [norr], start: 2023-11-27, end: 2023-11-27, date_precision: day, date_text: the same day, status: happened, actors: A court}
  e5: {type: verdict, places: [jon], start: 2023-11-30, end: 2023-11-30, date_precision: day, date_text: on Thursday, status: happened, actors: a higher court}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Troy Aldridge, minor: true}
  e7: {type: transport_change, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Volantis, targets: cars, minor: true}
  e8: {type: career, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Volantis, targets: replacements, minor: true}
  e9: {type: protest, places: [seg], start: 2023-11-28, end: 2023-11-28, date_precision: day, date_text: on Tuesday, status: happened, actors: Police, targets: eleven pickets}
  e10: {type: meeting, places: [gru], start: 2023-11-27, end: 2023-11-27, date_precision: day, date_text: on Monday, status: happened, actors: the union IG Metall}
  e11: {type: strike, places: [mic], start: 2023-10-30, end: 2023-10-30, date_precision: day, date_text: on 30 October, status: happened, actors: workers at three other carmakers}
  e12: {type: deal, places: [cop], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pension funds, targets: shares in the company}
  e13: {type: decision, places: [], start: 2023-12-07, end: 2023-12-07, date_precision: day, date_text: on Thursday, status: planned, actors: "Finland's transport union", minor: true}
  e14: {type: meeting, places: [sto], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: for 8 December, status: planned, actors: Lena Westerdahl, targets: both sides}
notes: ""
