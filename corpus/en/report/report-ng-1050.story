---
id: report-ng-1050
genre: report
country: NG
published: 2009-08-04
publisher: Savannah Health Digest
title: "Meningitis: Six things that every family in the North should know"
---
The dust has settled and the rains are here. That is the best time to talk about meningitis, because it is the time when nobody is afraid.

Between January and May, more than 50,000 people {contracted}(e1) the disease in [Nigeria](nig event) and about 2,100 {died}(e1), most of them in [Katsina](kat event), [Jigawa](jig event), [Bauchi](bau event) and [Kano](kan event). It was the worst season in more than a decade. [Niger](nige event), [Chad](cha event) and [Burkina Faso](bur event) were affected as well. Here are six things to keep in mind before the next harmattan.

One: it's an inflammation of the skin that covers the brain. The germ lives quietly in the throats of many healthy people. Nobody knows why it awakens when the air is dry, though it may be that dust wounds the lining of the nose.

Two: a stiff neck is the sign. Ask the child to kiss her knees. If she can't, or if she has fever and light hurts her eyes, don't go to the chemist. Go to a hospital, on that day. Without treatment half of patients die. With it, nine out of ten live, although some will be deaf.

Three: sleep apart and sleep outside. Eight children in a room without a window is what the germ dreams of.

Four: the injection is free. If somebody asks you for money, ask for his name. The vaccine that's used in epidemics protects for two or three years and doesn't work well in infants. A better one, made in [India](ind mention) and designed for [Africa](afr mention), could be ready by next year at a price of less than half a dollar.

Five: it isn't witchcraft. It isn't a plot by [Washington](was metonym) either. "I vaccinated my own daughters in front of the mosque," says Alhaji Sani Gwadabe, the district head of [Dambatta](dam mention). "People are convinced by what they see."

Six: survivors need friends. Deafness in a small child means silence for life unless she's taught to sign. There is a school at [Tudun Maliki](tud mention) and another in [Sokoto](sok mention), and both have room.

Health workers in [Zinder](zin mention), across the border, say that they will begin to stock drugs in October. Should [Abuja](abu metonym) do the same? "Every year we are surprised by a thing that comes every year," says a doctor in [Katsina](kat mention).

---
places:
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  kat: {name: Katsina, geonameid: 2334802, point: [12.9908, 7.6018]}
  jig: {name: Jigawa, geonameid: 2565345, point: [12.0714, 9.3622], precision: division}
  bau: {name: Bauchi, geonameid: 2347470, point: [10.3103, 9.8439]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
  nige: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  afr: {name: Africa, point: [2.0, 20.0], precision: area, radius_km: 3500}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  dam: {name: Dambatta, point: [12.43, 8.52]}
  tud: {name: Tudun Maliki, point: [11.95, 8.5]}
  sok: {name: Sokoto, geonameid: 2322911, point: [13.0627, 5.2432]}
  zin: {name: Zinder, geonameid: 2437798, point: [13.8072, 8.9881]}
  abu: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: outbreak, places: [nig, kat, jig, bau, kan, nige, cha, bur], start: 2009-01, end: 2009-05, date_precision: month, date_text: Between January and May, killed: 2100, killed_qualifier: about, status: happened, actors: "", targets: "more than 50,000 people", main: true}
notes: ""
