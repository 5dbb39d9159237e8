---
id: report-us-899
genre: report
country: US
published: 2021-12-09
publisher: Rapidan Blue Ridge Weekly
title: "Neighbors: The man who winds the clock in [Stanardsville](sta mention)"
---
Every Monday, Tuesday if it's icy, Ben Shiflett climbs 44 steps and a ladder to a room that smells of pigeons and oil, and he gives a crank 110 turns.

If he didn't, the courthouse clock would stop on Wednesday at about half past three.

Shiflett, 67, has wound it since he retired from the road crew. He isn't paid. He has a key, a flashlight, and a letter from the county attorney that says if he falls it's on him.

"My wife asks what I do up there. I listen," he said.

The works were made in [Boston](bos mention) in 1882. They are good to a minute a month, if you put a penny on the pendulum in the cold and take it off in spring. Similar ones are in [Staunton](stau mention), [Harrisonburg](har mention) and [Orange](ora mention), but those have motors. A motor would cost $9,000. The supervisors have talked of it twice. Each time somebody has asked what Ben would do.

He was raised in [Bacon Hollow](bac mention), on the side of what is now [Shenandoah](she mention) National Park. His people were among those made to leave when the park came, and he still says "home" and points with his chin. He can name every hollow from [Dyke](dyk mention) to [Swift Run](swi mention) Gap. He has been to [Richmond](ric mention), he says, and didn't think much of the parking.

The clock strikes the hours and, for reasons of its own, one at a quarter past four. Tourists on the way from [Charlottesville](cha mention) to the Skyline Drive set their phones by it and are late.

Fire is the fear. There are no sprinklers, and the bell, which is in E flat, hangs on oak.

Who'll do it after him? A boy of 12, Eli, comes on Mondays with his grandmother's permission. He's only allowed to count. "He got to 108 and lost it, last week," Shiflett said. "That's how you learn it matters."

---
places:
  sta: {name: Stanardsville, point: [38.298, -78.44]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  stau: {name: Staunton, geonameid: 4787440, point: [38.1499, -79.0732]}
  har: {name: Harrisonburg, geonameid: 4763231, point: [38.4496, -78.8689]}
  ora: {name: Orange, point: [38.245, -78.11]}
  bac: {name: Bacon Hollow, point: [38.27, -78.58]}
  she: {name: Shenandoah, point: [38.5, -78.45], precision: area, radius_km: 40}
  dyk: {name: Dyke, point: [38.25, -78.55]}
  swi: {name: Swift Run, point: [38.36, -78.55]}
  ric: {name: Richmond, geonameid: 4781708, point: [37.5538, -77.4603]}
  cha: {name: Charlottesville, geonameid: 4752031, point: [38.0293, -78.4767]}
events:
notes: ""
