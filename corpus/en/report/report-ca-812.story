---
id: report-ca-812
genre: report
country: CA
published: 2017-05-04
publisher: Bruce Peninsula Echo
title: "At 91, she still opens the hall"
---
Every Wednesday at ten past eight, Marguerite Schell walks the 200 metres from her house to the Women's Institute hall in [Dobbinton](dob mention), lights the stove and counts the cups.

"People think it's the quilting they come for," she says. "It's the stove."

Schell has kept the key since 1968. The hall seats 60, smells of varnish and has a piano that no one will admit to having tuned. On the wall are the Queen, a map of [Bruce County](bru mention) on which [Paisley](pai mention) is spelled wrong, and a photograph of boys who went from here to [Vimy](vim mention) and [Passchendaele](pas mention).

She was one of nine children on a farm near [Chesley](che mention), learned to drive on a Fordson tractor and can still tell you what eggs fetched in [Tara](tar mention) before the war. She worked for years at the furniture factory, where, she says, the women were paid less and sanded better.

There are fewer regulars now. Some have moved to be near a hospital in [Owen Sound](owe mention) or to their children in [Kitchener](kit mention). Those who are left argue about butter and about [Toronto](tor metonym), which they say could not find them with a flashlight. They battle every winter over who will shovel, and every winter it is Schell's grandson.

What would happen if the hall shut? "I suppose they'd sit at home with the television," she says. The municipality owns the lot and the roof is good for ten more years, according to the deputy clerk, who has never suggested selling. Insurance costs $1,900. A plate of sandwiches costs four dollars.

Her advice to anyone who would like to live as long: marry late, keep a garden, and do not look at the thermometer before you go out. "If you know it's thirty below, you'll feel it," she says.

A fire once came close enough to blister the paint on the door. She will not say what year, because people would work out whose barn it was.

Visitors are welcome. The coffee is on at nine, and nobody will ask you to sew.

---
places:
  dob: {name: Dobbinton, point: [44.39, -81.14]}
  bru: {name: Bruce County, point: [44.5, -81.25], precision: area, radius_km: 60}
  pai: {name: Paisley, point: [44.306, -81.274]}
  vim: {name: Vimy, geonameid: 2968070, point: [50.3724, 2.8103]}
  pas: {name: Passchendaele, point: [50.9, 3.02]}
  che: {name: Chesley, point: [44.303, -81.097]}
  tar: {name: Tara, point: [44.477, -81.146]}
  owe: {name: Owen Sound, geonameid: 6095645, point: [44.5672, -80.9435]}
  kit: {name: Kitchener, geonameid: 5992996, point: [43.4254, -80.5112]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
events:
notes: ""
