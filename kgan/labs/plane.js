// The lab "A GAN in the plane": what the kernel sends is drawn, what is pressed goes to the kernel.
const TINTS = [[240, 180, 138], [251, 251, 247], [143, 193, 227]]; // fake, can't tell, real
const SIDE = 40;
const LABELS = {
  data: "Data", loss: "Loss", rate: "Learning rate", beta_1: "Momentum \u03b2\u2081", r1: "R1", r2: "R2",
  k: "k, D's steps", packing: "Packing", width: "Width", seed: "Seed",
};
const NUMBERS = { modes: "modes", high_quality: "high quality", reverse_kl: "reverse KL", spread: "spread" };

/** The colours of a landscape, one pixel for each of its values, the first row below. */
function paint(landscape) {
  const picture = new ImageData(SIDE, SIDE);
  landscape.forEach((value, i) => {
    const at = 4 * (SIDE * (SIDE - 1 - Math.floor(i / SIDE)) + (i % SIDE));
    const [from, to, share] = value < 0.5 ? [0, 1, 2 * value] : [1, 2, 2 * value - 1];
    for (let c = 0; c < 3; c++)
      picture.data[at + c] = TINTS[from][c] + share * (TINTS[to][c] - TINTS[from][c]);
    picture.data[at + 3] = 255;
  });
  const canvas = el("canvas", { width: SIDE, height: SIDE });
  canvas.getContext("2d").putImageData(picture, 0, 0);
  return canvas;
}

/** Cuts one block of floats into arrays by their sizes. */
function cut(buffer, sizes) {
  const floats = new Float32Array(buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength));
  let from = 0;
  return Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [name, floats.subarray(from, (from += size))]));
}

const rows = (floats, width = 2) =>
  Array.from({ length: floats.length / width }, (_, i) => floats.subarray(width * i, width * (i + 1)));

/** Hides the picture that stands where nothing is alive, in this cell's output. */
function hidePicture(root) {
  for (let at = root; at; at = at.parentNode ?? at.host) {
    const pictures = at.querySelectorAll?.('img[data-lab="plane"]') ?? [];
    pictures.forEach((picture) => { picture.style.display = "none"; });
    if (pictures.length) return;
  }
}

class Square extends Plot {
  draw() {
    this.height = Math.max(this.root.clientWidth - 10, 44);
    super.draw();
  }
}

function drawPlane(plot, { arrays, extent }, pending, cursor) {
  const inside = (v) => Math.min(Math.max(v, -extent), extent);
  if (arrays.landscape)
    plot.pen.drawImage(paint(arrays.landscape), plot.left, plot.top, plot.innerWidth, plot.innerHeight);
  plot.marks([...rows(arrays.data), ...pending], { color: BLUE, size: 3 });
  if (arrays.samples) {
    const samples = rows(arrays.samples).map(([x, y]) => [inside(x), inside(y)]);
    plot.marks(samples, { color: VERMILION, kind: "square", size: 1.5 });
    const arrows = rows(arrays.arrows), lengths = arrows.map(([x, y]) => Math.hypot(x, y));
    const middle = [...lengths].sort((a, b) => a - b)[lengths.length >> 1];
    arrows.forEach(([dx, dy], i) => { // the direction is exact, the length is compressed
      const scale = (0.25 * extent) / (lengths[i] + middle + 1e-9), [x, y] = samples[i];
      plot.arrow([x, y], [x + scale * dx, y + scale * dy], { width: 1.5 });
    });
  }
  if (cursor) plot.marks([cursor], { kind: "ring", size: 7 });
}

/** A plot of two curves of the history; `columns` are theirs. */
function curves(label, columns, names) {
  let points = [];
  const draw = (plot) => columns.forEach((column, i) =>
    plot.line(points.map((row) => [row[0], row[column]]), { color: [BLUE, VERMILION][i], dash: i ? [5, 3] : [] }));
  const plot = new Plot({ label, x: [0, 1], y: [0, 1], height: 150, xLabel: "step", draw });
  const legend = el("p", { class: "quiet" }, el("span", { style: `color:${BLUE}` }, `\u2014 ${names[0]}  `),
    el("span", { style: "color:#a34700" }, `- - ${names[1]}`));
  const update = (history, range) => {
    points = history;
    const values = points.flatMap((row) => columns.map((column) => row[column]));
    plot.x = [0, points.length ? points[points.length - 1][0] : 1];
    plot.y = range ?? (values.length ? [Math.min(...values), Math.max(...values)] : [0, 1]);
    if (plot.y[1] - plot.y[0] < 1e-6) plot.y = [plot.y[0] - 0.5, plot.y[1] + 0.5];
    plot.draw();
  };
  return { root: el("div", {}, legend, plot.root), update };
}

function render({ model, el: root }) {
  const view = String(Math.random()), ask = (action, more = {}) => model.send({ do: action, ...more });
  let state = null, drawing = false, pending = [], cursor = null, times = [];
  const { normal } = randomNumbers(1);

  const plane = new Square({
    label: "The plane", x: [-1.5, 1.5], y: [-1.5, 1.5],
    draw: (plot) => { if (state) drawPlane(plot, state, pending, drawing && cursor); },
  });
  const start = button("Start", () => ask(state?.running ? "pause" : "start"), { "aria-pressed": "false" });
  const draw = button("Draw points", () => {
    drawing = !drawing;
    cursor = null;
    draw.setAttribute("aria-pressed", String(drawing));
    plane.canvas.style.touchAction = drawing ? "none" : "";
    plane.canvas.style.cursor = drawing ? "crosshair" : "";
    plane.canvas.tabIndex = drawing ? 0 : -1;
    plane.draw();
  }, { "aria-pressed": "false" });
  const code = el("div", { hidden: true }), listing = el("pre", { tabindex: "0", "data-name": "code" });
  const copy = button("Copy", () => navigator.clipboard?.writeText(listing.textContent));
  code.append(copy, listing);
  const status = announcer({ class: "wrong", "data-name": "message" });

  // Points by mouse, pen, finger, or with the arrow keys and the space bar.
  const add = ([x, y]) => {
    const { extent } = state;
    for (let i = 0; i < 5; i++) pending.push([x + 0.02 * extent * normal(), y + 0.02 * extent * normal()]);
    plane.draw();
  };
  const send = () => { if (pending.length) ask("draw", { points: pending }); };
  const pointer = (event) => {
    if (!drawing || !state || !(event.buttons & 1)) return;
    if (event.type === "pointerdown") plane.canvas.setPointerCapture(event.pointerId);
    add(plane.at(event));
    event.preventDefault();
  };
  plane.canvas.addEventListener("pointerdown", pointer);
  plane.canvas.addEventListener("pointermove", pointer);
  for (const end of ["pointerup", "pointercancel"]) plane.canvas.addEventListener(end, send);
  plane.canvas.addEventListener("keydown", (event) => {
    const move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!drawing || !state || (!move && event.key !== " ")) return;
    event.preventDefault();
    event.stopPropagation();
    cursor ??= [0, 0];
    if (move) cursor = cursor.map((v, i) => v + 0.05 * state.extent * move[i]);
    else { add(cursor); send(); }
    plane.draw();
  });

  const numbers = Object.fromEntries(
    ["step", ...Object.keys(NUMBERS), "redraws"].map((name) =>
      [name, shown(name, NUMBERS[name] ?? { redraws: "redraws a second" }[name])]));
  const losses = curves("The losses of both networks", [1, 2], ["D's loss", "G's loss"]);
  const outputs = curves("D's mean outputs", [3, 4], ["D(real)", "D(fake)"]);
  const fields = el("fieldset", {}, el("legend", {}, "Settings"));
  const controls = {};

  function buildControls() {
    for (const [name, values] of Object.entries(state.choices)) {
      controls[name] = choice({
        name, label: LABELS[name], value: "",
        options: values.map((v) => [JSON.stringify(v), v === "own" ? "own points" : String(v).replace(/_/g, " ")]),
        onInput: (value) => ask("set", { name, value: JSON.parse(value) }),
      });
      controls[name].select.disabled = state.fixed.includes(name);
      fields.append(controls[name].root);
    }
  }

  function show(content, buffers) {
    if (content.code !== undefined) {
      code.hidden = false;
      listing.textContent = content.code;
      return;
    }
    if (state === null) hidePicture(root);
    state = { ...content, arrays: cut(buffers[0], content.sizes) };
    if (!fields.querySelector("select")) buildControls();
    for (const [name, value] of Object.entries(state.settings)) controls[name].set(JSON.stringify(value));
    start.textContent = state.running ? "Pause" : "Start";
    start.setAttribute("aria-pressed", String(state.running));
    if (status.root.textContent !== state.message) status.say(state.message);
    const history = rows(state.arrays.history, 5);
    losses.update(history);
    outputs.root.hidden = !state.probabilities;
    if (state.probabilities) outputs.update(history, [0, 1]);
    numbers.step.show(state.step, 0);
    for (const name of Object.keys(NUMBERS)) {
      if (name in state.numbers) numbers[name].show(state.numbers[name], name === "modes" ? 0 : 3);
      else numbers[name].output.textContent = "\u2013";
    }
    pending = [];
    plane.x = plane.y = [-state.extent, state.extent];
    plane.describe(`The plane at step ${state.step}: data, samples, D's landscape and arrows` +
      ("modes" in state.numbers ? `; the samples reach ${state.numbers.modes} modes` : ""));
    plane.draw();
    times = state.running ? [...times.slice(-30), performance.now()] : [];
    if (times.length > 2) numbers.redraws.show((1000 * (times.length - 1)) / (times[times.length - 1] - times[0]), 1);
    ask("drawn");
  }

  root.classList.add("lab");
  root.setAttribute("data-lm-suppress-shortcuts", "true"); // JupyterLab: keys pressed here stay here
  root.append(
    el("div", { class: "row" }, start, button("One step", () => ask("step")), button("Reset", () => ask("reset")), draw,
      button("Clear points", () => ask("clear", { points: [] })), button("As code", () => ask("code"))),
    status.root,
    el("div", { class: "columns" },
      el("div", {}, plane.root, el("p", { class: "quiet" },
        "Blue dots: data. Red squares: samples. Arrows: where D's logit rises, at 24 samples. ",
        "Colour: D takes it for real (blue) or for fake (orange).")),
      el("div", {}, table(...Object.values(numbers)), losses.root, outputs.root)),
    fields, code);
  fields.classList.add("row");
  model.on("msg:custom", show);
  ask("hello", { view });
  return () => {
    model.off("msg:custom", show);
    ask("gone", { view });
  };
}

export default { render };
