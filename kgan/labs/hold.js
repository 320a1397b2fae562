// A GAN of a few numbers: data from N(2, 1), G(z) = mu + sigma z, D(x) = sigmoid(w x + b + c x^2).
// A state holds mu, sigma, w, b, c; rateD, rateG, k; loss, and all: whether sigma and c learn too.
const DATA_MEAN = 2;
const logitOf = ({ w, b, c }, x) => w * x + b + c * x * x;
const fakesOf = ({ mu, sigma }, z) => z.map((noise) => mu + sigma * noise);

/** Both losses, the two halves of J_D, the value, and D's mean on reals and on fakes. */
function losses(state, real, z) {
  const onData = real.map((x) => logitOf(state, x));
  const onFakes = fakesOf(state, z).map((x) => logitOf(state, x));
  const realHalf = mean(onData.map((l) => softplus(-l))), fakeHalf = mean(onFakes.map(softplus));
  const jG = state.loss === "minimax" ? -fakeHalf : mean(onFakes.map((l) => softplus(-l)));
  return {
    realHalf, fakeHalf, jD: realHalf + fakeHalf, jG, value: -(realHalf + fakeHalf),
    dReal: mean(onData.map(sigmoid)), dFake: mean(onFakes.map(sigmoid)),
  };
}

/** One step of D down J_D: the new state. G stays as it is. */
function turnOfD(state, real, z) {
  const fakes = fakesOf(state, z);
  const slope = (feature) => // of J_D, in the parameter that multiplies this feature of x
    mean(fakes.map((x) => sigmoid(logitOf(state, x)) * feature(x))) -
    mean(real.map((x) => sigmoid(-logitOf(state, x)) * feature(x)));
  const step = (feature) => -state.rateD * slope(feature);
  return {
    ...state,
    w: state.w + step((x) => x),
    b: state.b + step(() => 1),
    c: state.c + (state.all ? step((x) => x * x) : 0),
  };
}

/** The slope, in each fake, of that fake's own term of J_G. J_G is the mean of the terms. */
function slopesOnFakes(state, z) {
  const inLogit = state.loss === "minimax" ? (l) => -sigmoid(l) : (l) => -sigmoid(-l);
  return fakesOf(state, z).map((x) => inLogit(logitOf(state, x)) * (state.w + 2 * state.c * x));
}

/** One step of G down J_G: the new state. D stays as it is. */
function turnOfG(state, z) {
  const slopes = slopesOnFakes(state, z);
  return {
    ...state,
    mu: state.mu - state.rateG * mean(slopes),
    sigma: state.sigma - (state.all ? state.rateG * mean(slopes.map((s, i) => s * z[i])) : 0),
  };
}

/** w, b and c of D*, whose logit is log p_data - log p_g. */
function bestD({ mu, sigma }) {
  const precision = 1 / sigma ** 2;
  return {
    w: DATA_MEAN - mu * precision,
    b: (mu ** 2 * precision - DATA_MEAN ** 2) / 2 + Math.log(Math.abs(sigma)),
    c: (precision - 1) / 2,
  };
}

/** C(G) = max_D V(D, G): the value of D* over the two whole normals. */
function costC(state) {
  const best = bestD(state), step = 0.01;
  let cost = 0;
  for (let u = -9; u <= 9; u += step) {
    const weight = (Math.exp(-u * u / 2) / Math.sqrt(2 * Math.PI)) * step;
    cost -= weight * softplus(-logitOf(best, DATA_MEAN + u));
    cost -= weight * softplus(logitOf(best, state.mu + state.sigma * u));
  }
  return cost;
}

const SYMBOLS = { mu: "\u03bc", sigma: "\u03c3", w: "w", b: "b", c: "c" };

/** What a turn moved: "w from 0.000 to 0.981, b from 0.000 to 0.012". */
const movesBetween = (before, after) =>
  Object.keys(SYMBOLS).filter((name) => before[name] !== after[name])
    .map((name) => `${SYMBOLS[name]} from ${fixed(before[name])} to ${fixed(after[name])}`)
    .join(", ") || "nothing moved";

function start(root, { seed, batch, first }) {
  let random, state = { ...first }, real, z, round, starsShown = false;
  const status = announcer();

  function reset() {
    random = randomNumbers(seed);
    Object.assign(state, { mu: first.mu, sigma: first.sigma, w: first.w, b: first.b, c: first.c });
    [real, z, round] = [drawReal(), random.normals(batch), 0];
  }
  const drawReal = () => random.normals(batch).map((noise) => DATA_MEAN + noise);

  function playD() {
    [real, z] = [drawReal(), random.normals(batch)];
    const before = state, paid = losses(state, real, z).jD;
    state = turnOfD(state, real, z);
    return `D\u2019s turn: ${movesBetween(before, state)}; J_D from ${fixed(paid)} to ` +
      `${fixed(losses(state, real, z).jD)}. G did not move.`;
  }
  function playG() {
    z = random.normals(batch);
    const before = state, paid = losses(state, real, z).jG;
    state = turnOfG(state, z);
    round += 1;
    return `G\u2019s turn: ${movesBetween(before, state)}; J_G from ${fixed(paid)} to ` +
      `${fixed(losses(state, real, z).jG)}. D did not move, and G saw no real point.`;
  }
  function playRound() {
    for (let i = 0; i < state.k; i++) playD();
    playG();
    const now = losses(state, real, z);
    return `Round ${round}: ${SYMBOLS.mu} = ${fixed(state.mu)}, J_D = ${fixed(now.jD)}, J_G = ${fixed(now.jG)}.`;
  }

  /** Does what was asked, shows the new numbers and says what happened. */
  function act(what, loud = true) {
    status.root.setAttribute("aria-live", loud ? "polite" : "off");
    const said = what();
    const lost = ["mu", "sigma", "w", "b", "c"].some((name) => !(Math.abs(state[name]) < 1e6));
    if (lost) play.stop();
    status.say(lost ? "The numbers ran away. Press \u201cBack to the start\u201d." : said);
    refresh();
  }

  const play = playButton(() => act(playRound, false), { perSecond: 6 });
  play.root.addEventListener("click", () => { // it has just begun or stopped
    if (play.root.getAttribute("aria-pressed") === "false")
      act(() => `Paused after round ${round}: ${SYMBOLS.mu} = ${fixed(state.mu)}.`);
  });
  const pressed = (label, what) => button(label, () => { play.stop(); act(what); });

  const parameter = (name, label, min, max) => slider({
    name, label, min, max, value: state[name], digits: 3, onInput: (value) => act(() => {
      state = { ...state, [name]: value };
      const now = losses(state, real, z);
      return `You set ${SYMBOLS[name]} to ${fixed(value)}: J_D = ${fixed(now.jD)}, J_G = ${fixed(now.jG)}.`;
    }),
  });
  const parameters = {
    mu: parameter("mu", "\u03bc, the mean (\u03b8)", -3, 6),
    sigma: parameter("sigma", "\u03c3, the width", 0.05, 3),
    w: parameter("w", "w, times x", -5, 5),
    b: parameter("b", "b, added", -8, 8),
    c: parameter("c", "c, times x\u00b2", -2, 2),
  };
  const rate = (name, label) => slider({
    name, label, min: 0.01, max: 10, step: 0.05, value: state[name], log: true,
    onInput: (value) => act(() => { state = { ...state, [name]: value }; return `${label}: ${fixed(value, 2)}.`; }),
  });
  const rates = { rateD: rate("rateD", "D\u2019s learning rate"), rateG: rate("rateG", "G\u2019s learning rate") };
  const steps = slider({
    name: "k", label: "k, turns of D", min: 1, max: 5, step: 1, value: state.k, digits: 0,
    onInput: (value) => act(() => {
      state = { ...state, k: value };
      return `A round is now ${value} of D\u2019s turns and one of G\u2019s.`;
    }),
  });
  const loss = choice({
    name: "loss", label: "G\u2019s loss", value: state.loss,
    options: [["non_saturating", "non-saturating: \u2212log D(G(z))"], ["minimax", "minimax: log(1 \u2212 D(G(z)))"]],
    onInput: (value) => act(() => {
      state = { ...state, loss: value };
      return `G now minimises ${value === "minimax" ? "log(1 \u2212 D(G(z)))" : "\u2212log D(G(z))"}: J_G = ${fixed(losses(state, real, z).jG)}.`;
    }),
  });
  const tick = (name, label, onChange) => {
    const box = el("input", { type: "checkbox", "data-name": name, change: () => act(() => onChange(box.checked)) });
    return el("label", { class: "row", style: "flex-wrap:nowrap" }, box, label);
  };
  const all = tick("all", "G also learns its width \u03c3, and D its bend c", (on) => {
    const { sigma, c, rateD, rateG } = first;
    // x^2 is large, so c's steps are: with the first rates the numbers run away in a few hundred rounds.
    state = { ...state, all: on, ...(on ? { rateD: 0.1, rateG: 0.1 } : { sigma, c, rateD, rateG }) };
    return (on ? "\u03c3 and c learn too." : "\u03c3 is fixed at 1, c at 0.") +
      ` Both learning rates are now ${fixed(state.rateD, 1)}.`;
  });
  const stars = tick("best", "show D*, the best D against this G", (on) => {
    starsShown = on;
    const { w, b, c } = bestD(state);
    return on ? `D* has w = ${fixed(w)}, b = ${fixed(b)}, c = ${fixed(c)}.` : "D* is hidden.";
  });

  const numbers = {
    round: shown("round", "rounds played"), jD: shown("jD", "J_D, the sum of"),
    realHalf: shown("realHalf", "\u2003mean of \u2212log D(x)"),
    fakeHalf: shown("fakeHalf", "\u2003mean of \u2212log(1 \u2212 D(G(z)))"), jG: shown("jG", "J_G"),
    pull: shown("pull", "\u2212dJ_G/d\u03bc, the mean pull"),
    dReal: shown("dReal", "D\u2019s mean on these reals"), dFake: shown("dFake", "D\u2019s mean on these fakes"),
    value: shown("value", "V = \u2212J_D, on these points"), cost: shown("cost", "C(G) = max V, over all points"),
    gap: shown("gap", "C(G) + log 4 (0 at the goal)"),
  };

  const plot = new Plot({
    label: "", x: [-4, 6], y: [-1, 1.2], height: 330, yTicks: [0, 0.5, 1], xLabel: "x",
    yLabel: "D(x)", draw(plot) {
      const { pen } = plot;
      plot.line([[-4, 0.5], [6, 0.5]], { color: GREY, width: 1 });
      plot.line([[-4, 0], [6, 0]], { color: GREY, width: 1 });
      if (starsShown)
        plot.curve((x) => sigmoid(logitOf(bestD(state), x)), { color: GREEN, dash: [7, 4] });
      plot.curve((x) => sigmoid(logitOf(state, x)));
      pen.globalAlpha = 0.6;
      plot.marks(real.map((x) => [x, 1.1]), { color: BLUE, kind: "dot", size: 5 });
      pen.globalAlpha = 1;
      const slopes = slopesOnFakes(state, z), fakes = fakesOf(state, z);
      const order = fakes.map((_, i) => i).sort((i, j) => fakes[i] - fakes[j]);
      order.forEach((i, rank) => { // each on its own row, so that no arrow covers another
        const y = -0.06 - (0.9 * rank) / batch;
        plot.marks([[fakes[i], y]], { color: VERMILION, kind: "square", size: 3.5 });
        plot.arrow([fakes[i], y], [fakes[i] - 2 * slopes[i], y], { width: 1.5 });
      });
    },
  });
  const key = (color, sign, text) =>
    el("span", {}, el("span", { style: `color:${color}`, "aria-hidden": "true" }, sign), ` ${text}`);

  function refresh() {
    for (const [name, control] of Object.entries({ ...parameters, ...rates })) control.set(state[name]);
    for (const name of ["sigma", "c"]) parameters[name].input.disabled = !state.all;
    const now = losses(state, real, z), cost = costC(state);
    const pull = -mean(slopesOnFakes(state, z)), all = { ...now, pull, cost, gap: cost + Math.log(4) };
    for (const name of Object.keys(numbers)) if (name !== "round") numbers[name].show(all[name]);
    numbers.round.show(round, 0);
    plot.describe(
      `D\u2019s curve, from ${fixed(sigmoid(logitOf(state, -4)), 2)} at x = \u22124 to ` +
      `${fixed(sigmoid(logitOf(state, 6)), 2)} at x = 6. ${batch} real points with mean ${fixed(mean(real), 2)}, ` +
      `${batch} fakes with mean ${fixed(mean(fakesOf(state, z)), 2)}. The mean pull on them is ${fixed(pull, 2)}.`);
    plot.draw();
  }

  reset();
  root.append(
    el("div", { class: "row" }, pressed("D\u2019s turn", playD), pressed("G\u2019s turn", playG),
      pressed("One round", playRound), play.root,
      pressed("Back to the start", () => { reset(); return "Back at the start: D says 1/2 everywhere."; })),
    status.root,
    el("div", { class: "columns" },
      el("div", { style: "flex:2 1 20rem" }, plot.root,
        el("p", { class: "row quiet" }, key(BLUE, "\u25cf", "real"), key(VERMILION, "\u25a0", "fake"),
          key(BLACK, "\u2501", "D"), key(GREEN, "\u2505", "D*"),
          key(BLACK, "\u279e", "where J_G pulls this fake: \u2212dJ_G/dx of its own term, drawn twice as long. " +
            "The mean of these slopes, times G\u2019s learning rate, is \u03bc\u2019s step on these fakes.")),
        stars),
      el("div", {},
        el("fieldset", {}, el("legend", {}, "G(z) = \u03bc + \u03c3z"), parameters.mu.root, parameters.sigma.root),
        el("fieldset", {}, el("legend", {}, "D(x) = sigmoid(wx + b + cx\u00b2)"), parameters.w.root, parameters.b.root, parameters.c.root),
        el("fieldset", {}, el("legend", {}, "The rules"), rates.rateD.root, rates.rateG.root,
          steps.root, loss.root, all))),
    el("h2", {}, "The numbers"),
    el("div", { class: "columns" }, el("div", {}, table(...Object.values(numbers).slice(0, 6))),
      el("div", {}, table(...Object.values(numbers).slice(6)))));
  refresh();
  status.say("D says 1/2 everywhere, so no fake has an arrow. Begin with D\u2019s turn.");
  globalThis.labState = () => ({ state, real, z, round });
}
