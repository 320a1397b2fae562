// Six pictures, three of them real: what a discriminator's answers cost.

/** What the answer p, "it is real with probability p", costs on one picture. */
const lossOf = (p, isReal) => -Math.log(isReal ? p : 1 - p);

/** J_D with its halves, and G's loss: p and isReal are lists, one entry a picture. */
function judged(p, isReal) {
  const chosen = (real) => p.filter((_, i) => isReal[i] === real);
  const realHalf = mean(chosen(true).map((v) => lossOf(v, true)));
  const fakeHalf = mean(chosen(false).map((v) => lossOf(v, false)));
  return {
    realHalf, fakeHalf, jD: realHalf + fakeHalf, jG: mean(chosen(false).map((v) => -Math.log(v))),
  };
}

function start(root, { pictures, isReal }) {
  const EVEN = 2 * Math.log(2), p = pictures.map(() => 0.5);
  let open = false, answered;
  const status = announcer();

  const tiles = pictures.map((source, i) => {
    const label = `Picture ${i + 1}: probability that it is real`;
    const answer = slider({
      name: `p${i + 1}`, label, min: 0.01, max: 0.99, value: 0.5,
      onInput: (value) => { p[i] = value; if (open) refresh(); },
    });
    const truth = el("div", {}), cost = el("output", { "data-name": `loss${i + 1}`, "aria-live": "off" });
    return { answer, truth, cost, root: el("div", { class: "tile" },
      el("img", { src: source, alt: `Picture ${i + 1}` }), answer.root, truth) };
  });

  const numbers = {
    realHalf: shown("realHalf", "mean of \u2212log D(x) over the three reals"),
    fakeHalf: shown("fakeHalf", "mean of \u2212log(1 \u2212 D(x)) over the three fakes"),
    jD: shown("jD", "J_D, their sum: what you pay"),
    even: shown("even", "J_D if you say \u00bd to all, 2 log 2"),
    answered: shown("answered", "J_D of your first answers"),
    jG: shown("jG", "J_G, what G pays: mean of \u2212log D(x) over the fakes"),
  };
  const bar = new Plot({
    label: "", x: [0, 3], y: [0, 1], yTicks: [], height: 96, xLabel: "J_D", draw(plot) {
      const { realHalf, jD } = judged(p, isReal);
      plot.line([[0, 0.35], [realHalf, 0.35]], { color: BLUE, width: 18 });
      plot.line([[realHalf, 0.35], [jD, 0.35]], { color: VERMILION, width: 18 });
      plot.line([[EVEN, 0], [EVEN, 0.8]], { dash: [5, 3] });
      plot.text("\u00bd to all", EVEN, 0.85, { align: "center" });
    },
  });
  const reveal = button("Show the truth", () => {
    open = true;
    answered = judged(p, isReal).jD;
    refresh();
  });
  const result = el("div", { hidden: true }, el("h2", {}, "What it costs"), bar.root,
    el("p", { class: "quiet" }, el("span", { style: `color:${BLUE}` }, "\u25a0"), " left, on the reals  ",
      el("span", { style: `color:${VERMILION}` }, "\u25a0"), " right, on the fakes"),
    table(...Object.values(numbers)));

  /** Shows the truth, and what the sliders as they are now cost. */
  function refresh() {
    const now = judged(p, isReal), costs = p.map((v, i) => lossOf(v, isReal[i]));
    tiles.forEach(({ truth, cost }, i) => {
      const real = isReal[i], said = fixed(p[i], 2);
      cost.textContent = fixed(costs[i]);
      truth.replaceChildren(
        el("span", { style: `color:${real ? BLUE : VERMILION}` }, real ? "\u25cf" : "\u25a0"),
        real ? " real" : " fake", el("br"), real ? `\u2212log ${said} =\u00a0` : `\u2212log(1\u2212${said}) =\u00a0`, cost);
    });
    for (const [name, number] of Object.entries(numbers))
      number.show({ ...now, even: EVEN, answered }[name]);
    reveal.disabled = true;
    result.hidden = false;
    bar.x = [0, Math.max(3, Math.ceil(now.jD))];
    bar.describe(`J_D is ${fixed(now.jD)}: ${fixed(now.realHalf)} on the reals and ` +
      `${fixed(now.fakeHalf)} on the fakes. The line is at ${fixed(EVEN)}.`);
    bar.draw();
    const gap = now.jD - EVEN, worst = costs.indexOf(Math.max(...costs));
    const compared = Math.abs(gap) < 0.0005 ? "just as much as" :
      `${fixed(Math.abs(gap))} ${gap < 0 ? "less" : "more"} than`;
    status.say(`J_D = ${fixed(now.jD)}, ${compared} \u00bd for every picture. ` +
      `Picture ${worst + 1} cost most: ${fixed(costs[worst])}. G pays J_G\u00a0=\u00a0${fixed(now.jG)}. ` +
      "Move a slider and watch.");
  }

  function again() {
    open = false;
    tiles.forEach(({ answer, truth }, i) => { p[i] = 0.5; answer.set(0.5); truth.replaceChildren(); });
    reveal.disabled = false;
    result.hidden = true;
    status.say("The truth is hidden.");
  }

  root.append(
    el("p", {}, "Three of these are real, three are G\u2019s. Say of each how sure you are, then ask for the truth."),
    el("div", { class: "tiles" }, ...tiles.map((tile) => tile.root)),
    el("div", { class: "row" }, reveal, button("Again", again)), status.root, result);
  again();
  globalThis.labState = () => ({ p, isReal });
}
