// The Dirac-GAN: all data at 0, the generator's sample at theta, D's logit psi x. Gradient steps as
// in kgan.theory.DiracGAN, and with two rates, k steps of D and momentum. No DOM up to "The page".
//
// Settings: {loss, alternating, rateG, rateD, k, r1, gp, momentum}; r1 is R1's gamma, gp the weight w
// of the gradient penalty w (|psi| - 1)^2. A state: {theta, psi, vG, vD}, with the two velocities.

// How hard D and G pull, as functions of D's logit on the sample.
const PULLS = {
  minimax: [sigmoid, sigmoid],
  non_saturating: [sigmoid, (logit) => sigmoid(-logit)],
  wasserstein: [() => 1, () => 1],
};
const at = (theta, psi) => ({ theta, psi, vG: 0, vD: 0 });
const radius2 = ({ theta, psi }) => theta ** 2 + psi ** 2;

/** The direction in which each player moves: [theta', psi']. */
function flow(theta, psi, { loss, r1, gp }) {
  const [pullD, pullG] = PULLS[loss], logit = psi * theta;
  const slope = r1 * psi + gp * 2 * (Math.abs(psi) - 1) * Math.sign(psi);
  return [psi * pullG(logit), -theta * pullD(logit) - slope];
}

/** The same at the equilibrium, to first order. Not with the gradient penalty: its slope jumps. */
function linearFlow(theta, psi, { loss, r1 }) {
  const [pullD, pullG] = PULLS[loss];
  return [psi * pullG(0), -theta * pullD(0) - r1 * psi];
}

/** Both losses, as in kgan.losses, and what the penalties add to D's. */
function lossesAt(theta, psi, { loss, r1, gp }) {
  const logit = psi * theta, penalty = (r1 / 2) * psi ** 2 + gp * (Math.abs(psi) - 1) ** 2;
  if (loss === "wasserstein") return { d: logit, g: -logit, penalty };
  const g = loss === "minimax" ? -softplus(logit) : softplus(-logit);
  return { d: Math.log(2) + softplus(logit), g, penalty };
}

/** One round: k steps of D, one of G, which answers D's new psi if they take turns. */
function oneRound({ theta, psi, vG, vD }, s, field = flow) {
  const before = psi;
  for (let i = 0; i < s.k; i++) {
    vD = s.momentum * vD + field(theta, psi, s)[1];
    psi += s.rateD * vD;
  }
  vG = s.momentum * vG + field(theta, s.alternating ? psi : before, s)[0];
  return { theta: theta + s.rateG * vG, psi, vG, vD };
}

/** The states of a run, the first one too; it ends early a million away from the equilibrium. */
function follow(state, s, rounds, field = flow) {
  const path = [state];
  while (path.length <= rounds && radius2(state) < 1e12) path.push((state = oneRound(state, s, field)));
  return path;
}

/** One round near the equilibrium as a matrix, 2 x 2, or 4 x 4 with momentum; or null. */
function roundMatrix(s) {
  if (s.gp) return null;
  const names = s.momentum ? ["theta", "psi", "vG", "vD"] : ["theta", "psi"];
  const columns = names.map((name) => oneRound({ ...at(0, 0), [name]: 1 }, s, linearFlow));
  return names.map((name) => columns.map((column) => column[name]));
}

/** The eigenvalues of a small matrix, as [real, imaginary]. */
function eigenvalues(matrix) {
  const n = matrix.length, identity = matrix.map((row, i) => row.map((_, j) => Number(i === j)));
  // Faddeev and Le Verrier: the characteristic polynomial, highest power first.
  const polynomial = [1];
  let m = identity;
  for (let k = 1; k <= n; k++) {
    const product = matrix.map((row) => identity.map((_, j) => row.reduce((sum, v, i) => sum + v * m[i][j], 0)));
    const c = -product.reduce((sum, row, i) => sum + row[i], 0) / k;
    polynomial.push(c);
    m = product.map((row, i) => row.map((v, j) => v + c * identity[i][j]));
  }
  if (n === 2) {
    const half = -polynomial[1] / 2, square = half ** 2 - polynomial[2], root = Math.sqrt(Math.abs(square));
    return square < 0 ? [[half, root], [half, -root]] : [[half + root, 0], [half - root, 0]];
  }
  // Durand and Kerner: every root moves until the polynomial is 0 there.
  const times = ([a, b], [c, d]) => [a * c - b * d, a * d + b * c];
  const size = 1 + Math.max(...polynomial.map((c, i) => Math.abs(c) ** (1 / Math.max(i, 1))));
  const roots = identity.map((_, i) => [size * Math.cos(1.9 * i + 0.4), size * Math.sin(1.9 * i + 0.4)]);
  for (let turn = 0; turn < 500; turn++)
    roots.forEach((z, i) => {
      const value = polynomial.reduce(([a, b], c) => { const p = times([a, b], z); return [p[0] + c, p[1]]; }, [0, 0]);
      const others = roots.reduce((p, w, j) => (j === i ? p : times(p, [z[0] - w[0], z[1] - w[1]])), [1, 0]);
      const norm = others[0] ** 2 + others[1] ** 2;
      if (norm) {
        const step = times(value, [others[0] / norm, -others[1] / norm]);
        roots[i] = [z[0] - step[0], z[1] - step[1]];
      }
    });
  return roots;
}

/** The largest |lambda| of a round at the equilibrium; NaN where there is none. */
function modulus(s) {
  const matrix = roundMatrix(s);
  return matrix ? Math.max(...eigenvalues(matrix).map(([a, b]) => Math.hypot(a, b))) : NaN;
}

// The sliders' values: what the tasks' answers can be.
const steps = (from, to, step) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => Number((from + i * step).toFixed(4)));
const DIGITS = [...steps(1, 1.9, 0.1), ...steps(2, 4.8, 0.2), ...steps(5, 9.5, 0.5)];
const RATES = [...[0.01, 0.1, 1].flatMap((scale) => DIGITS.map((d) => Number((d * scale).toFixed(4)))), 10];
const GAMMAS = steps(0, 3, 0.05), WEIGHTS = steps(0, 12, 0.25), MOMENTA = steps(-0.5, 0.95, 0.01);
const after = (values, v) => values[Math.min(values.indexOf(v) + 1, values.length - 1)];

const short = (v, digits = 3) =>
  Number.isFinite(v) && v && (Math.abs(v) >= 1e5 || Math.abs(v) < 0.001)
    ? v.toExponential(1).replace("e+", "e").replaceAll("-", "\u2212")
    : fixed(v, digits);
const rates = (s) =>
  s.rateG === s.rateD ? `h = ${tickText(s.rateG)}` : `h_G = ${tickText(s.rateG)}, h_D = ${tickText(s.rateD)}`;
const TINY = 1e-6;

// The tasks. Each check runs the setting, measures, and returns [whether it is right, what it saw].

/** By what factor `rounds` rounds change the distance, from nearby. */
function growth(s, rounds) {
  const path = follow(at(1e-9, 0), s, rounds);
  return Math.sqrt(radius2(path.at(-1)) / radius2(path[0]));
}

function checkBreak(s) {
  if (s.r1 || s.gp || s.momentum)
    return [false, "Take the penalties and the momentum away: taking turns is alone on trial here."];
  const more = { ...s, rateG: after(RATES, s.rateG), rateD: after(RATES, s.rateD) };
  const [now, then] = [modulus(s), modulus(more)], here = `At ${rates(s)} |\u2060\u03bb| is ${short(now, 4)}`;
  if (!s.alternating) return [false, `${here}: both move at once, and it is over 1 at any rate. Let them take turns.`];
  if (now > 1 + TINY) return [false, `${here}: broken already. Go back.`];
  if (then <= 1 + TINY) return [false, `${here}, and one notch further it still is. Go on.`];
  return [true, `${here}, at ${rates(more)} ${short(then, 4)}. Measured from r = 10\u207b\u2079: in 30 rounds ` +
    `r grows by the factor ${short(growth(s, 30), 0)} here, ${short(growth(more, 30), 0)} there.`];
}

function checkGamma(s) {
  if (s.gp || s.momentum)
    return [false, "Take the gradient penalty and the momentum away: R1 is alone on trial here."];
  const withGamma = (r1) => modulus({ ...s, r1 }), now = modulus(s);
  const best = GAMMAS.reduce((found, r1) => (withGamma(r1) < withGamma(found) - TINY ? r1 : found), 0);
  if (withGamma(best) >= 1)
    return [false, `At ${rates(s)} no \u03b3 of the slider brings the pair in. Take shorter steps.`];
  const rounds = follow(at(1e-3, 1e-3), s, 20000).findIndex((state) => radius2(state) < 2e-18);
  const saw = `With \u03b3 = ${tickText(s.r1)} |\u2060\u03bb| is ${short(now, 4)}, and the pair ` + (rounds < 0
    ? "is not a million times closer after 20,000 rounds." : `takes ${rounds} rounds to come a million times closer.`);
  if (now <= withGamma(best) + TINY) return [true, `${saw} No other \u03b3 of the slider has a smaller |\u2060\u03bb|.`];
  return [false, `${saw} ${s.r1 < best ? "A stronger brake is faster." : "It creeps: a weaker brake is faster."}`];
}

function checkEscape(s, from) {
  const now = modulus(s);
  if (Number.isNaN(now)) return [false, "With the gradient penalty a round has no eigenvalues. Take it away."];
  if (Math.abs(now - 1) > TINY) return [false, `|\u2060\u03bb| is ${short(now, 4)}, not 1.`];
  const farthest = (field) => Math.sqrt(Math.max(...follow(from, s, 20000, field).map(radius2)));
  const [truly, linear] = [farthest(flow), farthest(linearFlow)];
  const gone = truly >= 1e6 || Number.isNaN(truly);
  const saw = `In 20,000 rounds it goes ${gone ? "a million away" : `as far as r = ${short(truly)}`}; ` +
    `the linear part alone would go as far as ${short(linear)}.`;
  if (gone || truly > 2 * linear) return [true, `|\u2060\u03bb| is 1. ${saw} The eigenvalues did not decide.`];
  return [false, `|\u2060\u03bb| is 1, but it does not escape. ${saw} ` +
    "Try longer steps, another loss or a start further out."];
}

function checkWalk(s, from) {
  if (s.loss !== "wasserstein" || s.r1)
    return [false, "WGAN-GP is the Wasserstein loss with the gradient penalty alone."];
  if (s.gp !== 10) return [false, `The weight is ${tickText(s.gp)}, the paper's is 10.`];
  const path = follow(from, s, 20000), { theta } = path.at(-1), end = Math.abs(theta);
  const saw = `After ${(path.length - 1).toLocaleString("en")} rounds \u03b8 is ${short(theta)}`;
  if (Math.abs(end - 20) < 0.1) return [true, `${saw}: it rests at 2w, far away from the data.`];
  const thrown = path.slice(-50).some(({ psi }, i, last) => i && psi * last[i - 1].psi < 0);
  if (thrown || !(end < 1e5) || s.gp * s.rateD >= 1)
    return [false, `${saw}, not 20: the steps are too long for so steep a penalty. Keep 2 w h_D under 2.`];
  return [false, `${saw}, not yet 20: take longer steps, or start nearer to 20.`];
}

function checkCircle(s, from) {
  if (s.rateG !== s.rateD) return [false, "Give both players the same rate h."];
  const settled = [0.5, 1, 2].map((scale) => {
    const path = follow(at(scale * from.theta, scale * from.psi), s, 20000);
    return path.length > 20000 ? mean(path.slice(10000).map(radius2)) : Infinity;
  });
  const wanted = 2 * s.rateG, all = (holds) => settled.every((v) => holds(v / wanted));
  const saw = "From your start, half as far and twice as far out, r\u00b2 is " +
    `${settled.map((v) => short(v, 4)).join(", ")} on average over rounds 10,000 to 20,000; 2h is ${short(wanted)}.`;
  if (all((ratio) => Math.abs(ratio - 1) < 0.02)) return [true, saw];
  if (all((ratio) => Math.abs(ratio - 1) < 0.1)) return [false, `${saw} Close: the formula is for short steps.`];
  if (all((ratio) => ratio > 1 && ratio < 5))
    return [false, `${saw} It is still on its way: longer steps arrive sooner.`];
  return [false, `${saw} They do not meet there.`];
}

function checkMomentum(s) {
  if (s.r1 !== 0.5 || s.gp)
    return [false, `The brake must be R1 with \u03b3 = 0.5, alone; \u03b3 is ${tickText(s.r1)}.`];
  const less = { ...s, momentum: MOMENTA[Math.max(MOMENTA.indexOf(s.momentum) - 1, 0)] };
  const [now, before] = [modulus(s), modulus(less)];
  const says = (t, m) => `with \u03b2 = ${tickText(t.momentum)} |\u2060\u03bb| is ${short(m, 4)}`;
  if (now <= 1) return [false, `The brake still holds: ${says(s, now)}. More momentum.`];
  if (before > 1) return [false, `The brake is beaten, but by more than just: ${says(less, before)} already.`];
  return [true, `It is just beaten: ${says(s, now)}, ${says(less, before)}. ` +
    `Measured from r = 10\u207b\u2079: in 3,000 rounds r grows by the factor ${short(growth(s, 3000), 1)}, ` +
    `or ${short(growth(less, 3000), 3)} with one notch less.`];
}

const TASKS = [
  ["Where does taking turns break?", checkBreak, "Find the largest learning rate, the same for both, at which " +
    "|\u2060\u03bb| is not above 1. Then let D take 4 steps a round: where is it now?"],
  ["Which \u03b3 stops soonest?", checkGamma, "Find the \u03b3 of R1 with the least |\u2060\u03bb|, at your learning " +
    "rate. Does it stay the same when the players take turns?"],
  ["|\u2060\u03bb| = 1, and away.", checkEscape, "Find a setting with |\u2060\u03bb| = 1 from which the pair escapes: " +
    "the linear part would keep it, the game does not."],
  ["WGAN-GP walks away.", checkWalk, "Wasserstein loss, gradient penalty with the paper's weight 10: bring \u03b8 to " +
    "rest where it wants to rest. It is not 0."],
  ["The circle r\u00b2 = 2h.", checkCircle, "Find a setting in which the pair settles on a circle with r\u00b2 = 2h, " +
    "wherever it starts."],
  ["The momentum that beats the brake.", checkMomentum, "With \u03b3 = 0.5, find the smallest momentum \u03b2 that " +
    "drives the pair away again."],
];

// The page.

const LOSS_NAMES = [["minimax", "minimax"], ["non_saturating", "non-saturating"], ["wasserstein", "Wasserstein"]];
const ORDERS = [["simultaneous", "at once"], ["alternating", "in turns"]];
const MOST = 50000;

/** The least of 2.5, 5, 10, 25, ... that holds a distance. */
function frame(distance) {
  let half = 2.5;
  for (let i = 0; half < distance && i < 40; i++) half *= i % 3 === 2 ? 2.5 : 2;
  return half;
}

/** A plot whose two axes have the same unit; its x is as wide as there is room. */
class EvenPlot extends Plot {
  draw() {
    const half = (Math.max(this.root.clientWidth - 54, 1) * this.y[1]) / (this.height - 44);
    this.x = [-half, half];
    super.draw();
  }
}

function start(root, { settings: s, start: [theta0, psi0] }) {
  const record = (state) => ({ ...state, ...lossesAt(state.theta, state.psi, s) });
  let first = at(theta0, psi0), path = [record(first)];
  const now = () => path.at(-1);
  /** At most about 4,000 of the run's [round, state]. */
  const thin = () => {
    const every = Math.ceil(path.length / 4000);
    return path.map((state, i) => [i, state]).filter(([i]) => i % every === 0 || i === path.length - 1);
  };

  const field = new EvenPlot({
    label: "", y: [-2.5, 2.5], height: 320,
    xLabel: "\u03b8, the generator's", yLabel: "\u03c8, the discriminator's",
    draw(plot) {
      const spots = [], cell = (36 * 2 * plot.y[1]) / plot.innerHeight;
      for (let i = Math.ceil(plot.x[0] / cell); i * cell <= plot.x[1]; i++)
        for (let j = Math.ceil(plot.y[0] / cell); j * cell <= plot.y[1]; j++) {
          const [u, v] = flow(i * cell, j * cell, s), arrow = [s.rateG * u, s.rateD * s.k * v];
          spots.push([i * cell, j * cell, ...arrow, Math.hypot(...arrow)]);
        }
      const strongest = Math.max(...spots.map((spot) => spot[4]));
      for (const [x, y, u, v, size] of spots) {
        const scale = size ? (0.8 * cell * Math.sqrt(size / strongest)) / size : 0;
        plot.arrow([x, y], [x + scale * u, y + scale * v], { color: "#8a8a8a", width: 1 });
      }
      const trail = thin().map(([, { theta, psi }]) => [theta, psi]);
      plot.line(trail, { color: GREEN, width: 1.5 });
      if (trail.length < 150) plot.marks(trail, { color: GREEN, size: 2 });
      plot.marks([[0, 0]], { kind: "ring", size: 6 });
      plot.marks([[first.theta, first.psi]], { kind: "ring", color: PURPLE, size: 5 });
      plot.marks([[now().theta, now().psi]], { color: GREEN, size: 6 });
    },
  });
  const curve = new Plot({
    label: "", x: [-2.5, 2.5], y: [0, 1], height: 320, xLabel: "x", yLabel: "D(x)",
    draw(plot) {
      const { theta, psi } = now(), judge = (x) => (s.loss === "wasserstein" ? psi * x : sigmoid(psi * x));
      plot.curve(judge, { color: BLACK });
      plot.marks([[0, judge(0)]], { color: BLUE, size: 6 });
      plot.marks([[theta, judge(theta)]], { color: VERMILION, kind: "square", size: 5 });
      const pull = (flow(theta, psi, s)[0] * plot.x[1]) / 2.5;
      plot.arrow([theta, judge(theta)], [theta + pull, judge(theta)], { color: VERMILION });
      const [side, align] = psi < 0 ? [-1, "right"] : [1, "left"], under = 0.06 * (plot.y[1] - plot.y[0]);
      plot.text("real", 0.04 * side * plot.x[1], judge(0) - under, { color: BLUE, align });
    },
  });
  const circle = new EvenPlot({
    label: "", y: [-1.4, 1.4], height: 260, xLabel: "real part", yLabel: "imaginary part",
    draw(plot) {
      const matrix = roundMatrix(s);
      plot.line(steps(0, 6.3, 0.05).map((a) => [Math.cos(a), Math.sin(a)]), { color: GREY, dash: [5, 4] });
      if (matrix) plot.marks(eigenvalues(matrix), { color: modulus(s) > 1 + TINY ? VERMILION : BLUE, size: 5 });
      else plot.text("none", 0, 0, { align: "center" });
    },
  });
  const logRadius2 = (state) => Math.log10(radius2(state) || 1e-300);
  const rounds = { x: [0, 50], height: 150, label: "" };
  const distance = new Plot({
    ...rounds, y: [-1, 1], xLabel: "", yLabel: "log\u2081\u2080 r\u00b2",
    draw: (plot) => plot.line(thin().map(([i, state]) => [i, logRadius2(state)]), { color: GREEN }),
  });
  const losses = new Plot({
    ...rounds, y: [0, 2], xLabel: "round", yLabel: "losses",
    draw(plot) {
      for (const [key, color, dash] of [["d", BLUE, []], ["g", VERMILION, [6, 3]]])
        plot.line(thin().map(([i, state]) => [i, state[key]]), { color, dash });
    },
  });

  const numbers = {
    round: shown("round"), theta: shown("theta", "\u03b8"), psi: shown("psi", "\u03c8"),
    r2: shown("r2", "r\u00b2"),
    lambda: shown("lambda", "largest |\u2060\u03bb|"),
    jD: shown("jD", "J_D"), jG: shown("jG", "J_G"), penalty: shown("penalty"),
  };
  const verdict = el("p", { class: "quiet" });
  const status = announcer();

  function redraw() {
    const { theta, psi, d: jD, g: jG, penalty } = now(), m = modulus(s), matrix = roundMatrix(s);
    for (const [name, value] of Object.entries({ theta, psi, r2: radius2(now()), jD, jG, penalty }))
      numbers[name].output.textContent = short(value, 4);
    numbers.round.output.textContent = String(path.length - 1);
    numbers.lambda.output.textContent = matrix ? short(m, 4) : "none";
    const imaginary = (b) => (Math.abs(b) < 5e-4 ? "" : ` ${b < 0 ? "\u2212" : "+"} ${fixed(Math.abs(b))}i`);
    verdict.textContent = !matrix ? "None: the slope of the gradient penalty jumps at \u03c8 = 0." :
      `\u03bb: ${eigenvalues(matrix).map(([a, b]) => fixed(a) + imaginary(b)).join(", ")}. ` +
      (m > 1 + TINY ? "Over 1: near the equilibrium the pair moves away." :
        m < 1 - TINY ? "Under 1: near the equilibrium the pair comes in." :
          "Exactly 1: the linear part does not decide.");
    const half = frame(path.reduce((far, state) => Math.max(far, Math.abs(state.theta), Math.abs(state.psi)), 0));
    field.y = [-half, half];
    field.describe(`The plane: the pair is at theta ${fixed(theta, 2)}, psi ${fixed(psi, 2)}. ` +
      "Arrow keys or a click set the start.");
    const wide = frame(Math.abs(theta) * 1.1), high = frame(Math.abs(psi) * wide);
    const [y, yLabel] = s.loss === "wasserstein" ? [[-high, high], "critic(x)"] : [[0, 1], "D(x)"];
    Object.assign(curve, { x: [-wide, wide], y, yLabel });
    curve.describe(`D's curve, its logit's slope ${fixed(psi, 2)}; real at 0, fake at ${fixed(theta, 2)}.`);
    const reach = matrix ? Math.max(1.4, 1.15 * m) : 1.4;
    circle.y = [-reach, reach];
    circle.describe(`The unit circle and the eigenvalues of one round. ${verdict.textContent}`);
    const drawn = thin().map(([, state]) => state), x = [0, 1.05 * Math.max(50, path.length - 1)];
    const logs = drawn.map(logRadius2).filter(Number.isFinite);
    Object.assign(distance, { x, y: [Math.floor(Math.min(-1, ...logs)), Math.ceil(Math.max(1, ...logs))] });
    distance.describe(`Log r squared, round by round: from ${fixed(logs[0], 2)} to ${fixed(logs.at(-1), 2)}.`);
    const both = drawn.flatMap(({ d, g }) => [d, g]).filter(Number.isFinite);
    const [low, top] = [Math.min(...both), Math.max(...both)], room = Math.max(0.05 * (top - low), 0.1);
    Object.assign(losses, { x, y: [low - room, top + room] });
    losses.describe(`Both losses, round by round: D's is ${fixed(jD)}, G's ${fixed(jG)} now.`);
    [field, curve, circle, distance, losses].forEach((plot) => plot.draw());
  }

  function say() {
    const { theta, psi } = now(), r2 = radius2(now());
    const where = r2 < 1e12 ? `\u03b8 = ${short(theta)}, \u03c8 = ${short(psi)}, r\u00b2 = ${short(r2)}` : "a million away";
    const before = path.length > 1 ? ` (${short(radius2(first))} at the start)` : "";
    status.say(`Round ${path.length - 1}: ${where}${before}.${goesOn() ? "" : " Go back to the start."}`);
  }

  const goesOn = () => radius2(now()) < 1e12 && path.length <= MOST;
  function play(n) {
    for (let i = 0; i < n && goesOn(); i++) path.push(record(oneRound(now(), s)));
    redraw();
  }
  function tick() {
    play(1);
    if (goesOn()) return;
    playing.stop();
    say();
  }
  const playing = playButton(tick, { perSecond: 10 });
  playing.root.addEventListener("click", say);
  function goTo(state) {
    first = state;
    path = [record(first)];
    redraw();
    say();
  }
  const back = () => { playing.stop(); goTo(first); };
  const change = (changes) => { Object.assign(s, changes); path.push(record(path.pop())); redraw(); };

  field.canvas.tabIndex = 0;
  field.canvas.setAttribute("role", "application");
  field.canvas.addEventListener("click", (event) => {
    playing.stop();
    goTo(at(...field.at(event).map((v) => Number(v.toPrecision(3)))));
  });
  field.canvas.addEventListener("keydown", (event) => {
    const move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, -1], ArrowUp: [0, 1] }[event.key];
    if (!move) return;
    event.preventDefault();
    playing.stop();
    const [theta, psi] = [first.theta + 0.1 * move[0], first.psi + 0.1 * move[1]].map((v) => Number(v.toFixed(4)));
    goTo(at(theta, psi));
  });

  const same = el("input", {
    type: "checkbox", checked: s.rateG === s.rateD, input: () => same.checked && setRate("rateD", s.rateD),
  });
  const setRate = (name, rate) => {
    const changes = same.checked ? { rateG: rate, rateD: rate } : { [name]: rate };
    for (const key of Object.keys(changes)) sliders[key].set(rate);
    change(changes);
  };
  const make = (name, label, values, digits, onInput = (v) => change({ [name]: v })) =>
    slider({ name, label, values, digits, value: s[name], onInput });
  const sliders = {
    rateD: make("rateD", "D's rate h_D", RATES, 3, (v) => setRate("rateD", v)),
    rateG: make("rateG", "G's rate h_G", RATES, 3, (v) => setRate("rateG", v)),
    k: make("k", "D's steps k", steps(1, 10, 1), 0),
    r1: make("r1", "R1's \u03b3", GAMMAS, 2),
    gp: make("gp", "WGAN-GP's w", WEIGHTS, 2),
    momentum: make("momentum", "Momentum \u03b2", MOMENTA, 2),
  };
  const tasks = TASKS.map(([title, check, text], i) => {
    const answer = announcer({ "data-name": `task${i + 1}` });
    const look = () => {
      const [right, saw] = check(s, first);
      answer.say(el("span", { class: right ? "right" : "wrong" }, right ? "Right. " : "Not yet. "), saw);
    };
    const press = button("Check", look, { "aria-label": `Check task ${i + 1}` });
    return el("li", {}, el("p", {}, el("strong", {}, title), ` ${text} `, press), answer.root);
  });
  const quiet = (text) => el("p", { class: "quiet" }, text);
  const view = (title, caption, ...plots) =>
    el("div", {}, el("h2", {}, title), ...plots.map((plot) => plot.root), caption);
  const loss = choice({
    name: "loss", label: "Loss", options: LOSS_NAMES, value: s.loss, onInput: (loss) => change({ loss }),
  });
  const order = choice({
    name: "order", label: "The players move", options: ORDERS, value: ORDERS[Number(s.alternating)][0],
    onInput: (order) => change({ alternating: order === "alternating" }),
  });
  const run = (label, n) => button(label, () => { play(n); say(); });

  root.append(
    el("div", { class: "columns" },
      el("fieldset", {}, el("legend", {}, "The game"), loss.root, order.root, sliders.r1.root, sliders.gp.root),
      el("fieldset", {}, el("legend", {}, "One round"), sliders.rateD.root, sliders.rateG.root,
        el("label", { class: "row" }, same, "the same rate for both"), sliders.k.root, sliders.momentum.root)),
    el("div", { class: "row" },
      run("One round", 1), playing.root, run("Run 1,000", 1000), button("Back to the start", back)),
    status.root,
    el("div", { class: "row" },
      table(numbers.round, numbers.theta, numbers.psi, numbers.r2),
      table(numbers.lambda, numbers.jD, numbers.jG, numbers.penalty)),
    el("div", { class: "columns" },
      view("The plane", quiet("Green: the pair and its trail. Purple ring: the start; click, tap or use the arrow " +
        "keys to set it. Black ring: the equilibrium."), field),
      view("What D says", quiet("Blue: the real point. Vermilion square: the fake; its arrow shows where G is " +
        "pulled, and how hard."), curve)),
    el("div", { class: "columns" },
      view("One round near the equilibrium", verdict, circle),
      view("Round by round", quiet("Above: r\u00b2 = \u03b8\u00b2 + \u03c8\u00b2. Below: J_D (without penalties) " +
        "blue, J_G vermilion and dashed."), distance, losses)),
    el("h2", {}, "Tasks"),
    quiet("\u201cCheck\u201d runs the setting you have chosen, from your start, and measures."),
    el("ol", {}, ...tasks));
  redraw();
  say();
}
