// The page around the map: takes what is dropped, pasted or corrected, and shows each new build.

const byId = (id) => document.getElementById(id);
const map = byId("map");
let known = 0;

function tell(lines) {
  const list = byId("refused");
  list.replaceChildren(
    ...lines.slice(0, 20).map((line) => {
      const item = document.createElement("li");
      item.textContent = line;
      return item;
    }),
  );
  list.hidden = !lines.length;
}

async function send(path, body) {
  const answer = await fetch(path, { method: "POST", body });
  const told = await answer.json();
  tell(told.refused);
  return told.saved;
}

async function sendFiles(files) {
  const form = new FormData();
  const corrections = [];
  for (const [name, file] of files) {
    if (/^corrections[^/]*\.csv$/i.test(name.split("/").pop())) corrections.push(file);
    else form.append(name, file, file.name);
  }
  for (const file of corrections) await send("corrections", file);
  if ([...form.keys()].length) await send("articles", form);
}

// What a folder that was dropped holds, with the path of each file in it.
async function entriesOf(entry, path = "") {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [[path + entry.name, file]];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const part = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!part.length) break;
    for (const inner of part) found.push(...(await entriesOf(inner, `${path}${entry.name}/`)));
  }
  return found;
}

function offerDrop(target) {
  target.addEventListener("dragover", (event) => {
    event.preventDefault();
    byId("drop").hidden = false;
  });
  target.addEventListener("drop", async (event) => {
    event.preventDefault();
    byId("drop").hidden = true;
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const found = await Promise.all(entries.map((entry) => entriesOf(entry)));
    await sendFiles(found.flat());
  });
}

offerDrop(document);
byId("drop").addEventListener("dragleave", () => {
  byId("drop").hidden = true;
});
for (const id of ["files", "folder"]) {
  byId(id).addEventListener("change", async (event) => {
    await sendFiles([...event.target.files].map((file) => [file.webkitRelativePath || file.name, file]));
    event.target.value = "";
  });
}
byId("paste").addEventListener("click", () => {
  const form = byId("paste-form");
  form.hidden = !form.hidden;
  byId("paste").setAttribute("aria-expanded", String(!form.hidden));
  if (!form.hidden) byId("words").focus();
});
byId("paste-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (await send("text", byId("words").value)) {
    byId("words").value = "";
    byId("paste-form").hidden = true;
    byId("paste").setAttribute("aria-expanded", "false");
  }
});

// Corrections that the map gives to take along are put right here and now instead.
map.addEventListener("load", () => {
  const inner = map.contentDocument;
  offerDrop(inner);
  map.classList.remove("loading");
  // Who corrects finds places in the whole gazetteer, not only those that the map has.
  map.contentWindow.geomapPlaces = async (name) => (await fetch(`places?name=${encodeURIComponent(name)}`)).json();
  inner.addEventListener(
    "click",
    async (event) => {
      const link = event.target.closest?.("a[download='corrections.csv']");
      if (!link) return;
      event.preventDefault();
      await send("corrections", await (await fetch(link.href)).blob());
    },
    true,
  );
});

function show(state) {
  byId("said").textContent = state.said;
  if (state.skipped.length) tell(state.skipped);
  byId("tables").replaceChildren(
    ...state.files.map((name) => {
      const link = document.createElement("a");
      link.href = `maps/${name}`;
      link.download = name;
      link.textContent = name;
      const item = document.createElement("li");
      item.append(link);
      return item;
    }),
  );
  if (!state.files.includes("index.html")) return;
  // The address within the map says what is looked at: it is kept over a build.
  const hash = map.contentWindow?.location.hash ?? "";
  // Until it is there what is dropped on it is for this page, not lost in one that doesn't listen yet.
  map.classList.add("loading");
  map.src = `maps/index.html?${state.number}${hash}`;
}

for (;;) {
  try {
    const state = await (await fetch(`state?after=${known}`)).json();
    if (state.number !== known) {
      known = state.number;
      show(state);
    } else if (!known) {
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  } catch {
    byId("said").textContent = "geomap serve has ended.";
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}
