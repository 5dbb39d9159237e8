---
id: report-us-894
genre: report
country: US
published: 2009-08-27
publisher: Bootheel Daily Standard
title: "School {starts}(e1) Monday; here's what's new"
---
[KENNETT](ken dateline), [Mo.](mis dateline) - About 2,050 students {return}(e1) to class in [Kennett](ken event) on Monday, and parents will notice a few differences.

The day begins at 7:50 a.m. for grades six through 12 and at 8:10 for the younger ones, ten minutes earlier than before. Buses will run earlier, too. Parents in the [Senath](sen mention) and [Hornersville](hor mention) areas who send children to [Kennett](ken mention) under the tuition program should call the transportation office.

Lunch is $1.60 in elementary schools and $1.85 in the others. Free and reduced-price meals are available to those who qualify, and about 70 percent do. Forms must be turned in each year, even if nothing has changed.

Students may carry cell phones but must keep them off. A phone that rings in class is taken until a parent comes for it. Shorts have to reach the fingertips. Gang signs, pajamas and house shoes are out.

H1N1 flu worries everyone, nurse Gayle Pruett said. The district follows guidance from the health department in [Jefferson City](jef mention): children with a fever stay home until it has been gone for 24 hours. Schools would close only if so many teachers were sick that classes could not be covered. Hand sanitizer will be in all rooms. The vaccine might be here in October.

The high school offers two new courses, welding II and Mandarin, the second by television from [Cape Girardeau](cap mention). Nineteen students have signed up. "They tell me they want to work for the [Chinese](chi demonym)," counselor Dick Sando said. "I told them they might want to own something first."

A new principal, Tamara Wicker, {took over}(e2) South Elementary in July. She comes from [Blytheville](bly mention), [Arkansas](ark mention), and says her door is open.

Freshman orientation {is}(e3) Thursday at 6 p.m. in the gym. Parents who want to volunteer need a background check, which takes about two weeks and is good for three years.

---
places:
  ken: {name: Kennett, geonameid: 4393451, point: [36.2362, -90.0556]}
  mis: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  sen: {name: Senath, geonameid: 4408052, point: [36.1342, -90.1598]}
  hor: {name: Hornersville, point: [36.04, -90.11]}
  jef: {name: Jefferson City, geonameid: 4392388, point: [38.5767, -92.1735]}
  cap: {name: Cape Girardeau, geonameid: 4379966, point: [37.3059, -89.5182]}
  bly: {name: Blytheville, geonameid: 4102412, point: [35.9273, -89.919]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
events:
  e1: {type: education, places: [ken], start: 2009-08-31, end: 2009-08-31, date_precision: day, date_text: on Monday, status: planned, actors: "About 2,050 students", main: true}
  e2: {type: appointment, places: [ken], start: 2009-07, end: 2009-07, date_precision: month, date_text: in July, status: happened, actors: Tamara Wicker, targets: South Elementary}
  e3: {type: education, places: [ken], start: 2009-08-27, end: 2009-08-27, date_precision: day, date_text: Thursday, status: planned, actors: "", minor: true}
notes: ""
