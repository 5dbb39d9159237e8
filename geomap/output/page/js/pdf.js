"use strict";
// A picture as a PDF of one page: nothing but the picture, packed without loss, and its title.

// In UTF-16 as a string of hexadecimal digits, in which nothing has to be escaped.
const hexText = (words) => `<FEFF${Array.from({ length: words.length }, (_, at) => words.charCodeAt(at).toString(16).padStart(4, "0")).join("")}>`;

// The red, green and blue of a canvas, as zlib packs them (FlateDecode).
const packedColours = async (canvas) => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    colours[to++] = data[from];
    colours[to++] = data[from + 1];
    colours[to++] = data[from + 2];
  }
  const packed = new Blob([colours]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
};

// A canvas of so many px a CSS px as a Blob: the page is as large as the canvas is on the screen.
geomap.pdfOf = async (canvas, scale, title) => {
  const colours = await packedColours(canvas);
  const [width, height] = [canvas.width, canvas.height].map((px) => ((px / scale) * 0.75).toFixed(2)); // 72 points, 96 px an inch
  const shown = `q ${width} 0 0 ${height} 0 0 cm /Map Do Q`;
  const objects = [
    ["<< /Type /Catalog /Pages 2 0 R >>"],
    ["<< /Type /Pages /Kids [3 0 R] /Count 1 >>"],
    [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /Map 5 0 R >> >> >>`],
    [`<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${canvas.width} /Height ${canvas.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /Length ${colours.length} >>\nstream\n`,
      colours,
      "\nendstream",
    ],
    [`<< /Title ${hexText(title)} /Creator (geomap) >>`],
  ];
  const parts = ["%PDF-1.4\n"];
  let length = parts[0].length;
  const starts = objects.map((object, number) => {
    const start = length;
    for (const part of [`${number + 1} 0 obj\n`, ...object, "\nendobj\n"]) {
      parts.push(part);
      length += part.length;
    }
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${length}\n%%EOF\n`);
  return new Blob(parts, { type: "application/pdf" });
};
