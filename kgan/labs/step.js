// One round of Algorithm 1, recorded: each press shows what the next of its five lines did.
const STEP_STYLE = `
.step{display:grid;gap:.2rem 1.4rem;grid-template-columns:minmax(0,1fr)}
.step ol{margin:.2rem 0;padding-left:1.6rem}
.step .line{display:grid;grid-template-columns:1.4rem 1fr;min-height:1.3rem}
.step .line code{font-size:12px;white-space:pre-wrap;overflow-wrap:anywhere;text-indent:-2ch}
.step .line b{color:#555;font-weight:600;font-size:12px;line-height:1.35rem}
.step .says{min-height:7rem}
.step img{width:100%;display:block;image-rendering:pixelated}
.step .blank{visibility:hidden}
.step .bars{display:grid;font-size:11px;text-align:center}
.step .box{position:relative;height:48px;margin-top:3px}
.step .box::before{content:"";position:absolute;left:0;right:0;bottom:var(--zero);border-top:1px solid #767676}
.step .box i{position:absolute;width:30%;border:1.5px solid}
.step .bars span{display:block}
.step table{margin-top:.4rem;font-size:13px;width:100%;table-layout:fixed}
.step tr:first-child>:first-child{width:26%}
.step sub{line-height:0}
.step td,.step table th{padding-right:.2rem}
.step td span{display:inline-block;font-variant-numeric:tabular-nums}
@media(min-width:680px){.step{grid-template:"algorithm arrays" "controls arrays" "code arrays" 1fr/minmax(0,1.3fr) minmax(0,1fr)}
.step .algorithm{grid-area:algorithm}.step .controls{grid-area:controls}.step .arrays{grid-area:arrays}.step .code{grid-area:code}}`;

const light = (element, on) => element.classList.toggle("lit", on);

/** Text with J_D and J_G set as J with a small D or G. */
const withSubscripts = (text) =>
  text.split(/(J_[DG])/).map((part) => /^J_.$/.test(part) ? el("span", {}, "J", el("sub", {}, part[2])) : part);

/** A row of images in one strip. `show(null)` leaves its place empty. */
function strip(first) {
  const source = (png) => `data:image/png;base64,${png}`;  // a hidden one keeps the place
  const image = el("img", { alt: "", src: source(first) }), words = el("p", { class: "quiet" });
  const root = el("div", {}, words, image);
  const show = (png, text) => {
    words.textContent = text;
    image.alt = png ? text : "";
    image.classList.toggle("blank", !png);
    if (png) image.src = source(png);
  };
  return { root, image, show };
}

/** D's logits under the images: outlined before a step, filled after it. */
function bars(name, color, count, [low, high]) {
  const percent = (x) => `${(100 * x) / (high - low)}%`;
  const cells = Array.from({ length: count }, (_, i) => {
    const marks = [el("i", { style: "left:15%" }), el("i", { style: "left:55%" })];
    const numbers = ["before", "after"].map((when) => el("span", { "data-name": `${name}-${i}-${when}` }));
    return { marks, numbers, root: el("div", {}, el("div", { class: "box" }, ...marks), ...numbers) };
  });
  const root = el("div", { class: "bars", role: "group", "aria-label": `D's logits, ${name}`,
    style: `grid-template-columns:repeat(${count},1fr);--zero:${percent(-low)}` }, ...cells.map((cell) => cell.root));
  const show = (pair) => cells.forEach(({ marks, numbers }, i) => marks.forEach((mark, k) => {
    const value = pair && pair[k] ? pair[k][i] : null;
    numbers[k].textContent = value === null ? "\u00a0" : fixed(value, 2);
    mark.hidden = value === null;
    mark.style.cssText += `;color:${color};background:${k ? color : "none"};` +
      `height:${percent(Math.abs(value))};bottom:${percent(Math.min(value, 0) - low)}`;
  }));
  return { root, show };
}

/** The numbers of both turns side by side. A cell fills when its line has run. */
function turnsTable(numbers) {
  const rows = [
    ["loss", "loss, J_D or J_G", 3, 5], ["value", "value V", 3, 5],
    ["d_real", "d_real", 3, 5], ["d_fake", "d_fake", 3, 5],
    ["d_change", "D's weights move by", 3, 5], ["g_change", "G's weights move by", 3, 5],
    ["statistics", "G's moving mean shifts by", 1, 4],
  ].filter(([key]) => numbers.d_turn[key] !== null);
  const cells = [], cell = (key, turn, line) => {
    const output = el("span", { "data-name": `${turn}-${key}` });
    cells.push({ output, line, value: numbers[turn][key] });
    return el("td", {}, output);
  };
  const root = el("table", {},
    el("tr", {}, el("td"), el("th", { scope: "col" }, "D's turn"), el("th", { scope: "col" }, "G's turn")),
    ...rows.map(([key, label, d, g]) =>
      el("tr", {}, el("th", { scope: "row" }, ...withSubscripts(label)), cell(key, "d_turn", d), cell(key, "g_turn", g))));
  const text = (v) => Array.isArray(v) ? v.map((x) => fixed(x, 4)).join(" \u2192\u00a0") : v === 0 ? "0 (held fixed)" : fixed(v, 4);
  const show = (now) => cells.forEach(({ output, line, value }) => {
    output.textContent = now >= line ? text(value) : "\u2013";
    light(output, now === line);
  });
  return { root, show };
}

function start(root, walk) {
  const { strips, logits } = walk, count = logits.real_logits[0].length;
  const all = Object.values(logits).flat(2), range = [Math.min(-1e-6, ...all), Math.max(1e-6, ...all)];
  let line = 0;
  const algorithm = walk.algorithm.map((text) => el("li", {}, text.replaceAll("log ", "log\u00a0")));
  const code = walk.code.map(([text, number]) => {
    const indent = text.search(/\S|$/);
    return { number, root: el("div", { class: "line" }, el("b", {}, number ? String(number) : ""),
      el("code", { style: `padding-left:${indent + 2}ch` }, text.trim())) };
  });
  const says = announcer({ class: "says" });
  const latents = strip(strips.latents), fakes = strip(strips.fake), reals = strip(strips.real);
  const onFakes = bars("fake", VERMILION, count, range), onReals = bars("real", BLUE, count, range);
  const numbers = turnsTable(walk.numbers);

  const show = () => {
    algorithm.forEach((item, i) => {
      light(item, line === i + 1);
      item.setAttribute("aria-current", line === i + 1 ? "step" : "false");
    });
    code.forEach((item) => light(item.root, line > 0 && item.number === line));
    says.say(...withSubscripts(line ? walk.says[line - 1] : "Nothing has happened yet. Press \u201cNext line\u201d, or the right arrow key."));
    const fresh = line > 3, drawn = line > 0;
    latents.show(drawn && strips[fresh ? "new_latents" : "latents"], `${fresh ? "new " : ""}latents z, one square each`);
    fakes.show(drawn && strips[fresh ? "new_fake" : "fake"],
      !drawn ? "fakes G(z)" : fresh ? "new fakes G(z), label 1: what G hopes for" : "fakes G(z), label 0");
    onFakes.show(line === 3 ? logits.fake_logits : line === 5 ? logits.new_fake_logits : null);
    reals.show(line > 1 && strips.real, line > 1 ? "reals x, label 1" : "reals x");
    onReals.show(line === 3 ? logits.real_logits : line > 3 ? [null, logits.real_logits[1]] : null);
    for (const [part, lines] of [[latents.image, [1, 4]], [fakes.image, [1, 4]], [reals.image, [2]],
      [onFakes.root, [3, 5]], [onReals.root, [3]]]) light(part, lines.includes(line));
    numbers.show(line);
    next.setAttribute("aria-disabled", line === 5);
    for (const made of [back, over]) made.setAttribute("aria-disabled", line === 0);
  };
  const go = (to) => { line = Math.min(5, Math.max(0, to)); show(); };
  const next = button("Next line", () => go(line + 1)), back = button("Back", () => go(line - 1));
  const over = button("Start over", () => go(0));
  root.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) { event.preventDefault(); go(line + by); }
  });

  root.append(el("style", {}, STEP_STYLE), el("div", { class: "step" },
    el("section", { class: "algorithm" }, el("h2", {}, "Algorithm 1, one round"), el("ol", {}, ...algorithm)),
    el("div", { class: "row controls" }, next, back, over),
    el("section", { class: "arrays" }, says.root, latents.root, fakes.root, onFakes.root, reals.root, onReals.root,
      el("p", { class: "quiet" }, "Below the images: D's logits before a step (outlined, upper number) and after it (filled, lower number)."), numbers.root),
    el("section", { class: "code" }, el("h2", {}, "The same lines in code"), ...code.map((item) => item.root))));
  show();
}
