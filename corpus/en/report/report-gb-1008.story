---
id: report-gb-1008
genre: report
country: GB
published: 2018-06-05
publisher: Household Tech Review
title: "Are smart locks any good? We ask a burglar (retired)"
---
"First thing I'd do is try the handle," says Mick. "You'd be amazed."

Mick, which is not his name, went straight in 2009 after his third stretch in [Strangeways](str mention). These days he advises a security firm in [Stockport](sto mention), and he has agreed to look at four of the new locks that can be opened with a telephone.

Manufacturers promise that you need never again be stuck on the doorstep. A parcel can be let in, a cleaner given a code that works on Tuesdays only, a teenager caught creeping home at three. Prices run from £89 to £379. About one in thirty homes in the [UK](uk mention) has one, the makers say, compared with one in nine in [Sweden](swe mention) and [Norway](nor mention), where many front doors lock themselves.

Mick isn't impressed by the talk of hackers. "Nobody's sitting outside a semi in [Cheadle](che mention) with a laptop. They want your car keys and your telly and they want to be gone in four minutes." A strong cylinder is what matters, he says. Two of our four would snap with a pair of grips, and he shows us how, on a bench, with a brick-red face and evident pleasure.

What if the battery dies? All of them give warning for a fortnight, and three have a keyhole as a fall-back. What if the company goes bust? That is a better question. A lock that asks a server in [Shenzhen](she mention) or [Seattle](sea mention) for permission to open might one day get no answer.

Insurers are wary too. Many policies still ask for a five-lever mortice lock that conforms to [British](bri demonym) Standard 3621. If yours doesn't, a claim could be refused, even if the thieves came in through the window.

Our favourite is the [Finnish](fin demonym)-made Portti 2 (£219), which Mick needed eleven minutes to defeat. The cheapest, from a brand we had never heard of with an address in [Slough](slo mention), should be avoided. It opened when he leaned on it.

His own advice costs nothing. "Light on, radio on, and a big bowl that says Tyson. You don't need the dog."

---
places:
  str: {name: Strangeways, point: [53.49, -2.25]}
  che: {name: Cheadle, point: [53.39, -2.21]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  uk: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  sto: {name: Stockport, geonameid: 2636882, point: [53.4098, -2.1576]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  slo: {name: Slough, geonameid: 2637627, point: [51.5095, -0.5954]}
events:
notes: ""
