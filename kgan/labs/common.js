// What the labs share: elements, controls that keyboard and touch reach, a plot, random numbers.
"use strict";
// Okabe and Ito's palette, as in kgan.plots. Real: blue and round; fake: vermilion and square.
const BLUE = "#0072B2", VERMILION = "#D55E00", GREEN = "#009E73", ORANGE = "#E69F00", PURPLE = "#CC79A7";
const GREY = "#767676", BLACK = "#222222";

const sigmoid = (logit) => 1 / (1 + Math.exp(-logit));
const softplus = (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
const mean = (values) => values.reduce((sum, v) => sum + v, 0) / values.length;
const fixed = (value, digits = 3) =>
  Number.isFinite(value) ? value.toFixed(digits).replace(/^-(0\.?0*)$/, "$1").replace("-", "\u2212") : "\u221e";

/** Random numbers from a seed: uniform in [0, 1) (mulberry32), and normal (Box and Muller). */
function randomNumbers(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal, normals: (n) => Array.from({ length: n }, normal) };
}

/** Makes an element: el("p", {class: "quiet"}, "text", otherElement). Functions become listeners. */
function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A number that is shown, and found by tests under its name. `show(value, digits)` changes it. */
function shown(name, label = name) {
  const output = el("output", { "data-name": name, "aria-live": "off" }); // many change at once
  const row = el("tr", {}, el("th", { scope: "row" }, label), el("td", { class: "number" }, output));
  return { row, output, show: (value, digits = 3) => { output.textContent = fixed(value, digits); } };
}

const table = (...numbers) => el("table", {}, ...numbers.map((number) => number.row));

/**
 * A slider. With `log`, its steps are even on a logarithmic scale; with a list of `values` it has
 * a step for each of them, and `min` and `max` are not needed. `set` moves it silently.
 */
function slider({ name, label, min, max, step = 0.01, value, values, log = false, digits = 2, onInput }) {
  if (values) [min, max, step] = [values[0], values.at(-1), 1];
  const to = values ? (v) => values.indexOf(v) : log ? Math.log10 : (v) => v;
  const from = values ? (i) => values[i] : log ? (v) => 10 ** v : (v) => v;
  const output = el("output", { "data-name": name, "aria-live": "off" });
  const input = el("input", { type: "range", min: to(min), max: to(max), step, "aria-label": label });
  const write = (v) => {
    output.textContent = fixed(v, digits);
    input.setAttribute("aria-valuetext", fixed(v, digits));
  };
  const set = (v) => { input.value = to(v); write(v); };
  input.addEventListener("input", () => { const v = from(Number(input.value)); write(v); onInput(v); });
  set(value);
  return { root: el("label", { class: "slider" }, el("span", {}, label), input, output), input, set };
}

/** A choice of one in several: `options` is a list of [value, label]. `set` changes it silently. */
function choice({ name, label, options, value, onInput }) {
  const select = el("select", { "data-name": name, "aria-label": label },
    ...options.map(([key, text]) => el("option", { value: key }, text)));
  select.value = value;
  select.addEventListener("input", () => onInput(select.value));
  return { root: el("label", { class: "row" }, label, select), select, set: (v) => { select.value = v; } };
}

const button = (label, onClick, attributes = {}) =>
  el("button", { type: "button", click: onClick, ...attributes }, label);

/** A button that runs `tick` until it is pressed again; nothing moves before it is asked to. */
function playButton(tick, { label = "Play", perSecond = 8 } = {}) {
  let timer = null;
  const stop = () => {
    clearInterval(timer);
    timer = null;
    made.textContent = label;
    made.setAttribute("aria-pressed", "false");
  };
  const made = button(label, () => {
    if (timer !== null) return stop();
    timer = setInterval(tick, 1000 / perSecond);
    made.textContent = "Pause";
    made.setAttribute("aria-pressed", "true");
  }, { "aria-pressed": "false" });
  return { root: made, stop };
}

/** Says something to those who look and to those who listen. */
function announcer(attributes = {}) {
  const root = el("p", { role: "status", ...attributes });
  return { root, say: (...parts) => root.replaceChildren(...parts) };
}

/**
 * A plot on a canvas, sharp on any screen, as wide as there is room. `draw(plot)` is called again
 * when the width changes. Marks take coordinates of the plot's own axes.
 */
class Plot {
  constructor({ label, x, y, height = 220, xLabel = "", yLabel = "", yTicks = null, draw }) {
    Object.assign(this, { x, y, height, xLabel, yLabel, yTicks, drawMarks: draw });
    this.canvas = el("canvas", { role: "img", "aria-label": label });
    this.root = el("div", {}, this.canvas);
    new ResizeObserver(() => this.draw()).observe(this.root);
  }

  /** Describes what is drawn, for those who can't see it. */
  describe(text) { this.canvas.setAttribute("aria-label", text); }

  px(x) { return this.left + ((x - this.x[0]) / (this.x[1] - this.x[0])) * this.innerWidth; }
  py(y) { return this.top + ((this.y[1] - y) / (this.y[1] - this.y[0])) * this.innerHeight; }

  /** The point of the plot under an event's pointer, [x, y]. */
  at(event) {
    const box = this.canvas.getBoundingClientRect();
    const u = (event.clientX - box.left - this.left) / this.innerWidth;
    const v = (event.clientY - box.top - this.top) / this.innerHeight;
    return [this.x[0] + u * (this.x[1] - this.x[0]), this.y[1] - v * (this.y[1] - this.y[0])];
  }

  draw() {
    const width = this.root.clientWidth, ratio = globalThis.devicePixelRatio || 1;
    if (!width) return;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(this.height * ratio);
    this.canvas.style.height = `${this.height}px`;
    Object.assign(this, { left: 44, top: 8, innerWidth: width - 54, innerHeight: this.height - 44 });
    this.pen = this.canvas.getContext("2d");
    this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.pen.clearRect(0, 0, width, this.height);
    this.axes();
    this.pen.save();
    this.pen.beginPath();
    this.pen.rect(this.left, 0, this.innerWidth, this.top + this.innerHeight + 12);
    this.pen.clip();
    this.drawMarks(this);
    this.pen.restore();
  }

  axes() {
    const { pen, left, top, innerWidth, innerHeight } = this, bottom = top + innerHeight;
    Object.assign(pen, { strokeStyle: GREY, fillStyle: BLACK, lineWidth: 1, font: "12px system-ui, sans-serif" });
    pen.beginPath();
    pen.moveTo(left, top);
    pen.lineTo(left, bottom);
    pen.lineTo(left + innerWidth, bottom);
    pen.stroke();
    pen.textAlign = "center";
    for (const v of ticks(...this.x)) pen.fillText(tickText(v), this.px(v), bottom + 15);
    pen.fillText(this.xLabel, left + innerWidth / 2, bottom + 31);
    pen.textAlign = "right";
    for (const v of this.yTicks ?? ticks(...this.y)) pen.fillText(tickText(v), left - 5, this.py(v) + 4);
    pen.save();
    pen.translate(11, top + innerHeight / 2);
    pen.rotate(-Math.PI / 2);
    pen.textAlign = "center";
    pen.fillText(this.yLabel, 0, 0);
    pen.restore();
  }

  line(points, { color = BLACK, dash = [], width = 2 } = {}) {
    Object.assign(this.pen, { strokeStyle: color, lineWidth: width });
    this.pen.setLineDash(dash);
    this.pen.beginPath();
    points.forEach(([x, y], i) => this.pen[i ? "lineTo" : "moveTo"](this.px(x), this.py(y)));
    this.pen.stroke();
    this.pen.setLineDash([]);
  }

  /** A curve y = f(x) over the whole width. */
  curve(f, style) {
    const [a, b] = this.x;
    this.line(Array.from({ length: 161 }, (_, i) => a + ((b - a) * i) / 160).map((x) => [x, f(x)]), style);
  }

  /** Marks: "dot", "square", "ring" or "tick" (a short upright line). */
  marks(points, { color = BLACK, kind = "dot", size = 4 } = {}) {
    Object.assign(this.pen, { fillStyle: color, strokeStyle: color, lineWidth: 2 });
    for (const [x, y] of points) {
      const [px, py] = [this.px(x), this.py(y)];
      this.pen.beginPath();
      if (kind === "square") this.pen.rect(px - size, py - size, 2 * size, 2 * size);
      else if (kind === "tick") { this.pen.moveTo(px, py - 2 * size); this.pen.lineTo(px, py + 2 * size); }
      else this.pen.arc(px, py, size, 0, 2 * Math.PI);
      if (kind === "dot" || kind === "square") this.pen.fill();
      else this.pen.stroke();
    }
  }

  /** An arrow between two points of the plot. */
  arrow([x0, y0], [x1, y1], { color = BLACK, width = 2 } = {}) {
    const [a, b, c, d] = [this.px(x0), this.py(y0), this.px(x1), this.py(y1)];
    const length = Math.hypot(c - a, d - b), angle = Math.atan2(d - b, c - a);
    if (length < 1) return;
    const head = Math.min(7, length);
    Object.assign(this.pen, { strokeStyle: color, fillStyle: color, lineWidth: width });
    this.pen.beginPath();
    this.pen.moveTo(a, b);
    this.pen.lineTo(c - head * Math.cos(angle) * 0.8, d - head * Math.sin(angle) * 0.8);
    this.pen.stroke();
    this.pen.beginPath();
    this.pen.moveTo(c, d);
    for (const turn of [2.6, -2.6])
      this.pen.lineTo(c + head * Math.cos(angle + turn), d + head * Math.sin(angle + turn));
    this.pen.fill();
  }

  text(words, x, y, { color = BLACK, align = "left" } = {}) {
    Object.assign(this.pen, { fillStyle: color, textAlign: align, font: "12px system-ui, sans-serif" });
    this.pen.fillText(words, this.px(x), this.py(y));
  }
}

/** Round numbers between two bounds, about five of them. */
function ticks(from, to) {
  const rough = (to - from) / 5, power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find((k) => k * power >= rough * 0.999);
  const found = [];
  for (let k = Math.ceil(from / step - 1e-9); k * step <= to + 1e-9 * step; k++) found.push(k * step);
  return found;
}

const tickText = (v) => String(Number(v.toPrecision(6))).replace("-", "\u2212");

/** Tells the frame around a page how high it is, now and whenever that changes. */
function reportHeight() {
  const tell = () => parent.postMessage({ height: document.documentElement.offsetHeight + 4 }, "*");
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
}
