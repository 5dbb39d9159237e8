"use strict";
// Reading what geomap/output/page/chunks.py wrote: columns, and chunks that are read when asked for.

geomap.bytes = (base64) => {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};

const ARRAYS = { uint8: Uint8Array, uint16: Uint16Array, int32: Int32Array };

// A column as an array: of a typed kind for numbers.
geomap.column = (column) => {
  if (Array.isArray(column)) return column;
  if (column.values) {
    const { values } = column;
    return Array.from(geomap.column(column.codes), (code) => values[code]);
  }
  return new ARRAYS[column.type](geomap.bytes(column.base64).buffer);
};

// The chunks of a map: in the page as JSON, in the page packed, or beside it in files.
geomap.Chunks = class {
  constructor(identity, beside) {
    this.identity = identity;
    this.beside = beside; // the folder of the files, or nothing
    this.read = new Map(); // name -> promise
    this.parsed = new Map(); // name -> data, of those that could be read at once
  }

  get(name) {
    if (!this.read.has(name)) {
      const reading = this.load(name);
      this.read.set(name, reading);
      reading.catch(() => this.read.delete(name)); // one may try again
    }
    return this.read.get(name);
  }

  // What can be had without waiting; undefined if it can't.
  at(name) {
    if (!this.parsed.has(name)) {
      const element = this.element(name);
      if (element?.type !== "application/json") return undefined;
      this.parsed.set(name, JSON.parse(element.textContent));
    }
    return this.parsed.get(name);
  }

  element(name) {
    return document.getElementById(`${this.identity}_${name}`);
  }

  async load(name) {
    const data = this.at(name);
    if (data !== undefined) return data;
    const element = this.element(name);
    return geomap.unpack(element ? element.textContent : await geomap.fetchBeside(this.beside, name));
  }
};

// zlib's format in base64, and JSON in that.
geomap.unpack = async (base64) => {
  const stream = new Blob([geomap.bytes(base64)]).stream();
  const plain = stream.pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(plain).text());
};

// A page opened from disk may run scripts that lie beside it, and read nothing else: each file is
// a script that calls this.
const awaited = new Map();
geomap.arrived = (name, base64) => awaited.get(name)?.(base64);

geomap.fetchBeside = (folder, name) =>
  new Promise((resolve, reject) => {
    if (!folder) {
      reject(new Error(`no ${name} in this page`));
      return;
    }
    const script = document.createElement("script");
    const done = (settle, value) => {
      awaited.delete(name);
      script.remove();
      settle(value);
    };
    awaited.set(name, (base64) => done(resolve, base64));
    script.src = `${folder}/${name}.js`;
    script.addEventListener("error", () => done(reject, new Error(`${folder}/${name}.js cannot be read`)));
    document.head.append(script);
  });
