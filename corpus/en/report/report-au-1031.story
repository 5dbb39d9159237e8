---
id: report-au-1031
genre: report
country: AU
published: 2021-08-18
publisher: Bayside Bulletin
title: "Delta explained: why this virus is not the one you knew"
---
{Lockdown}(e1) fatigue is real, and so is the temptation to think that we have seen it all before. We haven't. Here is what epidemiologists would like readers in [Melbourne](mel mention)'s bayside suburbs to know about the Delta variant.

How is it different? A person with the original strain passed it, on average, to two or three others. With Delta it's five to eight, close to chickenpox. The time between catching it and passing it on is shorter too, often less than three days, which is why contact tracers who used to be a step ahead can end up a step behind.

Can I catch it by walking past somebody? It isn't impossible. Cameras at a shopping centre in [Bondi Junction](bon event) {showed}(e2) two people who passed one another for a few seconds in June, and one of them {infected}(e2) the other. Most transmission still happens indoors, at home, at work.

Do the vaccines work? Very well against serious illness, less well against a runny nose. Two doses of either brand cut the risk of ending up in hospital by more than 90 per cent, according to figures from [England](eng mention) and [Scotland](sco mention). One dose does much less.

I'm 45. Should I wait for Pfizer? No. In an outbreak, the best vaccine is the one you can get this week. Talk to your GP in [Sandringham](san mention), [Mordialloc](mor mention) or wherever you live. The clotting disorder is rare, about one in 50,000 at your age, and doctors know how to treat it.

What about children? They catch it more easily than they did the older strains. Very few become seriously ill. Most experts believe that the best way to protect them is to vaccinate everybody around them.

When will it end? No one can say. Modelling for national cabinet by an institute in [Parkville](par mention) suggests that restrictions could be eased when 70 to 80 per cent of adults have had both doses. [Israel](isr mention) and [Iceland](ice mention) show that cases may surge all the same. But a case isn't a coffin.

On Monday the curfew in [Melbourne](mel event) was {brought back}(e1) and playgrounds were {shut}(e3). Residents may leave home for five reasons, and must stay within five kilometres.

---
places:
  bon: {name: Bondi Junction, point: [-33.89, 151.25]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  san: {name: Sandringham, point: [-37.95, 145.01]}
  mor: {name: Mordialloc, point: [-38.01, 145.09]}
  par: {name: Parkville, point: [-37.78, 144.95]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
events:
  e1: {type: decision, places: [mel], start: 2021-08-16, end: 2021-08-16, date_precision: day, date_text: On Monday, status: happened, actors: "", targets: the curfew, main: true}
  e2: {type: outbreak, places: [bon], start: 2021-06, end: 2021-06, date_precision: month, date_text: in June, status: happened, actors: "", minor: true}
  e3: {type: closure, places: [mel], start: 2021-08-16, end: 2021-08-16, date_precision: day, date_text: On Monday, status: happened, actors: "", targets: playgrounds}
notes: ""
